import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { dayInNorway } from '~/platform/norwegian-time';
import { newSecret } from '~/platform/reference.server';
import { publicInputs } from './public-inputs.server';
import { reviseSubmission } from './revise-submission.server';
import type { SentSubmission } from './sent-submission';
import { submitComment } from './submit-comment.server';

const db = useTestDatabase();

describe('correcting what was reviewed', () => {
  it('hides the new words until they are looked over too', async () => {
    const { hearing } = await giveOpenHearing({ inputVisibility: 'afterReview' });
    const sent = (text: string): SentSubmission => ({
      sender: { kind: 'resident', name: '', organisationName: '', contactEmail: '', nameIsPublic: false },
      points: [{ text, place: {}, languageForm: 'nn' }],
    });
    const { reference } = await submitComment({
      ...sent('Høveleg'),
      hearingId: hearing.id,
      idempotencyKey: newSecret(),
    });
    const { id } = await db().submission.update({ where: { reference }, data: { reviewedAt: new Date() } });
    const shown = async () => (await publicInputs(hearing, dayInNorway(new Date()), null, 1)).map(({ text }) => text);
    expect(await shown()).toEqual(['Høveleg']);

    await reviseSubmission(id, sent('Høveleg'));
    expect(await shown()).toEqual(['Høveleg']);
    await reviseSubmission(id, sent('Sjikane'));
    expect(await shown()).toEqual([]);
  });
});
