/** The forms of one word, in bokmål and in nynorsk. Regular words only. */
export interface Forms {
  nb: string[];
  nn: string[];
}

type Rule = (nb: string, nn: string) => Forms;

const endsIn = (word: string, ending: string) => word.endsWith(ending);
const without = (word: string, letters: number) => word.slice(0, -letters);

const masculine: Rule = (nb, nn) => ({
  nb: endsIn(nb, 'er')
    ? [nb, `${nb}en`, `${nb}e`, `${nb}ne`]
    : endsIn(nb, 'e')
      ? [nb, `${nb}n`, `${nb}r`, `${nb}ne`]
      : [nb, `${nb}en`, `${nb}er`, `${nb}ene`],
  nn: endsIn(nn, 'e')
    ? [nn, `${nn}n`, `${without(nn, 1)}ar`, `${without(nn, 1)}ane`]
    : [nn, `${nn}en`, `${nn}ar`, `${nn}ane`],
});

const feminine: Rule = (nb, nn) => {
  const nbStem = endsIn(nb, 'e') ? without(nb, 1) : nb;
  const nnStem = endsIn(nn, 'e') ? without(nn, 1) : nn;
  const strong = endsIn(nn, 'ing') ? ['ar', 'ane'] : ['er', 'ene'];
  return {
    nb: [nb, `${nbStem}en`, `${nbStem}a`, `${nbStem}er`, `${nbStem}ene`],
    nn: [nn, `${nnStem}a`, ...strong.map((ending) => nnStem + ending)],
  };
};

const neuter: Rule = (nb, nn) => {
  const nbStem = endsIn(nb, 'e') ? without(nb, 1) : nb;
  const nnStem = endsIn(nn, 'e') ? without(nn, 1) : nn;
  return {
    nb: [nb, `${nbStem}et`, `${nbStem}ene`, ...(endsIn(nb, 'e') ? [`${nbStem}er`] : [])],
    nn: [nn, `${nnStem}et`, `${nnStem}a`],
  };
};

const verb: Rule = (nb, nn) => {
  const nbStem = endsIn(nb, 'e') ? without(nb, 1) : nb;
  const nnStem = endsIn(nn, 'e') ? without(nn, 1) : nn;
  return {
    nb: [nb, `${nbStem}er`, `${nbStem}et`, `${nbStem}a`, `${nbStem}es`, `${nbStem}ende`, `${nbStem}ede`],
    nn: [nn, `${nnStem}ar`, `${nnStem}a`, `${nnStem}ast`, `${nnStem}ande`],
  };
};

const adjective: Rule = (nb, nn) => ({
  nb: [nb, `${nb}t`, `${nb}e`, `${nb}ere`, `${nb}est`, `${nb}este`],
  nn: [nn, `${nn}t`, `${nn}e`, `${nn}are`, `${nn}ast`, `${nn}aste`],
});

const rules: [RegExp, Rule][] = [
  [/^masculine/, masculine],
  [/^feminine/, feminine],
  [/^neuter/, neuter],
  [/^verbs/, verb],
  [/^adjectives/, adjective],
];

/** Inflects the words of learn-inflected.txt: lines under headings that name their class. */
export function inflect(lines: string[]): Forms[] {
  let rule: Rule | undefined;
  return lines.flatMap((line) => {
    if (line.startsWith('# ')) {
      rule = rules.find(([name]) => name.test(line.slice(2)))?.[1];
      return [];
    }
    return line.split(/\s+/).map((entry) => {
      const [nb, nn = nb] = entry.split('/') as [string, string?];
      if (!rule) throw new Error(`"${entry}" stands under no class of words`);
      return rule(nb, nn);
    });
  });
}
