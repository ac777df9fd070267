/**
 * Stands in an own submission's address where the private link has its secret: "I am signed in". No secret is this
 * short, and nobody who is not signed in as its sender gets anywhere with it.
 */
export const throughSignIn = 'innlogga';
