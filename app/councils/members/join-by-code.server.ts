import { recordEvent } from '~/audit/record.server';
import { shownName } from '~/identity/council-kinds';
import { database } from '~/platform/database.server';
import { hashSecret } from '~/platform/reference.server';
import { membersWork } from '../round-rules';
import { readCode, takeCodeAttempt } from './join-limit.server';
import { startMemberSession } from './member-session.server';

type Problem = 'wrong' | 'tooMany';

/** What a code opens: a council's round, whose members then say who they are, or another body's own answer. */
export type Opened =
  | {
      kind: 'round';
      code: string;
      roundId: string;
      council: string;
      languageForm: 'nb' | 'nn';
      /** Those who can come in this way. Taken: somebody has come in as them already. */
      members: { id: string; name: string; taken: boolean }[];
    }
  | { kind: 'party'; code: string };

/**
 * Opens what a code is for. Unknown codes and codes of rounds in which members do not work now are answered alike.
 */
export async function openByCode(typed: string, clientAddress: string): Promise<Opened | { problem: Problem }> {
  const attempt = await takeCodeAttempt(clientAddress);
  if (!attempt) return { problem: 'tooMany' };
  const code = readCode(typed);
  const opened = (await openRound(code)) ?? (await openParty(code));
  if (!opened) return { problem: 'wrong' };
  await attempt.wasRight();
  return opened;
}

async function openRound(code: string): Promise<Opened | null> {
  const round = code
    ? await database().councilRound.findUnique({ where: { joinCode: code }, select: roundFields })
    : null;
  if (!round || !membersWork(round.stage)) return null;
  const { kind, name, languageForm, members } = round.council;
  const taken = new Set(round.sessions.map(({ membershipId }) => membershipId));
  return {
    kind: 'round',
    code,
    roundId: round.id,
    council: name,
    languageForm,
    members: members.map((member) => ({
      id: member.id,
      name: shownName(kind, member.name),
      taken: taken.has(member.id),
    })),
  };
}

const roundFields = {
  id: true,
  stage: true,
  council: {
    select: {
      name: true,
      kind: true,
      languageForm: true,
      members: {
        where: { leftAt: null, function: { not: 'secretary' } },
        orderBy: { position: 'asc' },
        select: { id: true, name: true },
      },
    },
  },
  sessions: { select: { membershipId: true } },
} as const;

async function openParty(code: string): Promise<Opened | null> {
  const link = await database().partyLink.findUnique({ where: { secretHash: hashSecret(code) }, select: { id: true } });
  return link && { kind: 'party', code };
}

/**
 * A member comes in by the code read aloud and their name in the list. A name can be taken once; the secretary can set
 * it free.
 *
 * @returns the round and the Set-Cookie header of the member's session, or what is in the way
 */
export async function joinByCode(
  typed: string,
  membershipId: string,
  clientAddress: string,
): Promise<{ roundId: string; setCookie: string } | { problem: Problem | 'taken' | 'choose' }> {
  const opened = await openByCode(typed, clientAddress);
  if ('problem' in opened) return opened;
  if (opened.kind !== 'round') return { problem: 'wrong' };
  const { roundId } = opened;
  const member = opened.members.find(({ id }) => id === membershipId);
  if (!member) return { problem: 'choose' };
  return database().$transaction(async (tx) => {
    if ((await tx.memberSession.count({ where: { roundId, membershipId } })) > 0) return { problem: 'taken' as const };
    const setCookie = await startMemberSession(tx, { roundId, membershipId, byCode: true });
    await recordEvent(tx, {
      actorId: null,
      action: 'member.joined',
      subjectType: 'councilRound',
      subjectId: roundId,
      details: { membership: membershipId, by: 'code' },
    });
    return { roundId, setCookie };
  });
}
