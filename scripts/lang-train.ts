import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  formsOfNorwegian,
  languages,
  unitsPerWeight,
  type Language,
  type StoredModel,
} from '../app/language/detection/language-model';
import { textFeatures } from '../app/language/detection/text-features';
import { gibberish } from './lib/gibberish';
import { textsToLearnFrom, wordsToLearnFrom, type KnownText } from './lib/language-texts';
import { learnWeights, type Example } from './lib/learn-weights';

/** A single word tells less than a text that somebody wrote. */
const wordAmount = 0.3;
/** Weights below this, for all classes, decide nothing and are left out. */
const smallest = 0.6;

/** `lang:train`: learns the weights of app/language/detection/model.json. The same texts give the same model. */
const texts = [...textsToLearnFrom(), ...gibberish(150)];
const words = wordsToLearnFrom();
const index = featureIndex();

const isNorwegian = ({ language }: KnownText) => language === 'nb' || language === 'nn';
const languageOf = ({ language }: KnownText): Language => (language === 'nb' || language === 'nn' ? 'no' : language);
const which = learn(languages, languageOf, texts, words);
const form = learn(
  formsOfNorwegian,
  ({ language }) => language as 'nb' | 'nn',
  texts.filter(isNorwegian),
  words.filter(isNorwegian),
);
store();

/** Whole words, and stretches of letters that occur three times or more. */
function featureIndex(): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { text } of [...texts, ...words]) {
    for (const feature of textFeatures(text).keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const kept = [...seen].filter(([feature, times]) => times > 2 || /^\^.*\^$/.test(feature));
  return new Map(kept.map(([feature], position) => [feature, position]));
}

function learn<Class extends string>(
  classes: readonly Class[],
  classOf: (text: KnownText) => Class,
  ofTexts: KnownText[],
  ofWords: KnownText[],
) {
  const examples = [
    ...ofTexts.map((text) => toExample(text, classes.indexOf(classOf(text)), 1)),
    ...ofWords.map((word) => toExample(word, classes.indexOf(classOf(word)), wordAmount)),
  ];
  // No class is likelier because more was written in it.
  const sums = classes.map((_, each) =>
    examples.reduce((sum, { target, amount }) => sum + (target === each ? amount : 0), 0),
  );
  const fair = Math.max(...sums);
  for (const example of examples) example.amount *= Math.min(6, fair / sums[example.target]!);
  return learnWeights(examples, classes.length, index.size);
}

function toExample({ text }: KnownText, target: number, amount: number): Example {
  const known = [...textFeatures(text)].flatMap(([feature, value]) => {
    const position = index.get(feature);
    return position === undefined ? [] : [[position, value] as const];
  });
  const length = Math.hypot(...known.map(([, value]) => value)) || 1;
  return {
    target,
    amount,
    features: Int32Array.from(known.map(([position]) => position)),
    values: Float64Array.from(known.map(([, value]) => value / length)),
  };
}

function store(): void {
  const kept: string[] = [];
  const bytes: number[] = [];
  const inUnits = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight * unitsPerWeight)));
  for (const [feature, position] of index) {
    const own = [...which.weightsOf(position), ...form.weightsOf(position)];
    if (Math.max(...own.map(Math.abs)) < smallest) continue;
    kept.push(feature);
    bytes.push(...own.map(inUnits));
  }
  const model: StoredModel = {
    bias: [...which.bias, ...form.bias].map(inUnits),
    features: kept.join(' '),
    weights: Buffer.from(Int8Array.from(bytes).buffer).toString('base64'),
  };
  const json = JSON.stringify(model);
  writeFileSync(path.resolve('app/language/detection/model.json'), `${json}\n`);
  console.log(
    `${texts.length} texts, ${words.length} words, ${kept.length} features, ${Math.round(json.length / 1000)} kB`,
  );
}
