import type { Messages } from '../en'

export default {
  files: {
    again: 'حاول مرة أخرى',
    attachments: 'المرفقات',
    broken: 'الملف تالف ولا يمكن عرضه. يمكنك تنزيله.',
    cancel: 'إلغاء',
    close: 'إغلاق',
    denied: 'لا يتيح لك Bitrix24 هذا الملف. إذا لم تكن عضوًا في هذه الدردشة، فانضم إليها ثم حاول مرة أخرى.',
    download: 'تنزيل',
    empty: 'الملف فارغ.',
    fit: 'ملاءمة النافذة',
    fullSize: 'الحجم الكامل',
    gone: 'لم يعد الملف موجودًا في Bitrix24.',
    loading: name => `جار تحميل ${name}`,
    next: 'الصورة التالية',
    noMethod: 'لا تتيح هذه البوابة الملفات للتطبيقات («im.v2.File.download» غير متوفر). افتح الملف في Bitrix24.',
    noPicture: 'هذه ليست صورة يمكن عرضها بأمان. يمكنك تنزيلها.',
    notPlayable: 'لا يستطيع هذا المتصفح تشغيل الملف. يمكنك تنزيله.',
    open: 'فتح في Bitrix24',
    ownNameOnly: 'لا تُرسل الملفات إلا باسمك أنت. اختر نفسك مرسلًا من جديد أو أزل الملفات.',
    pause: 'إيقاف مؤقت',
    place: (at, all) => `${at} من ${all}`,
    play: name => `تشغيل ${name}`,
    playVideo: 'تشغيل الفيديو',
    position: 'الموضع',
    previous: 'الصورة السابقة',
    refused: {
      empty: name => `الملف «${name}» فارغ ولم يُرفق.`,
      folder: name => `«${name}» مجلد. أرفق الملفات الموجودة فيه.`,
      tooLarge: (name, most) => `الملف «${name}» كبير جدًا، والحد الأقصى ${most}. أرسل رابطًا بدلًا منه.`,
      tooMany: (name, most) => `لم يُرفق الملف «${name}». أقصى عدد للملفات في المرة الواحدة: ${most}.`
    },
    remove: name => `إزالة ${name}`,
    show: name => `عرض ${name}`,
    smaller: (smaller, whole) => `إرسال بحجم أصغر: ${smaller} بدلًا من ${whole}`,
    speed: rate => `السرعة ${rate}×`,
    tooManyPixels: 'الصورة أكبر من أن تُعرض هنا. يمكنك تنزيلها.',
    unreachable: 'لم يسلّم Bitrix24 الملف. افتحه في Bitrix24.'
  }
} satisfies Pick<Messages, 'files'>
