import { useCallback, useEffect, useState } from 'react';

/** Chosen inputs: the revision that was seen, by id. */
export type Chosen = ReadonlyMap<string, number>;

const read = (key: string): Chosen => {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(key) ?? '[]') as [string, number][]);
  } catch {
    return new Map();
  }
};

/** Inputs that are chosen in a list. They stay chosen, in this tab, while their planner opens one of them and comes back. */
export function useChosen(key: string) {
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    // Only the browser knows what was chosen in it.
    setChosen(read(key));
    setAlive(true);
  }, [key]);
  const change = useCallback(
    (edit: (chosen: Map<string, number>) => void) =>
      setChosen((before) => {
        const after = new Map(before);
        edit(after);
        sessionStorage.setItem(key, JSON.stringify([...after]));
        return after;
      }),
    [key],
  );
  /** `alive`: scripts run, and what was chosen before has been read. */
  return [chosen, change, alive] as const;
}
