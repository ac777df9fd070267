import type { AppLoadContext } from '@remix-run/node';
import type { Viewer } from '../app/identity/permissions';
import type { Place } from '../app/paths';
import { database } from '../app/platform/database.server';
import { registerSubmission, type NewSubmission } from '../app/submissions/register-submission.server';

/** Inputs about these places, each in a submission of its own, received one after another. */
export async function giveInputs(hearingId: string, places: Place[], more: Partial<NewSubmission> = {}) {
  const inputs = [];
  for (const [index, place] of places.entries()) {
    const { id, inputIds } = await database().$transaction((tx) =>
      registerSubmission(tx, {
        hearingId,
        channel: 'web',
        receivedAt: new Date(Date.UTC(2026, 0, 1, 12, index)),
        sender: { kind: 'resident', name: 'Kari', organisationName: '', contactEmail: '', nameIsPublic: false },
        points: [{ text: `Merknad ${index}`, place, languageForm: 'nn' }],
        ...more,
      }),
    );
    const input = await database().input.findUniqueOrThrow({
      where: { id: inputIds[0]! },
      include: { submission: true },
    });
    inputs.push({ ...input, submissionId: id, address: `${input.submission.reference}-${input.number}` });
  }
  return inputs;
}

/** What a loader or action is called with, for a viewer (null: nobody signed in). */
export function routeArgs(viewer: Viewer | null, path: string, params: Record<string, string>, form?: FormData) {
  const context: AppLoadContext = {
    language: 'nn',
    languageForm: 'nn',
    requestId: 'test',
    nonce: '',
    clientAddress: '',
    viewer: () => Promise.resolve(viewer),
    participant: () => Promise.resolve(null),
  };
  const request = new Request(`http://samrad.test${path}`, form ? { method: 'POST', body: form } : {});
  return { request, params, context };
}

/** A form as a browser sends it; a list becomes a field given several times. */
export function formOf(fields: Record<string, string | number | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [String(value)]) form.append(name, one);
  }
  return form;
}
