import { database } from '~/platform/database.server';

/** What planners and experts say about an input, apart from its answer. */
export async function inputTalk(inputId: string, now = new Date()) {
  const [notes, requests] = await Promise.all([
    database().internalNote.findMany({
      where: { inputId },
      orderBy: { createdAt: 'asc' },
      select: {
        id: true,
        text: true,
        createdAt: true,
        author: { select: { name: true } },
        mentions: { select: { user: { select: { name: true } } } },
      },
    }),
    database().expertRequest.findMany({
      where: { inputId },
      orderBy: { createdAt: 'asc' },
      select: {
        id: true,
        revision: true,
        expertName: true,
        question: true,
        expiresAt: true,
        cancelledAt: true,
        createdAt: true,
        askedBy: { select: { name: true } },
        answers: { orderBy: { number: 'asc' }, select: { number: true, text: true, createdAt: true } },
      },
    }),
  ]);
  return {
    notes: notes.map(({ author, mentions, ...note }) => ({
      ...note,
      author: author.name,
      mentioned: mentions.map(({ user }) => user.name),
    })),
    experts: requests.map(({ expertName, askedBy, cancelledAt, ...request }) => ({
      ...request,
      name: expertName,
      asker: askedBy.name,
      state: cancelledAt ? ('cancelled' as const) : request.expiresAt <= now ? ('expired' as const) : ('open' as const),
    })),
  };
}

export type InputTalk = Awaited<ReturnType<typeof inputTalk>>;
