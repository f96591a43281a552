### Every word a person reads in Tend, in Arabic. Plain Modern Standard Arabic; no diagnosis;
### nothing said that the evidence does not bear. One section per feature, in the order of en.ftl.
###
### Glossary (one word for one thing):
###   check-in = تسجيل (pl. تسجيلات) · log = سجل · entry = إدخال (pl. إدخالات) · to note = دوّن
###   episode (what is looked after) = حالة · phase = مرحلة · criterion = معيار
###   protect = الحماية · recovery = التعافي · taper = التخفيف التدريجي · maintenance = المحافظة
###   soreness (after exercise) = ألم العضلات · flare = اشتداد · setback = انتكاسة
###   step back = خطوة إلى الوراء · to undo = تراجع · hold, paused = إيقاف مؤقت، موقوف · clearance = إذن · prescription = وصفة
###   danger sign = علامة خطر · session = جلسة · massage = تدليك · self-massage = تدليك ذاتي
###   physiotherapy = العلاج الطبيعي · therapist = المعالج · professional = مختص
###   surgical team = الفريق الجراحي · surgery = عملية جراحية · pressure = ضغط
###   light, comfortable, broad, firm = خفيف، مريح، واسع، قوي · stiffness = تيبّس
###   function = الأداء · reminder = تذكير · review = مراجعة · passphrase = عبارة المرور
###   own measure = قياس خاص · locked, sealed = مقفل · answer of a therapist = رد · answer to a question = إجابة
###
### Buttons and labels are verbal nouns (حفظ), which speak to everyone; sentences that ask for
### something use the customary masculine imperative. Digits are Latin. U+2066 and U+2069 keep
### Latin runs, ranges and signs in their own order within a line from right to left; what the
### report may say has U+200E instead, as the report shows isolates as what they are.

## App

app-name = Tend
nav-label = الصفحات
nav-today = اليوم
nav-plan = الخطة
nav-sessions = الجلسات
nav-trends = الاتجاهات
nav-learn = المعرفة
nav-diary = اليوميات
nav-share = المشاركة
nav-settings = الإعدادات
nav-sign = هناك ما يقلقني
nav-flare = اشتدّت الأعراض
skip-to-page = الانتقال إلى الصفحة
keys-open = المفاتيح
keys-title = بلوحة المفاتيح
keys-page = الانتقال إلى صفحة
keys-undo = التراجع عن آخر تغيير
keys-zoom = تكبير الصفحة أو تصغيرها
keys-answer = الإجابة عن السؤال المحدَّد، بالمفتاح المكتوب بجانب الإجابة
keys-next = السؤال التالي
keys-save = حفظ التسجيل
keys-this = إظهار هذه المفاتيح
undo = تراجع
taken-back = تم التراجع: { $what }
dismiss = إغلاق
time-unread = اكتب الوقت هكذا: 08:30.
date-today = اليوم
date-yesterday = أمس
date-tomorrow = غدًا
date-as = مثل { $example }.
date-unread = لا يمكن قراءة هذا التاريخ. اكتب اليوم والشهر والسنة، مثل { $example }. أو امسحه.
days-every = كل يوم
days-span = من { $first } إلى { $last }

change-patient_changed = حُفظ ما ذكرته عن نفسك.
change-episode_started = تم البدء.
change-episode_edited = تم التغيير.
change-episode_closed = تم الإغلاق.
change-episode_reopened = الحالة مفتوحة من جديد.
change-episode_deleted = حُذفت الحالة، مع كل ما فيها.
change-own_measure_added = أُضيف قياسك الخاص.
change-own_measure_edited = تغيّر قياسك الخاص.
change-own_measure_retired = لن يُسأل عن هذا بعد الآن. إجاباتك باقية.
change-own_measure_resumed = سيُسأل عن هذا من جديد.
change-own_measure_deleted = حُذف قياسك الخاص، مع إجاباته.
change-check_in_recorded = حُفظ التسجيل.
change-flare_noted = دُوِّن الاشتداد.
change-check_in_edited = تغيّر التسجيل.
change-check_in_deleted = حُذف التسجيل.
change-flag_recorded = دُوِّنت العلامة.
change-sign_taken_back = حُذفت العلامة.
change-sign_taken_back-which = حُذفت: { $sign }. كانت مدوَّنة: { $when }. وبقي كل ما عداها.
change-clearance_recorded = دُوِّن الإذن.
change-prescription_recorded = دُوِّنت الوصفة.
change-prescription_ended = أُنهيت الوصفة.
change-answer_accepted = أصبح رد معالجك في سجلك.
change-plan_changed = تغيّرت الخطة.
change-session_added = أُضيفت الجلسة.
change-session_done = سُجّل أن الجلسة تمت.
change-session_skipped = تُخطّيت الجلسة.
session-skipped-instead = تُخطّيت الجلسة. خُطّط لجلسة أخرى: { $day } في { $time }.
change-session_unskipped = عادت الجلسة إلى الخطة.
change-session_edited = تم تغيير الجلسة.
change-session_deleted = حُذفت الجلسة.
change-session_moved = نُقلت الجلسة.
change-series_shifted = نُقلت الجلسات.
change-setting_changed = تغيّر الإعداد.


cancel = إلغاء
back = رجوع
continue = متابعة
change = تغيير
try-again = المحاولة من جديد
yes = نعم
no = لا
# The keys that answer yes and no: the first letters of نعم and لا. An Arabic keyboard types
# each with one key without switching (ن, and ل; the key لا would type two letters at once).
yes-key = ن
no-key = ل
none-of-these = لا شيء من هذا
clear-answer = مسح
clear-answer-to = مسح إجابة السؤال: { $question }
left-open = تُرك بلا جواب
left-open-which = تُرك بلا جواب: { $question }
scale-one-waits = واحد. اكتب 0 ليصبح عشرة، أو اضغط Enter.
leave-empty-for-now = اتركه فارغًا إن كان قبل قليل.
broken-title = تعذّر فتح سجلك

## Refusals: what is wrong and how to put it right, beside the field

refusal-out_of_range = أدخل رقمًا من { $min } إلى { $max }.
refusal-in_future = هذا في المستقبل. أدخل يومًا أو وقتًا حتى الآن.
refusal-in_past = هذا في الماضي. أدخل وقتًا قادمًا.
refusal-before_episode = أدخل { $day } أو يومًا بعده. ففي ذلك اليوم بدأت التدوين.
refusal-onset_after_opening = أدخل { $day } أو يومًا قبله. لا يمكن أن يبدأ بعد بدء التدوين.
refusal-too_long = اختصر النص. العدد الأقصى للأحرف: { $allowed }.
refusal-required = املأ هذا الحقل.
refusal-too_many = اختر { $allowed } على الأكثر.
refusal-twice = هذا مكرر. أزل أحدهما.
refusal-wrong_count = هذه الإجابات لا توافق أنشطتك. ارجع وافتح هذه الصفحة من جديد.
refusal-nothing_answered = أجب عن سؤال واحد على الأقل، ثم احفظ.
refusal-not_found = لم يعد هذا في سجلك.
refusal-episode_closed = هذه الحالة مغلقة. افتح حالة أخرى لتدوين المزيد.
refusal-outside_suggestion = اختر رقمًا من { $min } إلى { $max }. هذا هو المقترح الآن.
refusal-held = التدليك موقوف مؤقتًا. لا يمكن التخطيط لشيء قبل أن يأذن لك مختص.
refusal-not_suggested = لا يُقترح تدليك الآن، فلا يمكن التخطيط له.
refusal-consecutive_dates = بهذا تقع جلستا تدليك في يومين متتاليين. اختر يومًا يفصله عن الآخر يوم راحة.
refusal-too_many_in_week = بهذا يتجاوز العدد الحد في 7 أيام، وهو { $allowed }. اختر يومًا أبعد.
refusal-gap_too_long = بهذا تتجاوز الأيام بلا تدليك الحد، وهو { $allowed }. اختر يومًا أقرب.
refusal-clash = في هذا الوقت موعد علاج طبيعي أو تمرين. اختر وقتًا آخر.
refusal-session_over = هذه الجلسة انتهت. أدخل جلسة جديدة.
refusal-not_reminded = التذكير بهذا متوقف. شغّله أولًا في الإعدادات.
refusal-nothing_to_undo = لا شيء للتراجع عنه.
refusal-storage = تعذّرت قراءة سجلك أو الكتابة فيه. لم يتغيّر شيء. رسالة الحاسوب: { $value }
refusal-disk_full = القرص ممتلئ. لم يتغيّر شيء. أفرغ مساحة فيه، ثم حاول من جديد.
refusal-read_only = لا يُسمح لـ Tend بالكتابة هناك. لم يتغيّر شيء. اسمح له بالكتابة هناك، ثم حاول من جديد. رسالة الحاسوب: { $value }
refusal-in_use = برنامج آخر يستخدم سجلك. لم يتغيّر شيء. أغلق ذلك البرنامج، ثم حاول من جديد.
refusal-gone = لم يعد ملف سجلك في مكانه. لم يتغيّر شيء. أعده إلى مكانه أو صِل قرصه. ثم حاول من جديد.
refusal-newer_log = أُنشئ هذا السجل بإصدار أحدث من Tend. ثبّت الإصدار الأحدث لفتحه. لم يتغيّر فيه شيء. مكانه هنا: { $file }
refusal-not_a_log = هذا الملف ليس سجلًا من Tend: { $file }. لم يُغيَّر. انقله من مكانه، أو ضع نسخة من سجلك في مكانه. ثم حاول من جديد.
refusal-damaged = هذا السجل تالف: { $file }. لم يتغيّر فيه شيء. يمكنك المتابعة بما زال يُقرأ منه، أو بنسخة منه.
refusal-locked = سجلك مقفل. افتحه أولًا.
refusal-too_soon = محاولات خاطئة كثيرة. انتظر قليلًا ثم حاول مرة أخرى. عدد الثواني: { $value }
refusal-no_envelope = سجلك مقفل: { $file }. الملف الصغير بجانبه الذي يساعد على فتحه غير موجود. توجد نسخة منه مع نسخ سجلك. يبدأ اسمها بـ «lock-». وصّل القرص الذي فيه نسخك ثم حاول مرة أخرى.
refusal-ends_before_it_begins = أدخل { $day } أو يومًا بعده. لا يمكن أن ينتهي قبل أن يبدأ.
refusal-other_log = هذا الرد لسجل آخر. اطلب ردًا خاصًا بسجلك. لم يتغيّر شيء.
refusal-answer_taken = هذا الرد موجود في سجلك بالفعل. لم يتغيّر شيء.
refusal-answer_clashes = هذا الرد لا يوافق سجلك. اطلب ردًا جديدًا. لم يتغيّر شيء.
refusal-answer_in_future = تاريخ هذا الرد لاحق للآن: { $day }. تحقق من ساعة هذا الحاسوب، أو افتح الرد من جديد فيما بعد.
refusal-wrong_passphrase = عبارة المرور غير صحيحة. تحقق منها واكتبها من جديد.
refusal-sealed = هذا الملف مقفل. اكتب عبارة المرور لفتحه.
refusal-too_large = هذا الملف أكبر من أن يُفتح. اطلب نسخة جديدة منه.
refusal-not_an_answer = هذا الملف ليس ردًا. اختر الملف الذي أرسله إليك معالجك.
refusal-an_answer = هذا الملف رد على مريض، وليس سجلًا. اختر سجلًا.
refusal-bad_file = تعذّرت قراءة هذا الملف. لم يتغيّر شيء. الخلل: { $value }
refusal-stopped = تم الإيقاف. لم يُنشأ أي ملف.
refusal-busy = ما زال Tend يعمل على هذا. انتظر حتى ينتهي، أو أوقفه أولًا.
refusal-episode_open = هذه الحالة مفتوحة بالفعل.
refusal-not_skipped = لم تُتخطَّ هذه الجلسة.
refusal-not_done = لم تتم هذه الجلسة.
refusal-planned_anew = خطّط Tend لهذه الجلسة، وسيخطّط لها من جديد. تخطّها بدلًا من ذلك.
refusal-kind_fixed = لا يمكن تغيير نوع الإجابة. أنشئ قياسًا جديدًا.
refusal-not_empty = يوجد سجل هنا بالفعل. لا يمكن إدخال سجل أقدم إلا في البداية.

## Places on the body

site-head_jaw = الرأس أو الفك
site-neck = الرقبة
site-shoulder = الكتف
site-upper_arm = العضد
site-elbow = المرفق
site-forearm = الساعد
site-wrist = الرسغ
site-hand = اليد أو الأصابع
site-chest = الصدر أو الأضلاع
site-upper_back = أعلى الظهر
site-lower_back = أسفل الظهر
site-hip = الورك
site-groin = أصل الفخذ
site-thigh = مقدمة الفخذ
site-hamstring = خلف الفخذ
site-knee = الركبة
site-shin = مقدمة الساق
site-calf = خلف الساق
site-achilles = وتر العقب (أخيل)
site-ankle = الكاحل
site-foot = القدم أو أصابعها
site-whole_body = الجسم كله
side-left = اليسار
side-right = اليمين
side-both = الجهتان
# The side stands apart, as some places are masculine and some feminine; in brackets, as places
# stand in lists.
site-with-side-left = { $site } (يسار)
site-with-side-right = { $site } (يمين)
site-with-side-both = { $site } (الجهتان)

## The body as a map

body-front = الأمام
body-back = الخلف
body-your-left = يسارك
body-your-right = يمينك
body-hint = اضغط موضعًا، أو اختره من القائمة.
body-keys = بلوحة المفاتيح: الأسهم تنقل، ومفتاح الإدخال أو المسافة يختار.
body-full = بلغ عدد المواضع المختارة { $most }. هذا هو الحد الأعلى.

## Danger signs

sign-none = لا شيء من هذا
sign-more = إظهار علامات أخرى ({ $count })
sign-level-emergency = طوارئ: اتصل الآن
sign-level-same_day = طبيب اليوم
sign-level-pt_first = اختصاصي علاج طبيعي أولًا
sign-level-see_doctor_soon = طبيب قريبًا
sign-chest_pain = ألم في الصدر، أو ضيق أو ثقل فيه
sign-sudden_breathlessness = ضيق نفس مفاجئ
sign-saddle_numbness = خدر بين الفخذين أو حول الأرداف
sign-bladder_bowel_change = صعوبة جديدة في التبول أو التبرز، أو في حبس البول أو البراز
sign-both_legs_weak = ضعف أو خدر في الساقين معًا
sign-sudden_severe_headache = صداع مفاجئ شديد جدًا
sign-speech_or_face_droop = ارتخاء في الوجه، أو ثقل في الكلام، أو ضعف طرأ على ذراع
sign-deformity = تشوّه في شكل الطرف أو المفصل
sign-limb_cold_or_numb = الذراع أو الساق باردة أو شاحبة أو خدرة
sign-very_unwell_hot_joint = مفصل ساخن مؤلم، مع شعور بمرض شديد
sign-dark_urine_muscle_pain = بول بني داكن مع ألم شديد في العضلات
sign-one_leg_swollen_painful = تورّم وألم في ساق واحدة أو في خلفها
sign-hot_swollen_joint = مفصل ساخن ومتورّم ومؤلم
sign-hot_swollen_joint-help = قد تكون الإصابة الحديثة متورّمة ودافئة أيضًا. لا يستطيع Tend التمييز بينهما. لست متأكدًا أيهما هي؟ حدّد هذه العلامة إذن واطلب فحصها اليوم. وحين يأذن مختص، دوّن ذلك فينتهي الإيقاف. وإن كنت تشعر أيضًا بمرض شديد، فاطلب المساعدة الآن.
sign-fever = حمّى، أو رعشة مع سخونة
sign-wound_red_or_open = جرح أحمر أو مفتوح أو يسيل
sign-cannot_bear_weight = لا يمكنك الوقوف عليه أو تحميله وزنك
sign-locked_joint = المفصل عالق، لا ينثني أو لا يستقيم
sign-new_weakness = ضعف جديد في ذراع أو يد أو ساق أو قدم
sign-catching_or_giving_way = المفصل يعلق أو يخذلك فجأة
sign-tingling_spreading = تنميل أو خدر ينتشر
sign-grinding_worse = احتكاك في المفصل يزداد سوءًا
sign-weight_loss_unexplained = نقص الوزن من غير قصد
sign-night_pain_unrelenting = ألم في الليل لا يخففه شيء
sign-cancer_history_new_pain = ألم جديد، مع إصابة سابقة بالسرطان
sign-joints_stiff_weeks = تيبّس في عدة مفاصل منذ أسابيع

severity-none = لا يوجد
severity-mild = بسيط
severity-marked = واضح
crepitus-none = لا يوجد
crepitus-painless = نعم، بلا ألم
crepitus-painful = نعم، مع ألم

## What a person looks after

context-injury = إصابة
context-injury-hint = حدثت في لحظة: التواء أو تمزق أو سقوط أو صدمة
context-surgery = عملية جراحية
context-surgery-hint = أُجريت لك عملية في هذا الموضع
context-gradual_onset = بدأ ببطء
context-gradual_onset-hint = ألم ازداد على مدى أسابيع أو أشهر
context-desk_pain = ألم من العمل المكتبي
context-desk_pain-hint = الرقبة أو الكتفان أو الظهر بعد جلوس طويل
context-exercise_soreness = ألم بعد تمرين شاق
context-exercise_soreness-hint = ألم في العضلات بعد يوم أو يومين من إجهادها. يزول خلال أسبوع
context-upkeep = المحافظة على العافية
context-upkeep-hint = الحال جيدة، والمطلوب أن تبقى كذلك
activity-level-general = كمعظم الناس
activity-level-general-hint = المشي وبعض الرياضة والحياة اليومية
activity-level-highly_active = نشاط كبير
activity-level-highly_active-hint = تدريب شاق أو عمل بدني شاق في معظم الأيام

## First start

first-start-welcome = من التأهيل إلى القوة
first-start-welcome-lead = يحفظ Tend معك يوميات قصيرة عن الألم والحركة. ويُظهر كم تقدّمت، وكم مرة قد يناسبك التدليك الآن.
first-start-welcome-not = ليس Tend جهازًا طبيًا. لا يضع تشخيصًا ولا يحل محل الرعاية.
first-start-welcome-stays = ما تكتبه يبقى على هذا الحاسوب. بلا حساب وبلا شبكة.
first-start-welcome-minute = الآن بضعة أسئلة، نحو دقيقة. يمكنك تغيير إجاباتك لاحقًا، أو البدء من جديد.
first-start-begin = البدء
first-start-demo = تجربة بمريض افتراضي
first-start-demo-hint = جرّب كل شيء. لا يُحفظ أي شيء تفعله هناك.
first-start-before = لديّ سجل من قبل
first-start-before-locked = هذا السجل مقفل:
first-start-before-passphrase = عبارة المرور
first-start-before-need = اكتب عبارة المرور.
first-start-before-open = فتح
first-start-therapist = أنا معالج
first-start-place = السؤال { $index } من { $count }
first-start-what = بماذا تعتني؟
first-start-what-hint = اختر الأنسب. يمكنك إضافة حالة أخرى لاحقًا.
first-start-where = أين هو؟
first-start-where-hint = اختر الموضع الذي يزعجك أكثر.
first-start-side = في أي جهة؟
first-start-also = هل هناك ألم في موضع آخر؟
first-start-also-optional = إن أردت
first-start-also-hint = اختر كل موضع آخر يؤلمك معه. تُحفظ لك ولمعالجك. وتعتمد الخطة على الموضع الرئيسي.
first-start-when = متى بدأ؟
first-start-when-hint = يوم الإصابة أو العملية، أو أول يوم شعرت به. يكفي التقدير.
first-start-onset-label = يوم البداية
first-start-onset-shortcuts = أو اختر
first-start-onset-today = اليوم
first-start-onset-yesterday = أمس
first-start-onset-week = قبل أسبوع
first-start-onset-two-weeks = قبل أسبوعين
first-start-onset-month = قبل أربعة أسابيع
first-start-active = ما مدى نشاطك؟
first-start-active-hint = في أسبوع معتاد، حين لا يؤلمك شيء.
first-start-cautions = هل ينطبق عليك شيء من هذا؟
first-start-cautions-hint = إن انطبق شيء منه، يبقى التدليك خفيفًا، واسأل طبيبك قبل أول تدليك.
first-start-activities = ماذا تريد أن تفعل جيدًا من جديد؟
first-start-activities-hint = حتى ثلاثة أمور تهمك، مثل صعود الدرج أو الجري أو حمل طفل. ستقيّمها في كل تسجيل. يمكنك ترك هذا فارغًا.
first-start-activity = { $number ->
    [1] الأول
    [2] الثاني
   *[3] الثالث
}
first-start-signs = هل لديك شيء من هذا الآن؟
first-start-signs-hint = بعض العلامات تحتاج إلى طبيب قبل كل شيء.
first-start-ready = هل هذا صحيح؟
first-start-save = البدء
first-start-need-context = اختر واحدًا للمتابعة.
first-start-need-site = اختر موضعًا للمتابعة.
first-start-need-side = اختر جهة للمتابعة.
first-start-need-onset = أدخل يوم البداية. يكفي التقدير.
first-start-need-activity_level = اختر واحدًا للمتابعة.
first-start-need-cautions = حدّد ما ينطبق، أو حدّد «لا شيء من هذا».
first-start-need-flags = حدّد ما لديك، أو حدّد «لا شيء من هذا».
ready-title = اسم الحالة
ready-what = ماذا
ready-where = أين
ready-when = منذ
ready-active = مدى النشاط
ready-cautions = صحتك
ready-activities = ما تريد فعله جيدًا من جديد
ready-signs = العلامات الآن
ready-none-named = لم يُذكر شيء
ready-lock = هل يستخدم آخرون هذا الحاسوب أيضًا؟ في الإعدادات، ضمن «القفل»، يمكنك قفل سجلّك بعبارة مرور. يمكنك ذلك في أي وقت.

## Today

today-now = الآن
today-not-yet = لم تسجّل اليوم بعد. لا شيء آخر عليك فعله.
today-nothing-now = لا شيء عليك فعله الآن.
today-due-check-in = حان وقت التسجيل
today-due-when = { $day } الساعة { $time }
today-unconfirmed = لسنا متأكدين من أن هذا التذكير وصل إليك.
today-check-in = تسجيل اليوم
today-check-in-again = تسجيل جديد
today-same-as-yesterday = مثل أمس
today-same-as = مثل { $day }
today-checked-in = آخر تسجيل الساعة { $time }.
today-flare = اشتدّت الأعراض
today-flaring = دوّنت اليوم اشتدادًا. اجعل الحركة لطيفة والضغط خفيفًا.
today-hold-see = ما العمل الآن
today-missed = ما مضى
today-missed-only-sessions = حان منذ { $day } موعد { $sessions ->
    [zero] أي جلسة
    [one] جلسة واحدة
    [two] جلستين
    [few] { $sessions } جلسات
    [many] { $sessions } جلسة
   *[other] { $sessions } جلسة
}. لم يضِع شيء. تابع من حيث أنت.
today-missed-check-ins = مرّت فترة هدوء منذ { $day }. لم يضِع شيء. تابع من حيث أنت.
today-missed-both = حان منذ { $day } موعد التسجيل وموعد { $sessions ->
    [zero] أي جلسة
    [one] جلسة واحدة
    [two] جلستين
    [few] { $sessions } جلسات
    [many] { $sessions } جلسة
   *[other] { $sessions } جلسة
}. لم يضِع شيء. تابع من حيث أنت.
today-missed-sessions = عرض الجلسات
today-missed-seen = حسنًا
today-cleared = فحص هذا طبيب
today-plan = خطة اليوم
today-exercise-first = التمرين أولًا: من دقيقتين إلى 12 دقيقة بشريط مطاطي، 5 أيام في الأسبوع. التدليك للتخفيف.
today-held = التدليك موقوف مؤقتًا.
today-protect = لا تدليك على هذا الموضع بعد. امنحه وقتًا ليهدأ.
today-no-massage = لا يُقترح تدليك الآن.
today-to-plan = قد يناسبك التدليك الآن. اختر الأيام التي تلائمك.
today-choose-days = اختيار الأيام
today-next = التدليك القادم { $day } الساعة { $time }.
today-optional = التدليك اختياري الآن. لا موعد له في الخطة.
today-none-planned = لا يوجد تدليك في الخطة.
today-how-light = من { $min } إلى { $max } { $max ->
    [zero] دقيقة
    [one] دقيقة
    [two] دقيقة
    [few] دقائق
    [many] دقيقة
   *[other] دقيقة
}، ضغط خفيف.
today-how-comfortable = من { $min } إلى { $max } { $max ->
    [zero] دقيقة
    [one] دقيقة
    [two] دقيقة
    [few] دقائق
    [many] دقيقة
   *[other] دقيقة
}، بضغط يبقى مريحًا.
today-how-broad = من { $min } إلى { $max } { $max ->
    [zero] دقيقة
    [one] دقيقة
    [two] دقيقة
    [few] دقائق
    [many] دقيقة
   *[other] دقيقة
}، بحركات عريضة وخفيفة.
today-care = قبل التدليك، من أجل سلامتك
today-care-anticoagulants = تتناول مميّعات الدم: أخبر المعالج أولًا، واطلب لمسة خفيفة.
today-care-bleeding_disorder = تنزف بسهولة: اسأل طبيبك قبل أول تدليك.
today-care-cancer_treatment = تتلقى علاجًا للسرطان: اسأل فريق علاجك قبل أول تدليك.
today-care-pregnancy = هناك حمل: أخبري المعالج أولًا، واسألي الطبيب أو القابلة عند الشك.
today-care-osteoporosis = عظامك هشة: أخبر المعالج، واطلب ألا يضغط على العمود الفقري والأضلاع.
today-care-fragile_skin = جلدك رقيق: بلا فرك، مع التوقف إذا آلمك الجلد.
today-care-heart_disease = لديك مشكلة في القلب: اسأل طبيبك قبل أول تدليك.
today-care-local_wound_or_infection = هناك جرح أو عدوى: لا تدليك عليه ولا قربه حتى يشفى.
today-care-recent_fracture = كُسر عظم في هذا الموضع: لا تدليك عليه حتى يوافق طبيبك.
today-how = كيف تسير الأمور
today-pain = الألم
today-pain-of-ten = من 10 للألم
today-pain-caption = الألم في آخر 28 يومًا
today-pain-table = عرض كجدول
today-pain-day = اليوم
today-pain-gaps = { $count ->
    [zero] لكل يوم إجابة.
    [one] يوم واحد بلا إجابة.
    [two] يومان بلا إجابة.
    [few] { $count } أيام بلا إجابة.
    [many] { $count } يومًا بلا إجابة.
   *[other] { $count } يوم بلا إجابة.
}
today-pain-none = يبدأ خط ألمك مع أول تسجيل.
today-see-plan = أين أنت، وما التالي
today-earlier = التسجيلات السابقة
today-no-episode = لا حالة تعتني بها الآن
today-no-episode-text = حين يعود الألم، أو تريد المحافظة على عافيتك، تجد هنا التسجيل وخطة اليوم وكيف تسير الأمور.
today-no-episode-add = إضافة حالة
today-also = الألم هنا أيضًا: { $places }.
today-first = أول تسجيل يستغرق أقل من دقيقة. ومعه يبدأ خط ألمك وخطتك.
today-next-title = ما الذي يأتي بعد ذلك
today-next-daily = سجّل مرة في اليوم، أو في معظم الأيام. ولا بأس بأكثر من ذلك.
today-next-five = بعد نحو خمسة أيام، يستطيع Tend أن يقول كم تقدّمت.
today-next-plan = تُظهر صفحة الخطة ما يُحتسب، وكم مرة قد يناسب التدليك.

## What a check-in brought

news-plan = عرض الخطة
news-on-recovery = هدأ الموضع. أنت الآن في مرحلة التعافي.
news-on-recovery-next = قد يناسب التدليك الآن. تُظهر الخطة كم مرة.
news-on-taper = تحققت المعايير الأربعة كلها. يمكن أن يقل التدليك الآن.
news-on-taper-next = تطول المدة بين الجلسات ما دام الحال جيدًا.
news-on-maintenance = بقي الحال جيدًا. أنت الآن في مرحلة المحافظة.
news-on-maintenance-next = تابع ما تفعله. والتدليك من حين إلى آخر خيارك.
news-on-protect = يحتاج الموضع إلى الهدوء أولًا.
news-on-protect-next = لا تدليك عليه في الوقت الحالي. تُظهر الخطة ما يأتي بعد ذلك.
news-on-soreness = هذا ألم العضلات بعد التمرين.
news-on-soreness-next = يزول غالبًا في بضعة أيام. تُظهر الخطة ما قد يساعد.
news-met-pain = انخفض ألمك. تحقق هذا المعيار الآن.
news-met-movement = عادت الحركة طبيعية. تحقق هذا المعيار الآن.
news-met-inflammation = لم تعد في الموضع علامة التهاب. تحقق هذا المعيار الآن.
news-met-function = ما تفعله يسير على نحو أفضل. تحقق هذا المعيار الآن.
news-met-several = { $count ->
    [zero] لا معيار تحقق حديثًا.
    [one] تحقق معيار واحد حديثًا.
    [two] تحقق معياران حديثًا.
    [few] تحققت { $count } معايير حديثًا.
    [many] تحقق { $count } معيارًا حديثًا.
   *[other] تحقق { $count } معيار حديثًا.
}
news-met-next = تُظهر الخطة ما بقي.
news-back-acute_inflammation = عاد تورّم أو سخونة أو احمرار. هذا يحدث.
news-back-setback = كانت هذه الأيام أصعب. هذا يحدث في الطريق.
news-back-recurrence = عادت المشكلة في الوقت الحالي. ما تعلمته ما زال نافعًا.
news-back-drift = تراجعت الأمور قليلًا. يمكنك تدارك هذا مبكرًا.
news-back-next = تابع الحركة بلطف. الخطة مهيأة لهذا، وتُظهر الخطوة التالية.
news-back-next-protect = امنح الموضع بعض الهدوء. لا تدليك عليه في الوقت الحالي. تُظهر الخطة الخطوة التالية.
today-another = إضافة حالة
phase-day = { $day ->
    [1] منذ اليوم
   *[other] اليوم { $day }
}
session-mark-done = تمت
session-skip = تخطّي

## Reminders: putting one off, and where none can be shown

remind-later = ذكّرني لاحقًا
remind-later-ten_minutes = بعد 10 دقائق
remind-later-one_hour = بعد ساعة
remind-later-tomorrow = غدًا
remind-now = ذكّرني الآن بدلًا من ذلك
snoozed-until = مؤجَّل حتى الساعة { $time }
snoozed-until-day = مؤجَّل حتى { $day } الساعة { $time }
cannot-notify = لا يمكن إظهار التذكيرات على سطح المكتب هذا الآن.
cannot-notify-list = ما حان وقته يبقى في قائمة صفحة اليوم.
cannot-notify-do = هل تعمل خدمة الإشعارات؟ شغّلها لتعود التذكيرات.

## Closing the window

first-close-title = يبقى Tend معك
first-close-stays = عند إغلاق النافذة، يستمر Tend في الخلفية لتصل إليك التذكيرات.
first-close-tray = تجده في شريط النظام، بأيقونته. وتشغيل Tend من جديد يفتح النافذة أيضًا.
first-close-no-tray = لاستعادة النافذة، شغّل Tend من جديد.
first-close-settings = يمكنك تغيير هذا في الإعدادات، تحت «عند إغلاق Tend».
first-close-close = إغلاق النافذة
first-close-keep = إبقاؤها مفتوحة
quit = إنهاء Tend

## A flare, where there are several to choose from

flare-which = في أي حالة اشتدّت الأعراض؟
flare-which-hint = ضغطة واحدة تدوّنه. ويمكنك التراجع.

## The made-up patient

demo-label = مريض افتراضي
demo-text = هذا مريض افتراضي. لا يُحفظ أي شيء تفعله هنا.
demo-leave = بدء سجلي أنا

## Something feels wrong

feels-wrong-title = ما الذي يقلقك؟
feels-wrong-lead = حدّد ما لديك. عندها يقول Tend ما العمل وبأي سرعة. إن كان الأمر شديدًا فلا تنتظر: اتصل برقم الطوارئ (112 أو 999 أو 911).
feels-wrong-which = بأي حالة يتعلق؟
feels-wrong-need = حدّد ما لديك، أو حدّد «لا شيء من هذا».
feels-wrong-need-which = اختر واحدة. إن لم تكن متأكدًا فأيٌّ منها يكفي.
feels-wrong-save = ما العمل؟

## Alerts: what it is, and what to do

alert-severe_pain = الألم شديد
alert-severe_pain-do = تحدّث قريبًا إلى طبيب أو اختصاصي علاج طبيعي. حتى ذلك الحين ليكن كل شيء لطيفًا، والضغط خفيفًا على الأكثر.
alert-see_doctor_soon = علامة ينبغي أن يراها طبيب
alert-see_doctor_soon-do = احجز موعدًا في الأيام القادمة واذكر ما دوّنته. ضغط خفيف حتى ذلك الحين.
alert-amber_flare = يبدو هذا اشتدادًا
alert-amber_flare-do = خفّف لبضعة أيام مع حركة لطيفة. جلسات أقل وضغط خفيف في الوقت الحالي.
alert-pt_visit_due = أسبوعان بلا زيارة العلاج الطبيعي
alert-pt_visit_due-do = احجز الزيارة الآن. يبقى التدليك موقوفًا حتى يفحصه مختص.
alert-soreness_over_7d = ألم العضلات منذ أكثر من أسبوع
alert-soreness_over_7d-do = ألم العضلات بعد التمرين يزول غالبًا في هذه المدة. دع مختصًا يفحصه.
alert-two_setbacks_4w = خطوتان إلى الوراء في أربعة أسابيع
alert-two_setbacks_4w-do = اعرض هذا على مختص يعمل مع مختصين آخرين. يمكنه أن ينظر إلى الصورة كاملة.
alert-no_gain_4w = أربعة أسابيع بلا تحسّن يُذكر
alert-no_gain_4w-do = اسأل طبيبًا أو اختصاصي علاج طبيعي عما ينبغي تغييره.
alert-review_4w = أربعة أسابيع في هذه المرحلة
alert-review_4w-do = حان الوقت ليرى اختصاصي علاج طبيعي أو طبيب كيف تسير الأمور.
alert-review_2w = أسبوعان في هذه المرحلة
alert-review_2w-do = وقت مناسب للنظر فيما مضى. إن توقف التحسّن، فاسأل اختصاصي علاج طبيعي.
alert-post_session_soreness = ألم بعد التدليك
alert-post_session_soreness-do = غالبًا ما يزول هذا في يوم أو يومين. إن استمر فدوّنه، واطلب ضغطًا أخف.
alert-massage_lapse = آخر جلستي تدليك لم تتمّا
alert-massage_lapse-do = إن كان التدليك ما زال يفيدك، فخطّط للجلسة القادمة. وإن لم تناسبك الأيام، فاختر غيرها.
alert-stale = لا تسجيل منذ أسبوع
alert-stale-do = سجّل اليوم، لتلائم الخطة حالك الآن.
alert-sparse = إجابات قليلة هذا الأسبوع
alert-sparse-do = قيّم ألمك في خمسة أيام من سبعة، ليكون لدى الخطة ما يكفي.
alert-needs_answers = بعض الإجابات ناقصة
alert-needs_answers-do = تُظهر الخطة أيها. يكفي تسجيل كامل في معظم الأيام.

## Check-in

check-in-title = التسجيل
check-in-kept = ما أجبت عنه من قبل ما زال هنا.
kept-unsaved = لم يُحفظ بعد
check-in-still-open = لم تُجَب بعد: { $count }.
check-in-lead = أجب عما تستطيع. ما تتركه يبقى بلا إجابة.
check-in-place = { $index } من { $count }
check-in-same-as = الإجابات نفسها كما في { $day }. راجعها ثم احفظ.
check-in-editing = تسجيل { $day } الساعة { $time }
check-in-will-save = سيُحفظ ما يلي
check-in-open = بلا إجابة: { $questions }.
check-in-no-sign = لا تُنسخ أي علامة خطر ولا اشتداد ولا ملاحظة.
check-in-save = حفظ
check-in-change = تغيير شيء
check-in-keys = ينقلك { "\u2066" }Enter{ "\u2069" } إلى السؤال التالي، وإن لم تُجب بقي السؤال مفتوحًا. ويحفظ { "\u2066" }Ctrl{ "\u2069" } مع { "\u2066" }Enter{ "\u2069" }.
check-in-delete = حذف هذا التسجيل
check-in-count = { $count ->
    [zero] لا إجابة بعد
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
check-in-now = هذا عن الآن.
check-in-other-moment = يوم أو وقت آخر
check-in-when = اليوم والوقت اللذان يصفهما
check-in-signs = هل لديك شيء من هذا اليوم؟
check-in-signs-hint = حدّد ما لديك.
check-in-signs-key = المفتاح «{ $key }» يعني «لا شيء».
check-in-more = أسئلة أخرى:
check-in-out-of-ten = { $score } من 10
check-in-hours = { $count ->
    [zero] 0 ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
check-in-minutes = { $count ->
    [zero] 0 دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
check-in-unit-hours = ساعات
check-in-unit-minutes = دقائق
check-in-pain = ما شدة الألم اليوم في الراحة؟
check-in-pain-hint = اكتب رقمًا، فتُسجَّل الإجابة وتنتقل إلى السؤال التالي. لعشرة اكتب 1 ثم 0. ولواحد اكتب 1 ثم Enter.
check-in-pain-low = لا ألم
check-in-pain-high = أسوأ ألم
check-in-pain_activity = ما شدة أسوأ ألم عند الحركة أو القيام بشيء؟
check-in-pain_activity-hint = منذ صباح اليوم، أو منذ آخر تسجيل.
check-in-pain_activity-low = لا ألم
check-in-pain_activity-high = أسوأ ألم
check-in-movement = كيف هي حركة الموضع؟
check-in-movement-hint = مقارنة بما كان من قبل.
check-in-movement-low = لا يكاد يتحرك
check-in-movement-high = كالسابق
check-in-function = إلى أي حد تستطيع هذا: { $activity }؟
check-in-function-low = لا أستطيع
check-in-function-high = كالسابق
check-in-inflammation = كيف يبدو الموضع وكيف تحس به؟
check-in-usual_activity = هل عدت إلى نشاطك أو رياضتك المعتادة؟
check-in-pain_settled = هل هدأ ألم نشاط الأمس بحلول صباح اليوم؟
check-in-night_pain = هل أيقظك الألم في الليل؟
check-in-morning_stiffness = كم دام التيبّس هذا الصباح؟
check-in-flare = هل اشتدّت الأعراض؟
check-in-crepitus = هل يطقطق المفصل أو يفرقع أو يحتك؟
check-in-sleep_hours = كم مدة نومك؟
check-in-stress = ما مقدار التوتر اليوم؟
check-in-stress-hint = يُحفظ لك فقط. ولا يغيّر الخطة أبدًا.
check-in-stress-low = لا توتر
check-in-stress-high = أقصى توتر
check-in-load_minutes = كم مدة التدريب أو العمل الشاق؟
check-in-note = ملاحظة
check-in-note-add = إضافة ملاحظة
check-in-note-hint = لك أو لمعالجك.
check-in-short-pain = الألم في الراحة
check-in-short-pain_activity = الألم مع النشاط
check-in-short-movement = الحركة
check-in-short-swelling = التورّم
check-in-short-warmth = السخونة
check-in-short-redness = الاحمرار
check-in-short-usual_activity = العودة إلى النشاط المعتاد
check-in-short-pain_settled = هدأ صباحًا
check-in-short-night_pain = استيقاظ بسبب الألم
check-in-short-morning_stiffness = تيبّس الصباح
check-in-short-flare = الاشتداد
check-in-short-crepitus = صوت المفصل
check-in-short-sleep_hours = النوم
check-in-short-stress = التوتر
check-in-short-load_minutes = التدريب أو العمل الشاق
check-in-short-note = الملاحظة
check-in-short-sign = علامة الخطر

## Measures of the patient's own

own-scale-low = لا شيء
own-scale-high = الأقصى
own-number-unit = { $number } { $unit }
own-title = قياساتك الخاصة
own-none = لا شيء بعد.
own-hint = شيء آخر تريد متابعته، مثل طنين الأذن أو عدد خطواتك. يُسأل عنه في كل تسجيل ويظهر في اتجاهاتك. ولا يغيّر الخطة أبدًا.
own-retired = لم يعد يُسأل عنه
own-add = إضافة قياس خاص
own-rename = تغيير الاسم
own-rename-named = تغيير اسم { $name }
own-retire = إيقاف السؤال
own-retire-named = إيقاف السؤال عن { $name }
own-resume = السؤال من جديد
own-resume-named = السؤال من جديد عن { $name }
own-delete = حذف
own-delete-named = حذف { $name } مع إجاباته
own-name = ماذا تريد أن تدوّن؟
own-name-hint = قصير وواضح، كما تسأل نفسك.
own-kind = كيف تريد أن تجيب؟
own-kind-scale = مقياس من 0 إلى 10
own-kind-scale-hint = 0 لا شيء، و10 الأقصى.
own-kind-number = رقم
own-kind-number-hint = مثل الخطوات أو النبض أو الوزن.
own-kind-yes_no = نعم أو لا
own-kind-yes_no-hint = مثل تناول دواء.
own-need-kind = اختر كيف تريد أن تجيب.
own-unit = ما وحدة الرقم؟
own-unit-hint = مثل خطوة أو كغ. يمكنك ترك هذا فارغًا.
own-save = حفظ

## What a check-in asks (settings)

asked-section = تسجيلك
asked-title = ما تُسأل عنه
asked-hint = ألغِ تحديد ما لا تريد أن تُسأل عنه. يُسأل دائمًا عن الألم وعلامات الخطر. وما أجبت عنه من قبل يبقى.
asked-all = تُطرح كل الأسئلة.
asked-all-but = كلها ما عدا: { $questions }.
asked-pain_activity = الألم مع النشاط
asked-movement = الحركة
asked-function = ما تريد فعله جيدًا من جديد
asked-inflammation = التورّم والسخونة والاحمرار
asked-usual_activity = العودة إلى النشاط المعتاد
asked-pain_settled = هدوء الألم بحلول الصباح
asked-night_pain = الاستيقاظ بسبب الألم
asked-morning_stiffness = تيبّس الصباح
asked-crepitus = صوت المفصل
asked-sleep_hours = النوم
asked-stress = التوتر
asked-load_minutes = التدريب أو العمل الشاق
asked-note = الملاحظة
asked-cost-pain_activity = من دونه لا يعرف Tend هل النشاط سهل بما يكفي. وعندها لا يمكنك الانتقال.
asked-cost-movement = من دونه لا يعرف Tend هل عادت الحركة طبيعية. وعندها لا يمكنك الانتقال.
asked-cost-function = من دونه لا يعرف Tend هل تفعل جيدًا ما يهمك. وعندها لا يمكنك الانتقال.
asked-cost-inflammation = من دونه لا يعرف Tend هل هدأ الموضع. وعندها لا يمكنك الانتقال.
asked-cost-usual_activity = من دونه لا يعرف Tend هل عدت إلى المعتاد. وعندها لا يمكنك بلوغ المرحلة الأخيرة.
asked-cost-pain_settled = من دونه لا يرى Tend أن النشاط كان أكثر مما يحتمله اليوم التالي.
asked-cost-night_pain = من دونه لا يرى Tend أن الألم يوقظك. وهذه علامة على احتمال وجود التهاب.
asked-cost-morning_stiffness = من دونه لا يرى Tend التيبّس الطويل. وهذه علامة على احتمال وجود التهاب.
asked-cost-crepitus = من دونه لا يرى Tend صوت المفصل المصحوب بألم، وينبغي أن يفحصه اختصاصي علاج طبيعي.
asked-cost-sleep_hours = لا يغيّر الخطة أبدًا. من دونه لا يظهر النوم في اتجاهاتك.
asked-cost-stress = لا يغيّر الخطة أبدًا. من دونه لا يظهر التوتر في اتجاهاتك.
asked-cost-load_minutes = لا يغيّر الخطة أبدًا. من دونه لا يظهر التدريب في اتجاهاتك.
asked-cost-note = لا يغيّر الخطة أبدًا. من دونه لا مكان لكلماتك أنت.
earlier-title = { $title }: التسجيلات السابقة
earlier-edited = مُعدَّل
earlier-back-dated = كُتب لاحقًا
earlier-change = تغيير
earlier-change-which = { " " }تسجيل { $day } الساعة { $time }
earlier-empty = لا شيء في هذه الأسابيع.
earlier-empty-text = ستظهر تسجيلاتك هنا، والأحدث أولًا. يمكن فتح كل منها وتغييره.
earlier-older = إظهار ما هو أقدم

## Hold: what to do now, how fast, whom to call

hold-emergency-level = طوارئ
hold-emergency-title = اطلب المساعدة الآن
hold-emergency-do-1 = اتصل برقم الطوارئ (112 أو 999 أو 911 أو الرقم في مكانك).
hold-emergency-do-2 = قل ما تشعر به ومتى بدأ.
hold-emergency-do-3 = لا تقد السيارة بنفسك. ليبق أحد معك إن أمكن.
hold-same_day-level = عاجل
hold-same_day-title = راجع طبيبًا اليوم
hold-same_day-do-1 = اتصل الآن بطبيبك أو بخط الرعاية العاجلة. قل أي علامة لديك.
hold-same_day-do-2 = إن لم تصل إلى أحد، فاذهب اليوم إلى مركز رعاية عاجلة.
hold-same_day-do-3 = إن ساء الحال بسرعة، فاتصل برقم الطوارئ (112 أو 999 أو 911).
hold-clearance-level = قبل بدء التدليك
hold-clearance-title = انتظر كلمة فريقك الجراحي
hold-clearance-do-1 = اسأل فريقك الجراحي متى يمكن أن يبدأ التدليك، وبأي قدر.
hold-clearance-do-2 = حتى ذلك الحين، اتبع ما قالوه لك.
hold-clearance-do-3 = يمكنك التسجيل من اليوم. سيفيدك ويفيدهم.
hold-pt_first-level = في الأيام القادمة
hold-pt_first-title = راجع اختصاصي علاج طبيعي أولًا
hold-pt_first-do-1 = احجز موعدًا مع اختصاصي علاج طبيعي أو طبيب في الأيام القادمة.
hold-pt_first-do-2 = قل أي علامة دوّنتها، ومتى تأتي.
hold-pt_first-do-3 = حتى ذلك الحين، تجنّب ما يثيرها.
hold-pt-visit-due = دُوِّن هذا قبل أسبوعين. احجز الزيارة الآن من فضلك.
hold-noted = ما دوّنته
hold-why = السبب
hold-since = منذ { $day }
hold-paused = التدليك موقوف مؤقتًا إلى أن يصدر إذن بشأن هذا: { $titles }.
hold-cause-surgery = أُجريت لك عملية، ولم تُدوَّن بعد كلمة من فريقك الجراحي
hold-cause-crepitus = صوت في المفصل مع ألم أو تورّم
hold-pt-seen = زرت اختصاصي علاج طبيعي
hold-cleared = أذن لي مختص
hold-cleared-surgery = وافق فريقي الجراحي
hold-check-in = تسجيل اليوم
hold-mistake = دوّنت هذا بالخطأ
hold-mistake-named = دوّنت هذا بالخطأ: { $sign }، { $when }
hold-mistake-ask = هل دوّنت «{ $sign }» بالخطأ؟ دُوِّنت: { $when }. إن كانت لديك هذه العلامة أو لم تكن متأكدًا، فأبقها.
hold-mistake-keep = أبقها
hold-mistake-do = نعم، احذف هذه العلامة
hold-rest = عرض بقية Tend
clearance-title = كلمة مختص
clearance-lead = فحصه مختص ويقول إن التدليك يمكن أن يستمر.
clearance-which = بأي حالة يتعلق؟
clearance-need-episode = اختر واحدة.
clearance-by = من قال ذلك؟
clearance-by-hint = اسم أو صفة، مثل د. ليلى أو جرّاح الركبة.
clearance-need-by = أدخل من قال ذلك.
clearance-at = متى؟
clearance-outlived = حُفظ هذا، لكن العلامة دُوِّنت بعده. لا ينهي الإيقاف إلا إذن لاحق.
clearance-most = كم جلسة تدليك يسمحون بها في الأسبوع؟
clearance-most-hint = من 1 إلى 7. اتركه فارغًا إن لم يضعوا حدًا.
clearance-note = أي شيء آخر قالوه
clearance-save = حفظ
pt-visit-title = زيارتك
pt-visit-at = متى كانت؟
pt-visit-provider = من الذي زرته؟
pt-visit-save = حفظ

## A professional's own frequency

prescription-kind = كم مرة ينبغي أن يكون التدليك؟
prescription-need-kind = اختر واحدًا.
prescription-kind-per_week = عدد معيّن في الأسبوع
prescription-kind-every_days = مرة كل عدد معيّن من الأيام
prescription-kind-none = بلا تدليك
prescription-number-per_week = كم مرة في الأسبوع؟
prescription-number-every_days = كم يومًا من جلسة إلى التالية؟
prescription-room = ترك هامش
prescription-least-per_week = على الأقل
prescription-most-per_week = على الأكثر
prescription-least-every_days = أقل عدد من الأيام
prescription-most-every_days = أكبر عدد من الأيام
prescription-date = من
prescription-date-hint = اتركه فارغًا للبدء اليوم.
prescription-until = حتى
prescription-until-hint = اتركه فارغًا إن لم تكن له نهاية بعد.
prescription-until-weeks = { $count ->
    [zero] أقل من أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
prescription-until-none = بلا نهاية
prescription-need-by = أدخل اسمًا أو صفة.

## The desktop's own dialogs for files (asked for in src-tauri/src/dialogs.rs)

dialog-log = سجل
dialog-answer = رد
dialog-report = تقرير
dialog-zip = ملفات في ملف واحد
dialog-bundle = سجل طبي لعيادة
dialog-calendar = تقويم
dialog-sealed = ملف مقفل
dialog-any = أي ملف

## Notifications, the tray and the calendar (put together in src-tauri/crates/words)

notification-session-title = { $kind ->
    [massage] تدليك
    [self_massage] تدليك ذاتي
    [pt] علاج طبيعي
   *[exercise] تمرين
} { $at }
notification-at = الساعة { $time }
notification-at-tomorrow = غدًا الساعة { $time }
notification-at-yesterday = أمس الساعة { $time }
notification-at-date = يوم { $date } الساعة { $time }
notification-session-body = { $episode }
notification-session-body-dose = { $episode } · { $pressure ->
    [light] ضغط خفيف
    [comfortable] ضغط مريح
    [broad] ضغط واسع
   *[none] بلا ضغط
}، من { $least } إلى { $most } { $most ->
    [zero] دقيقة
    [one] دقيقة
    [two] دقيقة
    [few] دقائق
    [many] دقيقة
   *[other] دقيقة
}
notification-check-in-title = حان وقت تسجيل اليوم
notification-check-in-body = { $others ->
    [zero] { $episode }
    [one] { $episode } وحالة أخرى
    [two] { $episode } وحالتان أخريان
    [few] { $episode } و{ $others } حالات أخرى
    [many] { $episode } و{ $others } حالة أخرى
   *[other] { $episode } و{ $others } حالة أخرى
}
notification-check-in-line = التسجيل
notification-review-title = { $episode }: { $weeks ->
    [2] أسبوعان في هذه المرحلة
   *[4] أربعة أسابيع في هذه المرحلة
}
notification-review-body = { $weeks ->
    [2] وقت مناسب للنظر فيما مضى.
   *[4] وقت مناسب ليلقي اختصاصي علاج طبيعي أو طبيب نظرة.
}
notification-review-line = { $weeks ->
    [2] أسبوعان في هذه المرحلة
   *[4] أربعة أسابيع في هذه المرحلة
}
notification-lapse-check-ins-title = ينتظرك Tend متى شئت
notification-lapse-check-ins-body = { $days ->
    [7] مرّ أسبوع.
    [zero] مرّ أقل من يوم.
    [one] مرّ يوم واحد.
    [two] مرّ يومان.
    [few] مرّت { $days } أيام.
    [many] مرّ { $days } يومًا.
   *[other] مرّ { $days } يوم.
} تابع من حيث أنت، متى شئت. لن تُسأل من جديد حتى تسجّل.
notification-lapse-sessions-title = { $episode }: هل تناسبك الأيام؟
notification-lapse-sessions-body = آخر جلستين لم تتمّا. لا بأس بذلك. إن كانت أيام أخرى تناسبك أكثر، يمكنك تغييرها.
notification-lapse-sessions-line = جلستان لم تتمّا
notification-many-title = { $count ->
    [zero] لا تذكيرات
    [one] تذكير واحد
    [two] تذكيران
    [few] { $count } تذكيرات
    [many] { $count } تذكيرًا
   *[other] { $count } تذكير
}
notification-line = { $what } · { $episode }
notification-done = تمت
notification-check-in-open = تسجيل
notification-snooze-10m = تذكير بعد 10 دقائق
notification-snooze-1h = تذكير بعد ساعة
notification-snooze-tomorrow = تذكير غدًا
notification-locked-due = حان وقت شيء ما. افتح Tend لترى ما هو.
notification-locked-waits = سجلك مقفل. التذكيرات تنتظر حتى تفتحه.
notification-missed-title = ما مضى
notification-missed-sessions = حان منذ { $since } موعد { $sessions ->
    [zero] أي جلسة
    [one] جلسة واحدة
    [two] جلستين
    [few] { $sessions } جلسات
    [many] { $sessions } جلسة
   *[other] { $sessions } جلسة
}. لم يضِع شيء. تابع من حيث أنت.
notification-missed-check-ins = مرّت فترة هدوء منذ { $since }. لم يضِع شيء. تابع من حيث أنت.
notification-missed-both = حان منذ { $since } موعد التسجيل وموعد { $sessions ->
    [zero] أي جلسة
    [one] جلسة واحدة
    [two] جلستين
    [few] { $sessions } جلسات
    [many] { $sessions } جلسة
   *[other] { $sessions } جلسة
}. لم يضِع شيء. تابع من حيث أنت.
notification-day = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}

tray-title = Tend
tray-open = فتح Tend
tray-quit = إنهاء (بلا تذكيرات بعده)
tray-nothing-due = لا شيء حان وقته
calendar-name = Tend
calendar-category = Tend
calendar-summary = { $kind ->
    [massage] تدليك
    [self_massage] تدليك ذاتي
    [pt] علاج طبيعي
   *[exercise] تمرين
} · { $episode }
calendar-description = من Tend. لنقله أو إلغائه، افعل ذلك في Tend، ثم صدّر التقويم من جديد.
calendar-description-with = مع { $provider }. { $how }

## Review in a terminal: the list of tend-cli review (put together in src-tauri/crates/words)

review-cli-asks = المطلوب
review-cli-since = منذ
review-cli-who = المريض
review-cli-what = الحالة
review-cli-phase = المرحلة
review-cli-line = الألم، 4 أسابيع
review-cli-pain = البداية، الآن
review-cli-last = التسجيل
review-cli-file = الملف
review-cli-attention = { $attention ->
    [emergency_hold] إيقاف: طوارئ
    [same_day_hold] إيقاف: طبيب اليوم نفسه
    [clearance_hold] إيقاف: بانتظار إذن
    [pt_first_hold] إيقاف: علاج طبيعي أولًا
    [severe] شديد
    [setback] انتكاسة
    [no_gain] بلا تحسّن
    [lapse] انقطاع التدليك
    [stale] إجابات قليلة
    [steady] مستقر
   *[nothing_open] لا حالة مفتوحة
}
review-cli-phase-name = { $phase ->
    [protect] الحماية
    [recovery] التعافي
    [taper] التخفيف التدريجي
    [maintenance] المحافظة
   *[soreness] ألم العضلات
}
review-cli-title = { $others ->
    [0] { $title }
   *[other] { $title } { "\u200E" }(+{ $others })
}
review-cli-nameless = (بلا اسم)
review-cli-legend = الأكثر إلحاحًا أولًا، بتاريخ { $on ->
    [export] يوم كل تصدير
   *[other] { $on }
}. الألم في الأيام الأخيرة (العدد: { $dates }): { $low } لا ألم، { $high } أسوأ ألم؛ والفراغ يوم بلا إجابة.
review-cli-refused = { $files ->
    [zero] قُرئت كل الملفات:
    [one] تعذّرت قراءة ملف واحد:
    [two] تعذّرت قراءة ملفين:
    [few] تعذّرت قراءة { $files } ملفات:
    [many] تعذّرت قراءة { $files } ملفًا:
   *[other] تعذّرت قراءة { $files } ملف:
}

## What is known: each statement, what it is worth, and a note (the window and the report)

evidence-standing-supported = مدعوم
evidence-standing-limited = محدود
evidence-standing-contested = مختلف فيه
evidence-standing-not_supported = غير مدعوم
evidence-standing-supported-means = سبب جيد للاعتماد عليه
evidence-standing-limited-means = قليل أو متباين أو غير مباشر
evidence-standing-contested-means = المصادر تختلف
evidence-standing-not_supported-means = ما وُجد يعارضه

evidence-say-early-frequency = في التعافي، تدليك بضع مرات في الأسبوع. ثم أقل، مع تحسّن الألم والحركة.
evidence-note-early-frequency = ممارسة شائعة، غير مثبتة. استعملت تجربة على ألم الرقبة جلستين أو ثلاث جلسات تدليك في الأسبوع، مدة كل منها ساعة.
evidence-say-maintenance-frequency = كثيرو النشاط يتلقون تدليكًا كل أسبوعين إلى 4 أسابيع.
evidence-note-maintenance-frequency = ممارسة شائعة، غير مثبتة. في تجربة على الركبة دامت سنة، لم يحفظ تدليك كل أسبوعين ما تحقق من تحسّن. وتُذكر لهذا دراسة من 2014 لم يُعثر عليها: فعنوانها هو عنوان استبيان من 2005.
evidence-say-prevents-recurrence = التدليك المنتظم يمنع عودة المشكلة.
evidence-note-prevents-recurrence = اعتقاد من الممارسة. لم يُعثر على أي تجربة. ما تطلبه الخطة هو المواظبة والتمرين.
evidence-say-stop-start = إيقاف كل عناية عند زوال الألم يفتح الباب للانتكاسات.
evidence-note-stop-start = ما يراه المعالجون. لم يُختبر.
evidence-say-massage-then-pt = يمكن أن يأتي التدليك قبل زيارة العلاج الطبيعي في اليوم نفسه. أو بعد تمرين شاق.
evidence-note-massage-then-pt = من الممارسة. لم يُختبر.
evidence-say-acute-first = بعد الإصابة مباشرة، يأتي التدليك أولًا.
evidence-note-acute-first = تطلب نصوص أخرى لمسة لطيفة فقط. والنصيحة المعتادة عند الالتواء هي عدم التدليك في الأيام الأولى. لا يقترح Tend هنا أي تدليك على الجزء المؤلم.
evidence-say-deep-inflamed = لا عمل عميقًا على نسيج ملتهب أو متألم.
evidence-note-deep-inflamed = نصيحة سريرية: السلامة أولًا.
evidence-say-desk-exercise = التدريب بالشريط المطاطي يخفف ألم الرقبة والكتف: دقيقتان أو 12 دقيقة، 5 أيام في الأسبوع، مدة 10 أسابيع.
evidence-note-desk-exercise = تجربة واحدة على 198 شخصًا: انخفض الألم بمقدار 1.4 و1.9 على المقياس. التمرين يبني القوة، والتدليك يخفف.
evidence-say-neck-shoulder-short = التدليك يخفف ألم الرقبة والكتف مدة قصيرة.
evidence-note-neck-shoulder-short = 12 تجربة، مقارنة بعدم العلاج. وبعد مدة لم يكن أفضل من التمرين.
evidence-say-doms-soreness = التدليك يخفف ألم العضلات في الفترة من 24 إلى 72 ساعة بعد تمرين شاق.
evidence-note-doms-soreness = 11 تجربة على 504 أشخاص. وللأدلة حدود.
evidence-say-longer-is-better = الجلسة الأطول تساعد أكثر على التعافي.
evidence-note-longer-is-better = هذا عن التدليك بعد التمرين. في ألم الرقبة أو الركبة الطويل الأمد استعملت التجارب ساعة، فليست المدة القصيرة مقصودة لذلك.
evidence-say-post-op = بعد العملية ينتظر التدليك كلمة الفريق الجراحي. ثم يسير كما يقول.
evidence-note-post-op = لذلك تبقى الخطة موقوفة حتى تدوّن كلمتهم.
evidence-say-practitioner = إن توقف التحسّن أو ساء الحال، فراجع مختصًا يعمل مع مختصين آخرين.
evidence-note-practitioner = نصيحة عامة.
evidence-say-complementary = التدليك يرافق الرعاية الطبية، ولا يحل محلها أبدًا.
evidence-note-complementary = نصيحة عامة.
evidence-say-doms-30-percent = التدليك يزيل حتى { "\u200E" }30% من ألم العضلات خلال 24 ساعة.
evidence-note-doms-30-percent = لا مصدر مذكور لهذا الرقم.
evidence-say-lactic-acid = التدليك يطرد حمض اللبن.
evidence-note-lactic-acid = في دراسة صغيرة أبطأ التدليك جريان الدم وترك منه أكثر في العضلة. وليس هو ما يسبب ألم العضلات.
evidence-say-circulation = التدليك يشفي لأن الدم يجري على نحو أفضل.
evidence-note-circulation = تقول ذلك نصوص كثيرة. ولا تؤيده مراجعة الأبحاث: تغيّرات قصيرة في موضع واحد لا تفسر الأثر.
evidence-say-adhesions = التدليك يفكك الأنسجة الملتصقة.
evidence-note-adhesions = تقول ذلك بعض النصوص. وتشك فيه المراجعة. لا أحد يعرف بعد كيف يعمل التدليك بالضبط.
evidence-say-inflammation-cells = التدليك يهدئ إشارات الالتهاب في العضلة.
evidence-note-inflammation-cells = وجدت ذلك دراسة صغيرة واحدة في عينات من العضل. ولم تجد دراسة صغيرة لاحقة أثرًا من هذا النوع.
evidence-say-immediate-relief = التدليك يخفف بعده مباشرة.
evidence-note-immediate-relief = بعد سباق طويل شعر العدّاؤون بتحسّن فورًا. ومن اليوم التالي لم يكن هناك فرق.
evidence-say-performance = التدليك يساعد على استعادة الأداء أسرع.
evidence-note-performance = الأثر صغير. في الرياضة وحدها كانت 5 إلى 12 دقيقة أفضل من أكثر.
evidence-say-crepitus-common = صوت المفصل بلا ألم شائع وغير ضار عادة.
evidence-note-crepitus-common = يقول النص إن { "\u200E" }41% من الركب تصدر صوتًا، و{ "\u200E" }81% من ذوات المفاصل المتآكلة. لم يُعثر على أصل هذه الأرقام.
evidence-say-crepitus-signals = راجع مختصًا إن صاحب صوت المفصل ألم أو تورّم أو انحباس أو خذلان، أو ازداد سوءًا، أو منعك من فعل أشياء.
evidence-note-crepitus-signals = لذلك يوقف Tend التدليك مؤقتًا حين تدوّن صوتًا مع ألم أو تورّم.
evidence-say-sleep-stress = التدليك يهدئ، والنوم يساعد الجسم على التعافي.
evidence-note-sleep-stress = تقول النصوص ذلك. يمكنك تدوين النوم والتوتر؛ وهما لا يغيّران مرحلتك أبدًا.
evidence-say-access = الكلفة واللغة والثقافة تحدد من يحصل على الرعاية.
evidence-note-access = لذلك Tend مجاني، ويعمل بلا شبكة، ويتكلم عدة لغات.

## Plan

plan-title = الخطة
plan-episode = أي حالة؟
plan-no-episode = لا متابعة لأي حالة بعد.
plan-closed = أُغلقت في { $date }. هكذا كانت حينها.
plan-since = منذ { $date }، اليوم { $day }.
plan-entered = سبب هذه المرحلة: { $why }
plan-opened-injury-protect = مرّ على إصابتك أقل من 7 أيام حين بدأت، أو حُدّدت علامة ذلك اليوم، فكانت البداية في مرحلة الحماية.
plan-opened-injury-recovery = مرّ على إصابتك 7 أيام أو أكثر حين بدأت، ولم تُحدَّد أي علامة، فكانت البداية في مرحلة التعافي.
plan-opened-surgery-protect = مرّ على عمليتك أقل من 7 أيام حين بدأت، أو حُدّدت علامة ذلك اليوم، فكانت البداية في مرحلة الحماية.
plan-opened-surgery-recovery = مرّ على عمليتك 7 أيام أو أكثر حين بدأت، ولم تُحدَّد أي علامة، فكانت البداية في مرحلة التعافي.
plan-opened-gradual_onset-recovery = بدأ الأمر ببطء، فكانت البداية في مرحلة التعافي.
plan-opened-desk_pain-recovery = سببه العمل المكتبي، فكانت البداية في مرحلة التعافي.
plan-opened-upkeep-maintenance = كانت الحال جيدة حين بدأت، فكانت البداية في مرحلة المحافظة.
plan-clock = بدأ حساب مدتها من جديد في { $date }.
plan-next = أقرب انتقال إلى { $to ->
    [recovery] التعافي
    [taper] التخفيف التدريجي
   *[maintenance] المحافظة
  }: { $date }.
plan-next-open = حان وقت { $to ->
    [recovery] التعافي
    [taper] التخفيف التدريجي
   *[maintenance] المحافظة
  }. وهو ينتظر { $tier ->
    [none] أن يهدأ التورّم والسخونة والاحمرار
    [strict] تحقق المعايير الأربعة، بصيغتها الأشد
   *[basic] تحقق المعايير الأربعة
  }.
plan-next-needs = ويلزم أيضًا { $tier ->
    [none] أن يهدأ التورّم والسخونة والاحمرار
    [strict] تحقق المعايير الأربعة بصيغتها الأشد
   *[basic] تحقق المعايير الأربعة
  }.
plan-next-held = لا انتقال ما دامت الخطة موقوفة مؤقتًا.
plan-last-phase = هذه هي المرحلة الأخيرة. تراقب الخطة أن يبقى الحال هكذا.

plan-phase-protect = الحماية
plan-phase-recovery = التعافي
plan-phase-taper = التخفيف التدريجي
plan-phase-maintenance = المحافظة
plan-phase-soreness = ألم العضلات بعد التمرين
plan-meaning-protect = حماية الموضع. لا تدليك على الجزء المؤلم بعد.
plan-meaning-recovery = تدليك يرافق الشفاء.
plan-meaning-taper = الأمور تسير جيدًا. تدليك أقل تكرارًا.
plan-meaning-maintenance = الحفاظ على العافية بالقليل.

plan-path-title = مسارك
plan-path-here = أنت هنا
plan-path-passed = من { $from } إلى { $until }
plan-path-reached = الوصول في { $from }، والخروج في { $until }
plan-path-stays = { $stays ->
    [zero] { $latest }
    [one] مرة واحدة: { $latest }
    [two] مرتان، آخرهما: { $latest }
    [few] { $stays } مرات، آخرها: { $latest }
    [many] { $stays } مرة، آخرها: { $latest }
   *[other] { $stays } مرة، آخرها: { $latest }
  }
plan-path-not-needed = لم تلزم
plan-path-ahead = لم تأتِ بعد
plan-path-now = منذ { $from }
plan-path-picture = يصعد المسار من الحماية عبر التعافي والتخفيف التدريجي إلى المحافظة. أنت في مرحلة { $phase ->
    [protect] الحماية
    [recovery] التعافي
    [taper] التخفيف التدريجي
   *[maintenance] المحافظة
  } منذ { $since }. { $back ->
    [zero] لم يعد المسار إلى الوراء أبدًا.
    [one] عاد المسار إلى الوراء مرة واحدة، في { $date }.
    [two] عاد المسار إلى الوراء مرتين، آخرهما في { $date }.
    [few] عاد المسار إلى الوراء { $back } مرات، آخرها في { $date }.
    [many] عاد المسار إلى الوراء { $back } مرة، آخرها في { $date }.
   *[other] عاد المسار إلى الوراء { $back } مرة، آخرها في { $date }.
  }
plan-path-more-back = تُظهر الصورة آخر الخطوات إلى الوراء: { $shown } من { $all }. وكلها في «كيف سارت الأمور» أدناه.

plan-sore-title = الأيام منذ المجهود
plan-sore-day = اليوم { $day }
plan-sore-helps = الأيام من 1 إلى 3: قد يخفف التدليك ألم العضلات.
plan-sore-late = ما زال الألم بعد اليوم 7؟ اسأل طبيبًا أو اختصاصي علاج طبيعي.
plan-sore-picture = صف من الأيام من 0 إلى 7. قد يفيد التدليك في الأيام من 1 إلى 3. نحن الآن في اليوم { $day }.

# What has changed since the check-in before: on the plan, and in one line on Today.
changed-title = ما الذي تغيّر
changed-since = منذ { $date }، تسجيلك السابق:
changed-before = سابقًا: { $state }
changed-now = الآن: { $state }
changed-status-met = متحقق
changed-status-not_met = ليس بعد
changed-status-not_enough_data = لا أيام كافية فيها إجابة بعد
changed-phase = المرحلة
changed-again = المرحلة
changed-again-now = بدأ حساب مدتها من جديد
changed-hold = الإيقاف
changed-hold-none = لا إيقاف
changed-hold-emergency = إيقاف: طوارئ
changed-hold-same_day = إيقاف: راجع طبيبًا اليوم
changed-hold-clearance = إيقاف: انتظر فريقك الجراحي
changed-hold-pt_first = إيقاف: اختصاصي علاج طبيعي أولًا
changed-hold-ended = سبب الإيقاف فُحص وأُذن بالتدليك، أو زال.
changed-frequency = { $way ->
    [more] تدليك أكثر من قبل
    [less] تدليك أقل من قبل
   *[same] كم مرة
}
changed-rules = كم مرة
changed-rules-now = كالسابق، لسبب آخر
changed-pressure = قوة الضغط
changed-criterion-basic = { $criterion ->
    [pain] انخفض الألم
    [movement] عادت الحركة طبيعية
    [inflammation] زال الالتهاب
   *[function] تحسّن النشاط
  }
changed-criterion-strict = { $criterion ->
    [pain] انخفض الألم
    [movement] عادت الحركة طبيعية
    [inflammation] زال الالتهاب
   *[function] تحسّن النشاط
  }، بالصيغة الأشد
changed-gone-prescription = لم تعد خطة مختص تحدده.
changed-gone-cap = لم يعد حدٌّ وضعه مختص يخفضه.
changed-gone-settling = انتهت مدة الهدوء بعد الخطوة إلى الوراء.
changed-gone-amber = لم يعد اشتداد أو ألم قوي يخفضه.
changed-gone-hold = انتهى الإيقاف.
changed-by-time = يتبع عدد الأيام في هذه المرحلة.
changed-by-exercise = يتبع تمرينك في آخر 14 يومًا.
changed-nothing = لم يتغيّر شيء منذ { $date }، تسجيلك السابق.
changed-nothing-lately = لم يتغيّر شيء منذ تسجيلك السابق.
changed-too-early = ابتداءً من ثاني يوم فيه تسجيل، يظهر هنا ما تغيّر ولماذا.
changed-today-since = منذ تسجيلك يوم { $date }:
changed-today-more = { $count ->
    [zero] ولا شيء آخر تغيّر.
    [one] وتغيّر أمر واحد آخر.
    [two] وتغيّر أمران آخران.
    [few] وتغيّرت { $count } أمور أخرى.
    [many] وتغيّر { $count } أمرًا آخر.
   *[other] وتغيّر { $count } أمر آخر.
  }

# How often was set by a professional: one line on Today and with the sessions.
prescribed-today = عدد المرات من تحديد { $by }، لا من Tend.
prescribed-sessions = { $title }: عدد المرات من تحديد { $by }، لا من Tend.

# What would move it on, and what would move it back.
plan-moves-title = إلى أين يمكن أن تنتقل من هنا
plan-moves-on-title = ما الذي ينقلك إلى الأمام
plan-moves-on-lead = للانتقال إلى { $to ->
    [protect] الحماية
    [recovery] التعافي
    [taper] التخفيف التدريجي
   *[maintenance] المحافظة
  } ما زال يلزم:
plan-moves-on-last = هذه هي المرحلة الأخيرة. لا يلزم بلوغ شيء آخر.
plan-moves-on-held = هذه هي المرحلة الأخيرة. وتستمر حين ينتهي الإيقاف.
plan-moves-on-soreness = ليس بعد ألم العضلات مرحلة تالية.
plan-moves-on-earliest = الوقت: { $date } على أقرب تقدير.
plan-moves-on-all-basic = تحققت المعايير الأربعة كلها.
plan-moves-on-all-strict = تحققت المعايير الأربعة كلها بصيغتها الأشد.
plan-moves-on-twice = يجب أن تتحقق الأربعة كلها بصيغتها الأشد يوم الانتقال، وقبله بـ 7 أيام أيضًا.
plan-moves-on-long = أو ابتداءً من { $date }، بعد 84 يومًا في هذه المرحلة: الأربعة كلها متحققة بصيغتها الأساسية، في ذلك اليوم وقبله بـ 7 أيام.
plan-moves-on-signs-unmarked = 3 أيام من آخر 7 فيها إجابة عن التورّم والسخونة والاحمرار، ولا درجة واضحة في أي منها. ولا درجة واضحة كذلك في آخر 3 أيام.
plan-moves-on-held-emergency = يجب أولًا أن ينتهي الإيقاف: أن يقول مختص إن التدليك يمكن أن يستمر.
plan-moves-on-held-same_day = يجب أولًا أن ينتهي الإيقاف: أن يقول مختص إن التدليك يمكن أن يستمر.
plan-moves-on-held-clearance = يجب أولًا أن ينتهي الإيقاف: أن يقول فريقك الجراحي إن التدليك يمكن أن يبدأ.
plan-moves-on-held-pt_first = يجب أولًا أن ينتهي الإيقاف: أن تراجع اختصاصي علاج طبيعي، أو أن يقول مختص إن التدليك يمكن أن يستمر.
plan-moves-on-held-fever = يجب أولًا أن ينتهي الإيقاف بسبب الحمّى: 7 أيام فيها تسجيل بلا حمّى، أو أن يقول مختص إن التدليك يمكن أن يستمر.
plan-moves-back-title = ما الذي يعيدك إلى الوراء
plan-moves-back-none = من الحماية لا شيء يعيدك إلى الوراء.
plan-moves-back-soreness = لا يُقترح تدليك في يوم حدوث هذا ولا في اليومين التاليين:
plan-moves-back-to = عودة إلى { $to ->
    [protect] الحماية
    [recovery] التعافي
    [taper] التخفيف التدريجي
   *[maintenance] المحافظة
  }:
plan-moves-back-again = يبدأ التعافي من جديد إذا حدث واحد من هذه، في يومين فيهما إجابة بينهما يومان على الأكثر:
plan-moves-back-setback = عودة إلى { $to ->
    [protect] الحماية
    [recovery] التعافي
    [taper] التخفيف التدريجي
   *[maintenance] المحافظة
  } إذا حدث واحد من هذه، في يومين فيهما إجابة بينهما 14 يومًا على الأكثر:
plan-moves-back-drift = عودة إلى { $to ->
    [protect] الحماية
    [recovery] التعافي
    [taper] التخفيف التدريجي
   *[maintenance] المحافظة
  } عند تراجع بطيء، إذا حدث واحد من هذه:
plan-moves-back-acute = تورّم أو سخونة أو احمرار بدرجة واضحة.
plan-moves-back-before-near = الأيام السابقة هي الأيام السبعة قبل أول هذين اليومين. تلزم إجابة في 3 منها على الأقل.
plan-moves-back-before = الأيام السابقة هي الأيام السبعة قبل أول هذين اليومين. إن كان فيها أقل من 3 إجابات، تُحتسب آخر 3 أيام قبله فيها إجابة.
plan-moves-back-step-pain = الألم 4 أو أكثر، وأعلى من الأيام السابقة بنقطتين على الأقل.
plan-moves-back-step-movement = الحركة أقل من 7، وأدنى من الأيام السابقة بنقطتين على الأقل.
plan-moves-back-step-function = أنشطتك أقل من 8، وأدنى من الأيام السابقة بنقطتين على الأقل.
plan-moves-back-excused = إن كان بين اليومين يومان على الأكثر: لا يُحتسب ألم حتى 6 يوم التدليك أو في اليوم التالي له. ويُحتسب إن استمر، أو إن ذكرت أن الأعراض اشتدّت.
plan-moves-back-once = تحدث هذه الخطوة مرة واحدة على الأكثر في 7 أيام.
plan-moves-back-drift-pain = متوسط الألم في 7 أيام أعلى من 3.
plan-moves-back-drift-pain-upkeep = متوسط الألم في 7 أيام أعلى من 3، وأعلى من المعتاد لديك بأكثر من نقطة.
plan-moves-back-drift-movement = متوسط الحركة في 7 أيام أقل من 7.
plan-moves-back-drift-movement-upkeep = متوسط الحركة في 7 أيام أقل من 7، وأدنى من المعتاد لديك بأكثر من نقطة.
plan-moves-back-drift-signs = في 3 أيام أو أكثر من الأيام السبعة علامة التهاب، وآخر 3 إجابات ليست خالية من العلامات. ينطبق هذا اليوم وقبل أسبوع معًا.
plan-moves-back-drift-function = متوسط أنشطتك أقل من 7، وتحسّنه عما كان في البداية أقل من نقطة. ينطبق هذا اليوم وقبل أسبوع معًا.
plan-moves-back-drift-function-upkeep = متوسط أنشطتك أقل من 7، وأدنى من المعتاد لديك بأكثر من نقطتين. ينطبق هذا اليوم وقبل أسبوع معًا.
plan-moves-back-drift-no-activities = لم تعد إلى نشاطك المعتاد. ينطبق هذا اليوم وقبل أسبوع معًا.
plan-moves-back-drift-from = يُنظر في هذا ابتداءً من { $date }، بعد 7 أيام من آخر خطوة.
plan-moves-pause = علامة الخطر توقف التدليك مؤقتًا في الحال، في كل مرحلة.
plan-moves-notes = كيف يُحسب هذا

plan-ledger-title = المعايير الأربعة
plan-ledger-count = تحقق { $met } من 4
plan-ledger-basic = للانتقال يجب أن تتحقق الأربعة كلها.
plan-ledger-strict = للانتقال إلى المحافظة يجب أن تتحقق الأربعة كلها بصيغة أشد. وهي تطلب أكثر قليلًا.
plan-ledger-protect = في الحماية هذه للمراقبة فقط. المهم الآن أن يهدأ التورّم والسخونة والاحمرار.
plan-ledger-maintenance = في المحافظة تراقب هذه أن يبقى الحال جيدًا.
plan-ledger-soreness = في ألم العضلات بعد التمرين هذه للمراقبة فقط. لا يتوقف عليها شيء.
plan-ledger-window = بحسب تسجيلاتك من { $from } إلى { $to }.
plan-ledger-caveat = لم تختبر أي دراسة هذه الأرقام لاختيار عدد مرات التدليك. فهي من استعمالات أخرى، أو من اختيار Tend نفسه، كما يذكر كل سطر.

plan-criterion-pain = انخفض الألم
plan-criterion-movement = عادت الحركة طبيعية
plan-criterion-inflammation = زال الالتهاب
plan-criterion-function = تحسّن النشاط
plan-status-met = متحقق
plan-status-not_met = ليس بعد
plan-status-not_enough_data = بيانات غير كافية
plan-ledger-both = الصيغة الأساسية: { $basic }. الصيغة الأشد: { $strict }.
plan-ledger-details = القيم والمصادر والإدخالات
plan-ledger-change = ما الذي يغيّره
plan-ledger-keep = ما الذي يبقيه
plan-ledger-any = يكفي واحد من هذه
plan-ledger-or = أو يكفي هذا وحده
plan-ledger-strict-too = وللصيغة الأشد أيضًا
plan-ledger-now = الآن
plan-ledger-goal = الهدف: { $goal }.
plan-ledger-source = المصدر
plan-ledger-start = في البداية: { $value }
plan-ledger-entries = الإدخالات المستعملة
plan-ledger-entries-none = لا إدخال بعد.
plan-ledger-entries-older = { $count ->
    [zero] كل الإدخالات الأقدم مذكورة هنا.
    [one] إدخال واحد أقدم غير مذكور هنا.
    [two] إدخالان أقدم غير مذكورين هنا.
    [few] { $count } إدخالات أقدم غير مذكورة هنا.
    [many] { $count } إدخالًا أقدم غير مذكور هنا.
   *[other] { $count } إدخال أقدم غير مذكور هنا.
  }
plan-ledger-date = التاريخ
plan-ledger-answer = الإجابة
plan-gauge-goal = الهدف

# { $value } is a figure with its decimals, already written: the noun cannot agree with it, so
# there is none beside it.
plan-test-pain_acceptable = متوسط الألم { $value } أو أقل
plan-test-pain_low = متوسط الألم { $value } أو أقل
plan-test-pain_drop_points = متوسط الألم أقل مما كان في البداية بمقدار { $value } على الأقل
plan-test-pain_drop_share = متوسط الألم أقل مما كان في البداية بنسبة { "\u200E" }30% على الأقل، وهي هنا { $value } على المقياس
plan-test-pain_drop_share-unknown = متوسط الألم أقل مما كان في البداية بنسبة { "\u200E" }30% على الأقل
plan-test-pain_back_to_usual = متوسط الألم أعلى من المعتاد لديك بمقدار { $value } على الأكثر
plan-test-pain_worst_day = لا يوم فيه ألم أعلى من { $value }
plan-test-movement_mean = متوسط الحركة { $value } أو أكثر
plan-test-movement_mean_strict = متوسط الحركة { $value } أو أكثر
plan-test-movement_back_to_usual = متوسط الحركة أدنى من المعتاد لديك بمقدار { $value } على الأكثر
plan-test-inflammation_latest_three = لا علامة في آخر أيام فيها إجابة (عددها { $value })
plan-test-inflammation_window = لا علامة في أي يوم فيه إجابة من الأيام السبعة، مع إجابة في 5 أيام
plan-test-function_mean = متوسط أنشطتك { $value } أو أكثر
plan-test-function_gain = أنشطتك أفضل مما كانت في البداية بمقدار { $value } على الأقل
plan-test-function_back_to_usual = أنشطتك أدنى من المعتاد لديك بمقدار { $value } على الأكثر
plan-test-usual_activity = عدت إلى نشاطك أو رياضتك المعتادة
plan-test-usual_activity_strict = عدت إلى نشاطك أو رياضتك المعتادة
plan-test-activity_pain = الألم أثناء النشاط لا يتجاوز { $value } أبدًا
plan-test-pain_settled = زال ألم النشاط بحلول الصباح التالي، في كل مرة
plan-note-inflammation = العلامات هي التورّم والسخونة والاحمرار. وكذلك ألم أيقظك، وتيبّس صباحي يزيد على 30 دقيقة.

plan-value-unknown = غير معروف بعد
plan-value-yes = نعم
plan-value-no = لا
plan-value-points = { $value }
plan-value-lower = أقل بمقدار { $value }
plan-value-better = أفضل بمقدار { $value }
plan-value-above = أعلى بمقدار { $value }
plan-value-below = أدنى بمقدار { $value }
plan-value-clear = { $count ->
    [zero] لا أيام متتالية بعد
    [one] يوم واحد بلا علامة
    [two] يومان متتاليان بلا علامة
    [few] { $count } أيام متتالية بلا علامة
    [many] { $count } يومًا متتاليًا بلا علامة
   *[other] { $count } يوم متتالٍ بلا علامة
  }
plan-value-clear-old = { $count ->
    [zero] لا أيام بلا علامة، ومضى على آخر إجابة أكثر من يومين
    [one] يوم واحد بلا علامة، لكن مضى على آخر إجابة أكثر من يومين
    [two] يومان متتاليان بلا علامة، لكن مضى على آخر إجابة أكثر من يومين
    [few] { $count } أيام متتالية بلا علامة، لكن مضى على آخر إجابة أكثر من يومين
    [many] { $count } يومًا متتاليًا بلا علامة، لكن مضى على آخر إجابة أكثر من يومين
   *[other] { $count } يوم متتالٍ بلا علامة، لكن مضى على آخر إجابة أكثر من يومين
  }
plan-value-signs = { $count ->
    [zero] لا يوم فيه علامة
    [one] يوم واحد فيه علامة
    [two] يومان فيهما علامة
    [few] { $count } أيام فيها علامة
    [many] { $count } يومًا فيها علامة
   *[other] { $count } يوم فيها علامة
  }
plan-value-signs-few = لا يوم فيه علامة، لكن { $missing ->
    [zero] لا ينقص شيء
    [one] ينقص يوم واحد فيه إجابة
    [two] ينقص يومان فيهما إجابة
    [few] تنقص { $missing } أيام فيها إجابة
    [many] ينقص { $missing } يومًا فيها إجابة
   *[other] ينقص { $missing } يوم فيها إجابة
  }
plan-value-unsettled = { $count ->
    [zero] لا صباح سيئًا
    [one] صباح سيئ واحد
    [two] صباحان سيئان
    [few] { $count } صباحات سيئة
    [many] { $count } صباحًا سيئًا
   *[other] { $count } صباح سيئ
  }

plan-keep-mean-at_most = يبقى متحققًا ما دام متوسط 7 أيام { $value } أو أقل.
plan-keep-mean-at_least = يبقى متحققًا ما دام متوسط 7 أيام { $value } أو أكثر.
plan-keep-day = يبقى متحققًا ما دام لا يوم يتجاوز { $value }.
plan-keep-signs = يبقى متحققًا ما دامت لا تُسجَّل علامة جديدة.
plan-keep-settled = يبقى متحققًا ما دام ألم النشاط يزول بحلول الصباح.
plan-keep-answer = يبقى متحققًا ما دامت آخر إجابة لك «نعم».
plan-reach-mean-at_most = يجب أن ينخفض متوسط 7 أيام إلى { $value }.
plan-reach-mean-at_least = يجب أن يرتفع متوسط 7 أيام إلى { $value }.
plan-reach-answer = يجب أن تكون آخر إجابة لك «نعم».
plan-answer-pain = أجب عن شدة الألم في { $dates ->
    [zero] الأيام المقبلة
    [one] يوم واحد آخر
    [two] يومين آخرين
    [few] { $dates } أيام أخرى
    [many] { $dates } يومًا آخر
   *[other] { $dates } يوم آخر
}.
plan-answer-activity_pain = أجب عن أسوأ ألم أثناء النشاط في { $dates ->
    [zero] الأيام المقبلة
    [one] يوم واحد آخر
    [two] يومين آخرين
    [few] { $dates } أيام أخرى
    [many] { $dates } يومًا آخر
   *[other] { $dates } يوم آخر
}.
plan-answer-movement = أجب عن الحركة في { $dates ->
    [zero] الأيام المقبلة
    [one] يوم واحد آخر
    [two] يومين آخرين
    [few] { $dates } أيام أخرى
    [many] { $dates } يومًا آخر
   *[other] { $dates } يوم آخر
}.
plan-answer-function = قيّم أنشطتك في { $dates ->
    [zero] الأيام المقبلة
    [one] يوم واحد آخر
    [two] يومين آخرين
    [few] { $dates } أيام أخرى
    [many] { $dates } يومًا آخر
   *[other] { $dates } يوم آخر
}.
plan-answer-signs = أجب عن التورّم والسخونة والاحمرار في { $dates ->
    [zero] الأيام المقبلة
    [one] يوم واحد آخر
    [two] يومين آخرين
    [few] { $dates } أيام أخرى
    [many] { $dates } يومًا آخر
   *[other] { $dates } يوم آخر
}، ليمكن الحكم.{ $clear ->
    [zero] { "" }
    [one] { " " }وليتحقق، يلزم يوم واحد آخر بلا علامة.
    [two] { " " }وليتحقق، يلزم يومان آخران متتاليان بلا علامة.
    [few] { " " }وليتحقق، تلزم { $clear } أيام أخرى متتالية بلا علامة.
    [many] { " " }وليتحقق، يلزم { $clear } يومًا آخر متتاليًا بلا علامة.
   *[other] { " " }وليتحقق، يلزم { $clear } يوم آخر متتالٍ بلا علامة.
  }
plan-answer-usual = أجب هل عدت إلى نشاطك أو رياضتك المعتادة.
plan-clear-dates = { $dates ->
    [zero] لا يلزم يوم آخر بلا علامة.
    [one] يوم واحد آخر فيه إجابة وبلا علامة.
    [two] يومان آخران متتاليان فيهما إجابة وبلا علامة.
    [few] { $dates } أيام أخرى متتالية فيها إجابة وبلا علامة.
    [many] { $dates } يومًا متتاليًا آخر فيها إجابة وبلا علامة.
   *[other] { $dates } يوم متتالٍ آخر فيها إجابة وبلا علامة.
  }
plan-until-day = تخرج أيام الألم العالي من المدة في { $date }، إن لم يأتِ يوم جديد منها.
plan-until-signs = تخرج أيام العلامات من المدة في { $date }، إن لم يأتِ يوم جديد منها.
plan-until-settled = تخرج الصباحات السيئة من المدة في { $date }، إن لم يأتِ صباح جديد منها.

plan-entry-score = { $value }
plan-entry-swelling-mild = تورّم بسيط
plan-entry-swelling-marked = تورّم واضح
plan-entry-warmth-mild = سخونة بسيطة
plan-entry-warmth-marked = سخونة واضحة
plan-entry-redness-mild = احمرار بسيط
plan-entry-redness-marked = احمرار واضح
plan-entry-night_pain = أيقظك الألم
plan-entry-stiffness = تيبّس مدة { $minutes ->
    [zero] 0 دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
plan-entry-no-sign = لم يُسجَّل شيء

plan-source-farrar_2001 = Farrar 2001: في تجارب على ألم طويل الأمد، كان الانخفاض بنقطتين أو { "\u200E" }30% تغيّرًا له أهمية.
plan-source-boonstra_2016 = Boonstra 2016: عُدّ الألم منخفضًا عند 3 أو أقل.
plan-source-pain_monitoring = نموذج مراقبة الألم (Thomeé 1997، Silbernagel 2007). وُضع لألم الأوتار.
plan-source-houck_2019 = Houck 2019: عُدّ 7 أو أكثر جيدًا بما يكفي.
plan-source-abbott_2014 = Abbott 2014: كان التحسّن بنقطتين في أنشطة الناس أنفسهم تغيّرًا له أهمية.
plan-source-product_choice = اختيار Tend نفسه. لا دراسة تعطي هذا الرقم.

plan-frequency-none = لا تدليك في الوقت الحالي
plan-frequency-per_week-one = { $suggested ->
    [zero] بلا تدليك في الأسبوع
    [one] مرة في الأسبوع
    [two] مرتان في الأسبوع
    [few] { $suggested } مرات في الأسبوع
    [many] { $suggested } مرة في الأسبوع
   *[other] { $suggested } مرة في الأسبوع
  }
plan-frequency-per_week-range = من { $min } إلى { $max } { $max ->
    [zero] مرة
    [one] مرة
    [two] مرة
    [few] مرات
    [many] مرة
   *[other] مرة
} في الأسبوع، والمقترح { $suggested }
plan-frequency-every_days-one = { $suggested ->
    [zero] كل يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { $suggested } أيام
    [many] كل { $suggested } يومًا
   *[other] كل { $suggested } يوم
  }
plan-frequency-every_days-range = كل { $min } إلى { $max } { $max ->
    [zero] يوم
    [one] يوم
    [two] يوم
    [few] أيام
    [many] يومًا
   *[other] يوم
}، والمقترح { $suggested }
plan-frequency-every_weeks-one = { $suggested ->
    [zero] كل أسبوع
    [one] مرة في الأسبوع
    [two] كل أسبوعين
    [few] كل { $suggested } أسابيع
    [many] كل { $suggested } أسبوعًا
   *[other] كل { $suggested } أسبوع
  }
plan-frequency-every_weeks-range = كل { $min } إلى { $max } { $max ->
    [zero] أسبوع
    [one] أسبوع
    [two] أسبوع
    [few] أسابيع
    [many] أسبوعًا
   *[other] أسبوع
}، والمقترح { $suggested }

plan-suggestion-title = التدليك الآن
plan-suggestion-paused = موقوف مؤقتًا
plan-suggestion-paused-why = لا تدليك حتى يُحل هذا. ما العمل تجده في صفحة اليوم.
plan-suggestion-none-protect = لا تدليك على الجزء المؤلم في الوقت الحالي
plan-suggestion-optional = إن رغبت فقط: الاستغناء عنه جيد بالقدر نفسه.
plan-suggestion-practice = ممارسة شائعة، غير مثبتة.
plan-suggestion-pressure = الضغط
plan-suggestion-length = المدة
plan-suggestion-minutes = من { $min } إلى { $max } { $max ->
    [zero] دقيقة
    [one] دقيقة
    [two] دقيقة
    [few] دقائق
    [many] دقيقة
   *[other] دقيقة
}
plan-suggestion-exercise = التمرين أولًا
plan-suggestion-exercise-how = من دقيقتين إلى 12 دقيقة، 5 أيام في الأسبوع. التمرين يعالج، والتدليك يخفف.
plan-suggestion-combine = يمكن أن يأتي التدليك قبل زيارة العلاج الطبيعي في اليوم نفسه، أو بعد تمرين شاق. إذا تعارضت جلستان، يُنقل التدليك.
plan-pressure-none = بلا ضغط
plan-pressure-light = خفيف ولطيف
plan-pressure-comfortable = مريح، والانزعاج 3 من 10 على الأكثر
plan-pressure-broad = واسع، بحركات عريضة أقل شدة

plan-why = لماذا هذا الاقتراح؟
plan-why-frequency = كم مرة
plan-why-pressure = قوة الضغط
plan-why-phase_table-protect = في أثناء الحماية لا تدليك على الجزء المؤلم.
plan-why-phase_table-recovery = نقطة البداية: المعتاد في التعافي لهذا النوع من المشكلات.
plan-why-phase_table-taper = نقطة البداية: المعتاد في التخفيف التدريجي لهذا النوع من المشكلات.
plan-why-phase_table-maintenance = نقطة البداية: المعتاد في المحافظة بحسب مدى نشاطك.
plan-why-phase_table-soreness = قد يخفف التدليك ألم العضلات في الأيام من 1 إلى 3 بعد المجهود.
plan-why-prescription = تحل محلها خطة مختص.
plan-why-cap = كلمة مختص تحدد الحد الأعلى في الأسبوع.
plan-why-settling = يهدأ الحال بعد الخطوة إلى الوراء. فترة أسوأ لا تعني أبدًا تدليكًا أكثر.
plan-why-amber = مع اشتداد أو ألم قوي، يُؤخذ ألطف طرف من النطاق.
plan-why-hold = توقفه مؤقتًا علامة خطر، أو انتظار كلمة مختص.
plan-why-on = من { $date }.
plan-why-pressure-none = لا تدليك الآن.
plan-why-pressure-phase = لا شيء يستدعي أقل من ذلك. لا يُقترح الضغط العميق أبدًا.
plan-why-pressure-maintenance = في المحافظة: أوسع وأقل شدة. لا يُقترح الضغط العميق أبدًا.
plan-why-pressure-amber_flare = خفيف، لأن الأعراض اشتدّت.
plan-why-pressure-see_doctor_soon = خفيف، لأن هناك علامة ينبغي أن يراها طبيب أولًا.
plan-why-pressure-severe_pain = خفيف، لأن الألم قوي.
plan-why-pressure-caution = خفيف، بسبب ما ذكرته لـ Tend عن صحتك:
plan-why-pressure-exercise_soreness = خفيف، لأن العضلات متألمة.
plan-why-pressure-inflammation_not_met = خفيف، لأنه لم يتضح بعد أن الالتهاب زال.

plan-evidence = ما هو معروف
plan-evidence-lead = ما يؤيد هذا الاقتراح وما يعارضه، وما درجة التأكد منه.


plan-prescribed = معالجك
plan-prescribed-to-come = معالجك، من يوم لاحق
plan-prescribed-own = اقتراح Tend وحده
plan-compare = عدد المرات من معالجك، وإلى جانبه ما كان Tend ليقترحه وحده
plan-compare-often = كم مرة
plan-compare-28 = في 28 يومًا
plan-compare-28-value = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
  }
plan-compare-28-between = { $least } أو { $most } { $most ->
    [zero] جلسة
    [one] جلسة
    [two] جلسة
    [few] جلسات
    [many] جلسة
   *[other] جلسة
  }
plan-compare-who = من
plan-compare-who-own = Tend، بحسب تسجيلاتك
plan-compare-when = كم المدة
plan-compare-when-own = يتبع تسجيلاتك
plan-compare-source = المصدر
plan-compare-source-own = ممارسة شائعة، غير مثبتة
plan-prescribed-from = من { $from }
plan-prescribed-from-to = من { $from } إلى { $until }
plan-prescribed-source = الإدخال في { $date }، من الملف
plan-prescribed-by-hand = أدخلت هذا بنفسك.
plan-prescribed-end = إنهاء
plan-prescribed-take-away = إزالة
plan-professionals = المختصون
plan-clearances = قالوا إن التدليك يمكن أن يستمر
plan-clearance-any = بلا حد.
plan-clearance-most = على الأكثر { $count ->
    [zero] بلا تدليك
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
} في الأسبوع.
plan-tell = أخبرني معالجي كم مرة
plan-tell-lead = لما قيل لك وجهًا لوجه أو كُتب على ورق. يحل محل ما يقترحه Tend. وتبقى علامة الخطر توقف التدليك مؤقتًا.
plan-tell-by = من قال ذلك؟
plan-tell-by-hint = اسم أو صفة، مثل هدى أو اختصاصي علاج طبيعي.
plan-tell-note = أي شيء آخر قالوه
plan-tell-save = حفظ

plan-take-title = جلساتك
plan-take-choose = اختر كم مرة، وأي الأيام، وفي أي وقت
plan-take-again = تغيير
plan-take-now = الأيام المناسبة: { $days }، الساعة { $time }.
plan-take-proposal = اقتراح أول. اختر ما يناسبك.
plan-take-per_week = كم مرة في الأسبوع؟
plan-take-every_days = كم يومًا من جلسة إلى التالية؟
plan-take-value-per_week = { $count ->
    [zero] بلا تدليك
    [one] مرة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
} في الأسبوع
plan-take-value-every_days = { $count ->
    [zero] كل يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { $count } أيام
    [many] كل { $count } يومًا
   *[other] كل { $count } يوم
  }
plan-take-value-suggested-per_week = { $count ->
    [zero] بلا تدليك في الأسبوع، كما هو مقترح
    [one] مرة في الأسبوع، كما هو مقترح
    [two] مرتان في الأسبوع، كما هو مقترح
    [few] { $count } مرات في الأسبوع، كما هو مقترح
    [many] { $count } مرة في الأسبوع، كما هو مقترح
   *[other] { $count } مرة في الأسبوع، كما هو مقترح
  }
plan-take-value-suggested-every_days = { $count ->
    [zero] كل يوم، كما هو مقترح
    [one] كل يوم، كما هو مقترح
    [two] كل يومين، كما هو مقترح
    [few] كل { $count } أيام، كما هو مقترح
    [many] كل { $count } يومًا، كما هو مقترح
   *[other] كل { $count } يوم، كما هو مقترح
  }
plan-take-suggested = مقترح
plan-take-fixed = كم مرة: لا شيء للاختيار.
plan-take-means = { $count ->
    [zero] يعني هذا: لا جلسات خلال 28 يومًا من الآن.
    [one] يعني هذا جلسة واحدة خلال 28 يومًا من الآن، بقدر ما تتسع أيامك.
    [two] يعني هذا جلستين خلال 28 يومًا من الآن، بقدر ما تتسع أيامك.
    [few] يعني هذا { $count } جلسات خلال 28 يومًا من الآن، بقدر ما تتسع أيامك.
    [many] يعني هذا { $count } جلسة خلال 28 يومًا من الآن، بقدر ما تتسع أيامك.
   *[other] يعني هذا { $count } جلسة خلال 28 يومًا من الآن، بقدر ما تتسع أيامك.
  }
plan-take-means-between = يعني هذا { $least } أو { $most } { $most ->
    [zero] جلسة
    [one] جلسة
    [two] جلسة
    [few] جلسات
    [many] جلسة
   *[other] جلسة
  } خلال 28 يومًا من الآن، بقدر ما تتسع أيامك.
plan-take-weekdays = أي الأيام تناسبك؟
plan-take-weekdays-missing = اختر يومًا واحدًا على الأقل.
plan-take-time = في أي وقت؟
plan-take-time-missing = أدخل وقتًا، مثل 18:00.
plan-take-optional = التخطيط للجلسات مع أنها اختيارية
plan-take-save = تخطيط الجلسات
plan-take-off-days = { $count ->
    [zero] كل الجلسات في أيام اخترتها: { $dates }.
    [one] تقع جلسة واحدة في يوم لم تختره، لأن أيامك لا تتسع للخطة: { $dates }.
    [two] تقع جلستان في أيام لم تخترها، لأن أيامك لا تتسع للخطة: { $dates }.
    [few] تقع { $count } جلسات في أيام لم تخترها، لأن أيامك لا تتسع للخطة: { $dates }.
    [many] تقع { $count } جلسة في أيام لم تخترها، لأن أيامك لا تتسع للخطة: { $dates }.
   *[other] تقع { $count } جلسة في أيام لم تخترها، لأن أيامك لا تتسع للخطة: { $dates }.
  }
plan-take-fewer = في الخطة جلسات أقل مما اخترت، لأن أيامك لا تتسع لأكثر. أضف يومًا، أو اترك الأمر كما هو.
plan-take-none = لا شيء للتخطيط الآن. سيقترح Tend عددًا حين يحين الوقت.
plan-take-optional-hint = لا تخطيط لشيء ما دام اختياريًا، إلا إذا طلبت ذلك.

plan-day-Mon = الاثنين
plan-day-Tue = الثلاثاء
plan-day-Wed = الأربعاء
plan-day-Thu = الخميس
plan-day-Fri = الجمعة
plan-day-Sat = السبت
plan-day-Sun = الأحد

plan-history-title = كيف سارت الأمور
plan-history-opened = البداية في { $to ->
    [protect] الحماية
    [recovery] التعافي
    [taper] التخفيف التدريجي
    [maintenance] المحافظة
   *[soreness] ألم العضلات بعد التمرين
  }
plan-history-on = انتقال إلى { $to ->
    [protect] الحماية
    [recovery] التعافي
    [taper] التخفيف التدريجي
   *[maintenance] المحافظة
  }
plan-history-back = عودة إلى { $to ->
    [protect] الحماية
    [recovery] التعافي
    [taper] التخفيف التدريجي
   *[maintenance] المحافظة
  }
plan-history-again = بدأت من جديد مرحلة { $to ->
    [protect] الحماية
    [recovery] التعافي
    [taper] التخفيف التدريجي
   *[maintenance] المحافظة
  }
plan-time-picture = مسارك عبر الزمن. كل درجة فترة في مرحلة، وكلما علت الدرجة كانت المرحلة أبعد تقدمًا.
plan-time-slider = تصفّح الفترات واحدة بعد أخرى
plan-time-today = اليوم
plan-time-closed = أُغلقت
plan-time-days = { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }
plan-time-span = من { $from } إلى { $to }
plan-time-day = { $date }
plan-time-since = منذ { $from }
plan-time-stretched = تُرسم الفترة القصيرة أطول مما كانت، حتى يمكن رؤيتها.
plan-time-key-back = خطوة إلى الوراء
plan-time-key-hold = التدليك موقوف مؤقتًا
plan-time-key-theirs = حدّد مختص عدد المرات
plan-time-list = كقائمة
plan-time-earlier = { $count ->
    [zero] لا إدخالات أقدم
    [one] إدخال واحد أقدم
    [two] إدخالان أقدم
    [few] { $count } إدخالات أقدم
    [many] { $count } إدخالًا أقدم
   *[other] { $count } إدخال أقدم
  }
plan-time-theirs = عدد المرات من تحديد { $by }
plan-time-until = حتى { $to }
plan-time-replaced = حتى { $to }، حين حل محله تحديد لاحق

plan-reason-opened = بدأت التدوين.
plan-reason-acute_inflammation = حُدّد تورّم أو سخونة أو احمرار.
plan-reason-setback = إدخالان كانا أسوأ بوضوح من الأيام السابقة.
plan-reason-recurrence = إدخالان كانا أسوأ بوضوح، بعد شهر أو أكثر في المحافظة.
plan-reason-drift = تراجعت قيمك ببطء.
plan-reason-acute_signs_settled = هدأ التورّم والسخونة والاحمرار.
plan-reason-criteria_met = تحققت المعايير الأربعة كلها.
plan-reason-criteria_sustained = بقيت المعايير الأربعة كلها متحققة مدة من الزمن.

## Diary: everything that was recorded, and a search in the notes

diary-title = اليوميات
diary-search = البحث في ملاحظاتك
diary-search-do = بحث
diary-search-leave = العودة إلى اليوميات
diary-found = { $count ->
    [zero] لا ملاحظة فيها كل هذه الكلمات.
    [one] عُثر على ملاحظة واحدة.
    [two] عُثر على ملاحظتين.
    [few] عُثر على { $count } ملاحظات.
    [many] عُثر على { $count } ملاحظة.
   *[other] عُثر على { $count } ملاحظة.
}
diary-found-most = { $count ->
    [zero] لا ملاحظات. أضف كلمة ليقل العدد.
    [one] أحدث ملاحظة عُثر عليها. أضف كلمة ليقل العدد.
    [two] أحدث ملاحظتين عُثر عليهما. أضف كلمة ليقل العدد.
    [few] أحدث { $count } ملاحظات عُثر عليها. أضف كلمة ليقل العدد.
    [many] أحدث { $count } ملاحظة عُثر عليها. أضف كلمة ليقل العدد.
   *[other] أحدث { $count } ملاحظة عُثر عليها. أضف كلمة ليقل العدد.
}
diary-note-of-check_in = تسجيل
diary-note-of-session = جلسة
diary-note-of-clearance = كلمة من مختص
diary-note-of-prescription = من معالجك
diary-open-day = عرض ذلك اليوم: { $day }
diary-open-day-short = عرض ذلك اليوم
diary-episode = ما الذي يُعرض
diary-episode-all = الكل
diary-days = يومًا بيوم
diary-latest = العودة إلى اليوم
diary-check-in = تسجيل
diary-versions = كيف كان من قبل
diary-version-until = كما كُتب { $day } الساعة { $time }
diary-emptied = لم يعد شيء مدوَّنًا هنا.
diary-clearance = كلمة من { $by }: يمكن أن يستمر التدليك
diary-clearance-most = على الأكثر { $count ->
    [zero] بلا تدليك
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
} في الأسبوع.
diary-prescription = عدد المرات من تحديد { $by }
diary-phase = مرحلة جديدة: { $phase }
diary-empty = لا شيء في هذه الأسابيع
diary-empty-text = سيظهر هنا ما تدوّنه، وأحدث يوم أولًا.

## Sessions

sessions-title = الجلسات
sessions-view = طريقة العرض
sessions-list = قائمة
sessions-month = شهر
sessions-coming = القادمة
sessions-over = السابقة
sessions-dropped = متخطّاة
sessions-none-coming = لا شيء في الخطة. خطّط للجلسات في صفحة الخطة، أو أضف جلسة هنا.
sessions-none-over = لا جلسات بعد.
sessions-earlier = إظهار ما هو أقدم
sessions-held = الخطة موقوفة مؤقتًا، فلا تدليك فيها.
sessions-proposed = { $title }: هذه الأيام اقتراح من Tend. ما لم تأخذ به لا يُعد فائتًا. يمكنك اختيار أيامك في صفحة الخطة.
massage-waits-protect = { $title }: لا تدليك على هذا الموضع بعد. يحتاج إلى الهدوء أولًا. { $from ->
    [none] تبيّن الخطة ما لم يهدأ بعد.
   *[other] أقرب يوم: { $from }، إن هدأ التورّم والسخونة والاحمرار حتى ذلك الحين.
}
massage-waits-held = { $title }: التدليك موقوف مؤقتًا. لا يمكن التخطيط له قبل أن يأذن به مختص.
massage-waits-not_suggested = { $title }: لا يُقترح تدليك الآن، فلا يمكن التخطيط له. تبيّن الخطة السبب.
massage-waits-others = يمكنك التخطيط لعلاج طبيعي أو تمرين. ويمكن تدوين تدليك قد تم.
massage-waits-why-plan = عرض الخطة
massage-waits-why-hold = ما العمل الآن
massage-meanwhile-protect = { $title }: دُوِّن هذا التدليك. في هذه المرحلة ينتظر التدليك على هذا الموضع، لأنه يحتاج إلى الهدوء أولًا. انظر إليه اليوم وغدًا. إن زاد التورّم أو السخونة أو الاحمرار، فدوّن ذلك في تسجيلك، ودع التدليك التالي إلى أن تقترحه الخطة.
massage-meanwhile-held = { $title }: دُوِّن هذا التدليك. التدليك موقوف هنا إلى أن يفحصه مختص. أخبره بهذا التدليك. إن شعرت بأن شيئًا ليس على ما يرام، فقل ذلك فورًا.

sessions-kind-massage = تدليك
sessions-kind-self_massage = تدليك ذاتي
sessions-kind-pt = علاج طبيعي
sessions-kind-exercise = تمرين
# These stand beside a session (جلسة), and so are feminine.
sessions-status-planned = مخططة
sessions-status-done = تمت
sessions-status-skipped = متخطّاة
sessions-status-missed = لم تتم
sessions-status-suspended = موقوفة مؤقتًا
sessions-pinned = حدّدت موعدها بنفسك
sessions-before-pt = قبل زيارة العلاج الطبيعي: يمكن أن يأتي التدليك أولًا في اليوم نفسه.
sessions-after-exercise = بعد تمرينك: يأتي التدليك لاحقًا في اليوم نفسه.
sessions-minutes = { $minutes ->
    [zero] 0 دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
sessions-pain = الألم { $before } قبلها، و{ $after } بعدها
sessions-pain-before = الألم { $before } قبلها
sessions-pain-after = الألم { $after } بعدها
sessions-pressure-light = خفيف
sessions-pressure-comfortable = مريح
sessions-pressure-broad = واسع: حركات عريضة وخفيفة
sessions-pressure-firm = قوي

sessions-name = { $kind }، { $title }، { $day }، { $time }، { $status }
sessions-done = تمت
sessions-done-then = تمت في موعدها
sessions-skip = تخطّي
sessions-actions = تغيير أو تخطٍّ
sessions-unskip = إعادتها إلى الخطة
sessions-delete = حذف
sessions-move = نقل
sessions-cancel = إلغاء
sessions-save = حفظ
sessions-done-title = تسجيل أن الجلسة تمت
sessions-edit-title = حفظ التغييرات
sessions-done-hint = يمكن ترك كل هذا فارغًا.
sessions-details = تمت، مع المزيد عنها
sessions-field-when = متى؟
sessions-field-when-hint = الفارغ يعني الآن.
sessions-field-when-stays = إن تُرك فارغًا يبقى كما كان.
sessions-field-minutes = كم دقيقة؟
sessions-field-pressure = كم كانت قوة الضغط؟
sessions-field-pain-before = الألم قبلها مباشرة
sessions-field-pain-after = الألم بعدها مباشرة
sessions-field-note = ملاحظة
sessions-pain-none = لا ألم
sessions-pain-worst = أسوأ ألم

sessions-move-title = نقل إلى وقت آخر
sessions-move-same = هذا هو موعدها الحالي. لم يتغير شيء.
sessions-field-date = التاريخ
sessions-field-time = الوقت
sessions-field-date-missing = اختر تاريخًا.
sessions-field-time-missing = أدخل وقتًا، مثل 18:00.
sessions-shift = نقل السلسلة كلها
sessions-shift-title = نقل كل جلسات التدليك المخططة
sessions-shift-days = بكم يوم؟
sessions-shift-hint = { "\u2066" }3{ "\u2069" } تعني بعد ثلاثة أيام، و{ "\u2066" }−1{ "\u2069" } تعني قبل يوم.
sessions-shift-do = نقل
sessions-shift-missing = أدخل عددًا صحيحًا من الأيام من { "\u2066" }−{ $most }{ "\u2069" } إلى { "\u2066" }{ $most }{ "\u2069" }، غير 0.
sessions-shift-past = بهذا تقع جلسة من السلسلة في الماضي. أرجعها أيامًا أقل.
sessions-add = إضافة جلسة
sessions-add-title = إضافة جلسة
sessions-field-episode = لأي حالة؟
sessions-field-kind = ما نوعها؟
sessions-field-status = مخططة، أم تمت؟
sessions-field-kind-missing = اختر النوع.
sessions-field-status-missing = اختر مخططة أو تمت.
sessions-when-planned = مخططة
sessions-when-done = تمت
sessions-field-provider = مع من؟
sessions-optional = يمكنك ترك هذا فارغًا.
sessions-needed = مطلوب.

sessions-month-previous = الشهر السابق
sessions-month-next = الشهر التالي
sessions-month-today = اليوم
sessions-month-hint = الممتلئ تم، والمفرّغ لم يتم.
sessions-month-keys = مفاتيح الأسهم تنقل يومًا، و{ "\u2066" }Page Up{ "\u2069" } و{ "\u2066" }Page Down{ "\u2069" } تنقلان شهرًا.
sessions-month-none = لا جلسة
sessions-name-short = { $kind }، { $title }، { $time }، { $status }
sessions-month-nothing = لا جلسة في هذا اليوم.
sessions-month-legend = دليل الرموز

## Trends

trends-title = الاتجاهات
trends-episode = أي حالة؟
trends-no-episode = لا شيء يُنظر فيه بعد.
trends-loading = يُقرأ سجلك.
trends-empty-title = أيامك مرسومة عبر الزمن
trends-empty-text = بعد أول تسجيلاتك ترى هنا كيف سار الألم والحركة وغيرهما.
trends-empty-action = التسجيل الآن
trends-one-entry = هناك إدخال واحد حتى الآن. ابتداءً من إدخالين ترى خطًا.
trends-range = المدة
trends-range-weeks4 = 4 أسابيع
trends-range-months3 = 3 أشهر
trends-range-year = سنة
trends-range-all = الكل
trends-range-own = مدة أخرى
trends-from = من
trends-from-hint = الفارغ يعني: من أول يوم لك.
trends-to = حتى
trends-to-hint = الفارغ يعني: حتى آخر يوم.
trends-show = عرض
trends-span = { $step ->
    [day] من { $from } إلى { $to }، يومًا بيوم.
    [week] من { $from } إلى { $to }، أسبوعًا بأسبوع.
   *[month] من { $from } إلى { $to }، شهرًا بشهر.
}
trends-begins = يبدأ سجلك في { $date }، ولا شيء قبله.
trends-shown = المعروض ({ $count } من { $all })
trends-shown-legend = المعروض
trends-shown-none = لم تحدّد شيئًا. حدّد ما تريد رؤيته.
trends-pictures = يومًا بيوم
trends-picture-pain = الألم
trends-picture-movement = الحركة
trends-picture-function = ما تستطيع فعله
trends-picture-inflammation = تورّم، سخونة، احمرار
trends-picture-stiffness = تيبّس الصباح
trends-picture-sleep = النوم
trends-picture-stress = التوتر
trends-picture-load = التدريب أو العمل الشاق
trends-picture-signs = علامات أخرى
trends-function-mean = كلها معًا
trends-none-in-range = لا إجابة في هذه المدة.
trends-slider = { $title }: تصفّح التواريخ
trends-week-from = الأسبوع من { $date }
trends-unanswered = بلا إجابة
trends-named-value = { $name }: { $value }
trends-name-unit = { $name } ({ $unit })
trends-value-span = { $value } في المتوسط، من { $low } إلى { $high }
trends-grade-most = الأقصى: { $most }
trends-yes-days = { $days ->
    [zero] نعم في { $yes } من 0 يوم
    [one] نعم في { $yes } من يوم واحد
    [two] نعم في { $yes } من يومين
    [few] نعم في { $yes } من { $days } أيام
    [many] نعم في { $yes } من { $days } يومًا
   *[other] نعم في { $yes } من { $days } يوم
}
trends-unit-score = من 0 إلى 10
trends-event-setback = { $count ->
    [zero] لا خطوة إلى الوراء
    [one] خطوة إلى الوراء
    [two] خطوتان إلى الوراء
    [few] { $count } خطوات إلى الوراء
    [many] { $count } خطوة إلى الوراء
   *[other] { $count } خطوة إلى الوراء
}
trends-event-flare = { $count ->
    [zero] لا اشتداد
    [one] اشتداد
    [two] اشتداد مرتين
    [few] اشتداد { $count } مرات
    [many] اشتداد { $count } مرة
   *[other] اشتداد { $count } مرة
}
trends-event-hold = التدليك موقوف مؤقتًا
# The status agrees with one session (جلسة), so the number stands apart from it.
trends-event-session = { $count ->
    [zero] { $kind }، { $status }: 0
    [one] { $kind }: { $status }
    [two] { $kind }، { $status }: جلستان
    [few] { $kind }، { $status }: { $count } جلسات
    [many] { $kind }، { $status }: { $count } جلسة
   *[other] { $kind }، { $status }: { $count } جلسة
}
trends-open-day = فتح هذا اليوم
trends-open-week = فتح هذا الأسبوع
trends-open-month = فتح هذا الشهر
trends-table = { $title }: الجدول
trends-table-caption = { $step ->
    [day] { $title }، يومًا بيوم، والأحدث أولًا
    [week] { $title }، أسبوعًا بأسبوع، والأحدث أولًا
   *[month] { $title }، شهرًا بشهر، والأحدث أولًا
}
trends-table-empty = لا شيء في هذه المدة.
trends-step-day = اليوم
trends-step-week = الأسبوع
trends-step-month = الشهر
trends-column-phase = المرحلة
trends-column-events = ما حدث
trends-column-dates = التواريخ
trends-column-planned = مخططة
trends-column-done = تمت
trends-column-missed = لم تتم
trends-column-skipped = متخطّاة
trends-column-suspended = موقوفة مؤقتًا
trends-column-unplanned = تمت بلا تخطيط
trends-goal-pain_acceptable = الهدف، في المتوسط: { $value } أو أقل
trends-goal-pain_low = الهدف، ليظهر تحسّن: { $value } أو أقل
trends-goal-pain_drop_points = الهدف، أدنى من البداية بنقطتين: { $value } أو أقل
trends-goal-pain_drop_share = الهدف، أدنى من البداية بنسبة { "\u200E" }30%: { $value } أو أقل
trends-goal-pain_back_to_usual = العودة إلى المعتاد لديك: { $value } أو أقل
trends-goal-pain_worst_day = للمحافظة: لا يوم أعلى من { $value }
trends-goal-activity_pain = الهدف، مع النشاط: لا يتجاوز { $value } أبدًا
trends-goal-movement_mean = الهدف، في المتوسط: { $value } أو أكثر
trends-goal-movement_mean_strict = للمحافظة، في المتوسط: { $value } أو أكثر
trends-goal-movement_back_to_usual = العودة إلى المعتاد لديك: { $value } أو أكثر
trends-goal-function_mean = الهدف، في المتوسط: { $value } أو أكثر
trends-goal-function_gain = الهدف، أعلى من البداية بنقطتين: { $value } أو أكثر
trends-goal-function_back_to_usual = العودة إلى المعتاد لديك: { $value } أو أكثر
trends-goal-stiffness = يُعدّ علامةً ما زاد على { $value } بالدقائق
trends-key = معنى الرموز
trends-key-phase = المرحلة: { $phase }
trends-key-hold = كان التدليك موقوفًا مؤقتًا
trends-key-flare = دوّنت اشتدادًا
trends-key-setback = خطوة إلى الوراء
trends-key-massage = التدليك: الخط الطويل تم، والقصير لم يتم
trends-key-exercise = علاج طبيعي أو تمرين: الخط الطويل تم، والقصير لم يتم
trends-key-goal = ما يطلبه هدف
trends-key-ribbon-week = من أدنى إجابة في الأسبوع إلى أعلاها
trends-key-ribbon-month = من أدنى إجابة في الشهر إلى أعلاها
trends-key-gap = فراغ: لا إجابة في هذه الأيام

trends-patterns = ما الذي يقترن بألمك
trends-patterns-few = { $days ->
    [zero] الأيام لا تكفي بعد. لا يوم فيه إجابة عن الألم، والحد الأدنى { $least }.
    [one] الأيام لا تكفي بعد. هناك يوم واحد فيه إجابة عن الألم، والحد الأدنى { $least }.
    [two] الأيام لا تكفي بعد. هناك يومان فيهما إجابة عن الألم، والحد الأدنى { $least }.
    [few] الأيام لا تكفي بعد. هناك { $days } أيام فيها إجابة عن الألم، والحد الأدنى { $least }.
    [many] الأيام لا تكفي بعد. هناك { $days } يومًا فيها إجابة عن الألم، والحد الأدنى { $least }.
   *[other] الأيام لا تكفي بعد. هناك { $days } يوم فيها إجابة عن الألم، والحد الأدنى { $least }.
}
trends-patterns-none = لا شيء لافت. كان الألم متقاربًا مع الليالي القصيرة والتوتر والتدليك والتدريب وغيرها مما تدوّنه، ومن دونها.
trends-patterns-limits = يُظهر هذا ما يأتي معًا. ولا يستطيع أن يقول أيهما يجلب الآخر، أو هل يجلبهما شيء ثالث. وقد يكون مصادفة.
# The figures have their decimals already, so no counted noun stands beside them.
trends-pattern-short_night = { $way ->
    [more] الليالي التي يقل نومها بالساعات عن { $cut } تقترن بألم أكثر في ذلك اليوم، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
   *[less] الليالي التي يقل نومها بالساعات عن { $cut } تقترن بألم أقل في ذلك اليوم، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
}
trends-pattern-high_stress = { $way ->
    [more] الأيام التي يبلغ فيها التوتر { $cut } أو أكثر تقترن بألم أكثر، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
   *[less] الأيام التي يبلغ فيها التوتر { $cut } أو أكثر تقترن بألم أقل، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
}
trends-pattern-massage_before = { $way ->
    [more] اليوم التالي للتدليك يقترن بألم أكثر، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
   *[less] اليوم التالي للتدليك يقترن بألم أقل، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
}
trends-pattern-load_before = { $way ->
    [more] اليوم التالي لتدريب أو عمل شاق تزيد دقائقه على { $cut } يقترن بألم أكثر، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
   *[less] اليوم التالي لتدريب أو عمل شاق تزيد دقائقه على { $cut } يقترن بألم أقل، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
}
trends-pattern-exercise_before = { $way ->
    [more] اليوم التالي للتمرين يقترن بألم أكثر، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
   *[less] اليوم التالي للتمرين يقترن بألم أقل، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
}
trends-pattern-own = { $way ->
    [more] الأيام التي تزيد فيها قيمة «{ $name }» على { $cut } تقترن بألم أكثر، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
   *[less] الأيام التي تزيد فيها قيمة «{ $name }» على { $cut } تقترن بألم أقل، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
}
trends-pattern-own-yes = { $way ->
    [more] الأيام التي أُجيب فيها بنعم عن «{ $name }» تقترن بألم أكثر، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
   *[less] الأيام التي أُجيب فيها بنعم عن «{ $name }» تقترن بألم أقل، بمقدار { $effect } (من { $low } إلى { $high }؛ الأيام: { $with } مقابل { $without }).
}
trends-pattern-massage-less = ليس هذا سببًا لمزيد من التدليك. كم مرة ولماذا تجده في صفحة الخطة.
trends-pattern-massage-more = أخبر من يعالجك. ليس هذا سببًا لتدليك أكثر أو أقوى.
trends-pattern-load-note = التزم بما تقوله خطتك أو اختصاصي العلاج الطبيعي. رقم واحد ليس سببًا لتزيد كثيرًا أو لتتوقف.

trends-felt = قبل التدليك وبعده
trends-felt-none = لا تدليك في هذه المدة دُوِّن معه ألمك قبله وبعده. يمكنك تدوينهما حين تسجّل أن التدليك تم.
trends-felt-one = تدليك واحد يذكرهما: كان الألم { $before } قبله و{ $after } بعده. تدليك واحد لا يقول الكثير.
trends-felt-lower = { $count ->
    [zero] بلا تدليك
    [one] بعد تدليك واحد مباشرة
    [two] بعد جلستي تدليك مباشرة
    [few] بعد { $count } جلسات تدليك مباشرة
    [many] بعد { $count } جلسة تدليك مباشرة
   *[other] بعد { $count } جلسة تدليك مباشرة
} كان الألم أدنى في المتوسط بمقدار { $mean } (من { $low } إلى { $high }).
trends-felt-higher = { $count ->
    [zero] بلا تدليك
    [one] بعد تدليك واحد مباشرة
    [two] بعد جلستي تدليك مباشرة
    [few] بعد { $count } جلسات تدليك مباشرة
    [many] بعد { $count } جلسة تدليك مباشرة
   *[other] بعد { $count } جلسة تدليك مباشرة
} كان الألم أعلى في المتوسط بمقدار { $mean } (من { $low } إلى { $high }). أخبر من يعالجك.
trends-felt-lower-even = { $count ->
    [zero] بلا تدليك
    [one] بعد تدليك واحد مباشرة
    [two] بعد جلستي تدليك مباشرة
    [few] بعد { $count } جلسات تدليك مباشرة
    [many] بعد { $count } جلسة تدليك مباشرة
   *[other] بعد { $count } جلسة تدليك مباشرة
} كان الألم أدنى في المتوسط بمقدار { $mean }.
trends-felt-higher-even = { $count ->
    [zero] بلا تدليك
    [one] بعد تدليك واحد مباشرة
    [two] بعد جلستي تدليك مباشرة
    [few] بعد { $count } جلسات تدليك مباشرة
    [many] بعد { $count } جلسة تدليك مباشرة
   *[other] بعد { $count } جلسة تدليك مباشرة
} كان الألم أعلى في المتوسط بمقدار { $mean }. أخبر من يعالجك.
trends-felt-unsure = { $count ->
    [zero] بلا تدليك
    [one] بعد تدليك واحد مباشرة
    [two] بعد جلستي تدليك مباشرة
    [few] بعد { $count } جلسات تدليك مباشرة
    [many] بعد { $count } جلسة تدليك مباشرة
   *[other] بعد { $count } جلسة تدليك مباشرة
} لم يكن هناك تغيّر واضح: من أدنى بمقدار { $lower } إلى أعلى بمقدار { $higher }.
trends-felt-short = التحسّن بعد التدليك مباشرة شائع، وهو قصير. في دراسة على عدّائين لم يكن هناك فرق ابتداءً من اليوم التالي.
trends-felt-before = قبله
trends-felt-after = بعده
trends-felt-caption = الألم من 0 إلى 10 قبل التدليك مباشرة وبعده مباشرة، والأحدث أولًا
trends-felt-latest = القائمة للأحدث فقط، وعددها { $shown }.

trends-adherence = المخطط وما تم
trends-adherence-none = لا جلسة في هذه المدة.
trends-adherence-done = { $planned ->
    [zero] تمت { $done } من 0.
    [one] تمت { $done } من جلسة مخططة واحدة.
    [two] تمت { $done } من جلستين مخططتين.
    [few] تمت { $done } من { $planned } جلسات مخططة.
    [many] تمت { $done } من { $planned } جلسة مخططة.
   *[other] تمت { $done } من { $planned } جلسة مخططة.
}
trends-adherence-missed = { $count ->
    [zero] لا جلسة لم تتم.
    [one] جلسة واحدة لم تتم.
    [two] جلستان لم تتمّا.
    [few] { $count } جلسات لم تتم.
    [many] { $count } جلسة لم تتم.
   *[other] { $count } جلسة لم تتم.
}
trends-adherence-skipped = { $count ->
    [zero] لا جلسة متخطّاة.
    [one] جلسة واحدة متخطّاة.
    [two] جلستان متخطّاتان.
    [few] { $count } جلسات متخطّاة.
    [many] { $count } جلسة متخطّاة.
   *[other] { $count } جلسة متخطّاة.
}
trends-adherence-suspended = { $count ->
    [zero] لا جلسة موقوفة.
    [one] جلسة واحدة كانت موقوفة مؤقتًا، ولا تُحتسب.
    [two] جلستان كانتا موقوفتين مؤقتًا، ولا تُحتسبان.
    [few] { $count } جلسات كانت موقوفة مؤقتًا، ولا تُحتسب.
    [many] { $count } جلسة كانت موقوفة مؤقتًا، ولا تُحتسب.
   *[other] { $count } جلسة كانت موقوفة مؤقتًا، ولا تُحتسب.
}
trends-adherence-unplanned = { $count ->
    [zero] لا جلسة أخرى تمت بلا تخطيط.
    [one] جلسة أخرى واحدة تمت بلا تخطيط.
    [two] جلستان أخريان تمّتا بلا تخطيط.
    [few] { $count } جلسات أخرى تمت بلا تخطيط.
    [many] { $count } جلسة أخرى تمت بلا تخطيط.
   *[other] { $count } جلسة أخرى تمت بلا تخطيط.
}
trends-adherence-picture = كل عمود هو المخطط. والجزء الداكن هو ما تم.
trends-adherence-caption = { $title }: المخطط وما تم، والأحدث أولًا

trends-year = نظرة على عام { $year }
trends-year-before = السنة السابقة
trends-year-after = السنة التالية
trends-year-caption = الألم يومًا بيوم في { $year }، والأحدث أولًا
trends-year-pain = الألم { $pain }
trends-year-noted = تسجيل بلا إجابة عن الألم
trends-year-outside = ليس ضمن هذا السجل
trends-year-sessions = { $count ->
    [zero] لم تتم أي جلسة
    [one] تمت جلسة واحدة
    [two] تمت جلستان
    [few] تمت { $count } جلسات
    [many] تمت { $count } جلسة
   *[other] تمت { $count } جلسة
}
trends-shade-0 = ألم أقل من 1
trends-shade-1 = من 1 إلى أقل من 3
trends-shade-2 = من 3 إلى أقل من 5
trends-shade-3 = من 5 إلى أقل من 7
trends-shade-4 = 7 أو أكثر
trends-shade-noted = تسجيل لم يُذكر فيه الألم
trends-shade-open = بلا إجابة
trends-shade-session = جلسة تمت
trends-shade-held = التدليك موقوف مؤقتًا
trends-shade-worse = اشتداد أو خطوة إلى الوراء

## Learn

learn-title = المعرفة
learn-lead = صفحات قصيرة عما يساعد، وما هو معروف، وما ينبغي الانتباه له.
learn-statements = ما هو معروف عن هذا
learn-also = تابع القراءة

learn-topic-known = ما هو معروف
learn-topic-which = تدليك أم علاج طبيعي؟
learn-topic-desk = تدريب مكتبي بالشريط المطاطي
learn-topic-soreness = ألم ما بعد التمرين، يومًا بيوم
learn-topic-noise = صوت المفصل: فحص ذاتي
learn-topic-before = قبل التدليك
learn-topic-choosing = اختيار المعالج
learn-topic-self-care = العناية بنفسك
learn-about-known = هل يفيد التدليك؟ كل قول، وما درجة التأكد منه.
learn-about-which = دور كل منهما، وأيهما أولًا.
learn-about-desk = دقيقتان أو 12 دقيقة لتيبّس الرقبة والكتفين، مع مؤقت.
learn-about-soreness = ما المتوقع من الساعة الأولى إلى اليوم الخامس.
learn-about-noise = ستة أسئلة عن مفصل يطقطق أو يفرقع أو يحتك.
learn-about-before = ما الذي تقوله، وما الذي تتفقان عليه، وما يأتي بعده.
learn-about-choosing = ما الذي تبحث عنه، وماذا تسأل، ومتى تغيّر.
learn-about-self-care = التمرين، والتدليك الذاتي اللطيف، والنوم، والتدرّج.

learn-link-known = كل ما هو معروف
learn-link-desk = التدريب مع المؤقت
learn-link-soreness = ألم ما بعد التمرين، يومًا بيوم
learn-link-noise = هل صوت المفصل مقلق؟ فحص ذاتي
learn-link-choosing = كيف تختار المعالج
learn-link-acute-first = لماذا لا تدليك في الأيام الأولى؟
learn-link-post-op = لماذا الانتظار بعد العملية؟
learn-link-immediate-relief = ما هو معروف عن التخفيف بعد التدليك

## Learn: what is known

learn-known-lead = هذه هي الأقوال التي بُني عليها Tend. تحققنا من كل منها. العلامة والكلمات تقول ما درجة التأكد.
learn-known-marks = معنى العلامات
learn-known-fitting = ما يخص { $titles } فقط
learn-known-told = المعروض { $count } من { $all }.
learn-known-count = { $count ->
    [zero] لا أقوال
    [one] قول واحد
    [two] قولان
    [few] { $count } أقوال
    [many] { $count } قولًا
   *[other] { $count } قول
}
learn-known-questions = الأسئلة
learn-group-ease = هل يخفف التدليك الألم وألم العضلات؟
learn-group-how = كيف يعمل التدليك؟
learn-group-perform = هل أستعيد به لياقتي أسرع؟
learn-group-often = كم مرة، وكم المدة؟
learn-group-desk = ما الذي يفيد تيبّس الرقبة من العمل المكتبي؟
learn-group-safe = متى لا يكون التدليك آمنًا؟
learn-group-noise = هل صوت المفصل علامة سيئة؟
learn-group-who = تدليك أم علاج طبيعي أم طبيب؟
learn-known-shop = بعض النصوص تبيع أشياء. لا يسمّي Tend منتجات ولا روابط متاجر فيه.

learn-source = مصدر هذا
learn-source-says = يقول ذلك: { $text }
learn-source-against = يعارضه: { $text }
learn-source-doubts = يشك فيه: { $text }
learn-source-careful = يطلب حذرًا أكثر: { $text }
learn-source-unsound = مذكور هناك، لكنه لم يثبت عند التحقق:
learn-text-t0 = مقال لعيادة علاج طبيعي عن التدليك في التعافي، وآخر عن صوت المفصل
learn-text-t1 = مقال لعيادة علاج طبيعي عن التدليك والعلاج الطبيعي
learn-text-t2 = مقال عن دعم التدليك للتعافي، من يناير 2026
learn-text-t3 = صفحة قصيرة على الشبكة عن تدليك التعافي
learn-text-t4 = مراجعة كتبها ممارس سريري للأبحاث عن التدليك الرياضي

learn-study-doms-soreness = { "\u2066" }Guo{ "\u2069" } وآخرون، 2017. الأثر مقارنة بعدم التدليك { "\u2066" }(SMD){ "\u2069" }: ألم عضلات أقل بمقدار 0.61 بعد 24 ساعة، و1.51 بعد 48، و1.46 بعد 72.
learn-study-doms-30-percent = لا دراسة مذكورة.
learn-study-lactic-acid = دراسة على الساعد شملت 12 شخصًا، مذكورة في المراجعة.
learn-study-inflammation-cells = { "\u2066" }Crane{ "\u2069" } وآخرون، 2012: عينات صغيرة من عضلات 11 شخصًا.
learn-study-immediate-relief = تجربة بعد سباق مسافته 161 كم، على 72 عدّاءً.
learn-study-performance = { "\u2066" }Poppendieck{ "\u2069" } وآخرون، 2016: دراسات صغيرة كثيرة جُمعت معًا.
learn-study-longer-is-better = { "\u2066" }Poppendieck{ "\u2069" } وآخرون، 2016.
learn-study-neck-shoulder-short = 12 تجربة جُمعت معًا. الأثر مقارنة بعدم العلاج { "\u2066" }(SMD){ "\u2069" }: 1.79 للرقبة، و1.50 للكتف.
learn-study-desk-exercise = { "\u2066" }Andersen{ "\u2069" } وآخرون، 2011، على 198 شخصًا. الألم على مقياس من 0 إلى 10: أقل بمقدار 1.4 مع دقيقتين، وأقل بمقدار 1.9 مع 12 دقيقة.
learn-study-early-frequency = تجربة الرقبة: { "\u2066" }Sherman{ "\u2069" } وآخرون، 2014.
learn-study-maintenance-frequency = تجربة الركبة: { "\u2066" }Perlman{ "\u2069" } وآخرون، 2018.

learn-unsound-davis-2020 = { "\u2066" }Davis 2020{ "\u2069" }. نُشر في مجلة غير المذكورة. ولم يجد زيادة في القوة.
learn-unsound-sherman-2014 = «{ "\u2066" }Sherman 2014{ "\u2069" }». العنوان لاستبيان من 2005. لا يمكن أن يُظهر ما تفعله أربعة أسابيع من التدليك.
learn-unsound-wegner-2013 = «دراسة من 2016 { "\u2066" }(Wegner 2013){ "\u2069" }». هي مراجعة عن الشد الميكانيكي، لا عن التدليك مع التمرين.
learn-unsound-jakovacz-2024 = { "\u2066" }Jakovacz 2024{ "\u2069" }. نُشر في مجلة غير المذكورة.
learn-unsound-moraska-2021 = { "\u2066" }Moraska 2021{ "\u2069" }. لم يُعثر عليه كما ذُكر.
learn-unsound-drum-2023 = { "\u2066" }Drum 2023{ "\u2069" }. لم يُعثر عليه كما ذُكر.
learn-unsound-fryer-2017 = { "\u2066" }Fryer 2017{ "\u2069" }. لم يُعثر عليه كما ذُكر.
learn-unsound-couch-2025 = { "\u2066" }Couch 2025{ "\u2069" }. لم يُعثر عليه كما ذُكر.
learn-unsound-pazzinatto-2018 = { "\u2066" }Pazzinatto 2018{ "\u2069" }. ما عُثر عليه ورقة من 2019.
learn-unsound-numbers-12-13 = الرقمان 12 و13 في المراجعة. قائمة مصادرها نفسها تنتهي عند 11.

## Learn: joint noise

learn-noise-lead = طقطقة المفصل أو فرقعته أو احتكاكه أمر شائع. وهو في معظم الأحيان غير ضار. تبحث هذه الأسئلة عن العلامات التي ليست كذلك.
learn-noise-now = هل المفصل ساخن ومتورّم، أو عالق، أو لا يحتمل وزنك؟ إذن لا تنتظر: راجع طبيبًا اليوم.
learn-noise-sign = تدوين علامة خطر
learn-noise-start = بدء الأسئلة الستة
learn-noise-place = السؤال { $nth } من { $count }
learn-noise-open-hint = لست متأكدًا؟ اتركه بلا إجابة وتابع.
learn-noise-ask-pain = هل يؤلمك حين يصدر المفصل الصوت؟
learn-noise-ask-swelling = هل المفصل متورّم؟
learn-noise-ask-locking = هل يعلق المفصل أو يتوقف؟
learn-noise-ask-giving_way = هل يخذلك المفصل فجأة؟
learn-noise-ask-worse = هل يزداد الاحتكاك سوءًا؟
learn-noise-ask-function = هل هناك شيء لم تعد تستطيعه بسببه؟
learn-noise-has-pain = هناك ألم مع الصوت.
learn-noise-has-swelling = المفصل متورّم.
learn-noise-has-locking = يعلق أو يتوقف.
learn-noise-has-giving_way = يخذلك فجأة.
learn-noise-has-worse = الاحتكاك يزداد سوءًا.
learn-noise-has-function = هناك أشياء لم تعد تستطيعها.
learn-noise-see = راجع اختصاصي علاج طبيعي أو طبيبًا في الأيام القادمة
learn-noise-see-why = ذكرت ما يلي:
learn-noise-see-do = لا يعني هذا أن هناك أمرًا خطيرًا. يعني أنه ينبغي أن يفحصه أحد. حتى ذلك الحين، تجنّب ما يثيره.
learn-noise-usual = هذا شائع وغير ضار عادة
learn-noise-usual-do = لا توجد أي علامة منها. تابع الحركة؛ لا حاجة إلى إراحة المفصل.
learn-noise-usual-later = إن ظهرت إحدى العلامات لاحقًا، فأجب عن الأسئلة من جديد.
learn-noise-open = بعض الأسئلة ما زالت بلا إجابة
learn-noise-open-do = { $count ->
    [zero] لا إجابة ناقصة.
    [one] إجابة واحدة ناقصة، والإجابة الناقصة ليست «لا».
    [two] إجابتان ناقصتان، والإجابة الناقصة ليست «لا».
    [few] { $count } إجابات ناقصة، والإجابة الناقصة ليست «لا».
    [many] { $count } إجابة ناقصة، والإجابة الناقصة ليست «لا».
   *[other] { $count } إجابة ناقصة، والإجابة الناقصة ليست «لا».
} ارجع وأجب، أو اسأل اختصاصي علاج طبيعي.
learn-noise-see-open = { $count ->
    [zero] لا سؤال بلا إجابة.
    [one] سؤال واحد ما زال بلا إجابة.
    [two] سؤالان ما زالا بلا إجابة.
    [few] { $count } أسئلة ما زالت بلا إجابة.
    [many] { $count } سؤالًا ما زال بلا إجابة.
   *[other] { $count } سؤال ما زال بلا إجابة.
} تبقى النصيحة كما هي.
learn-noise-not-a-diagnosis = هذه نصيحة، وليست تشخيصًا. إن كنت قلقًا، فاسأل.
learn-noise-note = تدوينه في سجلك
learn-noise-note-what = سيُدوَّن هذا كتسجيل لليوم. وقد يتوقف التدليك عندها مؤقتًا حتى يفحصه أحد.
learn-noise-note-for = لأي حالة؟
learn-noise-note-need = اختر الحالة التي يخصها هذا.
learn-noise-note-save = تدوين
learn-noise-note-form = ارجع إلى تسجيلك وأجب هناك عن السؤال «هل يطقطق المفصل أو يفرقع أو يحتك؟».
learn-noise-again = البدء من جديد

## Learn: sore after exercise

learn-soreness-lead = بعد تمرين شاق أو جديد تؤلم العضلات في اليوم التالي. وليس السبب حمض اللبن. وهو يزول.
learn-soreness-here = أنت هنا
learn-soreness-about = { $title }: اليوم { $day }
learn-soreness-expect = ما المتوقع
learn-soreness-helps = ما الذي يساعد
learn-soreness-hours-0 = بعده مباشرة
learn-soreness-hours-24 = بعد 24 ساعة
learn-soreness-hours-48 = بعد 48 ساعة
learn-soreness-hours-72 = بعد 72 ساعة
learn-soreness-hours-96 = من 96 ساعة فصاعدًا
learn-soreness-expect-0 = تعب. أما ألم العضلات نفسه فيأتي لاحقًا.
learn-soreness-expect-24 = تصبح العضلات مؤلمة ومتيبّسة.
learn-soreness-expect-48 = يبلغ ألم العضلات أشده في وقت ما بين 24 و72 ساعة.
learn-soreness-expect-72 = ما زال الألم. ومن هنا يقل.
learn-soreness-expect-96 = يتلاشى. بعد أسبوع ينبغي أن يكون قد زال.
learn-soreness-helps-0 = قد يكون التدليك مريحًا الآن. في تجربة بعد سباق لم يدم التخفيف إلى اليوم التالي.
learn-soreness-helps-24 = تدليك خفيف، من 5 إلى 12 دقيقة. بلا ضغط عميق.
learn-soreness-helps-48 = الشيء نفسه. في التجارب كان التخفيف أكبر ما يكون في هذا اليوم والذي يليه.
learn-soreness-helps-72 = الشيء نفسه، إن كنت ما زلت ترغب. والتدليك الأطول ليس أفضل.
learn-soreness-helps-96 = لا يقترح Tend مزيدًا من التدليك لهذا. عُد إلى التمرين خطوة خطوة.
learn-soreness-not = متى لا يكون الأمر ألم عضلات
learn-soreness-not-lead = ألم العضلات يكون في العضلات التي استعملتها، ويزول. أما هذه فشيء آخر:
learn-soreness-not-week = ما زال الألم بعد أكثر من أسبوع. دع مختصًا يفحصه.
learn-soreness-not-swollen = الموضع متورّم أو ساخن أو أحمر. عندها لا تدليك عليه.
learn-soreness-sign = لديّ شيء من هذا

## Learn: desk training

learn-desk-lead = تمرين واحد بشريط مطاطي، خمسة أيام في الأسبوع، مدة عشرة أسابيع. في تجربة على 198 شخصًا قلّ ألم الرقبة والكتف مع دقيقتين في اليوم، وقلّ أكثر بقليل مع 12 دقيقة.
learn-desk-how = التمرين: رفع الذراعين إلى الجانبين
learn-desk-how-1 = قف على منتصف الشريط. أمسك بكل يد طرفًا، والذراعان إلى الأسفل.
learn-desk-how-2 = أبقِ المرفقين شبه مستقيمين والكتفين منخفضين.
learn-desk-how-3 = ارفع الذراعين إلى الجانبين، مع ميل قليل إلى الأمام، حتى مستوى الكتف.
learn-desk-how-4 = أنزلهما ببطء. هذه مرة واحدة.
learn-desk-how-5 = ابدأ بشريط خفيف. حين تسهل 12 مرة، خذ شريطًا أقوى.
learn-desk-safe = من أجل سلامتك
learn-desk-safe-1 = تعب العضلات لا بأس به. أما الألم الحاد فلا.
learn-desk-safe-2 = توقف عند ألم حاد أو دوار أو ضيق نفس أو خدر أو ضعف. ثم اضغط «هناك ما يقلقني».
learn-desk-safe-3 = تفقّد الشريط بحثًا عن شقوق. الشريط الممزق قد يصيب وجهك.
learn-desk-safe-4 = عند الاشتداد، قلّل أو اتركه اليوم.
learn-desk-choose = كم المدة؟
learn-desk-length-2 = دقيقتان
learn-desk-length-2-is = مجموعة واحدة. ارفع الذراعين حتى لا تعود تستطيع ذلك جيدًا.
learn-desk-length-12 = 12 دقيقة
learn-desk-length-12-is = 6 مجموعات، في كل منها من 8 إلى 12 مرة، مع راحة بعد كل مجموعة.
learn-desk-start = بدء
learn-desk-pause = إيقاف مؤقت
learn-desk-go-on = متابعة
learn-desk-next = الخطوة التالية
learn-desk-stop = إيقاف
learn-desk-left = الوقت الباقي في هذه الخطوة
learn-desk-whole-left = الباقي كله: { $time }
learn-desk-step-ready = استعد
learn-desk-step-raise = { $sets ->
    [zero] رفع وإنزال
    [one] رفع وإنزال
    [two] المجموعة { $set } من { $sets }
    [few] المجموعة { $set } من { $sets }
    [many] المجموعة { $set } من { $sets }
   *[other] المجموعة { $set } من { $sets }
}
learn-desk-step-rest = راحة
learn-desk-do-ready = قف على الشريط. أمسك الطرفين.
learn-desk-do-raise = { $sets ->
    [zero] ببطء.
    [one] ببطء، حتى لا تعود تستطيع ذلك جيدًا. ثم اضغط «الخطوة التالية».
    [two] ارفع وأنزل من 8 إلى 12 مرة، ببطء. انتهيت مبكرًا؟ استرح حتى ينتهي الوقت.
    [few] ارفع وأنزل من 8 إلى 12 مرة، ببطء. انتهيت مبكرًا؟ استرح حتى ينتهي الوقت.
    [many] ارفع وأنزل من 8 إلى 12 مرة، ببطء. انتهيت مبكرًا؟ استرح حتى ينتهي الوقت.
   *[other] ارفع وأنزل من 8 إلى 12 مرة، ببطء. انتهيت مبكرًا؟ استرح حتى ينتهي الوقت.
}
learn-desk-do-rest = أنزل الذراعين. أرخِ الكتفين.
learn-desk-paused = موقوف مؤقتًا
learn-desk-sharp = توقف عند ألم حاد.
learn-desk-finished = أحسنت. هذا كل شيء لليوم.
learn-desk-stopped = تم الإيقاف
learn-desk-stopped-do = لا بأس بفعل أقل في بعض الأيام.
learn-desk-log = هل تدوّنه كجلسة تمرين؟
learn-desk-log-minutes = { $minutes ->
    [zero] 0 دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}، قبل قليل.
learn-desk-log-for = لأي حالة؟
learn-desk-log-need = اختر الحالة التي يخصها هذا.
learn-desk-log-save = تدوين
learn-desk-logged = دُوِّن أنه تم.
learn-desk-log-nobody = لا حالة تعتني بها في Tend الآن، فلا شيء يُدوَّن له.
learn-desk-again = مرة أخرى
learn-desk-held = ليس الآن
learn-desk-held-why = شيء دوّنته يحتاج إلى مختص أولًا. حتى ذلك الحين، اترك التدريب إلا إذا طلبه منك.
learn-desk-held-clearance = على فريقك الجراحي أن يقول أولًا ما الذي يمكنك فعله.
learn-desk-held-see = ما العمل الآن
learn-desk-protect = ليس بعد
learn-desk-protect-why = «{ $title }» في الأيام الأولى. دعه يهدأ قبل أن تتدرب.

## Learn: massage or physio

learn-which-lead = لكل منهما دور مختلف. وغالبًا ما يكون الجواب كليهما، كل في وقته.
learn-which-massage = دور التدليك
learn-which-massage-1 = يخفف الألم وألم العضلات مدة قصيرة.
learn-which-massage-2 = يشعر كثيرون بعده بهدوء أكثر.
learn-which-massage-3 = لا يبني القوة.
learn-which-physio = دور العلاج الطبيعي
learn-which-physio-1 = ينظر الاختصاصي كيف تتحرك ومن أين قد تأتي المشكلة.
learn-which-physio-2 = تحصل على تمارين تناسبك، لتتحرك أفضل وتقوى.
learn-which-physio-3 = قد يبدو شاقًا في البداية. والفائدة تأتي مع الوقت.
learn-which-first = أيهما أولًا؟
learn-which-first-1 = علامة خطر، أو مفصل يعلق أو يخذلك: طبيب أو اختصاصي علاج طبيعي أولًا.
learn-which-first-2 = الأيام الأولى بعد إصابة: لا تدليك على الجزء المؤلم.
learn-which-first-3 = بعد عملية: اسأل فريقك الجراحي أولًا.
learn-which-first-4 = ألم بعد تمرين شاق: قد يفيد تدليك خفيف.
learn-which-first-5 = تيبّس الرقبة من العمل المكتبي: التمرين أولًا، والتدليك للتخفيف.
learn-which-first-6 = المشكلة تعود مرارًا، أو تستطيع أقل من قبل: العلاج الطبيعي.
learn-which-both = كلاهما معًا
learn-which-both-1 = في اليوم نفسه، يمكن أن يأتي التدليك قبل العلاج الطبيعي. أو بعد تمرين شاق.
learn-which-both-2 = إذا تعارض موعدان، فانقل التدليك.
learn-which-both-3 = أخبر كلًا منهما بما يفعله الآخر.

## Learn: before a massage

learn-before-lead = بضع كلمات قبل البدء تجعله أسلم.
learn-before-tell = ماذا تقول للمعالج
learn-before-tell-1 = أين الألم، ومنذ متى، وما الذي يزيده.
learn-before-tell-2 = العمليات أو الإصابات، وما قاله أطباؤك عنها.
learn-before-tell-3 = أدويتك. ومميّعات الدم قبل غيرها.
learn-before-tell-4 = مرض أو حمل أو عظام ضعيفة أو جلد رقيق.
learn-before-tell-5 = ما تريد أن تستطيعه من جديد.
learn-before-agree = على ماذا تتفقان
learn-before-agree-1 = ضغط من خفيف إلى مريح. لا يتجاوز 3 من 10 على مقياس الألم في أي وقت.
learn-before-agree-2 = أين تريد أن تُلمس، وأين لا.
learn-before-agree-3 = أن تستطيع قول «أخف» أو «توقف» في أي وقت.
learn-before-agree-4 = كم يستغرق وكم يكلّف.
learn-before-not = متى تؤجله
learn-before-not-1 = لديك حمّى أو تشعر بمرض.
learn-before-not-2 = الموضع ساخن أو متورّم أو أحمر أو فيه جرح.
learn-before-not-3 = لديك علامة خطر جديدة، أو يُظهر Tend إيقافًا.
learn-before-after = ما المتوقع بعده
learn-before-after-1 = قد يأتي التخفيف فورًا. وقد يكون قصيرًا.
learn-before-after-2 = قد تشعر ببعض الألم. يزول هذا غالبًا خلال يوم ونصف.
learn-before-after-3 = في «الجلسات»، دوّن ألمك قبلها وبعدها.
learn-before-after-4 = إن بقي أسوأ، فدوّنه واطلب ضغطًا أخف في المرة القادمة.

## Learn: choosing a practitioner

learn-choosing-lead = من يعالجك مهم بقدر ما يفعله.
learn-choosing-look = ما الذي تبحث عنه
learn-choosing-look-1 = مدرَّب، ويعرف نوع مشكلتك.
learn-choosing-look-2 = يسأل قبل أن يبدأ: العمليات، والألم، والأدوية، وأهدافك.
learn-choosing-look-3 = يقول ماذا يفعل ولماذا، ويسأل إن كنت موافقًا.
learn-choosing-look-4 = يعمل مع اختصاصيي العلاج الطبيعي والأطباء، ويحيلك إليهم عند اللزوم.
learn-choosing-look-5 = يمكنك أن تكلّمه بلغة تعرفها جيدًا. والسعر واضح.
learn-choosing-careful = احذر إن كان
learn-choosing-careful-1 = يعدك بالشفاء، أو بطرد شيء من عضلاتك.
learn-choosing-careful-2 = يستمر حين تقول إنه يؤلم.
learn-choosing-careful-3 = يطلب منك ترك العلاج الطبيعي أو دوائك.
learn-choosing-careful-4 = لا يسأل عن صحتك.
learn-choosing-ask = أسئلة جيدة
learn-choosing-ask-1 = هل عالجت هذا من قبل؟
learn-choosing-ask-2 = ما الذي ينبغي أن يتغيّر، ومتى؟
learn-choosing-ask-3 = ماذا يمكنني أن أفعل في البيت؟
learn-choosing-ask-4 = هل ستتحدث مع اختصاصي العلاج الطبيعي أو طبيبي؟
learn-choosing-change = متى تغيّر
learn-choosing-change-1 = أربعة أسابيع بلا تحسّن يُذكر، أو خطوتان إلى الوراء في أربعة أسابيع: اسأل من يعمل مع مختصين آخرين.
learn-choosing-change-2 = الألم يزداد: لا تنتظر كل هذه المدة.
learn-choosing-change-3 = خذ تقريرك معك. يمكنك طباعته من «المشاركة».

## Learn: caring for yourself

learn-self-care-lead = ما تفعله في معظم الأيام أهم من أي جلسة واحدة.
learn-self-care-exercise = التمرين أولًا
learn-self-care-exercise-1 = التمرين يبني القوة. والتدليك يخفف.
learn-self-care-exercise-2 = بضع دقائق في معظم الأيام بداية جيدة.
learn-self-care-exercise-3 = صوت المفصل بلا ألم ليس سببًا للتوقف عن الحركة.
learn-self-care-massage = تدليك نفسك بلطف
learn-self-care-massage-1 = استعمل راحة يدك، أو أسطوانة لينة بثقل قليل عليها.
learn-self-care-massage-2 = ضغط خفيف، بضع دقائق. لا يتجاوز 3 من 10 على مقياس الألم.
learn-self-care-massage-3 = ابتعد عن مقدمة الرقبة، وعن العظام والجروح وكل موضع ساخن أو متورّم.
learn-self-care-massage-4 = لا في الأيام الأولى بعد إصابة، ولا ما دام Tend يُظهر إيقافًا.
learn-self-care-massage-5 = توقف عند تنميل أو خدر أو ألم أشد.
learn-self-care-sleep = النوم والهدوء
learn-self-care-sleep-1 = أعطِ النوم وقته. هو جزء من تعافي الجسم.
learn-self-care-sleep-2 = يمكنك تدوين النوم والتوتر. وهما لا يغيّران مرحلتك أبدًا.
learn-self-care-pace = التدرّج
learn-self-care-pace-1 = أضف قليلًا كل أسبوع بدلًا من الكثير دفعة واحدة.
learn-self-care-pace-2 = في اليوم الجيد، توقف قبل الإنهاك.
learn-self-care-pace-3 = في اليوم السيئ، افعل القليل بدلًا من لا شيء.
learn-self-care-pace-4 = عند الاشتداد، اضغط «اشتدّت الأعراض». عندها تخفف الخطة.

## Share

share-title = المشاركة
share-lead = ما يغادر هذا الحاسوب أمر يعود إليك. لا يرسل Tend شيئًا من نفسه: يكتب ملفًا، وأنت تسلّمه.
share-report = عرضه على معالجك
share-report-lead = صفحة واحدة تُقرأ في دقيقة: أين أنت، وما الذي تغيّر، وما ينبغي السؤال عنه. وتليها الإدخالات.
share-period = أي الأيام؟
share-period-eight_weeks = آخر 8 أسابيع
share-period-whole = منذ البداية
share-period-dates = من يوم إلى آخر
share-period-since = من { $from }
share-period-until = حتى { $to }
share-period-between = من { $from } إلى { $to }
share-from = من
share-from-hint = اتركه فارغًا للرجوع إلى البداية.
share-from-in-future = أدخل يومًا لا يتجاوز اليوم.
share-to = إلى
share-to-hint = اتركه فارغًا للوصول إلى اليوم.
share-to-before-from = أدخل { $from } أو يومًا بعده.
share-episodes = عن ماذا؟
share-episode-over = أُغلقت في { $date }، قبل هذه الأيام.
share-need-episode = حدّد واحدة على الأقل.
share-named = مع اسمي:
share-paper = أي ورق؟
share-paper-a4 = A4
share-paper-letter = US Letter
share-language = لغة التقرير
share-language-same = لغة Tend نفسها
share-pdf = حفظ بصيغة PDF
share-preview = كيف سيبدو
share-preview-coming = تُعدّ الصفحة الآن.
share-ways = طرق أخرى للمشاركة
share-log = ملف السجل، ليُقرأ في Tend
share-log-lead = كل إدخالاتك في ملف واحد. يفتحه معالجك في Tend ويرى خطتك كما تراها. وهو أيضًا نسخة احتياطية جيدة.
share-log-save = حفظ ملف السجل
share-forms = جداول وسجلات طبية وتقويم
share-forms-lead = تأخذ الأيام نفسها التي في التقرير أعلاه:
share-csv = جداول (CSV)
share-csv-for = لبرنامج جداول مثل Excel. في ملف zip واحد.
share-fhir = سجل طبي (FHIR)
share-fhir-for = للنظام الحاسوبي في عيادة.
share-fhir_ndjson = سجلات كثيرة (FHIR NDJSON)
share-fhir_ndjson-for = لعيادة تحمّل سجلات كثيرة معًا. في ملف zip واحد.
share-ics = تقويم (ICS)
share-ics-for = يُظهر جلساتك في تقويمك. عند تغيّرها، احفظه وافتحه من جديد.
share-locked-age = لفتحه يلزم البرنامج المجاني «age».
share-working = يُكتب الملف الآن.
share-progress = مدى التقدّم
share-stop = إيقاف
share-stopping = جارٍ الإيقاف.
share-stopped = تم الإيقاف. لم يُنشأ أي ملف.
share-saved = حُفظ هنا:
share-therapists = للمعالجين
share-therapists-lead = افتح السجلات التي أرسلها إليك المرضى. تُقرأ فقط، ولا تختلط أبدًا بسجل لك.
share-review = قراءة السجلات المرسلة إليك

lock-with = قفله بعبارة مرور
lock-passphrase = عبارة المرور
lock-hint = أربع كلمات أو خمس لا صلة بينها تكون قوية وسهلة القول.
lock-need = اكتب عبارة مرور. أو أزل العلامة لحفظه بلا قفل.
lock-weak = ضعيفة: يسهل تخمينها. ما زالت صالحة، لكن كلمات أكثر أسلم.
lock-weak-anyway = أضف كلمة لتصبح أسلم. أو اضغط الزر نفسه مرة أخرى لقفله بهذه مع ذلك.
lock-fair = متوسطة: يصعب تخمينها. كلمة واحدة أخرى تجعلها قوية.
lock-strong = قوية: يصعب تخمينها جدًا.
lock-tell = أخبر بها معالجك بطريقة أخرى، كالهاتف. لا ترسلها مع الملف.
lock-lost = احفظها في مكان آمن: من دونها لا أحد يستطيع فتح الملف، ولا أحد يستطيع استعادتها.
passphrase-show = إظهار
passphrase-show-named = إظهار ما كُتب
passphrase-hide = إخفاء
passphrase-hide-named = إخفاء ما كُتب

preview-picture = الصفحة { $page } من { $pages } من التقرير، كصورة. النص أدناه.
preview-of = الصفحة { $page } من { $pages }
preview-before = الصفحة السابقة
preview-after = الصفحة التالية
preview-closer = نظرة أقرب
preview-title = التقرير
preview-text = قراءته كنص

answer-title = رد من معالجك
answer-lead = هل أرسل إليك معالجك ملفًا؟ افتحه هنا. سترى أولًا ما الذي سيغيّره.
answer-open = فتح رد…
answer-open-another = فتح ملف آخر…
answer-sealed = هذا الرد مقفل:
answer-passphrase = عبارة المرور
answer-passphrase-hint = يخبرك بها معالجك، بالهاتف مثلًا.
answer-need-passphrase = اكتب عبارة المرور.
answer-unseal = فتح
answer-trying = جارٍ التجربة…
answer-not-now = ليس الآن
answer-dismissed = وُضع جانبًا. لم يتغيّر شيء. يمكنك فتحه من جديد في أي وقت.
answer-from = المرسل
answer-about = بشأن
answer-for = المرسل إليه
answer-written = تاريخ الكتابة
answer-holds = سريانه
answer-from-on = من { $from }
answer-from-to = من { $from } إلى { $until }
answer-file = الملف
answer-note = ما يقوله
answer-effect = ما الذي سيغيّره
answer-accept = قبول
answer-already = هذا الرد موجود في سجلك بالفعل.
answer-other-name = الاسم فيه ليس الاسم الذي في سجلك. هل هو لك حقًا؟ الاسم فيه:

effect-now = الآن
effect-given = من معالجك
effect-own = Tend وحده
effect-after = إن قبلت
effect-clearance = يمكن أن يستمر التدليك
effect-clearance-most = يمكن أن يستمر التدليك، على الأكثر { $count ->
    [zero] بلا تدليك
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
} في الأسبوع
effect-held = يبقى التدليك موقوفًا مؤقتًا. علامة الخطر، أو انتظار كلمة مختص، تسبق أي خطة.
effect-pause-ends = ينتهي الإيقاف.
effect-protect = ومع ذلك لا تدليك: ما زالت المرحلة هي الحماية. يأتي بعد أن يهدأ الموضع.
effect-limit-expired = انقضى آخر يوم فيه، فلا يغيّر شيئًا الآن.
effect-limit-begins_later = يبدأ في يوم لاحق. حتى ذلك الحين يبقى كل شيء كما هو.
effect-limit-hold = التدليك موقوف مؤقتًا، فلا يُقترح شيء.
effect-limit-phase = لا يُحتسب في المرحلة الحالية. وقد يُحتسب في مرحلة لاحقة.
effect-limit-later_prescription = تُحتسب بدلًا منه خطة بتاريخ أحدث.
effect-limit-cap = كلمة مختص تحدد الحد الأعلى في الأسبوع.
effect-limit-settling = ما زال الحال يهدأ بعد خطوة إلى الوراء. فترة أسوأ لا تعني أبدًا تدليكًا أكثر.
effect-limit-amber = مع اشتداد أو ألم قوي، يُحتسب ألطف طرف من النطاق.

## Review: logs that were sent, read by a therapist

review-strip = تقرأ سجلات أُرسلت إليك. لا شيء هنا يغيّرها أو يغيّر سجلك.
review-leave = العودة إلى سجلي
review-leave-none = إنهاء قراءة السجلات
review-title = سجلات للقراءة
review-empty = افتح السجلات المرسلة إليك. تُعرض أولًا سجلات من يحتاجون إليك أكثر.
review-empty-kinds = تنتهي سجلات Tend بـ { "\u2066" }.tend{ "\u2069" }. وقد تكون مقفلة بعبارة مرور. يمكنك فتح الكثير منها معًا.
review-open = فتح ملفات…
review-open-more = فتح ملفات أخرى…
review-opening = جارٍ الفتح…
review-opening-so-far = جارٍ الفتح: { $done } من { $of }
review-stop = إيقاف
review-close-all = إغلاق كل السجلات
review-opened = فُتح: { $logs }. مقفل، في الأسفل: { $sealed }. لم يُقرأ، في الأسفل: { $refused }.
review-unsealed = فُتح: { $opened }. ما زال مقفلًا، في الأسفل: { $left }. لم يُقرأ، في الأسفل: { $refused }.
review-left-out = { $files ->
    [zero] فُتحت كل الملفات.
    [one] لم يُفتح ملف واحد.
    [two] لم يُفتح ملفان.
    [few] لم تُفتح { $files } ملفات.
    [many] لم يُفتح { $files } ملفًا.
   *[other] لم يُفتح { $files } ملف.
  } الحد الأعلى للملفات المفتوحة معًا: { $most }، بحجم { "\u2066" }{ $mib } MiB{ "\u2069" } إجمالًا. أغلق بعضها وافتح الباقي.
review-dismiss = استبعاد

review-sealed-title = { $count ->
    [zero] لا ملفات مقفلة
    [one] ملف واحد مقفل
    [two] ملفان مقفلان
    [few] { $count } ملفات مقفلة
    [many] { $count } ملفًا مقفلًا
   *[other] { $count } ملف مقفل
  }
review-sealed-which = أي الملفات
review-sealed-tried = ليست عبارة المرور هذه
review-sealed-passphrase = عبارة المرور
review-sealed-hint = أخبرك بها من أرسل الملف.
review-sealed-need = اكتب عبارة المرور.
review-sealed-wrong = { $count ->
    [zero] لا ملف مقفلًا لفتحه.
    [one] لم تفتحه هذه العبارة. تحقق منها واكتبها من جديد.
    [two] لم تفتح هذه العبارة أيًا منهما. تحقق منها واكتبها من جديد.
    [few] لم تفتح هذه العبارة أيًا منها. تحقق منها واكتبها من جديد.
    [many] لم تفتح هذه العبارة أيًا منها. تحقق منها واكتبها من جديد.
   *[other] لم تفتح هذه العبارة أيًا منها. تحقق منها واكتبها من جديد.
  }
review-sealed-try = { $count ->
    [zero] تجربتها
    [one] تجربتها على الملف المقفل
    [two] تجربتها على الملفين المقفلين
    [few] تجربتها على { $count } ملفات مقفلة
    [many] تجربتها على { $count } ملفًا مقفلًا
   *[other] تجربتها على { $count } ملف مقفل
  }
review-sealed-trying = جارٍ التجربة…

review-refused-title = { $count ->
    [zero] قُرئت كل الملفات
    [one] تعذّرت قراءة ملف واحد
    [two] تعذّرت قراءة ملفين
    [few] تعذّرت قراءة { $count } ملفات
    [many] تعذّرت قراءة { $count } ملفًا
   *[other] تعذّرت قراءة { $count } ملف
  }

review-list-title = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
review-list-order = الأكثر إلحاحًا أولًا.
review-list-caption = السجلات المفتوحة، الأكثر إلحاحًا أولًا
review-search = بحث
review-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
  }
review-more = إظهار المزيد: بقي { $count }
review-column-who = المريض
review-column-asks = المطلوب
review-column-course = المرحلة، والألم: البداية ← الآن
review-column-when = متى
review-since = منذ { $day }
review-no-check-in = لا تسجيل بعد
review-last-check-in = آخر تسجيل { $day }
review-exported = سجل { $day }،
review-age-today = اليوم
review-age = { $days ->
    [zero] من اليوم
    [one] عمره يوم واحد
    [two] عمره يومان
    [few] عمره { $days } أيام
    [many] عمره { $days } يومًا
   *[other] عمره { $days } يوم
  }
review-age-ahead = بساعة متقدمة عن الوقت
review-pain-figures = الألم { "\u2066" }{ $figures }{ "\u2069" }
review-pain-both = الألم { $first } في البداية، و{ $now } الآن
review-pain-first = الألم { $first } في البداية، وإجابات الآن قليلة جدًا
review-pain-now = الألم { $now } الآن، وإجابات البداية قليلة جدًا
review-pain-none = إجابات قليلة جدًا عن الألم

review-attention-emergency_hold = موقوف: علامة طوارئ
review-attention-same_day_hold = موقوف: يراجع طبيبًا اليوم
review-attention-clearance_hold = موقوف: بانتظار إذن
review-attention-pt_first_hold = موقوف: فحص اختصاصي علاج طبيعي أولًا
review-attention-severe = ألم شديد
review-attention-see_doctor = ينبغي أن يراه طبيب قريبًا
review-attention-setback = انتكاسة
review-attention-no_gain = لا تحسّن في 4 أسابيع
review-attention-lapse = انقطاع جلسات التدليك
review-attention-stale = تسجيلات قليلة جدًا
review-attention-steady = مستقر
review-attention-nothing_open = لا حالة مفتوحة

review-back = كل السجلات
review-no-name = لم يُذكر اسم
review-parts = أجزاء هذا السجل
review-part-report = التقرير
review-part-plan = الخطة
review-part-recorded = التسجيلات والجلسات
review-part-answer = ردّك
review-held-means = التدليك موقوف مؤقتًا في هذا السجل. الإيقاف يغلب أي وصفة.
review-paper = الورق
review-paper-a4 = A4
review-paper-letter = Letter
review-report-late = يُعدّ التقرير الآن…
review-plan-lead = الخطة كما رآها المريض يوم حُفظ السجل. المخاطَب فيها هو المريض.
review-check-ins = التسجيلات
review-check-ins-hint = آخر 4 أسابيع، الأحدث أولًا.
review-sessions = الجلسات
review-sessions-hint = آخر 4 أسابيع، والمخطط للأسبوعين القادمين. الأحدث أولًا.
review-sessions-none = لا جلسات.

review-answer-title = ردّك بشأن
review-answer-which = بشأن ماذا ردّك؟
review-answer-choose = اختر واحدة ليبدأ ردّك.
review-answer-closed = هذه مغلقة. لا يمكن الرد إلا على ما هو مفتوح.
review-answer-lead = تكتب ملفًا صغيرًا. يفتحه المريض، ويرى ما سيغيّره، ويقبله أو لا.
review-answer-kind = ما نوع ردّك؟
review-answer-prescription = عدد مرات التدليك
review-answer-prescription-hint = وصفة. تحل محل ما يقترحه Tend.
review-answer-clearance = يمكن أن يستمر التدليك
review-answer-clearance-hint = إذن. ينهي حالات الإيقاف التي بدأت قبله.
review-clearance-most = كم جلسة تدليك تسمح بها في الأسبوع؟
review-clearance-most-hint = من 1 إلى 7. اتركه فارغًا لعدم وضع حد.
review-answer-by = اسمك أو صفتك
review-answer-by-hint = يراه المريض بجانب الخطة.
review-answer-note = ملاحظة للمريض
review-answer-note-hint = تبقى في سجله. يمكنك ترك هذا فارغًا.
review-answer-lock-tell = أخبر المريض بعبارة المرور بطريقة غير التي ترسل بها الملف.
review-answer-save = حفظ الرد…
review-answer-saved = حُفظ في
review-answer-tell = أرسل هذا الملف إلى المريض. يفتحه في Tend تحت «المشاركة».
review-answer-tell-locked = وأخبره بعبارة المرور بطريقة أخرى.
review-answer-again = كتابة رد آخر
review-effect-title = ما الذي سيغيّره
review-effect-after = مع ردّك
review-span-today-open = من اليوم، بلا تاريخ نهاية.
review-span-today-until = من اليوم حتى { $until }.
review-span-day-open = من { $from }، بلا تاريخ نهاية.
review-span-day-until = من { $from } حتى { $until }.
review-effect-none = أجب عن الأسئلة، فيظهر هنا.

## Settings

settings-title = الإعدادات
settings-contents = في هذه الصفحة
settings-saved = تم الحفظ.
settings-save = حفظ

settings-reminders = التذكيرات
settings-no-reminder = لا تذكير.
settings-check-ins = التسجيل
settings-times = { $days } الساعة { $times }.
settings-check-in-time = في أي وقت؟
settings-check-in-days = في أي أيام؟
settings-check-in-add = إضافة وقت
settings-check-in-remove = إزالة
settings-check-in-remove-named = إزالة { $time }
settings-check-in-most = العدد الأقصى للأوقات: { $most }.
settings-check-in-quiet = هذا ضمن أوقات الهدوء: سيأتي الساعة { $time }.
settings-check-in-need-time = أدخل وقتًا، مثل 19:00. أو أزله.
settings-check-in-need-weekdays = اختر يومًا واحدًا على الأقل. أو أزل هذا الوقت.
settings-check-in-twice = وقتان من أوقاتك متماثلان في يوم واحد. غيّر أحدهما، أو أزله.
settings-sessions = الجلسات
settings-sessions-hint = حدّد متى تريد التذكير. إن لم تحدّد شيئًا، فلا تذكير.
settings-lead-now = في الموعد
settings-lead-minutes = قبل { $minutes ->
    [zero] الموعد مباشرة
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
settings-lead-hours = قبل { $hours ->
    [zero] الموعد مباشرة
    [one] ساعة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
settings-lead-day = في اليوم السابق
settings-leads = { $whose }: { $times }.
settings-leads-none = { $whose }: لا تذكير.
settings-leads-every = كل الجلسات
settings-quiet = أوقات الهدوء
settings-quiet-hours = الهدوء في هذه الساعات
settings-quiet-from = من
settings-quiet-to = إلى
settings-quiet-same = أدخل وقتين مختلفين.
settings-quiet-days = الهدوء طوال اليوم في
settings-quiet-days-most = اترك يومًا واحدًا على الأقل لتذكيراتك.
settings-quiet-hint = ما يحين في هذه الساعات يأتي عند نهايتها، معًا.
settings-quiet-from-to = من { $from } إلى { $to }.
settings-quiet-all-day = طوال اليوم: { $days }.
settings-quiet-never = لا يوجد.
settings-gentle = من حين إلى آخر
settings-gentle-text = { $which ->
    [both] المراجعات، وكلمة بعد انقطاع.
    [reviews] المراجعات.
    [lapses] كلمة بعد انقطاع.
   *[none] لا شيء.
}
settings-reviews = ذكّرني بالمراجعات
settings-reviews-hint = بعد أسبوعين وأربعة أسابيع في مرحلة واحدة: وقت للنظر فيما مضى.
settings-lapses = كلمة لطيفة بعد انقطاع
settings-lapses-hint = بعد جلستين لم تتمّا، أو أسبوع بلا تسجيل. مرة واحدة، ثم ينتظرك Tend.

settings-closed = عند إغلاق Tend
settings-background = استمرار التذكير بعد إغلاق النافذة
settings-background-on = يستمر Tend في الخلفية.
settings-background-off = عندها يُنهي إغلاق النافذة Tend. لا يأتي أي تذكير حتى تشغّله من جديد.
settings-tray = تجده في شريط النظام، بأيقونته.
settings-no-tray = لا شريط نظام على سطح المكتب هذا: لاستعادة النافذة، شغّل Tend من جديد.
settings-autostart = تشغيل Tend عند تسجيل الدخول
settings-autostart-hint = يعمل بلا نافذة، حتى لا يفوتك تذكير.
settings-autostart-refused = تعذّر تغيير هذا. رسالة الحاسوب: { $value }
settings-quit-hint = لا تذكيرات حتى تشغّله من جديد. وما فاتك يُذكر لك عندها مرة واحدة.

settings-appearance = المظهر
settings-appearance-system = مثل سطح المكتب
settings-appearance-light = فاتح
settings-appearance-dark = داكن
settings-zoom = حجم الصفحة
settings-zoom-smaller = أصغر
settings-zoom-larger = أكبر
settings-zoom-now = { $percent }%
settings-zoom-keys = Ctrl مع + أو −. وCtrl مع 0 للحجم المعتاد.
language-title = اللغة
language-system = مثل سطح المكتب

settings-about-you = عنك
settings-name = بأي اسم يناديك Tend؟
settings-birth-year = سنة الميلاد
settings-activity = ما مدى نشاطك؟
settings-activity-general = كمعظم الناس
settings-activity-highly_active = نشاط كبير: تدريب شاق في معظم الأيام
settings-cautions = هل ينطبق عليك شيء من هذا؟
settings-cautions-hint = أي منها يُبقي الضغط المقترح خفيفًا. اسأل طبيبك عن التدليك.
settings-caution-anticoagulants = أتناول مميّعات الدم
settings-caution-bleeding_disorder = أنزف بسهولة
settings-caution-cancer_treatment = أتلقى علاجًا للسرطان
settings-caution-pregnancy = أنا حامل
settings-caution-osteoporosis = عظامي هشة
settings-caution-fragile_skin = جلدي رقيق
settings-caution-heart_disease = لديّ مشكلة في القلب
settings-caution-local_wound_or_infection = في الموضع جرح أو عدوى
settings-caution-recent_fracture = كُسر عظم في الموضع قبل مدة قصيرة
settings-optional = يمكنك ترك هذا فارغًا.

settings-episodes = ما تعتني به
settings-episode-open = البداية في { $onset }. التدوين منذ { $date }.
settings-episode-closed = البداية في { $onset }. التدوين من { $from } إلى { $to }.
settings-close = إغلاق { $title }
settings-close-short = إغلاق
settings-add-episode = إضافة حالة
settings-close-hint = الإغلاق يحفظ كل الإدخالات. ويمكن استئناف الحالة في أي وقت. أما الحذف فيشمل كل إدخالاتها. ويمكنك التراجع عنه خلال 30 يومًا.
settings-edit = تغيير { $title }
settings-reopen = استئناف { $title }
settings-reopen-short = استئناف
settings-delete = حذف { $title } مع كل إدخالاتها
settings-delete-short = حذف
settings-delete-ask = هل تحذف { $title }؟ تُحذف معها كل الإدخالات والجلسات والملاحظات. يمكنك التراجع لمدة 30 يومًا.
settings-delete-do = حذف كل ذلك
settings-delete-keep = إبقاؤها
settings-episode-title = ماذا تسمّيها؟
settings-episode-where = أين الموضع؟
settings-episode-also = { $count ->
    [zero] هل هناك ألم في موضع آخر؟
    [one] هناك ألم في موضع آخر واحد
    [two] هناك ألم في موضعين آخرين
    [few] هناك ألم في { $count } مواضع أخرى
    [many] هناك ألم في { $count } موضعًا آخر
   *[other] هناك ألم في { $count } موضع آخر
}
settings-episode-also-label = مواضع الألم الأخرى
settings-episode-onset = متى بدأ؟
settings-episode-onset-hint = يوم حدوثه، أو أول يوم شعرت به.
settings-episode-activity = ما يهمك، { $number }
settings-changes = ما غيّرته أخيرًا
settings-changes-hint = يمكنك التراجع عن آخر 30 تغييرًا في آخر 30 يومًا.
settings-changes-none = لا شيء للتراجع عنه.
settings-changes-back = { $count ->
    [1] التراجع عن هذا
   *[other] التراجع عن هذا وكل ما فوقه
}
settings-changes-back-name = { $count ->
    [1] التراجع عن هذا: { $what }
   *[other] التراجع عن هذا وكل ما فوقه: { $what }. عدد التغييرات: { $count }
}
settings-changes-all = إظهار الكل ({ $count })
settings-deleted = ما حذفته
settings-deleted-hint = ما تحذفه يمكن التراجع عن حذفه خلال 30 يومًا أو 30 تغييرًا. ثم يزول نهائيًا. ويمكنك أيضًا أن تزيله الآن. وهذا لا تراجع عنه.
settings-deleted-forget = إزالة نهائية الآن
settings-deleted-busy = تجري الإزالة وفحص الملف …
settings-deleted-none = لم يبقَ شيء للإزالة.
settings-deleted-done = { $count ->
    [zero] لم يُزل أي إدخال.
    [one] زال نهائيًا إدخال واحد محذوف.
    [two] زال نهائيًا إدخالان محذوفان.
    [few] زالت نهائيًا { $count } إدخالات محذوفة.
    [many] زال نهائيًا { $count } إدخالًا محذوفًا.
   *[other] زال نهائيًا { $count } إدخال محذوف.
} فحص Tend الملف كله، { "\u2066" }{ $kib } KiB{ "\u2069" }. لم يبقَ فيه شيء من المحذوف.
settings-deleted-found = { $count ->
    [zero] لم يبقَ شيء من المحذوف في الملف. إن كان Tend يعمل في مكان آخر فأغلقه، ثم حاول من جديد.
    [one] ما زالت أجزاء من إدخال واحد محذوف في الملف. إن كان Tend يعمل في مكان آخر فأغلقه، ثم حاول من جديد.
    [two] ما زالت أجزاء من إدخالين محذوفين في الملف. إن كان Tend يعمل في مكان آخر فأغلقه، ثم حاول من جديد.
    [few] ما زالت أجزاء من { $count } إدخالات محذوفة في الملف. إن كان Tend يعمل في مكان آخر فأغلقه، ثم حاول من جديد.
    [many] ما زالت أجزاء من { $count } إدخالًا محذوفًا في الملف. إن كان Tend يعمل في مكان آخر فأغلقه، ثم حاول من جديد.
   *[other] ما زالت أجزاء من { $count } إدخال محذوف في الملف. إن كان Tend يعمل في مكان آخر فأغلقه، ثم حاول من جديد.
}
settings-deleted-unreached-app = قد تبقى أجزاء منه في نسخ سجلك: تعذّر فحص النسخ في مجلد Tend. سيحاول Tend من جديد مع النسخة القادمة.
settings-deleted-unreached-second = قد تبقى أجزاء منه في نسخ سجلك: تعذّر الوصول إلى النسخ في مجلدك الثاني. صِل المجلد، وسيتولى Tend أمرها مع النسخة القادمة.

settings-log = سجلك
settings-log-place = مكانه هنا، على هذا الحاسوب فقط:
settings-share-hint = لعرضه على معالجك أو أخذه معك، انتقل إلى «المشاركة».
settings-share = الانتقال إلى المشاركة

settings-what = ما هو Tend وما ليس هو
settings-what-is = يحفظ Tend يومياتك عن الألم والحركة والتورّم. يُظهر أي المعايير تحقق ولماذا، ويقترح بناءً عليها كم مرة يناسب التدليك.
settings-what-not = ليس جهازًا طبيًا. لا يضع تشخيصًا ولا يحل محل طبيب أو اختصاصي علاج طبيعي.
settings-what-complementary = التدليك يرافق الرعاية الطبية، ولا يحل محلها أبدًا.
settings-what-private = يبقى سجلك على هذا الحاسوب. لا حساب، ولا يرسل Tend شيئًا إلى أي مكان.
settings-what-practice = عدد مرات التدليك المناسب ممارسة شائعة، غير مثبتة. تُظهر الخطة ما هو معروف.

## نسخ السجل، وطرق العودة من سجل تالف

holds-check_ins = التسجيلات
holds-sessions = الجلسات
holds-episodes = ما تعتني به
holds-given = الأذون والوصفات
holds-first = أول تسجيل
holds-last = آخر تسجيل
holds-none = –
holds-count-check_in = { $count ->
    [zero] لا تسجيلات
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $count } تسجيلات
    [many] { $count } تسجيلًا
   *[other] { $count } تسجيل
}
holds-count-session = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
holds-count-episode = { $count ->
    [zero] لا شيء مما تعتني به
    [one] أمر واحد تعتني به
    [two] أمران تعتني بهما
    [few] { $count } أمور تعتني بها
    [many] { $count } أمرًا تعتني به
   *[other] { $count } أمر تعتني به
}
holds-count-given = { $count ->
    [zero] لا أذون ولا وصفات
    [one] إذن واحد أو وصفة واحدة
    [two] إذنان أو وصفتان
    [few] { $count } أذون أو وصفات
    [many] { $count } إذنًا أو وصفة
   *[other] { $count } إذن أو وصفة
}
holds-count-patient = ما أخبرت به Tend عن نفسك

copies-title = نسخ سجلك
copies-lead = ينسخ Tend سجلك من تلقاء نفسه كل يوم، عند أول تغيير منك. في النسخة كل ما في سجلك. وتُفحص كل نسخة عند صنعها.
copies-state = آخر نسخة: { $day }، { $time } · { $where ->
    [app] بجانب سجلك
    [second] في مجلدك الثاني
   *[both] بجانب سجلك وفي مجلدك الثاني
}
copies-none-yet = لا نسخة بعد. تُصنع الأولى بعد أول تغيير منك بقليل.
copies-open = عرض نسخك
copies-demo = لا نسخ للمريض الافتراضي. سجلك أنت يُنسخ كل يوم.
copies-back = رجوع إلى الإعدادات
copies-failing = { $where ->
    [app] تعذّر صنع نسخة بجانب سجلك منذ { $day }، { $time }.
   *[second] تعذّر صنع نسخة في مجلدك الثاني منذ { $day }، { $time }.
}
copies-failing-log = سجلك نفسه سليم.
copies-failing-see = عرض السبب وما العمل
copies-where = أين تُحفظ النسخ
copies-place-app = بجانب سجلك
copies-place-second = المجلد الثاني
copies-last = آخر نسخة: { $day }، { $time }.
copies-last-none = لا نسخة هنا بعد.
copies-why-missing = المجلد غير موجود. إن كان على قرص أو ذاكرة USB فصِلها.
copies-why-read_only = لا يُسمح لـ Tend بالكتابة هناك. اسمح له بالكتابة في هذا المجلد.
copies-why-full = لم يبقَ مكان هناك. أفسح مكانًا على ذلك القرص.
copies-why-unverified = ما كُتب هناك تعذّرت قراءته. ربما يوشك ذلك القرص على التعطل.
copies-why-other = حدث خطأ هناك. ما يقوله الحاسوب في الأسفل.
copies-again = ثم اضغط «انسخ الآن».
copies-else-second = أو اختر مجلدًا آخر.
copies-else-app = إلى أن ينجح ذلك، يحفظ مجلد ثانٍ سجلك. يمكنك اختياره في الأسفل.
copies-else-both = إلى أن ينجح ذلك، تُحفظ النسخ في مجلدك الثاني.
copies-says = يقول الحاسوب: { $says }
copies-second-hint = أفضل مجلد ثانٍ ما كان على قرص آخر أو ذاكرة USB. عندها تبقى نسخة إن تعطل هذا الحاسوب.
copies-second-private = من يستطيع فتح ذلك المجلد يستطيع قراءة كل ما في سجلك.
copies-choose = اختيار مجلد ثانٍ
copies-choose-other = اختيار مجلد آخر
copies-leave = إيقاف النسخ إلى هناك
copies-leave-hint = النسخ الموجودة هناك تبقى.
copies-folder-none = هذا المجلد غير موجود. اختر غيره.
copies-folder-twice = تُحفظ النسخ في هذا المجلد أصلًا. اختر غيره.
copies-now = انسخ الآن
copies-now-busy = يجري النسخ والفحص …
copies-now-done = صُنعت النسخة وفُحصت.
copies-now-failed = تعذّر صنع كل النسخ. ما العمل مذكور في الأعلى.
copies-list = نسخك
copies-list-hint = تبقى كل نسخ الأيام الأخيرة. ومن الأقدم تبقى واحدة لكل أسبوع، ثم واحدة لكل شهر.
copies-all = إظهار الكل ({ $count })
copies-reason-day = عند أول تغيير في اليوم
copies-reason-migration = قبل الانتقال إلى Tend أحدث
copies-reason-import = قبل أخذ سجل
copies-reason-restore = قبل عودتك إلى نسخة
copies-reason-forgotten = بعد إزالة المحذوف نهائيًا
copies-reason-asked = بطلب منك
copies-unread = لا يمكن قراءتها
copies-in = { $where ->
    [app] بجانب سجلك
    [second] في مجلدك الثاني
   *[both] في المكانين
}
copies-look = عرض ما فيها
copies-look-name = { $what }: نسخة { $day }، { $time }
copies-copy = نسخة { $day }، { $time }
copies-look-busy = تجري قراءة النسخة كلها …
copies-look-copy = في هذه النسخة
copies-look-now = في سجلك الآن
copies-sound = هذه النسخة سليمة. قرأها Tend كلها.
copies-unsound = هذه النسخة تالفة. لا يمكنك العودة إليها. اختر غيرها.
copies-empty = هذه النسخة سليمة، لكن ليس فيها شيء تعود إليه.
copies-gone = لم تعد هذه النسخة موجودة.
copies-restore = العودة إلى هذه النسخة
copies-restore-title = العودة إلى نسخة { $day }، { $time }؟
copies-restore-lost = ما سجلته أو غيّرته منذ { $day }، { $time } لن يكون في سجلك.
copies-restore-more = في سجلك الآن أكثر مما في هذه النسخة: { $what }.
copies-restore-safe = تُصنع أولًا نسخة من سجلك كما هو الآن. فيمكنك التراجع عن هذا.
copies-restore-yes = نعم، العودة
copies-restored = سجلك الآن كما في نسخة { $day }، { $time }.
copies-went-back = عدت إلى نسخة: { $day }، { $time }.
copies-take-back-hint = يمكنك التراجع عن ذلك. ما سجلته بعدها لن يكون في سجلك عندئذ، بل في نسخة تُصنع أولًا.
copies-take-back = التراجع عن ذلك
copies-taken-back = تم التراجع. سجلك كما كان من قبل.

damage-title = سجلك تالف
damage-what = جزء من ملفه لم يعد يُقرأ كما كُتب. قد يكون السبب قرصًا يوشك على التعطل أو انقطاع الكهرباء.
damage-ask = إن كان سجلك في هذا الملف، يستطيع Tend البحث عما زال يُقرأ. ويضع الملف عندها جانبًا كما هو.
damage-look = البحث عن طريقة للعودة
damage-busy-looking = تجري قراءة ما زال يُقرأ. قد يستغرق ذلك دقيقة …
damage-busy-going_on = يجري وضع سجلك في مكانه …
damage-busy-trying = تجري محاولة فتحه …
damage-still = ما زال لا يُفتح.
damage-kept = لم يُحذف شيء. وُضعت الملفات التالفة جانبًا كما هي. وتبقى في هذا المجلد مهما اخترت الآن:
damage-pause = هل قيل لك أن تتوقف أو أن تطلب المساعدة؟ فالتزم بذلك، حتى إن لم يعد سجلك يقوله.
damage-choose = كيف تريد أن تتابع؟
damage-salvaged = ما أمكنت قراءته
damage-salvaged-none = لم تمكن قراءة شيء.
damage-backup = أحدث نسخة سليمة
damage-backup-made = { $where ->
    [app] صُنعت بجانب سجلك: { $day }، { $time }.
   *[second] صُنعت في مجلدك الثاني: { $day }، { $time }.
}
damage-backup-after = ما سجلته أو غيّرته بعدها ليس فيها.
damage-backup-none = لا نسخة سليمة.
damage-more-salvaged = النسخة من { $day }، { $time }. فيما أمكنت قراءته وحده أيضًا: { $what }.
damage-more-backup = في النسخة وحدها أيضًا: { $what }.
damage-more-none = في كلتيهما العدد نفسه من كل شيء.
damage-lost = تعذّرت قراءة: { $what }.
damage-loss-passed_over = { $count ->
    [zero] لا ينقص أي تغيير.
    [one] قد لا يكون آخر تغيير هو آخر ما غيّرته. وقد ينقص شيء قبله مباشرة.
    [two] من آخر تغييرين قد ينقص واحد.
    [few] من آخر { $count } تغييرات قد ينقص واحد.
    [many] من آخر { $count } تغييرًا قد ينقص واحد.
   *[other] من آخر { $count } تغيير قد ينقص واحد.
}
damage-loss-unproven = { $count ->
    [zero] كل الإدخالات كما كتبتها.
    [one] قد لا يكون إدخال واحد كما كتبته. راجع يومياتك.
    [two] قد لا يكون إدخالان كما كتبتهما. راجع يومياتك.
    [few] قد لا تكون { $count } إدخالات كما كتبتها. راجع يومياتك.
    [many] قد لا يكون { $count } إدخالًا كما كتبته. راجع يومياتك.
   *[other] قد لا يكون { $count } إدخال كما كتبته. راجع يومياتك.
}
damage-loss-from_history = { $count ->
    [zero] لم يُستعد أي إدخال من تاريخه.
    [one] استُعيد إدخال تالف واحد من تاريخه. وهو كما غيّرته آخر مرة.
    [two] استُعيد إدخالان تالفان من تاريخهما. وهما كما غيّرتهما آخر مرة.
    [few] استُعيدت { $count } إدخالات تالفة من تاريخها. وهي كما غيّرتها آخر مرة.
    [many] استُعيد { $count } إدخالًا تالفًا من تاريخه. وهو كما غيّرته آخر مرة.
   *[other] استُعيد { $count } إدخال تالف من تاريخه. وهو كما غيّرته آخر مرة.
}
damage-loss-lost_beside = { $count ->
    [zero] لم تُفقد أشياء صغيرة.
    [one] فُقد شيء صغير واحد، كإعداد أو تذكير أو صيغة سابقة.
    [two] فُقد شيئان صغيران، كإعدادات أو تذكيرات أو صيغ سابقة.
    [few] فُقدت { $count } أشياء صغيرة، كإعدادات أو تذكيرات أو صيغ سابقة.
    [many] فُقد { $count } شيئًا صغيرًا، كإعدادات أو تذكيرات أو صيغ سابقة.
   *[other] فُقد { $count } شيء صغير، كإعدادات أو تذكيرات أو صيغ سابقة.
}
damage-nothing-lost = يبدو أنه لم يُفقد شيء.
damage-take-salvaged = المتابعة بما أمكنت قراءته
damage-take-backup = المتابعة بالنسخة
damage-last = طرق أخرى
damage-again = هل أصلحت الملف بنفسك، أو وضعت نسخة في مكانه؟ فحاول من جديد.
damage-empty = البدء بسجل فارغ
damage-empty-title = البدء بسجل فارغ؟
damage-empty-text = لن يكون فيه شيء مما سجلته. وتبقى الملفات التالفة والنسخ في مكانها.
damage-empty-yes = نعم، البدء بسجل فارغ

## قفل السجل

unlock-field = عبارة المرور أو رمز الاستعادة
unlock-do = فتح
unlock-forgot = هل نسيت عبارة المرور؟
unlock-forgot-code = اكتب رمز الاستعادة مكانها. هو الرمز الذي كتبته عندك حين أعددت القفل. ثم اختر عبارة مرور جديدة في الإعدادات، تحت «القفل».
unlock-forgot-lost = إن فقدت الاثنين فلا أحد يستطيع فتح هذا السجل.
unlock-need = اكتب عبارة المرور أو رمز الاستعادة.
unlock-wrong = { $count ->
    [zero] هذا غير صحيح. تحقق منه واكتبه من جديد.
    [one] هذا غير صحيح. تحقق منه واكتبه من جديد.
    [two] هذا غير صحيح. أخطأت مرتين على التوالي. تحقق منه واكتبه من جديد.
    [few] هذا غير صحيح. أخطأت { $count } مرات على التوالي. تحقق منه واكتبه من جديد.
   *[other] هذا غير صحيح. أخطأت { $count } مرة على التوالي. تحقق منه واكتبه من جديد.
}
unlock-wait = { $count ->
    [zero] يمكنك المحاولة الآن.
    [one] يمكنك المحاولة بعد ثانية.
    [two] يمكنك المحاولة بعد ثانيتين.
    [few] يمكنك المحاولة بعد { $count } ثوانٍ.
   *[other] يمكنك المحاولة بعد { $count } ثانية.
}
unlock-wait-minutes = { $count ->
    [zero] يمكنك المحاولة الآن.
    [one] يمكنك المحاولة بعد دقيقة.
    [two] يمكنك المحاولة بعد دقيقتين.
    [few] يمكنك المحاولة بعد { $count } دقائق.
   *[other] يمكنك المحاولة بعد { $count } دقيقة.
}
unlock-wait-over = يمكنك المحاولة الآن.
unlock-busy = يجري الفتح …

app-lock-title = القفل
app-lock-demo = لا قفل للمريض الافتراضي.
app-lock-off = سجلك غير مقفل. من يستطيع استخدام هذا الحاسوب يستطيع قراءته.
app-lock-set-up = إعداد قفل
app-lock-final = إن فقدت عبارة المرور ورمز الاستعادة معًا، فُقد سجلك نهائيًا. لا أحد يستطيع فتحه عندئذ، ولا أحد يستطيع المساعدة. وينطبق هذا على كل نسخه أيضًا.
app-lock-what = مع القفل لا يُفتح سجلك ونسخه إلا بعبارة المرور أو برمز الاستعادة. ولا تقول التذكيرات عندئذ شيئًا خاصًا.
app-lock-new = عبارة مرور جديدة
app-lock-again = عبارة المرور نفسها مرة أخرى
app-lock-need = اكتب عبارة مرور.
app-lock-differ = العبارتان مختلفتان. اكتبها مرة أخرى.
app-lock-code = رمز الاستعادة
app-lock-code-text = اكتب هذا الرمز على ورقة واحفظه في مكان آمن. يفتح سجلك إن نسيت عبارة المرور. لا يظهر إلا الآن.
app-lock-code-written = كتبته عندي
app-lock-code-back = اكتب الرمز من ورقتك
app-lock-code-back-hint = عندها يتأكد أنك كتبته صحيحًا. لا تهم الشرطات ولا الحروف الكبيرة والصغيرة.
app-lock-code-need = اكتب الرمز الذي كتبته عندك.
app-lock-code-wrong = ليس هذا هو الرمز. تحقق مما كتبته عندك واكتبه من جديد.
app-lock-code-again = إظهار الرمز مرة أخرى
app-lock-finish = قفل سجلي
app-lock-finish-code = اعتماد الرمز الجديد
app-lock-busy = يجري العمل عليه. قد يستغرق ذلك دقيقة …
app-lock-done = سجلك مقفل من الآن.
app-lock-on = لا يُفتح سجلك ونسخه إلا بعبارة المرور أو برمز الاستعادة.
app-lock-plain-copies = النسخ في هذا المكان لم تُقفل بعد. يقفلها Tend حين ينسخ إلى هناك من جديد. إن كان قرصًا أو ذاكرة USB فصِلها، ثم اضغط «انسخ الآن» في صفحة نسخك.
app-lock-now = القفل الآن
app-lock-after = القفل من تلقاء نفسه إن لم يُستخدم Tend مدة
app-lock-minutes = { $count ->
    [zero] صفر دقائق
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
app-lock-never = لا يُقفل من تلقاء نفسه
app-lock-word = عبارة المرور أو رمز الاستعادة الآن
app-lock-change = تغيير عبارة المرور
app-lock-change-do = تغييرها
app-lock-changed = غُيّرت عبارة المرور.
app-lock-new-code = صنع رمز استعادة جديد
app-lock-new-code-text = يبقى الرمز القديم صالحًا حتى تكتب الجديد.
app-lock-new-code-done = الرمز الجديد صالح الآن. لم يعد القديم يفتح سجلك.
app-lock-remove = إزالة القفل
app-lock-remove-text = من يستطيع استخدام هذا الحاسوب يستطيع عندئذ قراءة سجلك ونسخه.
app-lock-removed = أُزيل القفل.

## The report for a therapist (put together in src-tauri/crates/report)

report-date = { $day } { $year }
# Arabic does not shorten the months.
report-day = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
report-span = من { $from } إلى { $to }
report-list-and = { $list } · { $next }
report-named = { $what }: { $text }
report-quoted = «{ $text }»
report-unanswered = —
report-title = تقرير Tend
report-title-of = تقرير Tend: { $episodes }
report-subject = الألم والحركة والتدليك من { $from } إلى { $to }
report-head = تقرير بتاريخ { $date }
report-head-period = { $span }
report-foot-made = أُعدّ بواسطة Tend { $version } في { $date } من إدخالات المريض نفسه. لا يضع تشخيصًا.
report-foot-care = التدليك يرافق الرعاية الطبية، ولا يحل محلها أبدًا.
report-foot-page = الصفحة { $page } من { $pages }
report-foot-id = الحالة { "\u200E" }{ $id }

report-others = في هذا التقرير أيضًا، كل حالة في صفحة
report-other = { $title }: { $phase }. { $urgency }
report-left-out = ليست في هذا التقرير: { $title }، أُغلقت في { $date }.
report-attention-emergency_hold = علامة طوارئ
report-attention-same_day_hold = يجب أن يُفحص في اليوم نفسه
report-attention-clearance_hold = بانتظار إذن
report-attention-pt_first_hold = زيارة العلاج الطبيعي أولًا
report-attention-severe = ألم شديد، أو طبيب قريبًا
report-attention-setback = انتكاسة
report-attention-no_gain = لا تحسّن في 4 أسابيع
report-attention-lapse = انقطاع جلسات التدليك
report-attention-stale = إجابات قليلة
report-attention-steady = لا شيء عاجل
report-attention-nothing_open = مغلقة

report-hold-emergency = علامة طوارئ: المساعدة لازمة الآن
report-hold-same_day = علامة خطر: يجب أن يراها طبيب في اليوم نفسه
report-hold-clearance = لا إذن بعد: التدليك ينتظر
report-hold-pt_first = تلزم زيارة العلاج الطبيعي أولًا
report-hold-emergency-do = اتصل بالطوارئ إن لم يُتصل بها. لا تدليك حتى يُدوَّن إذن.
report-hold-same_day-do = احرص على أن يفحصها طبيب اليوم. لا تدليك حتى يُدوَّن إذن.
report-hold-clearance-do = لا تدليك حتى تُدوَّن كلمة الفريق الجراحي.
report-hold-pt_first-do = لا تدليك حتى تُدوَّن زيارة علاج طبيعي أو إذن.
report-hold-since = إيقاف منذ { $date }
report-hold-sign = دُوِّنت في { $date }: { $sign }
report-hold-surgery = لا كلمة من الفريق الجراحي منذ فتح الحالة في { $date }
report-hold-crepitus = صوت في المفصل مع ألم أو تورّم
report-hold-other = (في حالة أخرى)
report-hold-was-emergency = علامة طوارئ
report-hold-was-same_day = طبيب في اليوم نفسه
report-hold-was-clearance = انتظار إذن
report-hold-was-pt_first = علاج طبيعي أولًا
report-alert-severe_pain = الألم شديد
report-alert-severe_pain-why = متوسط الأسبوع 7 أو أكثر، أو كانت كذلك آخر إجابة، أو متوسط ألم النشاط 8 أو أكثر.
report-alert-see_doctor_soon = علامة ينبغي أن يراها طبيب قريبًا
report-alert-see_doctor_soon-why = دوّنها المريض، ولا إذن بعدها.
report-alert-amber_flare = اشتداد
report-alert-amber_flare-why = ذكره المريض، أو الألم أعلى بمقدار 2 أو أكثر من الأيام السابقة.
report-clear = لا علامة خطر مدوَّنة في هذه المدة
report-clear-now = لا علامة خطر قائمة الآن
report-clear-unseen = لا تسجيل في هذه المدة: علامة الخطر لن تظهر
report-clear-silent = لا تسجيل منذ { $date }: ما استجد لن يظهر هنا.
report-clear-never = لا تسجيل بعد: لن يظهر شيء هنا.
report-clear-last = دُوِّنت في هذه المدة: { $sign } ({ $date }).
report-clear-hold = إيقاف في هذه المدة: { $what }، { $span }.
report-closed-title = أُغلقت في { $date }
report-closed-how = هكذا كانت حينها. لا إيقاف ولا اقتراح.

report-who-born = سنة الميلاد { $year }
report-who-general = نشاط كمعظم الناس
report-who-highly_active = نشاط كبير
report-what-injury = إصابة
report-what-surgery = بعد عملية جراحية
report-what-gradual_onset = بدأ ببطء
report-what-desk_pain = ألم من العمل المكتبي
report-what-exercise_soreness = ألم العضلات بعد التمرين
report-what-upkeep = المحافظة على العافية
report-since-onset = منذ { $date } ({ $days ->
    [zero] اليوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
})
report-since-opened = التدوين منذ { $date }

report-phase-title = المرحلة
report-phase-protect = الحماية
report-phase-recovery = التعافي
report-phase-taper = التخفيف التدريجي
report-phase-maintenance = المحافظة
report-phase-soreness = ألم العضلات
report-phase-since = منذ { $date }، اليوم { $day }.
report-phase-clock = بدأ حساب مدتها من جديد في { $date }.
report-reason-opened = البداية هنا مع فتح السجل.
report-reason-acute_inflammation = خطوة إلى الوراء: حُدّد تورّم أو سخونة أو احمرار.
report-reason-setback = خطوة إلى الوراء: إدخالان أسوأ بوضوح من الأيام السابقة.
report-reason-recurrence = خطوة إلى الوراء: أسوأ بوضوح بعد شهر أو أكثر في المحافظة.
report-reason-drift = خطوة إلى الوراء: تراجعت القيم ببطء.
report-reason-acute_signs_settled = هدأ التورّم والسخونة والاحمرار.
report-reason-criteria_met = تحققت المعايير الأربعة كلها.
report-reason-criteria_sustained = بقيت المعايير الأربعة كلها متحققة مدة من الزمن.
report-next = { $phase }: ليس قبل { $date }.
report-next-open = { $phase }: بانتظار { $tier ->
    [none] أن تهدأ العلامات الحادة
    [strict] المعايير الأربعة الأشد
   *[basic] المعايير الأربعة
}.
report-next-held = لا انتقال أثناء الإيقاف.

report-pain-title = الألم في الراحة، من 0 إلى 10
report-pain-from-to = من { $first } إلى { $now }
report-pain-down = انخفض بمقدار { $points ->
    [zero] 0
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
} ({ "\u200E" }{ $share }%).
report-pain-up = ارتفع بمقدار { $points ->
    [zero] 0
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
} ({ "\u200E" }{ $share }%).
report-pain-up-points = ارتفع بمقدار { $points ->
    [zero] 0
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
}.
report-pain-same = لا تغيّر.
report-pain-basis = من متوسط أول 5 أيام فيها إجابة، وقد تسبق الصورة، إلى متوسط آخر 7 أيام.
report-pain-no-now = الحال الآن غير معروف
report-pain-no-now-why = البداية { $first }. أُجيب عن أقل من 5 من آخر 7 أيام. آخر قيمة: { $latest } في { $date }.
report-pain-too-few = إجابات قليلة جدًا
report-pain-too-few-why = تلزم 5 أيام فيها إجابة. آخر قيمة: { $latest } في { $date }.
report-pain-none = لا إجابة
report-pain-none-why = لم يُجب عن الألم في هذه المدة.

report-done-title = جلسات التدليك التي تمت
report-done-of = { $done } من { $due }
report-done-none = لا جلسة مستحقة
report-done-missed = لم تتم: { $missed ->
    [0] لا شيء
   *[other] { $missed }
}، متخطّاة: { $skipped ->
    [0] لا شيء
   *[other] { $skipped }
}.
report-done-others-missed = لم يتم من العلاج الطبيعي أو التمارين: { $count }.
report-done-unplanned = تمت بلا تخطيط: { $count }.
report-done-suspended = أوقفها إيقاف مؤقت، ولم تُحتسب: { $count }.
report-done-bar = تمت { $done }، لم تتم { $missed }، متخطّاة { $skipped }، من { $due } مستحقة

report-criteria-title = المعايير الأربعة
report-criteria-met = تحقق { $met } من 4
report-criteria-basic = بحسب الإدخالات { $span }. يجب أن تتحقق الأربعة كلها للخروج من التعافي.
report-criteria-strict = بحسب الإدخالات { $span }. يجب أن تتحقق الصيغة الأشد للخروج من التخفيف التدريجي.
report-criteria-watch = بحسب الإدخالات { $span }. هي هنا للمراقبة فقط: لا شيء ينتظرها.
report-criteria-criterion = المعيار
report-criteria-status = الوضع
report-criteria-now = الآن
report-criteria-needed = المطلوب
report-criterion-pain = انخفض الألم
report-criterion-movement = عادت الحركة طبيعية
report-criterion-inflammation = زال الالتهاب
report-criterion-function = تحسّن النشاط
report-status-met = متحقق
report-status-not_met = ليس بعد
report-status-not_enough_data = بيانات غير كافية
report-now-mean = المتوسط { $value }
report-now-unknown = لا متوسط: { $missing ->
    [zero] لا يلزم يوم آخر
    [one] يلزم يوم واحد آخر
    [two] يلزم يومان آخران
    [few] تلزم { $missing } أيام أخرى
    [many] يلزم { $missing } يومًا آخر
   *[other] يلزم { $missing } يوم آخر
}
report-now-first = البداية { $value }
report-now-worst-day = أعلى يوم { $value }
report-now-clear = { $count ->
    [zero] لا أيام متتالية بلا علامة
    [one] يوم واحد بلا علامة
    [two] يومان متتاليان بلا علامة
    [few] { $count } أيام متتالية بلا علامة
    [many] { $count } يومًا متتاليًا بلا علامة
   *[other] { $count } يوم متتالٍ بلا علامة
}
report-now-signs = { $count ->
    [zero] لا يوم فيه علامة
    [one] يوم واحد فيه علامة
    [two] يومان فيهما علامة
    [few] { $count } أيام فيها علامة
    [many] { $count } يومًا فيها علامة
   *[other] { $count } يوم فيها علامة
}
report-now-inflammation-unknown = إجابات حديثة قليلة جدًا
report-now-activity-pain = ألم النشاط حتى { $value }
report-now-unsettled = { $count ->
    [zero] لم يُسجَّل صباح سيئ
    [one] صباح سيئ واحد
    [two] صباحان سيئان
    [few] { $count } صباحات سيئة
    [many] { $count } صباحًا سيئًا
   *[other] { $count } صباح سيئ
}
report-now-usual-yes = عودة إلى النشاط المعتاد
report-now-usual-no = لا عودة إلى النشاط المعتاد
report-now-usual-unknown = لم يُجب عن النشاط المعتاد
report-needed-pain = { $acceptable } على الأكثر؛ وكذلك { $low } على الأكثر، أو أدنى من البداية بمقدار { $points } أو بنسبة { "\u200E" }30%
report-needed-pain-upkeep = أو أعلى من المعتاد بمقدار { $usual } على الأكثر
report-needed-pain-strict = لا يوم أعلى من { $worst }
report-needed-movement = { $mean } على الأقل
report-needed-movement-upkeep = أو أدنى من المعتاد بمقدار { $usual } على الأكثر
report-needed-inflammation = آخر أيام فيها إجابة (عددها { $days }) بلا علامة
report-needed-inflammation-strict = لا علامة في 7 أيام، أُجيب عن 5 منها
report-needed-function = { $mean } على الأقل، أو أعلى من البداية بمقدار { $gain }
report-needed-function-upkeep = أو أدنى من المعتاد بمقدار { $usual } على الأكثر
report-needed-activity = ألم النشاط { $pain } على الأكثر، ويهدأ بحلول الصباح
report-needed-usual = عودة إلى النشاط المعتاد

report-picture-title = كيف سارت الأمور
report-picture-phases = المراحل
report-picture-phases-alt = المراحل { $span }: { $phases }.
report-picture-phase-alt = { $phase } من { $from } إلى { $to }
report-picture-massage = التدليك
report-picture-visits = العلاج الطبيعي
report-picture-exercise = التمرين
report-picture-flares = الاشتداد
report-picture-holds = الإيقاف
report-picture-sessions-alt = جلسات { $kind } { $span }: تمت { $done }، لم تتم { $not_done }. تمت في: { $dates }.
report-picture-flares-alt = الاشتداد { $span }: { $dates }.
report-picture-holds-alt = الإيقاف { $span }: { $holds }.
report-picture-hold-alt = { $what } من { $from } إلى { $to }
report-picture-no-dates = لا شيء
report-picture-pain = الألم في الراحة
report-picture-pain-scale = 10 = الأسوأ
report-picture-movement = الحركة
report-picture-movement-scale = 10 = كالسابق
report-picture-function = الأداء
report-picture-function-scale = 10 = كالسابق
report-picture-alt = { $measure } { $span }، من 0 إلى 10، { $scale }. البداية { $first }، الآن { $now }. أدنى يوم { $least }، أعلى يوم { $most }. أيام فيها إجابة: { $answered } من { $dates }. { $means }
report-picture-weeks = المتوسط كل أسبوع: { $means }.
report-picture-spans = المتوسط كل { $days ->
    [zero] يوم
    [one] يوم
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}: { $means }.
report-picture-nothing = { $measure } { $span }: لا إجابة.
report-picture-unknown = غير معروف
report-picture-legend = الخط: متوسط اليوم؛ والفراغ فراغ.
report-picture-legend-hollow = نقطة مفرّغة: كُتبت لاحقًا أو عُدّلت.
report-picture-legend-session = ممتلئة: تمت. مفرّغة: لم تتم.
report-picture-empty = بلا إجابة في هذه المدة

report-massage-title = التدليك الآن
report-massage-prescribed = وصفة من { $by } ابتداءً من { $from }: { $frequency }.
report-massage-prescribed-until = وصفة من { $by }، { $span }: { $frequency }.
report-massage-own = اقتراح Tend وحده: { $frequency }.
report-massage-held = موقوف مؤقتًا. لولا الإيقاف: { $frequency }.
report-massage-pressure-none = بلا ضغط
report-massage-pressure-light = ضغط خفيف
report-massage-pressure-comfortable = ضغط مريح، والانزعاج 3 من 10 على الأكثر
report-massage-pressure-broad = ضغط واسع ولطيف
report-massage-dose = { $pressure }، من { $least } إلى { $most } { $most ->
    [zero] دقيقة
    [one] دقيقة
    [two] دقيقة
    [few] دقائق
    [many] دقيقة
   *[other] دقيقة
}.
report-massage-exercise = التمرين أولًا: من دقيقتين إلى 12 دقيقة، 5 أيام في الأسبوع.
report-massage-practice = ممارسة شائعة، غير مثبتة.
report-frequency-none = لا تدليك
report-frequency-week = { $min ->
    [zero] بلا تدليك في الأسبوع
    [one] مرة في الأسبوع
    [two] مرتان في الأسبوع
    [few] { $min } مرات في الأسبوع
    [many] { $min } مرة في الأسبوع
   *[other] { $min } مرة في الأسبوع
}
report-frequency-week-range = من { $min } إلى { $max } { $max ->
    [zero] مرة
    [one] مرة
    [two] مرة
    [few] مرات
    [many] مرة
   *[other] مرة
} في الأسبوع، والمقترح { $suggested }
report-frequency-days = { $min ->
    [zero] كل يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { $min } أيام
    [many] كل { $min } يومًا
   *[other] كل { $min } يوم
}
report-frequency-days-range = كل { $min } إلى { $max } { $max ->
    [zero] يوم
    [one] يوم
    [two] يوم
    [few] أيام
    [many] يومًا
   *[other] يوم
}، والمقترح { $suggested }
report-frequency-optional = { $frequency }، اختياري
report-rule-cap = الحد الأعلى من إذن.
report-rule-settling = خُفّض: الحال يهدأ بعد خطوة إلى الوراء.
report-rule-amber = خُفّض: اشتداد أو ألم شديد.
report-relief-title = قبل التدليك وبعده
report-relief = الألم { $before } قبله، و{ $after } بعده، متوسط { $count ->
    [zero] لا جلسات تدليك
    [one] جلسة تدليك واحدة
    [two] جلستي تدليك
    [few] { $count } جلسات تدليك
    [many] { $count } جلسة تدليك
   *[other] { $count } جلسة تدليك
}.
report-relief-worse = أعلى بعده مما قبله: { $count } من { $of }.
report-relief-none = لا جلسة تدليك تذكر القيمتين.
report-cautions-title = محاذير
report-cautions-none = لم يُذكر شيء.
report-caution-anticoagulants = مميّعات الدم
report-caution-bleeding_disorder = نزف بسهولة
report-caution-cancer_treatment = علاج السرطان
report-caution-pregnancy = حمل
report-caution-osteoporosis = هشاشة العظام
report-caution-fragile_skin = جلد رقيق
report-caution-heart_disease = مشكلة في القلب
report-caution-local_wound_or_infection = جرح أو عدوى في الموضع
report-caution-recent_fracture = كسر حديث

report-changed-title = ما تغيّر منذ آخر تقرير ({ $date })
report-changed-title-weeks = ما تغيّر في آخر 4 أسابيع
report-changed-title-opening = ما تغيّر منذ بدء السجل
report-changed-none = لا تغيّر في المرحلة أو المعايير أو الإيقاف أو عدد المرات أو الضغط.
report-changed-phase = { $date }: من { $from } إلى { $to }. { $why }
report-changed-clock = { $date }: بدأت مرحلة { $to } من جديد. { $why }
report-changed-hold-began = { $date }: بدأ إيقاف، { $what }.
report-changed-hold-ended = { $date }: انتهى إيقاف، { $what }.
report-changed-frequency = التدليك: سابقًا { $from }؛ والآن { $to }.
report-changed-pressure = الضغط: سابقًا { $from }؛ والآن { $to }.
report-changed-criterion = { $criterion }: سابقًا { $from }، والآن { $to }.
report-more = { $count ->
    [zero] لا مزيد في الملحق.
    [one] بند واحد آخر في الملحق.
    [two] بندان آخران في الملحق.
    [few] { $count } بنود أخرى في الملحق.
    [many] { $count } بندًا آخر في الملحق.
   *[other] { $count } بند آخر في الملحق.
}
report-questions-title = للنقاش
report-questions-none = لا شيء لافت.
report-question-clearance-emergency = هل فُحصت علامة الطوارئ؟ هل يمكن أن يستمر التدليك، ومتى؟
report-question-clearance-same_day = هل رأى طبيب العلامة؟ هل يمكن أن يستمر التدليك، ومتى؟
report-question-clearance-clearance = بماذا يسمح الفريق الجراحي، ومن متى؟
report-question-clearance-pt_first = ماذا وجد اختصاصي العلاج الطبيعي؟ هل يمكن أن يستمر التدليك؟
report-question-danger_sign = سجّل المريض { $sign } في { $date }. من فحص ذلك، وما الذي وُجد؟
report-question-setback = ما الذي أدى إلى الخطوة إلى الوراء في { $date }؟
report-question-no_gain = لم يتحسّن الألم في 4 أسابيع. هل من طريقة أخرى؟
report-question-severe_pain = الألم شديد. ما الذي قد يخففه، ومن ينبغي أن يفحص؟
report-question-see_doctor = هل ينبغي أن يرى طبيب العلامة المدوَّنة؟
report-question-worse_after = كان الألم بعد { $count ->
    [zero] جلسات تدليك
    [one] جلسة تدليك واحدة
    [two] جلستي تدليك
    [few] { $count } جلسات تدليك
    [many] { $count } جلسة تدليك
   *[other] { $count } جلسة تدليك
} أعلى مما قبلها. أخف أم أقصر أم غير ذلك؟
report-question-not_done = { $count ->
    [zero] تمت كل جلسات التدليك.
    [one] جلسة تدليك واحدة لم تتم.
    [two] جلستا تدليك لم تتمّا.
    [few] { $count } جلسات تدليك لم تتم.
    [many] { $count } جلسة تدليك لم تتم.
   *[other] { $count } جلسة تدليك لم تتم.
} ما الذي حال دون ذلك؟
report-question-prescription_ends = تنتهي الوصفة في { $date }. هل تستمر؟
report-question-few_answers = الإجابات أقل من أن تكفي للحكم. ما الذي يسهّل التسجيل؟
report-question-lowest_activity = «{ $activity }» هو الأضعف أداءً. ما الذي قد يساعد؟
report-recorded-title = مدى اكتمال هذه البيانات
report-recorded = أيام التسجيل: { $answered } من { $dates }؛ كُتب لاحقًا: { $late ->
    [0] لا شيء
   *[other] { $late }
}، عُدّل: { $edited ->
    [0] لا شيء
   *[other] { $edited }
}.
report-recorded-last = آخر تسجيل: { $date }.
report-recorded-never = لا تسجيل بعد.

report-appendix = ملحق: { $title }
report-appendix-lead = ما تقوم عليه الصفحة الأولى، { $span }.
report-also = مواضع أخرى: { $sites }.
report-entries-title = التسجيلات
report-entries-none = لا تسجيل في هذه المدة.
report-entries-legend = من 0 إلى 10 ما لم يُذكر غير ذلك. الألم: 10 = الأسوأ. الحركة والأداء: 10 = كالسابق. ل = كُتب بعد اليوم الذي يصفه. ع = عُدّل. — = بلا إجابة.
report-entries-absent = لم يُجب عنه قط: { $questions }.
report-entries-function = الأداء، بهذا الترتيب: { $activities }.
report-entry-when = متى
report-entry-pain = الألم
report-entry-pain_activity = ألم النشاط
report-entry-movement = الحركة
report-entry-function = الأداء
report-entry-signs = تورّم، سخونة، احمرار
report-entry-night = استيقاظ بسبب الألم
report-entry-stiff = تيبّس، د
report-entry-settled = هدأ الألم
report-entry-usual = النشاط المعتاد
report-entry-flare = اشتداد
report-entry-noise = صوت المفصل
report-entry-sleep = النوم، س
report-entry-stress = التوتر
report-entry-load = الحِمل، د
report-entry-mark = علامة
report-entry-yes = نعم
report-entry-no = لا
report-entry-late = ل
report-entry-edited = ع
report-sign-swelling = تورّم
report-sign-warmth = سخونة
report-sign-redness = احمرار
# These stand alone or after any of the three: a noun says it of each.
report-severity-none = لا يوجد
report-severity-mild = بدرجة بسيطة
report-severity-marked = بدرجة واضحة
report-noise-none = لا يوجد
report-noise-painless = صوت
report-noise-painful = مؤلم
report-own-title = قياسات المريض الخاصة
report-own-lead = اختارها المريض بنفسه. وهي منفصلة عن المعايير الأربعة ولا تغيّر شيئًا في الحكم.
report-own-legend = — = بلا إجابة. الرسوم { $span }. { $days ->
    [zero] كل نقطة يوم، أو متوسط إجاباته.
    [one] كل نقطة يوم، أو متوسط إجاباته.
    [two] كل نقطة متوسط يومين.
    [few] كل نقطة متوسط { $days } أيام.
    [many] كل نقطة متوسط { $days } يومًا.
   *[other] كل نقطة متوسط { $days } يوم.
} والفراغ وقت بلا إجابة.
report-own-measure = القياس
report-own-answered = أُجيب عنه
report-own-latest = الأحدث
report-own-range = الأدنى والأعلى
report-own-picture = عبر الوقت
report-own-kind-scale = من 0 إلى 10
report-own-kind-number = عدد
report-own-kind-yes_no = نعم أو لا
report-own-retired = لم يعد يُسأل عنه
report-own-count = { $answered } من { $check_ins }
report-own-between = من { $least } إلى { $most }
report-own-yes-no = نعم: { $yes }، لا: { $no }
report-own-alt = { $name } { $span }. التسجيلات التي فيها إجابة: { $count }. الإجابات: { $range }. الأحدث: { $latest }.
report-own-left-out = { $count ->
    [zero] لا تسجيل بلا إجابة عن أي منها.
    [one] تسجيل واحد لا يجيب عن أي منها ولم يُدرج.
    [two] تسجيلان لا يجيبان عن أي منها ولم يُدرجا.
    [few] { $count } تسجيلات لا تجيب عن أي منها ولم تُدرج.
    [many] { $count } تسجيلًا لا تجيب عن أي منها ولم تُدرج.
   *[other] { $count } تسجيل لا تجيب عن أي منها ولم تُدرج.
}
report-notes-title = علامات الخطر والملاحظات
report-notes-none = لا شيء في هذه المدة.
report-notes-at = { $date }، { $time }
report-notes-session = { $date }، { $kind }
report-sessions-title = الجلسات
report-sessions-none = لا جلسة في هذه المدة.
report-session-planned = الموعد
report-session-done = تمت في
report-session-kind = النوع
report-session-status = الوضع
report-session-minutes = الدقائق
report-session-pressure = الضغط
report-session-before = الألم قبلها
report-session-after = الألم بعدها
report-session-by = مع
report-kind-massage = تدليك
report-kind-self_massage = تدليك ذاتي
report-kind-pt = علاج طبيعي
report-kind-exercise = تمرين
report-came-planned = مخططة
report-came-done = تمت
report-came-skipped = متخطّاة
report-came-missed = لم تتم
report-came-suspended = موقوفة
report-given-light = خفيف
report-given-comfortable = مريح
report-given-broad = واسع
report-given-firm = قوي
report-care-title = الأذون والوصفات
report-care-none = لا شيء مدوَّن.
report-care-clearance = إذن من { $by } في { $date }.
report-care-clearance-most = إذن من { $by } في { $date }، على الأكثر { $most ->
    [zero] بلا تدليك
    [one] مرة واحدة
    [two] مرتان
    [few] { $most } مرات
    [many] { $most } مرة
   *[other] { $most } مرة
} في الأسبوع.
report-history-title = المسار حتى الآن
report-history-opened = { $date }: البداية في { $to }. { $why }
report-rules-title = القواعد وحدودها
report-rules-lead = لم تختبر أي دراسة هذه الأرقام لاختيار عدد مرات التدليك. فهي من استعمالات أخرى، أو من اختيار Tend نفسه، كما يذكر كل سطر. القيم بتاريخ { $date }.
report-rules-test = القاعدة
report-rules-value = القيمة
report-rules-status = الوضع
report-rules-source = المصدر
report-tier-basic = أساسي
report-tier-strict = أشد
report-role-required = لازم
report-role-any_of = واحد من هذه
report-role-suffices = يكفي وحده
report-rule-line = { $rule } ({ $tier }، { $role })
report-test-pain_acceptable = متوسط الألم { $threshold } أو أقل
report-test-pain_low = متوسط الألم { $threshold } أو أقل
report-test-pain_drop_points = انخفاض متوسط الألم بمقدار { $threshold } أو أكثر
report-test-pain_drop_share = انخفاض متوسط الألم بنسبة { "\u200E" }30% أو أكثر
report-test-pain_back_to_usual = متوسط الألم أعلى من المعتاد بمقدار { $threshold } على الأكثر
report-test-pain_worst_day = لا يوم فيه ألم أعلى من { $threshold }
report-test-movement_mean = متوسط الحركة { $threshold } أو أكثر
report-test-movement_mean_strict = متوسط الحركة { $threshold } أو أكثر
report-test-movement_back_to_usual = متوسط الحركة أدنى من المعتاد بمقدار { $threshold } على الأكثر
report-test-inflammation_latest_three = آخر أيام فيها إجابة (عددها { $threshold }) بلا علامة
report-test-inflammation_window = لا علامة في 7 أيام، أُجيب عن 5 منها
report-test-function_mean = متوسط الأداء { $threshold } أو أكثر
report-test-function_gain = ارتفاع متوسط الأداء بمقدار { $threshold } أو أكثر
report-test-function_back_to_usual = متوسط الأداء أدنى من المعتاد بمقدار { $threshold } على الأكثر
report-test-usual_activity = عودة إلى النشاط أو الرياضة المعتادة
report-test-activity_pain = ألم النشاط لا يتجاوز { $threshold } أبدًا
report-test-pain_settled = ألم النشاط يهدأ بحلول كل صباح
report-test-usual_activity_strict = عودة إلى النشاط أو الرياضة المعتادة
report-value-yes = نعم
report-value-no = لا
report-value-unknown = غير معروف
report-value-days = { $count ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
report-source-farrar_2001 = Farrar 2001: في تجارب على ألم طويل الأمد، كان الانخفاض بنقطتين أو { "\u200E" }30% مهمًا
report-source-boonstra_2016 = Boonstra 2016: عُدّ 3 أو أقل منخفضًا
report-source-pain_monitoring = نموذج مراقبة الألم (Thomeé 1997، Silbernagel 2007)، وُضع لألم الأوتار
report-source-houck_2019 = Houck 2019: عُدّ 7 أو أكثر جيدًا بما يكفي
report-source-abbott_2014 = Abbott 2014: كان التحسّن بمقدار 2 في أنشطة الناس أنفسهم مهمًا
report-source-product_choice = اختيار Tend نفسه
report-evidence-title = ما هو معروف، وما درجة التأكد منه
report-evidence-line = { $standing }. { $note }

## ما تقوله الحزم عن Tend: في القوائم والمتاجر (xtask/src/dist)

package-summary = خطّط لتعافيك ولمواعيد التدليك
package-about = يحفظ Tend معك يوميات قصيرة عن الألم والحركة. ويُظهر كم تقدّمت، وكم مرة قد يناسبك التدليك الآن. ويخطّط للجلسات في الأيام التي تناسبك، ويذكّرك بكل جلسة.
package-not = ليس Tend جهازًا طبيًا. لا يضع تشخيصًا ولا يحل محل الرعاية.
package-private = ما تكتبه يبقى على هذا الحاسوب. بلا حساب وبلا شبكة.
package-keywords = تعافٍ;ألم;تدليك;تأهيل;يوميات;علاج طبيعي
