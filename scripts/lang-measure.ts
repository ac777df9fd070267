import { detectLanguage } from '../app/language/detection/detect-language';
import { textsToMeasureWith } from './lib/language-texts';

/** `lang:measure [-- --details]`: how often the detection is right about texts it has not learnt from. */
const answers = textsToMeasureWith().map((each) => ({ ...each, detected: detectLanguage(each.text) }));
const classes = ['nb', 'nn', 'other'] as const;
console.table(
  Object.fromEntries(
    classes.map((expected) => {
      const own = answers.filter((answer) => answer.expected === expected);
      const right = own.filter(({ detected }) => detected === expected).length;
      const taken = Object.fromEntries(
        classes.map((detected) => [`as ${detected}`, own.filter((answer) => answer.detected === detected).length]),
      );
      return [expected, { texts: own.length, ...taken, right: `${((100 * right) / own.length).toFixed(1)} %` }];
    }),
  ),
);
if (process.argv.includes('--details')) {
  for (const { text, expected, detected } of answers) {
    if (expected !== detected) console.log(`${expected}, taken as ${detected}: ${text}`);
  }
}
