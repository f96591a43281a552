### Jedes Wort, das ein Mensch in Tend liest, auf Deutsch. Dieselben Schlüssel in derselben
### Reihenfolge wie en.ftl. Einfache Wörter, kurze Sätze; keine Diagnose; nichts, was stärker
### klingt als das Englische. „du“ für die, die ihr Tagebuch führen; was Fachleute lesen
### (report-…, review-…), spricht niemanden an.
###
### Die festen Wörter:
###   log            Tagebuch (Tagebuch-Datei)       check-in       der Check-in
###   entry          Eintrag                         to log         eintragen
###   episode        für Fachleute: Episode; sonst ohne Namen („worum es geht“)
###   phase          Phase: Schutz, Erholung, Ausschleichen, Erhaltung, Muskelkater
###   criterion      Kriterium: erfüllt, noch nicht, zu wenig Angaben
###   hold           Stopp (für Fachleute), Pause (die Massage pausiert)
###   flare          Schub                           danger sign    Warnzeichen
###   setback        Rückschlag; step back           Schritt zurück
###   session        Termin: geplant, erledigt, ausgelassen, nicht erledigt, pausiert
###   prescription   Verordnung                      clearance      Freigabe
###   a professional Fachperson, Fachleute           your therapist deine Praxis
###   a doctor       ärztlich, Arztpraxis            a physio       Physiotherapie
###   surgical team  OP-Team                         passphrase     Passwort
###   locked, sealed geschützt                       review (2, 4 weeks) Rückblick
###   pressure       Druck: leicht, angenehm, breitflächig, fest
###   own measure    eigene Frage                   activity       Aktivität
###   at rest / with activity   in Ruhe / bei Aktivität
###   diary          Tagebuch (die Seite)           trends         Verlauf
###   learn          Wissen                         average        Schnitt (report-…: Mittel)
###   common practice, not proven   üblich, aber nicht bewiesen
###
### Ein { "\u00AD" } sagt, wo ein langes Wort brechen darf, wenn es eng wird.

## App

app-name = Tend
nav-label = Seiten
nav-today = Heute
nav-plan = Plan
nav-sessions = Termine
nav-trends = Verlauf
nav-learn = Wissen
nav-diary = Tagebuch
nav-share = Teilen
nav-settings = Einstel{ "\u00AD" }lungen
nav-sign = Etwas stimmt nicht
nav-flare = Ich habe einen Schub
skip-to-page = Zum Inhalt der Seite
keys-open = Tasten
keys-title = Mit der Tastatur
keys-page = Zu einer Seite
keys-undo = Die letzte Änderung zurücknehmen
keys-zoom = Die Seite größer oder kleiner machen
keys-answer = Die Frage im Fokus beantworten, mit der Taste neben der Antwort
keys-next = Nächste Frage
keys-save = Den Check-in speichern
keys-this = Diese Tasten zeigen
undo = Rückgängig
taken-back = Zurückgenommen: { $what }
dismiss = Schließen
time-unread = Schreib eine Uhrzeit, zum Beispiel 08:30.
date-today = heute
date-yesterday = gestern
date-tomorrow = morgen
date-as = Zum Beispiel { $example }.
date-unread = Dieses Datum lässt sich nicht lesen. Schreibe Tag, Monat und Jahr, zum Beispiel { $example }. Oder lösche es.
days-every = Jeden Tag
days-span = { $first } bis { $last }

change-patient_changed = Deine Angaben sind gespeichert.
change-episode_started = Begonnen.
change-episode_edited = Geändert.
change-episode_closed = Abgeschlossen.
change-episode_reopened = Wieder offen.
change-episode_deleted = Gelöscht, mit allem, was darin war.
change-own_measure_added = Deine eigene Frage ist hinzugefügt.
change-own_measure_edited = Deine eigene Frage ist geändert.
change-own_measure_retired = Das wird nicht mehr gefragt. Deine Antworten bleiben.
change-own_measure_resumed = Das wird wieder gefragt.
change-own_measure_deleted = Deine eigene Frage ist gelöscht, mit ihren Antworten.
change-check_in_recorded = Check-in gespeichert.
change-flare_noted = Schub notiert.
change-check_in_edited = Check-in geändert.
change-check_in_deleted = Check-in gelöscht.
change-flag_recorded = Zeichen notiert.
change-sign_taken_back = Zeichen herausgenommen.
change-sign_taken_back-which = Herausgenommen: { $sign }. Notiert: { $when }. Alles andere bleibt.
change-clearance_recorded = Freigabe notiert.
change-prescription_recorded = Verordnung notiert.
change-prescription_ended = Verordnung beendet.
change-answer_accepted = Die Antwort deiner Praxis steht in deinem Tagebuch.
change-plan_changed = Plan geändert.
change-session_added = Termin hinzugefügt.
change-session_done = Termin als erledigt notiert.
change-session_skipped = Termin ausgelassen.
session-skipped-instead = Termin ausgelassen. Ein anderer ist geplant: { $day } um { $time }.
change-session_unskipped = Termin wieder geplant.
change-session_edited = Termin geändert.
change-session_deleted = Termin gelöscht.
change-session_moved = Termin verschoben.
change-series_shifted = Termine verschoben.
change-setting_changed = Einstellung geändert.


cancel = Abbrechen
back = Zurück
continue = Weiter
change = Ändern
try-again = Noch einmal versuchen
yes = Ja
no = Nein
# Die Tasten, die mit Ja und Nein antworten.
yes-key = j
no-key = n
none-of-these = Nichts davon
clear-answer = Leeren
clear-answer-to = Antwort leeren: { $question }
left-open = Offen gelassen
left-open-which = Offen gelassen: { $question }
scale-one-waits = Eins. Tippe 0 für zehn, oder drück die Eingabetaste.
leave-empty-for-now = Lass das Feld leer, wenn es gerade eben war.
broken-title = Dein Tagebuch ließ sich nicht öffnen

## Refusals: what is wrong and how to put it right, beside the field

refusal-out_of_range = Gib eine Zahl von { $min } bis { $max } ein.
refusal-in_future = Das liegt in der Zukunft. Gib einen Tag oder eine Uhrzeit bis jetzt ein.
refusal-in_past = Das liegt in der Vergangenheit. Gib eine Zeit ein, die noch kommt.
refusal-before_episode = Gib einen Tag ab { $day } ein. Von da an hast du hierzu eingetragen.
refusal-onset_after_opening = Gib einen Tag bis { $day } ein. Der Beginn kann nicht nach deinem ersten Eintrag liegen.
refusal-too_long = Bitte kürzer: höchstens { $allowed } Zeichen.
refusal-required = Bitte ausfüllen.
refusal-too_many = Wähle höchstens { $allowed } aus.
refusal-twice = Das steht zweimal da. Nimm eines weg.
refusal-wrong_count = Diese Antworten passen nicht zu deinen Aktivitäten. Geh zurück und öffne die Seite noch einmal.
refusal-nothing_answered = Beantworte mindestens eine Frage. Dann speichere.
refusal-not_found = Das ist nicht mehr in deinem Tagebuch.
refusal-episode_closed = Das ist abgeschlossen. Öffne etwas Neues, um weiter einzutragen.
refusal-outside_suggestion = Wähle eine Zahl von { $min } bis { $max }. So viel ist jetzt vorgeschlagen.
refusal-held = Die Massage pausiert. Es lässt sich nichts planen, bis eine Fachperson sie freigibt.
refusal-not_suggested = Im Moment ist keine Massage vorgeschlagen. Darum lässt sich keine planen.
refusal-consecutive_dates = So kämen zwei Massagen an zwei Tagen hintereinander. Wähle einen Tag mit einem freien Tag dazwischen.
refusal-too_many_in_week = So wären es mehr als { $allowed } in 7 Tagen. Wähle einen späteren Tag.
refusal-gap_too_long = So wären es mehr als { $allowed } Tage ohne Massage. Wähle einen früheren Tag.
refusal-clash = Dann ist schon Physiotherapie oder Training geplant. Wähle eine andere Zeit.
refusal-session_over = Dieser Termin ist vorbei. Trage einen neuen ein.
refusal-not_reminded = Erinnerungen daran sind aus. Schalte sie zuerst in den Einstellungen ein.
refusal-nothing_to_undo = Es gibt nichts rückgängig zu machen.
refusal-storage = Dein Tagebuch ließ sich nicht lesen oder schreiben. Nichts wurde geändert. Der Computer meldet: { $value }
refusal-disk_full = Der Datenträger ist voll. Nichts wurde geändert. Schaffe dort Platz und versuche es noch einmal.
refusal-read_only = Tend darf dort nicht schreiben. Nichts wurde geändert. Erlaube das Schreiben dort und versuche es noch einmal. Der Computer meldet: { $value }
refusal-in_use = Ein anderes Programm benutzt dein Tagebuch. Nichts wurde geändert. Schließe dieses Programm und versuche es noch einmal.
refusal-gone = Die Datei deines Tagebuchs liegt nicht mehr an ihrem Platz. Nichts wurde geändert. Lege sie zurück oder schließe ihren Datenträger an. Versuche es dann noch einmal.
refusal-newer_log = Dieses Tagebuch kommt von einem neueren Tend. Installiere das neuere Tend, um es zu öffnen. Nichts darin wurde geändert. Es liegt hier: { $file }
refusal-not_a_log = Diese Datei ist kein Tagebuch von Tend: { $file }. Sie wurde nicht geändert. Verschiebe sie, oder lege eine Kopie deines Tagebuchs an ihre Stelle. Versuch es dann noch einmal.
refusal-damaged = Dieses Tagebuch ist beschädigt: { $file }. Nichts darin wurde geändert. Du kannst mit dem weitermachen, was noch lesbar ist, oder mit einer Kopie.
refusal-locked = Dein Tagebuch ist gesperrt. Öffne es zuerst.
refusal-too_soon = Zu viele Versuche waren falsch. Warte etwas und versuche es dann noch einmal. So viele Sekunden: { $value }
refusal-no_envelope = Dein Tagebuch ist gesperrt: { $file }. Die kleine Datei daneben, die hilft, es zu öffnen, ist weg. Eine Kopie davon liegt bei den Kopien deines Tagebuchs. Ihr Name beginnt mit „lock-“. Schließe die Festplatte mit deinen Kopien an und versuche es dann noch einmal.
refusal-ends_before_it_begins = Gib einen Tag ab { $day } ein. Das Ende kann nicht vor dem Anfang liegen.
refusal-other_log = Diese Antwort gehört zu einem anderen Tagebuch. Bitte um eine für deines. Nichts wurde geändert.
refusal-answer_taken = Diese Antwort ist schon in deinem Tagebuch. Nichts wurde geändert.
refusal-answer_clashes = Diese Antwort passt nicht zu deinem Tagebuch. Bitte um eine neue. Nichts wurde geändert.
refusal-answer_in_future = Diese Antwort hat ein späteres Datum als jetzt: { $day }. Prüfe die Uhr dieses Computers, oder öffne die Antwort später noch einmal.
refusal-wrong_passphrase = Das ist nicht das richtige Passwort. Prüfe es und gib es noch einmal ein.
refusal-sealed = Diese Datei ist geschützt. Gib ihr Passwort ein, um sie zu öffnen.
refusal-too_large = Diese Datei ist zu groß zum Öffnen. Bitte um eine neue Kopie.
refusal-not_an_answer = Diese Datei ist keine Antwort. Wähle die Datei, die du von deiner Praxis bekommen hast.
refusal-an_answer = Diese Datei ist eine Antwort aus einer Praxis, kein Tagebuch. Wähle ein Tagebuch.
refusal-bad_file = Diese Datei ließ sich nicht lesen. Nichts wurde geändert. Der Fehler: { $value }
refusal-stopped = Angehalten. Es wurde keine Datei gemacht.
refusal-busy = Tend arbeitet noch daran. Warte, bis es fertig ist, oder halte es zuerst an.
refusal-episode_open = Das ist schon offen.
refusal-not_skipped = Dieser Termin war nicht ausgelassen.
refusal-not_done = Dieser Termin hat nicht stattgefunden.
refusal-planned_anew = Diesen Termin hat Tend geplant und würde ihn wieder planen. Lass ihn stattdessen aus.
refusal-kind_fixed = Die Art der Antwort lässt sich nicht ändern. Leg eine neue Frage an.
refusal-not_empty = Hier ist schon ein Tagebuch. Ein älteres lässt sich nur ganz am Anfang übernehmen.

## Places on the body

site-head_jaw = Kopf oder Kiefer
site-neck = Nacken
site-shoulder = Schulter
site-upper_arm = Oberarm
site-elbow = Ellbogen
site-forearm = Unterarm
site-wrist = Handgelenk
site-hand = Hand oder Finger
site-chest = Brust oder Rippen
site-upper_back = Oberer Rücken
site-lower_back = Unterer Rücken
site-hip = Hüfte
site-groin = Leiste
site-thigh = Oberschenkel vorn
site-hamstring = Oberschenkel hinten
site-knee = Knie
site-shin = Schienbein
site-calf = Wade
site-achilles = Achillessehne
site-ankle = Sprunggelenk
site-foot = Fuß oder Zehen
site-whole_body = Ganzer Körper
side-left = Links
side-right = Rechts
side-both = Beide
site-with-side-left = { $site } links
site-with-side-right = { $site } rechts
site-with-side-both = { $site }, beide Seiten

## The body as a map

body-front = Vorn
body-back = Hinten
body-your-left = Links bei dir
body-your-right = Rechts bei dir
body-hint = Drück auf eine Stelle, oder wähle sie aus der Liste.
body-keys = Mit der Tastatur: Pfeile bewegen, Eingabe oder Leertaste wählt.
body-full = Du hast { $most } Stellen gewählt. Mehr geht nicht.

## Danger signs

sign-none = Nichts davon
sign-more = { $count } weitere Zeichen zeigen
sign-level-emergency = Notfall: jetzt anrufen
sign-level-same_day = Heute noch ärztliche Hilfe
sign-level-pt_first = Zuerst zur Physiotherapie
sign-level-see_doctor_soon = Bald in die Arztpraxis
sign-chest_pain = Schmerz, Enge oder Druck in der Brust
sign-sudden_breathlessness = Plötzliche Atemnot
sign-saddle_numbness = Taubes Gefühl zwischen den Beinen oder am Gesäß
sign-bladder_bowel_change = Neue Probleme, Urin oder Stuhl zu lassen oder zu halten
sign-both_legs_weak = Beide Beine schwach oder taub
sign-sudden_severe_headache = Plötzlich sehr starke Kopfschmerzen
sign-speech_or_face_droop = Hängendes Gesicht, undeutliche Sprache oder ein Arm plötzlich schwach
sign-deformity = Arm, Bein oder Gelenk ist verformt
sign-limb_cold_or_numb = Arm oder Bein ist kalt, blass oder taub
sign-very_unwell_hot_joint = Ein heißes, schmerzendes Gelenk, und du fühlst dich sehr krank
sign-dark_urine_muscle_pain = Dunkelbrauner Urin mit starken Muskelschmerzen
sign-one_leg_swollen_painful = Ein Bein oder eine Wade geschwollen und schmerzhaft
sign-hot_swollen_joint = Ein Gelenk, das heiß, geschwollen und schmerzhaft ist
sign-hot_swollen_joint-help = Auch eine frische Verletzung kann geschwollen und warm sein. Tend kann das nicht unterscheiden. Du bist nicht sicher, was es ist? Dann kreuze dies an und lass es heute ansehen. Wenn eine Fachperson es freigegeben hat, notiere das, und die Pause endet. Wenn du dich auch sehr krank fühlst, ruf jetzt Hilfe.
sign-fever = Fieber, oder Schüttelfrost und Hitze
sign-wound_red_or_open = Eine Wunde, die rot oder offen ist oder nässt
sign-cannot_bear_weight = Du kannst die Stelle nicht belasten
sign-locked_joint = Das Gelenk klemmt und lässt sich nicht beugen oder strecken
sign-new_weakness = Neue Schwäche in Arm, Hand, Bein oder Fuß
sign-catching_or_giving_way = Das Gelenk hakt oder gibt nach
sign-tingling_spreading = Kribbeln oder Taubheit, die sich ausbreitet
sign-grinding_worse = Knirschen im Gelenk, das schlimmer wird
sign-weight_loss_unexplained = Du nimmst ab, ohne es zu wollen
sign-night_pain_unrelenting = Schmerz in der Nacht, den nichts lindert
sign-cancer_history_new_pain = Neuer Schmerz, und du hattest schon einmal Krebs
sign-joints_stiff_weeks = Mehrere Gelenke seit Wochen steif

severity-none = Keine
severity-mild = Leicht
severity-marked = Deutlich
crepitus-none = Nein
crepitus-painless = Ja, ohne Schmerz
crepitus-painful = Ja, mit Schmerz

## What a person looks after

context-injury = Eine Verletzung
context-injury-hint = In einem Moment passiert: verstaucht, gerissen, gestürzt, gestoßen
context-surgery = Eine Operation
context-surgery-hint = Du wurdest an der Stelle operiert
context-gradual_onset = Es kam langsam
context-gradual_onset-hint = Schmerz, der über Wochen oder Monate zunahm
context-desk_pain = Schmerz durch Arbeit am Schreibtisch
context-desk_pain-hint = Nacken, Schultern oder Rücken nach langem Sitzen
context-exercise_soreness = Muskelkater
context-exercise_soreness-hint = Muskelkater ein, zwei Tage nach zu viel Sport. Er geht in einer Woche vorbei
context-upkeep = Gesund bleiben
context-upkeep-hint = Es geht gut und soll so bleiben
activity-level-general = Wie die meisten
activity-level-general-hint = Gehen, etwas Sport, Alltag
activity-level-highly_active = Sehr aktiv
activity-level-highly_active-hint = Fast jeden Tag hartes Training oder schwere Arbeit

## First start

first-start-welcome = Von der Reha zu neuer Stärke
first-start-welcome-lead = Tend führt mit dir ein kurzes Tagebuch über Schmerz und Bewegung. Es zeigt, wie weit du gekommen bist und wie oft Massage jetzt passen kann.
first-start-welcome-not = Tend ist kein Medizinprodukt. Es stellt keine Diagnose und ersetzt keine Behandlung.
first-start-welcome-stays = Was du schreibst, bleibt auf diesem Computer. Kein Konto, kein Netz.
first-start-welcome-minute = Jetzt kommen ein paar Fragen, etwa eine Minute. Du kannst deine Antworten später ändern oder neu anfangen.
first-start-begin = Los geht’s
first-start-demo = Mit einem erfundenen Beispiel umsehen
first-start-demo-hint = Probier alles aus. Nichts davon bleibt gespeichert.
first-start-before = Ich habe schon ein Tagebuch
first-start-before-locked = Dieses Tagebuch ist geschützt:
first-start-before-passphrase = Sein Passwort
first-start-before-need = Gib das Passwort ein.
first-start-before-open = Öffnen
first-start-therapist = Für Fachleute
first-start-place = Frage { $index } von { $count }
first-start-what = Worum geht es?
first-start-what-hint = Wähle, was am besten passt. Später kannst du noch etwas hinzufügen.
first-start-where = Wo ist es?
first-start-where-hint = Wähle die Stelle, die dich am meisten stört.
first-start-side = Welche Seite?
first-start-also = Tut es noch woanders weh?
first-start-also-optional = Wenn du magst
first-start-also-hint = Wähle jede andere Stelle, die mit wehtut. Das ist für dich und deine Praxis. Der Plan richtet sich nach der wichtigsten Stelle.
first-start-when = Wann hat es begonnen?
first-start-when-hint = Der Tag der Verletzung oder Operation, oder als du es zuerst gespürt hast. Ungefähr genügt.
first-start-onset-label = Tag des Beginns
first-start-onset-shortcuts = Oder wähle
first-start-onset-today = Heute
first-start-onset-yesterday = Gestern
first-start-onset-week = Vor einer Woche
first-start-onset-two-weeks = Vor zwei Wochen
first-start-onset-month = Vor vier Wochen
first-start-active = Wie aktiv bist du?
first-start-active-hint = In einer normalen Woche, wenn nichts wehtut.
first-start-cautions = Trifft etwas davon auf dich zu?
first-start-cautions-hint = Wenn ja, bleibt die Massage leicht. Frag dann vor der ersten in deiner Arztpraxis nach.
first-start-activities = Was möchtest du wieder gut können?
first-start-activities-hint = Bis zu drei Dinge, die dir wichtig sind: etwa Treppen steigen, laufen, ein Kind heben. Im Check-in bewertest du sie. Du kannst das leer lassen.
first-start-activity = { $number ->
    [1] Erstes
    [2] Zweites
   *[3] Drittes
}
first-start-signs = Hast du gerade etwas davon?
first-start-signs-hint = Manche Zeichen gehören zuerst ärztlich angesehen.
first-start-ready = Stimmt das so?
first-start-save = Beginnen
first-start-need-context = Wähle etwas aus, um weiterzugehen.
first-start-need-site = Wähle eine Stelle, um weiterzugehen.
first-start-need-side = Wähle eine Seite, um weiterzugehen.
first-start-need-onset = Gib den Tag ein, an dem es begann. Ungefähr genügt.
first-start-need-activity_level = Wähle etwas aus, um weiterzugehen.
first-start-need-cautions = Kreuze an, was zutrifft, oder „Nichts davon“.
first-start-need-flags = Kreuze an, was du hast, oder „Nichts davon“.
ready-title = Wie soll es heißen?
ready-what = Was
ready-where = Wo
ready-when = Seit
ready-active = Wie aktiv
ready-cautions = Deine Gesundheit
ready-activities = Wieder gut können
ready-signs = Zeichen jetzt
ready-none-named = Nichts genannt
ready-lock = Nutzen auch andere diesen Computer? In den Einstellungen kannst du dein Tagebuch unter „Sperre“ mit einem Passwort sperren. Das geht jederzeit.

## Today

today-now = Jetzt
today-not-yet = Heute fehlt noch dein Check-in. Sonst ist nichts zu tun.
today-nothing-now = Gerade ist nichts zu tun.
today-due-check-in = Zeit für den Check-in
today-due-when = { $day } um { $time } Uhr
today-unconfirmed = Es ist nicht sicher, dass diese Erinnerung bei dir ankam.
today-check-in = Check-in machen
today-check-in-again = Noch ein Check-in
today-same-as-yesterday = Wie gestern
today-same-as = Wie zuletzt ({ $day })
today-checked-in = Check-in um { $time } Uhr.
today-flare = Ich habe einen Schub
today-flaring = Du hast heute einen Schub notiert. Beweg dich sanft, und halte den Druck leicht.
today-hold-see = Zeigen, was zu tun ist
today-missed = Was vorbeiging
today-missed-only-sessions = { $sessions ->
    [one] Ein Termin ist
   *[other] { $sessions } Termine sind
} seit { $day } fällig geworden. Nichts ist verloren. Mach dort weiter, wo du bist.
today-missed-check-ins = Seit { $day } war es still. Nichts ist verloren. Mach dort weiter, wo du bist.
today-missed-both = { $sessions ->
    [one] Ein Termin
   *[other] { $sessions } Termine
} und der Check-in sind seit { $day } fällig geworden. Nichts ist verloren. Mach dort weiter, wo du bist.
today-missed-sessions = Termine zeigen
today-missed-seen = OK
today-cleared = Ärztlich geprüft
today-plan = Dein Plan für heute
today-exercise-first = Zuerst Training: 2 bis 12 Minuten mit dem Band, 5 Tage in der Woche. Massage bringt Linderung.
today-held = Die Massage pausiert.
today-protect = Noch keine Massage an dieser Stelle. Gib ihr Zeit, sich zu beruhigen.
today-no-massage = Im Moment ist keine Massage vorgeschlagen.
today-to-plan = Massage kann jetzt passen. Wähle die Tage, die dir passen.
today-choose-days = Tage wählen
today-next = Nächste Massage: { $day } um { $time } Uhr.
today-optional = Massage ist jetzt freiwillig. Es ist keine geplant.
today-none-planned = Es ist keine Massage geplant.
today-how-light = { $min } bis { $max } Minuten, leichter Druck.
today-how-comfortable = { $min } bis { $max } Minuten, mit Druck, der angenehm bleibt.
today-how-broad = { $min } bis { $max } Minuten, mit großen, sanften Strichen.
today-care = Vor einer Massage, dir zuliebe
today-care-anticoagulants = Du nimmst Blutverdünner: Sag es vor der Massage, und bitte um leichten Druck.
today-care-bleeding_disorder = Du blutest leicht: Frag vor der ersten Massage in deiner Arztpraxis.
today-care-cancer_treatment = Du bist wegen Krebs in Behandlung: Frag dort vor der ersten Massage nach.
today-care-pregnancy = Du bist schwanger: Sag es vor der Massage, und frag im Zweifel in deiner Arztpraxis oder deine Hebamme.
today-care-osteoporosis = Deine Knochen brechen leicht: Sag es, und bitte um keinen Druck auf Wirbelsäule und Rippen.
today-care-fragile_skin = Deine Haut ist empfindlich: kein Reiben. Hör auf, wenn die Haut wehtut.
today-care-heart_disease = Du hast Probleme mit dem Herzen: Frag vor der ersten Massage in deiner Arztpraxis.
today-care-local_wound_or_infection = Dort ist eine Wunde oder Infektion: keine Massage darauf oder daneben, bis sie geheilt ist.
today-care-recent_fracture = Dort war ein Knochen gebrochen: keine Massage darauf, bis deine Arztpraxis zustimmt.
today-how = Wie es läuft
today-pain = Schmerz
today-pain-of-ten = von 10 beim Schmerz
today-pain-caption = Schmerz, die letzten 28 Tage
today-pain-table = Als Tabelle zeigen
today-pain-day = Tag
today-pain-gaps = { $count ->
    [0] Jeder Tag hat eine Antwort.
    [one] An einem Tag fehlt die Antwort.
   *[other] An { $count } Tagen fehlt die Antwort.
}
today-pain-none = Deine Schmerzlinie beginnt mit deinem ersten Check-in.
today-see-plan = Wo du stehst und was als Nächstes kommt
today-earlier = Frühere Check-ins
today-no-episode = Im Moment ist nichts angelegt
today-no-episode-text = Wenn wieder etwas wehtut oder du gesund bleiben willst, steht es hier: dein Check-in, der Plan für den Tag und wie es läuft.
today-no-episode-add = Etwas hinzufügen
today-also = Auch hier tut es weh: { $places }.
today-first = Dein erster Check-in dauert keine Minute. Damit beginnen deine Schmerzlinie und dein Plan.
today-next-title = Wie es weitergeht
today-next-daily = Mach einmal am Tag einen Check-in, oder an den meisten Tagen. Öfter ist auch gut.
today-next-five = Nach etwa fünf Tagen kann Tend sagen, wie weit du gekommen bist.
today-next-plan = Die Seite „Plan“ zeigt, was zählt und wie oft Massage passen kann.

## What a check-in brought

news-plan = Zum Plan
news-on-recovery = Die Stelle hat sich beruhigt. Du bist jetzt in der Erholung.
news-on-recovery-next = Massage kann jetzt passen. Der Plan zeigt, wie oft.
news-on-taper = Alle vier Kriterien sind erfüllt. Massage kann jetzt seltener sein.
news-on-taper-next = Die Zeit zwischen den Terminen wird länger, solange es dir gut geht.
news-on-maintenance = Es ist gut geblieben. Du bist jetzt in der Erhaltung.
news-on-maintenance-next = Mach weiter wie bisher. Ob du ab und zu eine Massage willst, entscheidest du.
news-on-protect = Die Stelle braucht zuerst Ruhe.
news-on-protect-next = Vorerst keine Massage darauf. Der Plan zeigt, was als Nächstes kommt.
news-on-soreness = Das ist Muskelkater vom Sport.
news-on-soreness-next = Er vergeht meist in ein paar Tagen. Der Plan zeigt, was helfen kann.
news-met-pain = Dein Schmerz ist zurückgegangen. Dieses Kriterium ist jetzt erfüllt.
news-met-movement = Die Bewegung ist wieder normal. Dieses Kriterium ist jetzt erfüllt.
news-met-inflammation = Die Stelle zeigt kein Zeichen einer Entzündung mehr. Dieses Kriterium ist jetzt erfüllt.
news-met-function = Was du tust, geht besser. Dieses Kriterium ist jetzt erfüllt.
news-met-several = { $count ->
    [one] { $count } Kriterium ist neu erfüllt.
   *[other] { $count } Kriterien sind neu erfüllt.
}
news-met-next = Der Plan zeigt, was noch kommt.
news-back-acute_inflammation = Schwellung, Wärme oder Rötung ist wieder da. Das kommt vor.
news-back-setback = Diese Tage waren schwerer. Das kommt unterwegs vor.
news-back-recurrence = Es ist vorerst wieder da. Was du gelernt hast, zählt weiter.
news-back-drift = Es ist etwas zurückgerutscht. Du kannst früh gegensteuern.
news-back-next = Beweg dich weiter, aber sanft. Der Plan ist darauf eingestellt und zeigt den nächsten Schritt.
news-back-next-protect = Gib der Stelle etwas Ruhe. Vorerst keine Massage darauf. Der Plan zeigt den nächsten Schritt.
today-another = Noch etwas hinzufügen
phase-day = { $day ->
    [1] seit heute
   *[other] Tag { $day }
}
session-mark-done = Erledigt
session-skip = Auslassen

## Reminders: putting one off, and where none can be shown

remind-later = Später erinnern
remind-later-ten_minutes = In 10 Minuten
remind-later-one_hour = In 1 Stunde
remind-later-tomorrow = Morgen
remind-now = Doch jetzt erinnern
snoozed-until = Verschoben auf { $time } Uhr
snoozed-until-day = Verschoben auf { $day }, { $time } Uhr
cannot-notify = Auf diesem Desktop lassen sich gerade keine Erinnerungen zeigen.
cannot-notify-list = Was fällig ist, steht weiter unter „Heute“.
cannot-notify-do = Läuft ein Dienst für Benachrichtigungen? Starte einen, dann kommen die Erinnerungen wieder.

## Closing the window

first-close-title = Tend bleibt bei dir
first-close-stays = Wenn du das Fenster schließt, läuft Tend im Hintergrund weiter. So kommen deine Erinnerungen an.
first-close-tray = Du findest Tend als Symbol im Infobereich. Wenn du Tend noch einmal startest, geht das Fenster auch auf.
first-close-no-tray = Um das Fenster zurückzuholen, starte Tend noch einmal.
first-close-settings = Das kannst du in den Einstellungen ändern, unter „Wenn Tend geschlossen ist“.
first-close-close = Fenster schließen
first-close-keep = Offen lassen
quit = Tend beenden

## A flare, where there are several to choose from

flare-which = Wobei hast du einen Schub?
flare-which-hint = Einmal drücken genügt. Du kannst es rückgängig machen.

## The made-up patient

demo-label = Erfundenes Beispiel
demo-text = Das ist ein erfundenes Beispiel. Was du hier tust, wird nicht gespeichert.
demo-leave = Mein eigenes beginnen

## Something feels wrong

feels-wrong-title = Was stimmt nicht?
feels-wrong-lead = Kreuze an, was du hast. Dann sagt dir Tend, was zu tun ist und wie schnell. Ist es schlimm, dann warte nicht: Ruf den Notruf an (112, 999, 911).
feels-wrong-which = Worum geht es?
feels-wrong-need = Kreuze an, was du hast, oder „Nichts davon“.
feels-wrong-need-which = Wähle etwas aus. Wenn du unsicher bist, ist jedes richtig.
feels-wrong-save = Sag mir, was zu tun ist

## Alerts: what it is, and what to do

alert-severe_pain = Der Schmerz ist stark
alert-severe_pain-do = Sprich bald mit deiner Arztpraxis oder Physiotherapie. Bis dahin sanft bleiben, höchstens leichter Druck.
alert-see_doctor_soon = Ein Zeichen, das ärztlich angesehen werden sollte
alert-see_doctor_soon-do = Mach in den nächsten Tagen einen Arzttermin aus und sag, was du notiert hast. Bis dahin leichter Druck.
alert-amber_flare = Das sieht nach einem Schub aus
alert-amber_flare-do = Mach ein paar Tage weniger, und beweg dich sanft. Vorerst weniger Termine und leichter Druck.
alert-pt_visit_due = Zwei Wochen ohne Besuch bei der Physiotherapie
alert-pt_visit_due-do = Mach den Termin jetzt aus. Die Massage pausiert, bis es jemand angesehen hat.
alert-soreness_over_7d = Muskelkater seit mehr als einer Woche
alert-soreness_over_7d-do = Muskelkater ist bis dahin meist vorbei. Lass es von einer Fachperson ansehen.
alert-two_setbacks_4w = Zwei Schritte zurück in vier Wochen
alert-two_setbacks_4w-do = Zeig es jemandem, der mit anderen Fachleuten zusammenarbeitet. So wird das Ganze angesehen.
alert-no_gain_4w = Vier Wochen ohne viel Fortschritt
alert-no_gain_4w-do = Frag in der Arztpraxis oder Physiotherapie, was sich ändern soll.
alert-review_4w = Vier Wochen in dieser Phase
alert-review_4w-do = Zeit, in der Physiotherapie oder Arztpraxis ansehen zu lassen, wie es läuft.
alert-review_2w = Zwei Wochen in dieser Phase
alert-review_2w-do = Ein guter Moment für einen Rückblick. Wenn es stockt, frag in der Physiotherapie.
alert-post_session_soreness = Empfindlich nach der Massage
alert-post_session_soreness-do = Das vergeht oft in ein bis zwei Tagen. Wenn es bleibt, notiere es, und bitte um leichteren Druck.
alert-massage_lapse = Die letzten zwei Massagen fanden nicht statt
alert-massage_lapse-do = Wenn sie dir noch helfen, plane die nächste. Wenn die Tage nicht passen, wähle andere.
alert-stale = Seit einer Woche kein Check-in
alert-stale-do = Mach heute einen Check-in. So passt der Plan zu dem, wie es dir jetzt geht.
alert-sparse = Wenige Antworten in dieser Woche
alert-sparse-do = Gib an fünf von sieben Tagen deinen Schmerz an. Dann weiß der Plan genug.
alert-needs_answers = Einige Antworten fehlen
alert-needs_answers-do = Der Plan zeigt, welche. Ein voller Check-in an den meisten Tagen genügt.

## Check-in

check-in-title = Check-in
check-in-kept = Deine Antworten von vorhin sind noch da.
kept-unsaved = Noch nicht gespeichert
check-in-still-open = Noch offen: { $count }.
check-in-lead = Beantworte, was du kannst. Was du offen lässt, bleibt offen.
check-in-place = { $index } von { $count }
check-in-same-as = Die Antworten vom letzten Mal ({ $day }). Sieh sie durch, dann speichere.
check-in-editing = Check-in: { $day } um { $time } Uhr
check-in-will-save = Das wird gespeichert
check-in-open = Offen gelassen: { $questions }.
check-in-no-sign = Warnzeichen, Schub und Notiz werden nicht übernommen.
check-in-save = Speichern
check-in-change = Etwas ändern
check-in-keys = Die Eingabetaste geht weiter; ohne Antwort bleibt die Frage offen. Strg und Eingabetaste speichern.
check-in-delete = Diesen Check-in löschen
check-in-count = { $count ->
    [0] Noch nichts beantwortet
    [one] Eine Antwort
   *[other] { $count } Antworten
}
check-in-now = Das gilt für jetzt.
check-in-other-moment = Anderer Tag oder andere Uhrzeit
check-in-when = Tag und Uhrzeit, für die das gilt
check-in-signs = Heute etwas davon?
check-in-signs-hint = Kreuze an, was du hast.
check-in-signs-key = Die Taste { $key } sagt „Nichts davon“.
check-in-more = Weitere Fragen:
check-in-out-of-ten = { $score } von 10
check-in-hours = { $count } Std.
check-in-minutes = { $count } Min.
check-in-unit-hours = Stunden
check-in-unit-minutes = Minuten
check-in-pain = Wie stark ist heute der Schmerz in Ruhe?
check-in-pain-hint = Eine Ziffer antwortet und geht weiter. Für zehn tippe 1, dann 0. Für eins tippe 1, dann die Eingabetaste.
check-in-pain-low = Kein Schmerz
check-in-pain-high = Stärkster Schmerz
check-in-pain_activity = Wie stark war der schlimmste Schmerz, als du dich bewegt oder etwas getan hast?
check-in-pain_activity-hint = Heute bis jetzt, oder seit dem letzten Check-in.
check-in-pain_activity-low = Kein Schmerz
check-in-pain_activity-high = Stärkster Schmerz
check-in-movement = Wie gut lässt es sich bewegen?
check-in-movement-hint = Verglichen mit früher.
check-in-movement-low = Fast gar nicht
check-in-movement-high = Wie früher
check-in-function = Wie gut geht das: { $activity }?
check-in-function-low = Gar nicht
check-in-function-high = Wie früher
check-in-inflammation = Wie sieht die Stelle aus, wie fühlt sie sich an?
check-in-usual_activity = Machst du wieder deine übliche Aktivität oder deinen Sport?
check-in-pain_settled = War der Schmerz von der Aktivität gestern heute Morgen wieder weg?
check-in-night_pain = Hat dich Schmerz in der Nacht geweckt?
check-in-morning_stiffness = Wie lange war es heute Morgen steif?
check-in-flare = Hast du einen Schub?
check-in-crepitus = Knackt, kracht oder knirscht das Gelenk?
check-in-sleep_hours = Wie lange hast du geschlafen?
check-in-stress = Wie viel Stress heute?
check-in-stress-hint = Nur für dich. Am Plan ändert das nie etwas.
check-in-stress-low = Keiner
check-in-stress-high = Sehr viel
check-in-load_minutes = Wie lange hast du trainiert oder schwer gearbeitet?
check-in-note = Notiz
check-in-note-add = Notiz hinzufügen
check-in-note-hint = Für dich oder für deine Praxis.
check-in-short-pain = Schmerz in Ruhe
check-in-short-pain_activity = Schmerz bei Aktivität
check-in-short-movement = Beweglichkeit
check-in-short-swelling = Schwellung
check-in-short-warmth = Wärme
check-in-short-redness = Rötung
check-in-short-usual_activity = Wieder übliche Aktivität
check-in-short-pain_settled = Am Morgen wieder weg
check-in-short-night_pain = Von Schmerz geweckt
check-in-short-morning_stiffness = Morgens steif
check-in-short-flare = Schub
check-in-short-crepitus = Geräusch im Gelenk
check-in-short-sleep_hours = Schlaf
check-in-short-stress = Stress
check-in-short-load_minutes = Training oder schwere Arbeit
check-in-short-note = Notiz
check-in-short-sign = Warnzeichen

## Measures of the patient's own

own-scale-low = Gar nicht
own-scale-high = Am stärksten
own-number-unit = { $number } { $unit }
own-title = Deine eigenen Fragen
own-none = Noch keine.
own-hint = Etwas anderes, das du im Blick behalten willst, etwa Ohrgeräusche oder deine Schritte. Es wird in jedem Check-in gefragt und im Verlauf gezeigt. Am Plan ändert es nie etwas.
own-retired = Nicht mehr gefragt
own-add = Eigene Frage hinzufügen
own-rename = Umbenennen
own-rename-named = Umbenennen: { $name }
own-retire = Nicht mehr fragen
own-retire-named = Nicht mehr fragen: { $name }
own-resume = Wieder fragen
own-resume-named = Wieder fragen: { $name }
own-delete = Löschen
own-delete-named = Löschen: { $name }, mit den Antworten
own-name = Was willst du notieren?
own-name-hint = Kurz und klar, so wie du dich selbst fragen würdest.
own-kind = Wie willst du antworten?
own-kind-scale = Eine Skala von 0 bis 10
own-kind-scale-hint = 0 ist gar nicht, 10 ist am stärksten.
own-kind-number = Eine Zahl
own-kind-number-hint = Etwa Schritte, Puls oder Gewicht.
own-kind-yes_no = Ja oder Nein
own-kind-yes_no-hint = Etwa ob du ein Medikament genommen hast.
own-need-kind = Wähle, wie du antworten willst.
own-unit = Was zählt die Zahl?
own-unit-hint = Etwa Schritte oder kg. Das darf leer bleiben.
own-save = Speichern

## What a check-in asks (settings)

asked-section = Dein Check-in
asked-title = Was du gefragt wirst
asked-hint = Nimm das Kreuz weg, wo du nicht gefragt werden willst. Nach Schmerz und Warnzeichen wird immer gefragt. Was du schon geantwortet hast, bleibt.
asked-all = Alle Fragen werden gestellt.
asked-all-but = Alle außer diesen: { $questions }.
asked-pain_activity = Schmerz bei Aktivität
asked-movement = Beweglichkeit
asked-function = Was du wieder gut können willst
asked-inflammation = Schwellung, Wärme und Rötung
asked-usual_activity = Wieder übliche Aktivität
asked-pain_settled = Schmerz am Morgen wieder weg
asked-night_pain = Von Schmerz geweckt
asked-morning_stiffness = Morgens steif
asked-crepitus = Geräusch im Gelenk
asked-sleep_hours = Schlaf
asked-stress = Stress
asked-load_minutes = Training oder schwere Arbeit
asked-note = Notiz
asked-cost-pain_activity = Ohne diese Frage weiß Tend nicht, ob dir Aktivität leicht genug fällt. Dann geht es nicht weiter.
asked-cost-movement = Ohne diese Frage weiß Tend nicht, ob die Bewegung wieder normal ist. Dann geht es nicht weiter.
asked-cost-function = Ohne diese Frage weiß Tend nicht, ob gut geht, was dir wichtig ist. Dann geht es nicht weiter.
asked-cost-inflammation = Ohne diese Frage weiß Tend nicht, ob sich die Stelle beruhigt hat. Dann geht es nicht weiter.
asked-cost-usual_activity = Ohne diese Frage weiß Tend nicht, ob es wieder ist wie früher. Dann kommst du nicht in die letzte Phase.
asked-cost-pain_settled = Ohne diese Frage sieht Tend nicht, ob die Aktivität für den nächsten Tag zu viel war.
asked-cost-night_pain = Ohne diese Frage sieht Tend nicht, ob dich Schmerz weckt. Das ist ein Zeichen, dass es entzündet sein kann.
asked-cost-morning_stiffness = Ohne diese Frage sieht Tend nicht, ob es lange steif ist. Das ist ein Zeichen, dass es entzündet sein kann.
asked-cost-crepitus = Ohne diese Frage sieht Tend kein Gelenkgeräusch mit Schmerz. So etwas sollte in der Physiotherapie angesehen werden.
asked-cost-sleep_hours = Am Plan ändert diese Frage nie etwas. Ohne sie zeigt der Verlauf keinen Schlaf.
asked-cost-stress = Am Plan ändert diese Frage nie etwas. Ohne sie zeigt der Verlauf keinen Stress.
asked-cost-load_minutes = Am Plan ändert diese Frage nie etwas. Ohne sie zeigt der Verlauf kein Training.
asked-cost-note = Am Plan ändert diese Frage nie etwas. Ohne sie ist kein Platz für deine eigenen Worte.
earlier-title = { $title }: frühere Check-ins
earlier-edited = geändert
earlier-back-dated = später eingetragen
earlier-change = Ändern
earlier-change-which = { ": " }Check-in, { $day } um { $time } Uhr
earlier-empty = In diesen Wochen steht nichts.
earlier-empty-text = Hier werden deine Check-ins stehen, die neuesten zuerst. Jeder lässt sich öffnen und ändern.
earlier-older = Ältere zeigen

## Hold: what to do now, how fast, whom to call

hold-emergency-level = Notfall
hold-emergency-title = Ruf jetzt Hilfe
hold-emergency-do-1 = Ruf den Notruf an (112, 999, 911 oder die Nummer bei dir vor Ort).
hold-emergency-do-2 = Sag, was du spürst und wann es anfing.
hold-emergency-do-3 = Fahr nicht selbst. Lass jemanden bei dir bleiben, wenn es geht.
hold-same_day-level = Dringend
hold-same_day-title = Lass es heute ärztlich ansehen
hold-same_day-do-1 = Ruf jetzt deine Arztpraxis oder den ärztlichen Bereitschaftsdienst an. Sag, welches Zeichen du hast.
hold-same_day-do-2 = Wenn du niemanden erreichst, geh heute in eine Notfallpraxis.
hold-same_day-do-3 = Wenn es schnell schlimmer wird, ruf den Notruf an (112, 999, 911).
hold-clearance-level = Bevor die Massage beginnt
hold-clearance-title = Warte auf das Wort deines OP-Teams
hold-clearance-do-1 = Frag dein OP-Team, wann Massage beginnen darf und wie viel.
hold-clearance-do-2 = Halte dich bis dahin an das, was sie dir gesagt haben.
hold-clearance-do-3 = Check-ins kannst du ab heute machen. Das hilft euch beiden.
hold-pt_first-level = In den nächsten Tagen
hold-pt_first-title = Geh zuerst zur Physiotherapie
hold-pt_first-do-1 = Mach für die nächsten Tage einen Termin in der Physiotherapie oder Arztpraxis aus.
hold-pt_first-do-2 = Sag, welches Zeichen du notiert hast und wann es auftritt.
hold-pt_first-do-3 = Lass bis dahin weg, was es auslöst.
hold-pt-visit-due = Das hast du vor zwei Wochen notiert. Bitte mach jetzt den Termin aus.
hold-noted = Was du notiert hast
hold-why = Warum
hold-since = seit { $day }
hold-paused = Die Massage pausiert, bis das geklärt ist: { $titles }.
hold-cause-surgery = Du wurdest operiert, und noch ist kein Wort von deinem OP-Team notiert
hold-cause-crepitus = Geräusch im Gelenk mit Schmerz oder Schwellung
hold-pt-seen = Ich war in der Physiotherapie
hold-cleared = Eine Fachperson hat es freigegeben
hold-cleared-surgery = Mein OP-Team hat Ja gesagt
hold-check-in = Check-in machen
hold-mistake = Das habe ich aus Versehen notiert
hold-mistake-named = Das habe ich aus Versehen notiert: { $sign }, { $when }
hold-mistake-ask = Wurde „{ $sign }“ aus Versehen notiert? Notiert: { $when }. Wenn du dieses Zeichen hast oder unsicher bist, behalte es.
hold-mistake-keep = Behalten
hold-mistake-do = Ja, dieses Zeichen herausnehmen
hold-rest = Weiter zum Rest von Tend
clearance-title = Das Wort einer Fachperson
clearance-lead = Jemand hat es angesehen und sagt, dass die Massage weitergehen darf.
clearance-which = Worum geht es?
clearance-need-episode = Wähle etwas aus.
clearance-by = Wer hat das gesagt?
clearance-by-hint = Ein Name oder eine Aufgabe, etwa „Dr. Lee“ oder „Kniechirurgie“.
clearance-need-by = Trag ein, wer das gesagt hat.
clearance-at = Wann?
clearance-outlived = Das ist gespeichert, aber das Zeichen wurde danach notiert. Erst eine spätere Freigabe beendet die Pause.
clearance-most = Wie viele Massagen in der Woche sind erlaubt?
clearance-most-hint = 1 bis 7. Lass es leer, wenn keine Grenze genannt wurde.
clearance-note = Was sonst noch gesagt wurde
clearance-save = Speichern
pt-visit-title = Dein Besuch
pt-visit-at = Wann war er?
pt-visit-provider = Bei wem warst du?
pt-visit-save = Speichern

## A professional's own frequency

prescription-kind = Wie oft soll Massage sein?
prescription-need-kind = Wähle etwas aus.
prescription-kind-per_week = So oft in der Woche
prescription-kind-every_days = Alle so viele Tage eine
prescription-kind-none = Keine Massage
prescription-number-per_week = Wie oft in der Woche?
prescription-number-every_days = Wie viele Tage von einer zur nächsten?
prescription-room = Etwas Spielraum lassen
prescription-least-per_week = Mindestens
prescription-most-per_week = Höchstens
prescription-least-every_days = Mindestens so viele Tage
prescription-most-every_days = Höchstens so viele Tage
prescription-date = Ab
prescription-date-hint = Bleibt es leer, gilt es ab heute.
prescription-until = Bis
prescription-until-hint = Bleibt es leer, hat es noch kein Ende.
prescription-until-weeks = { $count ->
    [one] 1 Woche
   *[other] { $count } Wochen
}
prescription-until-none = Kein Ende
prescription-need-by = Trag einen Namen oder eine Aufgabe ein.

## The desktop's own dialogs for files (asked for in src-tauri/src/dialogs.rs)

dialog-log = Tagebuch
dialog-answer = Antwort
dialog-report = Bericht
dialog-zip = Dateien in einer
dialog-bundle = Akte für eine Klinik
dialog-calendar = Kalender
dialog-sealed = Geschützte Datei
dialog-any = Jede Datei

## Notifications, the tray and the calendar (put together in src-tauri/crates/words)

notification-session-title = { $kind ->
    [massage] Massage
    [self_massage] Selbstmassage
    [pt] Physiotherapie
   *[exercise] Training
} { $at }
notification-at = um { $time } Uhr
notification-at-tomorrow = morgen um { $time } Uhr
notification-at-yesterday = gestern um { $time } Uhr
notification-at-date = am { $date } um { $time } Uhr
notification-session-body = { $episode }
notification-session-body-dose = { $episode } · { $pressure ->
    [light] leichter Druck
    [comfortable] angenehmer Druck
    [broad] breitflächiger Druck
   *[none] kein Druck
}, { $least }–{ $most } Minuten
notification-check-in-title = Zeit für den Check-in von heute
notification-check-in-body = { $others ->
    [0] { $episode }
    [one] { $episode } und noch etwas
   *[other] { $episode } und { $others } weitere
}
notification-check-in-line = Check-in
notification-review-title = { $episode }: { $weeks ->
    [2] zwei Wochen in dieser Phase
   *[4] vier Wochen in dieser Phase
}
notification-review-body = { $weeks ->
    [2] Ein guter Moment, um zurückzublicken, wie es läuft.
   *[4] Ein guter Moment, es in der Physiotherapie oder Arztpraxis ansehen zu lassen.
}
notification-review-line = { $weeks ->
    [2] Zwei Wochen in dieser Phase
   *[4] Vier Wochen in dieser Phase
}
notification-lapse-check-ins-title = Tend ist da, wann du magst
notification-lapse-check-ins-body = { $days ->
    [7] Es ist eine Woche her.
   *[other] Es ist { $days } Tage her.
} Mach dort weiter, wo du bist, wann immer du magst. Tend fragt nicht noch einmal, bis du einen Check-in machst.
notification-lapse-sessions-title = { $episode }: Passen dir die Tage?
notification-lapse-sessions-body = Die letzten zwei Termine fanden nicht statt. Das ist in Ordnung. Wenn dir andere Tage besser passen, kannst du sie ändern.
notification-lapse-sessions-line = Zwei Termine fanden nicht statt
notification-many-title = { $count ->
    [one] 1 Erinnerung
   *[other] { $count } Erinnerungen
}
notification-line = { $what } · { $episode }
notification-done = Erledigt
notification-check-in-open = Check-in machen
notification-snooze-10m = In 10 Min. erinnern
notification-snooze-1h = In 1 Stunde erinnern
notification-snooze-tomorrow = Morgen erinnern
notification-locked-due = Etwas ist fällig. Öffne Tend, um zu sehen, was es ist.
notification-locked-waits = Dein Tagebuch ist gesperrt. Erinnerungen warten, bis du es öffnest.
notification-missed-title = Was vorbeiging
notification-missed-sessions = { $sessions ->
    [one] Ein Termin ist
   *[other] { $sessions } Termine sind
} seit dem { $since } fällig geworden. Nichts ist verloren. Mach dort weiter, wo du bist.
notification-missed-check-ins = Seit dem { $since } war es still. Nichts ist verloren. Mach dort weiter, wo du bist.
notification-missed-both = { $sessions ->
    [one] Ein Termin
   *[other] { $sessions } Termine
} und der Check-in sind seit dem { $since } fällig geworden. Nichts ist verloren. Mach dort weiter, wo du bist.
notification-day = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}

tray-title = Tend
tray-open = Tend öffnen
tray-quit = Beenden (keine Erinnerungen mehr)
tray-nothing-due = Nichts ist fällig
calendar-name = Tend
calendar-category = Tend
calendar-summary = { $kind ->
    [massage] Massage
    [self_massage] Selbstmassage
    [pt] Physiotherapie
   *[exercise] Training
} · { $episode }
calendar-description = Aus Tend. Zum Verschieben oder Absagen: Ändere den Termin in Tend und speichere den Kalender dann noch einmal.
calendar-description-with = Bei: { $provider }. { $how }

## Review in a terminal: the list of tend-cli review (put together in src-tauri/crates/words)

review-cli-asks = ANLASS
review-cli-since = SEIT
review-cli-who = WER
review-cli-what = EPISODE
review-cli-phase = PHASE
review-cli-line = SCHMERZ, 4 WOCHEN
review-cli-pain = ANFANG, JETZT
review-cli-last = CHECK-IN
review-cli-file = DATEI
review-cli-attention = { $attention ->
    [emergency_hold] Stopp: Notfall
    [same_day_hold] Stopp: heute ärztlich
    [clearance_hold] Stopp: Freigabe
    [pt_first_hold] Stopp: erst Physio
    [severe] stark
    [setback] Rückschlag
    [no_gain] kein Fortschritt
    [lapse] Massagen ausgefallen
    [stale] wenige Antworten
    [steady] stabil
   *[nothing_open] nichts offen
}
review-cli-phase-name = { $phase ->
    [protect] Schutz
    [recovery] Erholung
    [taper] Ausschleichen
    [maintenance] Erhaltung
   *[soreness] Muskelkater
}
review-cli-title = { $others ->
    [0] { $title }
   *[other] { $title } (+{ $others })
}
review-cli-nameless = (ohne Namen)
review-cli-legend = Dringendste zuerst, Stand: { $on ->
    [export] Tag des jeweiligen Exports
   *[other] { $on }
}. Schmerz der letzten { $dates } Tage: { $low } keiner, { $high } stärkster; eine Lücke ist ein Tag ohne Antwort.
review-cli-refused = { $files ->
    [one] 1 Datei ließ sich nicht lesen:
   *[other] { $files } Dateien ließen sich nicht lesen:
}

## What is known: each statement, what it is worth, and a note (the window and the report)

evidence-standing-supported = Gestützt
evidence-standing-limited = Begrenzt
evidence-standing-contested = Umstritten
evidence-standing-not_supported = Nicht gestützt
evidence-standing-supported-means = gute Gründe, sich darauf zu verlassen
evidence-standing-limited-means = wenig, gemischt oder indirekt
evidence-standing-contested-means = die Quellen sind sich nicht einig
evidence-standing-not_supported-means = was gefunden wurde, spricht dagegen

evidence-say-early-frequency = In der Erholung ein paar Massagen pro Woche. Dann seltener, wenn Schmerz und Beweglichkeit besser werden.
evidence-note-early-frequency = Üblich, aber nicht bewiesen. In einer Studie zu Nackenschmerz gab es zwei oder drei Massagen pro Woche, je eine Stunde lang.
evidence-say-maintenance-frequency = Sehr aktive Menschen bekommen alle 2 bis 4 Wochen eine Massage.
evidence-note-maintenance-frequency = Üblich, aber nicht bewiesen. In einer Knie-Studie über ein Jahr hielt Massage alle zwei Wochen den Gewinn nicht. Eine dafür genannte Studie von 2014 ließ sich nicht finden: Ihr Titel ist der einer Umfrage von 2005.
evidence-say-prevents-recurrence = Regelmäßige Massage verhindert, dass die Beschwerden wiederkommen.
evidence-note-prevents-recurrence = Ein Glaube aus der Erfahrung. Es fand sich keine Studie dazu. Der Plan verlangt: dranbleiben und trainieren.
evidence-say-stop-start = Wer alles beendet, sobald der Schmerz weg ist, bekommt leichter Rückschläge.
evidence-note-stop-start = Das sehen Fachleute in ihrer Arbeit. Geprüft wurde es nicht.
evidence-say-massage-then-pt = Massage kann am selben Tag vor der Physiotherapie liegen. Oder nach hartem Training.
evidence-note-massage-then-pt = Aus der Erfahrung. Geprüft wurde es nicht.
evidence-say-acute-first = Gleich nach einer Verletzung kommt Massage zuerst.
evidence-note-acute-first = Andere Texte verlangen nur sanfte Berührung. Bei Verstauchungen lautet der übliche Rat: in den ersten Tagen keine Massage. Tend schlägt hier keine an der schmerzenden Stelle vor.
evidence-say-deep-inflamed = Keine tiefe Massage an entzündeten oder schmerzenden Stellen.
evidence-note-deep-inflamed = Rat aus der Medizin: Sicherheit zuerst.
evidence-say-desk-exercise = Training mit dem Gummiband lindert Schmerz in Nacken und Schultern: 2 oder 12 Minuten, 5 Tage in der Woche, 10 Wochen lang.
evidence-note-desk-exercise = Eine Studie mit 198 Personen: 1,4 und 1,9 Punkte weniger Schmerz. Training baut Kraft auf, Massage bringt Linderung.
evidence-say-neck-shoulder-short = Massage lindert Schmerz in Nacken und Schultern für kurze Zeit.
evidence-note-neck-shoulder-short = 12 Studien, verglichen mit keiner Behandlung. Später war sie nicht besser als Training.
evidence-say-doms-soreness = Massage lindert Muskelkater in den 24 bis 72 Stunden nach hartem Training.
evidence-note-doms-soreness = 11 Studien mit 504 Personen. Die Belege haben Grenzen.
evidence-say-longer-is-better = Mit einer längeren Massage erholst du dich besser.
evidence-note-longer-is-better = Hier geht es um Massage nach Training. Bei lange bestehendem Nacken- oder Knieschmerz dauerte sie in Studien eine Stunde. Dafür ist die kurze Zeit nicht gemeint.
evidence-say-post-op = Nach einer Operation wartet die Massage auf das Wort des OP-Teams. Dann gilt, was es sagt.
evidence-note-post-op = Darum pausiert der Plan, bis du ihr Wort notierst.
evidence-say-practitioner = Wenn es stockt oder schlechter wird, geh zu jemandem, der mit anderen Fachleuten zusammenarbeitet.
evidence-note-practitioner = Allgemeiner Rat.
evidence-say-complementary = Massage ergänzt die medizinische Behandlung. Sie ersetzt sie nie.
evidence-note-complementary = Allgemeiner Rat.
evidence-say-doms-30-percent = Massage nimmt bis zu 30 % des Muskelkaters innerhalb von 24 Stunden weg.
evidence-note-doms-30-percent = Für diese Zahl ist keine Quelle genannt.
evidence-say-lactic-acid = Massage spült Milchsäure aus.
evidence-note-lactic-acid = In einer kleinen Studie bremste Massage den Blutfluss und ließ mehr davon im Muskel. Milchsäure ist nicht der Grund für Muskelkater.
evidence-say-circulation = Massage heilt, weil das Blut besser fließt.
evidence-note-circulation = Das steht in vielen Texten. Die Übersicht über die Forschung stützt es nicht: Kurze Änderungen an einer Stelle erklären die Wirkung nicht.
evidence-say-adhesions = Massage löst Gewebe, das verklebt ist.
evidence-note-adhesions = Das steht in manchen Texten. Die Übersicht bezweifelt es. Wie Massage genau wirkt, weiß noch niemand.
evidence-say-inflammation-cells = Massage beruhigt Signale der Entzündung im Muskel.
evidence-note-inflammation-cells = Eine kleine Studie fand das in Muskelproben. Eine spätere kleine fand keine solche Wirkung.
evidence-say-immediate-relief = Massage bringt gleich danach Linderung.
evidence-note-immediate-relief = Nach einem langen Lauf fühlten sich die Teilnehmenden sofort besser. Ab dem nächsten Tag gab es keinen Unterschied.
evidence-say-performance = Mit Massage bringst du früher wieder Leistung.
evidence-note-performance = Die Wirkung ist klein. Nur auf den Sport gesehen waren 5 bis 12 Minuten besser als mehr.
evidence-say-crepitus-common = Gelenkgeräusche ohne Schmerz sind häufig und meist harmlos.
evidence-note-crepitus-common = Der Text sagt, dass 41 % der Knie Geräusche machen, und 81 % bei abgenutzten Gelenken. Woher diese Zahlen kommen, ließ sich nicht finden.
evidence-say-crepitus-signals = Geh mit Gelenkgeräuschen zu einer Fachperson, wenn Schmerz oder Schwellung dabei ist, das Gelenk klemmt oder nachgibt, wenn es schlimmer wird oder dich von etwas abhält.
evidence-note-crepitus-signals = Darum hält Tend die Massage an, wenn du ein Geräusch mit Schmerz oder Schwellung notierst.
evidence-say-sleep-stress = Massage beruhigt, und Schlaf hilft dem Körper beim Heilen.
evidence-note-sleep-stress = So steht es in den Texten. Du kannst Schlaf und Stress eintragen; sie ändern nie deine Phase.
evidence-say-access = Kosten, Sprache und Kultur entscheiden, wer behandelt wird.
evidence-note-access = Darum ist Tend kostenlos, läuft ohne Netz und spricht mehrere Sprachen.

## Plan

plan-title = Plan
plan-episode = Worum geht es?
plan-no-episode = Noch ist nichts angelegt.
plan-closed = Abgeschlossen am { $date }. So stand es damals.
plan-since = Seit { $date }, Tag { $day }.
plan-entered = Warum diese Phase: { $why }
plan-opened-injury-protect = Als du anfingst, war die Verletzung weniger als 7 Tage alt, oder ein Zeichen war an dem Tag deutlich. Darum bist du im Schutz gestartet.
plan-opened-injury-recovery = Als du anfingst, war die Verletzung 7 Tage alt oder älter, und nichts war deutlich. Darum bist du in der Erholung gestartet.
plan-opened-surgery-protect = Als du anfingst, lag die Operation weniger als 7 Tage zurück, oder ein Zeichen war an dem Tag deutlich. Darum bist du im Schutz gestartet.
plan-opened-surgery-recovery = Als du anfingst, lag die Operation 7 Tage oder länger zurück, und nichts war deutlich. Darum bist du in der Erholung gestartet.
plan-opened-gradual_onset-recovery = Es kam langsam. Darum bist du in der Erholung gestartet.
plan-opened-desk_pain-recovery = Es kommt von der Arbeit am Schreibtisch. Darum bist du in der Erholung gestartet.
plan-opened-upkeep-maintenance = Als du anfingst, ging es gut. Darum bist du in der Erhaltung gestartet.
plan-clock = Die Zeit in dieser Phase begann am { $date } neu.
plan-next = Frühester Schritt { $to ->
    [recovery] in die Erholung
    [taper] ins Ausschleichen
   *[maintenance] in die Erhaltung
  }: { $date }.
plan-next-open = Die Zeit für { $to ->
    [recovery] die Erholung
    [taper] das Ausschleichen
   *[maintenance] die Erhaltung
  } ist da. Es fehlt noch: { $tier ->
    [none] dass Schwellung, Wärme und Rötung abklingen
    [strict] alle vier Kriterien in ihrer strengeren Form
   *[basic] alle vier Kriterien
  }.
plan-next-needs = Nötig ist außerdem: { $tier ->
    [none] dass Schwellung, Wärme und Rötung abklingen
    [strict] alle vier Kriterien in ihrer strengeren Form
   *[basic] alle vier Kriterien
  }.
plan-next-held = Solange der Plan pausiert, geht nichts weiter.
plan-last-phase = Das ist die letzte Phase. Der Plan achtet darauf, dass es so bleibt.

plan-phase-protect = Schutz
plan-phase-recovery = Erholung
plan-phase-taper = Aus{ "\u00AD" }schlei{ "\u00AD" }chen
plan-phase-maintenance = Erhal{ "\u00AD" }tung
plan-phase-soreness = Muskelkater
plan-meaning-protect = Schonen. Noch keine Massage an der schmerzenden Stelle.
plan-meaning-recovery = Massage begleitet die Heilung.
plan-meaning-taper = Es läuft gut. Massage seltener.
plan-meaning-maintenance = Mit wenig soll es gut bleiben.

plan-path-title = Dein Weg
plan-path-here = Du bist hier
plan-path-passed = { $from } bis { $until }
plan-path-reached = Erreicht { $from }, verlassen { $until }
plan-path-stays = { $stays }-mal, zuletzt: { $latest }
plan-path-not-needed = Nicht nötig
plan-path-ahead = Kommt noch
plan-path-now = Seit { $from }
plan-path-picture = Der Weg steigt vom Schutz über Erholung und Ausschleichen zur Erhaltung. Du bist { $phase ->
    [protect] im Schutz
    [recovery] in der Erholung
    [taper] im Ausschleichen
   *[maintenance] in der Erhaltung
  }, seit { $since }. { $back ->
    [0] Es ging nie zurück.
    [one] Es ging einmal zurück, am { $date }.
   *[other] Es ging { $back }-mal zurück, zuletzt am { $date }.
  }
plan-path-more-back = Das Bild zeigt die letzten { $shown } von { $all } Schritten zurück. Alle stehen unten im Verlauf.

plan-sore-title = Tage seit der Anstrengung
plan-sore-day = Tag { $day }
plan-sore-helps = Tag 1 bis 3: Massage kann den Muskelkater lindern.
plan-sore-late = Nach Tag 7 immer noch Muskelkater? Frag in der Arztpraxis oder Physiotherapie.
plan-sore-picture = Eine Reihe von Tagen, 0 bis 7. An Tag 1 bis 3 kann Massage helfen. Heute ist Tag { $day }.

# Was sich seit dem Check-in davor geändert hat: auf der Seite „Plan“ und in einer Zeile unter „Heute“.
changed-title = Was sich geändert hat
changed-since = Seit { $date }, deinem Check-in davor:
changed-before = vorher: { $state }
changed-now = jetzt: { $state }
changed-status-met = erfüllt
changed-status-not_met = noch nicht
changed-status-not_enough_data = noch zu wenige Tage mit einer Antwort
changed-phase = Phase
changed-again = Phase
changed-again-now = Ihre Zeit begann neu
changed-hold = Pause
changed-hold-none = Keine Pause
changed-hold-emergency = Pausiert: Notfall
changed-hold-same_day = Pausiert: heute ärztlich ansehen lassen
changed-hold-clearance = Pausiert: auf dein OP-Team warten
changed-hold-pt_first = Pausiert: zuerst zur Physiotherapie
changed-hold-ended = Der Grund der Pause ist geklärt oder vorbei.
changed-frequency = { $way ->
    [more] Häufiger Massage als vorher
    [less] Seltener Massage als vorher
   *[same] Wie oft
}
changed-rules = Wie oft
changed-rules-now = Gleich, aus einem anderen Grund
changed-pressure = Wie fest
changed-criterion-basic = { $criterion ->
    [pain] Der Schmerz ist zurückgegangen
    [movement] Bewegung ist wieder normal
    [inflammation] Nicht mehr entzündet
   *[function] Aktivität geht besser
  }
changed-criterion-strict = { $criterion ->
    [pain] Der Schmerz ist zurückgegangen
    [movement] Bewegung ist wieder normal
    [inflammation] Nicht mehr entzündet
   *[function] Aktivität geht besser
  }, strengere Form
changed-gone-prescription = Der eigene Plan einer Fachperson legt es nicht mehr fest.
changed-gone-cap = Die Grenze einer Fachperson senkt es nicht mehr.
changed-gone-settling = Die Zeit zum Beruhigen nach einem Schritt zurück ist vorbei.
changed-gone-amber = Ein Schub oder starker Schmerz senkt es nicht mehr.
changed-gone-hold = Die Pause ist vorbei.
changed-by-time = Es richtet sich nach den Tagen in dieser Phase.
changed-by-exercise = Es richtet sich nach deinem Training in den letzten 14 Tagen.
changed-nothing = Seit { $date }, deinem Check-in davor, hat sich nichts geändert.
changed-nothing-lately = Seit deinem Check-in davor hat sich nichts geändert.
changed-too-early = Ab deinem zweiten Tag mit einem Check-in steht hier, was sich geändert hat und warum.
changed-today-since = Seit deinem Check-in am { $date }:
changed-today-more = { $count ->
    [one] Und noch 1 Änderung.
   *[other] Und noch { $count } Änderungen.
  }

# Wie oft, legte eine Fachperson fest: eine Zeile unter „Heute“ und bei den Terminen.
prescribed-today = Wie oft, legt { $by } fest, nicht Tend.
prescribed-sessions = { $title }: Wie oft, legt { $by } fest, nicht Tend.

# Was weiterbringt und was zurückbringt.
plan-moves-title = Wohin es von hier gehen kann
plan-moves-on-title = Was dich weiterbringt
plan-moves-on-lead = Für den Schritt { $to ->
    [protect] in den Schutz
    [recovery] in die Erholung
    [taper] ins Ausschleichen
   *[maintenance] in die Erhaltung
  } fehlt noch:
plan-moves-on-last = Das ist die letzte Phase. Mehr muss nicht erreicht werden.
plan-moves-on-held = Das ist die letzte Phase. Sie geht weiter, wenn die Pause vorbei ist.
plan-moves-on-soreness = Nach Muskelkater kommt keine weitere Phase.
plan-moves-on-earliest = Zeit: frühestens { $date }.
plan-moves-on-all-basic = Alle vier Kriterien sind erfüllt.
plan-moves-on-all-strict = Alle vier Kriterien sind in ihrer strengeren Form erfüllt.
plan-moves-on-twice = Alle vier müssen in ihrer strengeren Form erfüllt sein: am Tag des Schritts und auch 7 Tage davor.
plan-moves-on-long = Oder ab { $date }, nach 84 Tagen in dieser Phase: alle vier in ihrer Grundform erfüllt, am Tag selbst und 7 Tage davor.
plan-moves-on-signs-unmarked = 3 der letzten 7 Tage mit einer Antwort zu Schwellung, Wärme und Rötung, und nichts davon deutlich. Auch an den letzten 3 Tagen darf nichts deutlich sein.
plan-moves-on-held-emergency = Zuerst muss die Pause enden: Eine Fachperson sagt, dass die Massage weitergehen darf.
plan-moves-on-held-same_day = Zuerst muss die Pause enden: Eine Fachperson sagt, dass die Massage weitergehen darf.
plan-moves-on-held-clearance = Zuerst muss die Pause enden: Dein OP-Team sagt, dass die Massage beginnen darf.
plan-moves-on-held-pt_first = Zuerst muss die Pause enden: Du warst in der Physiotherapie, oder eine Fachperson sagt, dass die Massage weitergehen darf.
plan-moves-on-held-fever = Zuerst muss die Pause wegen Fieber enden: 7 Tage mit einem Check-in und ohne Fieber, oder eine Fachperson sagt, dass die Massage weitergehen darf.
plan-moves-back-title = Was dich zurückbringt
plan-moves-back-none = Vom Schutz geht es nicht weiter zurück.
plan-moves-back-soreness = Am Tag, an dem das eintritt, und an den 2 danach ist keine Massage vorgeschlagen:
plan-moves-back-to = Zurück { $to ->
    [protect] in den Schutz
    [recovery] in die Erholung
    [taper] ins Ausschleichen
   *[maintenance] in die Erhaltung
  }:
plan-moves-back-again = Die Erholung beginnt neu, wenn eines davon an 2 beantworteten Tagen zutrifft, die höchstens 2 Tage auseinanderliegen:
plan-moves-back-setback = Zurück { $to ->
    [protect] in den Schutz
    [recovery] in die Erholung
    [taper] ins Ausschleichen
   *[maintenance] in die Erhaltung
  }, wenn eines davon an 2 beantworteten Tagen zutrifft, die höchstens 14 Tage auseinanderliegen:
plan-moves-back-drift = Zurück { $to ->
    [protect] in den Schutz
    [recovery] in die Erholung
    [taper] ins Ausschleichen
   *[maintenance] in die Erhaltung
  }, wenn es langsam abrutscht. Eines davon genügt:
plan-moves-back-acute = Schwellung, Wärme oder Rötung ist deutlich.
plan-moves-back-before-near = Die Tage davor sind die 7 vor dem ersten der beiden Tage. Mindestens 3 davon brauchen eine Antwort.
plan-moves-back-before = Die Tage davor sind die 7 vor dem ersten der beiden Tage. Gibt es dort weniger als 3 Antworten, zählen die 3 beantworteten Tage vor ihm.
plan-moves-back-step-pain = Der Schmerz ist 4 oder mehr, und mindestens 2 Punkte höher als an den Tagen davor.
plan-moves-back-step-movement = Die Beweglichkeit ist unter 7, und mindestens 2 Punkte niedriger als an den Tagen davor.
plan-moves-back-step-function = Deine Aktivitäten sind unter 8, und mindestens 2 Punkte niedriger als an den Tagen davor.
plan-moves-back-excused = Liegen die beiden Tage höchstens 2 Tage auseinander: Schmerz bis 6 am Tag einer Massage oder am Tag danach zählt nicht. Wenn er bleibt oder du einen Schub angibst, zählt er.
plan-moves-back-once = Diesen Schritt gibt es höchstens einmal in 7 Tagen.
plan-moves-back-drift-pain = Der Schnitt der 7 Tage beim Schmerz liegt über 3.
plan-moves-back-drift-pain-upkeep = Der Schnitt der 7 Tage beim Schmerz liegt über 3, und mehr als 1 Punkt über deinem üblichen Wert.
plan-moves-back-drift-movement = Der Schnitt der 7 Tage bei der Beweglichkeit liegt unter 7.
plan-moves-back-drift-movement-upkeep = Der Schnitt der 7 Tage bei der Beweglichkeit liegt unter 7, und mehr als 1 Punkt unter deinem üblichen Wert.
plan-moves-back-drift-signs = An 3 oder mehr der 7 Tage gibt es ein Zeichen einer Entzündung, und die letzten 3 Antworten sind nicht frei davon. Das gilt heute und auch eine Woche davor.
plan-moves-back-drift-function = Deine Aktivitäten liegen im Schnitt unter 7, und weniger als 1 Punkt besser als am Anfang. Das gilt heute und auch eine Woche davor.
plan-moves-back-drift-function-upkeep = Deine Aktivitäten liegen im Schnitt unter 7, und mehr als 2 Punkte unter deinem üblichen Wert. Das gilt heute und auch eine Woche davor.
plan-moves-back-drift-no-activities = Du machst noch nicht wieder deine übliche Aktivität. Das gilt heute und auch eine Woche davor.
plan-moves-back-drift-from = Darauf wird ab { $date } geachtet, 7 Tage nach dem letzten Schritt.
plan-moves-pause = Ein Warnzeichen hält die Massage sofort an, in jeder Phase.
plan-moves-notes = Wie das gezählt wird

plan-ledger-title = Die vier Kriterien
plan-ledger-count = { $met } von 4 erfüllt
plan-ledger-basic = Weiter geht es, wenn alle vier erfüllt sind.
plan-ledger-strict = In die Erhaltung geht es, wenn alle vier in einer strengeren Form erfüllt sind. Sie verlangt etwas mehr.
plan-ledger-protect = Im Schutz beobachten sie nur. Jetzt zählt, dass Schwellung, Wärme und Rötung abklingen.
plan-ledger-maintenance = In der Erhaltung achten sie darauf, dass es gut bleibt.
plan-ledger-soreness = Bei Muskelkater beobachten sie nur. Nichts hängt von ihnen ab.
plan-ledger-window = Aus deinen Check-ins vom { $from } bis { $to }.
plan-ledger-caveat = Keine Studie hat diese Zahlen dafür geprüft, wie oft Massage sein soll. Sie kommen aus anderen Bereichen, oder Tend hat sie selbst gewählt. Bei jeder Zeile steht, was gilt.

plan-criterion-pain = Der Schmerz ist zurückgegangen
plan-criterion-movement = Bewegung ist wieder normal
plan-criterion-inflammation = Nicht mehr entzündet
plan-criterion-function = Aktivität geht besser
plan-status-met = Erfüllt
plan-status-not_met = Noch nicht
plan-status-not_enough_data = Zu wenig Angaben
plan-ledger-both = Grundform: { $basic }. Strengere Form: { $strict }.
plan-ledger-details = Werte, Quellen und Einträge
plan-ledger-change = Was es ändern würde
plan-ledger-keep = Was es erhält
plan-ledger-any = Eines davon genügt
plan-ledger-or = Oder das allein genügt
plan-ledger-strict-too = Für die strengere Form auch
plan-ledger-now = Jetzt
plan-ledger-goal = Ziel: { $goal }.
plan-ledger-source = Quelle
plan-ledger-start = Am Anfang: { $value }
plan-ledger-entries = Verwendete Einträge
plan-ledger-entries-none = Noch kein Eintrag.
plan-ledger-entries-older = { $count ->
    [one] Ein älterer Eintrag steht hier nicht.
   *[other] { $count } ältere Einträge stehen hier nicht.
  }
plan-ledger-date = Datum
plan-ledger-answer = Antwort
plan-gauge-goal = Ziel

plan-test-pain_acceptable = Schmerz im Schnitt { $value } oder weniger
plan-test-pain_low = Schmerz im Schnitt { $value } oder weniger
plan-test-pain_drop_points = Schmerz im Schnitt mindestens { $value } Punkte niedriger als am Anfang
plan-test-pain_drop_share = Schmerz im Schnitt mindestens 30 % niedriger als am Anfang, hier { $value } Punkte
plan-test-pain_drop_share-unknown = Schmerz im Schnitt mindestens 30 % niedriger als am Anfang
plan-test-pain_back_to_usual = Schmerz im Schnitt höchstens { $value } Punkt über deinem üblichen Wert
plan-test-pain_worst_day = Kein Tag mit Schmerz über { $value }
plan-test-movement_mean = Beweglichkeit im Schnitt { $value } oder mehr
plan-test-movement_mean_strict = Beweglichkeit im Schnitt { $value } oder mehr
plan-test-movement_back_to_usual = Beweglichkeit im Schnitt höchstens { $value } Punkt unter deinem üblichen Wert
plan-test-inflammation_latest_three = Die letzten { $value } beantworteten Tage zeigen kein Zeichen
plan-test-inflammation_window = Kein beantworteter Tag der 7 zeigt ein Zeichen, und 5 Tage sind beantwortet
plan-test-function_mean = Deine Aktivitäten liegen im Schnitt bei { $value } oder mehr
plan-test-function_gain = Deine Aktivitäten liegen mindestens { $value } Punkte höher als am Anfang
plan-test-function_back_to_usual = Deine Aktivitäten liegen höchstens { $value } Punkt unter deinem üblichen Wert
plan-test-usual_activity = Du machst wieder deine übliche Aktivität oder deinen Sport
plan-test-usual_activity_strict = Du machst wieder deine übliche Aktivität oder deinen Sport
plan-test-activity_pain = Schmerz bei Aktivität nie über { $value }
plan-test-pain_settled = Schmerz von Aktivität war jedes Mal am nächsten Morgen weg
plan-note-inflammation = Zeichen sind Schwellung, Wärme und Rötung. Auch Schmerz, der dich geweckt hat, und mehr als 30 Minuten steif am Morgen.

plan-value-unknown = noch nicht bekannt
plan-value-yes = ja
plan-value-no = nein
plan-value-points = { $value }
plan-value-lower = { $value } niedriger
plan-value-better = { $value } besser
plan-value-above = { $value } darüber
plan-value-below = { $value } darunter
plan-value-clear = { $count ->
    [0] noch keiner in Folge
    [one] 1 Tag ohne Zeichen
   *[other] { $count } Tage in Folge ohne Zeichen
  }
plan-value-clear-old = { $count ->
    [one] 1 Tag ohne Zeichen, aber die letzte Antwort ist mehr als 2 Tage alt
   *[other] { $count } Tage in Folge ohne Zeichen, aber die letzte Antwort ist mehr als 2 Tage alt
  }
plan-value-signs = { $count ->
    [0] kein Tag mit einem Zeichen
    [one] 1 Tag mit einem Zeichen
   *[other] { $count } Tage mit einem Zeichen
  }
plan-value-signs-few = kein Tag mit einem Zeichen, aber { $missing ->
    [one] 1 Tag muss noch beantwortet werden
   *[other] { $missing } Tage müssen noch beantwortet werden
  }
plan-value-unsettled = { $count ->
    [0] kein schlechter Morgen
    [one] 1 schlechter Morgen
   *[other] { $count } schlechte Morgen
  }

plan-keep-mean-at_most = Es bleibt erfüllt, solange der Schnitt der 7 Tage { $value } oder weniger ist.
plan-keep-mean-at_least = Es bleibt erfüllt, solange der Schnitt der 7 Tage { $value } oder mehr ist.
plan-keep-day = Es bleibt erfüllt, solange kein Tag über { $value } geht.
plan-keep-signs = Es bleibt erfüllt, solange kein neues Zeichen eingetragen wird.
plan-keep-settled = Es bleibt erfüllt, solange der Schmerz von Aktivität am Morgen weg ist.
plan-keep-answer = Es bleibt erfüllt, solange deine letzte Antwort Ja ist.
plan-reach-mean-at_most = Der Schnitt der 7 Tage muss auf { $value } sinken.
plan-reach-mean-at_least = Der Schnitt der 7 Tage muss auf { $value } steigen.
plan-reach-answer = Deine letzte Antwort muss Ja sein.
plan-answer-pain = Trag an { $dates ->
    [one] einem weiteren Tag
   *[other] { $dates } weiteren Tagen
  } ein, wie stark der Schmerz ist.
plan-answer-activity_pain = Trag an { $dates ->
    [one] einem weiteren Tag
   *[other] { $dates } weiteren Tagen
  } den stärksten Schmerz bei Aktivität ein.
plan-answer-movement = Trag an { $dates ->
    [one] einem weiteren Tag
   *[other] { $dates } weiteren Tagen
  } ein, wie gut du dich bewegst.
plan-answer-function = Bewerte an { $dates ->
    [one] einem weiteren Tag
   *[other] { $dates } weiteren Tagen
  } deine Aktivitäten.
plan-answer-signs = Trag an { $dates ->
    [one] einem weiteren Tag
   *[other] { $dates } weiteren Tagen
  } Schwellung, Wärme und Rötung ein, damit es sich sagen lässt.{ $clear ->
    [0] { "" }
    [one] { " " }Um erfüllt zu sein, braucht es noch einen Tag ohne Zeichen.
   *[other] { " " }Um erfüllt zu sein, braucht es noch { $clear } Tage in Folge ohne Zeichen.
  }
plan-answer-usual = Gib an, ob du wieder deine übliche Aktivität oder deinen Sport machst.
plan-clear-dates = { $dates ->
    [one] Noch 1 beantworteter Tag in Folge ohne Zeichen.
   *[other] Noch { $dates } beantwortete Tage in Folge ohne Zeichen.
  }
plan-until-day = Die hohen Tage fallen am { $date } aus dem Zeitraum, wenn kein neuer kommt.
plan-until-signs = Die Tage mit einem Zeichen fallen am { $date } aus dem Zeitraum, wenn kein neuer kommt.
plan-until-settled = Die schlechten Morgen fallen am { $date } aus dem Zeitraum, wenn kein neuer kommt.

plan-entry-score = { $value }
plan-entry-swelling-mild = leichte Schwellung
plan-entry-swelling-marked = deutliche Schwellung
plan-entry-warmth-mild = leichte Wärme
plan-entry-warmth-marked = deutliche Wärme
plan-entry-redness-mild = leichte Rötung
plan-entry-redness-marked = deutliche Rötung
plan-entry-night_pain = von Schmerz geweckt
plan-entry-stiffness = { $minutes } Min. steif
plan-entry-no-sign = nichts eingetragen

plan-source-farrar_2001 = Farrar 2001. In Studien zu lange bestehendem Schmerz waren 2 Punkte oder 30 % weniger eine Änderung, die zählte.
plan-source-boonstra_2016 = Boonstra 2016. Schmerz von 3 oder weniger galt als gering.
plan-source-pain_monitoring = Das Modell der Schmerzbeobachtung (Thomeé 1997, Silbernagel 2007). Es wurde für Sehnenschmerz gemacht.
plan-source-houck_2019 = Houck 2019. 7 oder mehr galt als gut genug.
plan-source-abbott_2014 = Abbott 2014. 2 Punkte mehr bei den eigenen Aktivitäten waren eine Änderung, die zählte.
plan-source-product_choice = Von Tend selbst gewählt. Keine Studie nennt diese Zahl.

plan-frequency-none = Vorerst keine Massage
plan-frequency-per_week-one = { $suggested ->
    [one] Einmal pro Woche
    [2] Zweimal pro Woche
   *[other] { $suggested }-mal pro Woche
  }
plan-frequency-per_week-range = { $min }- bis { $max }-mal pro Woche, vorgeschlagen { $suggested }-mal
plan-frequency-every_days-one = { $suggested ->
    [one] Jeden Tag
   *[other] Alle { $suggested } Tage
  }
plan-frequency-every_days-range = Alle { $min } bis { $max } Tage, vorgeschlagen { $suggested }
plan-frequency-every_weeks-one = { $suggested ->
    [one] Einmal pro Woche
   *[other] Alle { $suggested } Wochen
  }
plan-frequency-every_weeks-range = Alle { $min } bis { $max } Wochen, vorgeschlagen { $suggested }

plan-suggestion-title = Massage jetzt
plan-suggestion-paused = Pausiert
plan-suggestion-paused-why = Keine Massage, bis das geklärt ist. Was zu tun ist, steht unter „Heute“.
plan-suggestion-none-protect = Vorerst keine Massage an der schmerzenden Stelle
plan-suggestion-optional = Nur wenn du magst: Ohne ist genauso gut.
plan-suggestion-practice = Üblich, aber nicht bewiesen.
plan-suggestion-pressure = Druck
plan-suggestion-length = Dauer
plan-suggestion-minutes = { $min } bis { $max } Minuten
plan-suggestion-exercise = Zuerst Training
plan-suggestion-exercise-how = 2 bis 12 Minuten, 5 Tage in der Woche. Training behandelt, Massage bringt Linderung.
plan-suggestion-combine = Massage kann am selben Tag vor der Physiotherapie liegen oder nach hartem Training. Wenn sich zwei Termine überschneiden, wird die Massage verschoben.
plan-pressure-none = keiner
plan-pressure-light = leicht und sanft
plan-pressure-comfortable = angenehm, höchstens 3 von 10 unangenehm
plan-pressure-broad = breite, großflächige Striche, weniger kräftig

plan-why = Warum dieser Vorschlag?
plan-why-frequency = Wie oft
plan-why-pressure = Wie fest
plan-why-phase_table-protect = Solange du die schmerzende Stelle schonst, gibt es dort keine Massage.
plan-why-phase_table-recovery = Der Ausgangspunkt: was in der Erholung bei dieser Art von Beschwerden üblich ist.
plan-why-phase_table-taper = Der Ausgangspunkt: was im Ausschleichen bei dieser Art von Beschwerden üblich ist.
plan-why-phase_table-maintenance = Der Ausgangspunkt: was in der Erhaltung üblich ist, je nachdem, wie aktiv du bist.
plan-why-phase_table-soreness = Massage kann Muskelkater an Tag 1 bis 3 nach der Anstrengung lindern.
plan-why-prescription = Der eigene Plan einer Fachperson tritt an seine Stelle.
plan-why-cap = Eine Fachperson legt fest, wie viel in der Woche höchstens sein darf.
plan-why-settling = Nach dem Schritt zurück beruhigt es sich. Eine schlechtere Zeit bringt nie mehr Massage.
plan-why-amber = Bei einem Schub oder starkem Schmerz gilt das sanfteste Ende des Bereichs.
plan-why-hold = Ein Warnzeichen oder das Warten auf das Wort einer Fachperson hält die Massage an.
plan-why-on = Ab { $date }.
plan-why-pressure-none = Es gibt keine Massage.
plan-why-pressure-phase = Nichts verlangt weniger. Tiefer Druck wird nie vorgeschlagen.
plan-why-pressure-maintenance = In der Erhaltung: breiter und weniger kräftig. Tiefer Druck wird nie vorgeschlagen.
plan-why-pressure-amber_flare = Leicht, weil ein Schub da ist.
plan-why-pressure-see_doctor_soon = Leicht, weil ein Zeichen zuerst ärztlich angesehen werden sollte.
plan-why-pressure-severe_pain = Leicht, weil der Schmerz stark ist.
plan-why-pressure-caution = Leicht, wegen deiner Angaben zu deiner Gesundheit:
plan-why-pressure-exercise_soreness = Leicht, weil die Muskeln wehtun.
plan-why-pressure-inflammation_not_met = Leicht, weil noch nicht klar ist, ob die Entzündung vorbei ist.

plan-evidence = Was man weiß
plan-evidence-lead = Was für und gegen diesen Vorschlag spricht, und wie sicher es ist.


plan-prescribed = Deine Praxis
plan-prescribed-to-come = Deine Praxis, ab einem späteren Tag
plan-prescribed-own = Tend allein
plan-compare = Wie oft deine Praxis es sagt, neben dem, was Tend allein vorschlagen würde
plan-compare-often = Wie oft
plan-compare-28 = In 28 Tagen
plan-compare-28-value = { $count ->
    [0] kein Termin
    [one] 1 Termin
   *[other] { $count } Termine
  }
plan-compare-28-between = { $least } oder { $most } Termine
plan-compare-who = Wer
plan-compare-who-own = Tend, nach deinen Check-ins
plan-compare-when = Wie lange
plan-compare-when-own = folgt deinen Check-ins
plan-compare-source = Woher
plan-compare-source-own = üblich, aber nicht bewiesen
plan-prescribed-from = ab { $from }
plan-prescribed-from-to = vom { $from } bis { $until }
plan-prescribed-source = Übernommen am { $date }, aus der Datei
plan-prescribed-by-hand = Von dir selbst eingetragen.
plan-prescribed-end = Beenden
plan-prescribed-take-away = Entfernen
plan-professionals = Fachleute
plan-clearances = Sie sagten, Massage darf weitergehen
plan-clearance-any = ohne genannte Grenze.
plan-clearance-most = höchstens { $count }-mal pro Woche.
plan-tell = Meine Praxis hat mir gesagt, wie oft
plan-tell-lead = Für das, was im Gespräch gesagt wurde oder auf Papier steht. Es gilt anstelle von Tends Vorschlag. Ein Warnzeichen hält die Massage trotzdem an.
plan-tell-by = Wer hat das gesagt?
plan-tell-by-hint = Ein Name oder eine Aufgabe, etwa „Ana“ oder „Physiotherapie“.
plan-tell-note = Was sonst noch gesagt wurde
plan-tell-save = Speichern

plan-take-title = Deine Termine
plan-take-choose = Wähle, wie oft, an welchen Tagen und um wie viel Uhr
plan-take-again = Ändern
plan-take-now = Tage, die passen: { $days }, um { $time } Uhr.
plan-take-proposal = Ein erster Vorschlag. Wähle, was dir passt.
plan-take-per_week = Wie oft in der Woche?
plan-take-every_days = Wie viele Tage von einer zur nächsten?
plan-take-value-per_week = { $count }-mal pro Woche
plan-take-value-every_days = { $count ->
    [one] jeden Tag
   *[other] alle { $count } Tage
  }
plan-take-value-suggested-per_week = { $count }-mal pro Woche, wie vorgeschlagen
plan-take-value-suggested-every_days = { $count ->
    [one] jeden Tag, wie vorgeschlagen
   *[other] alle { $count } Tage, wie vorgeschlagen
  }
plan-take-suggested = vorgeschlagen
plan-take-fixed = Wie oft: Da gibt es nichts zu wählen.
plan-take-means = { $count ->
    [0] Das ist kein Termin in den nächsten 28 Tagen.
    [one] Das ist 1 Termin in den nächsten 28 Tagen, wenn deine Tage es zulassen.
   *[other] Das sind { $count } Termine in den nächsten 28 Tagen, wenn deine Tage es zulassen.
  }
plan-take-means-between = Das sind { $least } oder { $most } Termine in den nächsten 28 Tagen, wenn deine Tage es zulassen.
plan-take-weekdays = Welche Tage passen dir?
plan-take-weekdays-missing = Wähle mindestens einen Tag.
plan-take-time = Um wie viel Uhr?
plan-take-time-missing = Gib eine Uhrzeit ein, zum Beispiel 18:00.
plan-take-optional = Termine planen, obwohl sie freiwillig sind
plan-take-save = Termine planen
plan-take-off-days = { $count ->
    [one] Ein Termin fällt auf einen Tag, den du nicht gewählt hast, weil deine Tage für den Plan nicht reichen: { $dates }.
   *[other] { $count } Termine fallen auf Tage, die du nicht gewählt hast, weil deine Tage für den Plan nicht reichen: { $dates }.
  }
plan-take-fewer = Es sind weniger Termine geplant, als du gewählt hast, weil deine Tage nicht für mehr reichen. Nimm einen Tag dazu, oder lass es so.
plan-take-none = Jetzt gibt es nichts zu planen. Tend schlägt eine Zahl vor, wenn es so weit ist.
plan-take-optional-hint = Solange es freiwillig ist, wird nichts geplant, außer du möchtest es.

plan-day-Mon = Montag
plan-day-Tue = Dienstag
plan-day-Wed = Mittwoch
plan-day-Thu = Donnerstag
plan-day-Fri = Freitag
plan-day-Sat = Samstag
plan-day-Sun = Sonntag

plan-history-title = Wie es lief
plan-history-opened = Begonnen { $to ->
    [protect] im Schutz
    [recovery] in der Erholung
    [taper] im Ausschleichen
    [maintenance] in der Erhaltung
   *[soreness] mit Muskelkater
  }
plan-history-on = Weiter { $to ->
    [protect] in den Schutz
    [recovery] in die Erholung
    [taper] ins Ausschleichen
   *[maintenance] in die Erhaltung
  }
plan-history-back = Zurück { $to ->
    [protect] in den Schutz
    [recovery] in die Erholung
    [taper] ins Ausschleichen
   *[maintenance] in die Erhaltung
  }
plan-history-again = { $to ->
    [protect] Schutz
    [recovery] Erholung
    [taper] Ausschleichen
   *[maintenance] Erhaltung
  } begann neu
plan-time-picture = Dein Weg durch die Zeit. Jede Stufe ist eine Zeit in einer Phase; je höher, desto weiter.
plan-time-slider = Die Phasen eine nach der anderen ansehen
plan-time-today = Heute
plan-time-closed = Abgeschlossen
plan-time-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
  }
plan-time-span = { $from } bis { $to }
plan-time-day = { $date }
plan-time-since = Seit { $from }
plan-time-stretched = Eine kurze Zeit ist länger gezeichnet, als sie war. So bleibt sie sichtbar.
plan-time-key-back = Schritt zurück
plan-time-key-hold = Massage pausiert
plan-time-key-theirs = eine Fachperson legte fest, wie oft
plan-time-list = Als Liste
plan-time-earlier = { $count ->
    [one] 1 früherer Eintrag
   *[other] { $count } frühere Einträge
  }
plan-time-theirs = Wie oft, festgelegt von { $by }
plan-time-until = Bis { $to }
plan-time-replaced = Bis { $to }; dann trat etwas Späteres an die Stelle

plan-reason-opened = Von da an hast du eingetragen.
plan-reason-acute_inflammation = Schwellung, Wärme oder Rötung war deutlich.
plan-reason-setback = Zwei Einträge waren klar schlechter als die Tage davor.
plan-reason-recurrence = Zwei Einträge waren klar schlechter, nach einem Monat oder mehr in der Erhaltung.
plan-reason-drift = Deine Werte wurden langsam wieder schlechter.
plan-reason-acute_signs_settled = Schwellung, Wärme und Rötung waren abgeklungen.
plan-reason-criteria_met = Alle vier Kriterien waren erfüllt.
plan-reason-criteria_sustained = Alle vier Kriterien blieben über die Zeit erfüllt.

## Diary: everything that was recorded, and a search in the notes

diary-title = Tagebuch
diary-search = In deinen Notizen suchen
diary-search-do = Suchen
diary-search-leave = Zurück zum Tagebuch
diary-found = { $count ->
    [0] In keiner Notiz stehen alle diese Wörter.
    [one] Eine Notiz gefunden.
   *[other] { $count } Notizen gefunden.
}
diary-found-most = Das sind die neuesten { $count } Notizen. Mit einem Wort mehr werden es weniger.
diary-note-of-check_in = Check-in
diary-note-of-session = Termin
diary-note-of-clearance = Das Wort einer Fachperson
diary-note-of-prescription = Von deiner Praxis
diary-open-day = Diesen Tag zeigen: { $day }
diary-open-day-short = Diesen Tag zeigen
diary-episode = Was gezeigt wird
diary-episode-all = Alles
diary-days = Tag für Tag
diary-latest = Zurück zu heute
diary-check-in = Check-in
diary-versions = Wie es vorher war
diary-version-until = So stand es bis { $day } um { $time } Uhr
diary-emptied = Hier ist nichts mehr notiert.
diary-clearance = { $by } sagte, dass die Massage weitergehen darf
diary-clearance-most = { $count ->
    [one] Höchstens einmal pro Woche.
   *[other] Höchstens { $count }-mal pro Woche.
}
diary-prescription = { $by } legte fest, wie oft
diary-phase = Neue Phase: { $phase }
diary-empty = In diesen Wochen steht nichts
diary-empty-text = Was du einträgst, wird hier stehen, der neueste Tag zuerst.

## Sessions

sessions-title = Termine
sessions-view = Zeigen als
sessions-list = Liste
sessions-month = Monat
sessions-coming = Kommende
sessions-over = Frühere
sessions-dropped = Ausgelassen
sessions-none-coming = Nichts ist geplant. Termine planst du auf der Seite „Plan“, oder du fügst hier einen hinzu.
sessions-none-over = Noch kein Termin.
sessions-earlier = Frühere zeigen
sessions-held = Der Plan pausiert. Darum ist keine Massage geplant.
sessions-proposed = { $title }: Diese Tage schlägt Tend vor. Was du nicht annimmst, gilt nicht als versäumt. Auf der Seite „Plan“ wählst du deine eigenen Tage.
massage-waits-protect = { $title }: noch keine Massage an dieser Stelle. Sie braucht erst Ruhe. { $from ->
    [none] Der Plan zeigt, was sich noch beruhigen muss.
   *[other] Frühester Tag: { $from }, wenn sich Schwellung, Wärme und Rötung bis dahin beruhigt haben.
}
massage-waits-held = { $title }: Die Massage pausiert. Es lässt sich keine planen, bis eine Fachperson sie freigibt.
massage-waits-not_suggested = { $title }: Im Moment ist keine Massage vorgeschlagen, darum lässt sich keine planen. Der Plan zeigt, warum.
massage-waits-others = Physiotherapie oder Training kannst du planen. Eine Massage, die schon war, kannst du eintragen.
massage-waits-why-plan = Zum Plan
massage-waits-why-hold = Zeigen, was zu tun ist
massage-meanwhile-protect = { $title }: Diese Massage ist notiert. In dieser Phase wartet die Massage an dieser Stelle, weil sie erst Ruhe braucht. Schau sie dir heute und morgen an. Ist sie stärker geschwollen, warm oder rot, notiere das im Check-in, und lass die nächste Massage aus, bis der Plan eine vorschlägt.
massage-meanwhile-held = { $title }: Diese Massage ist notiert. Hier pausiert die Massage, bis eine Fachperson es angesehen hat. Erzähle ihr von dieser. Wenn sich etwas falsch anfühlt, sag es sofort.

sessions-kind-massage = Massage
sessions-kind-self_massage = Selbstmassage
sessions-kind-pt = Physiotherapie
sessions-kind-exercise = Training
sessions-status-planned = geplant
sessions-status-done = erledigt
sessions-status-skipped = ausgelassen
sessions-status-missed = nicht erledigt
sessions-status-suspended = pausiert
sessions-pinned = von dir gesetzt
sessions-before-pt = Vor deiner Physiotherapie: Massage kann am selben Tag zuerst kommen.
sessions-after-exercise = Nach deinem Training: Massage kommt später am selben Tag.
sessions-minutes = { $minutes } Min.
sessions-pain = Schmerz vorher { $before }, nachher { $after }
sessions-pain-before = Schmerz vorher { $before }
sessions-pain-after = Schmerz nachher { $after }
sessions-pressure-light = leicht
sessions-pressure-comfortable = angenehm
sessions-pressure-broad = breit: große, sanfte Striche
sessions-pressure-firm = fest

sessions-name = { $kind }, { $title }, { $day }, { $time }, { $status }
sessions-done = Erledigt
sessions-done-then = War erledigt
sessions-skip = Auslassen
sessions-actions = Ändern oder auslassen
sessions-unskip = Wieder planen
sessions-delete = Löschen
sessions-move = Verschieben
sessions-cancel = Abbrechen
sessions-save = Speichern
sessions-done-title = Als erledigt eintragen
sessions-edit-title = Änderungen speichern
sessions-done-hint = Alles davon darf leer bleiben.
sessions-details = Erledigt, mit mehr Angaben
sessions-field-when = Wann?
sessions-field-when-hint = Leer heißt: jetzt.
sessions-field-when-stays = Leer heißt: bleibt, wie es war.
sessions-field-minutes = Wie viele Minuten?
sessions-field-pressure = Wie fest war es?
sessions-field-pain-before = Schmerz kurz davor
sessions-field-pain-after = Schmerz kurz danach
sessions-field-note = Notiz
sessions-pain-none = kein Schmerz
sessions-pain-worst = stärkster Schmerz

sessions-move-title = Auf eine andere Zeit verschieben
sessions-move-same = Das ist die jetzige Zeit. Nichts hat sich geändert.
sessions-field-date = Datum
sessions-field-time = Uhrzeit
sessions-field-date-missing = Wähle ein Datum.
sessions-field-time-missing = Gib eine Uhrzeit ein, zum Beispiel 18:00.
sessions-shift = Ganze Reihe verschieben
sessions-shift-title = Alle geplanten Massagen verschieben
sessions-shift-days = Um wie viele Tage?
sessions-shift-hint = 3 heißt drei Tage später, −1 einen Tag früher.
sessions-shift-do = Verschieben
sessions-shift-missing = Gib eine ganze Zahl von −{ $most } bis { $most } ein, aber nicht 0.
sessions-shift-past = Ein Termin der Reihe läge dann in der Vergangenheit. Geh weniger Tage zurück.
sessions-add = Termin hinzufügen
sessions-add-title = Termin hinzufügen
sessions-field-episode = Wofür?
sessions-field-kind = Welche Art?
sessions-field-status = Geplant oder schon erledigt?
sessions-field-kind-missing = Wähle die Art.
sessions-field-status-missing = Wähle geplant oder erledigt.
sessions-when-planned = Geplant
sessions-when-done = Schon erledigt
sessions-field-provider = Bei wem?
sessions-optional = Das darf leer bleiben.
sessions-needed = Wird gebraucht.

sessions-month-previous = Monat davor
sessions-month-next = Monat danach
sessions-month-today = Heute
sessions-month-hint = Ausgefüllt ist erledigt, offen nicht.
sessions-month-keys = Mit den Pfeiltasten geht es tageweise, mit Bild auf und Bild ab monatsweise.
sessions-month-none = Kein Termin
sessions-name-short = { $kind }, { $title }, { $time }, { $status }
sessions-month-nothing = Kein Termin an diesem Tag.
sessions-month-legend = Was wozu gehört

## Trends

trends-title = Verlauf
trends-episode = Worum geht es?
trends-no-episode = Noch gibt es nichts, worauf du zurückblicken kannst.
trends-loading = Dein Tagebuch wird gelesen.
trends-empty-title = Deine Tage, gezeichnet über die Zeit
trends-empty-text = Nach deinen ersten Check-ins siehst du hier, wie es mit Schmerz, Beweglichkeit und dem Rest gegangen ist.
trends-empty-action = Check-in machen
trends-one-entry = Bisher gibt es einen Eintrag. Ab zwei siehst du eine Linie.
trends-range = Zeitraum
trends-range-weeks4 = 4 Wochen
trends-range-months3 = 3 Monate
trends-range-year = 1 Jahr
trends-range-all = Alles
trends-range-own = Eigener Zeitraum
trends-from = Von
trends-from-hint = Leer heißt: ab deinem ersten Tag.
trends-to = Bis
trends-to-hint = Leer heißt: bis zum letzten Tag.
trends-show = Zeigen
trends-span = { $step ->
    [day] { $from } bis { $to }, Tag für Tag.
    [week] { $from } bis { $to }, Woche für Woche.
   *[month] { $from } bis { $to }, Monat für Monat.
}
trends-begins = Dein Protokoll beginnt am { $date }: davor gibt es nichts.
trends-shown = Was gezeigt wird ({ $count } von { $all })
trends-shown-legend = Was gezeigt wird
trends-shown-none = Nichts ist angekreuzt. Kreuze an, was du sehen willst.
trends-pictures = Tag für Tag
trends-picture-pain = Schmerz
trends-picture-movement = Beweglichkeit
trends-picture-function = Was du tun kannst
trends-picture-inflammation = Schwellung, Wärme, Rötung
trends-picture-stiffness = Morgens steif
trends-picture-sleep = Schlaf
trends-picture-stress = Stress
trends-picture-load = Training oder schwere Arbeit
trends-picture-signs = Andere Zeichen
trends-function-mean = Alles zusammen
trends-none-in-range = In diesem Zeitraum keine Antwort.
trends-slider = { $title }: durch die Tage gehen
trends-week-from = Woche ab { $date }
trends-unanswered = keine Antwort
trends-named-value = { $name }: { $value }
trends-name-unit = { $name } ({ $unit })
trends-value-span = { $value } im Schnitt, { $low } bis { $high }
trends-grade-most = höchstens: { $most }
trends-yes-days = { $days ->
    [one] Ja an { $yes } von 1 Tag
   *[other] Ja an { $yes } von { $days } Tagen
}
trends-unit-score = 0 bis 10
trends-event-setback = { $count ->
    [one] Schritt zurück
   *[other] { $count } Schritte zurück
}
trends-event-flare = { $count ->
    [one] Schub
   *[other] { $count } Schübe
}
trends-event-hold = Massage pausiert
trends-event-session = { $count ->
    [one] { $kind }: { $status }
   *[other] { $kind }: { $count } { $status }
}
trends-open-day = Diesen Tag öffnen
trends-open-week = Diese Woche öffnen
trends-open-month = Diesen Monat öffnen
trends-table = { $title }: die Tabelle
trends-table-caption = { $step ->
    [day] { $title }, Tag für Tag, der neueste zuerst
    [week] { $title }, Woche für Woche, die neueste zuerst
   *[month] { $title }, Monat für Monat, der neueste zuerst
}
trends-table-empty = In diesem Zeitraum nichts.
trends-step-day = Tag
trends-step-week = Woche
trends-step-month = Monat
trends-column-phase = Phase
trends-column-events = Was war
trends-column-dates = Zeitraum
trends-column-planned = Geplant
trends-column-done = Erledigt
trends-column-missed = Nicht erledigt
trends-column-skipped = Ausge{ "\u00AD" }lassen
trends-column-suspended = Pausiert
trends-column-unplanned = Erledigt, nicht geplant
trends-goal-pain_acceptable = Ziel im Schnitt: { $value } oder weniger
trends-goal-pain_low = Ziel, um besser zu sein: { $value } oder weniger
trends-goal-pain_drop_points = Ziel, 2 Punkte unter dem Anfang: { $value } oder weniger
trends-goal-pain_drop_share = Ziel, 30 % unter dem Anfang: { $value } oder weniger
trends-goal-pain_back_to_usual = Wieder wie üblich bei dir: { $value } oder weniger
trends-goal-pain_worst_day = Für die Erhaltung: kein Tag über { $value }
trends-goal-activity_pain = Ziel bei Aktivität: nie über { $value }
trends-goal-movement_mean = Ziel im Schnitt: { $value } oder mehr
trends-goal-movement_mean_strict = Für die Erhaltung, im Schnitt: { $value } oder mehr
trends-goal-movement_back_to_usual = Wieder wie üblich bei dir: { $value } oder mehr
trends-goal-function_mean = Ziel im Schnitt: { $value } oder mehr
trends-goal-function_gain = Ziel, 2 Punkte über dem Anfang: { $value } oder mehr
trends-goal-function_back_to_usual = Wieder wie üblich bei dir: { $value } oder mehr
trends-goal-stiffness = Mehr als { $value } Minuten zählen als Zeichen
trends-key = Was die Zeichen im Bild bedeuten
trends-key-phase = Phase: { $phase }
trends-key-hold = Die Massage war pausiert
trends-key-flare = Du hast einen Schub notiert
trends-key-setback = Ein Schritt zurück
trends-key-massage = Massage: Ein hoher Strich ist erledigt, ein kurzer nicht
trends-key-exercise = Physiotherapie oder Training: Ein hoher Strich ist erledigt, ein kurzer nicht
trends-key-goal = Was ein Ziel verlangt
trends-key-ribbon-week = Von der niedrigsten bis zur höchsten Antwort der Woche
trends-key-ribbon-month = Von der niedrigsten bis zur höchsten Antwort des Monats
trends-key-gap = Eine Lücke: an diesen Tagen keine Antwort

trends-patterns = Was mit deinem Schmerz zusammen vorkommt
trends-patterns-few = { $days ->
    [one] Noch zu wenige Tage. Es gibt 1 Tag mit einer Antwort zum Schmerz, nötig sind mindestens { $least }.
   *[other] Noch zu wenige Tage. Es gibt { $days } Tage mit einer Antwort zum Schmerz, nötig sind mindestens { $least }.
}
trends-patterns-none = Nichts fällt auf. Der Schmerz war fast gleich, mit und ohne kurze Nächte, Stress, Massage, Training und was du sonst einträgst.
trends-patterns-limits = Das zeigt, was zusammen vorkommt. Es kann nicht sagen, was davon das andere bringt, oder ob etwas Drittes beides bringt. Es kann Zufall sein.
trends-pattern-short_night = { $way ->
    [more] Nach Nächten unter { $cut } Stunden war der Schmerz an dem Tag { $effect } Punkte höher ({ $low } bis { $high }; { $with } Tage gegen { $without }).
   *[less] Nach Nächten unter { $cut } Stunden war der Schmerz an dem Tag { $effect } Punkte niedriger ({ $low } bis { $high }; { $with } Tage gegen { $without }).
}
trends-pattern-high_stress = { $way ->
    [more] An Tagen mit Stress von { $cut } oder mehr war der Schmerz { $effect } Punkte höher ({ $low } bis { $high }; { $with } Tage gegen { $without }).
   *[less] An Tagen mit Stress von { $cut } oder mehr war der Schmerz { $effect } Punkte niedriger ({ $low } bis { $high }; { $with } Tage gegen { $without }).
}
trends-pattern-massage_before = { $way ->
    [more] Am Tag nach einer Massage war der Schmerz { $effect } Punkte höher ({ $low } bis { $high }; { $with } Tage gegen { $without }).
   *[less] Am Tag nach einer Massage war der Schmerz { $effect } Punkte niedriger ({ $low } bis { $high }; { $with } Tage gegen { $without }).
}
trends-pattern-load_before = { $way ->
    [more] Am Tag nach mehr als { $cut } Minuten Training oder schwerer Arbeit war der Schmerz { $effect } Punkte höher ({ $low } bis { $high }; { $with } Tage gegen { $without }).
   *[less] Am Tag nach mehr als { $cut } Minuten Training oder schwerer Arbeit war der Schmerz { $effect } Punkte niedriger ({ $low } bis { $high }; { $with } Tage gegen { $without }).
}
trends-pattern-exercise_before = { $way ->
    [more] Am Tag nach dem Training war der Schmerz { $effect } Punkte höher ({ $low } bis { $high }; { $with } Tage gegen { $without }).
   *[less] Am Tag nach dem Training war der Schmerz { $effect } Punkte niedriger ({ $low } bis { $high }; { $with } Tage gegen { $without }).
}
trends-pattern-own = { $way ->
    [more] An Tagen mit „{ $name }“ über { $cut } war der Schmerz { $effect } Punkte höher ({ $low } bis { $high }; { $with } Tage gegen { $without }).
   *[less] An Tagen mit „{ $name }“ über { $cut } war der Schmerz { $effect } Punkte niedriger ({ $low } bis { $high }; { $with } Tage gegen { $without }).
}
trends-pattern-own-yes = { $way ->
    [more] An Tagen mit Ja bei „{ $name }“ war der Schmerz { $effect } Punkte höher ({ $low } bis { $high }; { $with } Tage gegen { $without }).
   *[less] An Tagen mit Ja bei „{ $name }“ war der Schmerz { $effect } Punkte niedriger ({ $low } bis { $high }; { $with } Tage gegen { $without }).
}
trends-pattern-massage-less = Das ist kein Grund für mehr Massage. Wie oft und warum, steht auf der Seite „Plan“.
trends-pattern-massage-more = Sag es dort, wo du behandelt wirst. Das ist kein Grund für mehr oder festere Massage.
trends-pattern-load-note = Halte dich an das, was dein Plan oder deine Physiotherapie sagt. Eine einzelne Zahl ist kein Grund, viel mehr zu tun oder aufzuhören.

trends-felt = Vor und nach der Massage
trends-felt-none = In diesem Zeitraum steht bei keiner Massage dein Schmerz davor und danach. Du kannst beides notieren, wenn du eine Massage als erledigt einträgst.
trends-felt-one = Bei einer Massage steht beides: Der Schmerz war { $before } davor und { $after } danach. Eine allein sagt wenig.
trends-felt-lower = Gleich nach { $count } Massagen war der Schmerz im Schnitt { $mean } Punkte niedriger ({ $low } bis { $high } niedriger).
trends-felt-higher = Gleich nach { $count } Massagen war der Schmerz im Schnitt { $mean } Punkte höher ({ $low } bis { $high } höher). Sag es dort, wo du behandelt wirst.
trends-felt-lower-even = Gleich nach { $count } Massagen war der Schmerz im Schnitt { $mean } Punkte niedriger.
trends-felt-higher-even = Gleich nach { $count } Massagen war der Schmerz im Schnitt { $mean } Punkte höher. Sag es dort, wo du behandelt wirst.
trends-felt-unsure = Gleich nach { $count } Massagen gab es keine klare Änderung: von { $lower } Punkten niedriger bis { $higher } Punkten höher.
trends-felt-short = Dass es sich gleich nach der Massage besser anfühlt, ist häufig, und es hält nur kurz. In einer Studie nach einem langen Lauf war ab dem nächsten Tag nichts anders.
trends-felt-before = Vorher
trends-felt-after = Nachher
trends-felt-caption = Schmerz von 0 bis 10 kurz vor und kurz nach der Massage, die neueste zuerst
trends-felt-latest = Die letzten { $shown } sind aufgelistet.

trends-adherence = Geplant und erledigt
trends-adherence-none = In diesem Zeitraum kein Termin.
trends-adherence-done = { $planned ->
    [one] { $done } von 1 geplanten Termin ist erledigt.
   *[other] { $done } von { $planned } geplanten Terminen sind erledigt.
}
trends-adherence-missed = { $count ->
    [one] 1 fand nicht statt.
   *[other] { $count } fanden nicht statt.
}
trends-adherence-skipped = { $count ->
    [one] 1 wurde ausgelassen.
   *[other] { $count } wurden ausgelassen.
}
trends-adherence-suspended = { $count ->
    [one] 1 war pausiert und zählt nicht.
   *[other] { $count } waren pausiert und zählen nicht.
}
trends-adherence-unplanned = { $count ->
    [one] 1 weiterer Termin wurde ohne Plan erledigt.
   *[other] { $count } weitere wurden ohne Plan erledigt.
}
trends-adherence-picture = Jede Säule zeigt, was geplant war. Der dunkle Teil ist erledigt.
trends-adherence-caption = { $title }: geplant und erledigt, das Neueste zuerst

trends-year = { $year } auf einen Blick
trends-year-before = Jahr davor
trends-year-after = Jahr danach
trends-year-caption = Schmerz Tag für Tag im Jahr { $year }, der neueste zuerst
trends-year-pain = Schmerz { $pain }
trends-year-noted = Check-in gemacht, keine Antwort zum Schmerz
trends-year-outside = nicht Teil dieses Tagebuchs
trends-year-sessions = { $count ->
    [one] 1 Termin erledigt
   *[other] { $count } Termine erledigt
}
trends-shade-0 = Schmerz unter 1
trends-shade-1 = 1 bis unter 3
trends-shade-2 = 3 bis unter 5
trends-shade-3 = 5 bis unter 7
trends-shade-4 = 7 und mehr
trends-shade-noted = Check-in ohne Angabe zum Schmerz
trends-shade-open = Keine Antwort
trends-shade-session = Termin erledigt
trends-shade-held = Massage pausiert
trends-shade-worse = Schub oder Schritt zurück

## Learn

learn-title = Wissen
learn-lead = Kurze Seiten darüber, was hilft, was man weiß und worauf zu achten ist.
learn-statements = Was man darüber weiß
learn-also = Weiterlesen

learn-topic-known = Was man weiß
learn-topic-which = Massage oder Physiotherapie?
learn-topic-desk = Schreibtisch-Training mit dem Band
learn-topic-soreness = Muskelkater, Tag für Tag
learn-topic-noise = Gelenkgeräusche: ein Selbsttest
learn-topic-before = Vor einer Massage
learn-topic-choosing = Eine Praxis aussuchen
learn-topic-self-care = Für dich selbst sorgen
learn-about-known = Hilft Massage? Jede Behauptung, und wie sicher sie ist.
learn-about-which = Wofür beides da ist und was zuerst kommt.
learn-about-desk = 2 oder 12 Minuten für steifen Nacken und Schultern, mit Uhr.
learn-about-soreness = Was zu erwarten ist, von der ersten Stunde bis zum fünften Tag.
learn-about-noise = Sechs Fragen zu einem Gelenk, das knackt, kracht oder knirscht.
learn-about-before = Was du sagst, was ihr abmacht, was danach kommt.
learn-about-choosing = Worauf du achtest, was du fragst, wann du wechselst.
learn-about-self-care = Training, sanfte Selbstmassage, Schlaf und gutes Einteilen.

# Wege von dort, wo es zählt.
learn-link-known = Alles, was man weiß
learn-link-desk = Mit der Uhr trainieren
learn-link-soreness = Muskelkater, Tag für Tag
learn-link-noise = Ist ein Gelenkgeräusch ein Grund zur Sorge? Ein Selbsttest
learn-link-choosing = Wie du eine Praxis aussuchst
learn-link-acute-first = Warum in den ersten Tagen keine Massage?
learn-link-post-op = Warum nach einer Operation warten?
learn-link-immediate-relief = Was man über Linderung nach Massage weiß

## Learn: what is known

learn-known-lead = Auf diesen Behauptungen wurde Tend aufgebaut. Wir haben jede geprüft. Das Zeichen und die Wörter sagen, wie sicher sie ist.
learn-known-marks = Was die Zeichen bedeuten
learn-known-fitting = Nur was zu { $titles } passt
learn-known-told = { $count } von { $all } werden gezeigt.
learn-known-count = { $count ->
    [one] { $count } Behauptung
   *[other] { $count } Behauptungen
}
learn-known-questions = Fragen
learn-group-ease = Lindert Massage Schmerz und Muskelkater?
learn-group-how = Wie wirkt Massage?
learn-group-perform = Macht sie mich früher wieder fit?
learn-group-often = Wie oft und wie lange?
learn-group-desk = Was hilft bei steifem Nacken vom Schreibtisch?
learn-group-safe = Wann ist Massage nicht sicher?
learn-group-noise = Ist ein Gelenkgeräusch ein schlechtes Zeichen?
learn-group-who = Massage, Physiotherapie oder Arztpraxis?
learn-known-shop = Manche der Texte verkaufen etwas. Tend nennt keine Produkte und führt zu keinem Laden.

learn-source = Woher das kommt
learn-source-says = Sagt das: { $text }
learn-source-against = Spricht dagegen: { $text }
learn-source-doubts = Bezweifelt es: { $text }
learn-source-careful = Rät zu mehr Vorsicht: { $text }
learn-source-unsound = Dort genannt, hält der Prüfung aber nicht stand:
learn-text-t0 = der Artikel einer Physiotherapie-Praxis über Massage in der Erholung, und einer über Gelenkgeräusche
learn-text-t1 = der Artikel einer Physiotherapie-Praxis über Massage und Physiotherapie
learn-text-t2 = ein Artikel darüber, wie Massage die Erholung unterstützt, vom Januar 2026
learn-text-t3 = eine kurze Webseite über Massage zur Erholung
learn-text-t4 = die Übersicht einer Fachperson über die Forschung zur Sportmassage

learn-study-doms-soreness = Guo und andere, 2017. Wirkung gegenüber keiner Massage (SMD): nach 24 Stunden 0,61 weniger Muskelkater, nach 48 Stunden 1,51, nach 72 Stunden 1,46.
learn-study-doms-30-percent = Keine Studie ist genannt.
learn-study-lactic-acid = Eine Studie am Unterarm mit 12 Personen, in der Übersicht genannt.
learn-study-inflammation-cells = Crane und andere, 2012: kleine Muskelproben von 11 Personen.
learn-study-immediate-relief = Eine Studie nach einem Lauf über 161 km, mit 72 Personen.
learn-study-performance = Poppendieck und andere, 2016: viele kleine Studien zusammengenommen.
learn-study-longer-is-better = Poppendieck und andere, 2016.
learn-study-neck-shoulder-short = 12 Studien zusammengenommen. Wirkung gegenüber keiner Behandlung (SMD): 1,79 beim Nacken, 1,50 bei der Schulter.
learn-study-desk-exercise = Andersen und andere, 2011, mit 198 Personen. Schmerz auf einer Skala von 0 bis 10: 1,4 Punkte weniger mit 2 Minuten, 1,9 weniger mit 12.
learn-study-early-frequency = Die Nacken-Studie: Sherman und andere, 2014.
learn-study-maintenance-frequency = Die Knie-Studie: Perlman und andere, 2018.

learn-unsound-davis-2020 = Davis 2020. Erschien in einer anderen Zeitschrift als genannt. Fand keinen Gewinn an Kraft.
learn-unsound-sherman-2014 = „Sherman 2014“. Der Titel ist der einer Umfrage von 2005. Sie kann nicht zeigen, was vier Wochen Massage bewirken.
learn-unsound-wegner-2013 = „Eine Studie von 2016 (Wegner 2013)“. Es ist eine Übersicht über Zugbehandlung, nicht über Massage mit Training.
learn-unsound-jakovacz-2024 = Jakovacz 2024. Erschien in einer anderen Zeitschrift als genannt.
learn-unsound-moraska-2021 = Moraska 2021. Ließ sich so, wie genannt, nicht finden.
learn-unsound-drum-2023 = Drum 2023. Ließ sich so, wie genannt, nicht finden.
learn-unsound-fryer-2017 = Fryer 2017. Ließ sich so, wie genannt, nicht finden.
learn-unsound-couch-2025 = Couch 2025. Ließ sich so, wie genannt, nicht finden.
learn-unsound-pazzinatto-2018 = Pazzinatto 2018. Gefunden wurde eine Arbeit von 2019.
learn-unsound-numbers-12-13 = Die Nummern 12 und 13 der Übersicht. Ihre eigene Liste der Quellen endet bei 11.

## Learn: joint noise

learn-noise-lead = Ein Gelenk, das knackt, kracht oder knirscht, ist häufig. Meist ist es harmlos. Diese Fragen suchen nach den Zeichen, die es nicht sind.
learn-noise-now = Ist das Gelenk heiß und geschwollen, klemmt es, oder trägt es dein Gewicht nicht? Dann warte nicht: Lass es heute ärztlich ansehen.
learn-noise-sign = Warnzeichen notieren
learn-noise-start = Mit den sechs Fragen beginnen
learn-noise-place = Frage { $nth } von { $count }
learn-noise-open-hint = Nicht sicher? Lass es offen und geh weiter.
learn-noise-ask-pain = Tut es weh, wenn das Gelenk das Geräusch macht?
learn-noise-ask-swelling = Ist das Gelenk geschwollen?
learn-noise-ask-locking = Klemmt oder hakt das Gelenk?
learn-noise-ask-giving_way = Gibt das Gelenk unter dir nach?
learn-noise-ask-worse = Wird das Knirschen schlimmer?
learn-noise-ask-function = Gibt es etwas, das du deswegen nicht mehr kannst?
learn-noise-has-pain = Mit dem Geräusch tut es weh.
learn-noise-has-swelling = Das Gelenk ist geschwollen.
learn-noise-has-locking = Es klemmt oder hakt.
learn-noise-has-giving_way = Es gibt nach.
learn-noise-has-worse = Das Knirschen wird schlimmer.
learn-noise-has-function = Manches kannst du nicht mehr.
learn-noise-see = Geh in den nächsten Tagen zur Physiotherapie oder in die Arztpraxis
learn-noise-see-why = Du hast gesagt:
learn-noise-see-do = Das heißt nicht, dass etwas Schlimmes vorliegt. Es heißt, dass es jemand ansehen sollte. Lass bis dahin weg, was es auslöst.
learn-noise-usual = Das ist häufig und meist harmlos
learn-noise-usual-do = Keines der Zeichen ist da. Beweg dich weiter; du musst das Gelenk nicht schonen.
learn-noise-usual-later = Wenn später eines der Zeichen kommt, beantworte die Fragen noch einmal.
learn-noise-open = Einige Fragen sind noch offen
learn-noise-open-do = { $count ->
    [one] Eine Antwort fehlt, und eine fehlende Antwort ist kein Nein. Geh zurück und beantworte sie, oder frag in der Physiotherapie.
   *[other] { $count } Antworten fehlen, und eine fehlende Antwort ist kein Nein. Geh zurück und beantworte sie, oder frag in der Physiotherapie.
}
learn-noise-see-open = { $count ->
    [one] Eine Frage ist noch offen. Der Rat bleibt gleich.
   *[other] { $count } Fragen sind noch offen. Der Rat bleibt gleich.
}
learn-noise-not-a-diagnosis = Das ist ein Rat, keine Diagnose. Wenn du dir Sorgen machst, frag nach.
learn-noise-note = Ins Tagebuch eintragen
learn-noise-note-what = Das wird als Check-in für heute eingetragen. Die Massage kann dann pausieren, bis es jemand angesehen hat.
learn-noise-note-for = Wofür gilt es?
learn-noise-note-need = Wähle, wofür es gilt.
learn-noise-note-save = Eintragen
learn-noise-note-form = Geh zurück zu deinem Check-in und beantworte dort „Knackt, kracht oder knirscht das Gelenk?“.
learn-noise-again = Von vorn beginnen

## Learn: sore after exercise

learn-soreness-lead = Hartes oder neues Training macht die Muskeln einen Tag später empfindlich. An der Milchsäure liegt es nicht. Es vergeht.
learn-soreness-here = Du bist hier
learn-soreness-about = { $title }: Tag { $day }
learn-soreness-expect = Was zu erwarten ist
learn-soreness-helps = Was hilft
learn-soreness-hours-0 = Gleich danach
learn-soreness-hours-24 = Nach 24 Stunden
learn-soreness-hours-48 = Nach 48 Stunden
learn-soreness-hours-72 = Nach 72 Stunden
learn-soreness-hours-96 = Ab 96 Stunden
learn-soreness-expect-0 = Du bist müde. Der Muskelkater selbst kommt später.
learn-soreness-expect-24 = Die Muskeln werden empfindlich und steif.
learn-soreness-expect-48 = Am stärksten ist der Muskelkater irgendwann zwischen 24 und 72 Stunden.
learn-soreness-expect-72 = Noch empfindlich. Von hier an wird es weniger.
learn-soreness-expect-96 = Er klingt ab. Nach einer Woche sollte er weg sein.
learn-soreness-helps-0 = Eine Massage kann jetzt guttun. In einer Studie nach einem Lauf hielt die Linderung nicht bis zum nächsten Tag.
learn-soreness-helps-24 = Leichte Massage, 5 bis 12 Minuten. Kein tiefer Druck.
learn-soreness-helps-48 = Dasselbe. In den Studien war die Linderung an diesem und am nächsten Tag am größten.
learn-soreness-helps-72 = Dasselbe, wenn es dir noch guttut. Länger ist nicht besser.
learn-soreness-helps-96 = Tend schlägt dafür keine Massage mehr vor. Geh Schritt für Schritt zurück zum Training.
learn-soreness-not = Wenn es kein Muskelkater ist
learn-soreness-not-lead = Muskelkater sitzt in den Muskeln, die du angestrengt hast, und vergeht. Das hier ist etwas anderes:
learn-soreness-not-week = Nach mehr als einer Woche noch empfindlich. Lass es von jemandem ansehen.
learn-soreness-not-swollen = Die Stelle ist geschwollen, warm oder rot. Dann keine Massage darauf.
learn-soreness-sign = Ich habe etwas davon

## Learn: desk training

learn-desk-lead = Eine Übung mit einem Gummiband, fünf Tage in der Woche, zehn Wochen lang. In einer Studie mit 198 Personen wurde der Schmerz in Nacken und Schultern mit 2 Minuten am Tag weniger, und mit 12 noch etwas weniger.
learn-desk-how = Die Übung: die Arme zur Seite heben
learn-desk-how-1 = Stell dich auf die Mitte des Bands. Nimm in jede Hand ein Ende, die Arme hängen.
learn-desk-how-2 = Lass die Ellbogen fast gestreckt und die Schultern tief.
learn-desk-how-3 = Heb beide Arme zur Seite, etwas nach vorn, bis auf Schulterhöhe.
learn-desk-how-4 = Senk sie langsam. Das ist einmal.
learn-desk-how-5 = Beginn mit einem leichten Band. Wenn 12-mal leicht gehen, nimm ein stärkeres.
learn-desk-safe = Sicher bleiben
learn-desk-safe-1 = Müde Muskeln sind in Ordnung. Stechender Schmerz nicht.
learn-desk-safe-2 = Hör auf bei stechendem Schmerz, Schwindel, Atemnot, Taubheit oder Schwäche. Drück dann „Etwas stimmt nicht“.
learn-desk-safe-3 = Prüf das Band auf Risse. Ein gerissenes Band kann dich im Gesicht treffen.
learn-desk-safe-4 = Bei einem Schub mach weniger, oder lass es heute weg.
learn-desk-choose = Wie lange?
learn-desk-length-2 = 2 Minuten
learn-desk-length-2-is = Ein Satz. Heb die Arme, bis es nicht mehr gut geht.
learn-desk-length-12 = 12 Minuten
learn-desk-length-12-is = 6 Sätze mit 8- bis 12-mal, nach jedem eine Ruhezeit.
learn-desk-start = Start
learn-desk-pause = Pause
learn-desk-go-on = Weiter
learn-desk-next = Nächster Schritt
learn-desk-stop = Aufhören
learn-desk-left = Zeit in diesem Schritt
learn-desk-whole-left = noch { $time } insgesamt
learn-desk-step-ready = Mach dich bereit
learn-desk-step-raise = { $sets ->
    [one] Heben und senken
   *[other] Satz { $set } von { $sets }
}
learn-desk-step-rest = Ruhe
learn-desk-do-ready = Stell dich auf das Band. Nimm die Enden.
learn-desk-do-raise = { $sets ->
    [one] Langsam, bis es nicht mehr gut geht. Drück dann „Nächster Schritt“.
   *[other] Heb und senk sie 8- bis 12-mal, langsam. Schon fertig? Ruh dich aus, bis die Zeit um ist.
}
learn-desk-do-rest = Arme hängen lassen. Lass die Schultern sinken.
learn-desk-paused = Angehalten
learn-desk-sharp = Hör auf bei stechendem Schmerz.
learn-desk-finished = Gut gemacht. Das war es für heute.
learn-desk-stopped = Aufgehört
learn-desk-stopped-do = An manchen Tagen weniger zu machen, ist in Ordnung.
learn-desk-log = Als Training eintragen?
learn-desk-log-minutes = { $minutes ->
    [one] { $minutes } Minute, gerade eben.
   *[other] { $minutes } Minuten, gerade eben.
}
learn-desk-log-for = Wofür gilt es?
learn-desk-log-need = Wähle, wofür es gilt.
learn-desk-log-save = Eintragen
learn-desk-logged = Als erledigt eingetragen.
learn-desk-log-nobody = Im Moment ist in Tend nichts angelegt. Darum lässt es sich nirgends eintragen.
learn-desk-again = Noch einmal
learn-desk-held = Jetzt nicht
learn-desk-held-why = Etwas, das du notiert hast, braucht zuerst eine Fachperson. Lass das Training bis dahin weg, außer sie sagt dir etwas anderes.
learn-desk-held-clearance = Dein OP-Team muss zuerst sagen, was du tun darfst.
learn-desk-held-see = Zeigen, was zu tun ist
learn-desk-protect = Noch nicht
learn-desk-protect-why = „{ $title }“ ist in den ersten Tagen. Lass es zur Ruhe kommen, bevor du trainierst.

## Learn: massage or physio

learn-which-lead = Beides hat seine eigene Aufgabe. Oft ist beides richtig, jedes zu seiner Zeit.
learn-which-massage = Wofür Massage da ist
learn-which-massage-1 = Sie lindert Schmerz und empfindliche Muskeln für kurze Zeit.
learn-which-massage-2 = Viele Menschen sind danach ruhiger.
learn-which-massage-3 = Kraft baut sie nicht auf.
learn-which-physio = Wofür Physiotherapie da ist
learn-which-physio-1 = Dort wird angesehen, wie du dich bewegst und woher die Beschwerden kommen können.
learn-which-physio-2 = Du bekommst Übungen, die zu dir passen, damit du dich besser bewegst und stärker wirst.
learn-which-physio-3 = Am Anfang kann es schwerfallen. Der Gewinn kommt mit der Zeit.
learn-which-first = Was kommt zuerst?
learn-which-first-1 = Ein Warnzeichen, oder ein Gelenk, das hakt oder nachgibt: zuerst Arztpraxis oder Physiotherapie.
learn-which-first-2 = Die ersten Tage nach einer Verletzung: keine Massage an der schmerzenden Stelle.
learn-which-first-3 = Nach einer Operation: frag zuerst dein OP-Team.
learn-which-first-4 = Muskelkater nach hartem Training: Leichte Massage kann helfen.
learn-which-first-5 = Steifer Nacken vom Schreibtisch: zuerst Training, Massage zur Linderung.
learn-which-first-6 = Es kommt immer wieder, oder du kannst weniger als früher: Physiotherapie.
learn-which-both = Beides zusammen
learn-which-both-1 = Am selben Tag kann Massage vor der Physiotherapie liegen. Oder nach hartem Training.
learn-which-both-2 = Wenn sich zwei Termine überschneiden, verschieb die Massage.
learn-which-both-3 = Sag auf beiden Seiten, was die andere macht.

## Learn: before a massage

learn-before-lead = Ein paar Worte vor dem Beginn machen sie sicherer.
learn-before-tell = Was du sagst
learn-before-tell-1 = Wo es wehtut, seit wann, und was es schlimmer macht.
learn-before-tell-2 = Operationen oder Verletzungen, und was ärztlich dazu gesagt wurde.
learn-before-tell-3 = Deine Medikamente. Vor allem Blutverdünner.
learn-before-tell-4 = Krankheit, Schwangerschaft, schwache Knochen oder dünne Haut.
learn-before-tell-5 = Was du wieder können willst.
learn-before-agree = Was ihr abmacht
learn-before-agree-1 = Leichter bis angenehmer Druck. Zu keiner Zeit mehr als 3 von 10 auf der Schmerzskala.
learn-before-agree-2 = Wo du berührt werden willst und wo nicht.
learn-before-agree-3 = Dass du jederzeit „leichter“ oder „Stopp“ sagen kannst.
learn-before-agree-4 = Wie lange es dauert und was es kostet.
learn-before-not = Wann du sie verschiebst
learn-before-not-1 = Du hast Fieber oder fühlst dich krank.
learn-before-not-2 = Die Stelle ist heiß, geschwollen, rot oder hat eine Wunde.
learn-before-not-3 = Du hast ein neues Warnzeichen, oder Tend zeigt eine Pause.
learn-before-after = Was danach zu erwarten ist
learn-before-after-1 = Linderung kann sofort kommen. Sie kann kurz sein.
learn-before-after-2 = Du kannst etwas empfindlich sein. Das vergeht meist in anderthalb Tagen.
learn-before-after-3 = Notiere unter „Termine“ deinen Schmerz davor und danach.
learn-before-after-4 = Wenn es schlimmer bleibt, notiere es, und bitte beim nächsten Mal um leichteren Druck.

## Learn: choosing a practitioner

learn-choosing-lead = Wer dich behandelt, ist so wichtig wie die Behandlung selbst.
learn-choosing-look = Worauf du achtest
learn-choosing-look-1 = Sie sind ausgebildet und kennen sich mit deinen Beschwerden aus.
learn-choosing-look-2 = Sie fragen, bevor sie beginnen: Operationen, Schmerz, Medikamente, deine Ziele.
learn-choosing-look-3 = Sie sagen, was sie tun und warum, und fragen, ob das für dich in Ordnung ist.
learn-choosing-look-4 = Sie arbeiten mit Physiotherapie und Arztpraxen zusammen und schicken dich weiter, wenn es nötig ist.
learn-choosing-look-5 = Du kannst mit ihnen in einer Sprache reden, die du gut kannst. Der Preis ist klar.
learn-choosing-careful = Sei vorsichtig, wenn sie
learn-choosing-careful-1 = versprechen, dich zu heilen oder etwas aus deinen Muskeln auszuspülen.
learn-choosing-careful-2 = weitermachen, wenn du sagst, dass es wehtut.
learn-choosing-careful-3 = dir sagen, du sollst Physiotherapie oder dein Medikament weglassen.
learn-choosing-careful-4 = nicht nach deiner Gesundheit fragen.
learn-choosing-ask = Gute Fragen
learn-choosing-ask-1 = Haben Sie so etwas schon behandelt?
learn-choosing-ask-2 = Was sollte sich ändern, und bis wann?
learn-choosing-ask-3 = Was kann ich zu Hause tun?
learn-choosing-ask-4 = Sprechen Sie mit meiner Physiotherapie oder Arztpraxis?
learn-choosing-change = Wann du wechselst
learn-choosing-change-1 = Vier Wochen ohne viel Fortschritt, oder zwei Schritte zurück in vier Wochen: Frag jemanden, der mit anderen Fachleuten zusammenarbeitet.
learn-choosing-change-2 = Der Schmerz wird schlimmer: Warte nicht so lange.
learn-choosing-change-3 = Nimm deinen Bericht mit. Du kannst ihn unter „Teilen“ drucken.

## Learn: caring for yourself

learn-self-care-lead = Was du an den meisten Tagen tust, zählt mehr als jeder einzelne Termin.
learn-self-care-exercise = Zuerst Training
learn-self-care-exercise-1 = Training baut Kraft auf. Massage bringt Linderung.
learn-self-care-exercise-2 = Ein paar Minuten an den meisten Tagen sind ein guter Anfang.
learn-self-care-exercise-3 = Gelenkgeräusche ohne Schmerz sind kein Grund, dich nicht mehr zu bewegen.
learn-self-care-massage = Dich selbst massieren, sanft
learn-self-care-massage-1 = Nimm die flache Hand, oder eine weiche Rolle mit wenig Gewicht darauf.
learn-self-care-massage-2 = Leichter Druck, ein paar Minuten. Nicht mehr als 3 von 10 auf der Schmerzskala.
learn-self-care-massage-3 = Bleib weg von der Vorderseite des Halses, von Knochen, von Wunden und von jeder Stelle, die heiß oder geschwollen ist.
learn-self-care-massage-4 = Nicht in den ersten Tagen nach einer Verletzung, und nicht, solange Tend eine Pause zeigt.
learn-self-care-massage-5 = Hör auf, wenn es kribbelt, taub wird oder mehr wehtut.
learn-self-care-sleep = Schlaf und Ruhe
learn-self-care-sleep-1 = Gib dem Schlaf seine Zeit. Er gehört dazu, wie der Körper heilt.
learn-self-care-sleep-2 = Du kannst Schlaf und Stress eintragen. Sie ändern nie deine Phase.
learn-self-care-pace = Gut einteilen
learn-self-care-pace-1 = Mach jede Woche etwas mehr, statt viel auf einmal.
learn-self-care-pace-2 = Hör an einem guten Tag auf, bevor du erschöpft bist.
learn-self-care-pace-3 = Mach an einem schlechten Tag weniger, statt gar nichts.
learn-self-care-pace-4 = Bei einem Schub drück „Ich habe einen Schub“. Der Plan wird dann sanfter.

## Share

share-title = Teilen
share-lead = Du entscheidest, was diesen Computer verlässt. Tend sendet nichts von selbst: Es schreibt eine Datei, und du gibst sie weiter.
share-report = In der Praxis zeigen
share-report-lead = Eine Seite, in einer Minute gelesen: wo du stehst, was sich geändert hat, was zu fragen ist. Dahinter folgen die Einträge.
share-period = Welche Tage?
share-period-eight_weeks = Die letzten 8 Wochen
share-period-whole = Seit dem Anfang
share-period-dates = Von einem Tag bis zu einem anderen
share-period-since = Ab { $from }
share-period-until = Bis { $to }
share-period-between = Vom { $from } bis { $to }
share-from = Von
share-from-hint = Bleibt es leer, geht es bis zum Anfang zurück.
share-from-in-future = Gib einen Tag bis heute ein.
share-to = Bis
share-to-hint = Bleibt es leer, geht es bis heute.
share-to-before-from = Gib einen Tag ab { $from } ein.
share-episodes = Worüber?
share-episode-over = Abgeschlossen am { $date }, vor diesen Tagen.
share-need-episode = Kreuze mindestens eines an.
share-named = Mit meinem Namen:
share-paper = Welches Papier?
share-paper-a4 = A4
share-paper-letter = US Letter
share-language = Sprache des Berichts
share-language-same = Dieselbe wie in Tend
share-pdf = Als PDF speichern
share-preview = So wird es aussehen
share-preview-coming = Die Seite wird gesetzt.
share-ways = Andere Wege zu teilen
share-log = Das Tagebuch als Datei, zum Lesen in Tend
share-log-lead = Alle deine Einträge in einer Datei. Deine Praxis öffnet sie mit Tend und sieht deinen Plan so wie du. Sie ist auch eine gute Sicherung.
share-log-save = Tagebuch-Datei speichern
share-forms = Tabellen, Akten und Kalender
share-forms-lead = Sie nehmen dieselben Tage wie der Bericht oben:
share-csv = Tabellen (CSV)
share-csv-for = Für eine Tabellenkalkulation wie Excel. In einer ZIP-Datei.
share-fhir = Akte (FHIR)
share-fhir-for = Für das Computersystem einer Klinik.
share-fhir_ndjson = Viele Akten (FHIR NDJSON)
share-fhir_ndjson-for = Für eine Klinik, die viele Tagebücher auf einmal lädt. In einer ZIP-Datei.
share-ics = Kalender (ICS)
share-ics-for = Zeigt deine Termine in deinem Kalender. Wenn sie sich ändern, speichere und öffne die Datei noch einmal.
share-locked-age = Zum Öffnen braucht man das kostenlose Programm „age“.
share-working = Die Datei wird geschrieben.
share-progress = Wie weit es ist
share-stop = Anhalten
share-stopping = Wird angehalten.
share-stopped = Angehalten. Es wurde keine Datei gemacht.
share-saved = Gespeichert unter:
share-therapists = Für Fachleute
share-therapists-lead = Tagebücher öffnen, die Patientinnen und Patienten geschickt haben. Sie werden nur gelesen. Mit einem eigenen Tagebuch vermischen sie sich nie.
share-review = Erhaltene Tagebücher lesen

lock-with = Mit einem Passwort schützen
lock-passphrase = Passwort
lock-hint = Vier oder fünf Wörter, die nicht zusammengehören, sind stark und leicht zu sagen.
lock-need = Gib ein Passwort ein. Oder nimm das Häkchen weg, um ohne Schutz zu speichern.
lock-weak = Schwach: Das ist leicht zu erraten. Es geht trotzdem, aber mehr Wörter sind sicherer.
lock-weak-anyway = Füge ein Wort hinzu, dann ist es sicherer. Oder drück noch einmal auf denselben Knopf, um es trotzdem zu nehmen.
lock-fair = Mittel: schwer zu erraten. Ein Wort mehr macht es stark.
lock-strong = Stark: sehr schwer zu erraten.
lock-tell = Sag es deiner Praxis auf einem anderen Weg, zum Beispiel am Telefon. Schick es nicht mit der Datei.
lock-lost = Bewahre es gut auf: Ohne das Passwort kann niemand die Datei öffnen, und niemand kann es zurückholen.
passphrase-show = Zeigen
passphrase-show-named = Eingabe zeigen
passphrase-hide = Verbergen
passphrase-hide-named = Eingabe verbergen

preview-picture = Seite { $page } von { $pages } des Berichts, als Bild. Der Text steht darunter.
preview-of = Seite { $page } von { $pages }
preview-before = Seite davor
preview-after = Seite danach
preview-closer = Genauer ansehen
preview-title = Der Bericht
preview-text = Als Text lesen

answer-title = Eine Antwort aus deiner Praxis
answer-lead = Hast du von deiner Praxis eine Datei zurückbekommen? Öffne sie hier. Du siehst zuerst, was sie ändern würde.
answer-open = Antwort öffnen …
answer-open-another = Andere Datei öffnen …
answer-sealed = Diese Antwort ist geschützt:
answer-passphrase = Ihr Passwort
answer-passphrase-hint = Deine Praxis sagt es dir, zum Beispiel am Telefon.
answer-need-passphrase = Gib das Passwort ein.
answer-unseal = Öffnen
answer-trying = Wird geprüft …
answer-not-now = Nicht jetzt
answer-dismissed = Beiseitegelegt. Nichts wurde geändert. Du kannst sie jederzeit wieder öffnen.
answer-from = Von
answer-about = Worum es geht
answer-for = Für
answer-written = Geschrieben am
answer-holds = Gültig
answer-from-on = ab { $from }
answer-from-to = vom { $from } bis { $until }
answer-file = Datei
answer-note = Was dazu gesagt wird
answer-effect = Was sich ändern würde
answer-accept = Annehmen
answer-already = Diese Antwort ist schon in deinem Tagebuch.
answer-other-name = Der Name darin ist nicht der in deinem Tagebuch. Ist sie wirklich für dich? Dort steht:

effect-now = Jetzt
effect-given = Aus deiner Praxis
effect-own = Tend allein
effect-after = Wenn du annimmst
effect-clearance = Massage darf weitergehen
effect-clearance-most = Massage darf weitergehen, höchstens { $count }-mal pro Woche
effect-held = Die Massage bleibt pausiert. Ein Warnzeichen oder das Warten auf das Wort einer Fachperson geht jedem Plan vor.
effect-pause-ends = Die Pause endet.
effect-protect = Trotzdem noch keine Massage: Die Phase ist noch Schutz. Sie kommt, wenn sich die Stelle beruhigt hat.
effect-limit-expired = Der letzte Tag ist vorbei. Darum ändert es jetzt nichts.
effect-limit-begins_later = Es beginnt an einem späteren Tag. Bis dahin bleibt alles, wie es ist.
effect-limit-hold = Die Massage pausiert. Darum ist nichts vorgeschlagen.
effect-limit-phase = In der jetzigen Phase zählt es nicht. In einer späteren vielleicht.
effect-limit-later_prescription = Stattdessen zählt ein Plan mit späterem Datum.
effect-limit-cap = Eine Fachperson legt fest, wie viel in der Woche höchstens sein darf.
effect-limit-settling = Nach einem Schritt zurück beruhigt es sich noch. Eine schlechtere Zeit bringt nie mehr Massage.
effect-limit-amber = Bei einem Schub oder starkem Schmerz zählt das sanfteste Ende des Bereichs.

## Review: logs that were sent, read by a therapist

review-strip = Hier werden erhaltene Tagebücher gelesen. Nichts hier ändert sie oder das eigene Tagebuch.
review-leave = Zurück zum eigenen Tagebuch
review-leave-none = Lesen beenden
review-title = Tagebücher zum Lesen
review-empty = Hier lassen sich erhaltene Tagebücher öffnen. Die dringendsten stehen in der Liste zuerst.
review-empty-kinds = Tagebücher von Tend enden auf .tend. Sie können mit einem Passwort geschützt sein. Es lassen sich viele auf einmal öffnen.
review-open = Dateien öffnen …
review-open-more = Weitere Dateien öffnen …
review-opening = Wird geöffnet …
review-opening-so-far = Wird geöffnet: { $done } von { $of }
review-stop = Anhalten
review-close-all = Alle Tagebücher schließen
review-opened = Geöffnet: { $logs }. Geschützt, unten: { $sealed }. Nicht gelesen, unten: { $refused }.
review-unsealed = Geöffnet: { $opened }. Noch geschützt, unten: { $left }. Nicht gelesen, unten: { $refused }.
review-left-out = { $files ->
    [one] { $files } Datei wurde nicht geöffnet.
   *[other] { $files } Dateien wurden nicht geöffnet.
  } Höchstens { $most } Dateien mit zusammen { $mib } MiB können zugleich offen sein. Erst einige schließen, dann den Rest öffnen.
review-dismiss = Weglassen

review-sealed-title = { $count ->
    [one] { $count } geschützte Datei
   *[other] { $count } geschützte Dateien
  }
review-sealed-which = Welche
review-sealed-tried = nicht dieses Passwort
review-sealed-passphrase = Passwort
review-sealed-hint = Das Passwort kommt von der Person, die die Datei geschickt hat.
review-sealed-need = Bitte das Passwort eingeben.
review-sealed-wrong = { $count ->
    [one] Damit öffnet sie sich nicht. Bitte prüfen und noch einmal eingeben.
   *[other] Damit öffnet sich keine davon. Bitte prüfen und noch einmal eingeben.
  }
review-sealed-try = { $count ->
    [one] Bei der geschützten Datei versuchen
   *[other] Bei den { $count } geschützten Dateien versuchen
  }
review-sealed-trying = Wird geprüft …

review-refused-title = { $count ->
    [one] { $count } Datei ließ sich nicht lesen
   *[other] { $count } Dateien ließen sich nicht lesen
  }

review-list-title = { $count ->
    [one] { $count } Tagebuch
   *[other] { $count } Tagebücher
  }
review-list-order = Dringendste zuerst.
review-list-caption = Die offenen Tagebücher, dringendste zuerst
review-search = Suchen
review-found = { $count ->
    [one] { $count } gefunden
   *[other] { $count } gefunden
  }
review-more = Mehr zeigen: noch { $count }
review-column-who = Wer
review-column-asks = Anlass
review-column-course = Phase und Schmerz am Anfang → jetzt
review-column-when = Wann
review-since = seit { $day }
review-no-check-in = Noch kein Check-in
review-last-check-in = Letzter Check-in: { $day }
review-exported = Tagebuch vom { $day },
review-age-today = von heute
review-age = { $days ->
    [one] { $days } Tag alt
   *[other] { $days } Tage alt
  }
review-age-ahead = laut einer Uhr, die vorgeht
review-pain-figures = Schmerz { $figures }
review-pain-both = Schmerz am Anfang { $first }, jetzt { $now }
review-pain-first = Schmerz am Anfang { $first }, jetzt zu wenige Antworten
review-pain-now = Schmerz jetzt { $now }, am Anfang zu wenige Antworten
review-pain-none = Zu wenige Antworten zum Schmerz

review-attention-emergency_hold = Stopp: Notfallzeichen
review-attention-same_day_hold = Stopp: heute ärztlich abklären
review-attention-clearance_hold = Stopp: wartet auf Freigabe
review-attention-pt_first_hold = Stopp: zuerst Physiotherapie
review-attention-severe = Starker Schmerz
review-attention-see_doctor = Bald ärztlich abklären
review-attention-setback = Rückschlag
review-attention-no_gain = Kein Fortschritt in 4 Wochen
review-attention-lapse = Massagen ausgefallen
review-attention-stale = Zu wenige Check-ins
review-attention-steady = Stabil
review-attention-nothing_open = Nichts offen

review-back = Alle Tagebücher
review-no-name = Kein Name angegeben
review-parts = Teile dieses Tagebuchs
review-part-report = Bericht
review-part-plan = Plan
review-part-recorded = Check-ins und Termine
review-part-answer = Antwort
review-held-means = In diesem Tagebuch pausiert die Massage. Ein Stopp geht jeder Verordnung vor.
review-paper = Papier
review-paper-a4 = A4
review-paper-letter = Letter
review-report-late = Der Bericht wird gesetzt …
review-plan-lead = Der Plan am Tag der Speicherung, aus Sicht der Patientin oder des Patienten. „Du“ meint diese Person.
review-check-ins = Check-ins
review-check-ins-hint = Die letzten 4 Wochen, neueste zuerst.
review-sessions = Termine
review-sessions-hint = Die letzten 4 Wochen und was für die nächsten 2 geplant ist. Neueste zuerst.
review-sessions-none = Keine.

review-answer-title = Antwort zu
review-answer-which = Worum geht es in der Antwort?
review-answer-choose = Bitte eines wählen, dann beginnt die Antwort.
review-answer-closed = Das ist abgeschlossen. Nur Offenes lässt sich beantworten.
review-answer-lead = Die Antwort ist eine kleine Datei. Wer sie in Tend öffnet, sieht zuerst, was sie ändern würde, und nimmt sie an oder nicht.
review-answer-kind = Was ist die Antwort?
review-answer-prescription = Wie oft Massage sein soll
review-answer-prescription-hint = Eine Verordnung. Sie gilt anstelle von Tends Vorschlag.
review-answer-clearance = Massage darf weitergehen
review-answer-clearance-hint = Eine Freigabe. Sie beendet die Pausen, die vor ihr begannen.
review-clearance-most = Wie viele Massagen pro Woche sind erlaubt?
review-clearance-most-hint = 1 bis 7. Leer lassen, wenn es keine Grenze gibt.
review-answer-by = Name oder Aufgabe
review-answer-by-hint = Steht im Tagebuch neben dem Plan.
review-answer-note = Notiz für die Patientin oder den Patienten
review-answer-note-hint = Steht dann im Tagebuch. Darf leer bleiben.
review-answer-lock-tell = Das Passwort bitte auf einem anderen Weg mitteilen, nicht mit der Datei.
review-answer-save = Antwort speichern …
review-answer-saved = Gespeichert unter
review-answer-tell = Diese Datei jetzt weitergeben. Geöffnet wird sie in Tend unter „Teilen“.
review-answer-tell-locked = Das Passwort auf einem anderen Weg mitteilen.
review-answer-again = Noch eine Antwort schreiben
review-effect-title = Was sich ändern würde
review-effect-after = Mit dieser Antwort
review-span-today-open = Ab heute, ohne Enddatum.
review-span-today-until = Ab heute bis { $until }.
review-span-day-open = Ab { $from }, ohne Enddatum.
review-span-day-until = Vom { $from } bis { $until }.
review-effect-none = Sobald die Fragen beantwortet sind, steht es hier.

## Settings

settings-title = Einstellungen
settings-contents = Auf dieser Seite
settings-saved = Gespeichert.
settings-save = Speichern

settings-reminders = Erinnerungen
settings-no-reminder = Keine Erinnerung.
settings-check-ins = Check-in
settings-times = { $days } um { $times } Uhr.
settings-check-in-time = Um wie viel Uhr?
settings-check-in-days = An welchen Tagen?
settings-check-in-add = Uhrzeit hinzufügen
settings-check-in-remove = Entfernen
settings-check-in-remove-named = { $time } entfernen
settings-check-in-most = Du kannst { $most } Uhrzeiten haben.
settings-check-in-quiet = Das liegt in deiner Ruhezeit: Die Erinnerung kommt um { $time } Uhr.
settings-check-in-need-time = Gib eine Uhrzeit ein, zum Beispiel 19:00. Oder entferne sie.
settings-check-in-need-weekdays = Wähle mindestens einen Tag. Oder entferne diese Uhrzeit.
settings-check-in-twice = Zwei deiner Uhrzeiten sind an einem Tag gleich. Ändere eine, oder entferne sie.
settings-sessions = Termine
settings-sessions-hint = Kreuze an, wann du erinnert werden willst. Ohne Kreuz kommt keine Erinnerung.
settings-lead-now = genau dann
settings-lead-minutes = { $minutes } Minuten vorher
settings-lead-hours = { $hours ->
    [one] 1 Stunde vorher
   *[other] { $hours } Stunden vorher
}
settings-lead-day = am Tag davor
settings-leads = { $whose }: { $times }.
settings-leads-none = { $whose }: keine Erinnerung.
settings-leads-every = Jeder Termin
settings-quiet = Ruhezeiten
settings-quiet-hours = In diesen Stunden Ruhe
settings-quiet-from = Von
settings-quiet-to = Bis
settings-quiet-same = Gib zwei verschiedene Uhrzeiten ein.
settings-quiet-days = Den ganzen Tag Ruhe am
settings-quiet-days-most = Lass mindestens einen Tag für deine Erinnerungen.
settings-quiet-hint = Was in diesen Stunden fällig wird, kommt an ihrem Ende, alles zusammen.
settings-quiet-from-to = Von { $from } bis { $to } Uhr.
settings-quiet-all-day = { $days } den ganzen Tag.
settings-quiet-never = Keine.
settings-gentle = Ab und zu
settings-gentle-text = { $which ->
    [both] Rückblicke, und ein Wort nach einer Auszeit.
    [reviews] Rückblicke.
    [lapses] Ein Wort nach einer Auszeit.
   *[none] Nichts.
}
settings-reviews = An Rückblicke erinnern
settings-reviews-hint = Nach zwei und vier Wochen in einer Phase: Zeit für einen Rückblick.
settings-lapses = Ein freundliches Wort nach einer Auszeit
settings-lapses-hint = Nach zwei ausgefallenen Terminen oder einer Woche ohne Check-in. Einmal; dann wartet Tend auf dich.

settings-closed = Wenn Tend geschlossen ist
settings-background = Weiter erinnern, wenn ich das Fenster schließe
settings-background-on = Tend läuft im Hintergrund weiter.
settings-background-off = Dann endet Tend mit dem Fenster. Es kommt keine Erinnerung, bis du Tend wieder startest.
settings-tray = Du findest Tend als Symbol im Infobereich.
settings-no-tray = Dieser Desktop hat keinen Infobereich: Um das Fenster zurückzuholen, starte Tend noch einmal.
settings-autostart = Tend starten, wenn ich mich anmelde
settings-autostart-hint = Es startet ohne Fenster, damit keine Erinnerung fehlt.
settings-autostart-refused = Das ließ sich nicht ändern. Der Computer meldet: { $value }
settings-quit-hint = Keine Erinnerungen, bis du Tend wieder startest. Was du verpasst, wird dann einmal gezeigt.

settings-appearance = Aussehen
settings-appearance-system = Wie der Desktop
settings-appearance-light = Hell
settings-appearance-dark = Dunkel
settings-zoom = Größe der Seite
settings-zoom-smaller = Kleiner
settings-zoom-larger = Größer
settings-zoom-now = { $percent } %
settings-zoom-keys = Strg und + oder −. Strg und 0 ist die übliche Größe.
language-title = Sprache
language-system = Wie der Desktop

settings-about-you = Über dich
settings-name = Wie soll Tend dich nennen?
settings-birth-year = Geburtsjahr
settings-activity = Wie aktiv bist du?
settings-activity-general = Wie die meisten
settings-activity-highly_active = Sehr aktiv: fast jeden Tag hartes Training
settings-cautions = Trifft etwas davon auf dich zu?
settings-cautions-hint = Jedes davon hält den vorgeschlagenen Druck leicht. Frag in deiner Arztpraxis wegen Massage.
settings-caution-anticoagulants = Ich nehme Blutverdünner
settings-caution-bleeding_disorder = Ich blute leicht
settings-caution-cancer_treatment = Ich bin wegen Krebs in Behandlung
settings-caution-pregnancy = Ich bin schwanger
settings-caution-osteoporosis = Meine Knochen brechen leicht
settings-caution-fragile_skin = Meine Haut ist empfindlich
settings-caution-heart_disease = Ich habe Probleme mit dem Herzen
settings-caution-local_wound_or_infection = An der Stelle ist eine Wunde oder Infektion
settings-caution-recent_fracture = Dort war vor Kurzem ein Knochen gebrochen
settings-optional = Das darf leer bleiben.

settings-episodes = Worum es bei dir geht
settings-episode-open = Begonnen am { $onset }. Eingetragen seit { $date }.
settings-episode-closed = Begonnen am { $onset }. Eingetragen vom { $from } bis { $to }.
settings-close = { $title } abschließen
settings-close-short = Abschließen
settings-add-episode = Noch etwas hinzufügen
settings-close-hint = Beim Abschließen bleiben alle Einträge erhalten. Du kannst es jederzeit wieder aufnehmen. Beim Löschen gehen alle Einträge mit. Das kannst du 30 Tage lang rückgängig machen.
settings-edit = Ändern: { $title }
settings-reopen = Wieder aufnehmen: { $title }
settings-reopen-short = Wieder aufnehmen
settings-delete = Löschen: { $title }, mit allen Einträgen
settings-delete-short = Löschen
settings-delete-ask = { $title } löschen? Alle Check-ins, Termine und Notizen darin gehen mit. Du kannst es 30 Tage lang rückgängig machen.
settings-delete-do = Alles löschen
settings-delete-keep = Behalten
settings-episode-title = Wie du es nennst
settings-episode-where = Wo es ist
settings-episode-also = { $count ->
    [0] Tut es noch woanders weh?
    [one] Es tut noch an einer Stelle weh
   *[other] Es tut noch an { $count } Stellen weh
}
settings-episode-also-label = Wo es noch wehtut
settings-episode-onset = Wann es begann
settings-episode-onset-hint = Der Tag, an dem es passierte, oder als du es zuerst gespürt hast.
settings-episode-activity = Was dir wichtig ist, { $number }
settings-changes = Was du zuletzt geändert hast
settings-changes-hint = Du kannst die letzten 30 Änderungen der letzten 30 Tage zurücknehmen.
settings-changes-none = Es gibt nichts zurückzunehmen.
settings-changes-back = { $count ->
    [1] Das zurücknehmen
   *[other] Das und alles darüber zurücknehmen
}
settings-changes-back-name = { $count ->
    [1] Das zurücknehmen: { $what }
   *[other] Das und alles darüber zurücknehmen: { $what }. So viele Änderungen: { $count }
}
settings-changes-all = Alle { $count } zeigen
settings-deleted = Was du gelöscht hast
settings-deleted-hint = Was du löschst, lässt sich 30 Tage oder 30 Änderungen lang zurückholen. Dann ist es endgültig weg. Du kannst es auch jetzt gleich endgültig entfernen. Das lässt sich nicht rückgängig machen.
settings-deleted-forget = Jetzt alles endgültig entfernen
settings-deleted-busy = Wird entfernt, und die Datei wird durchgesehen …
settings-deleted-none = Es war nichts mehr zu entfernen.
settings-deleted-done = { $count ->
    [one] Ein gelöschter Eintrag ist endgültig weg.
   *[other] { $count } gelöschte Einträge sind endgültig weg.
} Tend hat die ganze Datei durchgesehen, { $kib } KiB. Davon ist nichts mehr darin.
settings-deleted-found = { $count ->
    [one] Teile von einem gelöschten Eintrag sind noch in der Datei. Beende Tend überall sonst und versuch es noch einmal.
   *[other] Teile von { $count } gelöschten Einträgen sind noch in der Datei. Beende Tend überall sonst und versuch es noch einmal.
}
settings-deleted-unreached-app = Kopien deines Tagebuchs können noch etwas davon enthalten: Die im Ordner von Tend ließen sich nicht durchsehen. Tend versucht es bei der nächsten Kopie wieder.
settings-deleted-unreached-second = Kopien deines Tagebuchs können noch etwas davon enthalten: Die in deinem zweiten Ordner waren nicht erreichbar. Schließ ihn an, dann kümmert sich Tend bei der nächsten Kopie darum.

settings-log = Dein Tagebuch
settings-log-place = Es liegt hier, nur auf diesem Computer:
settings-share-hint = Um es in der Praxis zu zeigen oder mitzunehmen, geh zu „Teilen“.
settings-share = Zu „Teilen“

settings-what = Was Tend ist und was nicht
settings-what-is = Tend führt dein Tagebuch über Schmerz, Beweglichkeit und Schwellung. Es zeigt, welche Kriterien erfüllt sind und warum. Daraus schlägt es vor, wie oft Massage passt.
settings-what-not = Es ist kein Medizinprodukt. Es stellt keine Diagnose und ersetzt keine Arztpraxis und keine Physiotherapie.
settings-what-complementary = Massage ergänzt die medizinische Behandlung. Sie ersetzt sie nie.
settings-what-private = Dein Tagebuch bleibt auf diesem Computer. Es gibt kein Konto, und Tend sendet nichts irgendwohin.
settings-what-practice = Wie oft Massage passt, ist üblich, aber nicht bewiesen. Der Plan zeigt, was man weiß.

## Kopien des Tagebuchs, und die Wege zurück von einem beschädigten

holds-check_ins = Check-ins
holds-sessions = Termine
holds-episodes = Worum es bei dir geht
holds-given = Freigaben und Verordnungen
holds-first = Erster Check-in
holds-last = Letzter Check-in
holds-none = –
holds-count-check_in = { $count ->
    [one] ein Check-in
   *[other] { $count } Check-ins
}
holds-count-session = { $count ->
    [one] ein Termin
   *[other] { $count } Termine
}
holds-count-episode = { $count ->
    [one] eine Sache, um die es bei dir geht
   *[other] { $count } Sachen, um die es bei dir geht
}
holds-count-given = { $count ->
    [one] eine Freigabe oder Verordnung
   *[other] { $count } Freigaben oder Verordnungen
}
holds-count-patient = was du Tend über dich gesagt hast

copies-title = Kopien deines Tagebuchs
copies-lead = Tend kopiert dein Tagebuch jeden Tag von selbst, bei deiner ersten Änderung. In einer Kopie steht alles, was in deinem Tagebuch steht. Jede wird geprüft, wenn sie gemacht ist.
copies-state = Letzte Kopie: { $day }, { $time } Uhr · { $where ->
    [app] neben deinem Tagebuch
    [second] in deinem zweiten Ordner
   *[both] neben deinem Tagebuch und in deinem zweiten Ordner
}
copies-none-yet = Es gibt noch keine Kopie. Die erste entsteht bald nach deiner ersten Änderung.
copies-open = Deine Kopien ansehen
copies-demo = Von dem erfundenen Beispiel gibt es keine Kopien. Dein eigenes Tagebuch wird jeden Tag kopiert.
copies-back = Zurück zu den Einstellungen
copies-failing = { $where ->
    [app] Seit { $day }, { $time } Uhr ließ sich neben deinem Tagebuch keine Kopie machen.
   *[second] Seit { $day }, { $time } Uhr ließ sich in deinem zweiten Ordner keine Kopie machen.
}
copies-failing-log = Deinem Tagebuch selbst fehlt nichts.
copies-failing-see = Ansehen, warum und was zu tun ist
copies-where = Wohin Kopien gehen
copies-place-app = Neben deinem Tagebuch
copies-place-second = Zweiter Ordner
copies-last = Letzte Kopie: { $day }, { $time } Uhr.
copies-last-none = Hier gibt es noch keine Kopie.
copies-why-missing = Der Ordner ist nicht da. Wenn er auf einer Festplatte oder einem Stick liegt, schließe sie oder ihn an.
copies-why-read_only = Tend darf dort nicht schreiben. Erlaube es für diesen Ordner.
copies-why-full = Dort ist kein Platz mehr. Schaffe Platz auf diesem Datenträger.
copies-why-unverified = Was dort geschrieben wurde, ließ sich nicht wieder lesen. Vielleicht ist dieser Datenträger am Ende.
copies-why-other = Dort ist etwas schiefgegangen. Was der Computer sagt, steht unten.
copies-again = Drück dann auf „Jetzt kopieren“.
copies-else-second = Oder wähle einen anderen Ordner.
copies-else-app = Bis das klappt, hält ein zweiter Ordner dein Tagebuch sicher. Unten kannst du einen wählen.
copies-else-both = Bis das klappt, gehen Kopien weiter in deinen zweiten Ordner.
copies-says = Der Computer sagt: { $says }
copies-second-hint = Am besten liegt ein zweiter Ordner auf einer anderen Festplatte oder einem Stick. Dann bleibt eine Kopie, wenn dieser Computer kaputtgeht.
copies-second-private = Wer diesen Ordner öffnen kann, kann alles lesen, was in deinem Tagebuch steht.
copies-choose = Zweiten Ordner wählen
copies-choose-other = Anderen Ordner wählen
copies-leave = Nicht mehr dorthin kopieren
copies-leave-hint = Die Kopien, die dort liegen, bleiben.
copies-folder-none = Diesen Ordner gibt es nicht. Wähle einen anderen.
copies-folder-twice = In diesen Ordner gehen schon Kopien. Wähle einen anderen.
copies-now = Jetzt kopieren
copies-now-busy = Wird kopiert und geprüft …
copies-now-done = Die Kopie ist gemacht und geprüft.
copies-now-failed = Nicht jede Kopie ließ sich machen. Was zu tun ist, steht oben.
copies-list = Deine Kopien
copies-list-hint = Aus den letzten Tagen bleibt jede. Von älteren bleibt eine je Woche, später eine je Monat.
copies-all = Alle { $count } zeigen
copies-reason-day = Bei der ersten Änderung des Tages
copies-reason-migration = Bevor ein neueres Tend übernahm
copies-reason-import = Bevor ein Tagebuch übernommen wurde
copies-reason-restore = Bevor du zu einer Kopie zurückgingst
copies-reason-forgotten = Nachdem Gelöschtes endgültig entfernt war
copies-reason-asked = Von dir gewünscht
copies-unread = Nicht lesbar
copies-in = { $where ->
    [app] neben deinem Tagebuch
    [second] in deinem zweiten Ordner
   *[both] an beiden Orten
}
copies-look = Hineinsehen
copies-look-name = { $what }: Kopie { $day }, { $time } Uhr
copies-copy = Kopie: { $day }, { $time } Uhr
copies-look-busy = Die ganze Kopie wird gelesen …
copies-look-copy = In dieser Kopie
copies-look-now = Jetzt in deinem Tagebuch
copies-sound = Diese Kopie ist heil. Tend hat sie ganz gelesen.
copies-unsound = Diese Kopie ist beschädigt. Du kannst nicht zu ihr zurückgehen. Wähle eine andere.
copies-empty = Diese Kopie ist heil, aber es steht nichts darin, zu dem man zurückgehen könnte.
copies-gone = Diese Kopie ist nicht mehr da.
copies-restore = Zu dieser Kopie zurückgehen
copies-restore-title = Zur Kopie zurückgehen ({ $day }, { $time } Uhr)?
copies-restore-lost = Was du seitdem notiert oder geändert hast ({ $day }, { $time } Uhr), steht dann nicht in deinem Tagebuch.
copies-restore-more = In deinem Tagebuch steht jetzt mehr als in dieser Kopie: { $what }.
copies-restore-safe = Vorher wird eine Kopie deines Tagebuchs gemacht, wie es jetzt ist. So kannst du das zurücknehmen.
copies-restore-yes = Ja, zurückgehen
copies-restored = Dein Tagebuch ist jetzt so wie in der Kopie: { $day }, { $time } Uhr.
copies-went-back = Du bist zu einer Kopie zurückgegangen: { $day }, { $time } Uhr.
copies-take-back-hint = Das kannst du zurücknehmen. Was du seitdem notiert hast, steht dann nicht in deinem Tagebuch, aber in einer Kopie, die vorher gemacht wird.
copies-take-back = Das zurücknehmen
copies-taken-back = Das ist zurückgenommen. Dein Tagebuch ist wie zuvor.

damage-title = Dein Tagebuch ist beschädigt
damage-what = Ein Teil seiner Datei lässt sich nicht mehr so lesen, wie er geschrieben wurde. Das kann von einer kaputten Festplatte oder einem Stromausfall kommen.
damage-ask = Wenn dein Tagebuch in dieser Datei war, kann Tend nachsehen, was noch lesbar ist. Es legt die Datei dann unverändert beiseite.
damage-look = Einen Weg zurück suchen
damage-busy-looking = Was noch lesbar ist, wird gelesen. Das kann eine Minute dauern …
damage-busy-going_on = Dein Tagebuch wird an seinen Platz gelegt …
damage-busy-trying = Es wird versucht, es zu öffnen …
damage-still = Es lässt sich noch immer nicht öffnen.
damage-kept = Nichts wurde gelöscht. Die beschädigten Dateien liegen unverändert beiseite. Sie bleiben in diesem Ordner, was du jetzt auch wählst:
damage-pause = Solltest du eine Pause machen oder Hilfe holen? Dann bleib dabei, auch wenn dein Tagebuch es nicht mehr sagt.
damage-choose = Wie möchtest du weitermachen?
damage-salvaged = Was noch lesbar ist
damage-salvaged-none = Nichts war mehr lesbar.
damage-backup = Neueste heile Kopie
damage-backup-made = { $where ->
    [app] Sie wurde neben deinem Tagebuch gemacht: { $day }, { $time } Uhr.
   *[second] Sie wurde in deinem zweiten Ordner gemacht: { $day }, { $time } Uhr.
}
damage-backup-after = Was du danach notiert oder geändert hast, steht nicht darin.
damage-backup-none = Es gibt keine heile Kopie.
damage-more-salvaged = Die Kopie ist von { $day }, { $time } Uhr. Nur in dem, was noch lesbar ist, steht auch: { $what }.
damage-more-backup = Nur in der Kopie steht auch: { $what }.
damage-more-none = In beiden steht von allem gleich viel.
damage-lost = Nicht lesbar waren: { $what }.
damage-loss-passed_over = { $count ->
    [one] Die letzte Änderung ist vielleicht nicht die letzte von dir. Kurz davor kann etwas fehlen.
   *[other] Von den letzten { $count } Änderungen kann eine fehlen.
}
damage-loss-unproven = { $count ->
    [one] Ein Eintrag ist vielleicht nicht so, wie du ihn geschrieben hast. Sieh dein Tagebuch durch.
   *[other] { $count } Einträge sind vielleicht nicht so, wie du sie geschrieben hast. Sieh dein Tagebuch durch.
}
damage-loss-from_history = { $count ->
    [one] Ein beschädigter Eintrag wurde aus seinem Verlauf wiederhergestellt. Er ist so, wie du ihn zuletzt geändert hast.
   *[other] { $count } beschädigte Einträge wurden aus ihrem Verlauf wiederhergestellt. Sie sind so, wie du sie zuletzt geändert hast.
}
damage-loss-lost_beside = { $count ->
    [one] Eine Kleinigkeit ist verloren, etwa eine Einstellung, eine Erinnerung oder eine frühere Fassung.
   *[other] { $count } Kleinigkeiten sind verloren, etwa Einstellungen, Erinnerungen oder frühere Fassungen.
}
damage-nothing-lost = Es scheint nichts verloren zu sein.
damage-take-salvaged = Weiter mit dem, was noch lesbar ist
damage-take-backup = Weiter mit der Kopie
damage-last = Andere Wege
damage-again = Hast du die Datei selbst in Ordnung gebracht oder eine Kopie an ihre Stelle gelegt? Dann versuch es noch einmal.
damage-empty = Mit einem leeren Tagebuch beginnen
damage-empty-title = Mit einem leeren Tagebuch beginnen?
damage-empty-text = Nichts von dem, was du notiert hast, steht dann darin. Die beschädigten Dateien und die Kopien bleiben, wo sie sind.
damage-empty-yes = Ja, leer beginnen

## Die Sperre des Tagebuchs

unlock-field = Passwort oder Wiederherstellungscode
unlock-do = Öffnen
unlock-forgot = Passwort vergessen?
unlock-forgot-code = Gib stattdessen deinen Wiederherstellungscode ein. Es ist der, den du beim Einrichten der Sperre aufgeschrieben hast. Wähle dann in den Einstellungen unter „Sperre“ ein neues Passwort.
unlock-forgot-lost = Wenn du beide verloren hast, kann niemand dieses Tagebuch öffnen.
unlock-need = Gib dein Passwort oder deinen Wiederherstellungscode ein.
unlock-wrong = { $count ->
    [one] Das stimmt nicht. Prüfe es und gib es noch einmal ein.
   *[other] Das stimmt nicht. Es war { $count }-mal hintereinander falsch. Prüfe es und gib es noch einmal ein.
}
unlock-wait = { $count ->
    [one] In einer Sekunde kannst du es wieder versuchen.
   *[other] In { $count } Sekunden kannst du es wieder versuchen.
}
unlock-wait-minutes = { $count ->
    [one] In einer Minute kannst du es wieder versuchen.
   *[other] In { $count } Minuten kannst du es wieder versuchen.
}
unlock-wait-over = Du kannst es jetzt wieder versuchen.
unlock-busy = Wird geöffnet …

app-lock-title = Sperre
app-lock-demo = Für das erfundene Beispiel gibt es keine Sperre.
app-lock-off = Dein Tagebuch ist nicht gesperrt. Wer diesen Computer benutzen kann, kann es lesen.
app-lock-set-up = Sperre einrichten
app-lock-final = Wenn du Passwort und Wiederherstellungscode beide verlierst, ist dein Tagebuch endgültig verloren. Niemand kann es dann öffnen, und niemand kann helfen. Das gilt auch für alle Kopien.
app-lock-what = Mit einer Sperre lassen sich dein Tagebuch und seine Kopien nur mit deinem Passwort oder mit einem Wiederherstellungscode öffnen. Erinnerungen sagen dann nichts Privates.
app-lock-new = Neues Passwort
app-lock-again = Dasselbe Passwort noch einmal
app-lock-need = Gib ein Passwort ein.
app-lock-differ = Die beiden sind nicht gleich. Gib es noch einmal ein.
app-lock-code = Dein Wiederherstellungscode
app-lock-code-text = Schreib diesen Code auf Papier und bewahre ihn sicher auf. Er öffnet dein Tagebuch, wenn du dein Passwort vergisst. Er wird nur jetzt gezeigt.
app-lock-code-written = Ich habe ihn aufgeschrieben
app-lock-code-back = Gib den Code von deinem Papier ein
app-lock-code-back-hint = Dann ist sicher, dass du ihn richtig hast. Striche und große oder kleine Buchstaben sind egal.
app-lock-code-need = Gib den Code ein, den du aufgeschrieben hast.
app-lock-code-wrong = Das ist nicht der Code. Prüfe, was du aufgeschrieben hast, und gib es noch einmal ein.
app-lock-code-again = Code noch einmal zeigen
app-lock-finish = Mein Tagebuch sperren
app-lock-finish-code = Den neuen Code nehmen
app-lock-busy = Wird gemacht. Das kann eine Minute dauern …
app-lock-done = Dein Tagebuch ist von jetzt an gesperrt.
app-lock-on = Dein Tagebuch und seine Kopien lassen sich nur mit deinem Passwort oder deinem Wiederherstellungscode öffnen.
app-lock-plain-copies = Kopien an diesem Ort sind noch nicht gesperrt. Tend sperrt sie, sobald es wieder dorthin kopiert. Wenn es eine Festplatte oder ein Stick ist, schließe sie oder ihn an und drück bei deinen Kopien auf „Jetzt kopieren“.
app-lock-now = Jetzt sperren
app-lock-after = Von selbst sperren, wenn niemand Tend benutzt hat seit
app-lock-minutes = { $count ->
    [one] Einer Minute
   *[other] { $count } Minuten
}
app-lock-never = Nie von selbst
app-lock-word = Dein Passwort oder Wiederherstellungscode jetzt
app-lock-change = Passwort ändern
app-lock-change-do = Ändern
app-lock-changed = Dein Passwort ist geändert.
app-lock-new-code = Neuen Wiederherstellungscode machen
app-lock-new-code-text = Der alte Code gilt, bis du den neuen eingegeben hast.
app-lock-new-code-done = Der neue Code gilt. Der alte öffnet dein Tagebuch nicht mehr.
app-lock-remove = Sperre entfernen
app-lock-remove-text = Wer diesen Computer benutzen kann, kann dann dein Tagebuch und seine Kopien lesen.
app-lock-removed = Die Sperre ist entfernt.

## The report for a therapist (put together in src-tauri/crates/report)

report-date = { $day } { $year }
# Ohne Punkt hinter dem Monat: Am Ende eines Satzes stünden sonst zwei.
report-day = { $day }. { $month ->
    [1] Jan
    [2] Feb
    [3] März
    [4] Apr
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug
    [9] Sept
    [10] Okt
    [11] Nov
   *[12] Dez
}
report-span = { $from } bis { $to }
report-list-and = { $list } · { $next }
report-named = { $what }: { $text }
report-quoted = „{ $text }“
report-unanswered = —
report-title = Tend-Bericht
report-title-of = Tend-Bericht: { $episodes }
report-subject = Schmerz, Beweglichkeit und Massage vom { $from } bis { $to }
report-head = Bericht vom { $date }
report-head-period = { $span }
report-foot-made = Erstellt mit Tend { $version } am { $date } aus den Einträgen der Patientin oder des Patienten. Keine Diagnose.
report-foot-care = Massage ergänzt die medizinische Behandlung. Sie ersetzt sie nie.
report-foot-page = Seite { $page } von { $pages }
report-foot-id = Episode { $id }

report-others = Auch in diesem Bericht, je auf eigener Seite
report-other = { $title }: { $phase }. { $urgency }
report-left-out = Nicht in diesem Bericht: { $title }, abgeschlossen am { $date }.
report-attention-emergency_hold = Notfallzeichen
report-attention-same_day_hold = Am selben Tag ärztlich abklären
report-attention-clearance_hold = Wartet auf Freigabe
report-attention-pt_first_hold = Zuerst Physiotherapie
report-attention-severe = Starker Schmerz, oder bald ärztlich abklären
report-attention-setback = Rückschlag
report-attention-no_gain = Kein Fortschritt in 4 Wochen
report-attention-lapse = Massagen ausgefallen
report-attention-stale = Wenige Antworten
report-attention-steady = Nichts Dringendes
report-attention-nothing_open = Abgeschlossen

report-hold-emergency = Notfallzeichen: jetzt Hilfe nötig
report-hold-same_day = Warnzeichen: am selben Tag ärztlich abklären
report-hold-clearance = Noch keine Freigabe: Massage wartet
report-hold-pt_first = Zuerst Besuch in der Physiotherapie
report-hold-emergency-do = Notruf, falls noch nicht geschehen. Keine Massage, bis eine Freigabe notiert ist.
report-hold-same_day-do = Ärztliche Abklärung noch heute sicherstellen. Keine Massage, bis eine Freigabe notiert ist.
report-hold-clearance-do = Keine Massage, bis das Wort des OP-Teams notiert ist.
report-hold-pt_first-do = Keine Massage, bis ein Besuch in der Physiotherapie oder eine Freigabe notiert ist.
report-hold-since = Stopp seit { $date }
report-hold-sign = Notiert am { $date }: { $sign }
report-hold-surgery = Kein Wort des OP-Teams seit Beginn am { $date }
report-hold-crepitus = Gelenkgeräusch mit Schmerz oder Schwellung
report-hold-other = (bei einer anderen Episode)
report-hold-was-emergency = Notfallzeichen
report-hold-was-same_day = am selben Tag ärztlich
report-hold-was-clearance = Warten auf Freigabe
report-hold-was-pt_first = zuerst Physiotherapie
report-alert-severe_pain = Starker Schmerz
report-alert-severe_pain-why = Wochenmittel oder letzte Antwort 7 oder mehr, oder Schmerz bei Aktivität im Mittel 8 oder mehr.
report-alert-see_doctor_soon = Ein Zeichen, das bald ärztlich abgeklärt werden sollte
report-alert-see_doctor_soon-why = Eigene Angabe; seither keine Freigabe.
report-alert-amber_flare = Ein Schub
report-alert-amber_flare-why = Eigene Angabe, oder Schmerz 2 oder mehr über den Tagen davor.
report-clear = Kein Warnzeichen in diesem Zeitraum eingetragen
report-clear-now = Zurzeit ist kein Warnzeichen offen
report-clear-unseen = Kein Check-in in diesem Zeitraum: Ein Warnzeichen wäre nicht zu sehen
report-clear-silent = Kein Check-in seit { $date }: Neueres wäre hier nicht zu sehen.
report-clear-never = Noch kein Check-in: Hier wäre nichts zu sehen.
report-clear-last = In diesem Zeitraum notiert: { $sign } ({ $date }).
report-clear-hold = Stopp in diesem Zeitraum: { $what }, { $span }.
report-closed-title = Abgeschlossen am { $date }
report-closed-how = So stand es damals. Nichts ist gestoppt oder vorgeschlagen.

report-who-born = Jahrgang { $year }
report-who-general = so aktiv wie die meisten
report-who-highly_active = sehr aktiv
report-what-injury = Verletzung
report-what-surgery = Nach Operation
report-what-gradual_onset = Schleichender Beginn
report-what-desk_pain = Schmerz durch Schreibtischarbeit
report-what-exercise_soreness = Muskelkater
report-what-upkeep = Gesunderhaltung
report-since-onset = seit { $date } ({ $days ->
    [0] heute
    [one] 1 Tag
   *[other] { $days } Tage
})
report-since-opened = Einträge ab { $date }

report-phase-title = Phase
report-phase-protect = Schutz
report-phase-recovery = Erholung
report-phase-taper = Ausschleichen
report-phase-maintenance = Erhaltung
report-phase-soreness = Muskelkater
report-phase-since = Seit { $date }, Tag { $day }.
report-phase-clock = Die Zeit darin begann am { $date } neu.
report-reason-opened = Hier begannen die Einträge.
report-reason-acute_inflammation = Schritt zurück: Schwellung, Wärme oder Rötung war deutlich.
report-reason-setback = Schritt zurück: zwei Einträge klar schlechter als die Tage davor.
report-reason-recurrence = Schritt zurück: klar schlechter nach einem Monat oder mehr in Erhaltung.
report-reason-drift = Schritt zurück: Werte wurden langsam wieder schlechter.
report-reason-acute_signs_settled = Schwellung, Wärme und Rötung waren abgeklungen.
report-reason-criteria_met = Alle vier Kriterien waren erfüllt.
report-reason-criteria_sustained = Alle vier Kriterien blieben über die Zeit erfüllt.
report-next = { $phase } frühestens ab { $date }.
report-next-open = { $phase } wartet auf { $tier ->
    [none] das Abklingen der akuten Zeichen
    [strict] die vier strengen Kriterien
   *[basic] die vier Kriterien
}.
report-next-held = Solange gestoppt, geht nichts weiter.

report-pain-title = Schmerz in Ruhe, 0–10
report-pain-from-to = { $first } → { $now }
report-pain-down = Um { $points ->
    [one] 1 Punkt
   *[other] { $points } Punkte
} gesunken ({ $share } %).
report-pain-up = Um { $points ->
    [one] 1 Punkt
   *[other] { $points } Punkte
} gestiegen ({ $share } %).
report-pain-up-points = Um { $points ->
    [one] 1 Punkt
   *[other] { $points } Punkte
} gestiegen.
report-pain-same = Unverändert.
report-pain-basis = Mittel der ersten 5 beantworteten Tage (auch vor dem Bild) gegen Mittel der letzten 7 Tage.
report-pain-no-now = Jetzt nicht bekannt
report-pain-no-now-why = Anfangs { $first }. Weniger als 5 der letzten 7 Tage sind beantwortet. Zuletzt { $latest } am { $date }.
report-pain-too-few = Zu wenige Antworten
report-pain-too-few-why = Nötig sind 5 beantwortete Tage. Zuletzt { $latest } am { $date }.
report-pain-none = Keine Antwort
report-pain-none-why = In diesem Zeitraum keine Antwort zum Schmerz.

report-done-title = Erledigte Massagen
report-done-of = { $done } von { $due }
report-done-none = Keine fällig
report-done-missed = { $missed ->
    [0] Keine versäumt
   *[other] { $missed } versäumt
}, { $skipped ->
    [0] keine ausgelassen
   *[other] { $skipped } ausgelassen
}.
report-done-others-missed = Physiotherapie oder Training versäumt: { $count }.
report-done-unplanned = { $count } weitere ohne Plan erledigt.
report-done-suspended = { $count } durch Stopp pausiert, nicht gezählt.
report-done-bar = Von { $due } fälligen { $done } erledigt, { $missed } versäumt, { $skipped } ausgelassen

report-criteria-title = Die vier Kriterien
report-criteria-met = { $met } von 4 erfüllt
report-criteria-basic = Einträge vom { $span }. Zum Verlassen der Erholung müssen alle vier erfüllt sein.
report-criteria-strict = Einträge vom { $span }. Zum Verlassen des Ausschleichens muss die strenge Form erfüllt sein.
report-criteria-watch = Einträge vom { $span }. Hier nur zur Beobachtung: Nichts hängt davon ab.
report-criteria-criterion = Kriterium
report-criteria-status = Stand
report-criteria-now = Jetzt
report-criteria-needed = Nötig
report-criterion-pain = Schmerz zurückgegangen
report-criterion-movement = Bewegung wieder normal
report-criterion-inflammation = Nicht mehr entzündet
report-criterion-function = Aktivität geht besser
report-status-met = Erfüllt
report-status-not_met = Noch nicht
report-status-not_enough_data = Zu wenig Angaben
report-now-mean = Mittel { $value }
report-now-unknown = kein Mittel: { $missing ->
    [one] noch 1 Tag nötig
   *[other] noch { $missing } Tage nötig
}
report-now-first = anfangs { $value }
report-now-worst-day = höchster Tag { $value }
report-now-clear = { $count ->
    [one] 1 Tag ohne Zeichen
   *[other] { $count } Tage in Folge ohne Zeichen
}
report-now-signs = { $count ->
    [0] kein Tag mit Zeichen
    [one] 1 Tag mit Zeichen
   *[other] { $count } Tage mit Zeichen
}
report-now-inflammation-unknown = zu wenige neuere Antworten
report-now-activity-pain = Schmerz bei Aktivität bis { $value }
report-now-unsettled = { $count ->
    [0] kein schlechter Morgen notiert
    [one] 1 schlechter Morgen
   *[other] { $count } schlechte Morgen
}
report-now-usual-yes = wieder übliche Aktivität
report-now-usual-no = noch nicht übliche Aktivität
report-now-usual-unknown = übliche Aktivität nicht beantwortet
report-needed-pain = höchstens { $acceptable }; und höchstens { $low }, oder { $points } Punkte oder 30 % unter dem Anfang
report-needed-pain-upkeep = oder höchstens { $usual } über dem Üblichen
report-needed-pain-strict = kein Tag über { $worst }
report-needed-movement = mindestens { $mean }
report-needed-movement-upkeep = oder höchstens { $usual } unter dem Üblichen
report-needed-inflammation = letzte { $days } beantwortete Tage ohne Zeichen
report-needed-inflammation-strict = kein Zeichen in 7 Tagen, 5 beantwortet
report-needed-function = mindestens { $mean }, oder { $gain } über dem Anfang
report-needed-function-upkeep = oder höchstens { $usual } unter dem Üblichen
report-needed-activity = Schmerz bei Aktivität höchstens { $pain }, am Morgen abgeklungen
report-needed-usual = wieder übliche Aktivität

report-picture-title = Verlauf
report-picture-phases = Phasen
report-picture-phases-alt = Phasen vom { $span }: { $phases }.
report-picture-phase-alt = { $phase } { $from } bis { $to }
report-picture-massage = Massage
report-picture-visits = Physiotherapie
report-picture-exercise = Training
report-picture-flares = Schübe
report-picture-holds = Stopps
report-picture-sessions-alt = Termine ({ $kind }) vom { $span }: { $done } erledigt, { $not_done } nicht erledigt. Erledigt am: { $dates }.
report-picture-flares-alt = Schübe vom { $span }: { $dates }.
report-picture-holds-alt = Stopps vom { $span }: { $holds }.
report-picture-hold-alt = { $what } { $from } bis { $to }
report-picture-no-dates = keinem Tag
report-picture-pain = Schmerz in Ruhe
report-picture-pain-scale = 10 = stärkster
report-picture-movement = Beweglichkeit
report-picture-movement-scale = 10 = wie früher
report-picture-function = Funktion
report-picture-function-scale = 10 = wie früher
report-picture-alt = { $measure } vom { $span }, 0 bis 10, { $scale }. Anfangs { $first }, jetzt { $now }. Niedrigster Tag { $least }, höchster { $most }. { $answered } von { $dates } Tagen beantwortet. { $means }
report-picture-weeks = Mittel pro Woche: { $means }.
report-picture-spans = Mittel pro { $days } Tage: { $means }.
report-picture-nothing = { $measure } vom { $span }: keine Antwort.
report-picture-unknown = nicht bekannt
report-picture-legend = Linie: Tagesmittel; eine Lücke ist eine Lücke.
report-picture-legend-hollow = Hohler Punkt: später eingetragen oder geändert.
report-picture-legend-session = Voll: erledigt. Hohl: nicht erledigt.
report-picture-empty = in diesem Zeitraum nicht beantwortet

report-massage-title = Massage jetzt
report-massage-prescribed = Verordnet von { $by } ab { $from }: { $frequency }.
report-massage-prescribed-until = Verordnet von { $by }, { $span }: { $frequency }.
report-massage-own = Tend allein würde vorschlagen: { $frequency }.
report-massage-held = Durch den Stopp pausiert. Ohne ihn: { $frequency }.
report-massage-pressure-none = Kein Druck
report-massage-pressure-light = Leichter Druck
report-massage-pressure-comfortable = Angenehmer Druck, höchstens 3 von 10 unangenehm
report-massage-pressure-broad = Breitflächiger, sanfter Druck
report-massage-dose = { $pressure }, { $least } bis { $most } Minuten.
report-massage-exercise = Training zuerst: 2 bis 12 Minuten, 5 Tage pro Woche.
report-massage-practice = Üblich, aber nicht bewiesen.
report-frequency-none = Keine Massage
report-frequency-week = { $min ->
    [one] Einmal pro Woche
    [2] Zweimal pro Woche
   *[other] { $min }-mal pro Woche
}
report-frequency-week-range = { $min }- bis { $max }-mal pro Woche, vorgeschlagen { $suggested }-mal
report-frequency-days = { $min ->
    [one] Jeden Tag
   *[other] Alle { $min } Tage
}
report-frequency-days-range = Alle { $min } bis { $max } Tage, vorgeschlagen { $suggested }
report-frequency-optional = { $frequency }, freiwillig
report-rule-cap = Durch eine Freigabe begrenzt.
report-rule-settling = Gesenkt: beruhigt sich nach einem Schritt zurück.
report-rule-amber = Gesenkt: Schub oder starker Schmerz.
report-relief-title = Vor und nach der Massage
report-relief = Schmerz vorher { $before }, nachher { $after }, Mittel aus { $count ->
    [one] 1 Massage
   *[other] { $count } Massagen
}.
report-relief-worse = Nachher höher als vorher: { $count } von { $of }.
report-relief-none = Bei keiner Massage ist beides angegeben.
report-cautions-title = Zu beachten
report-cautions-none = Nichts genannt.
report-caution-anticoagulants = Blutverdünner
report-caution-bleeding_disorder = Blutungsneigung
report-caution-cancer_treatment = Krebsbehandlung
report-caution-pregnancy = Schwangerschaft
report-caution-osteoporosis = brüchige Knochen
report-caution-fragile_skin = empfindliche Haut
report-caution-heart_disease = Herzprobleme
report-caution-local_wound_or_infection = Wunde oder Infektion an der Stelle
report-caution-recent_fracture = kürzlicher Knochenbruch

report-changed-title = Geändert seit dem letzten Bericht ({ $date })
report-changed-title-weeks = Geändert in den letzten 4 Wochen
report-changed-title-opening = Geändert seit dem ersten Eintrag
report-changed-none = Nichts an Phase, Kriterien, Stopps, Häufigkeit oder Druck.
report-changed-phase = { $date }: von { $from } zu { $to }. { $why }
report-changed-clock = { $date }: { $to } begann neu. { $why }
report-changed-hold-began = { $date }: Stopp begann ({ $what }).
report-changed-hold-ended = { $date }: Stopp endete ({ $what }).
report-changed-frequency = Massage vorher: { $from }. Jetzt: { $to }.
report-changed-pressure = Druck vorher: { $from }. Jetzt: { $to }.
report-changed-criterion = { $criterion }. Vorher: { $from }. Jetzt: { $to }.
report-more = { $count ->
    [one] Eine weitere Änderung steht im Anhang.
   *[other] { $count } weitere Änderungen stehen im Anhang.
}
report-questions-title = Zu besprechen
report-questions-none = Nichts Auffälliges.
report-question-clearance-emergency = Wurde das Notfallzeichen abgeklärt? Darf die Massage weitergehen, und wann?
report-question-clearance-same_day = Wurde das Zeichen ärztlich abgeklärt? Darf die Massage weitergehen, und wann?
report-question-clearance-clearance = Was erlaubt das OP-Team, und ab wann?
report-question-clearance-pt_first = Was ergab die Untersuchung in der Physiotherapie? Darf die Massage weitergehen?
report-question-danger_sign = Am { $date } wurde vermerkt: { $sign }. Wer hat das angesehen, und was kam heraus?
report-question-setback = Was führte zum Schritt zurück am { $date }?
report-question-no_gain = Der Schmerz wurde in 4 Wochen nicht besser. Gibt es einen anderen Weg?
report-question-severe_pain = Der Schmerz ist stark. Was würde ihn lindern, und wer sollte das abklären?
report-question-see_doctor = Sollte das notierte Zeichen ärztlich abgeklärt werden?
report-question-worse_after = { $count ->
    [one] Nach 1 Massage war der Schmerz höher als davor.
   *[other] Nach { $count } Massagen war der Schmerz höher als davor.
} Leichter, kürzer oder anders?
report-question-not_done = { $count ->
    [one] 1 Massage fand nicht statt.
   *[other] { $count } Massagen fanden nicht statt.
} Was stand im Weg?
report-question-prescription_ends = Die Verordnung endet am { $date }. Geht sie weiter?
report-question-few_answers = Zu wenige Antworten für eine Aussage. Was würde den Check-in leichter machen?
report-question-lowest_activity = „{ $activity }“ geht am wenigsten gut. Was würde dabei helfen?
report-recorded-title = Wie vollständig das ist
report-recorded = Check-ins an { $answered } von { $dates } Tagen; { $late ->
    [0] keiner
   *[other] { $late }
} später eingetragen, { $edited ->
    [0] keiner
   *[other] { $edited }
} geändert.
report-recorded-last = Letzter Check-in: { $date }.
report-recorded-never = Noch kein Check-in.

report-appendix = Anhang: { $title }
report-appendix-lead = Worauf Seite eins beruht, vom { $span }.
report-also = Auch betroffen: { $sites }.
report-entries-title = Check-ins
report-entries-none = Kein Check-in in diesem Zeitraum.
report-entries-legend = 0–10, wenn nicht anders gesagt. Schmerz: 10 = stärkster. Beweglichkeit und Funktion: 10 = wie früher. S = später eingetragen als der Tag, für den es gilt. G = geändert. — = nicht beantwortet.
report-entries-absent = Nie beantwortet: { $questions }.
report-entries-function = Funktion, in dieser Reihenfolge: { $activities }.
report-entry-when = Wann
report-entry-pain = Schmerz
report-entry-pain_activity = Schmerz bei Akti{ "\u00AD" }vität
report-entry-movement = Beweg{ "\u00AD" }lichkeit
report-entry-function = Funktion
report-entry-signs = Schwellung, Wärme, Rötung
report-entry-night = Nachts wach
report-entry-stiff = Steif, Min.
report-entry-settled = Abge{ "\u00AD" }klun{ "\u00AD" }gen
report-entry-usual = Übliche Akti{ "\u00AD" }vität
report-entry-flare = Schub
report-entry-noise = Ge{ "\u00AD" }lenk{ "\u00AD" }ge{ "\u00AD" }räusch
report-entry-sleep = Schlaf, Std.
report-entry-stress = Stress
report-entry-load = Belas{ "\u00AD" }tung, Min.
report-entry-mark = Ver{ "\u00AD" }merk
report-entry-yes = ja
report-entry-no = nein
report-entry-late = S
report-entry-edited = G
report-sign-swelling = Schwellung
report-sign-warmth = Wärme
report-sign-redness = Rötung
report-severity-none = keine
report-severity-mild = leicht
report-severity-marked = deutlich
report-noise-none = keines
report-noise-painless = Ge{ "\u00AD" }räusch
report-noise-painful = mit Schmerz
report-own-title = Eigene Fragen der Patientin oder des Patienten
report-own-lead = Selbst gewählt. Sie stehen neben den vier Kriterien und ändern an der Beurteilung nichts.
report-own-legend = — = nicht beantwortet. Die Bilder gehen vom { $span }. { $days ->
    [one] Jeder Punkt ist ein Tag oder das Mittel seiner Antworten.
   *[other] Jeder Punkt ist das Mittel von { $days } Tagen.
} Eine Lücke ist eine Zeit ohne Antwort.
report-own-measure = Frage
report-own-answered = Beantwortet
report-own-latest = Zuletzt
report-own-range = Niedrigster bis höchster Wert
report-own-picture = Verlauf
report-own-kind-scale = 0–10
report-own-kind-number = Zahl
report-own-kind-yes_no = ja oder nein
report-own-retired = wird nicht mehr gefragt
report-own-count = { $answered } von { $check_ins }
report-own-between = { $least } bis { $most }
report-own-yes-no = { $yes } ja, { $no } nein
report-own-alt = { $name } vom { $span }. Beantwortete Check-ins: { $count }. Antworten: { $range }. Zuletzt: { $latest }.
report-own-left-out = { $count ->
    [one] 1 Check-in beantwortet keine dieser Fragen und ist nicht aufgeführt.
   *[other] { $count } Check-ins beantworten keine dieser Fragen und sind nicht aufgeführt.
}
report-notes-title = Warnzeichen und Notizen
report-notes-none = Keine in diesem Zeitraum.
report-notes-at = { $date }, { $time }
report-notes-session = { $date }, { $kind }
report-sessions-title = Termine
report-sessions-none = Kein Termin in diesem Zeitraum.
report-session-planned = Geplant
report-session-done = Erledigt
report-session-kind = Art
report-session-status = Stand
report-session-minutes = Minuten
report-session-pressure = Druck
report-session-before = Schmerz vorher
report-session-after = Schmerz nachher
report-session-by = Bei
report-kind-massage = Massage
report-kind-self_massage = Selbstmassage
report-kind-pt = Physio{ "\u00AD" }therapie
report-kind-exercise = Training
report-came-planned = geplant
report-came-done = erledigt
report-came-skipped = ausge{ "\u00AD" }lassen
report-came-missed = versäumt
report-came-suspended = pausiert
report-given-light = leicht
report-given-comfortable = angenehm
report-given-broad = breitflächig
report-given-firm = fest
report-care-title = Freigaben und Verordnungen
report-care-none = Keine notiert.
report-care-clearance = Freigegeben von { $by } am { $date }.
report-care-clearance-most = Freigegeben von { $by } am { $date }, höchstens { $most ->
    [one] 1 Massage
   *[other] { $most } Massagen
} pro Woche.
report-history-title = Bisheriger Weg
report-history-opened = { $date }: begonnen in der Phase { $to }. { $why }
report-rules-title = Die Regeln und ihre Schwellen
report-rules-lead = Keine Studie hat diese Zahlen dafür geprüft, wie oft Massage sein soll. Sie kommen aus anderen Anwendungen oder sind Tends eigene Wahl, wie jede Zeile sagt. Werte vom { $date }.
report-rules-test = Regel
report-rules-value = Wert
report-rules-status = Stand
report-rules-source = Quelle
report-tier-basic = Grundform
report-tier-strict = streng
report-role-required = nötig
report-role-any_of = eines davon
report-role-suffices = genügt allein
report-rule-line = { $rule } ({ $tier }, { $role })
report-test-pain_acceptable = Mittlerer Schmerz { $threshold } oder weniger
report-test-pain_low = Mittlerer Schmerz { $threshold } oder weniger
report-test-pain_drop_points = Mittlerer Schmerz um { $threshold } Punkte oder mehr gesunken
report-test-pain_drop_share = Mittlerer Schmerz um 30 % oder mehr gesunken
report-test-pain_back_to_usual = Mittlerer Schmerz höchstens { $threshold } über dem Üblichen
report-test-pain_worst_day = Kein Tag mit Schmerz über { $threshold }
report-test-movement_mean = Mittlere Beweglichkeit { $threshold } oder mehr
report-test-movement_mean_strict = Mittlere Beweglichkeit { $threshold } oder mehr
report-test-movement_back_to_usual = Mittlere Beweglichkeit höchstens { $threshold } unter dem Üblichen
report-test-inflammation_latest_three = Letzte { $threshold } beantwortete Tage ohne Zeichen
report-test-inflammation_window = Kein Zeichen in 7 Tagen, 5 davon beantwortet
report-test-function_mean = Mittlere Funktion { $threshold } oder mehr
report-test-function_gain = Mittlere Funktion um { $threshold } oder mehr gestiegen
report-test-function_back_to_usual = Mittlere Funktion höchstens { $threshold } unter dem Üblichen
report-test-usual_activity = Wieder übliche Aktivität oder Sport
report-test-activity_pain = Schmerz bei Aktivität nie über { $threshold }
report-test-pain_settled = Schmerz von Aktivität an jedem Morgen abgeklungen
report-test-usual_activity_strict = Wieder übliche Aktivität oder Sport
report-value-yes = ja
report-value-no = nein
report-value-unknown = nicht bekannt
report-value-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
report-source-farrar_2001 = Farrar 2001: 2 Punkte oder 30 % weniger zählten in Studien zu lange bestehendem Schmerz
report-source-boonstra_2016 = Boonstra 2016: 3 oder weniger galt als gering
report-source-pain_monitoring = Modell der Schmerzbeobachtung (Thomeé 1997, Silbernagel 2007), für Sehnenschmerz gemacht
report-source-houck_2019 = Houck 2019: 7 oder mehr galt als gut genug
report-source-abbott_2014 = Abbott 2014: 2 mehr bei eigenen Aktivitäten zählten
report-source-product_choice = Tends eigene Wahl
report-evidence-title = Was man weiß und wie sicher es ist
report-evidence-line = { $standing }. { $note }

## Was die Pakete über Tend sagen: in Menüs und in Verzeichnissen (xtask/src/dist)

package-summary = Plane deine Erholung, und wann Massage passt
package-about = Tend führt mit dir ein kurzes Tagebuch über Schmerz und Bewegung. Es zeigt, wie weit du gekommen bist und wie oft Massage jetzt passen kann. Es plant die Termine an Tagen, die dir passen, und erinnert dich an jeden.
package-not = Tend ist kein Medizinprodukt. Es stellt keine Diagnose und ersetzt keine Behandlung.
package-private = Was du schreibst, bleibt auf diesem Computer. Kein Konto, kein Netz.
package-keywords = Erholung;Schmerz;Massage;Reha;Tagebuch;Physiotherapie
