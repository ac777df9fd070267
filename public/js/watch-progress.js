// @ts-check
/**
 * Work that people wait for: [data-watch=ID] is fetched anew from the page's own address every other second while it
 * has [data-running] in it, so that nobody has to press anything. Without this script there is a link that does it.
 */
const lookEveryMs = 2_000;

/** @param {string} id */
async function lookAgain(id) {
  const shown = document.getElementById(id);
  if (!shown?.querySelector('[data-running]')) return;
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById(id);
    // Whoever stands in the list with the keyboard is not thrown out of it.
    if (answer.ok && fresh && !shown.contains(document.activeElement)) shown.replaceWith(fresh);
  } catch {
    // Without a line it is tried again.
  }
  setTimeout(() => void lookAgain(id), lookEveryMs);
}

for (const watched of document.querySelectorAll('[data-watch]'))
  setTimeout(() => void lookAgain(watched.id), lookEveryMs);
