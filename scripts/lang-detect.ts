import { createInterface } from 'node:readline';
import { detectLanguage } from '../app/language/detection/detect-language';

/** `lang:detect`: reads lines and prints nb, nn or other for each, in the same order. */
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(detectLanguage(line));
}
