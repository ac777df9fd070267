/**
 * Two questions are asked of a text: is it Norwegian, and in which form? Danish, Swedish and English are classes of
 * their own because they are nearest.
 */
export const languages = ['no', 'da', 'sv', 'en', 'rest'] as const;
export type Language = (typeof languages)[number];
export const formsOfNorwegian = ['nb', 'nn'] as const;

/** Weights per feature: a signed byte for each of `languages`, then for each of `formsOfNorwegian`. */
export interface LanguageModel {
  bias: readonly number[];
  features: Map<string, Int8Array>;
}

/** The model as it is kept in a file: the features in one string, their weights in base64. */
export interface StoredModel {
  bias: number[];
  features: string;
  weights: string;
}

/** A weight of 1 is kept as this. */
export const unitsPerWeight = 8;

export function loadModel({ bias, features, weights }: StoredModel): LanguageModel {
  const bytes = new Int8Array(Buffer.from(weights, 'base64'));
  const width = bias.length;
  return {
    bias,
    features: new Map(
      features.split(' ').map((feature, index) => [feature, bytes.subarray(index * width, (index + 1) * width)]),
    ),
  };
}
