/** The password of every account of the demonstration municipality. */
export const demoPassword = 'samrad-demo';
