// @ts-check
// A button that opens the browser's own printing. Without scripts there is none, and the browser's menu does it.
for (const button of document.querySelectorAll('button[data-print]')) {
  button.removeAttribute('hidden');
  button.addEventListener('click', () => window.print());
}
