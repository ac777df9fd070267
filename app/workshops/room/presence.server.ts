import type { Presence } from './views';

/** For how long somebody counts as writing after the last sign of it. */
const writingMs = 6_000;
/** For how long a device that asks instead of listening counts as here after it asked. */
const hereMs = 15_000;

interface Sign {
  connections: number;
  askedAt: number;
  writingUntil: number;
}

const workshops = new Map<string, Map<string, Sign>>();

interface LivePresence extends Presence {
  /** A device listens; gives the function that ends it. */
  come: (participantId: string) => () => void;
  /** A device asked how things are. */
  asked: (participantId: string) => void;
  wrote: (participantId: string) => void;
  /** How many are writing. */
  writing: () => number;
}

/** Who is there and writing in a workshop. In memory only: it says something of this moment and is never stored. */
export function presenceIn(workshopId: string): LivePresence {
  const signs = workshops.get(workshopId) ?? new Map<string, Sign>();
  workshops.set(workshopId, signs);
  const signOf = (participantId: string) => {
    const sign = signs.get(participantId) ?? { connections: 0, askedAt: 0, writingUntil: 0 };
    signs.set(participantId, sign);
    return sign;
  };
  return {
    isHere: (id) => (signs.get(id)?.connections ?? 0) > 0 || (signs.get(id)?.askedAt ?? 0) > Date.now() - hereMs,
    isWriting: (id) => (signs.get(id)?.writingUntil ?? 0) > Date.now(),
    come(id) {
      const sign = signOf(id);
      sign.connections += 1;
      return () => void (sign.connections -= 1);
    },
    asked: (id) => void (signOf(id).askedAt = Date.now()),
    wrote: (id) => void (signOf(id).writingUntil = Date.now() + writingMs),
    writing: () => [...signs.values()].filter(({ writingUntil }) => writingUntil > Date.now()).length,
  };
}
