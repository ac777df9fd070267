/** One text to learn from: its features by number, how much of each, its class, and how much it counts. */
export interface Example {
  target: number;
  amount: number;
  features: Int32Array;
  values: Float64Array;
}

const rounds = 30;
const step = 0.5;
const decay = 2e-5;

/**
 * Multinomial logistic regression, learnt with AdaGrad (Duchi, Hazan and Singer 2011). Examples are taken in a fixed
 * mixed order, so the same examples give the same weights.
 */
export function learnWeights(examples: Example[], classes: number, features: number) {
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(weights.length).fill(1e-2);
  const bias = new Float64Array(classes);
  const biasSquares = new Float64Array(classes).fill(1e-2);
  for (let round = 0; round < rounds; round++) {
    // Every 7919th (a prime) around and around.
    for (let turn = 0; turn < examples.length; turn++) learnFrom(examples[(turn * 7919) % examples.length]!);
  }
  return {
    bias,
    weightsOf: (feature: number) => weights.subarray(feature * classes, (feature + 1) * classes),
  };

  function learnFrom({ target, amount, features, values }: Example): void {
    const chances = chancesOf(features, values);
    for (let each = 0; each < classes; each++) {
      const error = (chances[each]! - (each === target ? 1 : 0)) * amount;
      for (let position = 0; position < features.length; position++) {
        const at = features[position]! * classes + each;
        const slope = error * values[position]! + decay * weights[at]!;
        squares[at]! += slope * slope;
        weights[at]! -= (step * slope) / Math.sqrt(squares[at]!);
      }
      biasSquares[each]! += error * error;
      bias[each]! -= (step * error) / Math.sqrt(biasSquares[each]!);
    }
  }

  function chancesOf(features: Int32Array, values: Float64Array): number[] {
    const scores = Array.from({ length: classes }, (_, each) => {
      let score = bias[each]!;
      for (let position = 0; position < features.length; position++) {
        score += weights[features[position]! * classes + each]! * values[position]!;
      }
      return score;
    });
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  }
}
