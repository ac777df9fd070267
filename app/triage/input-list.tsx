import { useNavigate } from '@remix-run/react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ListedInput as Input } from './list-inputs.server';
import { ListedInput } from './listed-input';
import type { Chosen } from './use-chosen';
import { textFields, useShortcuts } from './use-shortcuts';

interface Props {
  list: { total: number; page: number; inputs: Input[] };
  perPage: number;
  /** The address of one page of rows. */
  rowsPath: (page: number) => string;
  toInput: (reference: string) => string;
  planLanguage: string;
  reviews: boolean;
  fourEyes: boolean;
  /** Scripts run. */
  alive: boolean;
  chosen: Chosen;
  choose: (input: Input, wanted: boolean) => void;
}

/**
 * The inputs that the filter finds. The server sends one page of them, with links to the others. Where scripts run, the
 * list is one: its rows are made as they come into view, and fetched a page at a time, so that 20,000 cost no more than 50.
 */
export function InputList(props: Props) {
  const { list, perPage, alive } = props;
  return alive && list.total > perPage ? <LongList {...props} /> : <OnePage {...props} />;
}

function OnePage({ list, ...props }: Props) {
  const [active, setActive] = useState(-1);
  const go = useCallback(
    (index: number) => {
      setActive(index);
      focusRow(list.inputs[index]?.reference);
    },
    [list.inputs],
  );
  useRowKeys({ active, total: list.inputs.length, go, rowAt: (index) => list.inputs[index], ...props });
  return (
    <ol className="listed-inputs plain-list">
      {list.inputs.map((input, index) => (
        <li className="listed-input" id={input.reference} key={input.id} {...stateOf(input, index === active)}>
          <Row input={input} {...props} />
        </li>
      ))}
    </ol>
  );
}

function LongList({ list, perPage, rowsPath, ...props }: Props) {
  const rows = useRows(list, perPage, rowsPath);
  const [active, setActive] = useState(-1);
  const top = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  useEffect(() => {
    const measure = () => setMargin((top.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const virtual = useWindowVirtualizer({
    count: list.total,
    estimateSize: () => 132,
    overscan: 6,
    scrollMargin: margin,
    getItemKey: (index) => rows.at(index)?.id ?? index,
  });
  const shown = virtual.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  const { load } = rows;
  useEffect(() => load(first, last), [load, first, last]);

  const { at } = rows;
  // A row further down may have to be fetched first: the keyboard follows when it is there.
  const wanted = useRef<number | null>(null);
  const go = useCallback(
    (index: number) => {
      wanted.current = index;
      setActive(index);
      virtual.scrollToIndex(index, { align: 'auto' });
    },
    [virtual],
  );
  useEffect(() => {
    if (wanted.current === null) return;
    if (writesSomewhere() || focusRow(at(wanted.current)?.reference)) wanted.current = null;
  });
  // Coming back from an input: to its row.
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || margin === 0) return;
    arrived.current = true;
    const reference = decodeURIComponent(window.location.hash.slice(1));
    const index = list.inputs.findIndex((input) => input.reference === reference);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- only the browser knows the address's fragment
    if (index >= 0) go((list.page - 1) * perPage + index);
    else if (list.page > 1) virtual.scrollToIndex((list.page - 1) * perPage, { align: 'start' });
  });

  useRowKeys({ active, total: list.total, go, rowAt: at, ...props });

  return (
    <ol className="listed-inputs plain-list" data-long ref={top} style={{ height: virtual.getTotalSize() }}>
      {shown.map(({ index, key, start }) => {
        const input = rows.at(index);
        return (
          <li
            className="listed-input"
            key={key}
            id={input?.reference}
            data-index={index}
            ref={virtual.measureElement}
            aria-setsize={list.total}
            aria-posinset={index + 1}
            aria-busy={input ? undefined : true}
            style={{ transform: `translateY(${start - margin}px)` }}
            {...(input ? stateOf(input, index === active) : {})}
          >
            {input ? <Row input={input} {...props} /> : <span className="listed-waiting" />}
          </li>
        );
      })}
    </ol>
  );
}

const stateOf = (input: Input, active: boolean) => ({
  'data-done': input.outcome || input.withdrawn ? '' : undefined,
  'data-active': active ? '' : undefined,
});

function Row({
  input,
  toInput,
  chosen,
  choose,
  planLanguage,
  reviews,
  fourEyes,
  alive,
}: { input: Input } & Omit<Props, 'list' | 'perPage' | 'rowsPath'>) {
  return (
    <ListedInput
      input={input}
      to={toInput(input.reference)}
      chosen={chosen.has(input.id)}
      onChoose={(wanted) => choose(input, wanted)}
      {...{ planLanguage, reviews, fourEyes, alive }}
    />
  );
}

/** Whoever has begun to write meanwhile is not torn from it. */
const writesSomewhere = () => !!document.activeElement?.matches(textFields);

/** Moves the keyboard to a row's link; false when the row is not on the page. */
function focusRow(reference: string | undefined): boolean {
  const link = reference ? document.getElementById(reference)?.querySelector<HTMLElement>('.listed-facts a') : null;
  link?.focus({ preventScroll: false });
  return !!link;
}

interface RowKeys {
  active: number;
  total: number;
  go: (index: number) => void;
  rowAt: (index: number) => Input | undefined;
  toInput: (reference: string) => string;
  chosen: Chosen;
  choose: (input: Input, wanted: boolean) => void;
}

function useRowKeys({ active, total, go, rowAt, toInput, chosen, choose }: RowKeys): void {
  const navigate = useNavigate();
  const latest = useRef({ active, total, go, rowAt, toInput, chosen, choose, navigate });
  useEffect(() => void (latest.current = { active, total, go, rowAt, toInput, chosen, choose, navigate }));
  useShortcuts(
    useMemo(() => {
      const row = () => latest.current.rowAt(latest.current.active);
      const move = (step: number) => {
        const { active: from, total: count, go: to } = latest.current;
        to(Math.max(0, Math.min(count - 1, from + step)));
      };
      return {
        j: () => move(1),
        k: () => move(-1),
        o: () => {
          const input = row();
          if (input) latest.current.navigate(latest.current.toInput(input.reference));
        },
        x: () => {
          const input = row();
          if (input) latest.current.choose(input, !latest.current.chosen.has(input.id));
        },
      };
    }, []),
  );
}

/** The rows that have been fetched, and the fetching of those that come into view. */
function useRows(list: Props['list'], perPage: number, rowsPath: (page: number) => string) {
  const [pages, setPages] = useState(() => new Map([[list.page, list.inputs]]));
  const [from, setFrom] = useState(list);
  // Something was saved, or the filter is another: what was fetched before is old.
  if (from !== list) {
    setFrom(list);
    setPages(new Map([[list.page, list.inputs]]));
  }
  const asked = useRef(new Set<string>());
  const path = useRef(rowsPath);
  useEffect(() => void (path.current = rowsPath));
  useEffect(() => asked.current.clear(), [list]);
  const load = useCallback(
    (first: number, last: number) => {
      for (let page = Math.floor(first / perPage) + 1; page <= Math.floor(last / perPage) + 1; page++) {
        const address = path.current(page);
        if (page === list.page || asked.current.has(address)) continue;
        asked.current.add(address);
        void fetch(address)
          .then(async (answer) => {
            if (!answer.ok) throw new Error(String(answer.status));
            const { inputs } = (await answer.json()) as { inputs: Input[] };
            const rows = inputs.map((input) => ({ ...input, receivedAt: new Date(input.receivedAt) }));
            setPages((before) => new Map(before).set(page, rows));
          })
          // Asked for again when it comes into view again.
          .catch(() => asked.current.delete(address));
      }
    },
    [perPage, list],
  );
  const at = useCallback(
    (index: number) => pages.get(Math.floor(index / perPage) + 1)?.[index % perPage],
    [pages, perPage],
  );
  return { at, load };
}
