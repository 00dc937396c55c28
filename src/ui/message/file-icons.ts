import type { Component } from 'vue'
import CameraIcon from '@bitrix24/b24icons-vue/outline/CameraIcon'
import FileIcon from '@bitrix24/b24icons-vue/outline/FileIcon'
import ImageIcon from '@bitrix24/b24icons-vue/outline/ImageIcon'
import MusicIcon from '@bitrix24/b24icons-vue/outline/MusicIcon'
import type { ChatFile } from '../../domain/messages/message'

/** What stands before the name of a file, by what the portal says that it is. */
export const fileIcons: Record<ChatFile['type'], Component> = { image: ImageIcon, video: CameraIcon, audio: MusicIcon, file: FileIcon }
