import type { Messages } from '../en'

export default {
  files: {
    again: 'ลองอีกครั้ง',
    attachments: 'ไฟล์แนบ',
    broken: 'ไฟล์เสียหายจึงแสดงไม่ได้ แต่คุณดาวน์โหลดได้',
    cancel: 'ยกเลิก',
    close: 'ปิด',
    denied: 'Bitrix24 ไม่ส่งไฟล์นี้ให้คุณ หากคุณไม่ได้อยู่ในแช⁠ทนี้ โปรดเข้าร่วมแล้วลองอีกครั้ง',
    download: 'ดาวน์โหลด',
    empty: 'ไฟล์ว่างเปล่า',
    fit: 'พอดีกับหน้าต่าง',
    fullSize: 'ขนาดเต็ม',
    gone: 'ไฟล์นี้ไม่มีใน Bitrix24 แล้ว',
    loading: name => `กำลังโหลด ${name}`,
    next: 'ภาพถัดไป',
    noMethod: 'พอร์ทัลนี้ไม่ส่งไฟล์ให้แอปพลิเคชัน (ไม่มี “im.v2.File.download”) โปรดเปิดไฟล์ใน Bitrix24',
    noPicture: 'ไฟล์นี้ไม่ใช่ภาพที่แสดงได้อย่างปลอดภัย แต่คุณดาวน์โหลดได้',
    notPlayable: 'เบราว์เซอร์นี้เล่นไฟล์ไม่ได้ แต่คุณดาวน์โหลดได้',
    open: 'เปิดใน Bitrix24',
    ownNameOnly: 'ส่งไฟล์ได้ในนามของคุณเองเท่านั้น โปรดเปลี่ยนผู้ส่งกลับเป็นตัวคุณเอง หรือเอาไฟล์ออก',
    pause: 'หยุดชั่วคราว',
    place: (at, all) => `${at} จาก ${all}`,
    play: name => `เล่น ${name}`,
    playVideo: 'เล่นวิดีโอ',
    position: 'ตำแหน่งการเล่น',
    previous: 'ภาพก่อนหน้า',
    refused: {
      empty: name => `“${name}” ว่างเปล่า จึงไม่ได้แนบ`,
      folder: name => `“${name}” เป็นโฟลเดอร์ โปรดแนบไฟล์ที่อยู่ข้างใน`,
      tooLarge: (name, most) => `“${name}” ใหญ่เกินไป ส่งได้สูงสุด ${most} โปรดส่งลิงก์แทน`,
      tooMany: (name, most) => `ไม่ได้แนบ “${name}” เพราะส่งได้ครั้งละไม่เกิน ${most} ไฟล์`
    },
    remove: name => `เอา ${name} ออก`,
    show: name => `แสดง ${name}`,
    smaller: (smaller, whole) => `ย่อขนาดก่อนส่ง: ${smaller} แทน ${whole}`,
    speed: rate => `ความเร็ว ${rate}×`,
    tooManyPixels: 'ภาพใหญ่เกินกว่าจะแสดงที่นี่ แต่คุณดาวน์โหลดได้',
    unreachable: 'Bitrix24 ไม่ได้ส่งไฟล์มา โปรดเปิดไฟล์ใน Bitrix24'
  }
} satisfies Pick<Messages, 'files'>
