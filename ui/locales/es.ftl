### Todo lo que se lee en Tend, en español. Palabras sencillas; ningún diagnóstico; nada que la
### evidencia no sostenga. Una sección por parte de la aplicación; las claves empiezan por su nombre.
###
### Español para España y América por igual: «equipo» (ni ordenador ni computadora), «archivo»,
### «dolor muscular» (no agujetas). A quien lleva el diario se le habla de tú y sin darle género.
### El informe (report-…) es para terapeutas: breve, sin tú.
###
### Glosario
###   log             diario              check-in        registro (registrar, hacer el registro)
###   entry           anotación           episode         episodio (en pantalla: lo que cuidas)
###   plan            plan                session         sesión
###   massage         masaje              self-massage    automasaje
###   physiotherapist fisioterapeuta      physio (visit)  fisioterapia
###   therapist       terapeuta           surgical team   equipo de cirugía
###   phase           fase                criterion       criterio (cumplido, aún no)
###   protect         protección          recovery        recuperación
###   taper           espaciado           maintenance     mantenimiento
###   soreness        dolor muscular      desk work       trabajo de escritorio
###   setback, step back  retroceso       flare           brote
###   hold, pause     pausa (en pausa)    danger sign     señal de alarma
###   sign (swelling, warmth, redness) signo: hinchazón, calor, enrojecimiento
###   clearance       visto bueno         prescription    pauta
###   caution         precaución          pressure        presión (ligera, cómoda, amplia, firme)
###   common practice práctica habitual   evidence        evidencia, lo que se sabe
###   trends          evolución           measure         medida (propia)
###   goal            meta                stay (in a phase) etapa
###   mean, average   media (informe), promedio (en pantalla)
###   locked, sealed  protegido           passphrase      frase de contraseña

## Aplicación

app-name = Tend
nav-label = Páginas
nav-today = Hoy
nav-plan = Plan
nav-sessions = Sesiones
nav-trends = Evolución
nav-learn = Aprender
nav-diary = Diario
nav-share = Compartir
nav-settings = Ajustes
nav-sign = Algo va mal
nav-flare = Tengo un brote
skip-to-page = Ir a la página
keys-open = Teclas
keys-title = Con el teclado
keys-page = Ir a una página
keys-undo = Deshacer el último cambio
keys-zoom = Agrandar o reducir la página
keys-answer = Responder la pregunta enfocada, con la tecla junto a la respuesta
keys-next = Pregunta siguiente
keys-save = Guardar el registro
keys-this = Mostrar estas teclas
undo = Deshacer
taken-back = Deshecho: { $what }
dismiss = Cerrar
time-unread = Escribe una hora, por ejemplo 08:30.
date-today = hoy
date-yesterday = ayer
date-tomorrow = mañana
date-as = Por ejemplo, { $example }.
date-unread = Esta fecha no se entiende. Escribe el día, el mes y el año, por ejemplo { $example }. O bórrala.
days-every = todos los días
days-span = de { $first } a { $last }

change-patient_changed = Se guardó lo que contaste sobre ti.
change-episode_started = Empezado.
change-episode_edited = Cambiado.
change-episode_closed = Cerrado.
change-episode_reopened = Abierto otra vez.
change-episode_deleted = Borrado, con todo lo que contenía.
change-own_measure_added = Tu medida propia está añadida.
change-own_measure_edited = Tu medida propia está cambiada.
change-own_measure_retired = Esto ya no se pregunta. Tus respuestas se quedan.
change-own_measure_resumed = Esto se pregunta otra vez.
change-own_measure_deleted = Tu medida propia está borrada, con sus respuestas.
change-check_in_recorded = Registro guardado.
change-flare_noted = Brote anotado.
change-check_in_edited = Registro cambiado.
change-check_in_deleted = Registro borrado.
change-flag_recorded = Señal anotada.
change-sign_taken_back = Señal quitada.
change-sign_taken_back-which = Quitada: { $sign }. Anotada: { $when }. Lo demás sigue igual.
change-clearance_recorded = Visto bueno anotado.
change-prescription_recorded = Pauta anotada.
change-prescription_ended = Pauta terminada.
change-answer_accepted = La respuesta de tu terapeuta está en tu diario.
change-plan_changed = Plan cambiado.
change-session_added = Sesión añadida.
change-session_done = Sesión marcada como hecha.
change-session_skipped = Sesión omitida.
session-skipped-instead = Sesión omitida. Hay otra prevista: { $day } a las { $time }.
change-session_unskipped = Sesión planificada otra vez.
change-session_edited = Sesión cambiada.
change-session_deleted = Sesión borrada.
change-session_moved = Sesión movida.
change-series_shifted = Sesiones desplazadas.
change-setting_changed = Ajuste cambiado.


cancel = Cancelar
back = Atrás
continue = Continuar
change = Cambiar
try-again = Reintentar
yes = Sí
no = No
# Las teclas que responden sí y no.
yes-key = s
no-key = n
none-of-these = Nada de esto
clear-answer = Borrar
clear-answer-to = Borrar la respuesta a: { $question }
left-open = Sin responder
left-open-which = Sin responder: { $question }
scale-one-waits = Uno. Escribe 0 para que sea diez, o pulsa Enter.
leave-empty-for-now = Déjalo vacío si fue ahora mismo.
broken-title = No se pudo abrir tu diario

## Lo que no se acepta: qué está mal y cómo arreglarlo, junto al campo

refusal-out_of_range = Escribe un número de { $min } a { $max }.
refusal-in_future = Eso está en el futuro. Escribe un día o una hora hasta ahora.
refusal-in_past = Eso ya pasó. Escribe una hora que esté por venir.
refusal-before_episode = Escribe un día a partir del { $day }. Ese día empezaste a anotar esto.
refusal-onset_after_opening = Escribe un día hasta el { $day }. No puede empezar después de que lo empezaras a anotar.
refusal-too_long = Hazlo más corto: { $allowed } letras como máximo.
refusal-required = Completa esto.
refusal-too_many = Elige { $allowed } como máximo.
refusal-twice = Esto está dos veces. Quita una.
refusal-wrong_count = Estas respuestas no encajan con tus actividades. Vuelve atrás y abre de nuevo esta página.
refusal-nothing_answered = Responde al menos una pregunta y luego guarda.
refusal-not_found = Esto ya no está en tu diario.
refusal-episode_closed = Esto está cerrado. Abre otro para anotar más.
refusal-outside_suggestion = Elige un número de { $min } a { $max }. Es lo que se sugiere ahora.
refusal-held = El masaje está en pausa. No se puede planificar nada hasta que un profesional te dé el visto bueno.
refusal-not_suggested = Ahora no se sugiere masaje, así que no se puede planificar.
refusal-consecutive_dates = Así habría dos masajes en días seguidos. Elige un día que deje otro libre en medio.
refusal-too_many_in_week = Así habría más de { $allowed } en 7 días. Elige un día posterior.
refusal-gap_too_long = Así pasarían más de { $allowed } días sin masaje. Elige un día anterior.
refusal-clash = A esa hora hay fisioterapia o ejercicio. Elige otra hora.
refusal-session_over = Esta sesión ya pasó. Añade una nueva.
refusal-not_reminded = Estos recordatorios están desactivados. Actívalos antes en Ajustes.
refusal-nothing_to_undo = No hay nada que deshacer.
refusal-storage = No se pudo leer o escribir tu diario. No se cambió nada. El equipo dice: { $value }
refusal-disk_full = El disco está lleno. No se cambió nada. Haz sitio en él y vuelve a intentarlo.
refusal-read_only = Tend no puede escribir ahí. No se cambió nada. Permite que escriba ahí y vuelve a intentarlo. El equipo dice: { $value }
refusal-in_use = Otro programa está usando tu diario. No se cambió nada. Cierra ese programa y vuelve a intentarlo.
refusal-gone = El archivo de tu diario ya no está en su sitio. No se cambió nada. Ponlo de nuevo ahí o conecta su disco. Después vuelve a intentarlo.
refusal-newer_log = Este diario se hizo con un Tend más nuevo. Instala el Tend más nuevo para abrirlo. No se cambió nada en él. Está aquí: { $file }
refusal-not_a_log = Este archivo no es un diario de Tend: { $file }. No se cambió. Llévalo a otro sitio, o pon en su lugar una copia de tu diario. Después, reintenta.
refusal-damaged = Este diario está dañado: { $file }. No se cambió nada en él. Puedes seguir con lo que aún se puede leer, o con una copia.
refusal-locked = Tu diario está bloqueado. Ábrelo primero.
refusal-too_soon = Hubo demasiados intentos fallidos. Espera un poco e inténtalo de nuevo. Segundos de espera: { $value }
refusal-no_envelope = Tu diario está bloqueado: { $file }. Falta el pequeño archivo que está a su lado y ayuda a abrirlo. Hay una copia de él junto a las copias de tu diario. Su nombre empieza por «lock-». Conecta el disco con tus copias e inténtalo de nuevo.
refusal-ends_before_it_begins = Escribe un día a partir del { $day }. No puede acabar antes de empezar.
refusal-other_log = Esta respuesta es para otro diario. Pide una hecha para el tuyo. No se cambió nada.
refusal-answer_taken = Esta respuesta ya está en tu diario. No se cambió nada.
refusal-answer_clashes = Esta respuesta no encaja con tu diario. Pide una nueva. No se cambió nada.
refusal-answer_in_future = Esta respuesta tiene una fecha futura: { $day }. Revisa el reloj de este equipo, o abre la respuesta más tarde.
refusal-wrong_passphrase = Esta no es la frase de contraseña correcta. Revísala y escríbela de nuevo.
refusal-sealed = Este archivo está protegido. Escribe su frase de contraseña para abrirlo.
refusal-too_large = Este archivo es demasiado grande para abrirlo. Pide otra copia.
refusal-not_an_answer = Este archivo no es una respuesta. Elige el que te envió tu terapeuta.
refusal-an_answer = Este archivo es una respuesta para un paciente, no un diario. Elige un diario.
refusal-bad_file = No se pudo leer este archivo. No se cambió nada. Qué está mal: { $value }
refusal-stopped = Detenido. No se creó ningún archivo.
refusal-busy = Tend todavía trabaja en esto. Espera a que acabe, o detenlo antes.
refusal-episode_open = Esto ya está abierto.
refusal-not_skipped = Esta sesión no se omitió.
refusal-not_done = Esta sesión no se hizo.
refusal-planned_anew = Esta la planificó Tend y la volvería a planificar. Mejor omítela.
refusal-kind_fixed = El tipo de respuesta no puede cambiar. Crea una medida nueva.
refusal-not_empty = Aquí ya hay un diario. Uno anterior solo se puede traer al principio.

## Partes del cuerpo

site-head_jaw = Cabeza o mandíbula
site-neck = Cuello
site-shoulder = Hombro
site-upper_arm = Brazo
site-elbow = Codo
site-forearm = Antebrazo
site-wrist = Muñeca
site-hand = Mano o dedos
site-chest = Pecho o costillas
site-upper_back = Espalda alta
site-lower_back = Zona lumbar
site-hip = Cadera
site-groin = Ingle
site-thigh = Parte delantera del muslo
site-hamstring = Parte trasera del muslo
site-knee = Rodilla
site-shin = Espinilla
site-calf = Pantorrilla
site-achilles = Tendón de Aquiles
site-ankle = Tobillo
site-foot = Pie o dedos del pie
site-whole_body = Todo el cuerpo
side-left = Izquierdo
side-right = Derecho
side-both = Ambos
# El nombre llega en minúscula; los de una palabra llevan el lado con su género.
site-with-side-left = { $site ->
    [hombro] Hombro izquierdo
    [brazo] Brazo izquierdo
    [codo] Codo izquierdo
    [antebrazo] Antebrazo izquierdo
    [tobillo] Tobillo izquierdo
    [cadera] Cadera izquierda
    [ingle] Ingle izquierda
    [rodilla] Rodilla izquierda
    [espinilla] Espinilla izquierda
    [pantorrilla] Pantorrilla izquierda
   *[other] Lado izquierdo: { $site }
}
site-with-side-right = { $site ->
    [hombro] Hombro derecho
    [brazo] Brazo derecho
    [codo] Codo derecho
    [antebrazo] Antebrazo derecho
    [tobillo] Tobillo derecho
    [cadera] Cadera derecha
    [ingle] Ingle derecha
    [rodilla] Rodilla derecha
    [espinilla] Espinilla derecha
    [pantorrilla] Pantorrilla derecha
   *[other] Lado derecho: { $site }
}
site-with-side-both = { $site ->
    [hombro] Ambos hombros
    [brazo] Ambos brazos
    [codo] Ambos codos
    [antebrazo] Ambos antebrazos
    [tobillo] Ambos tobillos
    [cadera] Ambas caderas
    [ingle] Ambas ingles
    [rodilla] Ambas rodillas
    [espinilla] Ambas espinillas
    [pantorrilla] Ambas pantorrillas
   *[other] Ambos lados: { $site }
}

## El cuerpo como mapa

body-front = Delante
body-back = Detrás
body-your-left = Tu izquierda
body-your-right = Tu derecha
body-hint = Pulsa un lugar, o elígelo en la lista.
body-keys = Con el teclado, las flechas mueven; Intro o la barra espaciadora eligen.
body-full = Has elegido { $most } lugares. Es el máximo.

## Señales de alarma

sign-none = Nada de esto
sign-more = Ver { $count } señales más
sign-level-emergency = Emergencia: llama ya
sign-level-same_day = Un médico, hoy
sign-level-pt_first = Primero, fisioterapia
sign-level-see_doctor_soon = Un médico, pronto
sign-chest_pain = Dolor en el pecho, o el pecho apretado o pesado
sign-sudden_breathlessness = Falta de aire de repente
sign-saddle_numbness = Adormecimiento entre las piernas o alrededor de las nalgas
sign-bladder_bowel_change = Problemas nuevos para hacer o aguantar la orina o las heces
sign-both_legs_weak = Las dos piernas débiles o adormecidas
sign-sudden_severe_headache = Dolor de cabeza repentino y muy fuerte
sign-speech_or_face_droop = Cara caída, habla torpe o un brazo sin fuerza
sign-deformity = El brazo, la pierna o la articulación tiene una forma rara
sign-limb_cold_or_numb = Brazo o pierna fríos, pálidos o adormecidos
sign-very_unwell_hot_joint = Una articulación caliente y dolorida, y te sientes muy mal
sign-dark_urine_muscle_pain = Orina marrón oscura con mucho dolor muscular
sign-one_leg_swollen_painful = Una pierna o pantorrilla hinchada y dolorida
sign-hot_swollen_joint = Una articulación caliente, hinchada y dolorida
sign-hot_swollen_joint-help = Una lesión reciente también puede estar hinchada y caliente. Tend no puede distinguirlas. ¿No sabes cuál es? Entonces marca esto y haz que lo vean hoy. Cuando un profesional dé el visto bueno, anótalo y la pausa termina. Si además te sientes muy mal, pide ayuda ya.
sign-fever = Fiebre, o escalofríos y calor
sign-wound_red_or_open = Una herida roja, abierta o que suelta líquido
sign-cannot_bear_weight = No puedes apoyar el peso
sign-locked_joint = La articulación está trabada y no se dobla o no se estira
sign-new_weakness = Debilidad nueva en un brazo, mano, pierna o pie
sign-catching_or_giving_way = La articulación se engancha o falla
sign-tingling_spreading = Hormigueo o adormecimiento que se extiende
sign-grinding_worse = Roce en la articulación que va a más
sign-weight_loss_unexplained = Pierdes peso sin proponértelo
sign-night_pain_unrelenting = Dolor de noche que nada alivia
sign-cancer_history_new_pain = Un dolor nuevo, y has tenido cáncer
sign-joints_stiff_weeks = Varias articulaciones rígidas desde hace semanas

severity-none = Nada
severity-mild = Leve
severity-marked = Fuerte
crepitus-none = No
crepitus-painless = Sí, sin dolor
crepitus-painful = Sí, con dolor

## Lo que una persona cuida

context-injury = Una lesión
context-injury-hint = Pasó en un momento: un esguince, un desgarro, una caída, un golpe
context-surgery = Una operación
context-surgery-hint = Te operaron ahí
context-gradual_onset = Llegó poco a poco
context-gradual_onset-hint = Un dolor que fue creciendo durante semanas o meses
context-desk_pain = Dolor por trabajo de escritorio
context-desk_pain-hint = Cuello, hombros o espalda después de mucho tiempo en la silla
context-exercise_soreness = Dolor muscular por ejercicio fuerte
context-exercise_soreness-hint = Músculos doloridos uno o dos días después de pasarte. Se va en una semana
context-upkeep = Seguir bien
context-upkeep-hint = Está bien, y así debe seguir
activity-level-general = Como la mayoría
activity-level-general-hint = Caminar, algo de deporte, la vida diaria
activity-level-highly_active = Mucha actividad
activity-level-highly_active-hint = Entrenamiento fuerte o trabajo físico duro casi todos los días

## Primer inicio

first-start-welcome = De la rehabilitación a la fortaleza
first-start-welcome-lead = Tend lleva contigo un diario corto de dolor y movimiento. Muestra cuánto has avanzado y cada cuánto puede encajar ahora un masaje.
first-start-welcome-not = Tend no es un dispositivo médico. No da diagnósticos ni sustituye la atención médica.
first-start-welcome-stays = Lo que escribes se queda en este equipo. Sin cuenta, sin red.
first-start-welcome-minute = Ahora unas preguntas, más o menos un minuto. Después puedes cambiar tus respuestas o empezar de nuevo.
first-start-begin = Empezar
first-start-demo = Explorar con un paciente inventado
first-start-demo-hint = Prueba todo. No se guarda nada de lo que hagas ahí.
first-start-before = Ya tengo un diario
first-start-before-locked = Este diario está protegido:
first-start-before-passphrase = Su frase de contraseña
first-start-before-need = Escribe la frase de contraseña.
first-start-before-open = Abrirlo
first-start-therapist = Soy terapeuta
first-start-place = Pregunta { $index } de { $count }
first-start-what = ¿Qué quieres cuidar?
first-start-what-hint = Elige lo que mejor encaje. Puedes añadir otra cosa más tarde.
first-start-where = ¿Dónde está?
first-start-where-hint = Elige el lugar que más te molesta.
first-start-side = ¿Qué lado?
first-start-also = ¿Te duele en algún otro sitio?
first-start-also-optional = Si quieres
first-start-also-hint = Elige los otros lugares que duelen a la vez. Se guardan para ti y tu terapeuta. El plan se guía por el lugar principal.
first-start-when = ¿Cuándo empezó?
first-start-when-hint = El día de la lesión o la operación, o cuando lo notaste por primera vez. Sirve una fecha aproximada.
first-start-onset-label = Día en que empezó
first-start-onset-shortcuts = O elige
first-start-onset-today = Hoy
first-start-onset-yesterday = Ayer
first-start-onset-week = Hace una semana
first-start-onset-two-weeks = Hace dos semanas
first-start-onset-month = Hace cuatro semanas
first-start-active = ¿Cuánta actividad haces?
first-start-active-hint = En una semana normal, cuando nada duele.
first-start-cautions = ¿Te pasa algo de esto?
first-start-cautions-hint = Si te pasa algo de esto, el masaje se mantiene ligero, y debes preguntar a tu médico antes del primero.
first-start-activities = ¿Qué quieres volver a hacer bien?
first-start-activities-hint = Hasta tres cosas que te importen, como subir escaleras, correr o cargar a un niño. Las puntúas en tu registro. Puedes dejarlo vacío.
first-start-activity = { $number ->
    [1] Primera
    [2] Segunda
   *[3] Tercera
}
first-start-signs = ¿Tienes algo de esto ahora?
first-start-signs-hint = Algunas señales las debe ver un médico antes que nada.
first-start-ready = ¿Está bien así?
first-start-save = Empezar
first-start-need-context = Elige una opción para seguir.
first-start-need-site = Elige un lugar para seguir.
first-start-need-side = Elige un lado para seguir.
first-start-need-onset = Escribe el día en que empezó. Sirve una fecha aproximada.
first-start-need-activity_level = Elige una opción para seguir.
first-start-need-cautions = Marca lo que te pase, o marca «Nada de esto».
first-start-need-flags = Marca lo que tengas, o marca «Nada de esto».
ready-title = Cómo llamarlo
ready-what = Qué
ready-where = Dónde
ready-when = Desde
ready-active = Actividad
ready-cautions = Tu salud
ready-activities = Volver a hacer bien
ready-signs = Señales ahora
ready-none-named = Nada indicado
ready-lock = ¿Otras personas usan también este ordenador? En Ajustes, en «Bloqueo», puedes bloquear tu diario con una contraseña. Puedes hacerlo cuando quieras.

## Hoy

today-now = Ahora
today-not-yet = Hoy aún no tienes ningún registro. No tienes que hacer nada más.
today-nothing-now = Ahora no tienes que hacer nada.
today-due-check-in = Hora del registro
today-due-when = { $day } a las { $time }
today-unconfirmed = No es seguro que te llegara este recordatorio.
today-check-in = Hacer el registro
today-check-in-again = Registrar otra vez
today-same-as-yesterday = Igual que ayer
today-same-as = { $day ->
    [hoy] Igual que hoy
    [ayer] Igual que ayer
   *[other] Igual que el { $day }
}
today-checked-in = Registro hecho a las { $time }.
today-flare = Tengo un brote
today-flaring = Hoy anotaste un brote. Muévete con suavidad y que la presión sea ligera.
today-hold-see = Ver qué hacer
today-missed = Lo que ha quedado atrás
today-missed-only-sessions = Desde el { $day } había { $sessions ->
    [one] una sesión prevista
    [many] { $sessions } de sesiones previstas
   *[other] { $sessions } sesiones previstas
}. No se pierde nada. Sigue desde donde estás.
today-missed-check-ins = No hay anotaciones desde el { $day }. No se pierde nada. Sigue desde donde estás.
today-missed-both = Desde el { $day } había { $sessions ->
    [one] una sesión prevista
    [many] { $sessions } de sesiones previstas
   *[other] { $sessions } sesiones previstas
} y también el registro. No se pierde nada. Sigue desde donde estás.
today-missed-sessions = Ver sesiones
today-missed-seen = Entendido
today-cleared = Ya lo vio un médico
today-plan = El plan de hoy
today-exercise-first = Primero, el ejercicio: de 2 a 12 minutos con una banda, 5 días por semana. El masaje es el alivio.
today-held = El masaje está en pausa.
today-protect = Todavía sin masaje en esta parte. Dale tiempo para calmarse.
today-no-massage = Ahora no se sugiere masaje.
today-to-plan = Ahora puede encajar un masaje. Elige los días que te vengan bien.
today-choose-days = Elegir días
today-next = Próximo masaje: { $day }, a las { $time }.
today-optional = Ahora el masaje es opcional. No hay ninguno planificado.
today-none-planned = No hay masajes planificados.
today-how-light = De { $min } a { $max } minutos, con presión ligera.
today-how-comfortable = De { $min } a { $max } minutos, con una presión que siga siendo cómoda.
today-how-broad = De { $min } a { $max } minutos, con pases largos y suaves.
today-care = Antes de un masaje, por tu bien
today-care-anticoagulants = Tomas anticoagulantes: dilo antes a tu terapeuta y pide un toque ligero.
today-care-bleeding_disorder = Sangras con facilidad: pregunta a tu médico antes del primer masaje.
today-care-cancer_treatment = Estás en tratamiento por cáncer: pregunta a tu equipo de oncología antes del primer masaje.
today-care-pregnancy = Estás embarazada: dilo antes a tu terapeuta. Si hay dudas, pregunta a quien lleva tu embarazo.
today-care-osteoporosis = Tienes huesos frágiles: dilo a tu terapeuta y pide que no presione la columna ni las costillas.
today-care-fragile_skin = Tu piel es frágil: nada de fricción, y para si la piel duele.
today-care-heart_disease = Tienes un problema de corazón: pregunta a tu médico antes del primer masaje.
today-care-local_wound_or_infection = Hay una herida o infección: sin masaje encima ni cerca hasta que se cure.
today-care-recent_fracture = Ahí se rompió un hueso: sin masaje encima hasta que tu médico esté de acuerdo.
today-how = Cómo va
today-pain = Dolor
today-pain-of-ten = de dolor, sobre 10
today-pain-caption = Dolor, los últimos 28 días
today-pain-table = Ver como tabla
today-pain-day = Día
today-pain-gaps = { $count ->
    [0] Todos los días tienen respuesta.
    [one] Un día no tiene respuesta.
    [many] { $count } de días no tienen respuesta.
   *[other] { $count } días no tienen respuesta.
}
today-pain-none = Tu línea de dolor empieza con tu primer registro.
today-see-plan = Dónde estás y qué sigue
today-earlier = Registros anteriores
today-no-episode = Ahora no cuidas nada
today-no-episode-text = Cuando algo vuelva a doler, o quieras seguir bien, estará aquí: tu registro, el plan del día y cómo va.
today-no-episode-add = Cuidar algo
today-also = También duele aquí: { $places }.
today-first = Tu primer registro lleva menos de un minuto. Con él empiezan tu línea de dolor y tu plan.
today-next-title = Qué viene después
today-next-daily = Haz el registro una vez al día, o casi todos los días. Más a menudo también está bien.
today-next-five = Después de unos cinco días, Tend puede decir cuánto has avanzado.
today-next-plan = La página Plan muestra qué cuenta, y cada cuánto puede encajar un masaje.

## Lo que trajo un registro

news-plan = Ver el plan
news-on-recovery = La zona se ha calmado. Ahora estás en recuperación.
news-on-recovery-next = Ahora puede encajar un masaje. El plan muestra cada cuánto.
news-on-taper = Se cumplen los cuatro criterios. El masaje puede ser ahora menos frecuente.
news-on-taper-next = El tiempo entre sesiones se alarga, mientras sigas bien.
news-on-maintenance = Has seguido bien. Ahora estás en mantenimiento.
news-on-maintenance-next = Sigue con lo que haces. Un masaje de vez en cuando, si tú quieres.
news-on-protect = La zona necesita primero calma.
news-on-protect-next = Por ahora, sin masaje ahí. El plan muestra qué viene después.
news-on-soreness = Esto es dolor muscular por ejercicio.
news-on-soreness-next = Suele irse en pocos días. El plan muestra qué puede ayudar.
news-met-pain = Tu dolor ha bajado. Ese criterio se cumple ahora.
news-met-movement = Ha vuelto el movimiento normal. Ese criterio se cumple ahora.
news-met-inflammation = La zona ya no muestra signos de inflamación. Ese criterio se cumple ahora.
news-met-function = Lo que haces va mejor. Ese criterio se cumple ahora.
news-met-several = { $count ->
    [one] Ahora se cumple { $count } criterio más.
    [many] Ahora se cumplen { $count } de criterios más.
   *[other] Ahora se cumplen { $count } criterios más.
}
news-met-next = El plan muestra lo que falta.
news-back-acute_inflammation = Otra vez hay hinchazón, calor o enrojecimiento. Eso pasa.
news-back-setback = Estos días fueron más duros. Eso pasa en el camino.
news-back-recurrence = Por ahora ha vuelto. Lo que has aprendido sigue contando.
news-back-drift = Las cosas han ido un poco a peor. Estás a tiempo de darle la vuelta.
news-back-next = Sigue moviéndote con suavidad. El plan ya cuenta con esto y muestra el siguiente paso.
news-back-next-protect = Dale calma a la zona. Por ahora, sin masaje ahí. El plan muestra el siguiente paso.
today-another = Añadir otro
phase-day = { $day ->
    [1] desde hoy
   *[other] día { $day }
}
session-mark-done = Hecho
session-skip = Omitir

## Recordatorios: dejarlos para después, y cuando no se pueden mostrar

remind-later = Recordar después
remind-later-ten_minutes = En 10 minutos
remind-later-one_hour = En 1 hora
remind-later-tomorrow = Mañana
remind-now = Mejor recordar ahora
snoozed-until = Pospuesto hasta las { $time }
snoozed-until-day = Pospuesto: { $day } a las { $time }
cannot-notify = Ahora no se pueden mostrar recordatorios en este escritorio.
cannot-notify-list = Lo pendiente sigue en la página Hoy.
cannot-notify-do = ¿Está en marcha un servicio de notificaciones? Inícialo y los recordatorios volverán.

## Cerrar la ventana

first-close-title = Tend sigue contigo
first-close-stays = Cuando cierras la ventana, Tend sigue en segundo plano para que lleguen tus recordatorios.
first-close-tray = Lo encuentras en la bandeja, por su icono. Si inicias Tend otra vez, también se abre la ventana.
first-close-no-tray = Para recuperar la ventana, inicia Tend otra vez.
first-close-settings = Puedes cambiarlo en Ajustes, en «Cuando Tend está cerrado».
first-close-close = Cerrar la ventana
first-close-keep = Dejarla abierta
quit = Salir de Tend

## Un brote, cuando hay varias cosas entre las que elegir

flare-which = ¿Dónde está el brote?
flare-which-hint = Basta pulsar una vez para anotarlo. Puedes deshacerlo.

## El paciente inventado

demo-label = Paciente inventado
demo-text = Este es un paciente inventado. No se guarda nada de lo que hagas aquí.
demo-leave = Empezar el mío

## Algo va mal

feels-wrong-title = ¿Qué va mal?
feels-wrong-lead = Marca lo que tengas. Tend te dice entonces qué hacer y con qué prisa. Si es grave, no esperes: llama a tu número de emergencias (112, 999, 911).
feels-wrong-which = ¿Con cuál tiene que ver?
feels-wrong-need = Marca lo que tengas, o marca «Nada de esto».
feels-wrong-need-which = Elige una opción. Si hay dudas, sirve cualquiera.
feels-wrong-save = Dime qué hacer

## Avisos: qué es y qué hacer

alert-severe_pain = El dolor es muy fuerte
alert-severe_pain-do = Habla pronto con un médico o fisioterapeuta. Hasta entonces, con suavidad: presión ligera como mucho.
alert-see_doctor_soon = Una señal que debería ver un médico
alert-see_doctor_soon-do = Pide cita para los próximos días y di lo que anotaste. Hasta entonces, presión ligera.
alert-amber_flare = Esto parece un brote
alert-amber_flare-do = Baja el ritmo unos días y sigue moviéndote con suavidad. Por ahora, menos sesiones y presión ligera.
alert-pt_visit_due = Dos semanas sin la visita de fisioterapia
alert-pt_visit_due-do = Pide la cita ya. El masaje sigue en pausa hasta que alguien lo haya visto.
alert-soreness_over_7d = Más de una semana con dolor muscular
alert-soreness_over_7d-do = El dolor por ejercicio suele haberse ido ya. Pide que alguien lo vea.
alert-two_setbacks_4w = Dos retrocesos en cuatro semanas
alert-two_setbacks_4w-do = Muéstraselo a alguien que trabaje con otros profesionales. Así se puede ver el conjunto.
alert-no_gain_4w = Cuatro semanas sin mucha mejora
alert-no_gain_4w-do = Pregunta a un médico o fisioterapeuta qué cambiar.
alert-review_4w = Cuatro semanas en esta fase
alert-review_4w-do = Es hora de que un fisioterapeuta o médico vea cómo va.
alert-review_2w = Dos semanas en esta fase
alert-review_2w-do = Buen momento para mirar atrás. Si se estanca, pregunta a un fisioterapeuta.
alert-post_session_soreness = Dolor después del masaje
alert-post_session_soreness-do = Suele pasar en uno o dos días. Si dura más, anótalo y pide menos presión.
alert-massage_lapse = Los dos últimos masajes no se hicieron
alert-massage_lapse-do = Si todavía te ayudan, planifica el próximo. Si los días no te van bien, elige otros.
alert-stale = Una semana sin registro
alert-stale-do = Haz el registro hoy, para que el plan encaje con cómo estás ahora.
alert-sparse = Pocas respuestas esta semana
alert-sparse-do = Puntúa tu dolor cinco días de cada siete, para que el plan tenga en qué basarse.
alert-needs_answers = Faltan algunas respuestas
alert-needs_answers-do = El plan muestra cuáles. Basta un registro completo casi todos los días.

## Registro

check-in-title = Registro
check-in-kept = Lo que respondiste antes sigue aquí.
kept-unsaved = Sin guardar todavía
check-in-still-open = Sin responder: { $count }.
check-in-lead = Responde lo que puedas. Lo que dejes sin responder, así queda.
check-in-place = { $index } de { $count }
check-in-same-as = { $day ->
    [hoy] Las mismas respuestas que hoy.
    [ayer] Las mismas respuestas que ayer.
   *[other] Las mismas respuestas que el { $day }.
} Revísalas y guarda.
check-in-editing = { $day ->
    [hoy] El registro de hoy a las { $time }
    [ayer] El registro de ayer a las { $time }
   *[other] El registro del { $day } a las { $time }
}
check-in-will-save = Se guardará esto
check-in-open = Sin responder: { $questions }.
check-in-no-sign = No se copia ninguna señal de alarma, ningún brote ni ninguna nota.
check-in-save = Guardar
check-in-change = Cambiar algo
check-in-keys = Enter pasa a la siguiente; sin respuesta, la pregunta queda abierta. Ctrl y Enter guardan.
check-in-delete = Borrar este registro
check-in-count = { $count ->
    [0] Aún sin respuestas
    [one] Una respuesta
    [many] { $count } de respuestas
   *[other] { $count } respuestas
}
check-in-now = Es sobre ahora.
check-in-other-moment = Otro día u hora
check-in-when = Día y hora que describe
check-in-signs = ¿Algo de esto hoy?
check-in-signs-hint = Marca lo que tengas.
check-in-signs-key = La tecla { $key } marca «Nada de esto».
check-in-more = Más preguntas:
check-in-out-of-ten = { $score } de 10
check-in-hours = { $count } h
check-in-minutes = { $count } min
check-in-unit-hours = horas
check-in-unit-minutes = minutos
check-in-pain = ¿Cuánto te duele hoy en reposo?
check-in-pain-hint = Una cifra responde y sigue. Para diez, escribe 1 y luego 0. Para uno, escribe 1 y luego Enter.
check-in-pain-low = Sin dolor
check-in-pain-high = El peor dolor
check-in-pain_activity = ¿Cuál fue el peor dolor al moverte o hacer cosas?
check-in-pain_activity-hint = Hoy hasta ahora, o desde tu último registro.
check-in-pain_activity-low = Sin dolor
check-in-pain_activity-high = El peor dolor
check-in-movement = ¿Qué tal se mueve?
check-in-movement-hint = En comparación con antes.
check-in-movement-low = Casi no se mueve
check-in-movement-high = Como antes
check-in-function = ¿Qué tal puedes hacer esto: { $activity }?
check-in-function-low = Nada
check-in-function-high = Como antes
check-in-inflammation = ¿Cómo ves y sientes la zona?
check-in-usual_activity = ¿Has vuelto a tu actividad o deporte habitual?
check-in-pain_settled = ¿El dolor de la actividad de ayer se había calmado esta mañana?
check-in-night_pain = ¿Te despertó el dolor por la noche?
check-in-morning_stiffness = ¿Cuánto duró la rigidez esta mañana?
check-in-flare = ¿Tienes un brote?
check-in-crepitus = ¿La articulación chasquea, cruje o roza?
check-in-sleep_hours = ¿Cuánto dormiste?
check-in-stress = ¿Cuánto estrés hoy?
check-in-stress-hint = Se guarda para ti. Nunca cambia el plan.
check-in-stress-low = Nada
check-in-stress-high = El máximo
check-in-load_minutes = ¿Cuánto tiempo entrenaste o hiciste trabajo duro?
check-in-note = Nota
check-in-note-add = Añadir una nota
check-in-note-hint = Para ti, o para tu terapeuta.
check-in-short-pain = Dolor en reposo
check-in-short-pain_activity = Dolor con actividad
check-in-short-movement = Movimiento
check-in-short-swelling = Hinchazón
check-in-short-warmth = Calor
check-in-short-redness = Enrojecimiento
check-in-short-usual_activity = De vuelta a lo habitual
check-in-short-pain_settled = Calmado por la mañana
check-in-short-night_pain = El dolor me despertó
check-in-short-morning_stiffness = Rigidez matinal
check-in-short-flare = Brote
check-in-short-crepitus = Ruido articular
check-in-short-sleep_hours = Sueño
check-in-short-stress = Estrés
check-in-short-load_minutes = Entrenamiento o trabajo duro
check-in-short-note = Nota
check-in-short-sign = Señal de alarma

## Medidas propias del paciente

own-scale-low = Nada
own-scale-high = El máximo
own-number-unit = { $number } { $unit }
own-title = Tus medidas propias
own-none = Aún no hay ninguna.
own-hint = Otra cosa que quieras vigilar, como el zumbido en los oídos o tus pasos. Se pregunta en cada registro y se muestra en Evolución. Nunca cambia el plan.
own-retired = Ya no se preguntan
own-add = Añadir una medida propia
own-rename = Cambiar nombre
own-rename-named = Cambiar nombre: { $name }
own-retire = No preguntar más
own-retire-named = No preguntar más por { $name }
own-resume = Preguntar otra vez
own-resume-named = Preguntar otra vez por { $name }
own-delete = Borrar
own-delete-named = Borrar { $name } y sus respuestas
own-name = ¿Qué quieres anotar?
own-name-hint = Corto y claro, como te lo preguntarías tú.
own-kind = ¿Cómo quieres responder?
own-kind-scale = Una escala de 0 a 10
own-kind-scale-hint = 0 es nada, 10 es el máximo.
own-kind-number = Un número
own-kind-number-hint = Por ejemplo, pasos, pulso o peso.
own-kind-yes_no = Sí o no
own-kind-yes_no-hint = Por ejemplo, si tomaste una medicina.
own-need-kind = Elige cómo quieres responder.
own-unit = ¿Qué cuenta el número?
own-unit-hint = Por ejemplo, pasos o kg. Puedes dejarlo vacío.
own-save = Guardar

## Lo que pregunta un registro (ajustes)

asked-section = Tu registro
asked-title = Qué se te pregunta
asked-hint = Quita la marca de lo que no quieras que se te pregunte. El dolor y las señales de alarma se preguntan siempre. Lo que respondiste antes se queda.
asked-all = Se hacen todas las preguntas.
asked-all-but = Todas menos estas: { $questions }.
asked-pain_activity = Dolor con actividad
asked-movement = Movimiento
asked-function = Lo que quieres volver a hacer bien
asked-inflammation = Hinchazón, calor y enrojecimiento
asked-usual_activity = De vuelta a lo habitual
asked-pain_settled = Dolor calmado por la mañana
asked-night_pain = El dolor me despertó
asked-morning_stiffness = Rigidez matinal
asked-crepitus = Ruido articular
asked-sleep_hours = Sueño
asked-stress = Estrés
asked-load_minutes = Entrenamiento o trabajo duro
asked-note = Nota
asked-cost-pain_activity = Sin esto, Tend no puede saber si la actividad te resulta bastante llevadera. Entonces no puedes avanzar.
asked-cost-movement = Sin esto, Tend no puede saber si ha vuelto el movimiento normal. Entonces no puedes avanzar.
asked-cost-function = Sin esto, Tend no puede saber si haces bien lo que te importa. Entonces no puedes avanzar.
asked-cost-inflammation = Sin esto, Tend no puede saber si la zona se ha calmado. Entonces no puedes avanzar.
asked-cost-usual_activity = Sin esto, Tend no puede saber si has vuelto a lo normal. Entonces no puedes llegar a la última fase.
asked-cost-pain_settled = Sin esto, Tend no puede ver si la actividad fue demasiada para el día siguiente.
asked-cost-night_pain = Sin esto, Tend no puede ver si el dolor te despierta. Es un signo de que puede estar inflamado.
asked-cost-morning_stiffness = Sin esto, Tend no puede ver una rigidez larga. Es un signo de que puede estar inflamado.
asked-cost-crepitus = Sin esto, Tend no puede ver un ruido articular que duele, y eso debería verlo un fisioterapeuta.
asked-cost-sleep_hours = Nunca cambia el plan. Sin esto, en Evolución no sale el sueño.
asked-cost-stress = Nunca cambia el plan. Sin esto, en Evolución no sale el estrés.
asked-cost-load_minutes = Nunca cambia el plan. Sin esto, en Evolución no sale el entrenamiento.
asked-cost-note = Nunca cambia el plan. Sin esto, no hay sitio para tus propias palabras.
earlier-title = { $title }: registros anteriores
earlier-edited = cambiado
earlier-back-dated = escrito después
earlier-change = Cambiar
earlier-change-which = { " " }{ $day ->
    [hoy] el registro de hoy a las { $time }
    [ayer] el registro de ayer a las { $time }
   *[other] el registro del { $day } a las { $time }
}
earlier-empty = Nada en estas semanas.
earlier-empty-text = Aquí estarán tus registros, primero el último. Cada uno se puede abrir y cambiar.
earlier-older = Ver más antiguos

## Pausa: qué hacer ahora, con qué prisa, a quién llamar

hold-emergency-level = Emergencia
hold-emergency-title = Pide ayuda ya
hold-emergency-do-1 = Llama a tu número de emergencias (112, 999, 911 o el del lugar donde estás).
hold-emergency-do-2 = Di lo que sientes y cuándo empezó.
hold-emergency-do-3 = No conduzcas tú. Si puedes, que alguien se quede contigo.
hold-same_day-level = Urgente
hold-same_day-title = Ve a un médico hoy
hold-same_day-do-1 = Llama ahora a tu médico o a una línea de atención urgente. Di qué señal tienes.
hold-same_day-do-2 = Si no te atiende nadie, ve hoy a un centro de urgencias.
hold-same_day-do-3 = Si empeora rápido, llama a tu número de emergencias (112, 999, 911).
hold-clearance-level = Antes de empezar con el masaje
hold-clearance-title = Espera a lo que diga tu equipo de cirugía
hold-clearance-do-1 = Pregunta a tu equipo de cirugía cuándo puede empezar el masaje, y cuánto.
hold-clearance-do-2 = Hasta entonces, sigue lo que te dijeron.
hold-clearance-do-3 = Puedes hacer tu registro desde hoy. Servirá a tu equipo y a ti.
hold-pt_first-level = En los próximos días
hold-pt_first-title = Ve primero a fisioterapia
hold-pt_first-do-1 = Pide cita con un fisioterapeuta o médico para los próximos días.
hold-pt_first-do-2 = Di qué señal anotaste y cuándo aparece.
hold-pt_first-do-3 = Hasta entonces, evita lo que la provoca.
hold-pt-visit-due = Esto se anotó hace dos semanas. Pide la cita ya, por favor.
hold-noted = Lo que anotaste
hold-why = Por qué
hold-since = { $day ->
    [hoy] desde hoy
    [ayer] desde ayer
   *[other] desde el { $day }
}
hold-paused = El masaje está en pausa hasta que esto se resuelva: { $titles }.
hold-cause-surgery = Te operaron y aún no está anotado lo que dice tu equipo de cirugía
hold-cause-crepitus = Ruido articular con dolor o hinchazón
hold-pt-seen = Ya fui a fisioterapia
hold-cleared = Un profesional me dio el visto bueno
hold-cleared-surgery = Mi equipo de cirugía dijo que sí
hold-check-in = Hacer el registro
hold-mistake = Lo anoté por error
hold-mistake-named = Lo anoté por error: { $sign }, { $when }
hold-mistake-ask = ¿Anotaste «{ $sign }» por error? Anotado: { $when }. Si tienes esta señal, o no lo sabes seguro, déjala.
hold-mistake-keep = Dejarla
hold-mistake-do = Sí, quitar esta señal
hold-rest = Ver el resto de Tend
clearance-title = Lo que dijo un profesional
clearance-lead = Alguien lo vio y dice que el masaje puede seguir.
clearance-which = ¿Con cuál tiene que ver?
clearance-need-episode = Elige una opción.
clearance-by = ¿Quién lo dijo?
clearance-by-hint = Un nombre o un cargo, como Dra. Lee o especialista en rodilla.
clearance-need-by = Escribe quién lo dijo.
clearance-at = ¿Cuándo?
clearance-outlived = Se guardó, pero la señal se anotó después. Solo un visto bueno posterior acaba con la pausa.
clearance-most = ¿Cuántos masajes por semana permite?
clearance-most-hint = De 1 a 7. Déjalo vacío si no puso límite.
clearance-note = Qué más dijo
clearance-save = Guardar
pt-visit-title = Tu visita
pt-visit-at = ¿Cuándo fue?
pt-visit-provider = ¿Con quién fue?
pt-visit-save = Guardar

## La frecuencia que da un profesional

prescription-kind = ¿Con qué frecuencia debe ser el masaje?
prescription-need-kind = Elige una opción.
prescription-kind-per_week = Tantos por semana
prescription-kind-every_days = Uno cada tantos días
prescription-kind-none = Sin masaje
prescription-number-per_week = ¿Cuántos por semana?
prescription-number-every_days = ¿Cuántos días de uno al siguiente?
prescription-room = Dejar un margen
prescription-least-per_week = Como mínimo
prescription-most-per_week = Como máximo
prescription-least-every_days = Días como mínimo
prescription-most-every_days = Días como máximo
prescription-date = Desde
prescription-date-hint = Déjalo vacío para empezar hoy.
prescription-until = Hasta
prescription-until-hint = Déjalo vacío si aún no tiene final.
prescription-until-weeks = { $count } semanas
prescription-until-none = Sin final
prescription-need-by = Escribe un nombre o un cargo.

## Los diálogos de archivos del escritorio (los pide src-tauri/src/dialogs.rs)

dialog-log = Diario
dialog-answer = Respuesta
dialog-report = Informe
dialog-zip = Varios archivos en uno
dialog-bundle = Historia clínica
dialog-calendar = Calendario
dialog-sealed = Archivo protegido
dialog-any = Cualquier archivo

## Notificaciones, bandeja y calendario (se componen en src-tauri/crates/words)

notification-session-title = { $kind ->
    [massage] Masaje
    [self_massage] Automasaje
    [pt] Fisioterapia
   *[exercise] Ejercicio
} { $at }
notification-at = a las { $time }
notification-at-tomorrow = mañana a las { $time }
notification-at-yesterday = ayer a las { $time }
notification-at-date = el { $date } a las { $time }
notification-session-body = { $episode }
notification-session-body-dose = { $episode } · { $pressure ->
    [light] presión ligera
    [comfortable] presión cómoda
    [broad] presión amplia
   *[none] sin presión
}, { $least }–{ $most } minutos
notification-check-in-title = Hora del registro de hoy
notification-check-in-body = { $others ->
    [0] { $episode }
    [one] { $episode } y uno más
    [many] { $episode } y { $others } más
   *[other] { $episode } y { $others } más
}
notification-check-in-line = Registro
notification-review-title = { $episode }: { $weeks ->
    [2] dos semanas en esta fase
   *[4] cuatro semanas en esta fase
}
notification-review-body = { $weeks ->
    [2] Buen momento para mirar atrás y ver cómo va.
   *[4] Buen momento para que lo vea un fisioterapeuta o médico.
}
notification-review-line = { $weeks ->
    [2] Dos semanas en esta fase
   *[4] Cuatro semanas en esta fase
}
notification-lapse-check-ins-title = Tend está aquí cuando quieras
notification-lapse-check-ins-body = { $days ->
    [7] Ha pasado una semana.
   *[other] Han pasado { $days } días.
} Sigue desde donde estás, cuando quieras. No habrá más avisos hasta tu próximo registro.
notification-lapse-sessions-title = { $episode }: ¿te van bien los días?
notification-lapse-sessions-body = Las dos últimas sesiones no se hicieron. No pasa nada. Si otros días te van mejor, puedes cambiarlos.
notification-lapse-sessions-line = Dos sesiones no se hicieron
notification-many-title = { $count } recordatorios
notification-line = { $what } · { $episode }
notification-done = Hecho
notification-check-in-open = Hacer el registro
notification-snooze-10m = Recordar en 10 min
notification-snooze-1h = Recordar en 1 hora
notification-snooze-tomorrow = Recordar mañana
notification-locked-due = Hay algo pendiente. Abre Tend para ver qué es.
notification-locked-waits = Tu diario está bloqueado. Los recordatorios esperan hasta que lo abras.
notification-missed-title = Lo que ha quedado atrás
notification-missed-sessions = Desde el { $since } había { $sessions ->
    [one] una sesión prevista
    [many] { $sessions } de sesiones previstas
   *[other] { $sessions } sesiones previstas
}. No se pierde nada. Sigue desde donde estás.
notification-missed-check-ins = No hay anotaciones desde el { $since }. No se pierde nada. Sigue desde donde estás.
notification-missed-both = Desde el { $since } había { $sessions ->
    [one] una sesión prevista
    [many] { $sessions } de sesiones previstas
   *[other] { $sessions } sesiones previstas
} y también el registro. No se pierde nada. Sigue desde donde estás.
notification-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}

tray-title = Tend
tray-open = Abrir Tend
tray-quit = Salir (sin más recordatorios)
tray-nothing-due = No hay nada pendiente
calendar-name = Tend
calendar-category = Tend
calendar-summary = { $kind ->
    [massage] Masaje
    [self_massage] Automasaje
    [pt] Fisioterapia
   *[exercise] Ejercicio
} · { $episode }
calendar-description = De Tend. Para mover o cancelar la sesión, hazlo en Tend y exporta otra vez el calendario.
calendar-description-with = Con { $provider }. { $how }

## Revisión en una terminal: la lista de tend-cli review (se compone en src-tauri/crates/words)

review-cli-asks = PIDE
review-cli-since = DESDE
review-cli-who = QUIÉN
review-cli-what = EPISODIO
review-cli-phase = FASE
review-cli-line = DOLOR, 4 SEM.
review-cli-pain = INICIO, AHORA
review-cli-last = REGISTRO
review-cli-file = ARCHIVO
review-cli-attention = { $attention ->
    [emergency_hold] pausa: emergencia
    [same_day_hold] pausa: médico hoy
    [clearance_hold] pausa: visto bueno
    [pt_first_hold] pausa: fisio primero
    [severe] muy fuerte
    [setback] retroceso
    [no_gain] sin mejora
    [lapse] masajes sin hacer
    [stale] pocas respuestas
    [steady] estable
   *[nothing_open] nada abierto
}
review-cli-phase-name = { $phase ->
    [protect] protección
    [recovery] recuperación
    [taper] espaciado
    [maintenance] mantenimiento
   *[soreness] dolor muscular
}
review-cli-title = { $others ->
    [0] { $title }
   *[other] { $title } (+{ $others })
}
review-cli-nameless = (sin nombre)
review-cli-legend = Lo más urgente primero, con fecha de { $on ->
    [export] cada exportación
   *[other] { $on }
}. Dolor de los últimos { $dates } días: { $low } ninguno, { $high } el peor; un hueco es un día sin respuesta.
review-cli-refused = { $files ->
    [one] No se pudo leer 1 archivo:
    [many] No se pudieron leer { $files } de archivos:
   *[other] No se pudieron leer { $files } archivos:
}

## Lo que se sabe: cada afirmación, qué valor tiene y una nota (la ventana y el informe)

evidence-standing-supported = Con respaldo
evidence-standing-limited = Limitada
evidence-standing-contested = Discutida
evidence-standing-not_supported = Sin respaldo
evidence-standing-supported-means = hay buenas razones para confiar en ello
evidence-standing-limited-means = poca, mixta o indirecta
evidence-standing-contested-means = las fuentes no coinciden
evidence-standing-not_supported-means = lo que se encontró habla en contra

evidence-say-early-frequency = En recuperación, masaje unas pocas veces por semana. Después menos, a medida que mejoran el dolor y el movimiento.
evidence-note-early-frequency = Práctica habitual, no demostrada. Un ensayo sobre dolor de cuello usó dos o tres masajes de una hora por semana.
evidence-say-maintenance-frequency = Las personas muy activas reciben un masaje cada 2 a 4 semanas.
evidence-note-maintenance-frequency = Práctica habitual, no demostrada. En un ensayo de un año sobre rodilla, un masaje cada dos semanas no mantuvo la mejora. Un estudio de 2014 que se cita para esto no se pudo encontrar: su título es el de una encuesta de 2005.
evidence-say-prevents-recurrence = El masaje regular evita que el problema vuelva.
evidence-note-prevents-recurrence = Una creencia de la práctica. No se encontró ningún ensayo. Lo que pide el plan es constancia y ejercicio.
evidence-say-stop-start = Dejar todos los cuidados en cuanto acaba el dolor favorece los retrocesos.
evidence-note-stop-start = Lo que ven los terapeutas. No se ha puesto a prueba.
evidence-say-massage-then-pt = El masaje puede ir antes de la fisioterapia el mismo día. O después de un ejercicio fuerte.
evidence-note-massage-then-pt = De la práctica. No se ha puesto a prueba.
evidence-say-acute-first = Justo después de una lesión, el masaje va primero.
evidence-note-acute-first = Otros textos piden solo un contacto suave. Lo usual en los esguinces es no dar masaje los primeros días. Aquí Tend no sugiere masaje en la parte dolorida.
evidence-say-deep-inflamed = Nada de trabajo profundo sobre tejido inflamado o dolorido.
evidence-note-deep-inflamed = Consejo clínico: primero, la seguridad.
evidence-say-desk-exercise = Entrenar con banda elástica alivia el dolor de cuello y hombros: 2 o 12 minutos, 5 días por semana, durante 10 semanas.
evidence-note-desk-exercise = Un ensayo con 198 personas: 1,4 y 1,9 puntos menos de dolor. El ejercicio da fuerza; el masaje alivia.
evidence-say-neck-shoulder-short = El masaje alivia el dolor de cuello y hombros por poco tiempo.
evidence-note-neck-shoulder-short = 12 ensayos, frente a ningún tratamiento. Más adelante no fue mejor que el ejercicio.
evidence-say-doms-soreness = El masaje alivia el dolor muscular entre 24 y 72 horas después de un ejercicio fuerte.
evidence-note-doms-soreness = 11 ensayos con 504 personas. La evidencia tiene límites.
evidence-say-longer-is-better = Una sesión más larga ayuda a recuperarse más.
evidence-note-longer-is-better = Se trata del masaje tras el ejercicio. Para dolor de cuello o rodilla de larga duración, los ensayos usaron una hora. El tiempo corto no está pensado para eso.
evidence-say-post-op = Después de una operación, el masaje espera a lo que diga el equipo de cirugía. Luego se hace como digan.
evidence-note-post-op = Por eso el plan sigue en pausa hasta que anotes lo que digan.
evidence-say-practitioner = Si se estanca o empeora, consulta a alguien que trabaje con otros profesionales.
evidence-note-practitioner = Consejo general.
evidence-say-complementary = El masaje acompaña a la atención médica, nunca la sustituye.
evidence-note-complementary = Consejo general.
evidence-say-doms-30-percent = El masaje quita hasta un 30 % del dolor muscular en 24 horas.
evidence-note-doms-30-percent = No se da ninguna fuente para este número.
evidence-say-lactic-acid = El masaje elimina el ácido láctico.
evidence-note-lactic-acid = En un estudio pequeño, el masaje frenó el paso de la sangre y dejó más en el músculo. No es lo que causa el dolor muscular.
evidence-say-circulation = El masaje cura porque la sangre circula mejor.
evidence-note-circulation = Muchos textos lo dicen. La revisión de los estudios no lo sostiene: unos cambios breves en un punto no explican el efecto.
evidence-say-adhesions = El masaje deshace tejido que está pegado.
evidence-note-adhesions = Algunos textos lo dicen. La revisión lo duda. Nadie sabe aún bien cómo actúa el masaje.
evidence-say-inflammation-cells = El masaje calma las señales de inflamación en el músculo.
evidence-note-inflammation-cells = Un estudio pequeño lo encontró en muestras de músculo. Otro posterior, también pequeño, no encontró ningún efecto de ese tipo.
evidence-say-immediate-relief = El masaje da alivio justo después.
evidence-note-immediate-relief = Tras una carrera larga, los corredores se sintieron mejor enseguida. Desde el día siguiente no hubo diferencia.
evidence-say-performance = El masaje ayuda a volver antes a rendir.
evidence-note-performance = El efecto es pequeño. Solo en el deporte, de 5 a 12 minutos funcionaron mejor que más tiempo.
evidence-say-crepitus-common = El ruido articular sin dolor es común y suele ser inofensivo.
evidence-note-crepitus-common = El texto dice que hacen ruido el 41 % de las rodillas, y el 81 % de las que tienen desgaste. No se pudo encontrar de dónde salen estos números.
evidence-say-crepitus-signals = Consulta a un profesional si el ruido articular viene con dolor o hinchazón, si la articulación se traba o falla, si va a más o si te impide hacer cosas.
evidence-note-crepitus-signals = Por eso Tend pone el masaje en pausa cuando anotas ruido con dolor o hinchazón.
evidence-say-sleep-stress = El masaje calma, y el sueño ayuda al cuerpo a repararse.
evidence-note-sleep-stress = Los textos lo dicen. Puedes anotar el sueño y el estrés; nunca cambian tu fase.
evidence-say-access = El precio, el idioma y la cultura deciden quién recibe cuidados.
evidence-note-access = Por eso Tend es gratis, funciona sin red y habla varios idiomas.

## Plan

plan-title = Plan
plan-episode = ¿Cuál?
plan-no-episode = Aún no se sigue nada.
plan-closed = Cerrado el { $date }. Así estaba entonces.
plan-since = Desde el { $date }, día { $day }.
plan-entered = Por qué esta fase: { $why }
plan-opened-injury-protect = Cuando empezaste, tu lesión tenía menos de 7 días, o ese día había un signo fuerte. Por eso empezaste en protección.
plan-opened-injury-recovery = Cuando empezaste, tu lesión tenía 7 días o más, y no había ningún signo fuerte. Por eso empezaste en recuperación.
plan-opened-surgery-protect = Cuando empezaste, hacía menos de 7 días de tu operación, o ese día había un signo fuerte. Por eso empezaste en protección.
plan-opened-surgery-recovery = Cuando empezaste, hacía 7 días o más de tu operación, y no había ningún signo fuerte. Por eso empezaste en recuperación.
plan-opened-gradual_onset-recovery = Llegó poco a poco. Por eso empezaste en recuperación.
plan-opened-desk_pain-recovery = Viene del trabajo de escritorio. Por eso empezaste en recuperación.
plan-opened-upkeep-maintenance = Estaba bien cuando empezaste. Por eso empezaste en mantenimiento.
plan-clock = Su cuenta empezó de nuevo el { $date }.
plan-next = Paso a { $to ->
    [recovery] recuperación
    [taper] espaciado
   *[maintenance] mantenimiento
  }: no antes del { $date }.
plan-next-open = Ya llegó la fecha de pasar a { $to ->
    [recovery] recuperación
    [taper] espaciado
   *[maintenance] mantenimiento
  }. Falta que { $tier ->
    [none] se calmen la hinchazón, el calor y el enrojecimiento
    [strict] se cumplan los cuatro criterios en su forma más estricta
   *[basic] se cumplan los cuatro criterios
  }.
plan-next-needs = También hace falta que { $tier ->
    [none] se calmen la hinchazón, el calor y el enrojecimiento
    [strict] se cumplan los cuatro criterios en su forma más estricta
   *[basic] se cumplan los cuatro criterios
  }.
plan-next-held = Nada avanza mientras el plan está en pausa.
plan-last-phase = Esta es la última fase. El plan vigila que siga así.

plan-phase-protect = Protección
plan-phase-recovery = Recuperación
plan-phase-taper = Espaciado
plan-phase-maintenance = Mantenimiento
plan-phase-soreness = Dolor muscular tras el ejercicio
plan-meaning-protect = Cuídalo. Aún sin masaje en la parte dolorida.
plan-meaning-recovery = Masaje mientras sana.
plan-meaning-taper = Va bien. Masaje menos a menudo.
plan-meaning-maintenance = Mantenerlo bien con poco.

plan-path-title = Tu camino
plan-path-here = Aquí estás
plan-path-passed = Del { $from } al { $until }
plan-path-reached = Llegada el { $from }, salida el { $until }
plan-path-stays = { $stays ->
    [one] { $stays } vez, la última: { $latest }
    [many] { $stays } de veces, la última: { $latest }
   *[other] { $stays } veces, la última: { $latest }
  }
plan-path-not-needed = No hizo falta
plan-path-ahead = Por delante
plan-path-now = Desde el { $from }
plan-path-picture = El camino sube de protección a recuperación, espaciado y mantenimiento. Estás en { $phase ->
    [protect] protección
    [recovery] recuperación
    [taper] espaciado
   *[maintenance] mantenimiento
  } desde el { $since }. { $back ->
    [0] Nunca hubo un retroceso.
    [one] Hubo un retroceso, el { $date }.
    [many] Hubo { $back } de retrocesos, el último el { $date }.
   *[other] Hubo { $back } retrocesos, el último el { $date }.
  }
plan-path-more-back = El dibujo muestra los últimos { $shown } de { $all } retrocesos. Todos están más abajo, en la historia.

plan-sore-title = Días desde el esfuerzo
plan-sore-day = Día { $day }
plan-sore-helps = Días 1 a 3: el masaje puede aliviar el dolor muscular.
plan-sore-late = ¿Aún duele después del día 7? Pregunta a un médico o fisioterapeuta.
plan-sore-picture = Una fila de días del 0 al 7. El masaje puede ayudar en los días 1 a 3. Hoy es el día { $day }.

# Qué ha cambiado desde el registro anterior: en el plan, y en una línea en Hoy.
changed-title = Qué ha cambiado
changed-since = Desde el { $date }, tu registro anterior:
changed-before = antes: { $state }
changed-now = ahora: { $state }
changed-status-met = cumplido
changed-status-not_met = aún no
changed-status-not_enough_data = aún no hay bastantes días con respuesta
changed-phase = Fase
changed-again = Fase
changed-again-now = Su cuenta empezó de nuevo
changed-hold = Pausa
changed-hold-none = Sin pausa
changed-hold-emergency = En pausa: emergencia
changed-hold-same_day = En pausa: ve a un médico hoy
changed-hold-clearance = En pausa: espera a tu equipo de cirugía
changed-hold-pt_first = En pausa: ve primero a fisioterapia
changed-hold-ended = Lo que causó la pausa tiene el visto bueno, o ya pasó.
changed-frequency = { $way ->
    [more] Masaje más a menudo que antes
    [less] Masaje menos a menudo que antes
   *[same] Con qué frecuencia
}
changed-rules = Con qué frecuencia
changed-rules-now = La misma, por otra razón
changed-pressure = Con qué presión
changed-criterion-basic = { $criterion ->
    [pain] El dolor ha bajado
    [movement] Ha vuelto el movimiento normal
    [inflammation] Ya no está inflamado
   *[function] La actividad va mejor
  }
changed-criterion-strict = { $criterion ->
    [pain] El dolor ha bajado
    [movement] Ha vuelto el movimiento normal
    [inflammation] Ya no está inflamado
   *[function] La actividad va mejor
  }, forma más estricta
changed-gone-prescription = La pauta de un profesional ya no ocupa su lugar.
changed-gone-cap = El máximo de un profesional ya no la baja.
changed-gone-settling = Ha pasado el tiempo para calmarse tras un retroceso.
changed-gone-amber = Un brote o un dolor fuerte ya no la baja.
changed-gone-hold = La pausa ha terminado.
changed-by-time = Depende de los días que llevas en esta fase.
changed-by-exercise = Depende de tu ejercicio en los últimos 14 días.
changed-nothing = Nada ha cambiado desde el { $date }, tu registro anterior.
changed-nothing-lately = Nada ha cambiado desde tu registro anterior.
changed-too-early = Desde tu segundo día con registro, aquí dice qué cambió y por qué.
changed-today-since = Desde tu registro del { $date }:
changed-today-more = { $count ->
    [one] Y cambió 1 cosa más.
    [many] Y cambiaron { $count } de cosas más.
   *[other] Y cambiaron { $count } cosas más.
  }

# La frecuencia la ha dado un profesional: una línea en Hoy y con las sesiones.
prescribed-today = La frecuencia la decide { $by }, no Tend.
prescribed-sessions = { $title }: la frecuencia la decide { $by }, no Tend.

# Qué haría avanzar y qué haría retroceder.
plan-moves-title = Adónde puede ir desde aquí
plan-moves-on-title = Qué te haría avanzar
plan-moves-on-lead = Para pasar a { $to ->
    [protect] protección
    [recovery] recuperación
    [taper] espaciado
   *[maintenance] mantenimiento
  } todavía hace falta:
plan-moves-on-last = Esta es la última fase. No hay que alcanzar nada más.
plan-moves-on-held = Esta es la última fase. Sigue cuando termina la pausa.
plan-moves-on-soreness = El dolor muscular no tiene una fase siguiente.
plan-moves-on-earliest = Tiempo: no antes del { $date }.
plan-moves-on-all-basic = Se cumplen los cuatro criterios.
plan-moves-on-all-strict = Se cumplen los cuatro criterios en su forma más estricta.
plan-moves-on-twice = Los cuatro deben cumplirse en su forma más estricta el día del paso, y también 7 días antes.
plan-moves-on-long = O desde el { $date }, después de 84 días en esta fase: los cuatro cumplidos en su forma básica, ese día y 7 días antes.
plan-moves-on-signs-unmarked = 3 días de los últimos 7 con respuesta sobre hinchazón, calor y enrojecimiento, y ninguno fuerte. En los últimos 3 días tampoco puede haber ninguno fuerte.
plan-moves-on-held-emergency = Primero debe terminar la pausa: un profesional dice que el masaje puede seguir.
plan-moves-on-held-same_day = Primero debe terminar la pausa: un profesional dice que el masaje puede seguir.
plan-moves-on-held-clearance = Primero debe terminar la pausa: tu equipo de cirugía dice que el masaje puede empezar.
plan-moves-on-held-pt_first = Primero debe terminar la pausa: vas a fisioterapia, o un profesional dice que el masaje puede seguir.
plan-moves-on-held-fever = Primero debe terminar la pausa por fiebre: 7 días con registro y sin fiebre, o un profesional dice que el masaje puede seguir.
plan-moves-back-title = Qué te haría retroceder
plan-moves-back-none = Desde protección, nada te hace retroceder.
plan-moves-back-soreness = El día en que pasa esto y los 2 siguientes no se sugiere masaje:
plan-moves-back-to = Vuelta a { $to ->
    [protect] protección
    [recovery] recuperación
    [taper] espaciado
   *[maintenance] mantenimiento
  }:
plan-moves-back-again = Recuperación empieza de nuevo con una sola de estas cosas, en 2 días con respuesta, separados 2 días como máximo:
plan-moves-back-setback = Vuelta a { $to ->
    [protect] protección
    [recovery] recuperación
    [taper] espaciado
   *[maintenance] mantenimiento
  } con una sola de estas cosas, en 2 días con respuesta, separados 14 días como máximo:
plan-moves-back-drift = Vuelta a { $to ->
    [protect] protección
    [recovery] recuperación
    [taper] espaciado
   *[maintenance] mantenimiento
  } si poco a poco va a peor, con una sola de estas cosas:
plan-moves-back-acute = La hinchazón, el calor o el enrojecimiento es fuerte.
plan-moves-back-before-near = Los días anteriores son los 7 antes del primero de los dos días. Al menos 3 deben tener respuesta.
plan-moves-back-before = Los días anteriores son los 7 antes del primero de los dos días. Si ahí hay menos de 3 respuestas, cuentan los 3 días con respuesta anteriores.
plan-moves-back-step-pain = El dolor es 4 o más, y está al menos 2 puntos por encima de los días anteriores.
plan-moves-back-step-movement = El movimiento es menos de 7, y está al menos 2 puntos por debajo de los días anteriores.
plan-moves-back-step-function = Tus actividades están por debajo de 8, y al menos 2 puntos por debajo de los días anteriores.
plan-moves-back-excused = Si los dos días están separados 2 días como máximo: un dolor de hasta 6 el día de un masaje, o el día siguiente, no cuenta. Si dura, o dices que hay un brote, sí cuenta.
plan-moves-back-once = Este paso llega como máximo una vez cada 7 días.
plan-moves-back-drift-pain = El promedio de dolor de 7 días pasa de 3.
plan-moves-back-drift-pain-upkeep = El promedio de dolor de 7 días pasa de 3, y está más de 1 punto por encima de lo habitual en ti.
plan-moves-back-drift-movement = El promedio de movimiento de 7 días está por debajo de 7.
plan-moves-back-drift-movement-upkeep = El promedio de movimiento de 7 días está por debajo de 7, y más de 1 punto por debajo de lo habitual en ti.
plan-moves-back-drift-signs = En 3 o más días de los 7 hay un signo de inflamación, y las últimas 3 respuestas no están todas libres de signos. Tanto hoy como una semana antes.
plan-moves-back-drift-function = El promedio de tus actividades está por debajo de 7, y menos de 1 punto mejor que al principio. Tanto hoy como una semana antes.
plan-moves-back-drift-function-upkeep = El promedio de tus actividades está por debajo de 7, y más de 2 puntos por debajo de lo habitual en ti. Tanto hoy como una semana antes.
plan-moves-back-drift-no-activities = No has vuelto a tu actividad habitual. Tanto hoy como una semana antes.
plan-moves-back-drift-from = Esto se mira desde el { $date }, 7 días después del último paso.
plan-moves-pause = Una señal de alarma pone el masaje en pausa enseguida, en cualquier fase.
plan-moves-notes = Cómo se cuenta esto

plan-ledger-title = Los cuatro criterios
plan-ledger-count = { $met } de 4 cumplidos
plan-ledger-basic = Para avanzar, deben cumplirse los cuatro.
plan-ledger-strict = Para pasar a mantenimiento, los cuatro deben cumplirse en una forma más estricta. Pide un poco más.
plan-ledger-protect = En protección, los criterios solo se observan. Ahora cuenta que se calmen la hinchazón, el calor y el enrojecimiento.
plan-ledger-maintenance = En mantenimiento, los criterios vigilan que siga bien.
plan-ledger-soreness = En el dolor muscular tras el ejercicio, los criterios solo se observan. Nada depende de ellos.
plan-ledger-window = De tus registros del { $from } al { $to }.
plan-ledger-caveat = Ningún estudio ha probado estos números para decidir cada cuánto conviene el masaje. Vienen de otros usos, o los eligió Tend, como dice cada línea.

plan-criterion-pain = El dolor ha bajado
plan-criterion-movement = Ha vuelto el movimiento normal
plan-criterion-inflammation = Ya no está inflamado
plan-criterion-function = La actividad va mejor
plan-status-met = Cumplido
plan-status-not_met = Aún no
plan-status-not_enough_data = Faltan datos
plan-ledger-both = Forma básica: { $basic }. Forma más estricta: { $strict }.
plan-ledger-details = Valores, fuentes y anotaciones
plan-ledger-change = Qué lo cambiaría
plan-ledger-keep = Qué lo mantiene
plan-ledger-any = Basta con uno de estos
plan-ledger-or = O basta solo con esto
plan-ledger-strict-too = Además, para la forma más estricta
plan-ledger-now = Ahora
plan-ledger-goal = Meta: { $goal }.
plan-ledger-source = Fuente
plan-ledger-start = Al principio: { $value }
plan-ledger-entries = Anotaciones usadas
plan-ledger-entries-none = Aún sin anotaciones.
plan-ledger-entries-older = { $count ->
    [one] Una anotación más antigua no aparece aquí.
    [many] { $count } de anotaciones más antiguas no aparecen aquí.
   *[other] { $count } anotaciones más antiguas no aparecen aquí.
  }
plan-ledger-date = Fecha
plan-ledger-answer = Respuesta
plan-gauge-goal = meta

plan-test-pain_acceptable = El dolor promedio es { $value } o menos
plan-test-pain_low = El dolor promedio es { $value } o menos
plan-test-pain_drop_points = El dolor promedio es al menos { $value } puntos menor que al principio
plan-test-pain_drop_share = El dolor promedio es al menos un 30 % menor que al principio; aquí, { $value } puntos
plan-test-pain_drop_share-unknown = El dolor promedio es al menos un 30 % menor que al principio
plan-test-pain_back_to_usual = El dolor promedio está como máximo { $value } punto por encima de lo habitual en ti
plan-test-pain_worst_day = Ningún día con dolor por encima de { $value }
plan-test-movement_mean = El movimiento promedio es { $value } o más
plan-test-movement_mean_strict = El movimiento promedio es { $value } o más
plan-test-movement_back_to_usual = El movimiento promedio está como máximo { $value } punto por debajo de lo habitual en ti
plan-test-inflammation_latest_three = Los últimos { $value } días con respuesta no tienen signos
plan-test-inflammation_window = Ningún día con respuesta de los 7 tiene signos, y 5 días tienen respuesta
plan-test-function_mean = El promedio de tus actividades es { $value } o más
plan-test-function_gain = Tus actividades van al menos { $value } puntos mejor que al principio
plan-test-function_back_to_usual = Tus actividades están como máximo { $value } punto por debajo de lo habitual en ti
plan-test-usual_activity = Has vuelto a tu actividad o deporte habitual
plan-test-usual_activity_strict = Has vuelto a tu actividad o deporte habitual
plan-test-activity_pain = El dolor con actividad nunca pasa de { $value }
plan-test-pain_settled = El dolor de la actividad se había ido a la mañana siguiente, todas las veces
plan-note-inflammation = Los signos son hinchazón, calor y enrojecimiento. También el dolor que te despertó y la rigidez matinal de más de 30 minutos.

plan-value-unknown = aún no se sabe
plan-value-yes = sí
plan-value-no = no
plan-value-points = { $value }
plan-value-lower = { $value } menos
plan-value-better = { $value } más
plan-value-above = { $value } por encima
plan-value-below = { $value } por debajo
plan-value-clear = { $count ->
    [0] ninguno seguido todavía
    [one] 1 día sin signos
    [many] { $count } de días seguidos sin signos
   *[other] { $count } días seguidos sin signos
  }
plan-value-clear-old = { $count ->
    [one] 1 día sin signos, pero la última respuesta tiene más de 2 días
    [many] { $count } de días seguidos sin signos, pero la última respuesta tiene más de 2 días
   *[other] { $count } días seguidos sin signos, pero la última respuesta tiene más de 2 días
  }
plan-value-signs = { $count ->
    [0] ningún día con signos
    [one] 1 día con signos
    [many] { $count } de días con signos
   *[other] { $count } días con signos
  }
plan-value-signs-few = ningún día con signos, pero { $missing ->
    [one] falta responder 1 día más
    [many] falta responder { $missing } de días más
   *[other] falta responder { $missing } días más
  }
plan-value-unsettled = { $count ->
    [0] ninguna mala mañana
    [one] 1 mala mañana
    [many] { $count } de malas mañanas
   *[other] { $count } malas mañanas
  }

plan-keep-mean-at_most = Sigue cumplido mientras el promedio de 7 días sea { $value } o menos.
plan-keep-mean-at_least = Sigue cumplido mientras el promedio de 7 días sea { $value } o más.
plan-keep-day = Sigue cumplido mientras ningún día pase de { $value }.
plan-keep-signs = Sigue cumplido mientras no se anote un signo nuevo.
plan-keep-settled = Sigue cumplido mientras el dolor de la actividad se haya ido por la mañana.
plan-keep-answer = Sigue cumplido mientras tu última respuesta sea sí.
plan-reach-mean-at_most = El promedio de 7 días debe bajar a { $value }.
plan-reach-mean-at_least = El promedio de 7 días debe subir a { $value }.
plan-reach-answer = Tu última respuesta debe ser sí.
plan-answer-pain = Cuánto te duele: { $dates ->
    [one] falta responder 1 día
    [many] falta responder { $dates } de días
   *[other] falta responder { $dates } días
  }.
plan-answer-activity_pain = El peor dolor con actividad: { $dates ->
    [one] falta responder 1 día
    [many] falta responder { $dates } de días
   *[other] falta responder { $dates } días
  }.
plan-answer-movement = Qué tal te mueves: { $dates ->
    [one] falta responder 1 día
    [many] falta responder { $dates } de días
   *[other] falta responder { $dates } días
  }.
plan-answer-function = La puntuación de tus actividades: { $dates ->
    [one] falta responder 1 día
    [many] falta responder { $dates } de días
   *[other] falta responder { $dates } días
  }.
plan-answer-signs = Hinchazón, calor y enrojecimiento: para poder saberlo, { $dates ->
    [one] falta responder 1 día
    [many] falta responder { $dates } de días
   *[other] falta responder { $dates } días
  }.{ $clear ->
    [0] { "" }
    [one] { " " }Para cumplirlo hace falta { $clear } día más sin signos.
    [many] { " " }Para cumplirlo hacen falta { $clear } días seguidos más sin signos.
   *[other] { " " }Para cumplirlo hacen falta { $clear } días seguidos más sin signos.
  }
plan-answer-usual = Responde si has vuelto a tu actividad o deporte habitual.
plan-clear-dates = { $dates ->
    [one] 1 día seguido más, con respuesta y sin signos.
    [many] { $dates } de días seguidos más, con respuesta y sin signos.
   *[other] { $dates } días seguidos más, con respuesta y sin signos.
  }
plan-until-day = Los días altos dejan de contar el { $date }, si no llega otro.
plan-until-signs = Los días con signos dejan de contar el { $date }, si no llega otro.
plan-until-settled = Las malas mañanas dejan de contar el { $date }, si no llega otra.

plan-entry-score = { $value }
plan-entry-swelling-mild = hinchazón leve
plan-entry-swelling-marked = hinchazón fuerte
plan-entry-warmth-mild = calor leve
plan-entry-warmth-marked = calor fuerte
plan-entry-redness-mild = enrojecimiento leve
plan-entry-redness-marked = enrojecimiento fuerte
plan-entry-night_pain = te despertó el dolor
plan-entry-stiffness = rigidez de { $minutes } min
plan-entry-no-sign = nada anotado

plan-source-farrar_2001 = Farrar 2001. En ensayos con dolor de larga duración, 2 puntos o un 30 % menos fue un cambio que importaba.
plan-source-boonstra_2016 = Boonstra 2016. Un dolor de 3 o menos contaba como bajo.
plan-source-pain_monitoring = El modelo de control del dolor (Thomeé 1997, Silbernagel 2007). Se hizo para el dolor de tendón.
plan-source-houck_2019 = Houck 2019. 7 o más contaba como suficiente.
plan-source-abbott_2014 = Abbott 2014. Ganar 2 puntos en las actividades propias fue un cambio que importaba.
plan-source-product_choice = Lo eligió Tend. Ningún estudio da este número.

plan-frequency-none = Sin masaje por ahora
plan-frequency-per_week-one = { $suggested ->
    [one] Una vez por semana
    [2] Dos veces por semana
    [many] { $suggested } de veces por semana
   *[other] { $suggested } veces por semana
  }
plan-frequency-per_week-range = De { $min } a { $max } por semana (sugerido: { $suggested })
plan-frequency-every_days-one = { $suggested ->
    [one] Todos los días
    [many] Cada { $suggested } de días
   *[other] Cada { $suggested } días
  }
plan-frequency-every_days-range = Cada { $min } a { $max } días (sugerido: { $suggested })
plan-frequency-every_weeks-one = { $suggested ->
    [one] Una vez por semana
    [many] Cada { $suggested } de semanas
   *[other] Cada { $suggested } semanas
  }
plan-frequency-every_weeks-range = Cada { $min } a { $max } semanas (sugerido: { $suggested })

plan-suggestion-title = Masaje ahora
plan-suggestion-paused = En pausa
plan-suggestion-paused-why = Sin masaje hasta que esto se aclare. Lo que hay que hacer está en Hoy.
plan-suggestion-none-protect = Por ahora, sin masaje en la parte dolorida
plan-suggestion-optional = Solo si quieres: no hacerlo es igual de bueno.
plan-suggestion-practice = Práctica habitual, no demostrada.
plan-suggestion-pressure = Presión
plan-suggestion-length = Duración
plan-suggestion-minutes = De { $min } a { $max } minutos
plan-suggestion-exercise = Primero, el ejercicio
plan-suggestion-exercise-how = De 2 a 12 minutos, 5 días por semana. El ejercicio trata; el masaje alivia.
plan-suggestion-combine = El masaje puede ir antes de la fisioterapia el mismo día, o después de un ejercicio fuerte. Si dos sesiones coinciden, se mueve el masaje.
plan-pressure-none = ninguna
plan-pressure-light = ligera y suave
plan-pressure-comfortable = cómoda, con una molestia de 3 de 10 como máximo
plan-pressure-broad = amplia, con pases largos y menos intensos

plan-why = ¿Por qué esta sugerencia?
plan-why-frequency = Con qué frecuencia
plan-why-pressure = Con qué presión
plan-why-phase_table-protect = Mientras lo proteges, no hay masaje en la parte dolorida.
plan-why-phase_table-recovery = El punto de partida: lo habitual en recuperación para este tipo de problema.
plan-why-phase_table-taper = El punto de partida: lo habitual en espaciado para este tipo de problema.
plan-why-phase_table-maintenance = El punto de partida: lo habitual en mantenimiento para tu nivel de actividad.
plan-why-phase_table-soreness = El masaje puede aliviar el dolor muscular en los días 1 a 3 después del esfuerzo.
plan-why-prescription = La pauta de un profesional ocupa su lugar.
plan-why-cap = Un profesional ha puesto el máximo por semana.
plan-why-settling = Se está calmando después del retroceso. Una mala racha nunca da más masaje.
plan-why-amber = Con un brote o dolor fuerte, el extremo más suave del margen.
plan-why-hold = Una señal de alarma, o la espera de lo que diga un profesional, lo pone en pausa.
plan-why-on = Desde el { $date }.
plan-why-pressure-none = No hay masaje que dar.
plan-why-pressure-phase = Nada pide menos. Nunca se sugiere presión profunda.
plan-why-pressure-maintenance = En mantenimiento: más amplia y menos intensa. Nunca se sugiere presión profunda.
plan-why-pressure-amber_flare = Ligera, porque hay un brote.
plan-why-pressure-see_doctor_soon = Ligera, porque antes un médico debería ver una señal.
plan-why-pressure-severe_pain = Ligera, porque el dolor es fuerte.
plan-why-pressure-caution = Ligera, por lo que le contaste a Tend sobre tu salud:
plan-why-pressure-exercise_soreness = Ligera, porque los músculos están doloridos.
plan-why-pressure-inflammation_not_met = Ligera, porque aún no está claro que la inflamación haya pasado.

plan-evidence = Lo que se sabe
plan-evidence-lead = Qué habla a favor y en contra de esta sugerencia, y qué seguridad hay.


plan-prescribed = Tu terapeuta
plan-prescribed-to-come = Tu terapeuta, a partir de otro día
plan-prescribed-own = Tend por su cuenta
plan-compare = La frecuencia de tu terapeuta junto a la que Tend sugeriría por su cuenta
plan-compare-often = Con qué frecuencia
plan-compare-28 = En 28 días
plan-compare-28-value = { $count ->
    [0] ninguna sesión
    [one] 1 sesión
    [many] { $count } de sesiones
   *[other] { $count } sesiones
  }
plan-compare-28-between = { $least } o { $most } sesiones
plan-compare-who = Quién
plan-compare-who-own = Tend, por tus registros
plan-compare-when = Cuánto tiempo
plan-compare-when-own = sigue a tus registros
plan-compare-source = De dónde viene
plan-compare-source-own = práctica habitual, no demostrada
plan-prescribed-from = desde el { $from }
plan-prescribed-from-to = del { $from } al { $until }
plan-prescribed-source = Añadida el { $date }, del archivo
plan-prescribed-by-hand = La escribiste a mano.
plan-prescribed-end = Terminarla
plan-prescribed-take-away = Quitarla
plan-professionals = Profesionales
plan-clearances = Dijeron que el masaje puede seguir
plan-clearance-any = sin límite fijado.
plan-clearance-most = como máximo { $count } por semana.
plan-tell = Mi terapeuta me dijo cada cuánto
plan-tell-lead = Para lo que te dijo en persona o por escrito. Ocupa el lugar de lo que sugiere Tend. Una señal de alarma sigue poniendo el masaje en pausa.
plan-tell-by = ¿Quién lo dijo?
plan-tell-by-hint = Un nombre o un cargo, como Ana o fisio.
plan-tell-note = Qué más dijo
plan-tell-save = Guardar

plan-take-title = Tus sesiones
plan-take-choose = Elegir cada cuánto, qué días y a qué hora
plan-take-again = Cambiarlo
plan-take-now = Días que te van bien: { $days }, a las { $time }.
plan-take-proposal = Una primera propuesta. Elige lo que te venga bien.
plan-take-per_week = ¿Cuántos por semana?
plan-take-every_days = ¿Cuántos días de uno al siguiente?
plan-take-value-per_week = { $count } por semana
plan-take-value-every_days = { $count ->
    [one] todos los días
    [many] cada { $count } de días
   *[other] cada { $count } días
  }
plan-take-value-suggested-per_week = { $count } por semana, como se sugiere
plan-take-value-suggested-every_days = { $count ->
    [one] todos los días, como se sugiere
    [many] cada { $count } de días, como se sugiere
   *[other] cada { $count } días, como se sugiere
  }
plan-take-suggested = sugerido
plan-take-fixed = Con qué frecuencia: no hay nada que elegir.
plan-take-means = { $count ->
    [0] Es decir, ninguna sesión en los próximos 28 días.
    [one] Es decir, 1 sesión en los próximos 28 días, si cabe en tus días.
    [many] Es decir, { $count } de sesiones en los próximos 28 días, si caben en tus días.
   *[other] Es decir, { $count } sesiones en los próximos 28 días, si caben en tus días.
  }
plan-take-means-between = Es decir, { $least } o { $most } sesiones en los próximos 28 días, si caben en tus días.
plan-take-weekdays = ¿Qué días te van bien?
plan-take-weekdays-missing = Elige al menos un día.
plan-take-time = ¿A qué hora?
plan-take-time-missing = Escribe una hora, por ejemplo 18:00.
plan-take-optional = Planificar sesiones aunque sean opcionales
plan-take-save = Planificar las sesiones
plan-take-off-days = { $count ->
    [one] Una sesión cae en un día que no elegiste, porque en tus días no cabe el plan: { $dates }.
    [many] { $count } de sesiones caen en días que no elegiste, porque en tus días no cabe el plan: { $dates }.
   *[other] { $count } sesiones caen en días que no elegiste, porque en tus días no cabe el plan: { $dates }.
  }
plan-take-fewer = Hay menos sesiones planificadas de las que elegiste, porque en tus días no caben más. Añade un día, o déjalo así.
plan-take-none = Ahora no hay nada que planificar. Tend sugerirá un número cuando llegue el momento.
plan-take-optional-hint = Mientras sea opcional no se planifica nada, salvo que lo pidas.

plan-day-Mon = Lunes
plan-day-Tue = Martes
plan-day-Wed = Miércoles
plan-day-Thu = Jueves
plan-day-Fri = Viernes
plan-day-Sat = Sábado
plan-day-Sun = Domingo

plan-history-title = Cómo ha ido
plan-history-opened = Empezó en { $to ->
    [protect] protección
    [recovery] recuperación
    [taper] espaciado
    [maintenance] mantenimiento
   *[soreness] dolor muscular tras el ejercicio
  }
plan-history-on = Paso a { $to ->
    [protect] protección
    [recovery] recuperación
    [taper] espaciado
   *[maintenance] mantenimiento
  }
plan-history-back = Vuelta a { $to ->
    [protect] protección
    [recovery] recuperación
    [taper] espaciado
   *[maintenance] mantenimiento
  }
plan-history-again = { $to ->
    [protect] Protección
    [recovery] Recuperación
    [taper] Espaciado
   *[maintenance] Mantenimiento
  } empezó de nuevo
plan-time-picture = Tu camino en el tiempo. Cada escalón es una etapa en una fase; cuanto más alto, más adelante.
plan-time-slider = Recorrer las etapas, una por una
plan-time-today = Hoy
plan-time-closed = Cerrado
plan-time-days = { $days ->
    [one] 1 día
    [many] { $days } de días
   *[other] { $days } días
  }
plan-time-span = { $from } a { $to }
plan-time-day = { $date }
plan-time-since = Desde el { $from }
plan-time-stretched = Una etapa corta se dibuja más larga de lo que fue, para que se vea.
plan-time-key-back = retroceso
plan-time-key-hold = masaje en pausa
plan-time-key-theirs = la frecuencia la dio un profesional
plan-time-list = Como lista
plan-time-earlier = { $count ->
    [one] 1 anotación anterior
    [many] { $count } de anotaciones anteriores
   *[other] { $count } anotaciones anteriores
  }
plan-time-theirs = Frecuencia dada por { $by }
plan-time-until = Hasta el { $to }
plan-time-replaced = Hasta el { $to }, cuando otra posterior ocupó su lugar

plan-reason-opened = Empezaste a anotarlo.
plan-reason-acute_inflammation = La hinchazón, el calor o el enrojecimiento era fuerte.
plan-reason-setback = Dos anotaciones fueron claramente peores que los días anteriores.
plan-reason-recurrence = Dos anotaciones fueron claramente peores, tras un mes o más en mantenimiento.
plan-reason-drift = Poco a poco, tus valores fueron a peor.
plan-reason-acute_signs_settled = La hinchazón, el calor y el enrojecimiento se habían calmado.
plan-reason-criteria_met = Se cumplieron los cuatro criterios.
plan-reason-criteria_sustained = Los cuatro criterios se mantuvieron cumplidos en el tiempo.

## Diario: todo lo anotado, y una búsqueda en las notas

diary-title = Diario
diary-search = Buscar en tus notas
diary-search-do = Buscar
diary-search-leave = Volver al diario
diary-found = { $count ->
    [0] Ninguna nota tiene todas estas palabras.
    [one] Se encontró una nota.
    [many] Se encontraron { $count } de notas.
   *[other] Se encontraron { $count } notas.
}
diary-found-most = { $count ->
    [one] La última nota encontrada. Añade una palabra para encontrar menos.
    [many] Las últimas { $count } de notas encontradas. Añade una palabra para encontrar menos.
   *[other] Las últimas { $count } notas encontradas. Añade una palabra para encontrar menos.
}
diary-note-of-check_in = Registro
diary-note-of-session = Sesión
diary-note-of-clearance = Lo que dijo un profesional
diary-note-of-prescription = De tu terapeuta
diary-open-day = Ver ese día: { $day }
diary-open-day-short = Ver ese día
diary-episode = Qué mostrar
diary-episode-all = Todo
diary-days = Día a día
diary-latest = Volver a hoy
diary-check-in = Registro
diary-versions = Cómo era antes
diary-version-until = Como se escribió el { $day } a las { $time }
diary-emptied = Aquí ya no hay nada anotado.
diary-clearance = { $by } dijo que el masaje puede seguir
diary-clearance-most = { $count ->
    [one] Una vez por semana como máximo.
    [many] { $count } de veces por semana como máximo.
   *[other] { $count } veces por semana como máximo.
}
diary-prescription = { $by } dio la frecuencia
diary-phase = Nueva fase: { $phase }
diary-empty = Nada en estas semanas
diary-empty-text = Aquí estará lo que anotes, primero el último día.

## Sesiones

sessions-title = Sesiones
sessions-view = Ver como
sessions-list = Lista
sessions-month = Mes
sessions-coming = Próximas
sessions-over = Anteriores
sessions-dropped = Omitidas
sessions-none-coming = No hay nada planificado. La página Plan planifica sesiones; también puedes añadir una aquí.
sessions-none-over = Aún sin sesiones.
sessions-earlier = Ver anteriores
sessions-held = El plan está en pausa, así que no hay masajes planificados.
sessions-proposed = { $title }: estos días son una propuesta de Tend. Lo que no aceptes no cuenta como perdido. En la página del plan puedes elegir tus propios días.
massage-waits-protect = { $title }: todavía sin masaje en esta parte. Antes necesita calma. { $from ->
    [none] El plan muestra qué falta por calmarse.
   *[other] Como muy pronto: { $from }, si para entonces la hinchazón, el calor y el enrojecimiento se han calmado.
}
massage-waits-held = { $title }: el masaje está en pausa. No se puede planificar ninguno hasta que un profesional dé el visto bueno.
massage-waits-not_suggested = { $title }: ahora no se sugiere masaje, así que no se puede planificar. El plan muestra por qué.
massage-waits-others = Puedes planificar fisioterapia o ejercicio. Un masaje ya hecho se puede anotar.
massage-waits-why-plan = Ver el plan
massage-waits-why-hold = Ver qué hacer
massage-meanwhile-protect = { $title }: este masaje está anotado. En esta fase el masaje en esta parte espera, porque primero necesita calma. Míralo hoy y mañana. Si está más hinchado, caliente o rojo, anótalo en tu registro, y no hagas otro masaje hasta que el plan lo sugiera.
massage-meanwhile-held = { $title }: este masaje está anotado. Aquí el masaje está en pausa hasta que lo vea un profesional. Cuéntale que hubo este. Si algo va mal, dilo enseguida.

sessions-kind-massage = Masaje
sessions-kind-self_massage = Automasaje
sessions-kind-pt = Fisioterapia
sessions-kind-exercise = Ejercicio
# En forma de verbo: valen para masaje, fisioterapia y sesión.
sessions-status-planned = pendiente
sessions-status-done = se hizo
sessions-status-skipped = se omitió
sessions-status-missed = no se hizo
sessions-status-suspended = en pausa
sessions-pinned = día elegido por ti
sessions-before-pt = Antes de tu visita de fisioterapia: el masaje puede ir antes el mismo día.
sessions-after-exercise = Después de tu ejercicio: el masaje va más tarde el mismo día.
sessions-minutes = { $minutes } min
sessions-pain = dolor { $before } antes, { $after } después
sessions-pain-before = dolor { $before } antes
sessions-pain-after = dolor { $after } después
sessions-pressure-light = ligera
sessions-pressure-comfortable = cómoda
sessions-pressure-broad = amplia: pases largos y suaves
sessions-pressure-firm = firme

sessions-name = { $kind }, { $title }, { $day }, { $time }, { $status }
sessions-done = Hecho
sessions-done-then = Se hizo
sessions-skip = Omitir
sessions-actions = Cambiar u omitir
sessions-unskip = Planificar otra vez
sessions-delete = Borrar
sessions-move = Mover
sessions-cancel = Cancelar
sessions-save = Guardar
sessions-done-title = Anotar como hecha
sessions-edit-title = Guardar los cambios
sessions-done-hint = Todo esto puede quedar vacío.
sessions-details = Hecha, y contar más
sessions-field-when = ¿Cuándo?
sessions-field-when-hint = Vacío significa ahora.
sessions-field-when-stays = Vacío significa que se queda como estaba.
sessions-field-minutes = ¿Cuántos minutos?
sessions-field-pressure = ¿Cómo fue la presión?
sessions-field-pain-before = Dolor justo antes
sessions-field-pain-after = Dolor justo después
sessions-field-note = Nota
sessions-pain-none = sin dolor
sessions-pain-worst = el peor dolor

sessions-move-title = Mover a otro momento
sessions-move-same = Es la hora que ya tiene. No ha cambiado nada.
sessions-field-date = Fecha
sessions-field-time = Hora
sessions-field-date-missing = Elige una fecha.
sessions-field-time-missing = Escribe una hora, por ejemplo 18:00.
sessions-shift = Desplazar toda la serie
sessions-shift-title = Desplazar todos los masajes planificados
sessions-shift-days = ¿Cuántos días?
sessions-shift-hint = 3 es tres días más tarde; −1, un día antes.
sessions-shift-do = Desplazar
sessions-shift-missing = Escribe un número entero de días de −{ $most } a { $most }, pero no 0.
sessions-shift-past = Una sesión de la serie quedaría en el pasado. Retrocede menos días.
sessions-add = Añadir una sesión
sessions-add-title = Añadir una sesión
sessions-field-episode = ¿Para qué?
sessions-field-kind = ¿De qué tipo?
sessions-field-status = ¿Está por hacer o ya se hizo?
sessions-field-kind-missing = Elige de qué tipo.
sessions-field-status-missing = Elige si está por hacer o ya se hizo.
sessions-when-planned = Por hacer
sessions-when-done = Ya se hizo
sessions-field-provider = ¿Con quién?
sessions-optional = Puedes dejarlo vacío.
sessions-needed = Hace falta.

sessions-month-previous = Mes anterior
sessions-month-next = Mes siguiente
sessions-month-today = Hoy
sessions-month-hint = Lleno: se hizo. Hueco: no.
sessions-month-keys = Las flechas mueven por días; Re Pág y Av Pág, por meses.
sessions-month-none = Sin sesiones
sessions-name-short = { $kind }, { $title }, { $time }, { $status }
sessions-month-nothing = Ninguna sesión este día.
sessions-month-legend = Qué es cada cosa

## Evolución

trends-title = Evolución
trends-episode = ¿Cuál?
trends-no-episode = Aún no hay nada que repasar.
trends-loading = Se está leyendo tu diario.
trends-empty-title = Tus días, dibujados en el tiempo
trends-empty-text = Después de tus primeros registros ves aquí cómo han ido el dolor, el movimiento y lo demás.
trends-empty-action = Hacer el registro
trends-one-entry = De momento hay una anotación. Desde dos se ve una línea.
trends-range = Fechas
trends-range-weeks4 = 4 semanas
trends-range-months3 = 3 meses
trends-range-year = 1 año
trends-range-all = Todo
trends-range-own = Otras fechas
trends-from = Desde
trends-from-hint = Vacío: desde tu primer día.
trends-to = Hasta
trends-to-hint = Vacío: hasta el último día.
trends-show = Ver
trends-span = { $step ->
    [day] Del { $from } al { $to }, día a día.
    [week] Del { $from } al { $to }, semana a semana.
   *[month] Del { $from } al { $to }, mes a mes.
}
trends-begins = Tu registro empieza el { $date }: antes no hay nada.
trends-shown = Qué se muestra ({ $count } de { $all })
trends-shown-legend = Qué se muestra
trends-shown-none = No hay nada marcado. Marca lo que quieras ver.
trends-pictures = Día a día
trends-picture-pain = Dolor
trends-picture-movement = Movimiento
trends-picture-function = Lo que puedes hacer
trends-picture-inflammation = Hinchazón, calor, enrojecimiento
trends-picture-stiffness = Rigidez matinal
trends-picture-sleep = Sueño
trends-picture-stress = Estrés
trends-picture-load = Entrenamiento o trabajo duro
trends-picture-signs = Otros signos
trends-function-mean = Todo junto
trends-none-in-range = Sin respuestas en estas fechas.
trends-slider = { $title }: recorrer las fechas
trends-week-from = Semana desde el { $date }
trends-unanswered = sin respuesta
trends-named-value = { $name }: { $value }
trends-name-unit = { $name } ({ $unit })
trends-value-span = { $value } de promedio, de { $low } a { $high }
trends-grade-most = como mucho: { $most }
trends-yes-days = { $days ->
    [one] sí en { $yes } de 1 día
    [many] sí en { $yes } de { $days } de días
   *[other] sí en { $yes } de { $days } días
}
trends-unit-score = de 0 a 10
trends-event-setback = { $count ->
    [one] Retroceso
    [many] { $count } de retrocesos
   *[other] { $count } retrocesos
}
trends-event-flare = { $count ->
    [one] Brote
    [many] { $count } de brotes
   *[other] { $count } brotes
}
trends-event-hold = Masaje en pausa
trends-event-session = { $count ->
    [one] { $kind }: { $status }
    [many] { $kind }, { $count } de veces: { $status }
   *[other] { $kind }, { $count } veces: { $status }
}
trends-open-day = Abrir este día
trends-open-week = Abrir esta semana
trends-open-month = Abrir este mes
trends-table = { $title }: la tabla
trends-table-caption = { $step ->
    [day] { $title }, día a día, primero el último
    [week] { $title }, semana a semana, primero la última
   *[month] { $title }, mes a mes, primero el último
}
trends-table-empty = Nada en estas fechas.
trends-step-day = Día
trends-step-week = Semana
trends-step-month = Mes
trends-column-phase = Fase
trends-column-events = Qué pasó
trends-column-dates = Fechas
trends-column-planned = Planificadas
trends-column-done = Hechas
trends-column-missed = Sin hacer
trends-column-skipped = Omitidas
trends-column-suspended = En pausa
trends-column-unplanned = Hechas sin plan
trends-goal-pain_acceptable = Meta, de promedio: { $value } o menos
trends-goal-pain_low = Meta, para que se vea una mejora: { $value } o menos
trends-goal-pain_drop_points = Meta, 2 puntos menos que al principio: { $value } o menos
trends-goal-pain_drop_share = Meta, un 30 % menos que al principio: { $value } o menos
trends-goal-pain_back_to_usual = De vuelta a lo habitual en ti: { $value } o menos
trends-goal-pain_worst_day = Para mantenimiento: ningún día por encima de { $value }
trends-goal-activity_pain = Meta, con actividad: nunca por encima de { $value }
trends-goal-movement_mean = Meta, de promedio: { $value } o más
trends-goal-movement_mean_strict = Para mantenimiento, de promedio: { $value } o más
trends-goal-movement_back_to_usual = De vuelta a lo habitual en ti: { $value } o más
trends-goal-function_mean = Meta, de promedio: { $value } o más
trends-goal-function_gain = Meta, 2 puntos más que al principio: { $value } o más
trends-goal-function_back_to_usual = De vuelta a lo habitual en ti: { $value } o más
trends-goal-stiffness = Más de { $value } minutos cuenta como signo
trends-key = Qué significan las marcas
trends-key-phase = Fase: { $phase }
trends-key-hold = El masaje estaba en pausa
trends-key-flare = Anotaste un brote
trends-key-setback = Un retroceso
trends-key-massage = Masaje: una marca alta es hecho, una baja no
trends-key-exercise = Fisioterapia o ejercicio: una marca alta es hecho, una baja no
trends-key-goal = Lo que pide una meta
trends-key-ribbon-week = De la respuesta más baja a la más alta de la semana
trends-key-ribbon-month = De la respuesta más baja a la más alta del mes
trends-key-gap = Un hueco: sin respuesta esos días

trends-patterns = Qué va junto con tu dolor
trends-patterns-few = { $days ->
    [one] Aún no hay días suficientes. Hay 1 día con respuesta sobre el dolor, y hacen falta al menos { $least }.
    [many] Aún no hay días suficientes. Hay { $days } de días con respuesta sobre el dolor, y hacen falta al menos { $least }.
   *[other] Aún no hay días suficientes. Hay { $days } días con respuesta sobre el dolor, y hacen falta al menos { $least }.
}
trends-patterns-none = Nada destaca. El dolor fue más o menos igual con y sin noches cortas, estrés, masaje, entrenamiento y lo demás que anotas.
trends-patterns-limits = Esto muestra qué va junto. No puede decir cuál trae al otro, ni si una tercera cosa trae los dos. Puede ser casualidad.
trends-pattern-short_night = { $way ->
    [more] Las noches de menos de { $cut } horas van con { $effect } puntos más de dolor ese día (de { $low } a { $high }; { $with } días frente a { $without }).
   *[less] Las noches de menos de { $cut } horas van con { $effect } puntos menos de dolor ese día (de { $low } a { $high }; { $with } días frente a { $without }).
}
trends-pattern-high_stress = { $way ->
    [more] Los días con estrés de { $cut } o más van con { $effect } puntos más de dolor (de { $low } a { $high }; { $with } días frente a { $without }).
   *[less] Los días con estrés de { $cut } o más van con { $effect } puntos menos de dolor (de { $low } a { $high }; { $with } días frente a { $without }).
}
trends-pattern-massage_before = { $way ->
    [more] El día después de un masaje va con { $effect } puntos más de dolor (de { $low } a { $high }; { $with } días frente a { $without }).
   *[less] El día después de un masaje va con { $effect } puntos menos de dolor (de { $low } a { $high }; { $with } días frente a { $without }).
}
trends-pattern-load_before = { $way ->
    [more] El día después de más de { $cut } minutos de entrenamiento o trabajo duro va con { $effect } puntos más de dolor (de { $low } a { $high }; { $with } días frente a { $without }).
   *[less] El día después de más de { $cut } minutos de entrenamiento o trabajo duro va con { $effect } puntos menos de dolor (de { $low } a { $high }; { $with } días frente a { $without }).
}
trends-pattern-exercise_before = { $way ->
    [more] El día después del ejercicio va con { $effect } puntos más de dolor (de { $low } a { $high }; { $with } días frente a { $without }).
   *[less] El día después del ejercicio va con { $effect } puntos menos de dolor (de { $low } a { $high }; { $with } días frente a { $without }).
}
trends-pattern-own = { $way ->
    [more] Los días con «{ $name }» por encima de { $cut } van con { $effect } puntos más de dolor (de { $low } a { $high }; { $with } días frente a { $without }).
   *[less] Los días con «{ $name }» por encima de { $cut } van con { $effect } puntos menos de dolor (de { $low } a { $high }; { $with } días frente a { $without }).
}
trends-pattern-own-yes = { $way ->
    [more] Los días con un sí en «{ $name }» van con { $effect } puntos más de dolor (de { $low } a { $high }; { $with } días frente a { $without }).
   *[less] Los días con un sí en «{ $name }» van con { $effect } puntos menos de dolor (de { $low } a { $high }; { $with } días frente a { $without }).
}
trends-pattern-massage-less = Esto no es razón para más masaje. Cada cuánto, y por qué, está en tu página Plan.
trends-pattern-massage-more = Díselo a quien te trata. Esto no es razón para más masaje ni más firme.
trends-pattern-load-note = Sigue lo que diga tu plan o tu fisioterapeuta. Un solo número no es razón para hacer mucho más ni para dejarlo.

trends-felt = Antes y después del masaje
trends-felt-none = Ningún masaje de estas fechas tiene tu dolor antes y después. Puedes anotar los dos al marcar un masaje como hecho.
trends-felt-one = Un masaje tiene los dos: el dolor era { $before } antes y { $after } después. Uno solo dice poco.
trends-felt-lower = { $count ->
    [one] Justo después de { $count } masaje, el dolor estaba { $mean } puntos más bajo de promedio (de { $low } a { $high } más bajo).
    [many] Justo después de { $count } de masajes, el dolor estaba { $mean } puntos más bajo de promedio (de { $low } a { $high } más bajo).
   *[other] Justo después de { $count } masajes, el dolor estaba { $mean } puntos más bajo de promedio (de { $low } a { $high } más bajo).
}
trends-felt-higher = { $count ->
    [one] Justo después de { $count } masaje, el dolor estaba { $mean } puntos más alto de promedio (de { $low } a { $high } más alto).
    [many] Justo después de { $count } de masajes, el dolor estaba { $mean } puntos más alto de promedio (de { $low } a { $high } más alto).
   *[other] Justo después de { $count } masajes, el dolor estaba { $mean } puntos más alto de promedio (de { $low } a { $high } más alto).
} Díselo a quien te trata.
trends-felt-lower-even = { $count ->
    [one] Justo después de { $count } masaje, el dolor estaba { $mean } puntos más bajo de promedio.
    [many] Justo después de { $count } de masajes, el dolor estaba { $mean } puntos más bajo de promedio.
   *[other] Justo después de { $count } masajes, el dolor estaba { $mean } puntos más bajo de promedio.
}
trends-felt-higher-even = { $count ->
    [one] Justo después de { $count } masaje, el dolor estaba { $mean } puntos más alto de promedio.
    [many] Justo después de { $count } de masajes, el dolor estaba { $mean } puntos más alto de promedio.
   *[other] Justo después de { $count } masajes, el dolor estaba { $mean } puntos más alto de promedio.
} Díselo a quien te trata.
trends-felt-unsure = { $count ->
    [one] Justo después de { $count } masaje no hubo un cambio claro: de { $lower } puntos menos a { $higher } puntos más.
    [many] Justo después de { $count } de masajes no hubo un cambio claro: de { $lower } puntos menos a { $higher } puntos más.
   *[other] Justo después de { $count } masajes no hubo un cambio claro: de { $lower } puntos menos a { $higher } puntos más.
}
trends-felt-short = Sentirse mejor justo después del masaje es común, y dura poco. En un estudio con corredores, desde el día siguiente no hubo ninguna diferencia.
trends-felt-before = Antes
trends-felt-after = Después
trends-felt-caption = Dolor de 0 a 10 justo antes y justo después del masaje, primero el último
trends-felt-latest = { $shown ->
    [one] Aparece el último.
    [many] Aparecen los últimos { $shown }.
   *[other] Aparecen los últimos { $shown }.
}

trends-adherence = Planificadas y hechas
trends-adherence-none = Ninguna sesión en estas fechas.
trends-adherence-done = { $planned ->
    [one] Hechas: { $done } de 1 planificada.
    [many] Hechas: { $done } de { $planned } de planificadas.
   *[other] Hechas: { $done } de { $planned } planificadas.
}
trends-adherence-missed = { $count ->
    [one] 1 no se hizo.
    [many] { $count } no se hicieron.
   *[other] { $count } no se hicieron.
}
trends-adherence-skipped = { $count ->
    [one] 1 se omitió.
    [many] { $count } se omitieron.
   *[other] { $count } se omitieron.
}
trends-adherence-suspended = { $count ->
    [one] 1 estuvo en pausa y no cuenta.
    [many] { $count } estuvieron en pausa y no cuentan.
   *[other] { $count } estuvieron en pausa y no cuentan.
}
trends-adherence-unplanned = { $count ->
    [one] 1 más se hizo sin plan.
    [many] { $count } más se hicieron sin plan.
   *[other] { $count } más se hicieron sin plan.
}
trends-adherence-picture = Cada columna es lo planificado. La parte oscura está hecha.
trends-adherence-caption = { $title }: planificadas y hechas, primero lo último

trends-year = { $year } de un vistazo
trends-year-before = Año anterior
trends-year-after = Año siguiente
trends-year-caption = Dolor día a día en { $year }, primero el último
trends-year-pain = Dolor { $pain }
trends-year-noted = hay registro, sin respuesta sobre el dolor
trends-year-outside = fuera de este diario
trends-year-sessions = { $count ->
    [one] 1 sesión hecha
    [many] { $count } de sesiones hechas
   *[other] { $count } sesiones hechas
}
trends-shade-0 = Dolor menor de 1
trends-shade-1 = De 1 a menos de 3
trends-shade-2 = De 3 a menos de 5
trends-shade-3 = De 5 a menos de 7
trends-shade-4 = 7 o más
trends-shade-noted = Hay registro, sin dolor anotado
trends-shade-open = Sin respuesta
trends-shade-session = Sesión hecha
trends-shade-held = Masaje en pausa
trends-shade-worse = Brote o retroceso

## Aprender

learn-title = Aprender
learn-lead = Páginas cortas sobre qué ayuda, qué se sabe y a qué prestar atención.
learn-statements = Lo que se sabe de esto
learn-also = Sigue leyendo

learn-topic-known = Lo que se sabe
learn-topic-which = ¿Masaje o fisioterapia?
learn-topic-desk = Entrenar con banda
learn-topic-soreness = Dolor muscular, día a día
learn-topic-noise = Ruido articular: revísalo tú
learn-topic-before = Antes de un masaje
learn-topic-choosing = Elegir profesional
learn-topic-self-care = Cuidarte
learn-about-known = ¿Ayuda el masaje? Cada afirmación, y qué seguridad hay.
learn-about-which = Para qué sirve cada uno, y cuál va primero.
learn-about-desk = 2 o 12 minutos para el cuello y los hombros rígidos, con temporizador.
learn-about-soreness = Qué esperar desde la primera hora hasta el quinto día.
learn-about-noise = Seis preguntas sobre una articulación que chasquea, cruje o roza.
learn-about-before = Qué contar, qué acordar, qué viene después.
learn-about-choosing = En qué fijarte, qué preguntar, cuándo cambiar.
learn-about-self-care = Ejercicio, automasaje suave, sueño y esfuerzo a tu medida.

# Enlaces desde donde hacen falta.
learn-link-known = Todo lo que se sabe
learn-link-desk = Entrenar con el temporizador
learn-link-soreness = Dolor muscular tras el ejercicio, día a día
learn-link-noise = ¿Preocupa el ruido articular? Revísalo tú
learn-link-choosing = Cómo elegir profesional
learn-link-acute-first = ¿Por qué no hay masaje los primeros días?
learn-link-post-op = ¿Por qué esperar después de una operación?
learn-link-immediate-relief = Lo que se sabe del alivio tras el masaje

## Aprender: lo que se sabe

learn-known-lead = Estas son las afirmaciones de las que partió Tend. Las hemos revisado una por una. La marca y las palabras dicen qué seguridad hay.
learn-known-marks = Qué significan las marcas
learn-known-fitting = Solo lo que se aplica a { $titles }
learn-known-told = Se muestran { $count } de { $all }.
learn-known-count = { $count ->
    [one] { $count } afirmación
    [many] { $count } de afirmaciones
   *[other] { $count } afirmaciones
}
learn-known-questions = Preguntas
learn-group-ease = ¿Alivia el masaje el dolor y el dolor muscular?
learn-group-how = ¿Cómo actúa el masaje?
learn-group-perform = ¿Me pone antes en forma otra vez?
learn-group-often = ¿Cada cuánto, y durante cuánto tiempo?
learn-group-desk = ¿Qué ayuda con el cuello rígido por trabajo de escritorio?
learn-group-safe = ¿Cuándo no es seguro el masaje?
learn-group-noise = ¿Es mala señal el ruido articular?
learn-group-who = ¿Masaje, fisioterapia o médico?
learn-known-shop = Algunos de los textos venden cosas. Tend no nombra productos ni lleva a tiendas.

learn-source = De dónde viene esto
learn-source-says = Lo dice: { $text }
learn-source-against = Habla en contra: { $text }
learn-source-doubts = Lo duda: { $text }
learn-source-careful = Pide más cuidado: { $text }
learn-source-unsound = Se cita ahí, pero no se confirma:
learn-text-t0 = un artículo de una consulta de fisioterapia sobre el masaje en la recuperación, y otro sobre el ruido articular
learn-text-t1 = un artículo de una consulta de fisioterapia sobre masaje y fisioterapia
learn-text-t2 = un artículo sobre cómo el masaje apoya la recuperación, de enero de 2026
learn-text-t3 = una página web corta sobre masaje de recuperación
learn-text-t4 = una revisión, hecha por un clínico, de los estudios sobre masaje deportivo

learn-study-doms-soreness = Guo y otros, 2017. Efecto frente a no recibir masaje (SMD): 0,61 menos dolor muscular a las 24 horas, 1,51 a las 48, 1,46 a las 72.
learn-study-doms-30-percent = No se nombra ningún estudio.
learn-study-lactic-acid = Un estudio del antebrazo con 12 personas, nombrado en la revisión.
learn-study-inflammation-cells = Crane y otros, 2012: pequeñas muestras de músculo de 11 personas.
learn-study-immediate-relief = Un ensayo tras una carrera de 161 km, con 72 corredores.
learn-study-performance = Poppendieck y otros, 2016: muchos estudios pequeños reunidos.
learn-study-longer-is-better = Poppendieck y otros, 2016.
learn-study-neck-shoulder-short = 12 ensayos reunidos. Efecto frente a ningún tratamiento (SMD): 1,79 en el cuello, 1,50 en el hombro.
learn-study-desk-exercise = Andersen y otros, 2011, con 198 personas. Dolor en una escala de 0 a 10: 1,4 puntos menos con 2 minutos, 1,9 menos con 12.
learn-study-early-frequency = El ensayo sobre el cuello: Sherman y otros, 2014.
learn-study-maintenance-frequency = El ensayo sobre la rodilla: Perlman y otros, 2018.

learn-unsound-davis-2020 = Davis 2020. Salió en otra revista que la nombrada. No encontró más fuerza.
learn-unsound-sherman-2014 = «Sherman 2014». El título es el de una encuesta de 2005. No puede mostrar qué hacen cuatro semanas de masaje.
learn-unsound-wegner-2013 = «Un estudio de 2016 (Wegner 2013)». Es una revisión sobre la tracción, no sobre masaje con ejercicio.
learn-unsound-jakovacz-2024 = Jakovacz 2024. Salió en otra revista que la nombrada.
learn-unsound-moraska-2021 = Moraska 2021. No se encontró tal como se nombra.
learn-unsound-drum-2023 = Drum 2023. No se encontró tal como se nombra.
learn-unsound-fryer-2017 = Fryer 2017. No se encontró tal como se nombra.
learn-unsound-couch-2025 = Couch 2025. No se encontró tal como se nombra.
learn-unsound-pazzinatto-2018 = Pazzinatto 2018. Lo que se encontró es un artículo de 2019.
learn-unsound-numbers-12-13 = Los números 12 y 13 de la revisión. Su propia lista de fuentes acaba en el 11.

## Aprender: ruido articular

learn-noise-lead = Que una articulación chasquee, cruja o roce es común. Casi siempre es inofensivo. Estas preguntas buscan las señales de que no lo es.
learn-noise-now = ¿La articulación está caliente e hinchada, trabada, o no aguanta tu peso? Entonces no esperes: ve a un médico hoy.
learn-noise-sign = Anotar una señal de alarma
learn-noise-start = Empezar las seis preguntas
learn-noise-place = Pregunta { $nth } de { $count }
learn-noise-open-hint = ¿Tienes dudas? Déjala sin responder y sigue.
learn-noise-ask-pain = ¿Duele cuando la articulación hace el ruido?
learn-noise-ask-swelling = ¿Está hinchada la articulación?
learn-noise-ask-locking = ¿La articulación se traba o se engancha?
learn-noise-ask-giving_way = ¿La articulación te falla?
learn-noise-ask-worse = ¿El roce va a más?
learn-noise-ask-function = ¿Hay algo que ya no puedes hacer por eso?
learn-noise-has-pain = Duele con el ruido.
learn-noise-has-swelling = La articulación está hinchada.
learn-noise-has-locking = Se traba o se engancha.
learn-noise-has-giving_way = Falla.
learn-noise-has-worse = El roce va a más.
learn-noise-has-function = Hay cosas que ya no puedes hacer.
learn-noise-see = Ve a un fisioterapeuta o médico en los próximos días
learn-noise-see-why = Dijiste:
learn-noise-see-do = Esto no significa que haya algo grave. Significa que alguien debería verlo. Hasta entonces, evita lo que lo provoca.
learn-noise-usual = Esto es común y suele ser inofensivo
learn-noise-usual-do = No hay ninguna de esas señales. Sigue moviéndote; no hace falta proteger la articulación.
learn-noise-usual-later = Si más adelante aparece alguna, responde otra vez a las preguntas.
learn-noise-open = Aún quedan preguntas sin responder
learn-noise-open-do = { $count ->
    [one] Falta una respuesta, y una respuesta que falta no es un no. Vuelve atrás y respóndela, o pregunta a un fisioterapeuta.
    [many] Faltan { $count } de respuestas, y una respuesta que falta no es un no. Vuelve atrás y respóndelas, o pregunta a un fisioterapeuta.
   *[other] Faltan { $count } respuestas, y una respuesta que falta no es un no. Vuelve atrás y respóndelas, o pregunta a un fisioterapeuta.
}
learn-noise-see-open = { $count ->
    [one] Queda una pregunta sin responder. El consejo es el mismo.
    [many] Quedan { $count } de preguntas sin responder. El consejo es el mismo.
   *[other] Quedan { $count } preguntas sin responder. El consejo es el mismo.
}
learn-noise-not-a-diagnosis = Esto es un consejo, no un diagnóstico. Si te preocupa, pregunta.
learn-noise-note = Anotarlo en tu diario
learn-noise-note-what = Se anotará como un registro de hoy. Puede que el masaje quede en pausa hasta que alguien lo haya visto.
learn-noise-note-for = ¿Para cuál?
learn-noise-note-need = Elige para cuál es.
learn-noise-note-save = Anotarlo
learn-noise-note-form = Vuelve a tu registro y responde allí a «¿La articulación chasquea, cruje o roza?».
learn-noise-again = Empezar otra vez

## Aprender: dolor muscular tras el ejercicio

learn-soreness-lead = El ejercicio fuerte o nuevo deja los músculos doloridos al día siguiente. No es el ácido láctico. Se pasa.
learn-soreness-here = Aquí estás
learn-soreness-about = { $title }: día { $day }
learn-soreness-expect = Qué esperar
learn-soreness-helps = Qué ayuda
learn-soreness-hours-0 = Justo después
learn-soreness-hours-24 = Después de 24 horas
learn-soreness-hours-48 = Después de 48 horas
learn-soreness-hours-72 = Después de 72 horas
learn-soreness-hours-96 = Desde las 96 horas
learn-soreness-expect-0 = Sientes cansancio. El dolor muscular en sí llega más tarde.
learn-soreness-expect-24 = Los músculos empiezan a doler y están rígidos.
learn-soreness-expect-48 = El peor momento del dolor muscular llega entre las 24 y las 72 horas.
learn-soreness-expect-72 = Aún duele. Desde aquí va a menos.
learn-soreness-expect-96 = Se va apagando. Después de una semana debería haberse ido.
learn-soreness-helps-0 = Ahora un masaje puede sentar bien. En un ensayo tras una carrera, el alivio no duró hasta el día siguiente.
learn-soreness-helps-24 = Masaje ligero, de 5 a 12 minutos. Sin presión profunda.
learn-soreness-helps-48 = Lo mismo. En los ensayos, el mayor alivio fue este día y el siguiente.
learn-soreness-helps-72 = Lo mismo, si aún te apetece. Un masaje más largo no es mejor.
learn-soreness-helps-96 = Tend ya no sugiere masaje para esto. Vuelve al ejercicio paso a paso.
learn-soreness-not = Cuando no es dolor muscular
learn-soreness-not-lead = El dolor muscular está en los músculos que usaste, y se pasa. Esto es otra cosa:
learn-soreness-not-week = Aún duele después de más de una semana. Pide que alguien lo vea.
learn-soreness-not-swollen = El lugar está hinchado, caliente o rojo. Entonces, sin masaje ahí.
learn-soreness-sign = Me pasa algo de esto

## Aprender: entrenar con banda

learn-desk-lead = Un ejercicio con una banda elástica, cinco días por semana, durante diez semanas. En un ensayo con 198 personas, el dolor de cuello y hombros bajó con 2 minutos al día, y un poco más con 12.
learn-desk-how = El ejercicio: subir los brazos a los lados
learn-desk-how-1 = Ponte de pie sobre la mitad de la banda. Sujeta un extremo en cada mano, con los brazos abajo.
learn-desk-how-2 = Mantén los codos casi rectos y los hombros bajos.
learn-desk-how-3 = Sube los dos brazos a los lados, un poco hacia delante, hasta la altura de los hombros.
learn-desk-how-4 = Bájalos despacio. Eso es una vez.
learn-desk-how-5 = Empieza con una banda blanda. Cuando 12 veces sean fáciles, usa una más fuerte.
learn-desk-safe = Con cuidado
learn-desk-safe-1 = Es normal que los músculos se cansen. Un dolor agudo, no.
learn-desk-safe-2 = Para si sientes dolor agudo, mareo, falta de aire, adormecimiento o debilidad. Luego pulsa «Algo va mal».
learn-desk-safe-3 = Mira si la banda tiene grietas. Si se rompe, puede darte en la cara.
learn-desk-safe-4 = Con un brote, haz menos o déjalo por hoy.
learn-desk-choose = ¿Cuánto tiempo?
learn-desk-length-2 = 2 minutos
learn-desk-length-2-is = Una serie. Sube los brazos hasta que ya no puedas hacerlo bien.
learn-desk-length-12 = 12 minutos
learn-desk-length-12-is = 6 series de 8 a 12 veces, con un descanso después de cada una.
learn-desk-start = Empezar
learn-desk-pause = Pausa
learn-desk-go-on = Seguir
learn-desk-next = Paso siguiente
learn-desk-stop = Parar
learn-desk-left = Tiempo que queda en este paso
learn-desk-whole-left = Quedan { $time } en total
learn-desk-step-ready = Prepárate
learn-desk-step-raise = { $sets ->
    [one] Sube y baja
    [many] Serie { $set } de { $sets }
   *[other] Serie { $set } de { $sets }
}
learn-desk-step-rest = Descansa
learn-desk-do-ready = Ponte sobre la banda. Toma los extremos.
learn-desk-do-raise = { $sets ->
    [one] Despacio, hasta que ya no puedas hacerlo bien. Luego pulsa «Paso siguiente».
   *[other] Sube y baja de 8 a 12 veces, despacio. ¿Acabaste antes? Descansa hasta que pase el tiempo.
}
learn-desk-do-rest = Brazos abajo. Deja caer los hombros.
learn-desk-paused = En pausa
learn-desk-sharp = Para si el dolor es agudo.
learn-desk-finished = Bien hecho. Es todo por hoy.
learn-desk-stopped = Detenido
learn-desk-stopped-do = Está bien hacer menos algunos días.
learn-desk-log = ¿Anotarlo como sesión de ejercicio?
learn-desk-log-minutes = { $minutes ->
    [one] { $minutes } minuto, ahora mismo.
    [many] { $minutes } de minutos, ahora mismo.
   *[other] { $minutes } minutos, ahora mismo.
}
learn-desk-log-for = ¿Para cuál?
learn-desk-log-need = Elige para cuál es.
learn-desk-log-save = Anotarlo
learn-desk-logged = Anotado como hecho.
learn-desk-log-nobody = Ahora no cuidas nada en Tend, así que no hay para qué anotarlo.
learn-desk-again = Una vez más
learn-desk-held = Ahora no
learn-desk-held-why = Algo que anotaste lo debe ver antes un profesional. Hasta entonces, deja el entrenamiento, salvo que te digan otra cosa.
learn-desk-held-clearance = Antes, tu equipo de cirugía tiene que decir qué puedes hacer.
learn-desk-held-see = Ver qué hacer
learn-desk-protect = Todavía no
learn-desk-protect-why = «{ $title }» está en los primeros días. Deja que se calme antes de entrenar.

## Aprender: masaje o fisioterapia

learn-which-lead = Hacen cosas distintas. A menudo la respuesta es los dos, cada uno a su tiempo.
learn-which-massage = Para qué es el masaje
learn-which-massage-1 = Alivia el dolor y los músculos doloridos por poco tiempo.
learn-which-massage-2 = Muchas personas sienten más calma después.
learn-which-massage-3 = No da fuerza.
learn-which-physio = Para qué es la fisioterapia
learn-which-physio-1 = Un fisioterapeuta mira cómo te mueves y de dónde puede venir el problema.
learn-which-physio-2 = Recibes ejercicios que te encajan, para moverte mejor y ganar fuerza.
learn-which-physio-3 = Al principio puede costar. La mejora llega con el tiempo.
learn-which-first = ¿Qué va primero?
learn-which-first-1 = Una señal de alarma, o una articulación que se engancha o falla: primero, un médico o fisioterapeuta.
learn-which-first-2 = Los primeros días después de una lesión: sin masaje en la parte dolorida.
learn-which-first-3 = Después de una operación: pregunta antes a tu equipo de cirugía.
learn-which-first-4 = Dolor muscular por ejercicio fuerte: puede ayudar un masaje ligero.
learn-which-first-5 = Cuello rígido por trabajo de escritorio: primero el ejercicio, y masaje para aliviar.
learn-which-first-6 = Vuelve una y otra vez, o puedes hacer menos que antes: fisioterapia.
learn-which-both = Los dos juntos
learn-which-both-1 = El mismo día, el masaje puede ir antes de la fisioterapia. O después de un ejercicio fuerte.
learn-which-both-2 = Cuando dos citas coincidan, mueve el masaje.
learn-which-both-3 = Cuenta a cada profesional lo que hace el otro.

## Aprender: antes de un masaje

learn-before-lead = Unas palabras antes de empezar lo hacen más seguro.
learn-before-tell = Qué contar
learn-before-tell-1 = Dónde duele, desde cuándo y qué lo empeora.
learn-before-tell-2 = Operaciones o lesiones, y qué dijeron tus médicos sobre ellas.
learn-before-tell-3 = Tus medicinas. Sobre todo los anticoagulantes.
learn-before-tell-4 = Enfermedades, embarazo, huesos débiles o piel fina.
learn-before-tell-5 = Qué quieres poder hacer otra vez.
learn-before-agree = Qué acordar
learn-before-agree-1 = Presión de ligera a cómoda. Nunca más de 3 de 10 en la escala de dolor.
learn-before-agree-2 = Dónde quieres que te toquen, y dónde no.
learn-before-agree-3 = Que puedes decir «más suave» o «para» en cualquier momento.
learn-before-agree-4 = Cuánto dura y cuánto cuesta.
learn-before-not = Cuándo dejarlo para otro día
learn-before-not-1 = Tienes fiebre o te encuentras mal.
learn-before-not-2 = El lugar está caliente, hinchado o rojo, o tiene una herida.
learn-before-not-3 = Tienes una señal de alarma nueva, o Tend muestra una pausa.
learn-before-after = Qué esperar después
learn-before-after-1 = El alivio puede llegar enseguida. Puede ser corto.
learn-before-after-2 = Puede doler un poco. Suele pasar en un día y medio.
learn-before-after-3 = En Sesiones, anota tu dolor antes y después.
learn-before-after-4 = Si sigue peor, anótalo y pide menos presión la próxima vez.

## Aprender: elegir profesional

learn-choosing-lead = Quién te trata importa tanto como lo que hace.
learn-choosing-look = En qué fijarte
learn-choosing-look-1 = Tiene formación y conoce tu tipo de problema.
learn-choosing-look-2 = Pregunta antes de empezar: operaciones, dolor, medicinas, tus metas.
learn-choosing-look-3 = Dice qué hace y por qué, y pregunta si te parece bien.
learn-choosing-look-4 = Trabaja con fisioterapeutas y médicos, y te envía a ellos cuando hace falta.
learn-choosing-look-5 = Puedes hablarle en un idioma que conoces bien. El precio está claro.
learn-choosing-careful = Ten cuidado si
learn-choosing-careful-1 = promete curarte, o eliminar algo de tus músculos.
learn-choosing-careful-2 = sigue cuando dices que duele.
learn-choosing-careful-3 = te dice que dejes la fisioterapia o tu medicina.
learn-choosing-careful-4 = no pregunta por tu salud.
learn-choosing-ask = Buenas preguntas
learn-choosing-ask-1 = ¿Has tratado esto antes?
learn-choosing-ask-2 = ¿Qué debería cambiar, y para cuándo?
learn-choosing-ask-3 = ¿Qué puedo hacer en casa?
learn-choosing-ask-4 = ¿Hablarás con mi fisioterapeuta o médico?
learn-choosing-change = Cuándo cambiar
learn-choosing-change-1 = Cuatro semanas sin mucha mejora, o dos retrocesos en cuatro semanas: pregunta a alguien que trabaje con otros profesionales.
learn-choosing-change-2 = El dolor empeora: no esperes tanto.
learn-choosing-change-3 = Lleva tu informe. Puedes imprimirlo en Compartir.

## Aprender: cuidarse

learn-self-care-lead = Lo que haces casi todos los días cuenta más que una sola sesión.
learn-self-care-exercise = Primero, el ejercicio
learn-self-care-exercise-1 = El ejercicio da fuerza. El masaje da alivio.
learn-self-care-exercise-2 = Unos minutos casi todos los días son un buen comienzo.
learn-self-care-exercise-3 = El ruido articular sin dolor no es razón para dejar de moverse.
learn-self-care-massage = Automasaje, con suavidad
learn-self-care-massage-1 = Usa la palma de la mano, o un rodillo blando con poco peso encima.
learn-self-care-massage-2 = Presión ligera, unos minutos. No más de 3 de 10 en la escala de dolor.
learn-self-care-massage-3 = Evita la parte delantera del cuello, los huesos, las heridas y cualquier lugar caliente o hinchado.
learn-self-care-massage-4 = No en los primeros días después de una lesión, ni mientras Tend muestre una pausa.
learn-self-care-massage-5 = Para si hormiguea, se adormece o duele más.
learn-self-care-sleep = Sueño y calma
learn-self-care-sleep-1 = Dale al sueño su tiempo. Es parte de cómo se repara el cuerpo.
learn-self-care-sleep-2 = Puedes anotar el sueño y el estrés. Nunca cambian tu fase.
learn-self-care-pace = Esfuerzo a tu medida
learn-self-care-pace-1 = Añade un poco cada semana, en vez de mucho de golpe.
learn-self-care-pace-2 = En un buen día, para antes de agotarte.
learn-self-care-pace-3 = En un mal día, mejor hacer menos que nada.
learn-self-care-pace-4 = Cuando haya un brote, pulsa «Tengo un brote». El plan entonces baja el ritmo.

## Compartir

share-title = Compartir
share-lead = Tú decides qué sale de este equipo. Tend no envía nada por sí solo: escribe un archivo y tú lo entregas.
share-report = Muéstralo a tu terapeuta
share-report-lead = Una página que se lee en un minuto: dónde estás, qué ha cambiado, qué preguntar. Detrás van las anotaciones.
share-period = ¿Qué días?
share-period-eight_weeks = Las últimas 8 semanas
share-period-whole = Desde el principio
share-period-dates = De un día a otro
share-period-since = Desde el { $from }
share-period-until = Hasta el { $to }
share-period-between = Del { $from } al { $to }
share-from = Desde
share-from-hint = Déjalo vacío para ir hasta el principio.
share-from-in-future = Escribe un día hasta hoy.
share-to = Hasta
share-to-hint = Déjalo vacío para llegar hasta hoy.
share-to-before-from = Escribe un día a partir del { $from }.
share-episodes = ¿Sobre qué?
share-episode-over = Cerrado el { $date }, antes de estos días.
share-need-episode = Marca al menos uno.
share-named = Con mi nombre:
share-paper = ¿Qué papel?
share-paper-a4 = A4
share-paper-letter = Carta
share-language = Idioma del informe
share-language-same = El mismo que en Tend
share-pdf = Guardar como PDF
share-preview = Cómo se verá
share-preview-coming = Se está componiendo la página.
share-ways = Otras formas de compartir
share-log = El archivo del diario, para leerlo en Tend
share-log-lead = Todas tus anotaciones en un archivo. Tu terapeuta lo abre con Tend y ve tu plan como tú. También es una buena copia de seguridad.
share-log-save = Guardar el archivo del diario
share-forms = Tablas, historia clínica y calendario
share-forms-lead = Toman los mismos días que el informe de arriba:
share-csv = Tablas (CSV)
share-csv-for = Para una hoja de cálculo, como Excel. En un archivo zip.
share-fhir = Historia clínica (FHIR)
share-fhir-for = Para el sistema informático de una clínica.
share-fhir_ndjson = Muchas historias (FHIR NDJSON)
share-fhir_ndjson-for = Para una clínica que carga muchos diarios a la vez. En un archivo zip.
share-ics = Calendario (ICS)
share-ics-for = Muestra tus sesiones en tu calendario. Cuando cambien, guárdalo y ábrelo otra vez.
share-locked-age = Para abrirlo hace falta el programa gratuito «age».
share-working = Se está escribiendo el archivo.
share-progress = Cuánto lleva
share-stop = Detener
share-stopping = Deteniendo.
share-stopped = Detenido. No se creó ningún archivo.
share-saved = Guardado aquí:
share-therapists = Para terapeutas
share-therapists-lead = Abre diarios que te enviaron tus pacientes. Solo se leen. Nunca se mezclan con un diario tuyo.
share-review = Leer diarios recibidos

lock-with = Protegerlo con una frase de contraseña
lock-passphrase = Frase de contraseña
lock-hint = Cuatro o cinco palabras sin relación entre sí son seguras y fáciles de decir.
lock-need = Escribe una frase de contraseña. O quita la marca para guardarlo sin proteger.
lock-weak = Débil: es fácil de adivinar. También sirve, pero más palabras son más seguras.
lock-weak-anyway = Añade una palabra para que sea más segura. O pulsa otra vez el mismo botón para usar esta de todos modos.
lock-fair = Aceptable: difícil de adivinar. Una palabra más la hace fuerte.
lock-strong = Fuerte: muy difícil de adivinar.
lock-tell = Dísela a tu terapeuta por otra vía, como el teléfono. No la envíes con el archivo.
lock-lost = Guárdala bien: sin ella nadie puede abrir el archivo, y nadie puede recuperarla.
passphrase-show = Mostrar
passphrase-show-named = Mostrar lo escrito
passphrase-hide = Ocultar
passphrase-hide-named = Ocultar lo escrito

preview-picture = Página { $page } de { $pages } del informe, como imagen. El texto está debajo.
preview-of = Página { $page } de { $pages }
preview-before = Página anterior
preview-after = Página siguiente
preview-closer = Ver de cerca
preview-title = El informe
preview-text = Leer como texto

answer-title = Una respuesta de tu terapeuta
answer-lead = ¿Tu terapeuta te devolvió un archivo? Ábrelo aquí. Antes de nada ves qué cambiaría.
answer-open = Abrir una respuesta…
answer-open-another = Abrir otro archivo…
answer-sealed = Esta respuesta está protegida:
answer-passphrase = Su frase de contraseña
answer-passphrase-hint = Te la dice tu terapeuta, por ejemplo por teléfono.
answer-need-passphrase = Escribe la frase de contraseña.
answer-unseal = Abrirla
answer-trying = Probando…
answer-not-now = Ahora no
answer-dismissed = Dejada a un lado. No se cambió nada. Puedes abrirla otra vez cuando quieras.
answer-from = De
answer-about = Sobre
answer-for = Para
answer-written = Escrita el
answer-holds = Validez
answer-from-on = desde el { $from }
answer-from-to = del { $from } al { $until }
answer-file = Archivo
answer-note = Lo que dice
answer-effect = Lo que cambiaría
answer-accept = Aceptar
answer-already = Esta respuesta ya está en tu diario.
answer-other-name = El nombre que lleva no es el de tu diario. ¿Seguro que es para ti? Dice:

effect-now = Ahora
effect-given = La de tu terapeuta
effect-own = Tend por su cuenta
effect-after = Si la aceptas
effect-clearance = El masaje puede seguir
effect-clearance-most = El masaje puede seguir, como máximo { $count } por semana
effect-held = El masaje sigue en pausa. Una señal de alarma, o la espera de lo que diga un profesional, va antes que cualquier plan.
effect-pause-ends = La pausa termina.
effect-protect = Aun así, sin masaje: la fase sigue siendo Protección. Llegará cuando la zona se calme.
effect-limit-expired = Su último día ya pasó, así que ahora no cambia nada.
effect-limit-begins_later = Empieza otro día. Hasta entonces todo sigue igual.
effect-limit-hold = El masaje está en pausa, así que no se sugiere nada.
effect-limit-phase = No cuenta en la fase de ahora. Quizá en una posterior.
effect-limit-later_prescription = En su lugar cuenta una pauta con fecha posterior.
effect-limit-cap = Un profesional ha puesto el máximo por semana.
effect-limit-settling = Un retroceso aún se está calmando. Una mala racha nunca da más masaje.
effect-limit-amber = Con un brote o dolor fuerte, cuenta el extremo más suave del margen.

## Revisión: diarios recibidos, leídos por un terapeuta

review-strip = Leyendo diarios recibidos. Nada de aquí los cambia, ni cambia tu propio diario.
review-leave = Volver a mi diario
review-leave-none = Dejar de leer diarios
review-title = Diarios para leer
review-empty = Abre los diarios que te enviaron. Salen primero los que más te necesitan.
review-empty-kinds = Los diarios de Tend acaban en .tend. Pueden estar protegidos con una frase de contraseña. Puedes abrir muchos a la vez.
review-open = Abrir archivos…
review-open-more = Abrir más archivos…
review-opening = Abriendo…
review-opening-so-far = Abriendo: { $done } de { $of }
review-stop = Detener
review-close-all = Cerrar todos los diarios
review-opened = Abiertos: { $logs }. Protegidos, abajo: { $sealed }. No leídos, abajo: { $refused }.
review-unsealed = Abiertos: { $opened }. Aún protegidos, abajo: { $left }. No leídos, abajo: { $refused }.
review-left-out = { $files ->
    [one] No se abrió { $files } archivo.
    [many] No se abrieron { $files } de archivos.
   *[other] No se abrieron { $files } archivos.
  } Como máximo se pueden abrir a la vez { $most } archivos, con { $mib } MiB en total. Cierra algunos y abre el resto.
review-dismiss = Dejar fuera

review-sealed-title = { $count ->
    [one] { $count } archivo protegido
    [many] { $count } de archivos protegidos
   *[other] { $count } archivos protegidos
  }
review-sealed-which = Cuáles
review-sealed-tried = no es esta frase
review-sealed-passphrase = Frase de contraseña
review-sealed-hint = Te la ha dicho quien envió el archivo.
review-sealed-need = Escribe la frase de contraseña.
review-sealed-wrong = { $count ->
    [one] Con esta no se abre. Revísala y escríbela de nuevo.
    [many] Con esta no se abre ninguno. Revísala y escríbela de nuevo.
   *[other] Con esta no se abre ninguno. Revísala y escríbela de nuevo.
  }
review-sealed-try = { $count ->
    [one] Probarla en el archivo protegido
    [many] Probarla en los { $count } de archivos protegidos
   *[other] Probarla en los { $count } archivos protegidos
  }
review-sealed-trying = Probando…

review-refused-title = { $count ->
    [one] No se pudo leer { $count } archivo
    [many] No se pudieron leer { $count } de archivos
   *[other] No se pudieron leer { $count } archivos
  }

review-list-title = { $count ->
    [one] { $count } diario
    [many] { $count } de diarios
   *[other] { $count } diarios
  }
review-list-order = Lo más urgente primero.
review-list-caption = Los diarios abiertos, lo más urgente primero
review-search = Buscar
review-found = { $count ->
    [one] { $count } encontrado
    [many] { $count } encontrados
   *[other] { $count } encontrados
  }
review-more = Ver más: quedan { $count }
review-column-who = Quién
review-column-asks = Qué pide
review-column-course = Fase, y dolor al inicio → ahora
review-column-when = Cuándo
review-since = desde el { $day }
review-no-check-in = Aún sin registros
review-last-check-in = Último registro: { $day }
review-exported = Diario del { $day },
review-age-today = de hoy
review-age = { $days ->
    [one] de hace { $days } día
    [many] de hace { $days } de días
   *[other] de hace { $days } días
  }
review-age-ahead = según un reloj adelantado
review-pain-figures = Dolor { $figures }
review-pain-both = Dolor { $first } al inicio, { $now } ahora
review-pain-first = Dolor { $first } al inicio, pocas respuestas ahora
review-pain-now = Dolor { $now } ahora, pocas respuestas al inicio
review-pain-none = Pocas respuestas sobre el dolor

review-attention-emergency_hold = En pausa: señal de emergencia
review-attention-same_day_hold = En pausa: ver a un médico hoy
review-attention-clearance_hold = En pausa: falta el visto bueno
review-attention-pt_first_hold = En pausa: primero, fisioterapia
review-attention-severe = Dolor muy fuerte
review-attention-see_doctor = Un médico debería verlo pronto
review-attention-setback = Retroceso
review-attention-no_gain = Sin mejora en 4 semanas
review-attention-lapse = Masajes sin hacer
review-attention-stale = Pocos registros
review-attention-steady = Estable
review-attention-nothing_open = Nada abierto

review-back = Todos los diarios
review-no-name = Sin nombre
review-parts = Partes de este diario
review-part-report = El informe
review-part-plan = El plan
review-part-recorded = Registros y sesiones
review-part-answer = Tu respuesta
review-held-means = El masaje está en pausa en este diario. Una pausa prevalece sobre cualquier pauta.
review-paper = Papel
review-paper-a4 = A4
review-paper-letter = Carta
review-report-late = Se está componiendo el informe…
review-plan-lead = El plan como lo veía el paciente el día en que se guardó el diario. El «tú» es el paciente.
review-check-ins = Registros
review-check-ins-hint = Las últimas 4 semanas, lo más reciente primero.
review-sessions = Sesiones
review-sessions-hint = Las últimas 4 semanas, y lo planificado para las próximas 2. Lo más reciente primero.
review-sessions-none = Ninguna.

review-answer-title = Tu respuesta sobre
review-answer-which = ¿Sobre qué es tu respuesta?
review-answer-choose = Elige uno y empieza tu respuesta.
review-answer-closed = Esto está cerrado. Solo se puede responder a lo abierto.
review-answer-lead = Escribes un archivo pequeño. El paciente lo abre, ve qué cambiaría y lo acepta o no.
review-answer-kind = ¿Qué respondes?
review-answer-prescription = Con qué frecuencia debe ser el masaje
review-answer-prescription-hint = Una pauta. Ocupa el lugar de lo que sugiere Tend.
review-answer-clearance = El masaje puede seguir
review-answer-clearance-hint = Un visto bueno. Acaba con las pausas que empezaron antes.
review-clearance-most = ¿Cuántos masajes por semana permites?
review-clearance-most-hint = De 1 a 7. Déjalo vacío para no poner límite.
review-answer-by = Tu nombre o cargo
review-answer-by-hint = El paciente lo ve junto al plan.
review-answer-note = Una nota para el paciente
review-answer-note-hint = Queda en su diario. Puedes dejarlo vacío.
review-answer-lock-tell = Di al paciente la frase de contraseña por una vía distinta a la del archivo.
review-answer-save = Guardar la respuesta…
review-answer-saved = Guardada en
review-answer-tell = Envía este archivo al paciente. Se abre en Tend, en Compartir.
review-answer-tell-locked = Dile la frase de contraseña por otra vía.
review-answer-again = Escribir otra respuesta
review-effect-title = Lo que cambiaría
review-effect-after = Con tu respuesta
review-span-today-open = Desde hoy, sin fecha final.
review-span-today-until = Desde hoy hasta el { $until }.
review-span-day-open = Desde el { $from }, sin fecha final.
review-span-day-until = Del { $from } al { $until }.
review-effect-none = Responde a las preguntas y aparecerá aquí.

## Ajustes

settings-title = Ajustes
settings-contents = En esta página
settings-saved = Guardado.
settings-save = Guardar

settings-reminders = Recordatorios
settings-no-reminder = Sin recordatorio.
settings-check-ins = Registro
settings-times = A las { $times }, { $days }.
settings-check-in-time = ¿A qué hora?
settings-check-in-days = ¿Qué días?
settings-check-in-add = Añadir una hora
settings-check-in-remove = Quitar
settings-check-in-remove-named = Quitar { $time }
settings-check-in-most = Puedes tener { $most } horas.
settings-check-in-quiet = Cae en tus horas de silencio: llegará a las { $time }.
settings-check-in-need-time = Escribe una hora, por ejemplo 19:00. O quítala.
settings-check-in-need-weekdays = Elige al menos un día. O quita esta hora.
settings-check-in-twice = Dos de tus horas son iguales el mismo día. Cambia una, o quítala.
settings-sessions = Sesiones
settings-sessions-hint = Marca cuándo quieres el recordatorio. Sin marcas, no llega ninguno.
settings-lead-now = a la hora
settings-lead-minutes = { $minutes } minutos antes
settings-lead-hours = { $hours ->
    [one] 1 hora antes
    [many] { $hours } de horas antes
   *[other] { $hours } horas antes
}
settings-lead-day = el día anterior
settings-leads = { $whose }: { $times }.
settings-leads-none = { $whose }: sin recordatorio.
settings-leads-every = Todas las sesiones
settings-quiet = Silencio
settings-quiet-hours = Silencio en estas horas
settings-quiet-from = Desde
settings-quiet-to = Hasta
settings-quiet-same = Escribe dos horas distintas.
settings-quiet-days = Silencio todo el día en
settings-quiet-days-most = Deja al menos un día para tus recordatorios.
settings-quiet-hint = Lo que toque en estas horas llega junto, cuando terminan.
settings-quiet-from-to = De { $from } a { $to }.
settings-quiet-all-day = Todo el día: { $days }.
settings-quiet-never = Nunca.
settings-gentle = De vez en cuando
settings-gentle-text = { $which ->
    [both] Revisiones, y unas palabras tras una ausencia.
    [reviews] Revisiones.
    [lapses] Unas palabras tras una ausencia.
   *[none] Nada.
}
settings-reviews = Recordarme las revisiones
settings-reviews-hint = Tras dos y cuatro semanas en una fase: hora de mirar atrás.
settings-lapses = Unas palabras amables tras una ausencia
settings-lapses-hint = Tras dos sesiones sin hacer, o una semana sin registro. Una vez; después Tend te espera.

settings-closed = Cuando Tend está cerrado
settings-background = Seguir recordándome cuando cierre la ventana
settings-background-on = Tend sigue en segundo plano.
settings-background-off = Entonces, cerrar la ventana cierra Tend. No llega ningún recordatorio hasta que lo inicies otra vez.
settings-tray = Lo encuentras en la bandeja, por su icono.
settings-no-tray = Este escritorio no tiene bandeja: para recuperar la ventana, inicia Tend otra vez.
settings-autostart = Iniciar Tend cuando inicio sesión
settings-autostart-hint = Se inicia sin ventana, para que no se pierda ningún recordatorio.
settings-autostart-refused = Esto no se pudo cambiar. El equipo dice: { $value }
settings-quit-hint = Sin recordatorios hasta que lo inicies otra vez. Lo que te pierdas se dice entonces, una sola vez.

settings-appearance = Apariencia
settings-appearance-system = Como el escritorio
settings-appearance-light = Clara
settings-appearance-dark = Oscura
settings-zoom = Tamaño de la página
settings-zoom-smaller = Más pequeña
settings-zoom-larger = Más grande
settings-zoom-now = { $percent } %
settings-zoom-keys = Ctrl y + o −. Ctrl y 0 es el tamaño habitual.
language-title = Idioma
language-system = Como el escritorio

settings-about-you = Sobre ti
settings-name = ¿Cómo debe llamarte Tend?
settings-birth-year = Año de nacimiento
settings-activity = ¿Cuánta actividad haces?
settings-activity-general = Como la mayoría
settings-activity-highly_active = Mucha: entrenamiento fuerte casi todos los días
settings-cautions = ¿Te pasa algo de esto?
settings-cautions-hint = Cualquiera de estas cosas mantiene ligera la presión sugerida. Pregunta a tu médico por el masaje.
settings-caution-anticoagulants = Tomo anticoagulantes
settings-caution-bleeding_disorder = Sangro con facilidad
settings-caution-cancer_treatment = Estoy en tratamiento por cáncer
settings-caution-pregnancy = Estoy embarazada
settings-caution-osteoporosis = Tengo huesos frágiles
settings-caution-fragile_skin = Mi piel es frágil
settings-caution-heart_disease = Tengo un problema de corazón
settings-caution-local_wound_or_infection = Hay una herida o infección en la zona
settings-caution-recent_fracture = Ahí se me rompió un hueso hace poco
settings-optional = Puedes dejarlo vacío.

settings-episodes = Lo que cuidas
settings-episode-open = Empezó el { $onset }. Se anota desde el { $date }.
settings-episode-closed = Empezó el { $onset }. Se anotó del { $from } al { $to }.
settings-close = Cerrar { $title }
settings-close-short = Cerrar
settings-add-episode = Añadir otro
settings-close-hint = Al cerrar se conservan todas las anotaciones. Puedes retomarlo cuando quieras. Al borrar se van todas sus anotaciones. Puedes deshacerlo durante 30 días.
settings-edit = Cambiar { $title }
settings-reopen = Retomar { $title }
settings-reopen-short = Retomar
settings-delete = Borrar { $title } y todas sus anotaciones
settings-delete-short = Borrar
settings-delete-ask = ¿Borrar { $title }? Se van todas sus anotaciones, sesiones y notas. Puedes deshacerlo durante 30 días.
settings-delete-do = Borrar todo
settings-delete-keep = Conservarlo
settings-episode-title = Cómo lo llamas
settings-episode-where = Dónde está
settings-episode-also = { $count ->
    [0] ¿Te duele en algún otro sitio?
    [one] Duele en un sitio más
    [many] Duele en { $count } de sitios más
   *[other] Duele en { $count } sitios más
}
settings-episode-also-label = Dónde más duele
settings-episode-onset = Cuándo empezó
settings-episode-onset-hint = El día en que pasó, o cuando lo sentiste por primera vez.
settings-episode-activity = Lo que te importa, { $number }
settings-changes = Lo que cambiaste hace poco
settings-changes-hint = Puedes deshacer los últimos 30 cambios de los últimos 30 días.
settings-changes-none = No hay nada que deshacer.
settings-changes-back = { $count ->
    [1] Deshacer esto
   *[other] Deshacer esto y todo lo de arriba
}
settings-changes-back-name = { $count ->
    [1] Deshacer esto: { $what }
   *[other] Deshacer esto y todo lo de arriba: { $what }. Cambios que se deshacen: { $count }
}
settings-changes-all = Ver los { $count }
settings-deleted = Lo que borraste
settings-deleted-hint = Lo que borras se puede deshacer durante 30 días o 30 cambios. Después desaparece para siempre. También puedes hacer que desaparezca ya. Eso no se puede deshacer.
settings-deleted-forget = Olvidarlo todo ya
settings-deleted-busy = Olvidando y revisando el archivo…
settings-deleted-none = No quedaba nada que olvidar.
settings-deleted-done = { $count ->
    [one] Una anotación borrada ha desaparecido para siempre.
    [many] { $count } de anotaciones borradas han desaparecido para siempre.
   *[other] { $count } anotaciones borradas han desaparecido para siempre.
} Tend revisó todo el archivo, { $kib } KiB. En él no queda nada de lo borrado.
settings-deleted-found = { $count ->
    [one] En el archivo quedan partes de una anotación borrada. Cierra las otras copias de Tend y reintenta.
    [many] En el archivo quedan partes de { $count } de anotaciones borradas. Cierra las otras copias de Tend y reintenta.
   *[other] En el archivo quedan partes de { $count } anotaciones borradas. Cierra las otras copias de Tend y reintenta.
}
settings-deleted-unreached-app = Puede que las copias de tu diario aún guarden algo: no se pudieron revisar las de la carpeta de Tend. Tend lo intentará de nuevo con la próxima copia.
settings-deleted-unreached-second = Puede que las copias de tu diario aún guarden algo: no se pudo llegar a las de tu segunda carpeta. Conéctala y Tend se ocupará de ellas con la próxima copia.

settings-log = Tu diario
settings-log-place = Está aquí, solo en este equipo:
settings-share-hint = Para mostrarlo a tu terapeuta, o llevártelo, ve a Compartir.
settings-share = Ir a Compartir

settings-what = Qué es Tend, y qué no
settings-what-is = Tend guarda tu diario de dolor, movimiento e hinchazón. Muestra qué criterios se cumplen y por qué, y a partir de ellos sugiere cada cuánto encaja el masaje.
settings-what-not = No es un dispositivo médico. No da diagnósticos ni sustituye a un médico o fisioterapeuta.
settings-what-complementary = El masaje acompaña a la atención médica, nunca la sustituye.
settings-what-private = Tu diario se queda en este equipo. No hay cuenta, y Tend no envía nada a ningún sitio.
settings-what-practice = Cada cuánto encaja el masaje es práctica habitual, no demostrada. El plan muestra lo que se sabe.

## Copias del diario, y las salidas cuando está dañado

holds-check_ins = Registros
holds-sessions = Sesiones
holds-episodes = Lo que cuidas
holds-given = Vistos buenos y pautas
holds-first = Primer registro
holds-last = Último registro
holds-none = –
holds-count-check_in = { $count ->
    [one] un registro
   *[other] { $count } registros
}
holds-count-session = { $count ->
    [one] una sesión
   *[other] { $count } sesiones
}
holds-count-episode = { $count ->
    [one] una cosa que cuidas
   *[other] { $count } cosas que cuidas
}
holds-count-given = { $count ->
    [one] un visto bueno o una pauta
   *[other] { $count } vistos buenos o pautas
}
holds-count-patient = lo que contaste a Tend sobre ti

copies-title = Copias de tu diario
copies-lead = Tend copia tu diario por sí solo cada día, con tu primer cambio. Una copia contiene todo lo que contiene tu diario. Cada una se comprueba al hacerla.
copies-state = Última copia: { $day }, { $time } · { $where ->
    [app] junto a tu diario
    [second] en tu segunda carpeta
   *[both] junto a tu diario y en tu segunda carpeta
}
copies-none-yet = Aún no hay ninguna copia. La primera se hace poco después de tu primer cambio.
copies-open = Ver tus copias
copies-demo = No hay copias del paciente inventado. Tu propio diario se copia cada día.
copies-back = Volver a los ajustes
copies-failing = { $where ->
    [app] No se pudo hacer ninguna copia junto a tu diario desde { $day }, { $time }.
   *[second] No se pudo hacer ninguna copia en tu segunda carpeta desde { $day }, { $time }.
}
copies-failing-log = A tu diario no le pasa nada.
copies-failing-see = Ver por qué y qué hacer
copies-where = Adónde van las copias
copies-place-app = Junto a tu diario
copies-place-second = Segunda carpeta
copies-last = Última copia: { $day }, { $time }.
copies-last-none = Aquí aún no hay ninguna copia.
copies-why-missing = La carpeta no está. Si está en un disco o en una memoria USB, conéctalo.
copies-why-read_only = Tend no puede escribir ahí. Permítele escribir en esta carpeta.
copies-why-full = Ahí no queda espacio. Haz sitio en ese disco.
copies-why-unverified = Lo que se escribió ahí no se pudo volver a leer. Puede que ese disco esté fallando.
copies-why-other = Algo falló ahí. Lo que dice el equipo está abajo.
copies-again = Después pulsa “Copiar ahora”.
copies-else-second = O elige otra carpeta.
copies-else-app = Hasta que funcione, una segunda carpeta mantiene a salvo tu diario. Puedes elegirla abajo.
copies-else-both = Hasta que funcione, las copias siguen yendo a tu segunda carpeta.
copies-says = El equipo dice: { $says }
copies-second-hint = Lo mejor es una segunda carpeta en otro disco o en una memoria USB. Así queda una copia si este equipo se estropea.
copies-second-private = Quien pueda abrir esa carpeta puede leer todo lo que hay en tu diario.
copies-choose = Elegir una segunda carpeta
copies-choose-other = Elegir otra carpeta
copies-leave = Dejar de copiar ahí
copies-leave-hint = Las copias que hay ahí se quedan.
copies-folder-none = Esta carpeta no está. Elige otra.
copies-folder-twice = Las copias ya van a esta carpeta. Elige otra.
copies-now = Copiar ahora
copies-now-busy = Copiando y comprobando…
copies-now-done = La copia está hecha y comprobada.
copies-now-failed = No se pudieron hacer todas las copias. Arriba está qué hacer.
copies-list = Tus copias
copies-list-hint = De los últimos días se guardan todas. De las más antiguas, una por semana y después una por mes.
copies-all = Ver las { $count }
copies-reason-day = Con el primer cambio del día
copies-reason-migration = Antes de pasar a un Tend más nuevo
copies-reason-import = Antes de traer un diario
copies-reason-restore = Antes de volver a una copia
copies-reason-forgotten = Después de olvidar lo borrado
copies-reason-asked = La pediste tú
copies-unread = No se puede leer
copies-in = { $where ->
    [app] junto a tu diario
    [second] en tu segunda carpeta
   *[both] en los dos sitios
}
copies-look = Mirar dentro
copies-look-name = { $what }: copia de { $day }, { $time }
copies-copy = Copia: { $day }, { $time }
copies-look-busy = Leyendo toda la copia…
copies-look-copy = En esta copia
copies-look-now = Ahora en tu diario
copies-sound = Esta copia está entera. Tend la ha leído toda.
copies-unsound = Esta copia está dañada. No puedes volver a ella. Elige otra.
copies-empty = Esta copia está entera, pero no hay nada en ella a lo que volver.
copies-gone = Esta copia ya no está.
copies-restore = Volver a esta copia
copies-restore-title = ¿Volver a esta copia ({ $day }, { $time })?
copies-restore-lost = Lo que anotaste o cambiaste después ({ $day }, { $time }) no estará en tu diario.
copies-restore-more = Tu diario contiene ahora más que esta copia: { $what }.
copies-restore-safe = Antes se hace una copia de tu diario como está ahora. Así puedes deshacerlo.
copies-restore-yes = Sí, volver
copies-restored = Tu diario está ahora como en la copia: { $day }, { $time }.
copies-went-back = Volviste a una copia: { $day }, { $time }.
copies-take-back-hint = Puedes deshacerlo. Lo que anotaste desde entonces no estará en tu diario, sino en una copia que se hace antes.
copies-take-back = Deshacerlo
copies-taken-back = Está deshecho. Tu diario está como antes.

damage-title = Tu diario está dañado
damage-what = Una parte de su archivo ya no se puede leer como se escribió. Puede venir de un disco que falla o de un corte de luz.
damage-ask = Si tu diario estaba en este archivo, Tend puede buscar lo que aún se puede leer. Entonces aparta el archivo, entero.
damage-look = Buscar una salida
damage-busy-looking = Leyendo lo que aún se puede leer. Puede tardar un minuto…
damage-busy-going_on = Poniendo tu diario en su sitio…
damage-busy-trying = Intentando abrirlo…
damage-still = Sigue sin poder abrirse.
damage-kept = No se borró nada. Los archivos dañados se han apartado, enteros. Se quedan en esta carpeta, elijas lo que elijas ahora:
damage-pause = ¿Te dijeron que hicieras una pausa o que buscaras ayuda? Entonces sigue así, aunque tu diario ya no lo diga.
damage-choose = ¿Cómo quieres seguir?
damage-salvaged = Lo que se pudo leer
damage-salvaged-none = No se pudo leer nada.
damage-backup = Copia entera más reciente
damage-backup-made = { $where ->
    [app] Se hizo junto a tu diario: { $day }, { $time }.
   *[second] Se hizo en tu segunda carpeta: { $day }, { $time }.
}
damage-backup-after = Lo que anotaste o cambiaste después no está en ella.
damage-backup-none = No hay ninguna copia entera.
damage-more-salvaged = La copia es de { $day }, { $time }. Solo en lo que se pudo leer está también: { $what }.
damage-more-backup = Solo en la copia está también: { $what }.
damage-more-none = En las dos hay lo mismo de todo.
damage-lost = Esto no se pudo leer: { $what }.
damage-loss-passed_over = { $count ->
    [one] Puede que el último cambio no sea el último que hiciste. Puede faltar algo justo antes.
   *[other] De los últimos { $count } cambios puede faltar uno.
}
damage-loss-unproven = { $count ->
    [one] Puede que una anotación no esté como la escribiste. Repasa tu diario.
   *[other] Puede que { $count } anotaciones no estén como las escribiste. Repasa tu diario.
}
damage-loss-from_history = { $count ->
    [one] Una anotación dañada se recuperó de su historial. Está como la cambiaste por última vez.
   *[other] { $count } anotaciones dañadas se recuperaron de su historial. Están como las cambiaste por última vez.
}
damage-loss-lost_beside = { $count ->
    [one] Se perdió una cosa pequeña, como un ajuste, un recordatorio o una versión anterior.
   *[other] Se perdieron { $count } cosas pequeñas, como ajustes, recordatorios o versiones anteriores.
}
damage-nothing-lost = Parece que no se perdió nada.
damage-take-salvaged = Seguir con lo que se pudo leer
damage-take-backup = Seguir con la copia
damage-last = Otras salidas
damage-again = ¿Has arreglado el archivo tú, o puesto una copia en su lugar? Entonces reintenta.
damage-empty = Empezar con un diario vacío
damage-empty-title = ¿Empezar con un diario vacío?
damage-empty-text = No tendrá nada de lo que anotaste. Los archivos dañados y las copias se quedan donde están.
damage-empty-yes = Sí, empezar vacío

## El bloqueo del diario

unlock-field = Frase de contraseña o código de recuperación
unlock-do = Abrir
unlock-forgot = ¿Has olvidado tu frase de contraseña?
unlock-forgot-code = Escribe en su lugar tu código de recuperación. Es el que apuntaste al poner el bloqueo. Después elige una nueva frase de contraseña en los ajustes, en «Bloqueo».
unlock-forgot-lost = Si has perdido las dos cosas, nadie puede abrir este diario.
unlock-need = Escribe tu frase de contraseña o tu código de recuperación.
unlock-wrong = { $count ->
    [one] No es correcto. Revísalo y escríbelo de nuevo.
   *[other] No es correcto. Van { $count } fallos seguidos. Revísalo y escríbelo de nuevo.
}
unlock-wait = { $count ->
    [one] Puedes reintentar dentro de un segundo.
   *[other] Puedes reintentar dentro de { $count } segundos.
}
unlock-wait-minutes = { $count ->
    [one] Puedes reintentar dentro de un minuto.
   *[other] Puedes reintentar dentro de { $count } minutos.
}
unlock-wait-over = Ya puedes reintentar.
unlock-busy = Abriendo…

app-lock-title = Bloqueo
app-lock-demo = El paciente inventado no tiene bloqueo.
app-lock-off = Tu diario no está bloqueado. Quien pueda usar este equipo puede leerlo.
app-lock-set-up = Poner un bloqueo
app-lock-final = Si pierdes tu frase de contraseña y tu código de recuperación, tu diario se pierde para siempre. Nadie podrá abrirlo y nadie podrá ayudarte. También vale para todas sus copias.
app-lock-what = Con un bloqueo, tu diario y sus copias se abren solo con tu frase de contraseña o con un código de recuperación. Los recordatorios no dicen entonces nada privado.
app-lock-new = Nueva frase de contraseña
app-lock-again = La misma frase otra vez
app-lock-need = Escribe una frase de contraseña.
app-lock-differ = Las dos no son iguales. Escríbela otra vez.
app-lock-code = Tu código de recuperación
app-lock-code-text = Apunta este código en papel y guárdalo en un sitio seguro. Abre tu diario si olvidas tu frase de contraseña. Solo se muestra ahora.
app-lock-code-written = Ya lo he apuntado
app-lock-code-back = Escribe el código de tu papel
app-lock-code-back-hint = Así es seguro que lo tienes bien. Da igual si pones guiones, mayúsculas o minúsculas.
app-lock-code-need = Escribe el código que apuntaste.
app-lock-code-wrong = Ese no es el código. Revisa lo que apuntaste y escríbelo de nuevo.
app-lock-code-again = Mostrar el código otra vez
app-lock-finish = Bloquear mi diario
app-lock-finish-code = Usar el código nuevo
app-lock-busy = En ello. Puede tardar un minuto…
app-lock-done = Tu diario está bloqueado desde ahora.
app-lock-on = Tu diario y sus copias se abren solo con tu frase de contraseña o con tu código de recuperación.
app-lock-plain-copies = Las copias de este sitio aún no están bloqueadas. Tend las bloquea cuando vuelva a copiar ahí. Si es un disco o una memoria USB, conéctalo y pulsa “Copiar ahora” entre tus copias.
app-lock-now = Bloquear ahora
app-lock-after = Bloquear por sí solo cuando nadie haya usado Tend durante
app-lock-minutes = { $count ->
    [one] Un minuto
   *[other] { $count } minutos
}
app-lock-never = Nunca por sí solo
app-lock-word = Tu frase de contraseña o código de recuperación de ahora
app-lock-change = Cambiar la frase de contraseña
app-lock-change-do = Cambiarla
app-lock-changed = Tu frase de contraseña está cambiada.
app-lock-new-code = Hacer un nuevo código de recuperación
app-lock-new-code-text = El código anterior vale hasta que hayas escrito el nuevo.
app-lock-new-code-done = El código nuevo ya vale. El anterior ya no abre tu diario.
app-lock-remove = Quitar el bloqueo
app-lock-remove-text = Quien pueda usar este equipo podrá leer entonces tu diario y sus copias.
app-lock-removed = El bloqueo está quitado.

## El informe para un terapeuta (se compone en src-tauri/crates/report)

report-date = { $day } de { $year }
report-day = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
}
report-span = { $from } al { $to }
report-list-and = { $list } · { $next }
report-named = { $what }: { $text }
report-quoted = «{ $text }»
report-unanswered = —
report-title = Informe de Tend
report-title-of = Informe de Tend: { $episodes }
report-subject = Dolor, movimiento y masaje del { $from } al { $to }
report-head = Informe del { $date }
report-head-period = { $span }
report-foot-made = Hecho con Tend { $version } el { $date } a partir de las anotaciones del paciente. No hace diagnósticos.
report-foot-care = El masaje acompaña a la atención médica, nunca la sustituye.
report-foot-page = Página { $page } de { $pages }
report-foot-id = Episodio { $id }

report-others = También en este informe, cada uno en su página
report-other = { $title }: { $phase }. { $urgency }
report-left-out = No está en este informe: { $title }, cerrado el { $date }.
report-attention-emergency_hold = Señal de emergencia
report-attention-same_day_hold = Debe verse el mismo día
report-attention-clearance_hold = Pendiente de visto bueno
report-attention-pt_first_hold = Primero, fisioterapia
report-attention-severe = Dolor muy fuerte, o médico pronto
report-attention-setback = Retroceso
report-attention-no_gain = Sin mejora en 4 semanas
report-attention-lapse = Masajes sin hacer
report-attention-stale = Pocas respuestas
report-attention-steady = Nada urgente
report-attention-nothing_open = Cerrado

report-hold-emergency = Señal de emergencia: necesita ayuda ya
report-hold-same_day = Señal de alarma: debe verla un médico el mismo día
report-hold-clearance = Aún sin visto bueno: el masaje espera
report-hold-pt_first = Primero hace falta una visita de fisioterapia
report-hold-emergency-do = Llamar a emergencias si no se ha hecho. Sin masaje hasta que se anote un visto bueno.
report-hold-same_day-do = Procurar que un médico lo vea hoy. Sin masaje hasta que se anote un visto bueno.
report-hold-clearance-do = Sin masaje hasta que se anote lo que diga el equipo de cirugía.
report-hold-pt_first-do = Sin masaje hasta que se anote una visita de fisioterapia o un visto bueno.
report-hold-since = En pausa desde el { $date }
report-hold-sign = Anotado el { $date }: { $sign }
report-hold-surgery = Sin noticia del equipo de cirugía desde el inicio del diario, el { $date }
report-hold-crepitus = Ruido articular con dolor o hinchazón
report-hold-other = (en otro episodio)
report-hold-was-emergency = señal de emergencia
report-hold-was-same_day = médico el mismo día
report-hold-was-clearance = espera de visto bueno
report-hold-was-pt_first = primero, fisioterapia
report-alert-severe_pain = El dolor es muy fuerte
report-alert-severe_pain-why = La media de la semana es 7 o más, o lo fue la última respuesta, o el dolor con actividad tiene una media de 8 o más.
report-alert-see_doctor_soon = Una señal que un médico debería ver pronto
report-alert-see_doctor_soon-why = Anotada por el paciente, sin visto bueno posterior.
report-alert-amber_flare = Un brote
report-alert-amber_flare-why = Lo dijo el paciente, o el dolor está 2 o más por encima de los días anteriores.
report-clear = Ninguna señal de alarma anotada en este periodo
report-clear-now = Ninguna señal de alarma abierta ahora
report-clear-unseen = Sin registros en este periodo: una señal de alarma no se vería
report-clear-silent = Sin registros desde el { $date }: aquí no se vería nada más reciente.
report-clear-never = Aún sin registros: aquí no se vería nada.
report-clear-last = Anotado en este periodo: { $sign } ({ $date }).
report-clear-hold = En pausa en este periodo: { $what }, del { $span }.
report-closed-title = Cerrado el { $date }
report-closed-how = Así estaba entonces. No hay pausas ni sugerencias.

report-who-born = nacimiento: { $year }
report-who-general = actividad como la mayoría
report-who-highly_active = actividad muy alta
report-what-injury = Lesión
report-what-surgery = Tras una operación
report-what-gradual_onset = Inicio gradual
report-what-desk_pain = Dolor por trabajo de escritorio
report-what-exercise_soreness = Dolor muscular tras el ejercicio
report-what-upkeep = Seguir bien
report-since-onset = desde el { $date } ({ $days ->
    [0] hoy
    [one] 1 día
    [many] { $days } de días
   *[other] { $days } días
})
report-since-opened = diario desde el { $date }

report-phase-title = Fase
report-phase-protect = Protección
report-phase-recovery = Recuperación
report-phase-taper = Espaciado
report-phase-maintenance = Mantenimiento
report-phase-soreness = Dolor muscular
report-phase-since = Desde el { $date }, día { $day }.
report-phase-clock = Su cuenta empezó de nuevo el { $date }.
report-reason-opened = Empezó aquí, al inicio del diario.
report-reason-acute_inflammation = Retroceso: hinchazón, calor o enrojecimiento fuerte.
report-reason-setback = Retroceso: dos anotaciones claramente peores que los días anteriores.
report-reason-recurrence = Retroceso: claramente peor tras un mes o más en mantenimiento.
report-reason-drift = Retroceso: los valores empeoraron poco a poco.
report-reason-acute_signs_settled = La hinchazón, el calor y el enrojecimiento se habían calmado.
report-reason-criteria_met = Se cumplieron los cuatro criterios.
report-reason-criteria_sustained = Los cuatro criterios se mantuvieron cumplidos en el tiempo.
report-next = { $phase }: no antes del { $date }.
report-next-open = { $phase }: falta que { $tier ->
    [none] se calmen los signos agudos
    [strict] se cumplan los cuatro criterios estrictos
   *[basic] se cumplan los cuatro criterios
}.
report-next-held = Nada avanza durante la pausa.

report-pain-title = Dolor en reposo, 0–10
report-pain-from-to = { $first } a { $now }
report-pain-down = Baja { $points ->
    [one] 1 punto
    [many] { $points } de puntos
   *[other] { $points } puntos
} ({ $share } %).
report-pain-up = Sube { $points ->
    [one] 1 punto
    [many] { $points } de puntos
   *[other] { $points } puntos
} ({ $share } %).
report-pain-up-points = Sube { $points ->
    [one] 1 punto
    [many] { $points } de puntos
   *[other] { $points } puntos
}.
report-pain-same = Sin cambio.
report-pain-basis = De la media de los 5 primeros días con respuesta (quizá antes del dibujo) a la de los 7 últimos.
report-pain-no-now = Ahora: no se sabe
report-pain-no-now-why = Al inicio { $first }. Menos de 5 de los últimos 7 días tienen respuesta. Última: { $latest }, el { $date }.
report-pain-too-few = Pocas respuestas
report-pain-too-few-why = Hacen falta 5 días con respuesta. Última: { $latest }, el { $date }.
report-pain-none = Sin respuesta
report-pain-none-why = El dolor no se respondió en este periodo.

report-done-title = Masajes hechos
report-done-of = { $done } de { $due }
report-done-none = Ninguno previsto
report-done-missed = { $missed ->
    [0] Ninguno sin hacer
   *[other] { $missed } sin hacer
}, { $skipped ->
    [0] ninguno omitido
    [one] { $skipped } omitido
    [many] { $skipped } omitidos
   *[other] { $skipped } omitidos
}.
report-done-others-missed = Sin hacer, de fisioterapia o ejercicio: { $count }.
report-done-unplanned = Además, hechos fuera del plan: { $count }.
report-done-suspended = En pausa, sin contar: { $count }.
report-done-bar = De { $due } previstos: hechos { $done }, sin hacer { $missed }, omitidos { $skipped }

report-criteria-title = Los cuatro criterios
report-criteria-met = { $met } de 4 cumplidos
report-criteria-basic = De las anotaciones del { $span }. Deben cumplirse los cuatro para salir de recuperación.
report-criteria-strict = De las anotaciones del { $span }. Debe cumplirse la forma estricta para salir de espaciado.
report-criteria-watch = De las anotaciones del { $span }. Aquí solo se observan: nada depende de ellos.
report-criteria-criterion = Criterio
report-criteria-status = Estado
report-criteria-now = Ahora
report-criteria-needed = Se requiere
report-criterion-pain = El dolor ha bajado
report-criterion-movement = Ha vuelto el movimiento normal
report-criterion-inflammation = Ya no está inflamado
report-criterion-function = La actividad va mejor
report-status-met = Cumplido
report-status-not_met = Aún no
report-status-not_enough_data = Faltan datos
report-now-mean = media { $value }
report-now-unknown = sin media: { $missing ->
    [one] falta 1 día
    [many] faltan { $missing } de días
   *[other] faltan { $missing } días
}
report-now-first = al inicio { $value }
report-now-worst-day = día más alto { $value }
report-now-clear = { $count ->
    [one] 1 día sin signos
    [many] { $count } de días seguidos sin signos
   *[other] { $count } días seguidos sin signos
}
report-now-signs = { $count ->
    [0] ningún día con signos
    [one] 1 día con signos
    [many] { $count } de días con signos
   *[other] { $count } días con signos
}
report-now-inflammation-unknown = pocas respuestas recientes
report-now-activity-pain = dolor con actividad hasta { $value }
report-now-unsettled = { $count ->
    [0] sin malas mañanas anotadas
    [one] 1 mala mañana
    [many] { $count } de malas mañanas
   *[other] { $count } malas mañanas
}
report-now-usual-yes = ha vuelto a la actividad habitual
report-now-usual-no = no ha vuelto a la actividad habitual
report-now-usual-unknown = actividad habitual sin responder
report-needed-pain = máx. { $acceptable }; y máx. { $low }, o { $points } puntos o un 30 % menos que al inicio
report-needed-pain-upkeep = o máx. { $usual } por encima de lo habitual
report-needed-pain-strict = ningún día por encima de { $worst }
report-needed-movement = mín. { $mean }
report-needed-movement-upkeep = o máx. { $usual } por debajo de lo habitual
report-needed-inflammation = últimos { $days } días con respuesta, sin signos
report-needed-inflammation-strict = sin signos en 7 días, 5 con respuesta
report-needed-function = mín. { $mean }, o { $gain } más que al inicio
report-needed-function-upkeep = o máx. { $usual } por debajo de lo habitual
report-needed-activity = dolor con actividad máx. { $pain }, calmado por la mañana
report-needed-usual = de vuelta a la actividad habitual

report-picture-title = Cómo ha ido
report-picture-phases = Fases
report-picture-phases-alt = Fases del { $span }: { $phases }.
report-picture-phase-alt = { $phase } del { $from } al { $to }
report-picture-massage = Masaje
report-picture-visits = Fisioterapia
report-picture-exercise = Ejercicio
report-picture-flares = Brotes
report-picture-holds = Pausas
report-picture-sessions-alt = { $kind }, sesiones del { $span }: hechas { $done }, sin hacer { $not_done }. Hechas en: { $dates }.
report-picture-flares-alt = Brotes del { $span }: { $dates }.
report-picture-holds-alt = Pausas del { $span }: { $holds }.
report-picture-hold-alt = { $what } del { $from } al { $to }
report-picture-no-dates = ninguna
report-picture-pain = Dolor en reposo
report-picture-pain-scale = 10 = el peor
report-picture-movement = Movimiento
report-picture-movement-scale = 10 = como antes
report-picture-function = Función
report-picture-function-scale = 10 = como antes
report-picture-alt = { $measure } del { $span }, de 0 a 10, { $scale }. Al inicio { $first }, ahora { $now }. Día más bajo { $least }, más alto { $most }. Días con respuesta: { $answered } de { $dates }. { $means }
report-picture-weeks = Medias por semana: { $means }.
report-picture-spans = Medias cada { $days } días: { $means }.
report-picture-nothing = { $measure } del { $span }: sin respuesta.
report-picture-unknown = no se sabe
report-picture-legend = Línea: medias por día; un hueco es un hueco.
report-picture-legend-hollow = Punto hueco: escrito después o editado.
report-picture-legend-session = Lleno: hecha. Hueco: sin hacer.
report-picture-empty = sin respuesta en este periodo

report-massage-title = Masaje ahora
report-massage-prescribed = Pautado por { $by } desde el { $from }: { $frequency }.
report-massage-prescribed-until = Pautado por { $by }, del { $span }: { $frequency }.
report-massage-own = Tend por su cuenta sugeriría: { $frequency }.
report-massage-held = En pausa. Sin ella: { $frequency }.
report-massage-pressure-none = Sin presión
report-massage-pressure-light = Presión ligera
report-massage-pressure-comfortable = Presión cómoda, molestia máxima de 3 de 10
report-massage-pressure-broad = Presión amplia y suave
report-massage-dose = { $pressure }, de { $least } a { $most } minutos.
report-massage-exercise = Primero, el ejercicio: de 2 a 12 minutos, 5 días por semana.
report-massage-practice = Práctica habitual, no demostrada.
report-frequency-none = Sin masaje
report-frequency-week = { $min ->
    [one] Una vez por semana
    [2] Dos veces por semana
    [many] { $min } de veces por semana
   *[other] { $min } veces por semana
}
report-frequency-week-range = De { $min } a { $max } por semana (sugerido: { $suggested })
report-frequency-days = { $min ->
    [one] Todos los días
    [many] Cada { $min } de días
   *[other] Cada { $min } días
}
report-frequency-days-range = Cada { $min } a { $max } días (sugerido: { $suggested })
report-frequency-optional = { $frequency }, opcional
report-rule-cap = Limitada por un visto bueno.
report-rule-settling = Reducida mientras se calma tras un retroceso.
report-rule-amber = Reducida por un brote o un dolor muy fuerte.
report-relief-title = Antes y después del masaje
report-relief = Dolor { $before } antes, { $after } después, media de { $count ->
    [one] 1 masaje
    [many] { $count } de masajes
   *[other] { $count } masajes
}.
report-relief-worse = Más alto después que antes: { $count } de { $of }.
report-relief-none = Ningún masaje tiene ambos datos.
report-cautions-title = Precauciones
report-cautions-none = Ninguna indicada.
report-caution-anticoagulants = anticoagulantes
report-caution-bleeding_disorder = sangra con facilidad
report-caution-cancer_treatment = tratamiento por cáncer
report-caution-pregnancy = embarazo
report-caution-osteoporosis = huesos frágiles
report-caution-fragile_skin = piel frágil
report-caution-heart_disease = problema de corazón
report-caution-local_wound_or_infection = herida o infección en la zona
report-caution-recent_fracture = fractura reciente

report-changed-title = Cambios desde el último informe ({ $date })
report-changed-title-weeks = Cambios en las últimas 4 semanas
report-changed-title-opening = Cambios desde el inicio del diario
report-changed-none = Nada en la fase, los criterios, las pausas, la frecuencia o la presión.
report-changed-phase = { $date }: de { $from } a { $to }. { $why }
report-changed-clock = { $date }: { $to } empezó de nuevo. { $why }
report-changed-hold-began = { $date }: empezó una pausa, { $what }.
report-changed-hold-ended = { $date }: terminó una pausa, { $what }.
report-changed-frequency = Masaje. Antes: { $from }. Ahora: { $to }.
report-changed-pressure = Presión. Antes: { $from }. Ahora: { $to }.
report-changed-criterion = { $criterion }. Antes: { $from }. Ahora: { $to }.
report-more = { $count ->
    [one] Uno más está en el anexo.
    [many] { $count } más están en el anexo.
   *[other] { $count } más están en el anexo.
}
report-questions-title = Para hablar
report-questions-none = Nada destaca.
report-question-clearance-emergency = ¿Se ha visto la señal de emergencia? ¿Puede seguir el masaje, y cuándo?
report-question-clearance-same_day = ¿Ha visto un médico la señal? ¿Puede seguir el masaje, y cuándo?
report-question-clearance-clearance = ¿Qué permite el equipo de cirugía, y desde cuándo?
report-question-clearance-pt_first = ¿Qué encontró fisioterapia? ¿Puede seguir el masaje?
report-question-danger_sign = El paciente anotó { $sign } el { $date }. ¿Quién lo ha visto y qué encontró?
report-question-setback = ¿Qué llevó al retroceso del { $date }?
report-question-no_gain = El dolor no ha mejorado en 4 semanas. ¿Hay otro camino?
report-question-severe_pain = El dolor es muy fuerte. ¿Qué lo aliviaría, y quién debería verlo?
report-question-see_doctor = ¿Debería un médico ver la señal anotada?
report-question-worse_after = El dolor fue mayor después que antes en { $count ->
    [one] 1 masaje
    [many] { $count } de masajes
   *[other] { $count } masajes
}. ¿Más ligero, más corto u otro?
report-question-not_done = { $count ->
    [one] No se hizo 1 masaje.
    [many] No se hicieron { $count } de masajes.
   *[other] No se hicieron { $count } masajes.
} ¿Qué lo impidió?
report-question-prescription_ends = La pauta termina el { $date }. ¿Continúa?
report-question-few_answers = Pocas respuestas para saberlo. ¿Qué facilitaría el registro?
report-question-lowest_activity = «{ $activity }» es lo que peor va. ¿Qué ayudaría?
report-recorded-title = Hasta qué punto está completo
report-recorded = Registros en { $answered } de { $dates } días; { $late ->
    [0] ninguno escrito después
    [one] { $late } escrito después
    [many] { $late } escritos después
   *[other] { $late } escritos después
}, { $edited ->
    [0] ninguno editado
    [one] { $edited } editado
    [many] { $edited } editados
   *[other] { $edited } editados
}.
report-recorded-last = Último registro: { $date }.
report-recorded-never = Aún sin registros.

report-appendix = Anexo: { $title }
report-appendix-lead = En qué se basa la página uno, del { $span }.
report-also = Otros lugares con dolor: { $sites }.
report-entries-title = Registros
report-entries-none = Ningún registro en este periodo.
report-entries-legend = 0–10 salvo que se diga otra cosa. Dolor: 10 = el peor. Movimiento y función: 10 = como antes. D = escrito después del día que describe. E = editado. — = sin respuesta.
report-entries-absent = Nunca respondido: { $questions }.
report-entries-function = Función, en este orden: { $activities }.
report-entry-when = Cuándo
report-entry-pain = Dolor
report-entry-pain_activity = Dolor activ.
report-entry-movement = Movim.
report-entry-function = Función
report-entry-signs = Hinchazón, calor, enrojec.
report-entry-night = Despierta por dolor
report-entry-stiff = Rigidez, min
report-entry-settled = Dolor calmado
report-entry-usual = Activ. habitual
report-entry-flare = Brote
report-entry-noise = Ruido artic.
report-entry-sleep = Sueño, h
report-entry-stress = Estrés
report-entry-load = Carga, min
report-entry-mark = Marca
report-entry-yes = sí
report-entry-no = no
report-entry-late = D
report-entry-edited = E
report-sign-swelling = hinchazón
report-sign-warmth = calor
report-sign-redness = enrojecimiento
report-severity-none = nada
report-severity-mild = leve
report-severity-marked = fuerte
report-noise-none = no
report-noise-painless = ruido
report-noise-painful = con dolor
report-own-title = Medidas propias del paciente
report-own-lead = Las eligió el paciente. Van aparte de los cuatro criterios y no cambian nada en el veredicto.
report-own-legend = — = sin respuesta. Los dibujos van del { $span }. { $days ->
    [one] Cada punto es un día, o la media de sus respuestas.
    [many] Cada punto es la media de { $days } de días.
   *[other] Cada punto es la media de { $days } días.
} Un hueco es tiempo sin respuesta.
report-own-measure = Medida
report-own-answered = Con respuesta
report-own-latest = Última
report-own-range = Mínimo y máximo
report-own-picture = A lo largo del tiempo
report-own-kind-scale = 0–10
report-own-kind-number = número
report-own-kind-yes_no = sí o no
report-own-retired = ya no se pregunta
report-own-count = { $answered } de { $check_ins }
report-own-between = de { $least } a { $most }
report-own-yes-no = { $yes } sí, { $no } no
report-own-alt = { $name }, del { $span }. Registros con respuesta: { $count }. Respuestas: { $range }. Última: { $latest }.
report-own-left-out = { $count ->
    [one] 1 registro no responde a ninguna de estas y no aparece.
    [many] { $count } de registros no responden a ninguna de estas y no aparecen.
   *[other] { $count } registros no responden a ninguna de estas y no aparecen.
}
report-notes-title = Señales de alarma y notas
report-notes-none = Ninguna en este periodo.
report-notes-at = { $date }, { $time }
report-notes-session = { $date }, { $kind }
report-sessions-title = Sesiones
report-sessions-none = Ninguna sesión en este periodo.
report-session-planned = Prevista
report-session-done = Hecha
report-session-kind = Tipo
report-session-status = Estado
report-session-minutes = Minutos
report-session-pressure = Presión
report-session-before = Dolor antes
report-session-after = Dolor después
report-session-by = Con
report-kind-massage = Masaje
report-kind-self_massage = Automasaje
report-kind-pt = Fisioterapia
report-kind-exercise = Ejercicio
report-came-planned = prevista
report-came-done = hecha
report-came-skipped = omitida
report-came-missed = sin hacer
report-came-suspended = en pausa
report-given-light = ligera
report-given-comfortable = cómoda
report-given-broad = amplia
report-given-firm = firme
report-care-title = Vistos buenos y pautas
report-care-none = Nada anotado.
report-care-clearance = Visto bueno dado por { $by } el { $date }.
report-care-clearance-most = Visto bueno dado por { $by } el { $date }, máximo { $most ->
    [one] 1 masaje por semana
    [many] { $most } de masajes por semana
   *[other] { $most } masajes por semana
}.
report-history-title = Recorrido hasta ahora
report-history-opened = { $date }: empezó en { $to }. { $why }
report-rules-title = Las reglas y sus umbrales
report-rules-lead = Ningún estudio ha probado estos números para decidir cada cuánto conviene el masaje. Vienen de otros usos, o los eligió Tend, como dice cada línea. Valores del { $date }.
report-rules-test = Regla
report-rules-value = Valor
report-rules-status = Estado
report-rules-source = Fuente
report-tier-basic = básica
report-tier-strict = estricta
report-role-required = necesaria
report-role-any_of = una de estas
report-role-suffices = basta sola
report-rule-line = { $rule } ({ $tier }, { $role })
report-test-pain_acceptable = Dolor medio de { $threshold } o menos
report-test-pain_low = Dolor medio de { $threshold } o menos
report-test-pain_drop_points = Dolor medio, al menos { $threshold } puntos menos
report-test-pain_drop_share = Dolor medio, al menos un 30 % menos
report-test-pain_back_to_usual = Dolor medio, máx. { $threshold } por encima de lo habitual
report-test-pain_worst_day = Ningún día con dolor por encima de { $threshold }
report-test-movement_mean = Movimiento medio de { $threshold } o más
report-test-movement_mean_strict = Movimiento medio de { $threshold } o más
report-test-movement_back_to_usual = Movimiento medio, máx. { $threshold } por debajo de lo habitual
report-test-inflammation_latest_three = Últimos { $threshold } días con respuesta, sin signos
report-test-inflammation_window = Sin signos en 7 días, 5 de ellos con respuesta
report-test-function_mean = Función media de { $threshold } o más
report-test-function_gain = Función media, al menos { $threshold } más
report-test-function_back_to_usual = Función media, máx. { $threshold } por debajo de lo habitual
report-test-usual_activity = De vuelta a la actividad o deporte habitual
report-test-activity_pain = Dolor con actividad nunca por encima de { $threshold }
report-test-pain_settled = Dolor de la actividad calmado cada mañana
report-test-usual_activity_strict = De vuelta a la actividad o deporte habitual
report-value-yes = sí
report-value-no = no
report-value-unknown = no se sabe
report-value-days = { $count ->
    [one] 1 día
    [many] { $count } de días
   *[other] { $count } días
}
report-source-farrar_2001 = Farrar 2001: 2 puntos o un 30 % menos importaba en ensayos con dolor de larga duración
report-source-boonstra_2016 = Boonstra 2016: 3 o menos contaba como bajo
report-source-pain_monitoring = Modelo de control del dolor (Thomeé 1997, Silbernagel 2007), hecho para el dolor de tendón
report-source-houck_2019 = Houck 2019: 7 o más contaba como suficiente
report-source-abbott_2014 = Abbott 2014: ganar 2 en las actividades propias importaba
report-source-product_choice = Elección de Tend
report-evidence-title = Lo que se sabe, y con qué seguridad
report-evidence-line = { $standing }. { $note }

## Lo que los paquetes dicen de Tend: en menús y tiendas (xtask/src/dist)

package-summary = Planifica tu recuperación y cuándo darte un masaje
package-about = Tend lleva contigo un diario corto de dolor y movimiento. Muestra cuánto has avanzado y cada cuánto puede encajar ahora un masaje. Planifica las sesiones en los días que te convienen y te recuerda cada una.
package-not = Tend no es un dispositivo médico. No da diagnósticos ni sustituye la atención médica.
package-private = Lo que escribes se queda en este equipo. Sin cuenta, sin red.
package-keywords = recuperación;dolor;masaje;rehabilitación;diario;fisioterapia
