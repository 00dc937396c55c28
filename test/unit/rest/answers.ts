/** A copy of a wire answer in which one field is different; `undefined` stands for a field that is missing. */
export function answerWith<T>(answer: T, [key = '', ...rest]: readonly (string | number)[], value: unknown): T {
  const copy = (Array.isArray(answer) ? [...answer] : { ...answer }) as Record<string | number, unknown>
  copy[key] = rest.length > 0 ? answerWith(copy[key], rest, value) : value
  return copy as T
}

/** Answers that are none: what a proxy, an older portal or a fault may send in the place of an object. */
export const noObjects: [string, unknown][] = [
  ['nothing', undefined], ['null', null], ['true', true], ['false', false], ['a number', 7], ['text', 'OK'],
  ['a page of HTML', '<html><body>502</body></html>'], ['an empty map', []], ['a list of lists', [[]]], ['an empty object', {}],
  ['an answer inside an answer', { result: { id: 7 } }]
]

/** The same where a list or map is wanted: an empty one is a good answer, one full of something else is an empty one. */
export const noLists = noObjects.filter(([, answer]) => typeof answer !== 'object' || answer === null)
