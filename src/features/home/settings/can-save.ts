import { areWaitMinutes, isPollPace, type CompanySettings, type OwnSettings } from '../../../domain/settings/settings'
import { isBotSender, isTemplate } from '../../../domain/settings/settings-lists'

/** Whether a draft may be saved as it is: what would be read back as a fault must not be written. */
export function canSave(company: CompanySettings, own: OwnSettings): boolean {
  return company.offeredKinds.length > 0 && isPollPace(company.pollSeconds) && areWaitMinutes(company.waitMinutes)
    && company.botSenders.every(bot => isBotSender(bot))
    && [...company.templates, ...own.templates].every(template => isTemplate(template))
}
