// @ts-check
/**
 * Lets a participant's page come back without network: after a reload, or when a telephone has put the page away. It
 * answers with what the network gives, and with what was kept when the network gives nothing. Only for pages under
 * /med/; what people write is not its business, that is in the device's log.
 */
const cacheName = 'med-1';
const patience = 4_000;
const worker = /** @type {any} */ (self);

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  const isPage = request.mode === 'navigate' && /^\/med\/[0-9A-Z]+$/.test(pathname);
  const isPart = /^\/(?:js|assets)\/|^\/favicon/.test(pathname);
  if (isPage || isPart) event.respondWith(answer(request));
});

/** @param {Request} request */
async function answer(request) {
  const kept = await caches.open(cacheName);
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(patience) });
    if (fresh.ok) await kept.put(request, fresh.clone());
    if (fresh.status < 500) return fresh;
    throw new Error(String(fresh.status));
  } catch (error) {
    const known = await kept.match(request, { ignoreVary: true });
    if (known) return known;
    throw error;
  }
}
