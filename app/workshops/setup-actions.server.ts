import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { saveMethod } from './methods/save-method.server';
import { readScript } from './methods/script';
import { discardRehearsal, rehearseWorkshop } from './rehearse-workshop.server';
import type { requireRoom } from './require-workshop.server';
import { saveSetup } from './save-setup.server';
import { changeRows, setupSchema } from './setup-form';
import { shareWorkshop } from './share-workshop.server';

/** Where to go on, or what is wrong with what was typed. */
export type SetupOutcome = { to: string } | { status: 409 | 422; stale?: boolean; lastResult?: SubmissionResult };

type Scene = Awaited<ReturnType<typeof requireRoom>>;

const idSchema = z.string().min(1).max(64);

/** Does what the pressed button of the setup page asks for. */
export async function answerSetup(form: FormData, scene: Scene): Promise<SetupOutcome> {
  const { viewer, hearing, workshop } = scene;
  const address = [hearing.plan.slug, hearing.number] as const;
  const here = (said: string) => ({ to: paths.workshopSetup(...address, workshop.id, { [said]: '1' }) });
  const intent = String(form.get('intent') ?? '');
  const field = (name: string) => {
    const read = idSchema.safeParse(form.get(name));
    if (!read.success) throw new Failure('badRequest');
    return read.data;
  };
  switch (intent) {
    case 'rehearse': {
      const { id } = await rehearseWorkshop(workshop.id, viewer);
      return { to: paths.workshopConsole(...address, id) };
    }
    case 'discard': {
      await discardRehearsal(field('rehearsal'), viewer);
      return workshop.rehearsalOfId
        ? { to: paths.workshopSetup(...address, workshop.rehearsalOfId, { kasta: '1' }) }
        : here('kasta');
    }
    case 'addHelper':
    case 'removeHelper':
    case 'handOver':
      await shareWorkshop(workshop.id, { do: intent, userId: field('user') }, viewer);
      return here('delt');
    case 'saveMethod': {
      const name = z.string().trim().min(1).max(80).safeParse(form.get('name'));
      if (!name.success) throw new Failure('badRequest');
      const { method, languageForm, script } = workshop;
      await saveMethod({ name: name.data, method, languageForm, script: readScript(script) }, viewer);
      return here('metode');
    }
    default:
      return saveForm(form, intent, scene);
  }
}

async function saveForm(form: FormData, intent: string, { viewer, hearing, workshop }: Scene): Promise<SetupOutcome> {
  const submission = parseWithZod(form, { schema: setupSchema });
  if (submission.status !== 'success') return { status: 422, lastResult: submission.reply() };
  const t = i18nFor(workshop.languageForm).getFixedT(null, 'workshops');
  const words = { step: t('setup.newStep'), question: t('setup.newQuestion'), case: t('setup.newCase') };
  try {
    await saveSetup(workshop.id, submission.value, viewer, (script) => changeRows(script, intent, words));
  } catch (error) {
    if (error instanceof Failure && error.code === 'conflict')
      return { status: 409, stale: true, lastResult: submission.reply() };
    throw error;
  }
  const part = /^(?:add|remove)?(Step|Question|Case)|^up|^down/.test(intent) ? '#script' : '';
  return { to: paths.workshopSetup(hearing.plan.slug, hearing.number, workshop.id, { lagra: '1' }) + part };
}
