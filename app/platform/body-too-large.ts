/** Header that the edge alone sets on an upload which it took in without keeping; the page then says what is wrong. */
export const bodyTooLargeHeader = 'x-samrad-body-too-large';
