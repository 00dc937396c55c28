import { pollPace, type CompanySettings, type OwnSettings, type Template } from '../../domain/settings'

/** Whether a draft may be saved as it is: what would be read back as a fault must not be written. */
export function canSave(company: CompanySettings, own: OwnSettings): boolean {
  return company.offeredKinds.length > 0 && isPace(company.pollSeconds)
    && company.botSenders.every(({ id, name }) => Number.isSafeInteger(id) && id > 0 && isFilled(name))
    && [...company.templates, ...own.templates].every(isWhole)
}

export function isPace(seconds: number): boolean {
  return Number.isInteger(seconds) && seconds >= pollPace.least && seconds <= pollPace.most
}

function isWhole({ name, text }: Template): boolean {
  return isFilled(name) && isFilled(text)
}

function isFilled(text: string): boolean {
  return text.trim().length > 0
}
