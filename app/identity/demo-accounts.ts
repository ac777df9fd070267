/**
 * The one password of all demo accounts. It stands on the sign-in page of a demonstration, and opens nothing in a real
 * installation: there it is refused whatever the account (see sign-in.server.ts).
 */
export const demoPassword = 'samrad-demo';
