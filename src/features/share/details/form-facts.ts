import type { NamedPerson } from '../../../domain/share/share-details'

/** What the form of the details goes by: what the portal is expected to do, and who is in the dialog. */
export interface FormFacts {
  /** The title that the portal is expected to give. */
  title: string
  /** What would be left of it without what the message quotes; empty where that is the same. */
  quotelessTitle: string
  /** The date that the portal is expected to take from the text. */
  expectedAt: Date | undefined
  /** Who would see a post besides oneself, where all of them are known. */
  members: NamedPerson[] | undefined
  areRecipientsKnown: boolean
  /** The time zone of the person's profile on the portal, empty where it is not known. */
  profileZone: string
}
