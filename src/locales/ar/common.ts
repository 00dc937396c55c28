import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'حدث خطأ في Relay. أعد تحميل الصفحة للمتابعة.',
    keys: { ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', shift: 'Shift' },
    loading: 'جار التحميل',
    malformed: (placement, field) =>
      `فتح Bitrix24 تطبيق Relay (${placement}) من دون قيمة صالحة للحقل «${field}». أغلق هذه النافذة وافتحها مرة أخرى، وإذا تكرر الخطأ فأخبر المسؤول.`,
    name: 'Relay',
    notInPortal: 'افتح هذه الصفحة داخل Bitrix24',
    notInPortalHint: 'يعمل Relay في الدردشات وفي بطاقات CRM. يضيفه المسؤول في Bitrix24 من قسم «التطبيقات».',
    portalSilent: 'لم يستجب Bitrix24. تحقق من اتصالك وأعد تحميل الصفحة.',
    reload: 'إعادة تحميل',
    stillSending: field =>
      `ما زالت هذه الرسالة قيد الإرسال وليس لها رقم بعد («${field}»). أغلق هذه النافذة، وانتظر حتى تُرسل الرسالة، ثم افتحها مرة أخرى من القائمة.`,
    unsupported: (placement, supported) =>
      `لا يعرف Relay الموضع «${placement}». المواضع المدعومة: ${supported}. اطلب من المسؤول إصلاح المواضع في صفحة Relay.`,
    viewFailed: 'تعذر تحميل هذا الجزء من Relay. تحقق من اتصالك وأعد تحميل الصفحة.'
  },
  problem: {
    accessDenied: 'ليس لديك وصول إلى هذا العنصر. تواصل مع مالكه أو مع المسؤول.',
    appAccess: 'ليس لديك وصول إلى Relay. اطلب من المسؤول الوصول إلى التطبيق.',
    blocked: 'حظر Bitrix24 الطلبات من هذه البوابة. اطلب من المسؤول التواصل مع دعم Bitrix24، ثم أعد تحميل هذه الصفحة.',
    busy: 'Bitrix24 مشغول الآن. انتظر قليلًا ثم حاول مرة أخرى.',
    confirmDenied: 'رفض المسؤول السماح للتطبيق بهذا الإجراء. تواصل معه إذا كنت تحتاج إليه.',
    confirmWaiting: 'يجب أن يسمح المسؤول بهذا الإجراء أولًا. حاول مرة أخرى لاحقًا.',
    details: 'التفاصيل',
    fileTooLarge: 'لا تقبل البوابة ملفات بهذا الحجم. أرسل رابطًا بدلًا من الملف.',
    noAnswer: 'لم يستجب Bitrix24. تحقق من اتصالك وحاول مرة أخرى.',
    noMethod: 'هذه الميزة غير متوفرة في هذه البوابة. تواصل مع المسؤول.',
    noTextField: 'لا يمكن لأحد الكتابة في هذه الدردشة. رد من المراسلة أو تواصل مع المسؤول.',
    openInPortal: 'افتح Relay داخل Bitrix24 وحاول مرة أخرى.',
    plan: 'خطة هذه البوابة لا تشمل التطبيقات. تواصل مع المسؤول.',
    portalClosed: 'هذه البوابة مغلقة. تواصل مع المسؤول.',
    refused: 'رفض Bitrix24 هذا الإجراء. حاول مرة أخرى، وإذا تكرر الخطأ فافتح «التفاصيل» واعرضها على المسؤول.',
    refusedFor: reason => `لم يقبل Bitrix24 الرسالة: ${reason}`,
    refusedSilently: 'رفض Bitrix24 هذا الإجراء ولم يذكر السبب. حاول مرة أخرى، وإذا تكرر الخطأ فأخبر المسؤول.',
    scopeMissing: scope => `يحتاج Relay هنا إلى صلاحية لا يملكها${scope ? ` (${scope})` : ''}. يمكن للمسؤول منحها من إعدادات التطبيق.`,
    serverFault: 'حدث خطأ داخلي في Bitrix24. انتظر قليلًا ثم حاول مرة أخرى.',
    signedOut: 'انتهت جلستك. أعد تحميل الصفحة.',
    tryAgain: 'حاول مرة أخرى',
    unconfirmed: 'لم يؤكد Bitrix24 هذا الإجراء، وربما تم تنفيذه. تحقق قبل أن تحاول مرة أخرى.',
    unreadable: 'لا يستطيع Relay قراءة رد Bitrix24. حاول مرة أخرى، وإذا تكرر الخطأ فأخبر المسؤول.'
  },
  message: {
    chat: 'دردشة',
    deleted: 'تم حذف هذه الرسالة.',
    everyone: 'الجميع',
    file: id => `ملف رقم ${id}`,
    files: 'ملفات',
    image: 'صورة',
    kinds: { task: 'مهمة', event: 'حدث في التقويم', post: 'منشور في موجز النشاط', chat: 'دردشة جديدة' },
    people: plural('ar', { zero: 'لا أحد', one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصًا', other: '# شخص' }),
    person: id => `شخص رقم ${id}`,
    photo: 'صورة',
    photos: plural('ar', { zero: 'لا صور', one: 'صورة واحدة', two: 'صورتان', few: '# صور', many: '# صورة', other: '# صورة' }),
    share: 'مشاركة الرسالة',
    showLess: 'عرض أقل',
    showMore: 'عرض المزيد',
    voice: 'رسالة صوتية',
    wordless: 'رسالة من دون نص'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
