const openable = [
  /^\/crm\/(deal|lead|contact|company|type)\//, /^\/marketplace\//, /^\/company\/personal\/user\/\d+\//, /^\/workgroups\/group\/\d+\//
]

/** Whether the portal's page would open this path in its slider ("share effects", last part). */
export function openableNow(path: string): boolean {
  return openable.some(form => form.test(path))
}
