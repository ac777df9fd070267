/**
 * The code with which visitors of a demonstration try a council's round as one of its young members. It stands on the
 * sign-in page of a demonstration and in the README.
 */
export const demoCode = 'TENK-2742';
