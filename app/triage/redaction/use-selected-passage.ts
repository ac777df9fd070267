import { useEffect, useState } from 'react';
import type { Passage } from './redaction-form';
import { readPassage } from './sentences';

/** What is selected with mouse, finger or keyboard in a text that has `data-redact`; null when nothing is. */
export function useSelectedPassage() {
  const [selected, setSelected] = useState<(Passage & { words: string }) | null>(null);
  useEffect(() => {
    const look = () => {
      const passage = passageSelected(document.getSelection());
      // Pressing a button takes the selection away; what was selected is kept until something else is.
      if (passage) setSelected(passage);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  const forget = () => {
    document.getSelection()?.removeAllRanges();
    setSelected(null);
  };
  return { selected, forget };
}

function passageSelected(selection: Selection | null): (Passage & { words: string }) | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  const element = (around instanceof Element ? around : around.parentElement)?.closest<HTMLElement>('[data-redact]');
  if (!element) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const start = before.toString().length;
  const passage = readPassage(`${element.dataset.redact}:${start}:${start + words.length}`);
  return passage && words.trim() ? { ...passage, words } : null;
}
