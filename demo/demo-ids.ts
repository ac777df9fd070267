/** Ids of what the demonstration's contents call by key. */
export interface DemoIds {
  people: Map<string, string>;
  councils: Map<string, string>;
}
