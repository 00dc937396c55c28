import photo from '../../../fixtures/files/roof.jpg?url'
import voice from '../../../fixtures/files/voice.ogg?url'
import type { CustomerFile } from '../../control/control-client'

/** A file that the customer chose. */
export interface PhoneFile { file: File, isVoiceNote?: boolean }

/** Bytes: more would make the small portal slow. */
export const mostBytes = 20_000_000

export function readyPhoto(): Promise<PhoneFile> {
  return ready(photo, 'photo.jpg', 'image/jpeg')
}

export async function readyVoice(): Promise<PhoneFile> {
  return { ...await ready(voice, 'voice-message.ogg', 'audio/ogg'), isVoiceNote: true }
}

async function ready(address: string, name: string, type: string): Promise<PhoneFile> {
  const answer = await fetch(address)
  return { file: new File([await answer.blob()], name, { type }) }
}

/** As the control address takes it. */
export async function asSent({ file, isVoiceNote = false }: PhoneFile): Promise<CustomerFile> {
  return { name: file.name, content: await base64(file), isVoiceNote }
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'))
    reader.readAsDataURL(file)
  })
}
