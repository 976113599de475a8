<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>State</name>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>check</source>
        <translation>verificar</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::AnomalyLesson</name>
    <message>
        <source>Points within the limits</source>
        <translation>Puntos dentro de los límites</translation>
    </message>
    <message>
        <source>Each cluster its &amp;own scale</source>
        <translation>Cada grupo con su &amp;escala</translation>
    </message>
    <message>
        <source>Made-up clouds</source>
        <translation>Nubes inventadas</translation>
    </message>
    <message>
        <source>k = </source>
        <translation>k = </translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Número de grupos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>The probe</source>
        <translation>La sonda</translation>
    </message>
    <message>
        <source>The distance counts in units of the cluster: half of its own points lie within one</source>
        <translation>La distancia cuenta en unidades del grupo: la mitad de sus propios puntos están dentro de una</translation>
    </message>
    <message>
        <source>The threshold</source>
        <translation>El umbral</translation>
    </message>
    <message>
        <source>There are %1 different points: choose a k of at most that many.</source>
        <translation>Hay %1 puntos distintos: elija un k no mayor que eso.</translation>
    </message>
    <message numerus="yes">
        <source>%n points lie outside</source>
        <translation>
            <numerusform>%n punto queda fuera</numerusform>
            <numerusform>%n puntos quedan fuera</numerusform>
        </translation>
    </message>
    <message>
        <source> of %1 that were learned from.</source>
        <translation> de los %1 de los que se aprendió.</translation>
    </message>
    <message>
        <source>Click anywhere in the plane: this is a new window, and the question is whether it is like the others.</source>
        <translation>Haga clic en cualquier lugar del plano: esto es una ventana nueva, y la pregunta es si es como las demás.</translation>
    </message>
    <message>
        <source>nearest centre: %1</source>
        <translation>centro más cercano: %1</translation>
    </message>
    <message>
        <source>distance: %1</source>
        <translation>distancia: %1</translation>
    </message>
    <message>
        <source>score: %1, threshold: %2</source>
        <translation>puntuación: %1, umbral: %2</translation>
    </message>
    <message>
        <source>An anomaly: it lies outside every limit.</source>
        <translation>Una anomalía: queda fuera de todos los límites.</translation>
    </message>
    <message>
        <source>Normal: it lies within a limit.</source>
        <translation>Normal: queda dentro de un límite.</translation>
    </message>
    <message>
        <source>Let the machine run as it always does: its windows are learned. Then each new one is the probe.</source>
        <translation>Deje que la máquina marche como siempre: se aprenden sus ventanas. Después cada ventana nueva es la sonda.</translation>
    </message>
    <message>
        <source>A board measures all clusters alike: untick “Each cluster its own scale”.</source>
        <translation>Una placa mide todos los grupos por igual: desmarque “Cada grupo con su escala”.</translation>
    </message>
    <message>
        <source>There is a model when the windows are watched.</source>
        <translation>Hay un modelo cuando se vigilan las ventanas.</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Aula</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::BottleneckLesson</name>
    <message>
        <source>Spectra, losses or errors of the bottleneck</source>
        <translation>Espectros, pérdidas o errores del cuello de botella</translation>
    </message>
    <message>
        <source>Numbers in the bottleneck</source>
        <translation>Números en el cuello</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>En&amp;trenar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>A nor&amp;mal window</source>
        <translation>Una ventana nor&amp;mal</translation>
    </message>
    <message>
        <source>An o&amp;dd window</source>
        <translation>Una ventana &amp;rara</translation>
    </message>
    <message>
        <source>Spectrum and what comes back</source>
        <translation>Espectro y lo que vuelve</translation>
    </message>
    <message>
        <source>Loss while it learns</source>
        <translation>Pérdida mientras aprende</translation>
    </message>
    <message>
        <source>Errors as scores</source>
        <translation>Errores como puntuaciones</translation>
    </message>
    <message>
        <source>What the plot shows</source>
        <translation>Lo que muestra el gráfico</translation>
    </message>
    <message>
        <source>Another spectrum of the healthy machine (Alt+M)</source>
        <translation>Otro espectro de la máquina sana (Alt+M)</translation>
    </message>
    <message>
        <source>A spectrum with a second hump, which the network has never seen (Alt+D)</source>
        <translation>Un espectro con una segunda joroba, que la red nunca ha visto (Alt+R)</translation>
    </message>
    <message>
        <source>Errors of this window</source>
        <translation>Errores de esta ventana</translation>
    </message>
    <message>
        <source>Through the bottleneck and back</source>
        <translation>Ida y vuelta por el cuello de botella</translation>
    </message>
    <message>
        <source>Trains the network and the principal components on 600 normal spectra (Alt+T)</source>
        <translation>Entrena la red y los componentes principales con 600 espectros normales (Alt+T)</translation>
    </message>
    <message>
        <source>Stops the training (Alt+N)</source>
        <translation>Detiene el entrenamiento (Alt+N)</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Cuánto vale</translation>
    </message>
    <message>
        <source>Press “Train”, and see what comes back of this spectrum.</source>
        <translation>Pulse “Entrenar” y vea qué vuelve de este espectro.</translation>
    </message>
    <message>
        <source>%1: error %2, %3 the threshold %4</source>
        <translation>%1: error %2, %3 del umbral %4</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>below</source>
        <translation>por debajo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Componentes principales</translation>
    </message>
    <message>
        <source>odd spectrum</source>
        <translation>espectro raro</translation>
    </message>
    <message>
        <source>normal spectrum</source>
        <translation>espectro normal</translation>
    </message>
    <message>
        <source>back from the network</source>
        <translation>de vuelta de la red</translation>
    </message>
    <message>
        <source>back from the principal components</source>
        <translation>de vuelta de los componentes principales</translation>
    </message>
    <message>
        <source>frequency line</source>
        <translation>línea de frecuencia</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitud</translation>
    </message>
    <message>
        <source>pass over the spectra</source>
        <translation>pasada por los espectros</translation>
    </message>
    <message>
        <source>Nothing is trained yet: press “Train”.</source>
        <translation>Todavía no hay nada entrenado: pulse “Entrenar”.</translation>
    </message>
    <message>
        <source>spectra it learns from</source>
        <translation>espectros con los que aprende</translation>
    </message>
    <message>
        <source>spectra held back</source>
        <translation>espectros reservados</translation>
    </message>
    <message>
        <source>% of the spectra</source>
        <translation>% de los espectros</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>raro</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message numerus="yes">
        <source>%1 amplitudes go through %n numbers.</source>
        <translation>
            <numerusform>%1 amplitudes pasan por %n número.</numerusform>
            <numerusform>%1 amplitudes pasan por %n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <source>Not trained yet.</source>
        <translation>Todavía sin entrenar.</translation>
    </message>
    <message>
        <source>Network: %1 % of the odd spectra are caught, with %2 % false alarms.</source>
        <translation>Red: se detecta el %1 % de los espectros raros, con %2 % de falsas alarmas.</translation>
    </message>
    <message>
        <source>Principal components, as many: %1 % are caught, with %2 % false alarms.</source>
        <translation>El mismo número de componentes principales: se detecta el %1 %, con %2 % de falsas alarmas.</translation>
    </message>
    <message>
        <source>They explain %1 % of the variance.</source>
        <translation>Explican el %1 % de la varianza.</translation>
    </message>
    <message>
        <source>Each threshold is meant for 1 % false alarms; 400 fresh spectra of each kind are judged.</source>
        <translation>Cada umbral está hecho para 1 % de falsas alarmas; se juzgan 400 espectros nuevos de cada tipo.</translation>
    </message>
    <message>
        <source>mean square error</source>
        <translation>error cuadrático medio</translation>
    </message>
    <message>
        <source>error of the network</source>
        <translation>error de la red</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::CardView</name>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Think first, then look (Alt+W)</source>
        <translation>Piense primero, luego mire (Alt+W)</translation>
    </message>
    <message>
        <source>Card of the lesson</source>
        <translation>Tarjeta de la lección</translation>
    </message>
    <message>
        <source>Tick off what is done (Space)</source>
        <translation>Marque lo que está hecho (Espacio)</translation>
    </message>
    <message>
        <source>Hide the answer</source>
        <translation>Ocultar la respuesta</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::ClassroomPage</name>
    <message>
        <source>Classroom</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Another lesson: arrow keys here, Ctrl+Page Up and Ctrl+Page Down anywhere</source>
        <translation>Otra lección: flechas aquí, Ctrl+Re Pág y Ctrl+Av Pág en cualquier lugar</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Lección anterior</translation>
    </message>
    <message>
        <source>Large type and high contrast, for a class; press again for what was before (Ctrl+Shift+P)</source>
        <translation>Letra grande y alto contraste, para una clase; pulse otra vez para volver a lo de antes (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Lesson %1 of %2: %3</source>
        <translation>Lección %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::CourseSteps</name>
    <message>
        <source>1  Choose k, the number of clusters</source>
        <translation>1  Elija k, el número de grupos</translation>
    </message>
    <message>
        <source>2  Put k centroids somewhere</source>
        <translation>2  Ponga k centroides en algún lugar</translation>
    </message>
    <message>
        <source>3  Give each point to its nearest centroid</source>
        <translation>3  Asigne cada punto a su centroide más cercano</translation>
    </message>
    <message>
        <source>4  Move each centroid to the mean of its points</source>
        <translation>4  Lleve cada centroide a la media de sus puntos</translation>
    </message>
    <message>
        <source>5  Repeat 3 and 4</source>
        <translation>5  Repita 3 y 4</translation>
    </message>
    <message>
        <source>6  Stop when (a) the sum of distances hardly falls, (b) no centroid moves, or (c) there were enough repetitions</source>
        <translation>6  Pare cuando (a) la suma de distancias apenas baja, (b) ningún centroide se mueve o (c) hubo suficientes repeticiones</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Por qué paró</translation>
    </message>
    <message>
        <source>It stopped for (a): the centroids moved so little that the sum of distances hardly falls.</source>
        <translation>Paró por (a): los centroides se movieron tan poco que la suma de distancias apenas baja.</translation>
    </message>
    <message>
        <source>It stopped for (b): no point changed sides, so no centroid moves.</source>
        <translation>Paró por (b): ningún punto cambió de lado, así que ningún centroide se mueve.</translation>
    </message>
    <message>
        <source>It stopped for (c): %1 repetitions are the limit.</source>
        <translation>Paró por (c): el límite es de %1 repeticiones.</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::ExtremesLesson</name>
    <message>
        <source>%1 %, one block in %2</source>
        <translation>%1 %, un bloque de cada %2</translation>
    </message>
    <message>
        <source>One &amp;block</source>
        <translation>Un &amp;bloque</translation>
    </message>
    <message>
        <source>From the be&amp;ginning</source>
        <translation>Desde el prin&amp;cipio</translation>
    </message>
    <message>
        <source>&amp;Faulty bearing</source>
        <translation>Rodamiento a&amp;veriado</translation>
    </message>
    <message>
        <source>Levels as they come, and the threshold</source>
        <translation>Niveles según llegan, y el umbral</translation>
    </message>
    <message>
        <source>Largest values of the blocks, and their law</source>
        <translation>Mayores valores de los bloques, y su ley</translation>
    </message>
    <message>
        <source>Values in a block</source>
        <translation>Valores por bloque</translation>
    </message>
    <message>
        <source>Risk of a false alarm</source>
        <translation>Riesgo de falsa alarma</translation>
    </message>
    <message>
        <source>Values a second</source>
        <translation>Valores por segundo</translation>
    </message>
    <message>
        <source>Made-up machine</source>
        <translation>Máquina inventada</translation>
    </message>
    <message>
        <source>Live vibration</source>
        <translation>Vibración en vivo</translation>
    </message>
    <message>
        <source>Where the levels come from</source>
        <translation>De dónde vienen los niveles</translation>
    </message>
    <message>
        <source>Plays one block of values (Alt+B)</source>
        <translation>Pasa un bloque de valores (Alt+B)</translation>
    </message>
    <message>
        <source>Plays the stream, or holds it (Alt+R or Alt+P)</source>
        <translation>Pasa el flujo, o lo detiene</translation>
    </message>
    <message>
        <source>Forgets all, and begins with another stream (Alt+G)</source>
        <translation>Olvida todo y empieza con otro flujo (Alt+C)</translation>
    </message>
    <message>
        <source>From now on the bearing knocks (Alt+F)</source>
        <translation>Desde ahora el rodamiento golpea (Alt+V)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>No value yet: press “One block” or “Run”.</source>
        <translation>Ningún valor todavía: pulse “Un bloque” o “Ejecutar”.</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message numerus="yes">
        <source>A law needs the largest values of %n blocks.</source>
        <translation>
            <numerusform>Una ley necesita el mayor valor de %n bloque.</numerusform>
            <numerusform>Una ley necesita los mayores valores de %n bloques.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream and its extremes</source>
        <translation>El flujo y sus extremos</translation>
    </message>
    <message>
        <source>The detector</source>
        <translation>El detector</translation>
    </message>
    <message>
        <source>What it has learned</source>
        <translation>Lo que ha aprendido</translation>
    </message>
    <message>
        <source>Waiting for the live signal: five levels of its first channel a second.</source>
        <translation>Esperando la señal en vivo: cinco niveles de su primer canal por segundo.</translation>
    </message>
    <message>
        <source>No board is connected. Connect one, or the virtual Nano, on the Live page.</source>
        <translation>No hay ninguna placa conectada. Conecte una, o el Nano virtual, en la página En vivo.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>above the threshold</source>
        <translation>sobre el umbral</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como siempre</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendiendo</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>above it</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>fitted law</source>
        <translation>ley ajustada</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks learned</source>
        <translation>
            <numerusform>%n bloque aprendido</numerusform>
            <numerusform>%n bloques aprendidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks above it: %1 of %2</source>
        <translation>Bloques por encima: %1 de %2</translation>
    </message>
    <message>
        <source>By chance one would expect %1.</source>
        <translation>Por azar se esperarían %1.</translation>
    </message>
    <message numerus="yes">
        <source>No threshold yet: the law is fitted from %n blocks on.</source>
        <translation>
            <numerusform>Ningún umbral todavía: la ley se ajusta a partir de %n bloque.</numerusform>
            <numerusform>Ningún umbral todavía: la ley se ajusta a partir de %n bloques.</numerusform>
        </translation>
    </message>
    <message>
        <source>level, %1 rms</source>
        <translation>nivel, %1 rms</translation>
    </message>
    <message>
        <source>largest value of a block, %1 rms</source>
        <translation>mayor valor de un bloque, %1 rms</translation>
    </message>
    <message>
        <source>threshold %1 %2</source>
        <translation>umbral %1 %2</translation>
    </message>
    <message>
        <source>Law of extremes: location %1 %4, scale %2 %4, shape %3.</source>
        <translation>Ley de los extremos: posición %1 %4, escala %2 %4, forma %3.</translation>
    </message>
    <message>
        <source>Threshold: %1 %2</source>
        <translation>Umbral: %1 %2</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::FalseAlarmsLesson</name>
    <message>
        <source>%1 % (1 in %2)</source>
        <translation>%1 % (1 de %2)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Length of a window</source>
        <translation>Duración de una ventana</translation>
    </message>
    <message>
        <source>Hop from window to window</source>
        <translation>Salto de ventana a ventana</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Horas por día</translation>
    </message>
    <message>
        <source>Normal windows below the threshold</source>
        <translation>Ventanas normales bajo el umbral</translation>
    </message>
    <message>
        <source>False alarms a day by the rate of a window</source>
        <translation>Falsas alarmas por día según la tasa de una ventana</translation>
    </message>
    <message>
        <source>False alarms a day</source>
        <translation>Falsas alarmas por día</translation>
    </message>
    <message>
        <source>Drag the rate, or press the arrow keys</source>
        <translation>Arrastre la tasa, o pulse las flechas</translation>
    </message>
    <message>
        <source>1 window in %1
%2 alarms a day</source>
        <translation>1 ventana de %1
%2 alarmas por día</translation>
    </message>
    <message>
        <source>A machine that is always normal</source>
        <translation>Una máquina siempre normal</translation>
    </message>
    <message>
        <source>Windows above the threshold that it takes</source>
        <translation>Ventanas sobre el umbral que hacen falta</translation>
    </message>
    <message>
        <source>Windows that the alarm looks back on</source>
        <translation>Ventanas que la alarma tiene en cuenta</translation>
    </message>
    <message>
        <source>Alarm when</source>
        <translation>Alarma si</translation>
    </message>
    <message>
        <source>of the last</source>
        <translation>de las últimas</translation>
    </message>
    <message>
        <source>How it is watched</source>
        <translation>Cómo se vigila</translation>
    </message>
    <message>
        <source>&amp;Simulate a week</source>
        <translation>&amp;Simular una semana</translation>
    </message>
    <message>
        <source>Draws every window of seven days at random; again for another week</source>
        <translation>Sortea cada ventana de siete días; de nuevo para otra semana</translation>
    </message>
    <message>
        <source>What one may claim</source>
        <translation>Qué se puede afirmar</translation>
    </message>
    <message>
        <source>%1 false alarms a day</source>
        <translation>%1 falsas alarmas por día</translation>
    </message>
    <message>
        <source>a false alarm in %1 days</source>
        <translation>una falsa alarma cada %1 días</translation>
    </message>
    <message>
        <source>%1 windows a day, of which %2 lie above the threshold.</source>
        <translation>%1 ventanas por día, de las cuales %2 quedan sobre el umbral.</translation>
    </message>
    <message>
        <source>The windows overlap, so they exceed it in runs: the rule spares less than this says.</source>
        <translation>Las ventanas se solapan, así que lo superan en rachas: la regla ahorra menos de lo que esto dice.</translation>
    </message>
    <message>
        <source>To claim 1 in %1 with 95 % confidence, %2 normal windows in a row have to stay below the threshold (rule of three: 3 ÷ rate = %3): %4 of running without overlap.</source>
        <translation>Para afirmar 1 de %1 con 95 % de confianza, %2 ventanas normales seguidas tienen que quedar bajo el umbral (regla del tres: 3 ÷ tasa = %3): %4 de marcha sin solapamiento.</translation>
    </message>
    <message>
        <source>Expected is not what happens: every day is another draw.</source>
        <translation>Lo esperado no es lo que ocurre: cada día es otro sorteo.</translation>
    </message>
    <message>
        <source>every window above it alarms</source>
        <translation>cada ventana sobre él da alarma</translation>
    </message>
    <message>
        <source>%1 of the last %2</source>
        <translation>%1 de las últimas %2</translation>
    </message>
    <message>
        <source>one a day</source>
        <translation>una por día</translation>
    </message>
    <message>
        <source>one a year</source>
        <translation>una por año</translation>
    </message>
    <message>
        <source>Seven days: %1. On average %2 a day.</source>
        <translation>Siete días: %1. En promedio %2 por día.</translation>
    </message>
    <message>
        <source>share of windows above the threshold</source>
        <translation>fracción de ventanas por encima del umbral</translation>
    </message>
    <message>
        <source>alarms a day</source>
        <translation>alarmas al día</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::InertiaView</name>
    <message>
        <source>Sum of squared distances by half step</source>
        <translation>Suma de distancias al cuadrado por medio paso</translation>
    </message>
    <message>
        <source>sum of squared distances</source>
        <translation>suma de distancias al cuadrado</translation>
    </message>
    <message>
        <source>half step</source>
        <translation>medio paso</translation>
    </message>
    <message>
        <source>Half step</source>
        <translation>Medio paso</translation>
    </message>
    <message>
        <source>Sum of squared distances</source>
        <translation>Suma de distancias al cuadrado</translation>
    </message>
    <message>
        <source>no point has a centroid yet</source>
        <translation>ningún punto tiene centroide todavía</translation>
    </message>
    <message>
        <source>half step %1: %2</source>
        <translation>medio paso %1: %2</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::KMeansLesson</name>
    <message>
        <source>&amp;New start</source>
        <translation>&amp;Nuevo inicio</translation>
    </message>
    <message>
        <source>&amp;Put on a board</source>
        <translation>Poner en una p&amp;laca</translation>
    </message>
    <message>
        <source>Points and centroids</source>
        <translation>Puntos y centroides</translation>
    </message>
    <message>
        <source>Drag a centroid, double-click to add one, press Delete to remove it.</source>
        <translation>Arrastre un centroide, haga doble clic para añadir uno, pulse Supr para quitarlo.</translation>
    </message>
    <message>
        <source>Makes a model of these clusters of the live signal, and leads to the page that puts it on the board</source>
        <translation>Hace un modelo con estos grupos de la señal en vivo y lleva a la página que lo pone en la placa</translation>
    </message>
    <message>
        <source>Made-up clouds</source>
        <translation>Nubes inventadas</translation>
    </message>
    <message>
        <source>k = </source>
        <translation>k = </translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Número de grupos</translation>
    </message>
    <message>
        <source>Random centroids</source>
        <translation>Centroides aleatorios</translation>
    </message>
    <message>
        <source>k-means++</source>
        <translation>k-means++</translation>
    </message>
    <message>
        <source>How the first centroids are chosen</source>
        <translation>Cómo se eligen los primeros centroides</translation>
    </message>
    <message>
        <source>Other first centroids, and again from the beginning</source>
        <translation>Otros primeros centroides, y de nuevo desde el principio</translation>
    </message>
    <message>
        <source>Figures of this state</source>
        <translation>Cifras de este estado</translation>
    </message>
    <message>
        <source>The algorithm</source>
        <translation>El algoritmo</translation>
    </message>
    <message>
        <source>How it falls</source>
        <translation>Cómo baja</translation>
    </message>
    <message>
        <source>Does it matter where the centroids begin?</source>
        <translation>¿Importa dónde empiezan los centroides?</translation>
    </message>
    <message>
        <source>Tr&amp;y 50 starts of each kind</source>
        <translation>Pro&amp;bar 50 inicios de cada tipo</translation>
    </message>
    <message>
        <source>Bad starts</source>
        <translation>Malos inicios</translation>
    </message>
    <message>
        <source>There are %1 different points: choose a k of at most that many.</source>
        <translation>Hay %1 puntos distintos: elija un k no mayor que eso.</translation>
    </message>
    <message>
        <source>That cannot be: there are 1 to %1 centroids, and no more than different points.</source>
        <translation>Eso no es posible: hay de 1 a %1 centroides, y no más que puntos distintos.</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1 rows left out)</source>
        <translation> (%1 filas omitidas)</translation>
    </message>
    <message>
        <source>no point belongs to a centroid yet</source>
        <translation>ningún punto pertenece a un centroide todavía</translation>
    </message>
    <message>
        <source>repetition %1</source>
        <translation>repetición %1</translation>
    </message>
    <message>
        <source>sum of squared distances %1</source>
        <translation>suma de distancias al cuadrado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points changed sides</source>
        <translation>
            <numerusform>%n punto cambió de lado</numerusform>
            <numerusform>%n puntos cambiaron de lado</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few different points for so many centroids.</source>
        <translation>Hay muy pocos puntos distintos para tantos centroides.</translation>
    </message>
    <message>
        <source>Random: %1 of %2 reach the best; the worst ends at %3.
k-means++: %4 of %2; the worst ends at %5.
The best is %6.</source>
        <translation>Al azar: %1 de %2 alcanzan lo mejor; el peor termina en %3.
k-means++: %4 de %2; el peor termina en %5.
Lo mejor es %6.</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Aula</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::LinkLesson</name>
    <message>
        <source>From &amp;zero</source>
        <translation>Desde &amp;cero</translation>
    </message>
    <message>
        <source>Lets the sensor make bytes in real time, or holds them (Alt+R or Alt+P)</source>
        <translation>Deja que el sensor produzca bytes en tiempo real, o lo detiene</translation>
    </message>
    <message>
        <source>Empties all tanks (Alt+Z)</source>
        <translation>Vacía todos los depósitos (Alt+C)</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Tiempo desde el comienzo</translation>
    </message>
    <message>
        <source>What the connected board sends</source>
        <translation>Lo que envía la placa conectada</translation>
    </message>
    <message>
        <source>Where the bytes go</source>
        <translation>Adónde van los bytes</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Bytes a sample</source>
        <translation>Bytes por muestra</translation>
    </message>
    <message>
        <source>The course&apos;s link</source>
        <translation>El enlace del curso</translation>
    </message>
    <message>
        <source>LoRa, SF7 at 125 kHz</source>
        <translation>LoRa, SF7 a 125 kHz</translation>
    </message>
    <message>
        <source>Bluetooth LE with a phone</source>
        <translation>Bluetooth LE con un teléfono</translation>
    </message>
    <message>
        <source>4G, upwards</source>
        <translation>4G, subida</translation>
    </message>
    <message>
        <source>USB cable of the board</source>
        <translation>Cable USB de la placa</translation>
    </message>
    <message>
        <source>Another speed</source>
        <translation>Otra velocidad</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Tipo de enlace</translation>
    </message>
    <message>
        <source> KB/s</source>
        <translation> KB/s</translation>
    </message>
    <message>
        <source>Speed of the link</source>
        <translation>Velocidad del enlace</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Its speed</source>
        <translation>Su velocidad</translation>
    </message>
    <message>
        <source>Sensor and link</source>
        <translation>Sensor y enlace</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Lo que resulta</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 Hz × %2 × %3 bytes = %4 a second</source>
        <translation>%1 Hz × %2 × %3 bytes = %4 por segundo</translation>
    </message>
    <message>
        <source>A day makes %1.</source>
        <translation>Un día produce %1.</translation>
    </message>
    <message>
        <source>The link takes %1 a second: %2 % of it.</source>
        <translation>El enlace lleva %1 por segundo: el %2 % de eso.</translation>
    </message>
    <message>
        <source>The board&apos;s RAM (%1 bytes, “256 KB”) holds %2 s of the signal.</source>
        <translation>La RAM de la placa (%1 bytes, “256 KB”) guarda %2 s de la señal.</translation>
    </message>
    <message>
        <source>It is full after %1 s.</source>
        <translation>Está llena después de %1 s.</translation>
    </message>
    <message>
        <source>It never fills: the link keeps up.</source>
        <translation>Nunca se llena: el enlace da abasto.</translation>
    </message>
    <message>
        <source>One score of 4 bytes for each %1 samples: %2 a second, %3 a day.</source>
        <translation>Una puntuación de 4 bytes por cada %1 muestras: %2 por segundo, %3 por día.</translation>
    </message>
    <message>
        <source>That is %1 times less.</source>
        <translation>Es %1 veces menos.</translation>
    </message>
    <message>
        <source>No board is connected. With one, or with the virtual Nano, the bytes that really come are counted here.</source>
        <translation>No hay ninguna placa conectada. Con una, o con el Nano virtual, se cuentan aquí los bytes que llegan de verdad.</translation>
    </message>
    <message>
        <source>The board is connected, but sends no samples. Start it on the Live page.</source>
        <translation>La placa está conectada, pero no envía muestras. Iníciela en la página En vivo.</translation>
    </message>
    <message>
        <source>The board at %1 sends %2 a second now: %3 channels × %4 Hz × 2 bytes = %5, the rest packs them up.</source>
        <translation>La placa en %1 envía ahora %2 por segundo: %3 canales × %4 Hz × 2 bytes = %5, el resto es el embalaje.</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::LiveProbe</name>
    <message>
        <source>W&amp;atch</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>Scores of the live windows</source>
        <translation>Puntuaciones de las ventanas en vivo</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>The scores come when you watch.</source>
        <translation>Las puntuaciones llegan cuando usted vigila.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Learns what is normal from these windows; from then on each new one is the probe (Alt+A)</source>
        <translation>Aprende de estas ventanas qué es normal; desde entonces cada ventana nueva es la sonda (Alt+V)</translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <translation>&amp;Aprender de nuevo</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Aprender de nuevo</translation>
    </message>
    <message>
        <source>Forgets these windows and collects others (Alt+L)</source>
        <translation>Olvida estas ventanas y reúne otras (Alt+A)</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>&amp;Put on a board</source>
        <translation>Poner en una p&amp;laca</translation>
    </message>
    <message>
        <source>Windows of normal running: %1 of at least %2.</source>
        <translation>Ventanas de marcha normal: %1 de al menos %2.</translation>
    </message>
    <message>
        <source>Windows of normal running: %1.</source>
        <translation>Ventanas de marcha normal: %1.</translation>
    </message>
    <message>
        <source>Learned from %1 windows. Each new one is the probe: now change something at the machine.</source>
        <translation>Aprendido de %1 ventanas. Cada nueva es la sonda: ahora cambie algo en la máquina.</translation>
    </message>
    <message>
        <source>Makes a model of these clusters and this threshold, and leads to the page that puts it on the board (Alt+P)</source>
        <translation>Hace un modelo de estos grupos y de este umbral, y lleva a la página que lo pone en la placa (Alt+L)</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::LiveWindows</name>
    <message>
        <source>No board is connected. Connect one, or the virtual Nano, on the Live page: each window of its signal becomes a point here.</source>
        <translation>No hay ninguna placa conectada. Conecte una, o el Nano virtual, en la página En vivo: cada ventana de su señal se convierte aquí en un punto.</translation>
    </message>
    <message>
        <source>The board is connected, but sends no samples. Start it on the Live page.</source>
        <translation>La placa está conectada, pero no envía muestras. Iníciela en la página En vivo.</translation>
    </message>
    <message>
        <source>Waiting for windows of the live signal: shake the board, each window becomes a point.</source>
        <translation>Esperando ventanas de la señal en vivo: sacuda la placa, cada ventana se convierte en un punto.</translation>
    </message>
    <message>
        <source>x RMS, g</source>
        <translation>RMS de x, g</translation>
    </message>
    <message>
        <source>y RMS, g</source>
        <translation>RMS de y, g</translation>
    </message>
    <message>
        <source>z RMS, g</source>
        <translation>RMS de z, g</translation>
    </message>
    <message>
        <source>The live signal has too few channels: this lesson needs %1.</source>
        <translation>La señal en vivo tiene pocos canales: esta lección necesita %1.</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::PaletteView</name>
    <message>
        <source>Palette: each colour and its share of the pixels</source>
        <translation>Paleta: cada color y su parte de los píxeles</translation>
    </message>
    <message>
        <source>Each colour and its share of the pixels</source>
        <translation>Cada color y su parte de los píxeles</translation>
    </message>
    <message>
        <source>%1  %2 %</source>
        <translation>%1  %2 %</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::PcaLesson</name>
    <message>
        <source>Around</source>
        <translation>Alrededor</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>Share of the variance around</source>
        <translation>Parte de la varianza alrededor</translation>
    </message>
    <message>
        <source>Show the &amp;components</source>
        <translation>Mostrar los &amp;componentes</translation>
    </message>
    <message>
        <source>&amp;Go to the first</source>
        <translation>&amp;Ir al primero</translation>
    </message>
    <message>
        <source>A made-up cloud</source>
        <translation>Una nube inventada</translation>
    </message>
    <message>
        <source>Cloud of points in space</source>
        <translation>Nube de puntos en el espacio</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>La nube</translation>
    </message>
    <message>
        <source>around, degrees</source>
        <translation>alrededor, grados</translation>
    </message>
    <message>
        <source>share of the variance, %</source>
        <translation>parte de la varianza, %</translation>
    </message>
    <message>
        <source>Drag the direction around, or press the arrow keys</source>
        <translation>Arrastre la dirección alrededor, o pulse las flechas</translation>
    </message>
    <message>
        <source>Your direction</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>What the calculation finds: the directions of most variance</source>
        <translation>Lo que encuentra el cálculo: las direcciones de mayor varianza</translation>
    </message>
    <message>
        <source>Turns your direction to the first component</source>
        <translation>Gira su dirección hacia el primer componente</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Componentes principales</translation>
    </message>
    <message>
        <source>your direction</source>
        <translation>su dirección</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>componente %1</translation>
    </message>
    <message>
        <source>%1 upwards</source>
        <translation>%1 hacia arriba</translation>
    </message>
    <message>
        <source>%1 of the variance lies along it.</source>
        <translation>El %1 de la varianza queda a lo largo de ella.</translation>
    </message>
    <message>
        <source>first component</source>
        <translation>primer componente</translation>
    </message>
    <message>
        <source>Hide the &amp;components</source>
        <translation>Ocultar los &amp;componentes</translation>
    </message>
    <message>
        <source>First look for the direction of most variance by hand.</source>
        <translation>Busque primero a mano la dirección de mayor varianza.</translation>
    </message>
    <message>
        <source>component %1: %2, together %3</source>
        <translation>componente %1: %2, juntos %3</translation>
    </message>
    <message>
        <source>&amp;Hold the cloud</source>
        <translation>&amp;Retener la nube</translation>
    </message>
    <message>
        <source>Leaves out the windows that come from now on: the cloud stays as it is</source>
        <translation>Deja fuera las ventanas que llegan desde ahora: la nube queda como está</translation>
    </message>
    <message>
        <source>Windows so far: %1 of the %2 that make a cloud.</source>
        <translation>Ventanas hasta ahora: %1 de las %2 que hacen una nube.</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::PointsSource</name>
    <message>
        <source>Live vibration</source>
        <translation>Vibración en vivo</translation>
    </message>
    <message>
        <source>A table…</source>
        <translation>Una tabla…</translation>
    </message>
    <message>
        <source>Where the points come from</source>
        <translation>De dónde vienen los puntos</translation>
    </message>
    <message>
        <source>A table of points</source>
        <translation>Una tabla de puntos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tablas (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::ProbeView</name>
    <message>
        <source>Points, centres and limits</source>
        <translation>Puntos, centros y límites</translation>
    </message>
    <message>
        <source>Click anywhere to put the probe there; arrow keys move it</source>
        <translation>Haga clic en cualquier lugar para poner ahí la sonda; las flechas la mueven</translation>
    </message>
    <message>
        <source>Move the point that is tried</source>
        <translation>Mover el punto que se prueba</translation>
    </message>
    <message>
        <source>Move it ten times as far</source>
        <translation>Moverlo diez veces más lejos</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::RocLesson</name>
    <message>
        <source>Share of pairs by the number of pairs</source>
        <translation>Proporción de pares según el número de pares</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>This threshold on the curve</source>
        <translation>Este umbral en la curva</translation>
    </message>
    <message>
        <source>This threshold</source>
        <translation>Este umbral</translation>
    </message>
    <message>
        <source>Draw &amp;one pair</source>
        <translation>Sacar &amp;un par</translation>
    </message>
    <message>
        <source>One anomalous and one normal window at random: which one scores higher?</source>
        <translation>Una ventana anómala y una normal al azar: ¿cuál puntúa más?</translation>
    </message>
    <message>
        <source>Draw 1,000 &amp;pairs</source>
        <translation>Sacar 1000 &amp;pares</translation>
    </message>
    <message>
        <source>A thousand more such pairs</source>
        <translation>Mil pares más como ese</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>anomaly higher, %</source>
        <translation>anomalía más alta, %</translation>
    </message>
    <message>
        <source>Draw pairs, and see where their share goes.</source>
        <translation>Saque pares, y vea adónde va su proporción.</translation>
    </message>
    <message>
        <source>What the area means</source>
        <translation>Qué significa el área</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>found: %1 of the anomalous windows</source>
        <translation>encontradas: %1 de las ventanas anómalas</translation>
    </message>
    <message>
        <source>false alarms: %1 of the normal windows</source>
        <translation>falsas alarmas: %1 de las ventanas normales</translation>
    </message>
    <message>
        <source>equal error rate: %1</source>
        <translation>tasa de errores iguales: %1</translation>
    </message>
    <message>
        <source>area under the curve: %1</source>
        <translation>área bajo la curva: %1</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Take one anomalous and one normal window, blindly. How often does the anomalous one score higher?</source>
        <translation>Tome una ventana anómala y una normal, a ciegas. ¿Cuántas veces puntúa más la anómala?</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %n pairs the anomalous window scores higher.</source>
        <translation>
            <numerusform>En %1 de %n par la ventana anómala puntúa más.</numerusform>
            <numerusform>En %1 de %n pares la ventana anómala puntúa más.</numerusform>
        </translation>
    </message>
    <message>
        <source>share so far</source>
        <translation>proporción hasta ahora</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::ScoreSource</name>
    <message>
        <source>Distance between the two hills</source>
        <translation>Distancia entre las dos colinas</translation>
    </message>
    <message>
        <source>Made-up scores</source>
        <translation>Puntuaciones inventadas</translation>
    </message>
    <message>
        <source>A file of scores…</source>
        <translation>Un archivo de puntuaciones…</translation>
    </message>
    <message>
        <source>Where the scores come from</source>
        <translation>De dónde vienen las puntuaciones</translation>
    </message>
    <message>
        <source>A file of scores</source>
        <translation>Un archivo de puntuaciones</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tablas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>The model at hand</source>
        <translation>El modelo a mano</translation>
    </message>
    <message>
        <source>The model at hand scores the labelled recordings of the project. A file has the columns label and score: 0 or normal, 1 or anomaly</source>
        <translation>El modelo a mano puntúa las grabaciones etiquetadas del proyecto. Un archivo tiene las columnas label y score: 0 o normal, 1 o anomaly</translation>
    </message>
    <message>
        <source>Scoring the labelled recordings: %1 %</source>
        <translation>Puntuando las grabaciones etiquetadas: %1 %</translation>
    </message>
    <message>
        <source>For the scores of a model of your own, train one, or take one of the project in Deploy.</source>
        <translation>Para las puntuaciones de un modelo propio, entrene uno o tome uno del proyecto en Cargar.</translation>
    </message>
    <message>
        <source>For the scores of your model, open a project with a recording of a fault, labelled in Sessions.</source>
        <translation>Para las puntuaciones de su modelo, abra un proyecto con la grabación de un fallo, etiquetada en Sesiones.</translation>
    </message>
    <message>
        <source>The model has no scores of both kinds: label recordings of normal running and of a fault that it was not trained on.</source>
        <translation>El modelo no tiene puntuaciones de los dos tipos: etiquete grabaciones de marcha normal y de un fallo que no participaron en el entrenamiento.</translation>
    </message>
    <message>
        <source>Windows of the labelled recordings that the detector was not fitted to: %1 normal, %2 anomalous. Normal ones held out of its training have set its threshold.</source>
        <translation>Ventanas de las grabaciones etiquetadas a las que no se ajustó el detector: %1 normales, %2 anómalas. Ventanas normales reservadas en el entrenamiento fijaron su umbral.</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::SegmentationLesson</name>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;Abrir una imagen…</translation>
    </message>
    <message>
        <source>&amp;Draw another</source>
        <translation>&amp;Dibujar otra</translation>
    </message>
    <message>
        <source>Sa&amp;ve the result…</source>
        <translation>&amp;Guardar el resultado…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>A PNG, JPEG or other picture of this computer; it is not sent anywhere (Alt+O)</source>
        <translation>Una imagen PNG, JPEG u otra de este equipo; no se envía a ninguna parte (Alt+A)</translation>
    </message>
    <message>
        <source>Another made-up landscape (Alt+D)</source>
        <translation>Otro paisaje inventado (Alt+D)</translation>
    </message>
    <message>
        <source>Stops what is being computed (Alt+N)</source>
        <translation>Detiene lo que se está calculando (Alt+N)</translation>
    </message>
    <message>
        <source>Figures of this picture</source>
        <translation>Cifras de esta imagen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>k: number of colours</source>
        <translation>k: número de colores</translation>
    </message>
    <message>
        <source>How many colours the picture keeps: drag, or arrow keys</source>
        <translation>Cuántos colores conserva la imagen: arrastre, o use las flechas</translation>
    </message>
    <message>
        <source>Red, green, blue (RGB)</source>
        <translation>Rojo, verde, azul (RGB)</translation>
    </message>
    <message>
        <source>As the eye sees (CIE Lab)</source>
        <translation>Como ve el ojo (CIE Lab)</translation>
    </message>
    <message>
        <source>In which numbers colours are near each other</source>
        <translation>En qué números están próximos los colores</translation>
    </message>
    <message>
        <source>The picture in its few colours, as a PNG file (Alt+V)</source>
        <translation>La imagen en sus pocos colores, como archivo PNG (Alt+G)</translation>
    </message>
    <message>
        <source>k-means on the pixels</source>
        <translation>k-means en los píxeles</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>k = %1 colours</source>
        <translation>k = %1 colores</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Cancelled. Move k to compute again.</source>
        <translation>Cancelado. Mueva k para calcular de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>This picture has only %n different colours: choose a k of at most that many.</source>
        <translation>
            <numerusform>Esta imagen tiene solo %n color: elija una imagen con más colores.</numerusform>
            <numerusform>Esta imagen tiene solo %n colores distintos: elija un k de ese número como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 bits each instead of 24.</source>
        <translation>%1 × %2 píxeles, con %3 bits cada uno en vez de 24.</translation>
    </message>
    <message>
        <source>A pixel lies %1 from its centroid (root mean square, steps of 0 to 255).</source>
        <translation>Un píxel está a %1 de su centroide (raíz de la media de los cuadrados, pasos de 0 a 255).</translation>
    </message>
    <message>
        <source>A pixel lies %1 from its centroid (root mean square; the eye begins to see a difference of 1 to 2).</source>
        <translation>Un píxel está a %1 de su centroide (raíz de la media de los cuadrados; el ojo empieza a ver una diferencia de 1 a 2).</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::StepControls</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>Pa&amp;so</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Hasta el &amp;final</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>&amp;Celdas</translation>
    </message>
    <message>
        <source>The half step before, exactly as it was (Alt+Left)</source>
        <translation>El medio paso anterior, exactamente como era (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>The next half step (Alt+Right)</source>
        <translation>El siguiente medio paso (Alt+Derecha)</translation>
    </message>
    <message>
        <source>All steps until it stops by itself</source>
        <translation>Todos los pasos hasta que pare solo</translation>
    </message>
    <message>
        <source>Speed, half steps a second</source>
        <translation>Velocidad, medios pasos por segundo</translation>
    </message>
    <message>
        <source>Which part of the plane is nearest to which centroid</source>
        <translation>Qué parte del plano está más cerca de cada centroide</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::StepsView</name>
    <message>
        <source>Points and centroids</source>
        <translation>Puntos y centroides</translation>
    </message>
    <message>
        <source>N chooses the next centroid, arrow keys move it, Insert adds one, Delete removes it.</source>
        <translation>N elige el siguiente centroide, las flechas lo mueven, Insertar añade uno, Supr lo quita.</translation>
    </message>
    <message>
        <source>Choose the next centroid</source>
        <translation>Elegir el centroide siguiente</translation>
    </message>
    <message>
        <source>Move the chosen centroid</source>
        <translation>Mover el centroide elegido</translation>
    </message>
    <message>
        <source>Add a centroid, remove the chosen one</source>
        <translation>Añadir un centroide, quitar el elegido</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::TankView</name>
    <message>
        <source>Bytes made, sent, waiting in the memory and lost</source>
        <translation>Bytes producidos, enviados, en espera en la memoria y perdidos</translation>
    </message>
    <message>
        <source>made %1, sent %2, waiting %3, lost %4</source>
        <translation>producidos %1, enviados %2, en espera %3, perdidos %4</translation>
    </message>
    <message>
        <source>made</source>
        <translation>producidos</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>in the memory</source>
        <translation>en la memoria</translation>
    </message>
    <message>
        <source>full</source>
        <translation>llena</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::ThresholdLesson</name>
    <message>
        <source>Expected costs by threshold</source>
        <translation>Costos esperados según el umbral</translation>
    </message>
    <message>
        <source>Cost of a missed anomaly</source>
        <translation>Costo de una anomalía no detectada</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>Costo de una falsa alarma</translation>
    </message>
    <message>
        <source>Anomalous windows in a thousand</source>
        <translation>Ventanas anómalas de cada mil</translation>
    </message>
    <message>
        <source>Take the &amp;cheapest</source>
        <translation>&amp;Tomar el más barato</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>cost of 1,000 windows</source>
        <translation>costo de 1000 ventanas</translation>
    </message>
    <message>
        <source>Costs are numbers from zero, not both zero, and of 1,000 windows some are anomalous and some not.</source>
        <translation>Los costos son números desde cero, no ambos cero, y de 1000 ventanas algunas son anómalas y otras no.</translation>
    </message>
    <message>
        <source>What the errors cost</source>
        <translation>Qué cuestan los errores</translation>
    </message>
    <message>
        <source>The two errors at this threshold</source>
        <translation>Los dos errores con este umbral</translation>
    </message>
    <message>
        <source>The two errors</source>
        <translation>Los dos errores</translation>
    </message>
    <message>
        <source>A &amp;miss costs</source>
        <translation>Una &amp;no detectada cuesta</translation>
    </message>
    <message>
        <source>A &amp;false alarm costs</source>
        <translation>Una &amp;falsa alarma cuesta</translation>
    </message>
    <message>
        <source>Anomalous in 1,&amp;000</source>
        <translation>Anómalas en 1&amp;000</translation>
    </message>
    <message>
        <source>Moves the threshold to where the errors cost least</source>
        <translation>Lleva el umbral adonde los errores cuestan menos</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costos</translation>
    </message>
    <message numerus="yes">
        <source>%n misses</source>
        <translation>
            <numerusform>%n no detectada</numerusform>
            <numerusform>%n no detectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false alarms</source>
        <translation>
            <numerusform>%n falsa alarma</numerusform>
            <numerusform>%n falsas alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>misses</source>
        <translation>no detectadas</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>falsas alarmas</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>el más barato</translation>
    </message>
    <message>
        <source>Here 1,000 windows cost %1; at the cheapest threshold, %2, they cost %3.</source>
        <translation>Aquí 1000 ventanas cuestan %1; con el umbral más barato, %2, cuestan %3.</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::TransferLesson</name>
    <message>
        <source>Scores of both machines</source>
        <translation>Puntuaciones de las dos máquinas</translation>
    </message>
    <message>
        <source>How different machine B is</source>
        <translation>Cuán distinta es la máquina B</translation>
    </message>
    <message>
        <source>&amp;Train and judge</source>
        <translation>En&amp;trenar y juzgar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Record a&amp;gain</source>
        <translation>&amp;Grabar de nuevo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>% of the windows</source>
        <translation>% de las ventanas</translation>
    </message>
    <message>
        <source>Press “Train and judge”: two minutes of normal running are learned, and a fresh minute of each machine is judged.</source>
        <translation>Pulse “Entrenar y juzgar”: se aprenden dos minutos de funcionamiento normal, y se juzga un minuto nuevo de cada máquina.</translation>
    </message>
    <message>
        <source>What the model says of both machines</source>
        <translation>Lo que el modelo dice de las dos máquinas</translation>
    </message>
    <message>
        <source>Trained on machine A</source>
        <translation>Entrenado con la máquina A</translation>
    </message>
    <message>
        <source>Trained on machine B</source>
        <translation>Entrenado con la máquina B</translation>
    </message>
    <message>
        <source>Trained on both</source>
        <translation>Entrenado con las dos</translation>
    </message>
    <message>
        <source>Which baseline the model has learned</source>
        <translation>Qué línea base ha aprendido el modelo</translation>
    </message>
    <message>
        <source>Trains on two minutes and judges a fresh minute (Alt+T)</source>
        <translation>Entrena con dos minutos y juzga un minuto nuevo (Alt+T)</translation>
    </message>
    <message>
        <source>Stops the training (Alt+N)</source>
        <translation>Detiene el entrenamiento (Alt+N)</translation>
    </message>
    <message>
        <source>Other recordings of the same machines (Alt+G)</source>
        <translation>Otras grabaciones de las mismas máquinas (Alt+G)</translation>
    </message>
    <message>
        <source>Two machines</source>
        <translation>Dos máquinas</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Cuánto vale</translation>
    </message>
    <message>
        <source>A, normal</source>
        <translation>A, normal</translation>
    </message>
    <message>
        <source>B, normal</source>
        <translation>B, normal</translation>
    </message>
    <message>
        <source>B, imbalance</source>
        <translation>B, desequilibrio</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>Training and judging…</source>
        <translation>Entrenando y juzgando…</translation>
    </message>
    <message>
        <source>Nothing is judged yet.</source>
        <translation>Todavía no se ha juzgado nada.</translation>
    </message>
    <message>
        <source>The threshold is meant for 1 % false alarms.</source>
        <translation>El umbral está hecho para 1 % de falsas alarmas.</translation>
    </message>
    <message>
        <source>False alarms on machine A: %1 % of %2 windows</source>
        <translation>Falsas alarmas en la máquina A: %1 % de %2 ventanas</translation>
    </message>
    <message>
        <source>False alarms on machine B: %1 % of %2 windows</source>
        <translation>Falsas alarmas en la máquina B: %1 % de %2 ventanas</translation>
    </message>
    <message>
        <source>Imbalance on machine B: %1 % caught</source>
        <translation>Desequilibrio en la máquina B: %1 % detectado</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::ValueSlider</name>
    <message>
        <source>%1: drag, or arrow keys</source>
        <translation>%1: arrastre, o flechas</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::WipeView</name>
    <message>
        <source>The picture before and after</source>
        <translation>La imagen antes y después</translation>
    </message>
    <message>
        <source>Drag the line, or use the arrow keys, Home and End</source>
        <translation>Arrastre la línea, o use las flechas, Inicio y Fin</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>%1 % of the width show the picture before</source>
        <translation>El %1 % del ancho muestra la imagen de antes</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>Move the border between the pictures</source>
        <translation>Mover el borde entre las imágenes</translation>
    </message>
    <message>
        <source>See only the picture after, only the one before</source>
        <translation>Ver solo la imagen después, solo la de antes</translation>
    </message>
</context>
<context>
    <name>baseline::cli</name>
    <message>
        <source>print JSON for machines instead of text</source>
        <translation>muestra JSON para máquinas en vez de texto</translation>
    </message>
    <message>
        <source>after a failure, also print the details</source>
        <translation>tras un fallo, muestra también los detalles</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>muestra esta ayuda</translation>
    </message>
    <message>
        <source>alarms of a project with why and judgement; judge one</source>
        <translation>alarmas de un proyecto con su porqué y su juicio; juzga una</translation>
    </message>
    <message>
        <source>say of alarm N whether it was real or false</source>
        <translation>dice si la alarma N fue real o falsa</translation>
    </message>
    <message>
        <source>who a board is: sensors, true rate, models, free memory, its last alarms</source>
        <translation>quién es una placa: sensores, tasa real, modelos, memoria libre, sus últimas alarmas</translation>
    </message>
    <message>
        <source>build firmware with a model built in; prints the image&apos;s path</source>
        <translation>compila firmware con un modelo integrado; muestra la ruta de la imagen</translation>
    </message>
    <message>
        <source>the board it is for</source>
        <translation>la placa para la que es</translation>
    </message>
    <message>
        <source>the folder for the image, made if need be</source>
        <translation>la carpeta de la imagen, se crea si hace falta</translation>
    </message>
    <message>
        <source>say whether recordings of normal are fit to train on, and why not</source>
        <translation>dice si las grabaciones normales sirven para entrenar, y por qué no</translation>
    </message>
    <message>
        <source>names or ids of recordings; without it those labelled “normal”</source>
        <translation>nombres o ids de grabaciones; sin ello, las etiquetadas “normal”</translation>
    </message>
    <message>
        <source>k-means on a table: centres, sizes, inertia</source>
        <translation>k-means sobre una tabla: centros, tamaños, inercia</translation>
    </message>
    <message>
        <source>number of clusters</source>
        <translation>número de grupos</translation>
    </message>
    <message>
        <source>first centres</source>
        <translation>primeros centros</translation>
    </message>
    <message>
        <source>starts of which the best counts (10)</source>
        <translation>inicios de los que cuenta el mejor (10)</translation>
    </message>
    <message>
        <source>of the random starts (0)</source>
        <translation>de los inicios al azar (0)</translation>
    </message>
    <message>
        <source>percentage of its rows that the radius of a cluster holds (100)</source>
        <translation>porcentaje de sus filas que contiene el radio de un grupo (100)</translation>
    </message>
    <message>
        <source>train every detector on every recipe and say what each is worth</source>
        <translation>entrena cada detector con cada receta y dice cuánto vale cada uno</translation>
    </message>
    <message>
        <source>recordings of faults; without them no AUC</source>
        <translation>grabaciones de fallos; sin ellas no hay AUC</translation>
    </message>
    <message>
        <source>label of the normal recordings of a project; other labels are faults</source>
        <translation>etiqueta de las grabaciones normales de un proyecto; las demás etiquetas son fallos</translation>
    </message>
    <message>
        <source>only these (all)</source>
        <translation>solo estos (todos)</translation>
    </message>
    <message>
        <source>only these (rms bands welch mad)</source>
        <translation>solo estas (rms bands welch mad)</translation>
    </message>
    <message>
        <source>share of normal windows that may exceed a threshold (0.05)</source>
        <translation>proporción de ventanas normales que pueden superar un umbral (0.05)</translation>
    </message>
    <message>
        <source>of the random starts (1)</source>
        <translation>de los inicios al azar (1)</translation>
    </message>
    <message>
        <source>of one project: train on each machine and judge all the others by it</source>
        <translation>de un proyecto: entrena en cada máquina y juzga con ello todas las demás</translation>
    </message>
    <message>
        <source>put a model on boards: upload, switch, read back, compare</source>
        <translation>pone un modelo en placas: enviar, cambiar, releer, comparar</translation>
    </message>
    <message>
        <source>where the boards are</source>
        <translation>dónde están las placas</translation>
    </message>
    <message>
        <source>ports with a board, and virtual boards that run</source>
        <translation>puertos con una placa y placas virtuales en marcha</translation>
    </message>
    <message>
        <source>say what a model is worth on recordings of known truth</source>
        <translation>dice cuánto vale un modelo con grabaciones de verdad conocida</translation>
    </message>
    <message>
        <source>recordings of normal that had no part in the training</source>
        <translation>grabaciones normales que no participaron en el entrenamiento</translation>
    </message>
    <message>
        <source>recordings of faults</source>
        <translation>grabaciones de fallos</translation>
    </message>
    <message>
        <source>cost of a missed window, with --cost-false</source>
        <translation>costo de una ventana no detectada, con --cost-false</translation>
    </message>
    <message>
        <source>cost of a false alarm, in the same unit</source>
        <translation>costo de una falsa alarma, en la misma unidad</translation>
    </message>
    <message>
        <source>share of windows that are anomalous in service, for the costs; 0.5 without it</source>
        <translation>proporción de ventanas anómalas en servicio, para los costos; 0.5 si falta</translation>
    </message>
    <message>
        <source>find a threshold for --alarms-per-hour and say what it promises</source>
        <translation>busca un umbral para --alarms-per-hour y dice qué promete</translation>
    </message>
    <message>
        <source>budget of alarms in an hour of normal running, with --certify</source>
        <translation>presupuesto de alarmas por hora de marcha normal, con --certify</translation>
    </message>
    <message>
        <source>the promise may fail with this probability; 0.05 without it</source>
        <translation>la promesa puede fallar con esta probabilidad; 0.05 si falta</translation>
    </message>
    <message>
        <source>of windows in this calibration, on average, or of alarms in blocks of time</source>
        <translation>de ventanas en esta calibración, en promedio, o de alarmas en bloques de tiempo</translation>
    </message>
    <message>
        <source>write the model with that threshold and certificate</source>
        <translation>escribe el modelo con ese umbral y su certificado</translation>
    </message>
    <message>
        <source>say what makes windows unlike the nearest normal ones</source>
        <translation>dice qué distingue a las ventanas de las normales más cercanas</translation>
    </message>
    <message>
        <source>recordings of normal; without it, what the model was trained on in the project</source>
        <translation>grabaciones normales; sin ello, aquello con que se entrenó el modelo en el proyecto</translation>
    </message>
    <message>
        <source>name or id of the recording in the project</source>
        <translation>nombre o id de la grabación en el proyecto</translation>
    </message>
    <message>
        <source>only from this second on</source>
        <translation>solo desde este segundo</translation>
    </message>
    <message>
        <source>only up to this second</source>
        <translation>solo hasta este segundo</translation>
    </message>
    <message>
        <source>write recordings, their labels, or the whole project as files</source>
        <translation>escribe grabaciones, sus etiquetas o todo el proyecto como archivos</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>tipo de archivo</translation>
    </message>
    <message>
        <source>folder for the files; made if need be</source>
        <translation>carpeta para los archivos; se crea si hace falta</translation>
    </message>
    <message>
        <source>names or ids; without it, all</source>
        <translation>nombres o ids; sin ello, todas</translation>
    </message>
    <message>
        <source>write the features of every window as a table</source>
        <translation>escribe las características de cada ventana como tabla</translation>
    </message>
    <message>
        <source>where the table goes</source>
        <translation>adónde va la tabla</translation>
    </message>
    <message>
        <source>instead: what each feature is worth: stability, spread, separation</source>
        <translation>en su lugar: cuánto vale cada característica: estabilidad, dispersión, separación</translation>
    </message>
    <message>
        <source>put firmware on a board through its bootloader, every page checked</source>
        <translation>graba firmware en una placa por su bootloader, comprobando cada página</translation>
    </message>
    <message>
        <source>where the board is</source>
        <translation>dónde está la placa</translation>
    </message>
    <message>
        <source>the reset button was pressed twice: the bootloader waits already</source>
        <translation>el botón de reset se pulsó dos veces: el bootloader ya espera</translation>
    </message>
    <message>
        <source>write a model as a C header for firmware</source>
        <translation>escribe un modelo como cabecera C para firmware</translation>
    </message>
    <message>
        <source>where the header goes</source>
        <translation>adónde va la cabecera</translation>
    </message>
    <message>
        <source>add files to a project, a folder file by file, or make one of a project&apos;s folder</source>
        <translation>añade archivos a un proyecto, una carpeta archivo a archivo, o hace uno de la carpeta de un proyecto</translation>
    </message>
    <message>
        <source>of files that do not say theirs: g, m/s2, …</source>
        <translation>de los archivos que no la dicen: g, m/s2, …</translation>
    </message>
    <message>
        <source>label of the new recordings</source>
        <translation>etiqueta de las nuevas grabaciones</translation>
    </message>
    <message>
        <source>which signal of a file that holds several</source>
        <translation>qué señal de un archivo que contiene varias</translation>
    </message>
    <message>
        <source>move unevenly spaced samples onto an even grid</source>
        <translation>pasa muestras a intervalos desiguales a una rejilla uniforme</translation>
    </message>
    <message>
        <source>label a recording, or a span of it</source>
        <translation>etiqueta una grabación, o un tramo de ella</translation>
    </message>
    <message>
        <source>name or id of the recording</source>
        <translation>nombre o id de la grabación</translation>
    </message>
    <message>
        <source>the label</source>
        <translation>la etiqueta</translation>
    </message>
    <message>
        <source>only from this second on, with --to</source>
        <translation>solo desde este segundo, con --to</translation>
    </message>
    <message>
        <source>only up to this second, with --from</source>
        <translation>solo hasta este segundo, con --from</translation>
    </message>
    <message>
        <source>let a board learn its own baseline while its machine runs normally</source>
        <translation>hace que una placa aprenda su propia línea base mientras su máquina marcha normalmente</translation>
    </message>
    <message>
        <source>of normal running, 1 to 1440</source>
        <translation>de marcha normal, de 1 a 1440</translation>
    </message>
    <message>
        <source>at most this share of normal windows shall exceed the threshold (default 0.01)</source>
        <translation>como máximo esta proporción de ventanas normales superará el umbral (por defecto 0.01)</translation>
    </message>
    <message>
        <source>also store the model and its deployment there</source>
        <translation>guarda también allí el modelo y su carga en la placa</translation>
    </message>
    <message>
        <source>also write the model there</source>
        <translation>escribe también allí el modelo</translation>
    </message>
    <message>
        <source>end what a board is learning</source>
        <translation>termina lo que una placa está aprendiendo</translation>
    </message>
    <message>
        <source>go back to the model that the board learned from</source>
        <translation>vuelve al modelo del que aprendió la placa</translation>
    </message>
    <message>
        <source>watch a score or a feature for extreme values instead, and learn on the way</source>
        <translation>vigila en su lugar los valores extremos de una puntuación o característica, y aprende sobre la marcha</translation>
    </message>
    <message>
        <source>what to watch: the score, or a feature of the running model (default score)</source>
        <translation>qué vigilar: score, la puntuación, o una característica del modelo en marcha (por defecto score)</translation>
    </message>
    <message>
        <source>end the watching with a model that has the limit it came to</source>
        <translation>termina la vigilancia con un modelo que tiene el límite alcanzado</translation>
    </message>
    <message>
        <source>the newest outlier was normal: learn it</source>
        <translation>el último valor atípico era normal: lo aprende</translation>
    </message>
    <message>
        <source>recordings and models of a project</source>
        <translation>grabaciones y modelos de un proyecto</translation>
    </message>
    <message>
        <source>watch a board&apos;s scores, beside the studio&apos;s own; one line a window</source>
        <translation>observa las puntuaciones de una placa junto a las del estudio; una línea por ventana</translation>
    </message>
    <message>
        <source>how long, in time of the signal</source>
        <translation>cuánto tiempo, en tiempo de la señal</translation>
    </message>
    <message>
        <source>principal components of a table</source>
        <translation>componentes principales de una tabla</translation>
    </message>
    <message>
        <source>bring every column to mean 0 and deviation 1 first</source>
        <translation>lleva antes cada columna a media 0 y desviación 1</translation>
    </message>
    <message>
        <source>how many to keep (all)</source>
        <translation>cuántos conservar (todos)</translation>
    </message>
    <message>
        <source>record a board&apos;s signal into a project; Ctrl+C ends it and keeps it</source>
        <translation>graba la señal de una placa en un proyecto; Ctrl+C la termina y la conserva</translation>
    </message>
    <message>
        <source>how long, in time of the signal; needed unless it records in parts, on a level, or the last</source>
        <translation>cuánto tiempo, en tiempo de la señal; necesario salvo que grabe por partes, por nivel o lo último</translation>
    </message>
    <message>
        <source>of the recording</source>
        <translation>de la grabación</translation>
    </message>
    <message>
        <source>sampling rate (as the board is set)</source>
        <translation>frecuencia de muestreo (la configurada en la placa)</translation>
    </message>
    <message>
        <source>range in g (as the board is set)</source>
        <translation>rango en g (el configurado en la placa)</translation>
    </message>
    <message>
        <source>a new recording after so long, without a sample lost between</source>
        <translation>una nueva grabación tras ese tiempo, sin perder una muestra entre ellas</translation>
    </message>
    <message>
        <source>record only from this vibration on (RMS of a tenth of a second)</source>
        <translation>graba solo desde esta vibración (RMS de una décima de segundo)</translation>
    </message>
    <message>
        <source>and until it stays below this (70 % of it)</source>
        <translation>y hasta que se mantenga por debajo de esto (70 % de ella)</translation>
    </message>
    <message>
        <source>signal before the level that belongs to it (2)</source>
        <translation>señal anterior al nivel que le pertenece (2)</translation>
    </message>
    <message>
        <source>how long it has to stay below (2)</source>
        <translation>cuánto tiempo debe estar por debajo (2)</translation>
    </message>
    <message>
        <source>store nothing until the end, then the last so many seconds</source>
        <translation>no guarda nada hasta el final, y entonces los últimos tantos segundos</translation>
    </message>
    <message>
        <source>from a sketch that prints lines of numbers</source>
        <translation>de un sketch que imprime líneas de números</translation>
    </message>
    <message>
        <source>of those numbers</source>
        <translation>de esos números</translation>
    </message>
    <message>
        <source>write all that is known of a model as a page of HTML</source>
        <translation>escribe todo lo que se sabe de un modelo como página HTML</translation>
    </message>
    <message>
        <source>where the report goes</source>
        <translation>adónde va el informe</translation>
    </message>
    <message>
        <source>AUC, partial AUCs and the best threshold of a table of scores</source>
        <translation>AUC, AUC parciales y el mejor umbral de una tabla de puntuaciones</translation>
    </message>
    <message>
        <source>bring back the model that a board ran before</source>
        <translation>recupera el modelo que la placa ejecutaba antes</translation>
    </message>
    <message>
        <source>score every window with the board&apos;s own code</source>
        <translation>puntúa cada ventana con el propio código de la placa</translation>
    </message>
    <message>
        <source>table of file, start_s, score, verdict</source>
        <translation>tabla de file, start_s, score, verdict</translation>
    </message>
    <message>
        <source>add a recording of the simulated machine, whose truth is known</source>
        <translation>añade una grabación de la máquina simulada, cuya verdad se conoce</translation>
    </message>
    <message>
        <source>what the machine does</source>
        <translation>qué hace la máquina</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>cuánto tiempo</translation>
    </message>
    <message>
        <source>instead of both: states one after the other, each with its seconds</source>
        <translation>en vez de ambos: estados uno tras otro, cada uno con sus segundos</translation>
    </message>
    <message>
        <source>sampling rate (952)</source>
        <translation>frecuencia de muestreo (952)</translation>
    </message>
    <message>
        <source>of the machine&apos;s chance (1)</source>
        <translation>del azar de la máquina (1)</translation>
    </message>
    <message>
        <source>of the shaft, 0 to 1000 (29.5)</source>
        <translation>del eje, de 0 a 1000 (29.5)</translation>
    </message>
    <message>
        <source>a ramp to this speed over the whole time</source>
        <translation>una rampa hasta esta velocidad durante todo el tiempo</translation>
    </message>
    <message>
        <source>of the machine, 0 light to 1 heavy (0)</source>
        <translation>de la máquina, de 0 ligera a 1 pesada (0)</translation>
    </message>
    <message>
        <source>from second S on the load L</source>
        <translation>desde el segundo S, la carga L</translation>
    </message>
    <message>
        <source>the sensor is knocked then, and loose from there on</source>
        <translation>entonces el sensor recibe un golpe y queda suelto desde ahí</translation>
    </message>
    <message>
        <source>the sensor is put back at another angle then</source>
        <translation>entonces el sensor se vuelve a poner en otro ángulo</translation>
    </message>
    <message>
        <source>how the sensor was put on: about its x axis, -180 to 180 (2)</source>
        <translation>cómo se puso el sensor: alrededor de su eje x, de -180 a 180 (2)</translation>
    </message>
    <message>
        <source>about its y axis, -180 to 180 (-3.5)</source>
        <translation>alrededor de su eje y, de -180 a 180 (-3.5)</translation>
    </message>
    <message>
        <source>of the sensor, in µg/√Hz, 0 to 10000 (160)</source>
        <translation>del sensor, en µg/√Hz, de 0 a 10000 (160)</translation>
    </message>
    <message>
        <source>of the sensor, in g (4)</source>
        <translation>del sensor, en g (4)</translation>
    </message>
    <message>
        <source>of the recording (by the state)</source>
        <translation>de la grabación (según el estado)</translation>
    </message>
    <message>
        <source>of the recording (the state)</source>
        <translation>de la grabación (el estado)</translation>
    </message>
    <message>
        <source>learn what is normal, and set a threshold with a stated guarantee</source>
        <translation>aprende qué es normal y fija un umbral con garantía declarada</translation>
    </message>
    <message>
        <source>where the model goes</source>
        <translation>adónde va el modelo</translation>
    </message>
    <message>
        <source>how it learns</source>
        <translation>cómo aprende</translation>
    </message>
    <message>
        <source>label of the recordings of a project to learn from (normal)</source>
        <translation>etiqueta de las grabaciones de un proyecto de las que se aprende (normal)</translation>
    </message>
    <message>
        <source>share of normal windows that may exceed the threshold (0.01)</source>
        <translation>proporción de ventanas normales que pueden superar el umbral (0.01)</translation>
    </message>
    <message>
        <source>instead of --alpha: windows an hour that may exceed it</source>
        <translation>en vez de --alpha: ventanas por hora que pueden superarlo</translation>
    </message>
    <message>
        <source>clusters of normal (at most 8)</source>
        <translation>grupos de lo normal (8 como máximo)</translation>
    </message>
    <message>
        <source>score: distance to the nearest centre, or that less the cluster&apos;s size</source>
        <translation>puntuación: distancia al centro más cercano, o esa menos el tamaño del grupo</translation>
    </message>
    <message>
        <source>of the model (the file&apos;s)</source>
        <translation>del modelo (el del archivo)</translation>
    </message>
    <message>
        <source>run a detector that learns from a stream: on scores, a feature or a column</source>
        <translation>ejecuta un detector que aprende de un flujo: de puntuaciones, una característica o una columna</translation>
    </message>
    <message>
        <source>evt: extreme values; spot and dspot: the tail; teda (default evt)</source>
        <translation>evt: valores extremos; spot y dspot: la cola; teda (por defecto evt)</translation>
    </message>
    <message>
        <source>of a table: which column</source>
        <translation>de una tabla: qué columna</translation>
    </message>
    <message>
        <source>of signals: which feature, “x rms” for instance</source>
        <translation>de señales: qué característica, “x rms” por ejemplo</translation>
    </message>
    <message>
        <source>table of every value, its verdict, bounds and limits</source>
        <translation>tabla de cada valor, su veredicto, cotas y límites</translation>
    </message>
    <message>
        <source>spot: chance of an alarm at one value (0.001)</source>
        <translation>spot: probabilidad de una alarma en un valor (0.001)</translation>
    </message>
    <message>
        <source>spot: quantile where the tail begins (0.98)</source>
        <translation>spot: cuantil donde empieza la cola (0.98)</translation>
    </message>
    <message>
        <source>spot: values to begin from (1000)</source>
        <translation>spot: valores para empezar (1000)</translation>
    </message>
    <message>
        <source>dspot: values of the moving mean (50)</source>
        <translation>dspot: valores de la media móvil (50)</translation>
    </message>
    <message>
        <source>teda: deviations (3)</source>
        <translation>teda: desviaciones (3)</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detalle: %1</translation>
    </message>
    <message>
        <source>With --json, “board” is what a window costs a Nano 33 BLE Sense: “instructions”, “microseconds” at 64 MHz (estimated at 1.5 cycles an instruction), “flash_bytes” and “ram_bytes”; null for a recipe that runs on the desktop only.</source>
        <translation>Con --json, “board” es lo que cuesta una ventana a un Nano 33 BLE Sense: “instructions”, “microseconds” a 64 MHz (estimados a 1,5 ciclos por instrucción), “flash_bytes” y “ram_bytes”; null para una receta que solo funciona en el PC.</translation>
    </message>
    <message>
        <source>settings of the talk on extreme values, its Table 2 (default 1)</source>
        <translation>ajustes de la charla sobre valores extremos, su Tabla 2 (por defecto 1)</translation>
    </message>
    <message>
        <source>δ so that 1 - δ of normal maxima are flagged, though N is small</source>
        <translation>δ tal que se señalen 1 - δ de los máximos normales, aunque N sea pequeño</translation>
    </message>
    <message>
        <source>γ: bounds in deviations from the mean, 1.8 or more</source>
        <translation>γ: cotas en desviaciones de la media, 1.8 o más</translation>
    </message>
    <message>
        <source>δ: where the Weibull law makes a maximum an outlier</source>
        <translation>δ: donde la ley de Weibull hace atípico un máximo</translation>
    </message>
    <message>
        <source>maxima that the law is fitted to, 2 to 64</source>
        <translation>máximos a los que se ajusta la ley, de 2 a 64</translation>
    </message>
    <message>
        <source>outliers of a collective anomaly, 2 to 32</source>
        <translation>valores atípicos de una anomalía colectiva, de 2 a 32</translation>
    </message>
    <message>
        <source>their mean distance at most, in milliseconds</source>
        <translation>su distancia media máxima, en milisegundos</translation>
    </message>
    <message>
        <source>time from value to value, in milliseconds</source>
        <translation>tiempo de un valor a otro, en milisegundos</translation>
    </message>
    <message>
        <source>sampling rate of the files; wins over what they say</source>
        <translation>frecuencia de muestreo de los archivos; prevalece sobre lo que digan</translation>
    </message>
    <message>
        <source>range in g at which files are quantised, as the board does (4)</source>
        <translation>rango en g en que se cuantizan los archivos, como hace la placa (4)</translation>
    </message>
    <message>
        <source>samples a window (256 from 400 Hz up, else 128; two seconds for edge-impulse)</source>
        <translation>muestras por ventana (256 desde 400 Hz, si no 128; dos segundos con edge-impulse)</translation>
    </message>
    <message>
        <source>samples from window to window (half a window)</source>
        <translation>muestras de una ventana a la siguiente (media ventana)</translation>
    </message>
    <message>
        <source>features of a window (bands); protocol36 and raw run on the desktop only</source>
        <translation>características de una ventana (bands); protocol36 y raw solo funcionan en el PC</translation>
    </message>
    <message>
        <source>edge-impulse: samples of a frame (16)</source>
        <translation>edge-impulse: muestras de un marco (16)</translation>
    </message>
    <message>
        <source>edge-impulse: by 3, 10, 30 or 100</source>
        <translation>edge-impulse: por 3, 10, 30 o 100</translation>
    </message>
    <message>
        <source>edge-impulse: Butterworth, low or high</source>
        <translation>edge-impulse: Butterworth, low o high</translation>
    </message>
    <message>
        <source>edge-impulse: of the filter</source>
        <translation>edge-impulse: del filtro</translation>
    </message>
    <message>
        <source>edge-impulse: 2, 4, 6 or 8 (6)</source>
        <translation>edge-impulse: 2, 4, 6 u 8 (6)</translation>
    </message>
    <message>
        <source>instead of all that: a new project with a fan, its faults and a model</source>
        <translation>en lugar de todo eso: un proyecto nuevo con un ventilador, sus fallos y un modelo</translation>
    </message>
</context>
<context>
    <name>baseline::cli::AlarmList</name>
    <message>
        <source>There is no alarm yet.</source>
        <translation>Todavía no hay ninguna alarma.</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>disparada</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>juicio</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>--judge takes the number of an alarm and one of real, false, open.</source>
        <translation>--judge acepta el número de una alarma y uno de real, false, open.</translation>
    </message>
    <message>
        <source>There is no alarm %1 in this project.</source>
        <translation>No hay ninguna alarma %1 en este proyecto.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::AlarmText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>before the last restart, %1 after power-up</source>
        <translation>antes del último reinicio, %1 tras el encendido</translation>
    </message>
    <message>
        <source>  %1: %2, score %3 over the threshold of %4</source>
        <translation>  %1: %2, puntuación %3 sobre el umbral de %4</translation>
    </message>
    <message>
        <source>by another model</source>
        <translation>por otro modelo</translation>
    </message>
    <message numerus="yes">
        <source>%n more just before it were not kept</source>
        <translation>
            <numerusform>%n más justo antes no se guardó</numerusform>
            <numerusform>%n más justo antes no se guardaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms kept: none.</source>
        <translation>Alarmas guardadas: ninguna.</translation>
    </message>
    <message>
        <source>Alarms kept: %1, of which the newest are:</source>
        <translation>Alarmas guardadas: %1, de las cuales las más recientes son:</translation>
    </message>
    <message>
        <source>Alarms kept: %1:</source>
        <translation>Alarmas guardadas: %1:</translation>
    </message>
</context>
<context>
    <name>baseline::cli::BoardText</name>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>“%1” (%2), %3 bytes, slot %4</source>
        <translation>“%1” (%2), %3 bytes, ranura %4</translation>
    </message>
    <message>
        <source>Sensor: %1, %2 channels; rates %3 Hz; ranges ±%4 g.</source>
        <translation>Sensor: %1, %2 canales; tasas %3 Hz; rangos ±%4 g.</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>muestreando</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>puntuando</translation>
    </message>
    <message>
        <source>scoring is paused: the sensor is set otherwise than the model needs</source>
        <translation>la puntuación está en pausa: el sensor no está como el modelo necesita</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>the sensor does not answer</source>
        <translation>el sensor no responde</translation>
    </message>
    <message>
        <source>sampling stands still</source>
        <translation>el muestreo está parado</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>true rate %1 Hz</source>
        <translation>tasa real %1 Hz</translation>
    </message>
    <message>
        <source>the true rate is not known yet</source>
        <translation>la tasa real aún no se conoce</translation>
    </message>
    <message>
        <source>%1 samples lost</source>
        <translation>%1 muestras perdidas</translation>
    </message>
    <message>
        <source>%1 clipped</source>
        <translation>%1 saturadas</translation>
    </message>
    <message>
        <source>%1 bytes of RAM free</source>
        <translation>%1 bytes de RAM libres</translation>
    </message>
    <message>
        <source>longest turn %1 ms, longest wait of the sensor %2 ms</source>
        <translation>vuelta más larga %1 ms, espera más larga del sensor %2 ms</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Status: %1.</source>
        <translation>Estado: %1.</translation>
    </message>
    <message>
        <source>%1 at %2, serial number %3, firmware %4: %5.</source>
        <translation>%1 en %2, número de serie %3, firmware %4: %5.</translation>
    </message>
    <message>
        <source>Set to %1 Hz, ±%2 g, %3 channels.</source>
        <translation>Configurada a %1 Hz, ±%2 g, %3 canales.</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>Modelo: %1.</translation>
    </message>
    <message>
        <source>Model before: %1.</source>
        <translation>Modelo anterior: %1.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Build</name>
    <message>
        <source>Firmware with “%1” for %2: %3 bytes of flash, %4 bytes of RAM.</source>
        <translation>Firmware con “%1” para %2: %3 bytes de flash, %4 bytes de RAM.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Check</name>
    <message>
        <source>FAULT</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>from s</source>
        <translation>desde s</translation>
    </message>
    <message>
        <source>to s</source>
        <translation>hasta s</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>característica</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more (--json lists them).</source>
        <translation>
            <numerusform>… y %n más (--json la muestra).</numerusform>
            <numerusform>… y %n más (--json las muestra todas).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 windows of %2 recordings, %3 of them excluded.</source>
        <translation>%1 ventanas de %2 grabaciones, %3 de ellas excluidas.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Cluster</name>
    <message>
        <source>cluster</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>Inertia %1 after one iteration (%2).</source>
        <translation>Inercia %1 tras una iteración (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Inertia %1 after %n iterations (%2).</source>
        <translation>
            <numerusform>Inercia %1 tras %n iteración (%2).</numerusform>
            <numerusform>Inercia %1 tras %n iteraciones (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::cli::Compare</name>
    <message>
        <source>--transfer takes one project.</source>
        <translation>--transfer acepta un solo proyecto.</translation>
    </message>
    <message>
        <source>--transfer takes one detector, one recipe and no --anomaly.</source>
        <translation>--transfer acepta un detector, una receta y ningún --anomaly.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ComparisonText</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 on %2: AUC / false alarms in % of windows, at the threshold of the machine trained on.</source>
        <translation>%1 en %2: AUC / falsas alarmas en % de las ventanas, con el umbral de la máquina de entrenamiento.</translation>
    </message>
    <message>
        <source>trained on \ judged on</source>
        <translation>entrenado en \ juzgado en</translation>
    </message>
    <message>
        <source>Each of %1 groups of recordings was held back once.</source>
        <translation>Cada uno de los %1 conjuntos de grabaciones se reservó una vez.</translation>
    </message>
    <message>
        <source>There is one normal recording: its last third was held back, behind a gap. What changes slowly is on both sides all the same; a second recording would tell.</source>
        <translation>Hay una sola grabación normal: su último tercio quedó reservado, tras un hueco. Lo que cambia despacio está igualmente en ambos lados; una segunda grabación lo diría.</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>detector</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>- rms-z</source>
        <translation>- rms-z</translation>
    </message>
    <message>
        <source>FPR, %</source>
        <translation>FPR, %</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>board ms</source>
        <translation>placa ms</translation>
    </message>
    <message>
        <source>train ms</source>
        <translation>entren. ms</translation>
    </message>
    <message>
        <source>These figures rank. A detector that is chosen by them needs a threshold calibrated on normal recordings that had no part here.</source>
        <translation>Estas cifras clasifican. Un detector elegido por ellas necesita un umbral calibrado con grabaciones normales que no participaron aquí.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::CostText</name>
    <message>
        <source>This recipe runs on the desktop only.</source>
        <translation>Esta receta solo funciona en el PC.</translation>
    </message>
    <message>
        <source>On the board a window costs %1 instructions, about %2 µs, and takes %3 bytes of flash and %4 bytes of RAM.</source>
        <translation>En la placa una ventana cuesta %1 instrucciones, unos %2 µs, y ocupa %3 bytes de flash y %4 bytes de RAM.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Deploy</name>
    <message>
        <source>%1: not updated. %2</source>
        <translation>%1: no actualizada. %2</translation>
    </message>
    <message>
        <source>Boards that were not updated: %1 of %2; their rows say why.</source>
        <translation>Placas que no se actualizaron: %1 de %2; sus filas dicen por qué.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::DeployText</name>
    <message>
        <source>%1: “%2” (%3) runs now, read back equal, after %4 ms.</source>
        <translation>%1: “%2” (%3) está ahora en marcha, releído igual, tras %4 ms.</translation>
    </message>
    <message>
        <source>A rollback would bring back “%1”.</source>
        <translation>Una reversión recuperaría “%1”.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Devices</name>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>número de serie</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>virtual Nano</source>
        <translation>Nano virtual</translation>
    </message>
    <message>
        <source>No board is plugged in, and no virtual board runs.</source>
        <translation>No hay ninguna placa enchufada ni ninguna placa virtual en marcha.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Evaluate</name>
    <message>
        <source>At the model&apos;s own threshold %1: %2 false alarms, %3 misses.</source>
        <translation>Con el umbral propio del modelo, %1: %2 falsas alarmas, %3 no detectadas.</translation>
    </message>
    <message>
        <source>%1 of the normal windows are excluded from training; without them %2 false alarms.</source>
        <translation>%1 de las ventanas normales están excluidas del entrenamiento; sin ellas, %2 falsas alarmas.</translation>
    </message>
    <message>
        <source>%1 windows were left out, because this very model suggested their label.</source>
        <translation>%1 ventanas se omitieron porque este mismo modelo sugirió su etiqueta.</translation>
    </message>
    <message>
        <source>Cheapest threshold: %1, with %2 false alarms and %3 misses.</source>
        <translation>Umbral más barato: %1, con %2 falsas alarmas y %3 no detectadas.</translation>
    </message>
    <message>
        <source>--cost-miss and --cost-false belong together.</source>
        <translation>--cost-miss y --cost-false van juntas.</translation>
    </message>
    <message>
        <source>--base-rate belongs to --cost-miss and --cost-false.</source>
        <translation>--base-rate acompaña a --cost-miss y --cost-false.</translation>
    </message>
    <message>
        <source>--anomaly is missing. Without anomalies there is --certify.</source>
        <translation>Falta --anomaly. Sin anomalías hay --certify.</translation>
    </message>
    <message>
        <source>--certify and --alarms-per-hour belong together.</source>
        <translation>--certify y --alarms-per-hour van juntas.</translation>
    </message>
    <message>
        <source>--%1 belongs to --certify.</source>
        <translation>--%1 acompaña a --certify.</translation>
    </message>
    <message>
        <source>Costs need anomalies: give --anomaly too.</source>
        <translation>Los costos necesitan anomalías: indique también --anomaly.</translation>
    </message>
    <message>
        <source>The model with this threshold is in %1.</source>
        <translation>El modelo con este umbral está en %1.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Explain</name>
    <message>
        <source>feature</source>
        <translation>característica</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>--recording is missing: it names the one of the project.</source>
        <translation>Falta --recording: nombra la del proyecto.</translation>
    </message>
    <message>
        <source>--recording belongs to a project.</source>
        <translation>--recording acompaña a un proyecto.</translation>
    </message>
    <message>
        <source>--normal is missing: the recordings to compare with.</source>
        <translation>Falta --normal: las grabaciones con que comparar.</translation>
    </message>
    <message>
        <source>--from must be less than --to.</source>
        <translation>--from debe ser menor que --to.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Export</name>
    <message>
        <source>--format folder writes the whole project: leave out --recording.</source>
        <translation>--format folder escribe todo el proyecto: omita --recording.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ExtremeLearnText</name>
    <message>
        <source>watching: %1 of %2 windows, %3 outliers, %4 of them collective</source>
        <translation>vigilando: %1 de %2 ventanas, %3 valores atípicos, %4 de ellos colectivos</translation>
    </message>
    <message>
        <source>; k %1, λ %2, R² %3, limit %4</source>
        <translation>; k %1, λ %2, R² %3, límite %4</translation>
    </message>
    <message>
        <source>On a board R is the time from window to window: leave --r out.</source>
        <translation>En una placa R es el tiempo de ventana a ventana: omita --r.</translation>
    </message>
    <message>
        <source>%1: watches for extreme values from now on, with a computer or without. --keep makes a model of what it learns, --stop ends it.</source>
        <translation>%1: desde ahora vigila valores extremos, con computadora o sin ella. --keep hace un modelo de lo que aprende, --stop lo termina.</translation>
    </message>
    <message>
        <source>%1: the newest outlier counts as normal and is learned.</source>
        <translation>%1: el último valor atípico cuenta como normal y se aprende.</translation>
    </message>
    <message>
        <source>%1: there is no outlier to accept.</source>
        <translation>%1: no hay ningún valor atípico que aceptar.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ExtremeOptionText</name>
    <message>
        <source>The talk has six experiments: --experiment is 1 to 6.</source>
        <translation>La charla tiene seis experimentos: --experiment va de 1 a 6.</translation>
    </message>
    <message>
        <source>R, %1 ms, is longer than T, %2 ms: outliers never come close enough together, so that there can be no collective anomaly.</source>
        <translation>R, %1 ms, es mayor que T, %2 ms: los valores atípicos nunca se acercan lo bastante, así que no puede haber anomalía colectiva.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Features</name>
    <message>
        <source>feature</source>
        <translation>característica</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>estabilidad</translation>
    </message>
    <message>
        <source>halves p</source>
        <translation>p mitades</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>dispersión</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>d&apos;</source>
        <translation>d&apos;</translation>
    </message>
    <message>
        <source>%1 normal windows, %2 with another label.</source>
        <translation>%1 ventanas normales, %2 con otra etiqueta.</translation>
    </message>
    <message>
        <source>Say where the table goes (--out), or ask for the ranking (--rank).</source>
        <translation>Diga adónde va la tabla (--out) o pida la clasificación (--rank).</translation>
    </message>
    <message>
        <source>%1 windows with %2 features each, written to %3.</source>
        <translation>%1 ventanas con %2 características cada una, escritas en %3.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Flash</name>
    <message>
        <source>%1: %2 pages written and checked, the board runs again after %3 ms.</source>
        <translation>%1: %2 páginas escritas y comprobadas, la placa funciona de nuevo tras %3 ms.</translation>
    </message>
    <message>
        <source>It has no model yet.</source>
        <translation>Todavía no tiene modelo.</translation>
    </message>
    <message>
        <source>It runs “%1” (%2).</source>
        <translation>Ejecuta “%1” (%2).</translation>
    </message>
    <message>
        <source>Every page was written and checked, but the new firmware does not answer. If it stays silent, press the reset button twice, quickly, and flash other firmware.</source>
        <translation>Todas las páginas se escribieron y comprobaron, pero el nuevo firmware no responde. Si sigue callado, pulse el botón de reset dos veces, rápido, y grabe otro firmware.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Header</name>
    <message>
        <source>Model “%1” (%2), %3 bytes in flash, written to %4.</source>
        <translation>Modelo “%1” (%2), %3 bytes en flash, escrito en %4.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Help</name>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>Baseline Studio without a screen: record, train, judge and deploy anomaly detectors for machines.</source>
        <translation>Baseline Studio sin pantalla: grabar, entrenar, juzgar y cargar detectores de anomalías para máquinas.</translation>
    </message>
    <message>
        <source>COMMAND … [--json] [--verbose] [--help]</source>
        <translation>COMANDO … [--json] [--verbose] [--help]</translation>
    </message>
    <message>
        <source>FILE is a CSV file or a folder of them, PROJECT a *.baseline file, PORT what “baseline devices” lists.</source>
        <translation>FILE es un archivo CSV o una carpeta de ellos, PROJECT un *.baseline, PORT lo que muestra “baseline devices”.</translation>
    </message>
    <message>
        <source>Results go to standard output, messages to standard error. Exit code: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>Los resultados van a la salida estándar, los mensajes al error estándar. Código de salida: 0 hecho, 1 fallo, 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>“baseline COMMAND --help” shows a command&apos;s options and an example.</source>
        <translation>“baseline COMMAND --help” muestra las opciones de un comando y un ejemplo.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Import</name>
    <message>
        <source>%1: not imported. %2</source>
        <translation>%1: no importado. %2</translation>
    </message>
    <message>
        <source>%1: “%2”, %3 samples at %4 Hz.</source>
        <translation>%1: “%2”, %3 muestras a %4 Hz.</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <translation>Faltan %1.</translation>
    </message>
    <message>
        <source>“%1” is a whole project and knows all that --%2 could say: leave it out.</source>
        <translation>“%1” es un proyecto entero y sabe todo lo que --%2 podría decir: omítalo.</translation>
    </message>
    <message>
        <source>“%1” is a whole project, and “%2” exists already. Name a new project for it.</source>
        <translation>“%1” es un proyecto entero, y “%2” ya existe. Indique un proyecto nuevo para él.</translation>
    </message>
    <message>
        <source>Made “%1” of “%2”.</source>
        <translation>Se creó “%1” a partir de “%2”.</translation>
    </message>
    <message>
        <source>%1 of %2 files were imported.</source>
        <translation>Se importaron %1 de %2 archivos.</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be imported; the list says why.</source>
        <translation>%1 de %2 archivos no se pudieron importar; la lista dice por qué.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Label</name>
    <message>
        <source>--from and --to belong together.</source>
        <translation>--from y --to van juntas.</translation>
    </message>
    <message>
        <source>--from must be less than --to.</source>
        <translation>--from debe ser menor que --to.</translation>
    </message>
    <message>
        <source>Recording “%1” is labelled “%2”.</source>
        <translation>La grabación “%1” lleva la etiqueta “%2”.</translation>
    </message>
    <message>
        <source>Recording “%1” ends at %2 s.</source>
        <translation>La grabación “%1” termina en %2 s.</translation>
    </message>
    <message>
        <source>“%1” from %2 s to %3 s is labelled “%4”.</source>
        <translation>“%1” de %2 s a %3 s lleva la etiqueta “%4”.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::LearnText</name>
    <message>
        <source>%1: “%2” (%3) runs now, read back equal: %4 features, threshold %5.</source>
        <translation>%1: “%2” (%3) está ahora en marcha, releído igual: %4 características, umbral %5.</translation>
    </message>
    <message>
        <source>Of new windows of this normal at most %1 exceed it, by %2 windows that had no part in the fit.</source>
        <translation>De las nuevas ventanas de esta marcha normal lo superan como máximo %1, según %2 ventanas que no participaron en el ajuste.</translation>
    </message>
    <message>
        <source>The threshold is the tail of a law fitted to the last maxima: an estimate, not a guarantee.</source>
        <translation>El umbral es la cola de una ley ajustada a los últimos máximos: una estimación, no una garantía.</translation>
    </message>
    <message>
        <source>One feature did not vary and takes no part.</source>
        <translation>Una característica no varió y no participa.</translation>
    </message>
    <message numerus="yes">
        <source>%n features did not vary and take no part.</source>
        <translation>
            <numerusform>%n característica no varió y no participa.</numerusform>
            <numerusform>%n características no variaron y no participan.</numerusform>
        </translation>
    </message>
    <message>
        <source>One window without data, or clipped, was left out.</source>
        <translation>Se omitió una ventana sin datos o saturada.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows without data, or clipped, were left out.</source>
        <translation>
            <numerusform>Se omitió %n ventana sin datos o saturada.</numerusform>
            <numerusform>Se omitieron %n ventanas sin datos o saturadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation>%1 de %2 ventanas</translation>
    </message>
    <message>
        <source>calibrating: %1</source>
        <translation>calibrando: %1</translation>
    </message>
    <message>
        <source>learning: %1</source>
        <translation>aprendiendo: %1</translation>
    </message>
    <message>
        <source>%1: not learning any more. It runs what it ran.</source>
        <translation>%1: ya no aprende. Ejecuta lo que ejecutaba.</translation>
    </message>
    <message>
        <source>%1: “%2” runs again, which it had learned from.</source>
        <translation>%1: de nuevo en marcha “%2”, del que había aprendido.</translation>
    </message>
    <message>
        <source>%1: it runs nothing that it learned by itself, so nothing was changed.</source>
        <translation>%1: no ejecuta nada que haya aprendido por sí misma, así que nada cambió.</translation>
    </message>
    <message>
        <source>The project could not take the model: %1</source>
        <translation>El proyecto no pudo guardar el modelo: %1</translation>
    </message>
    <message>
        <source>--stop and --reset exclude each other.</source>
        <translation>--stop y --reset se excluyen.</translation>
    </message>
    <message>
        <source>--stop, --reset, --keep and --accept exclude each other.</source>
        <translation>--stop, --reset, --keep y --accept se excluyen.</translation>
    </message>
    <message>
        <source>Give --minutes to learn, or --evt, or one of --stop, --reset, --keep and --accept.</source>
        <translation>Indique --minutes para aprender, o --evt, o una de --stop, --reset, --keep y --accept.</translation>
    </message>
    <message>
        <source>--alpha is of a baseline; with --evt it is δ that says how rare an outlier is.</source>
        <translation>--alpha es de una línea base; con --evt es δ la que dice lo raro que es un valor atípico.</translation>
    </message>
    <message>
        <source>--%1 belongs to --evt.</source>
        <translation>--%1 acompaña a --evt.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::List</name>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>ended early: %1</source>
        <translation>terminó antes: %1</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>saturadas</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>detector</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>There is no recording yet.</source>
        <translation>Todavía no hay ninguna grabación.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ModelWords</name>
    <message>
        <source>Signal: %1 Hz, ±%2 g, %3 channels; windows of %4 samples (%5 s), a new one every %6.</source>
        <translation>Señal: %1 Hz, ±%2 g, %3 canales; ventanas de %4 muestras (%5 s), una nueva cada %6.</translation>
    </message>
    <message>
        <source>It carries no guarantee.</source>
        <translation>No lleva garantía.</translation>
    </message>
    <message>
        <source>A new normal window exceeds it with a probability of at most %1, if normal stays what it was while recording (calibration score number %2 of %3, from the smallest).</source>
        <translation>Una nueva ventana normal lo supera con una probabilidad de %1 como máximo, si lo normal sigue siendo lo que era al grabar (puntuación de calibración número %2 de %3, desde la menor).</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Monitor</name>
    <message>
        <source>studio: the same</source>
        <translation>estudio: la misma</translation>
    </message>
    <message>
        <source>studio: DIFFERENT</source>
        <translation>estudio: DISTINTA</translation>
    </message>
    <message>
        <source>studio: samples lost</source>
        <translation>estudio: muestras perdidas</translation>
    </message>
    <message>
        <source>studio: another model</source>
        <translation>estudio: otro modelo</translation>
    </message>
    <message>
        <source>ALARM</source>
        <translation>ALARMA</translation>
    </message>
    <message>
        <source>%1 windows, %2 of them anomalous; %3 of %4 scores are the studio&apos;s own, bit for bit; %5 samples, %6 lost.</source>
        <translation>%1 ventanas, %2 de ellas anómalas; %3 de %4 puntuaciones son las del propio estudio, bit a bit; %5 muestras, %6 perdidas.</translation>
    </message>
    <message>
        <source>True rate: %1 Hz.</source>
        <translation>Tasa real: %1 Hz.</translation>
    </message>
    <message>
        <source>The board at “%1” has no model yet. Put one on it: baseline deploy M.model --port %1</source>
        <translation>La placa en “%1” todavía no tiene modelo. Ponga uno en ella: baseline deploy M.model --port %1</translation>
    </message>
</context>
<context>
    <name>baseline::cli::PcaText</name>
    <message>
        <source>component</source>
        <translation>componente</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>varianza</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Program</name>
    <message>
        <source>See “baseline %1”.</source>
        <translation>Vea “baseline %1”.</translation>
    </message>
    <message>
        <source>The result could not be written to the end. Is the disk full?</source>
        <translation>El resultado no se pudo escribir hasta el final. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>Unknown command “%1”.</source>
        <translation>Comando desconocido “%1”.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Ranking</name>
    <message>
        <source>Scores: %1 normal, %2 anomalous, %3 without data.</source>
        <translation>Puntuaciones: %1 normales, %2 anómalas, %3 sin datos.</translation>
    </message>
    <message>
        <source>AUC: %1 (0.5 is chance, 1 is perfect).</source>
        <translation>AUC: %1 (0.5 es azar, 1 es perfecto).</translation>
    </message>
    <message>
        <source>Partial AUC up to 10 % false alarms: %1 (DCASE), %2 (McClish).</source>
        <translation>AUC parcial hasta 10 % de falsas alarmas: %1 (DCASE), %2 (McClish).</translation>
    </message>
    <message>
        <source>Equal error rate %1; average precision %2, where chance reaches the base rate of %3.</source>
        <translation>Tasa de error igual %1; precisión media %2, donde el azar alcanza la tasa base de %3.</translation>
    </message>
    <message>
        <source>Best threshold on these very scores (Youden): %1, with %2 false alarms and %3 misses.</source>
        <translation>Mejor umbral con estas mismas puntuaciones (Youden): %1, con %2 falsas alarmas y %3 no detectadas.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Record</name>
    <message>
        <source>Nothing was recorded: the level was not reached in %1 s.</source>
        <translation>No se grabó nada: el nivel no se alcanzó en %1 s.</translation>
    </message>
    <message>
        <source>true rate %1 Hz (nominal %2)</source>
        <translation>tasa real %1 Hz (nominal %2)</translation>
    </message>
    <message>
        <source>nominal rate %1 Hz</source>
        <translation>tasa nominal %1 Hz</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdidas</translation>
    </message>
    <message>
        <source>losses cannot be seen (%1 lines damaged)</source>
        <translation>las pérdidas no se pueden ver (%1 líneas dañadas)</translation>
    </message>
    <message>
        <source>Recording “%1”: %2 s, %3 samples, %4, %5 clipped, %6.</source>
        <translation>Grabación “%1”: %2 s, %3 muestras, %4, %5 saturadas, %6.</translation>
    </message>
    <message>
        <source>  “%1”: from %2 s, %3 s</source>
        <translation>  “%1”: desde %2 s, %3 s</translation>
    </message>
    <message>
        <source>The option --seconds is missing: say how long.</source>
        <translation>Falta la opción --seconds: diga cuánto tiempo.</translation>
    </message>
    <message>
        <source>--keep-last goes neither with --part nor with --trigger.</source>
        <translation>--keep-last no va con --part ni con --trigger.</translation>
    </message>
    <message>
        <source>--%1 needs --trigger.</source>
        <translation>--%1 necesita --trigger.</translation>
    </message>
    <message>
        <source>--unit needs --text-lines: a board says its unit.</source>
        <translation>--unit necesita --text-lines: una placa dice su unidad.</translation>
    </message>
    <message>
        <source>--range does not go with --text-lines: a sketch cannot be set.</source>
        <translation>--range no va con --text-lines: un sketch no se puede configurar.</translation>
    </message>
    <message>
        <source>%1 s, waiting: level %2 of %3, %4 recorded</source>
        <translation>%1 s, esperando: nivel %2 de %3, %4 grabadas</translation>
    </message>
    <message>
        <source>%1 of %2 s, %3 samples lost</source>
        <translation>%1 de %2 s, %3 muestras perdidas</translation>
    </message>
    <message>
        <source>%1 s, %2 samples lost</source>
        <translation>%1 s, %2 muestras perdidas</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ReportCommand</name>
    <message>
        <source>--cost-miss and --cost-false belong together.</source>
        <translation>--cost-miss y --cost-false van juntas.</translation>
    </message>
    <message>
        <source>--base-rate belongs to --cost-miss and --cost-false.</source>
        <translation>--base-rate acompaña a --cost-miss y --cost-false.</translation>
    </message>
    <message>
        <source>The project does not hold this model: the report says nothing of its training.</source>
        <translation>El proyecto no contiene este modelo: el informe no dice nada de su entrenamiento.</translation>
    </message>
    <message>
        <source>Report on “%1” (%2), written to %3.</source>
        <translation>Informe sobre “%1” (%2), escrito en %3.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Rollback</name>
    <message>
        <source>%1: “%2” (%3) runs again.</source>
        <translation>%1: “%2” (%3) está de nuevo en marcha.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ScoreText</name>
    <message>
        <source>%1 windows, written to %2: %3 normal, %4 anomalous, %5 without data (threshold %6).</source>
        <translation>%1 ventanas, escritas en %2: %3 normales, %4 anómalas, %5 sin datos (umbral %6).</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Signal</name>
    <message>
        <source>--%1 belongs to the recipes edge-impulse and edge-impulse-2.</source>
        <translation>--%1 es de las recetas edge-impulse y edge-impulse-2.</translation>
    </message>
    <message>
        <source>--filter and --cutoff come together, and --order with them.</source>
        <translation>--filter y --cutoff van juntas, y --order con ellas.</translation>
    </message>
    <message>
        <source>%1 of %2 recordings reach the limit of ±%3 g; the worst is “%4” with %5 of its samples.</source>
        <translation>%1 de %2 grabaciones alcanzan el límite de ±%3 g; la peor es “%4”, con %5 de sus muestras.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Simulate</name>
    <message>
        <source>--script says states and seconds itself: leave --state and --seconds out.</source>
        <translation>--script ya dice estados y segundos: omita --state y --seconds.</translation>
    </message>
    <message>
        <source>--state is missing, or --script.</source>
        <translation>Falta --state, o --script.</translation>
    </message>
    <message>
        <source>--seconds is missing.</source>
        <translation>Falta --seconds.</translation>
    </message>
    <message>
        <source>Recording “%1”, labelled “%2”: %3 samples at %4 Hz.</source>
        <translation>Grabación “%1”, con la etiqueta “%2”: %3 muestras a %4 Hz.</translation>
    </message>
    <message>
        <source>Recording “%1” with %2 labelled segments: %3 samples at %4 Hz.</source>
        <translation>Grabación “%1” con %2 tramos etiquetados: %3 muestras a %4 Hz.</translation>
    </message>
    <message>
        <source>--demo makes a whole project by itself: leave --%1 out.</source>
        <translation>--demo hace por sí solo un proyecto entero: omita --%1.</translation>
    </message>
    <message>
        <source>A demo project with %1 labelled recordings in %2 sessions and a trained model: “%3”.</source>
        <translation>Un proyecto de demostración con %1 grabaciones etiquetadas en %2 sesiones y un modelo entrenado: “%3”.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Stage</name>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Computing features</source>
        <translation>Calculando características</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Agrupando</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuando</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Releyendo</translation>
    </message>
    <message>
        <source>Configuring</source>
        <translation>Configurando</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Compilando</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Observando</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Stop</name>
    <message>
        <source>converged: no point changed its cluster</source>
        <translation>convergió: ningún punto cambió de grupo</translation>
    </message>
    <message>
        <source>the centres hardly moved any more</source>
        <translation>los centros ya apenas se movían</translation>
    </message>
    <message>
        <source>stopped at the iteration limit</source>
        <translation>paró en el límite de iteraciones</translation>
    </message>
</context>
<context>
    <name>baseline::cli::TableText</name>
    <message>
        <source>Not used, because they measure nothing: %1.</source>
        <translation>No se usaron, porque no miden nada: %1.</translation>
    </message>
    <message>
        <source>%1 rows with missing or infinite values were not used.</source>
        <translation>No se usaron %1 filas con valores ausentes o infinitos.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ThresholdWords</name>
    <message>
        <source>In normal running %1 windows an hour exceed the threshold; the alarm, %2 of %3 windows, comes on %4 times an hour.</source>
        <translation>En marcha normal %1 ventanas por hora superan el umbral; la alarma, %2 de %3 ventanas, se activa %4 veces por hora.</translation>
    </message>
    <message>
        <source>Faults found: %1 of %2.</source>
        <translation>Fallos encontrados: %1 de %2.</translation>
    </message>
    <message>
        <source>AUC between %1 and %2 in 95 of 100 cases (%3).</source>
        <translation>AUC entre %1 y %2 en 95 de 100 casos (%3).</translation>
    </message>
    <message>
        <source>bootstrap by recording</source>
        <translation>bootstrap por grabación</translation>
    </message>
    <message>
        <source>DeLong, windows taken as independent</source>
        <translation>DeLong, tomando las ventanas como independientes</translation>
    </message>
    <message>
        <source>Expected cost an hour: %1 at the cheapest threshold, %2 at the model&apos;s own.</source>
        <translation>Costo esperado por hora: %1 con el umbral más barato, %2 con el del propio modelo.</translation>
    </message>
    <message>
        <source>It stays the cheapest while a miss costs at least %1 times a false alarm.</source>
        <translation>Sigue siendo el más barato mientras una no detectada cueste al menos %1 veces una falsa alarma.</translation>
    </message>
    <message>
        <source>It stays the cheapest while a miss costs %1 to %2 times a false alarm.</source>
        <translation>Sigue siendo el más barato mientras una no detectada cueste de %1 a %2 veces una falsa alarma.</translation>
    </message>
    <message>
        <source>Threshold for the budget: %1.</source>
        <translation>Umbral para el presupuesto: %1.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Train</name>
    <message>
        <source>“%1” learns from a stream of scores or a feature as it comes: run it with “baseline watch”, or on a board with “baseline learn --evt”.</source>
        <translation>“%1” aprende sobre la marcha de un flujo de puntuaciones o de una característica: ejecútelo con “baseline watch”, o en una placa con “baseline learn --evt”.</translation>
    </message>
    <message>
        <source>--alpha and --alarms-per-hour exclude each other.</source>
        <translation>--alpha y --alarms-per-hour se excluyen.</translation>
    </message>
    <message>
        <source>--name takes at most %1 bytes.</source>
        <translation>--name acepta %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>Also stored in the project, with the exact spans it was trained on.</source>
        <translation>Guardado también en el proyecto, con los tramos exactos con que se entrenó.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::TrainText</name>
    <message>
        <source>Model “%1” (%2), %3 bytes, written to %4.</source>
        <translation>Modelo “%1” (%2), %3 bytes, escrito en %4.</translation>
    </message>
    <message>
        <source>Windows: %1 fitted the detector, %2 later ones that do not overlap set the threshold, %3 between them were not used.</source>
        <translation>Ventanas: %1 ajustaron el detector, %2 posteriores que no se solapan fijaron el umbral, %3 entre ellas no se usaron.</translation>
    </message>
    <message>
        <source>Principal components: %1 of %2 features keep %3 of the variance.</source>
        <translation>Componentes principales: %1 de %2 características conservan %3 de la varianza.</translation>
    </message>
    <message>
        <source>Detector: %1.</source>
        <translation>Detector: %1.</translation>
    </message>
    <message>
        <source>Threshold: %1. %2</source>
        <translation>Umbral: %1. %2</translation>
    </message>
    <message>
        <source>Excluded: %1 windows were not trained on, %2 of them alarm. False alarms on the baseline: %3 without them, %4 with them.</source>
        <translation>Excluidas: no se entrenó con %1 ventanas, %2 de ellas con alarma. Falsas alarmas en la línea base: %3 sin ellas, %4 con ellas.</translation>
    </message>
    <message>
        <source>Left out, because they never varied: %1.</source>
        <translation>Omitidas, porque nunca variaron: %1.</translation>
    </message>
    <message>
        <source>Clusters: %1, inertia %2 after one iteration (%3).</source>
        <translation>Grupos: %1, inercia %2 tras una iteración (%3).</translation>
    </message>
    <message numerus="yes">
        <source>Clusters: %1, inertia %2 after %n iterations (%3).</source>
        <translation>
            <numerusform>Grupos: %1, inercia %2 tras %n iteración (%3).</numerusform>
            <numerusform>Grupos: %1, inercia %2 tras %n iteraciones (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::cli::Usage</name>
    <message>
        <source>a text that is not empty</source>
        <translation>un texto que no esté vacío</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number above zero</source>
        <translation>un número mayor que cero</translation>
    </message>
    <message>
        <source>a number of zero or more</source>
        <translation>un número mayor o igual que cero</translation>
    </message>
    <message>
        <source>a number between 0 and 1</source>
        <translation>un número entre 0 y 1</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>un número entero desde 1</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>un número entero desde 0</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no lleva valor.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--%1 was given twice.</source>
        <translation>--%1 se indicó dos veces.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 espera %2, no “%3”.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Falta algo: %1.</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>“%1” está de más.</translation>
    </message>
    <message>
        <source>An empty name is no file.</source>
        <translation>Un nombre vacío no es un archivo.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::WatchCommandText</name>
    <message>
        <source>--%1 belongs to --detector %2.</source>
        <translation>--%1 es de --detector %2.</translation>
    </message>
    <message>
        <source>A model gives a score: leave --feature and --column out.</source>
        <translation>Un modelo da una puntuación: omita --feature y --column.</translation>
    </message>
    <message>
        <source>Say which recordings the model shall score.</source>
        <translation>Diga qué grabaciones debe puntuar el modelo.</translation>
    </message>
    <message>
        <source>--feature is of signals, --column of a table: give one of them.</source>
        <translation>--feature es de señales, --column de una tabla: indique una de las dos.</translation>
    </message>
    <message>
        <source>One table at a time; for signals say which --feature, or give a model first.</source>
        <translation>Una tabla a la vez; para señales indique --feature, o ponga antes un modelo.</translation>
    </message>
    <message>
        <source>--recipe, --window and --hop belong to --feature.</source>
        <translation>--recipe, --window y --hop acompañan a --feature.</translation>
    </message>
    <message>
        <source>R is the time from window to window here: leave --r out.</source>
        <translation>Aquí R es el tiempo de ventana a ventana: omita --r.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::WatchText</name>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>%1 at %2 s</source>
        <translation>%1 en %2 s</translation>
    </message>
    <message>
        <source>Weibull of the last maxima above U: k %1, λ %2, R² of the fit %3.</source>
        <translation>Weibull de los últimos máximos por encima de U: k %1, λ %2, R² del ajuste %3.</translation>
    </message>
    <message>
        <source>Tail: generalised Pareto with shape %1 and scale %2, from %3 values above the threshold. The risk is an estimate, not a guarantee.</source>
        <translation>Cola: Pareto generalizada con forma %1 y escala %2, de %3 valores por encima del umbral. El riesgo es una estimación, no una garantía.</translation>
    </message>
    <message>
        <source>All %1 maxima: GEV with location %2, scale %3, shape %4, log-likelihood %5.</source>
        <translation>Todos los %1 máximos: GEV con posición %2, escala %3, forma %4, log-verosimilitud %5.</translation>
    </message>
    <message>
        <source>The same by a Weibull law: k %1, λ %2, log-likelihood %3.</source>
        <translation>Lo mismo con una ley de Weibull: k %1, λ %2, log-verosimilitud %3.</translation>
    </message>
    <message>
        <source>%1 on “%2”: %3 values, %4 without data, %5 outliers, %6 of them collective; alarms: %7.</source>
        <translation>%1 sobre “%2”: %3 valores, %4 sin datos, %5 valores atípicos, %6 de ellos colectivos; alarmas: %7.</translation>
    </message>
    <message>
        <source>  collective: %1, %2</source>
        <translation>  colectivo: %1, %2</translation>
    </message>
    <message>
        <source>  outlier: %1, %2</source>
        <translation>  atípico: %1, %2</translation>
    </message>
    <message>
        <source>  … %1 more: see --json or --out.</source>
        <translation>  … %1 más: vea --json o --out.</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::AlarmCard</name>
    <message>
        <source>%1
now %2
usual %3
share %4</source>
        <translation>%1
ahora %2
habitual %3
parte %4</translation>
    </message>
    <message>
        <source>Why it alarmed</source>
        <translation>Por qué dio alarma</translation>
    </message>
    <message>
        <source>&amp;Real</source>
        <translation>&amp;Real</translation>
    </message>
    <message>
        <source>&amp;False alarm</source>
        <translation>&amp;Falsa alarma</translation>
    </message>
    <message>
        <source>&amp;Add to labels and retrain</source>
        <translation>&amp;Añadir a las etiquetas y reentrenar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Channel of the spectrum</source>
        <translation>Canal del espectro</translation>
    </message>
    <message>
        <source>Spectrum or waveform of the alarm</source>
        <translation>Espectro o forma de onda de la alarma</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Signal around the alarm; what is explained is shaded</source>
        <translation>Señal en torno a la alarma; lo explicado está sombreado</translation>
    </message>
    <message>
        <source>Spectrum of the alarm over that of the nearest normal windows</source>
        <translation>Espectro de la alarma sobre el de las ventanas normales más cercanas</translation>
    </message>
    <message>
        <source>The machine was really not as usual (Alt+R)</source>
        <translation>La máquina no estaba realmente como siempre (Alt+R)</translation>
    </message>
    <message>
        <source>The machine ran normally (Alt+F)</source>
        <translation>La máquina marchaba normalmente (Alt+F)</translation>
    </message>
    <message>
        <source>Name of the fault</source>
        <translation>Nombre del fallo</translation>
    </message>
    <message>
        <source>Name of the fault, as its label</source>
        <translation>Nombre del fallo, como su etiqueta</translation>
    </message>
    <message>
        <source>name of the fault</source>
        <translation>nombre del fallo</translation>
    </message>
    <message>
        <source>Stop the training; the labels stay (Alt+C)</source>
        <translation>Detiene el entrenamiento; las etiquetas se conservan (Alt+C)</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>nearest normal windows</source>
        <translation>ventanas normales más cercanas</translation>
    </message>
    <message>
        <source>No signal was kept with this alarm.</source>
        <translation>No se guardó señal con esta alarma.</translation>
    </message>
    <message>
        <source>Say first whether the alarm was real or false.</source>
        <translation>Diga primero si la alarma fue real o falsa.</translation>
    </message>
    <message>
        <source>Give the fault a name other than “normal”.</source>
        <translation>Dé al fallo un nombre distinto de “normal”.</translation>
    </message>
    <message>
        <source>Label the stretch as “%1”, and train again where that changes the model (Alt+A)</source>
        <translation>Etiqueta el tramo como “%1” y vuelve a entrenar donde eso cambie el modelo (Alt+A)</translation>
    </message>
    <message>
        <source>Label the signal as normal and train again with it (Alt+A)</source>
        <translation>Etiqueta la señal como normal y vuelve a entrenar con ella (Alt+A)</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::AlarmsCard</name>
    <message>
        <source>earlier run, after %1 s</source>
        <translation>marcha anterior, tras %1 s</translation>
    </message>
    <message>
        <source>earlier run, after %1 h %2 min</source>
        <translation>marcha anterior, tras %1 h %2 min</translation>
    </message>
    <message>
        <source>by a model that does not run now</source>
        <translation>por un modelo que no está ahora en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%n more before it, not kept</source>
        <translation>
            <numerusform>%n más antes, no guardado</numerusform>
            <numerusform>%n más antes, no guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Disparada</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Which alarms are shown</source>
        <translation>Qué alarmas se muestran</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Todas las alarmas</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin juzgar</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Reales</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Falsas alarmas</translation>
    </message>
    <message>
        <source>kept by the board</source>
        <translation>guardada por la placa</translation>
    </message>
    <message>
        <source>Alarm %1 in the board&apos;s flash; stream %2, window at sample %3</source>
        <translation>Alarma %1 en la flash de la placa; flujo %2, ventana en la muestra %3</translation>
    </message>
    <message>
        <source>still on</source>
        <translation>sigue activa</translation>
    </message>
    <message>
        <source>seen by the studio</source>
        <translation>vista por el estudio</translation>
    </message>
    <message>
        <source>No alarm is judged so. Choose “All alarms” to see the others.</source>
        <translation>Ninguna alarma está juzgada así. Elija “Todas las alarmas” para ver las otras.</translation>
    </message>
    <message>
        <source>No alarm yet. Put a model on the board in “Deploy” and let it run: an alarm appears here with the signal around it and what contributed.</source>
        <translation>Todavía no hay alarmas. Ponga el modelo en la placa en “Cargar” y déjelo en marcha: aquí aparece cada alarma con la señal de alrededor y lo que contribuyó.</translation>
    </message>
    <message>
        <source>real</source>
        <translation>real</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>falsa alarma</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::AlarmsTab</name>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>El proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>This alarm is not in the project, or not yet.</source>
        <translation>Esta alarma no está en el proyecto, o todavía no.</translation>
    </message>
    <message>
        <source>Choose an alarm to see what contributed to it.</source>
        <translation>Elija una alarma para ver qué contribuyó a ella.</translation>
    </message>
    <message>
        <source>The board alone saw this alarm, so no signal was kept and nothing more is known of it.</source>
        <translation>Solo la placa vio esta alarma, así que no se guardó señal y no se sabe nada más de ella.</translation>
    </message>
    <message>
        <source>Without a project no signal is kept. Open one on the Sessions page.</source>
        <translation>Sin proyecto no se guarda señal. Abra uno en la página Sesiones.</translation>
    </message>
    <message>
        <source>The signal around this alarm is still coming in; it takes half a minute at most.</source>
        <translation>La señal en torno a esta alarma aún está llegando; tarda medio minuto como máximo.</translation>
    </message>
    <message>
        <source>No signal was kept with this alarm. The board named: %1.</source>
        <translation>No se guardó señal con esta alarma. La placa nombró: %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Comparing with the nearest normal windows…</source>
        <translation>Comparando con las ventanas normales más cercanas…</translation>
    </message>
    <message>
        <source>judgement of an alarm</source>
        <translation>juicio de una alarma</translation>
    </message>
    <message>
        <source>Finding the stretch that alarmed…</source>
        <translation>Buscando el tramo que dio alarma…</translation>
    </message>
    <message>
        <source>labels of an alarm</source>
        <translation>etiquetas de una alarma</translation>
    </message>
    <message>
        <source>The labels are stored.</source>
        <translation>Las etiquetas están guardadas.</translation>
    </message>
    <message>
        <source>The stretch is labelled as “%1”. Its model learns from normal running alone, so training again would change nothing; the label counts in thresholds, comparisons and evaluations.</source>
        <translation>El tramo lleva la etiqueta “%1”. Su modelo aprende solo de la marcha normal, así que reentrenar no cambiaría nada; la etiqueta cuenta en umbrales, comparaciones y evaluaciones.</translation>
    </message>
    <message>
        <source>Training again…</source>
        <translation>Reentrenando…</translation>
    </message>
    <message>
        <source>“%1” is trained and at hand.</source>
        <translation>“%1” está entrenado y a mano.</translation>
    </message>
    <message>
        <source>Training a model again</source>
        <translation>Nuevo entrenamiento de un modelo</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::BoardTab</name>
    <message>
        <source>Features of a window</source>
        <translation>Características de una ventana</translation>
    </message>
    <message>
        <source>Score of a window</source>
        <translation>Puntuación de una ventana</translation>
    </message>
    <message>
        <source>Free RAM</source>
        <translation>RAM libre</translation>
    </message>
    <message>
        <source>Board&apos;s temperature</source>
        <translation>Temperatura de la placa</translation>
    </message>
    <message>
        <source>Board score = studio score</source>
        <translation>Puntuación placa = estudio</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>En marcha ahora</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Check and roll back</source>
        <translation>Comprobar y revertir</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Reads the model back now and compares it byte for byte</source>
        <translation>Relee ahora el modelo y lo compara byte a byte</translation>
    </message>
    <message>
        <source>Going back to the model before…</source>
        <translation>Volviendo al modelo anterior…</translation>
    </message>
    <message>
        <source>Reading the board&apos;s model…</source>
        <translation>Leyendo el modelo de la placa…</translation>
    </message>
    <message>
        <source>No board is connected. Connect one on the Live page.</source>
        <translation>No hay ninguna placa conectada. Conecte una en la página En vivo.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>No hay ninguna placa conectada.</translation>
    </message>
    <message>
        <source>The board&apos;s model could not be read. %1</source>
        <translation>No se pudo leer el modelo de la placa. %1</translation>
    </message>
    <message>
        <source>The board has no model yet: it streams, and raises no alarm.</source>
        <translation>La placa todavía no tiene modelo: transmite y no da alarmas.</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>a “%1”</translation>
    </message>
    <message>
        <source>Connect a board to read back what it runs.</source>
        <translation>Conecte una placa para releer lo que ejecuta.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Todavía no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Compare reads the model back, whole, and says whether every byte is as it was made. There is no model before this one to go back to.</source>
        <translation>Comparar relee el modelo entero y dice si cada byte está como se hizo. No hay ningún modelo anterior al que volver.</translation>
    </message>
    <message>
        <source>Compare reads the model back, whole, and says whether every byte is as it was made. Roll back runs “%1” again; nothing is sent for it.</source>
        <translation>Comparar relee el modelo entero y dice si cada byte está como se hizo. Revertir pone de nuevo en marcha “%1”; para ello no se envía nada.</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>not told by this board</source>
        <translation>esta placa no lo dice</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>as its sensor says</source>
        <translation>según dice su sensor</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>under 0.01 % of the time</source>
        <translation>menos del 0,01 % del tiempo</translation>
    </message>
    <message>
        <source>%1 % of the time</source>
        <translation>%1 % del tiempo</translation>
    </message>
    <message>
        <source>on this computer, not a chip</source>
        <translation>en esta computadora, no en un chip</translation>
    </message>
    <message>
        <source>Measured by the board: %1. A new window is due every %2 ms.</source>
        <translation>Medido por la placa: %1. Toca una nueva ventana cada %2 ms.</translation>
    </message>
    <message>
        <source>measured while it streams</source>
        <translation>medido mientras transmite</translation>
    </message>
    <message>
        <source>no window compared yet</source>
        <translation>ninguna ventana comparada aún</translation>
    </message>
    <message>
        <source>no board is connected</source>
        <translation>no hay placa conectada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>windows equal bit for bit</source>
        <translation>ventanas iguales bit a bit</translation>
    </message>
    <message>
        <source>windows equal; %1 differ</source>
        <translation>ventanas iguales; %1 difieren</translation>
    </message>
    <message>
        <source>%1 windows compared, %2 equal bit for bit.
Not compared: %3 with lost samples, %4 scored by a model that the studio has not read, %5 without a score.</source>
        <translation>%1 ventanas comparadas, %2 iguales bit a bit.
Sin comparar: %3 con muestras perdidas, %4 puntuadas por un modelo que el estudio no ha leído, %5 sin puntuación.</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::BoardWords</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>replayed recording</source>
        <translation>grabación reproducida</translation>
    </message>
    <message>
        <source>%1, %2 Hz, ±%3 g</source>
        <translation>%1, %2 Hz, ±%3 g</translation>
    </message>
    <message>
        <source>“%1”, %2, runs</source>
        <translation>“%1”, %2, en marcha</translation>
    </message>
    <message>
        <source>“%1”, %2, for a rollback</source>
        <translation>“%1”, %2, para una reversión</translation>
    </message>
    <message>
        <source>none in use</source>
        <translation>ninguno en uso</translation>
    </message>
    <message>
        <source>free, %1</source>
        <translation>libre, %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>%1 Hz by the board&apos;s clock</source>
        <translation>%1 Hz según el reloj de la placa</translation>
    </message>
    <message>
        <source>%1 of %2 samples</source>
        <translation>%1 de %2 muestras</translation>
    </message>
    <message>
        <source>%1 samples at the limit</source>
        <translation>%1 muestras en el límite</translation>
    </message>
    <message>
        <source>the sensor does not answer</source>
        <translation>el sensor no responde</translation>
    </message>
    <message>
        <source>sampling stands still</source>
        <translation>el muestreo está parado</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>scoring pauses: the sensor is set otherwise than the model needs</source>
        <translation>la puntuación está en pausa: el sensor no está como el modelo necesita</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>puntúa</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>transmite</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>emulated Cortex-M4F</source>
        <translation>Cortex-M4F emulado</translation>
    </message>
    <message>
        <source>Virtual Nano</source>
        <translation>Nano virtual</translation>
    </message>
    <message>
        <source>unknown board</source>
        <translation>placa desconocida</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>Tasa medida</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Saturadas</translation>
    </message>
    <message>
        <source>Slot A</source>
        <translation>Ranura A</translation>
    </message>
    <message>
        <source>Slot B</source>
        <translation>Ranura B</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::BuildLog</name>
    <message>
        <source>Build log</source>
        <translation>Registro de compilación</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What the compiler says appears here.</source>
        <translation>Aquí aparece lo que dice el compilador.</translation>
    </message>
    <message>
        <source>Copy the build log</source>
        <translation>Copiar el registro de compilación</translation>
    </message>
    <message>
        <source>Show or hide the build log</source>
        <translation>Mostrar u ocultar el registro de compilación</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::CommandNote</name>
    <message>
        <source>A program is missing</source>
        <translation>Falta un programa</translation>
    </message>
    <message>
        <source>Install command</source>
        <translation>Comando de instalación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the install command</source>
        <translation>Copiar el comando de instalación</translation>
    </message>
    <message>
        <source>“%1” is needed. Run this in a terminal, then try again:</source>
        <translation>Hace falta “%1”. Ejecute esto en una terminal y vuelva a intentarlo:</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::DeployPage</name>
    <message>
        <source>Deploy</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>&amp;Deploy to board</source>
        <translation>&amp;Cargar en la placa</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En la placa</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>Firmware is being put on the board.</source>
        <translation>Se está grabando firmware en la placa.</translation>
    </message>
    <message>
        <source>%1 · serial number %2</source>
        <translation>%1 · número de serie %2</translation>
    </message>
    <message>
        <source>Virtual Nano</source>
        <translation>Nano virtual</translation>
    </message>
    <message>
        <source>no board</source>
        <translation>sin placa</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>Alarmas (%1)</translation>
    </message>
    <message>
        <source>Work on the board</source>
        <translation>Trabajo en la placa</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::DeployTab</name>
    <message>
        <source>At hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Carga en la placa</translation>
    </message>
    <message>
        <source>&amp;Save model file</source>
        <translation>&amp;Guardar archivo del modelo</translation>
    </message>
    <message>
        <source>E&amp;xport header</source>
        <translation>E&amp;xportar cabecera</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>baseline_model.h: the same bytes, for people who build firmware</source>
        <translation>baseline_model.h: los mismos bytes, para quien compila firmware</translation>
    </message>
    <message>
        <source>All that is known of the model at hand, as PDF or HTML (Ctrl+Shift+R)</source>
        <translation>Todo lo que se sabe del modelo a mano, en PDF o HTML (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Putting “%1” on the board…</source>
        <translation>Poniendo “%1” en la placa…</translation>
    </message>
    <message>
        <source>“%1” runs on the board. Read back and compared: equal.</source>
        <translation>“%1” está en marcha en la placa. Releído y comparado: igual.</translation>
    </message>
    <message>
        <source>%1 of %2 boards run it now, read back equal.</source>
        <translation>%1 de %2 placas lo ejecutan ahora, releído igual.</translation>
    </message>
    <message>
        <source>A deployment runs.</source>
        <translation>Hay una carga en curso.</translation>
    </message>
    <message>
        <source>Connect a board on the Live page, and train a model or choose one below.</source>
        <translation>Conecte una placa en la página En vivo y entrene un modelo o elija uno abajo.</translation>
    </message>
    <message>
        <source>No board is connected. Connect one on the Live page.</source>
        <translation>No hay ninguna placa conectada. Conecte una en la página En vivo.</translation>
    </message>
    <message>
        <source>There is no model at hand. Train one, or choose one below.</source>
        <translation>No hay ningún modelo a mano. Entrene uno o elija uno abajo.</translation>
    </message>
    <message>
        <source>The model takes %1, and a slot of this board holds %2. Choose fewer clusters or a shorter window.</source>
        <translation>El modelo ocupa %1, y en una ranura de esta placa caben %2. Elija menos grupos o una ventana más corta.</translation>
    </message>
    <message>
        <source>The board runs this very model.</source>
        <translation>La placa ejecuta este mismo modelo.</translation>
    </message>
    <message>
        <source>“%1” is for %2 Hz and ±%3 g; the board measures at %4 Hz and ±%5 g. It will score only when it is set the same.</source>
        <translation>“%1” es para %2 Hz y ±%3 g; la placa mide a %4 Hz y ±%5 g. Solo puntuará cuando esté configurada igual.</translation>
    </message>
    <message>
        <source>“%1” will be the board&apos;s first model.</source>
        <translation>“%1” será el primer modelo de la placa.</translation>
    </message>
    <message>
        <source>“%1” will replace “%2”, which stays on the board for a rollback.</source>
        <translation>“%1” sustituirá a “%2”, que se queda en la placa para una reversión.</translation>
    </message>
    <message>
        <source>There is no model at hand. Train one, or choose one.</source>
        <translation>No hay ningún modelo a mano. Entrene o elija uno.</translation>
    </message>
    <message>
        <source>No model is at hand. Train one on the Train page, or choose one below.</source>
        <translation>No hay ningún modelo a mano. Entrene uno en la página Entrenar o elija uno abajo.</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Guardar modelo</translation>
    </message>
    <message>
        <source>Baseline model (*.model)</source>
        <translation>Modelo Baseline (*.model)</translation>
    </message>
    <message>
        <source>Export the model as a C header</source>
        <translation>Exportar el modelo como cabecera C</translation>
    </message>
    <message>
        <source>C header (*.h)</source>
        <translation>Cabecera C (*.h)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::DoubleTapHelp</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Drawing of the board: the reset button lies in the middle, between the USB socket and the radio module; the orange light is beside the socket</source>
        <translation>Dibujo de la placa: el botón de reset está en el centro, entre el conector USB y el módulo de radio; la luz naranja está junto al conector</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Leave the board as it is</source>
        <translation>Dejar la placa como está</translation>
    </message>
    <message>
        <source>The board waits in its bootloader</source>
        <translation>La placa espera en su bootloader</translation>
    </message>
    <message>
        <source>Press the reset button twice</source>
        <translation>Pulse el botón de reset dos veces</translation>
    </message>
    <message>
        <source>1. Leave the USB cable plugged in.
2. Press the small white button twice, within half a second.
3. The orange light fades in and out: the bootloader runs.
4. If the port has another name now, choose it; then try again.</source>
        <translation>1. Deje enchufado el cable USB.
2. Pulse el botoncito blanco dos veces, en medio segundo.
3. La luz naranja sube y baja: el bootloader está en marcha.
4. Si el puerto tiene ahora otro nombre, elíjalo; luego reinténtelo.</translation>
    </message>
    <message>
        <source>Try again at once. If that does not help:</source>
        <translation>Reinténtelo enseguida. Si no sirve:</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::ExtremesPanel</name>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>St&amp;op watching</source>
        <translation>De&amp;jar de vigilar</translation>
    </message>
    <message>
        <source>It was &amp;normal</source>
        <translation>Era &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Keep the limit</source>
        <translation>&amp;Guardar el límite</translation>
    </message>
    <message>
        <source>What the board watches: the model&apos;s score, or one of its features</source>
        <translation>Qué vigila la placa: la puntuación del modelo o una de sus características</translation>
    </message>
    <message>
        <source>The board watches from now on and learns as it goes, with a computer or without (Alt+W)</source>
        <translation>La placa vigila desde ahora y aprende sobre la marcha, con computadora o sin ella (Alt+V)</translation>
    </message>
    <message>
        <source>Ends the watching; what was learned is forgotten, the running model stays (Alt+O)</source>
        <translation>Termina la vigilancia; lo aprendido se olvida, el modelo en marcha se queda (Alt+J)</translation>
    </message>
    <message>
        <source>The newest outlier was normal: the board learns it after all (Alt+N)</source>
        <translation>El último valor atípico era normal: la placa lo aprende al final (Alt+N)</translation>
    </message>
    <message>
        <source>Ends the watching with a model whose threshold is the learned limit (Alt+K)</source>
        <translation>Termina la vigilancia con un modelo cuyo umbral es el límite aprendido (Alt+G)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>the model&apos;s score</source>
        <translation>la puntuación del modelo</translation>
    </message>
    <message>
        <source>Connect a board, and it can watch for extreme values here.</source>
        <translation>Conecte una placa y aquí podrá vigilar valores extremos.</translation>
    </message>
    <message>
        <source>The board has no model yet. Deploy one first: it says what there is to watch.</source>
        <translation>La placa todavía no tiene modelo. Cargue antes uno: él dice qué se puede vigilar.</translation>
    </message>
    <message>
        <source>The board judges each window by the last maxima and learns from it, while “%1” goes on scoring.</source>
        <translation>La placa juzga cada ventana por los últimos máximos y aprende de ella, mientras “%1” sigue puntuando.</translation>
    </message>
    <message>
        <source>The board watches for extreme values.</source>
        <translation>La placa vigila valores extremos.</translation>
    </message>
    <message>
        <source>Learning the bounds.</source>
        <translation>Aprendiendo las cotas.</translation>
    </message>
    <message>
        <source>Collective anomaly.</source>
        <translation>Anomalía colectiva.</translation>
    </message>
    <message>
        <source>Outlier.</source>
        <translation>Valor atípico.</translation>
    </message>
    <message>
        <source>Normal.</source>
        <translation>Normal.</translation>
    </message>
    <message>
        <source>Learning the maxima.</source>
        <translation>Aprendiendo los máximos.</translation>
    </message>
    <message>
        <source>Watching: %1 %2 windows, %3 outliers, %4 of them collective.</source>
        <translation>Vigilando: %1 %2 ventanas, %3 valores atípicos, %4 de ellos colectivos.</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valor %1</translation>
    </message>
    <message>
        <source>bounds L %1, U %2</source>
        <translation>cotas L %1, U %2</translation>
    </message>
    <message>
        <source>above U: Weibull k %1, λ %2, R² %3, limit %4</source>
        <translation>sobre U: Weibull k %1, λ %2, R² %3, límite %4</translation>
    </message>
    <message>
        <source>above U: %1 maxima so far</source>
        <translation>sobre U: %1 máximos hasta ahora</translation>
    </message>
    <message>
        <source>below L: Weibull k %1, λ %2, R² %3, limit %4</source>
        <translation>bajo L: Weibull k %1, λ %2, R² %3, límite %4</translation>
    </message>
    <message>
        <source>below L: %1 maxima so far</source>
        <translation>bajo L: %1 máximos hasta ahora</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::Facts</name>
    <message>
        <source>%1, by a board</source>
        <translation>%1, por una placa</translation>
    </message>
    <message>
        <source>%1, Baseline Studio %2</source>
        <translation>%1, Baseline Studio %2</translation>
    </message>
    <message>
        <source>%1 Hz, ±%2 g, %3</source>
        <translation>%1 Hz, ±%2 g, %3</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 canal</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 samples, a new one every %2 ms</source>
        <translation>%1 muestras, una nueva cada %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted since</source>
        <translation>
            <numerusform>%n borrada desde entonces</numerusform>
            <numerusform>%n borradas desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>built into the firmware</source>
        <translation>integrado en el firmware</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>ranura %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::FirmwareForm</name>
    <message>
        <source>Rebuild and flash</source>
        <translation>Recompilar y grabar</translation>
    </message>
    <message>
        <source>Re&amp;build and flash</source>
        <translation>Re&amp;compilar y grabar</translation>
    </message>
    <message>
        <source>&amp;Flash a file…</source>
        <translation>&amp;Grabar un archivo…</translation>
    </message>
    <message>
        <source>Emulated Cortex-M4F</source>
        <translation>Cortex-M4F emulado</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>A port from the list, or one that you type</source>
        <translation>Un puerto de la lista, o uno escrito a mano</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>The connected board says what it is.</source>
        <translation>La placa conectada dice qué es.</translation>
    </message>
    <message>
        <source>Flash a file</source>
        <translation>Grabar un archivo</translation>
    </message>
    <message>
        <source>Firmware image (*.bin)</source>
        <translation>Imagen de firmware (*.bin)</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::FirmwareTab</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Something else works on the board now.</source>
        <translation>Ahora hay otra cosa trabajando en la placa.</translation>
    </message>
    <message>
        <source>A recording runs. Stop it first: the board restarts.</source>
        <translation>Hay una grabación en curso. Deténgala antes: la placa se reinicia.</translation>
    </message>
    <message>
        <source>Plug in a board, or type its port.</source>
        <translation>Enchufe una placa o escriba su puerto.</translation>
    </message>
    <message>
        <source>This Virtual Nano is a program of this computer: there is no firmware to flash. “Virtual Nano, emulated chip” on the Live page has some.</source>
        <translation>Este Nano virtual es un programa de esta computadora: no hay firmware que grabar. “Nano virtual, chip emulado” en la página En vivo sí lo tiene.</translation>
    </message>
    <message>
        <source>There is no model at hand. Train one, or choose one under Deploy.</source>
        <translation>No hay ningún modelo a mano. Entrene uno o elija uno en Cargar.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>“%1”, %2</translation>
    </message>
    <message>
        <source>no model at hand</source>
        <translation>ningún modelo a mano</translation>
    </message>
    <message>
        <source>Builds firmware with “%1” in it for the %2, writes it through the bootloader of the board at %3, and reads back what runs. The models in the slots stay.</source>
        <translation>Compila firmware con “%1” dentro para %2, lo escribe por el bootloader de la placa en %3 y relee lo que queda en marcha. Los modelos de las ranuras se quedan.</translation>
    </message>
    <message>
        <source>Building firmware with “%1” and putting it on the board…</source>
        <translation>Compilando firmware con “%1” y poniéndolo en la placa…</translation>
    </message>
    <message>
        <source>Putting “%1” on the board…</source>
        <translation>Poniendo “%1” en la placa…</translation>
    </message>
    <message>
        <source>“%1” runs on the board, but the project could not note it: %2</source>
        <translation>“%1” está en marcha en la placa, pero el proyecto no pudo anotarlo: %2</translation>
    </message>
    <message>
        <source>The board at %1 runs new firmware with “%2” built in. Read back and compared: equal. %3 of flash, %4 of RAM, built with %5.</source>
        <translation>La placa en %1 ejecuta un firmware nuevo con “%2” integrado. Releído y comparado: igual. %3 de flash, %4 de RAM, compilado con %5.</translation>
    </message>
    <message>
        <source>“%1” is built in and runs.</source>
        <translation>“%1” está integrado y en marcha.</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” runs on the board at %2: one page written and checked. It scores with %3.</source>
        <translation>“%1” está en marcha en la placa en %2: una página escrita y comprobada. Puntúa con %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” runs on the board at %2: %n pages written and checked. It scores with %3.</source>
        <translation>
            <numerusform>“%1” está en marcha en la placa en %2: %n página escrita y comprobada. Puntúa con %3.</numerusform>
            <numerusform>“%1” está en marcha en la placa en %2: %n páginas escritas y comprobadas. Puntúa con %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>New firmware runs on the board.</source>
        <translation>La placa ejecuta un firmware nuevo.</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::FleetCard</name>
    <message>
        <source>Several boards at once</source>
        <translation>Varias placas a la vez</translation>
    </message>
    <message>
        <source>No board was found. Plug in boards, then look again.</source>
        <translation>No se encontró ninguna placa. Enchufe placas y busque de nuevo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Deploy to c&amp;hecked</source>
        <translation>Cargar en las &amp;marcadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the deployment to several boards</source>
        <translation>Cancelar la carga en varias placas</translation>
    </message>
    <message>
        <source>Look for boards again</source>
        <translation>Buscar placas otra vez</translation>
    </message>
    <message>
        <source>Boards that were found</source>
        <translation>Placas encontradas</translation>
    </message>
    <message>
        <source>Progress of all boards together</source>
        <translation>Progreso de todas las placas juntas</translation>
    </message>
    <message>
        <source>Virtual Nano</source>
        <translation>Nano virtual</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>%1, connected</source>
        <translation>%1, conectada</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>runs, read back equal, %1</source>
        <translation>en marcha, releído igual, %1</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::FleetTable</name>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::HistoryCard</name>
    <message>
        <source>flashed</source>
        <translation>grabado</translation>
    </message>
    <message>
        <source>over the wire</source>
        <translation>por el cable</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>read back equal</source>
        <translation>releído igual</translation>
    </message>
    <message>
        <source>switched, not read back</source>
        <translation>cambiado, sin releer</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>Deployments of this project</source>
        <translation>Cargas en placas de este proyecto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>%1
model %2, hash %3
board %4</source>
        <translation>%1
modelo %2, hash %3
placa %4</translation>
    </message>
    <message>
        <source>Nothing was deployed from this project yet. Put a model on a board under Deploy.</source>
        <translation>Todavía no se cargó nada desde este proyecto. Ponga un modelo en una placa en Cargar.</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::LearnCard</name>
    <message>
        <source>Learn on the board</source>
        <translation>Aprender en la placa</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Aprender</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <translation>&amp;Dejar de aprender</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Olvidarlo</translation>
    </message>
    <message>
        <source>The board learns from its own sensor while the machine runs normally (Alt+L)</source>
        <translation>La placa aprende de su propio sensor mientras la máquina marcha normalmente (Alt+A)</translation>
    </message>
    <message>
        <source>Ends the learning; what was gathered is forgotten, the running model stays (Alt+S)</source>
        <translation>Termina el aprendizaje; lo reunido se olvida, el modelo en marcha se queda (Alt+D)</translation>
    </message>
    <message>
        <source>Goes back to the model that the board learned from (Alt+F)</source>
        <translation>Vuelve al modelo del que aprendió la placa (Alt+O)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes of normal running to learn from</source>
        <translation>Minutos de marcha normal de los que aprender</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>False alarms: share of normal windows above the threshold, at most</source>
        <translation>Falsas alarmas: proporción de ventanas normales sobre el umbral, como máximo</translation>
    </message>
    <message>
        <source>Progress of the learning</source>
        <translation>Progreso del aprendizaje</translation>
    </message>
    <message>
        <source>Mean and covariance</source>
        <translation>Media y covarianza</translation>
    </message>
    <message>
        <source>Extreme values</source>
        <translation>Valores extremos</translation>
    </message>
    <message>
        <source>What the board learns</source>
        <translation>Qué aprende la placa</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>falsas alarmas</translation>
    </message>
    <message>
        <source>“%1” runs on the board again. What was learned stays in the other slot.</source>
        <translation>“%1” está de nuevo en marcha en la placa. Lo aprendido se queda en la otra ranura.</translation>
    </message>
    <message>
        <source>“%1” runs on the board, but the project could not take it: %2</source>
        <translation>“%1” está en marcha en la placa, pero el proyecto no pudo guardarlo: %2</translation>
    </message>
    <message>
        <source>The board has learned “%1” and runs it. Open a project to keep it there.</source>
        <translation>La placa ha aprendido “%1” y lo ejecuta. Abra un proyecto para guardarlo en él.</translation>
    </message>
    <message>
        <source>The board has learned “%1” and runs it. It was read back and is in the project.</source>
        <translation>La placa ha aprendido “%1” y lo ejecuta. Se releyó y está en el proyecto.</translation>
    </message>
    <message>
        <source>%1 features, threshold %2: at most %3 % of normal windows exceed it, by %4 windows that had no part in the fit.</source>
        <translation>%1 características, umbral %2: lo supera como máximo el %3 % de las ventanas normales, según %4 ventanas que no participaron en el ajuste.</translation>
    </message>
    <message>
        <source>Threshold %1: the tail of a law fitted to the last maxima, an estimate and no guarantee.</source>
        <translation>Umbral %1: la cola de una ley ajustada a los últimos máximos, una estimación y no una garantía.</translation>
    </message>
    <message>
        <source>One feature did not vary and takes no part.</source>
        <translation>Una característica no varió y no participa.</translation>
    </message>
    <message numerus="yes">
        <source>%n features did not vary and take no part.</source>
        <translation>
            <numerusform>%n característica no varió y no participa.</numerusform>
            <numerusform>%n características no variaron y no participan.</numerusform>
        </translation>
    </message>
    <message>
        <source>One window without data, or clipped, was left out.</source>
        <translation>Se omitió una ventana sin datos o saturada.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows without data, or clipped, were left out.</source>
        <translation>
            <numerusform>Se omitió %n ventana sin datos o saturada.</numerusform>
            <numerusform>Se omitieron %n ventanas sin datos o saturadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a board, and it can learn its own baseline here.</source>
        <translation>Conecte una placa y aquí podrá aprender su propia línea base.</translation>
    </message>
    <message>
        <source>Stopped. The board runs what it ran. %1</source>
        <translation>Detenido. La placa ejecuta lo que ejecutaba. %1</translation>
    </message>
    <message>
        <source>The board has no model yet. Deploy one first: it says which features there are to learn.</source>
        <translation>La placa todavía no tiene modelo. Cargue antes uno: él dice qué características hay que aprender.</translation>
    </message>
    <message>
        <source>Let the machine run normally, and the board learns what that is with the features of “%1”, which goes on watching meanwhile. Two thirds of the time give mean and spread, the last third the threshold.</source>
        <translation>Deje la máquina en marcha normal, y la placa aprende cómo es con las características de “%1”, que mientras tanto sigue vigilando. Dos tercios del tiempo dan media y dispersión; el último tercio, el umbral.</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation>%1 de %2 ventanas</translation>
    </message>
    <message>
        <source>Calibrating: %1.</source>
        <translation>Calibrando: %1.</translation>
    </message>
    <message>
        <source>Learning: %1.</source>
        <translation>Aprendiendo: %1.</translation>
    </message>
    <message>
        <source>Less than a minute more.</source>
        <translation>Falta menos de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes more.</source>
        <translation>
            <numerusform>Falta %n minuto más o menos.</numerusform>
            <numerusform>Faltan unos %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::deploy::ModelCard</name>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::ModelsCard</name>
    <message>
        <source>Models of this project</source>
        <translation>Modelos de este proyecto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <source>No model yet. Train one on the Train page.</source>
        <translation>Todavía no hay modelo. Entrene uno en la página Entrenar.</translation>
    </message>
    <message>
        <source>%1
%2, hash %3, seed %4</source>
        <translation>%1
%2, hash %3, semilla %4</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::OutcomeCard</name>
    <message>
        <source>Read back %1 of “%2”: whole, and they give the hash that the board states. The project has no copy to compare with.</source>
        <translation>Releídos %1 de “%2”: enteros, y dan el hash que la placa declara. El proyecto no tiene copia con que comparar.</translation>
    </message>
    <message>
        <source>Read back %1: they do not give the hash that the board states. Deploy again.</source>
        <translation>Releídos %1: no dan el hash que la placa declara. Cargue de nuevo.</translation>
    </message>
    <message>
        <source>Read back %1 of “%2”: equal, byte for byte, to the project&apos;s model.</source>
        <translation>Releídos %1 de “%2”: iguales, byte a byte, al modelo del proyecto.</translation>
    </message>
    <message>
        <source>Read back %1: %2 differ from the project&apos;s “%3”, the first at byte %4. Deploy again.</source>
        <translation>Releídos %1: %2 difieren del “%3” del proyecto, el primero en el byte %4. Cargue de nuevo.</translation>
    </message>
    <message>
        <source>Read back %1 of “%2”: equal, byte for byte, to the model at hand.</source>
        <translation>Releídos %1 de “%2”: iguales, byte a byte, al modelo a mano.</translation>
    </message>
    <message>
        <source>The board runs “%1” (%2), the model at hand is “%3” (%4): %5 bytes differ, the first at byte %6.</source>
        <translation>La placa ejecuta “%1” (%2), el modelo a mano es “%3” (%4): difieren %5 bytes, el primero en el byte %6.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Progreso: %1</translation>
    </message>
    <message>
        <source>“%1” runs on the board, but the project could not note it: %2</source>
        <translation>“%1” está en marcha en la placa, pero el proyecto no pudo anotarlo: %2</translation>
    </message>
    <message>
        <source>“%1” runs on the board, in %2. Read back and compared: equal.</source>
        <translation>“%1” está en marcha en la placa (%2). Releído y comparado: igual.</translation>
    </message>
    <message>
        <source>Rolled back: “%1” runs on the board again, in %2.</source>
        <translation>Revertido: “%1” está de nuevo en marcha en la placa (%2).</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::StageList</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::Stages</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Prepare the free slot</source>
        <translation>Preparar la ranura libre</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Check and switch</source>
        <translation>Comprobar y cambiar</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Prepare the sources</source>
        <translation>Preparar las fuentes</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compilar</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>Crear la imagen</translation>
    </message>
    <message>
        <source>Restart the board</source>
        <translation>Reiniciar la placa</translation>
    </message>
    <message>
        <source>Wait for the bootloader</source>
        <translation>Esperar al bootloader</translation>
    </message>
    <message>
        <source>Start the firmware</source>
        <translation>Iniciar el firmware</translation>
    </message>
    <message>
        <source>Ask who is there</source>
        <translation>Preguntar quién está ahí</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::TableCard</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save “%1” as CSV</source>
        <translation>Guardar “%1” como CSV</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Guardar “%1”</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>baseline::explore::ClusterLimits</name>
    <message>
        <source>This detector judges by all features at once: its limit is no line in this picture.</source>
        <translation>Este detector juzga por todas las características a la vez: su límite no es una línea en esta figura.</translation>
    </message>
    <message>
        <source>The circles are the limits at the current threshold. The model measures distance in all %1 components and the picture shows the first of them: a window outside every circle is an anomaly for certain, one inside may still be one.</source>
        <translation>Los círculos son los límites con el umbral actual. El modelo mide la distancia en los %1 componentes y la figura muestra los primeros: una ventana fuera de todos los círculos es con seguridad una anomalía; una dentro aún puede serlo.</translation>
    </message>
</context>
<context>
    <name>baseline::explore::ClusterTable</name>
    <message>
        <source>Cluster</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Radius, sd</source>
        <translation>Radio, DE</translation>
    </message>
    <message>
        <source>Clusters of the model</source>
        <translation>Grupos del modelo</translation>
    </message>
    <message>
        <source>Double-click a name, or press F2, to change it: “running well, class 1”. The board tells it with each score.</source>
        <translation>Haga doble clic en un nombre, o pulse F2, para cambiarlo: “marcha bien, clase 1”. La placa lo dice con cada puntuación.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>baseline::explore::CountCurve</name>
    <message>
        <source>number of clusters, k</source>
        <translation>número de grupos, k</translation>
    </message>
    <message>
        <source>no measurement yet</source>
        <translation>aún sin medición</translation>
    </message>
    <message>
        <source>suggests k = %1</source>
        <translation>sugiere k = %1</translation>
    </message>
    <message>
        <source>suggests no k</source>
        <translation>no sugiere ningún k</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>k = %1: not defined</source>
        <translation>k = %1: no definido</translation>
    </message>
    <message>
        <source>k = %1: %2</source>
        <translation>k = %1: %2</translation>
    </message>
</context>
<context>
    <name>baseline::explore::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Live window</source>
        <translation>Ventana en vivo</translation>
    </message>
    <message>
        <source>Ways to explore</source>
        <translation>Modos de explorar</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>what each feature is worth</source>
        <translation>cuánto vale cada característica</translation>
    </message>
    <message>
        <source>“%1”: each point is a window</source>
        <translation>“%1”: cada punto es una ventana</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Número de grupos</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Sobre el modelo</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianza</translation>
    </message>
</context>
<context>
    <name>baseline::explore::FeatureModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 standard deviations from the mean of the baseline</source>
        <translation>%1 desviaciones estándar respecto a la media de la línea base</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Sd</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Halves, p</source>
        <translation>Mitades, p</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>d′</source>
        <translation>d′</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Channel and feature, in the order of the recipe</source>
        <translation>Canal y característica, en el orden de la receta</translation>
    </message>
    <message>
        <source>Empty: a plain number</source>
        <translation>Vacío: un número puro</translation>
    </message>
    <message>
        <source>In the newest window of the connected board, by the board&apos;s own code</source>
        <translation>En la última ventana de la placa conectada, con el propio código de la placa</translation>
    </message>
    <message>
        <source>Over the normal windows</source>
        <translation>Sobre las ventanas normales</translation>
    </message>
    <message>
        <source>Standard deviation over the normal windows</source>
        <translation>Desviación estándar sobre las ventanas normales</translation>
    </message>
    <message>
        <source>1: the feature is alike in all recordings (or in both halves of the only one); 0: all of its variance lies between them</source>
        <translation>1: la característica es igual en todas las grabaciones (o en ambas mitades de la única); 0: toda su varianza está entre ellas</translation>
    </message>
    <message>
        <source>The chance of such a difference between the first and the second half if nothing changed; below 0.05 the feature drifts</source>
        <translation>La probabilidad de tal diferencia entre la primera mitad y la segunda si nada cambió; por debajo de 0,05 la característica deriva</translation>
    </message>
    <message>
        <source>1.4826 times the median absolute deviation, as a share of the median: small is sharp</source>
        <translation>1,4826 veces la desviación absoluta mediana, como parte de la mediana: poco es nítido</translation>
    </message>
    <message>
        <source>Area under the ROC curve of this feature alone: 0.5 tells nothing apart, 1 everything. Needs recordings or segments with another label than “normal”.</source>
        <translation>Área bajo la curva ROC de esta sola característica: 0,5 no distingue nada, 1 todo. Necesita grabaciones o tramos con otra etiqueta que “normal”.</translation>
    </message>
    <message>
        <source>Distance of the labelled windows from the normal ones in standard deviations</source>
        <translation>Distancia de las ventanas etiquetadas a las normales, en desviaciones estándar</translation>
    </message>
    <message>
        <source>What the board works for it a window and channel, with all features that come with it; “–”: no board computes it</source>
        <translation>Lo que trabaja la placa para ella por ventana y canal, con todas las características que la acompañan; “–”: ninguna placa la calcula</translation>
    </message>
</context>
<context>
    <name>baseline::explore::FeatureTrace</name>
    <message>
        <source>Feature over the recording</source>
        <translation>Característica a lo largo de la grabación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>normal window</source>
        <translation>ventana normal</translation>
    </message>
    <message>
        <source>with another label</source>
        <translation>con otra etiqueta</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>baseline, mean ± 3 sd</source>
        <translation>línea base, media ± 3 DE</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>%1 s: %2 %3</source>
        <translation>%1 s: %2 %3</translation>
    </message>
</context>
<context>
    <name>baseline::explore::FeaturesView</name>
    <message>
        <source>&amp;Save table</source>
        <translation>&amp;Guardar tabla</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>There are no features to look at.</source>
        <translation>No hay características que ver.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Over the recording</source>
        <translation>A lo largo de la grabación</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Which features are computed of each window (Alt+R)</source>
        <translation>Qué características se calculan de cada ventana (Alt+R)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Which recordings are looked at (Alt+E)</source>
        <translation>Qué grabaciones se miran (Alt+E)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter, such as “x” or “Hz”</source>
        <translation>Filtro, como “x” o “Hz”</translation>
    </message>
    <message>
        <source>Only features whose name holds this text (Alt+L)</source>
        <translation>Solo características cuyo nombre contiene este texto (Alt+L)</translation>
    </message>
    <message>
        <source>Writes the table as CSV (Alt+S)</source>
        <translation>Escribe la tabla como CSV (Alt+G)</translation>
    </message>
    <message>
        <source>Stops ranking (Alt+C)</source>
        <translation>Detiene la clasificación (Alt+C)</translation>
    </message>
    <message>
        <source>Progress of the ranking</source>
        <translation>Progreso de la clasificación</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Receta</translation>
    </message>
    <message>
        <source>R&amp;ecordings</source>
        <translation>Grabacion&amp;es</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltro</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Features and what they are worth</source>
        <translation>Características y cuánto valen</translation>
    </message>
    <message>
        <source>Recording that is drawn</source>
        <translation>Grabación dibujada</translation>
    </message>
    <message>
        <source>The recording over which the chosen feature is drawn</source>
        <translation>La grabación sobre la que se dibuja la característica elegida</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>Todas las grabaciones</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>one chosen</source>
        <translation>una elegida</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Record or import some signals first.</source>
        <translation>Grabe o importe antes algunas señales.</translation>
    </message>
    <message>
        <source>Ranking was cancelled.</source>
        <translation>La clasificación se canceló.</translation>
    </message>
    <message>
        <source>Choose a recipe or recordings to start again.</source>
        <translation>Elija una receta o grabaciones para volver a empezar.</translation>
    </message>
    <message>
        <source>Choose recordings that were made alike, in the list above.</source>
        <translation>Elija grabaciones hechas de la misma manera, en la lista de arriba.</translation>
    </message>
    <message>
        <source>%1 normal windows, %2 with another label</source>
        <translation>%1 ventanas normales, %2 con otra etiqueta</translation>
    </message>
    <message>
        <source>%1 normal windows, none with another label</source>
        <translation>%1 ventanas normales, ninguna con otra etiqueta</translation>
    </message>
    <message>
        <source>%1 · no board computes these</source>
        <translation>%1 · ninguna placa las calcula</translation>
    </message>
    <message>
        <source>%1 · on the board %2 instructions a window, about %3 ms</source>
        <translation>%1 · en la placa %2 instrucciones por ventana, unos %3 ms</translation>
    </message>
    <message>
        <source>The features are being ranked.</source>
        <translation>Se están clasificando las características.</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>Aparecen aquí en un momento.</translation>
    </message>
</context>
<context>
    <name>baseline::explore::KChoiceView</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>sum of squared distances</source>
        <translation>suma de distancias al cuadrado</translation>
    </message>
    <message>
        <source>mean silhouette</source>
        <translation>silueta media</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>gap</translation>
    </message>
    <message>
        <source>Progress of counting clusters</source>
        <translation>Progreso del recuento de grupos</translation>
    </message>
    <message>
        <source>Stops counting clusters (Alt+C)</source>
        <translation>Detiene el recuento de grupos (Alt+C)</translation>
    </message>
    <message>
        <source>How many clusters</source>
        <translation>Cuántos grupos</translation>
    </message>
    <message>
        <source>Goes to Train with this number of clusters set (Alt+T)</source>
        <translation>Va a Entrenar con este número de grupos puesto (Alt+T)</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <source>Gap statistic</source>
        <translation>Estadístico gap</translation>
    </message>
    <message>
        <source>Counting clusters was cancelled.</source>
        <translation>El recuento de grupos se canceló.</translation>
    </message>
    <message>
        <source>There is no model to look at.</source>
        <translation>No hay ningún modelo que ver.</translation>
    </message>
    <message>
        <source>Train one on normal recordings first.</source>
        <translation>Entrene antes uno con grabaciones normales.</translation>
    </message>
    <message>
        <source>The windows that this model was fitted to are not at hand.</source>
        <translation>Las ventanas a las que se ajustó este modelo no están a mano.</translation>
    </message>
    <message>
        <source>They are read from the recordings of its project.</source>
        <translation>Se leen de las grabaciones de su proyecto.</translation>
    </message>
    <message>
        <source>The clusters of the baseline are being counted.</source>
        <translation>Se están contando los grupos de la línea base.</translation>
    </message>
    <message>
        <source>More clusters follow the baseline more closely and may find more anomalies: compare on the Train page before you decide.</source>
        <translation>Más grupos siguen la línea base más de cerca y pueden hallar más anomalías: compare en la página Entrenar antes de decidir.</translation>
    </message>
    <message>
        <source>&amp;Train with k = %1</source>
        <translation>En&amp;trenar con k = %1</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Counting clusters</source>
        <translation>Recuento de los grupos</translation>
    </message>
</context>
<context>
    <name>baseline::explore::LivePlace</name>
    <message>
        <source>no live signal for this model</source>
        <translation>sin señal en vivo para este modelo</translation>
    </message>
    <message>
        <source>no data: this window cannot be judged</source>
        <translation>sin datos: esta ventana no se puede juzgar</translation>
    </message>
    <message>
        <source>anomaly: outside every cluster</source>
        <translation>anomalía: fuera de todos los grupos</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalía</translation>
    </message>
    <message>
        <source>normal: %1</source>
        <translation>normal: %1</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
</context>
<context>
    <name>baseline::explore::LoadingsView</name>
    <message>
        <source>Component whose loadings are shown</source>
        <translation>Componente cuyos pesos se muestran</translation>
    </message>
    <message>
        <source>Which principal component is taken apart into features</source>
        <translation>Qué componente principal se descompone en características</translation>
    </message>
    <message>
        <source>Loadings of the component</source>
        <translation>Pesos del componente</translation>
    </message>
    <message>
        <source>PC%1</source>
        <translation>CP%1</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>característica %1</translation>
    </message>
    <message>
        <source>%1: loading %2</source>
        <translation>%1: peso %2</translation>
    </message>
</context>
<context>
    <name>baseline::explore::PointActions</name>
    <message>
        <source>Labels were taken away.</source>
        <translation>Las etiquetas se quitaron.</translation>
    </message>
    <message>
        <source>Labelled one segment “%1”.</source>
        <translation>Un tramo recibió la etiqueta “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Labelled %n segments “%1”.</source>
        <translation>
            <numerusform>%n tramo recibió la etiqueta “%1”.</numerusform>
            <numerusform>%n tramos recibieron la etiqueta “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>take labels away</source>
        <translation>quitar etiquetas</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>etiqueta “%1”</translation>
    </message>
    <message>
        <source>chosen in Explore</source>
        <translation>elegido en Explorar</translation>
    </message>
    <message>
        <source>exclude windows</source>
        <translation>excluir ventanas</translation>
    </message>
    <message>
        <source>One stretch is not trained on from now on. Train again to see what it changes.</source>
        <translation>Un tramo ya no se usa para entrenar. Entrene de nuevo para ver qué cambia.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches are not trained on from now on. Train again to see what it changes.</source>
        <translation>
            <numerusform>%n tramo ya no se usa para entrenar. Entrene de nuevo para ver qué cambia.</numerusform>
            <numerusform>%n tramos ya no se usan para entrenar. Entrene de nuevo para ver qué cambia.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change: it is so already.</source>
        <translation>No hay nada que cambiar: ya está así.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
</context>
<context>
    <name>baseline::explore::PointGroups</name>
    <message>
        <source>no cluster</source>
        <translation>sin grupo</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
</context>
<context>
    <name>baseline::explore::PointPictures</name>
    <message>
        <source>PC%1</source>
        <translation>CP%1</translation>
    </message>
    <message>
        <source>%1, %2 % of the variance</source>
        <translation>%1, %2 % de la varianza</translation>
    </message>
    <message>
        <source>Windows in the plane</source>
        <translation>Ventanas en el plano</translation>
    </message>
    <message>
        <source>Windows as a cloud</source>
        <translation>Ventanas como nube</translation>
    </message>
</context>
<context>
    <name>baseline::explore::PointsControls</name>
    <message>
        <source>&amp;Recordings</source>
        <translation>G&amp;rabaciones</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>&amp;Save table</source>
        <translation>&amp;Guardar tabla</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>The first two components</source>
        <translation>Los dos primeros componentes</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>The first three components, to be turned</source>
        <translation>Los tres primeros componentes, para girarlos</translation>
    </message>
    <message>
        <source>Show windows as: %1</source>
        <translation>Mostrar ventanas como: %1</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>all windows</source>
        <translation>todas las ventanas</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>la línea base</translation>
    </message>
    <message>
        <source>other recordings</source>
        <translation>otras grabaciones</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalías</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <source>Which windows are shown</source>
        <translation>Qué ventanas se muestran</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>What the colours of the windows mean (Alt+O)</source>
        <translation>Qué significan los colores de las ventanas (Alt+O)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Which of the windows are shown (Alt+H)</source>
        <translation>Cuáles de las ventanas se muestran (Alt+M)</translation>
    </message>
    <message>
        <source>Recordings that are shown beside the baseline (Alt+R)</source>
        <translation>Grabaciones que se muestran además de la línea base (Alt+R)</translation>
    </message>
    <message>
        <source>Draw round windows to choose them; Shift adds, Alt takes away</source>
        <translation>Rodee ventanas para elegirlas; Mayús añade, Alt quita</translation>
    </message>
    <message>
        <source>Writes all windows with where they come from as a table, CSV (Alt+S)</source>
        <translation>Escribe todas las ventanas, con su procedencia, como tabla CSV (Alt+G)</translation>
    </message>
    <message>
        <source>Stops reading windows (Alt+C)</source>
        <translation>Detiene la lectura de ventanas (Alt+C)</translation>
    </message>
    <message>
        <source>Progress of reading windows</source>
        <translation>Progreso de la lectura de ventanas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Recordings: %n more</source>
        <translation>
            <numerusform>G&amp;rabaciones: %n más</numerusform>
            <numerusform>G&amp;rabaciones: %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::explore::PointsPanel</name>
    <message>
        <source>There is no model to look at.</source>
        <translation>No hay ningún modelo que ver.</translation>
    </message>
    <message>
        <source>Train one on normal recordings: its windows appear here.</source>
        <translation>Entrene uno con grabaciones normales: sus ventanas aparecen aquí.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>None of the windows is shown.</source>
        <translation>No se muestra ninguna de las ventanas.</translation>
    </message>
    <message>
        <source>What is chosen under “Show” leaves none of them.</source>
        <translation>Lo elegido en “Mostrar” no deja ninguna.</translation>
    </message>
    <message>
        <source>Show all windows</source>
        <translation>Mostrar todas las ventanas</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>one window</source>
        <translation>una ventana</translation>
    </message>
    <message>
        <source>%L1 windows</source>
        <translation>%L1 ventanas</translation>
    </message>
    <message>
        <source>The windows of the baseline are being read.</source>
        <translation>Se están leyendo las ventanas de la línea base.</translation>
    </message>
    <message>
        <source>Reading windows was cancelled.</source>
        <translation>La lectura de las ventanas se canceló.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>The windows of a model are read from the recordings of a project.</source>
        <translation>Las ventanas de un modelo se leen de las grabaciones de un proyecto.</translation>
    </message>
    <message>
        <source>No recording fits this model.</source>
        <translation>Ninguna grabación sirve para este modelo.</translation>
    </message>
    <message>
        <source>The recordings that this model was trained on are not in this project.</source>
        <translation>Las grabaciones con las que se entrenó este modelo no están en este proyecto.</translation>
    </message>
    <message>
        <source>Choose others under “Recordings” to see how the model places them.</source>
        <translation>Elija otras en “Grabaciones” para ver dónde las coloca el modelo.</translation>
    </message>
    <message>
        <source>Save windows</source>
        <translation>Guardar ventanas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
</context>
<context>
    <name>baseline::explore::PointsSource</name>
    <message>
        <source>Reading windows</source>
        <translation>Lectura de las ventanas</translation>
    </message>
</context>
<context>
    <name>baseline::explore::SelectionBar</name>
    <message>
        <source>La&amp;bel</source>
        <translation>Eti&amp;queta</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Sa&amp;ve chosen</source>
        <translation>Guardar elegi&amp;das</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>Sol&amp;tar</translation>
    </message>
    <message>
        <source>The chosen windows are not trained on from now on; they stay in their recordings (Alt+X)</source>
        <translation>Las ventanas elegidas ya no se usan para entrenar; se quedan en sus grabaciones (Alt+X)</translation>
    </message>
    <message>
        <source>Writes the chosen windows as a table, CSV (Alt+V)</source>
        <translation>Escribe las ventanas elegidas como tabla CSV (Alt+D)</translation>
    </message>
    <message>
        <source>Chooses no window (Alt+G, Esc in the picture)</source>
        <translation>No elige ninguna ventana (Alt+T, Esc en la figura)</translation>
    </message>
    <message>
        <source>One window is chosen.</source>
        <translation>Una ventana está elegida.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows are chosen.</source>
        <translation>
            <numerusform>%n ventana está elegida.</numerusform>
            <numerusform>%n ventanas están elegidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take labels away</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Marks the chosen windows in their recordings, neighbours as one segment; other segments are cut there and keep their label beside them (Alt+B)</source>
        <translation>Marca las ventanas elegidas en sus grabaciones, las vecinas como un solo tramo; los demás tramos se cortan ahí y conservan su etiqueta al lado (Alt+Q)</translation>
    </message>
</context>
<context>
    <name>baseline::explore::VarianceView</name>
    <message>
        <source>Variance of the principal components</source>
        <translation>Varianza de los componentes principales</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianza</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>PC%1</source>
        <translation>CP%1</translation>
    </message>
    <message>
        <source>component %1: %2 %, together %3 %</source>
        <translation>componente %1: %2 %, juntos %3 %</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
</context>
<context>
    <name>baseline::explore::WindowCard</name>
    <message>
        <source>%1 at %2 s</source>
        <translation>%1 en %2 s</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>score %1, anomaly</source>
        <translation>puntuación %1, anomalía</translation>
    </message>
    <message>
        <source>score %1, normal</source>
        <translation>puntuación %1, normal</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>excluded from the baseline</source>
        <translation>excluida de la línea base</translation>
    </message>
    <message>
        <source>the model was fitted to it</source>
        <translation>el modelo se ajustó a ella</translation>
    </message>
    <message>
        <source>the threshold comes from it</source>
        <translation>el umbral viene de ella</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Shows the recording at this place, on the Sessions page (double click or Enter on a point)</source>
        <translation>Muestra la grabación en este lugar, en la página Sesiones (doble clic o Enter en un punto)</translation>
    </message>
    <message>
        <source>Waveform of the window</source>
        <translation>Forma de onda de la ventana</translation>
    </message>
    <message>
        <source>Spectrum of the window</source>
        <translation>Espectro de la ventana</translation>
    </message>
    <message>
        <source>Point at a window, or go to one with Ctrl and the arrow keys, to see its waveform and its spectrum.</source>
        <translation>Señale una ventana, o vaya a una con Ctrl y las flechas, para ver su forma de onda y su espectro.</translation>
    </message>
    <message>
        <source>The recording of this window is not in the open project.</source>
        <translation>La grabación de esta ventana no está en el proyecto abierto.</translation>
    </message>
</context>
<context>
    <name>baseline::live::AxisTable</name>
    <message>
        <source>good, as of new machines</source>
        <translation>buena, como de máquinas nuevas</translation>
    </message>
    <message>
        <source>acceptable for long operation</source>
        <translation>aceptable para marcha prolongada</translation>
    </message>
    <message>
        <source>for a limited time only</source>
        <translation>solo por tiempo limitado</translation>
    </message>
    <message>
        <source>may do damage</source>
        <translation>puede causar daños</translation>
    </message>
    <message>
        <source>Per axis</source>
        <translation>Por eje</translation>
    </message>
    <message>
        <source>last second</source>
        <translation>último segundo</translation>
    </message>
    <message>
        <source>Effective value about the mean</source>
        <translation>Valor eficaz respecto a la media</translation>
    </message>
    <message>
        <source>Largest distance from the mean</source>
        <translation>Mayor distancia a la media</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Cresta</translation>
    </message>
    <message>
        <source>Peak over RMS: 1.41 for a sine, more with knocks</source>
        <translation>Pico entre RMS: 1,41 para un seno, más con golpes</translation>
    </message>
    <message>
        <source>Kurt.</source>
        <translation>Curt.</translation>
    </message>
    <message>
        <source>Kurtosis: 1.5 for a sine, 3 for noise, more with knocks</source>
        <translation>Curtosis: 1,5 para un seno, 3 para ruido, más con golpes</translation>
    </message>
    <message>
        <source>mm/s</source>
        <translation>mm/s</translation>
    </message>
    <message>
        <source>Velocity, RMS, by division in frequency</source>
        <translation>Velocidad, RMS, por división en frecuencia</translation>
    </message>
    <message>
        <source>Zone of ISO 10816 or 20816</source>
        <translation>Zona de ISO 10816 o 20816</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>as printed: no unit, no velocity</source>
        <translation>como se imprime: sin unidad ni velocidad</translation>
    </message>
    <message>
        <source>no velocity: too few samples for it</source>
        <translation>sin velocidad: muy pocas muestras para ella</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>mm/s over %1</source>
        <translation>mm/s en %1</translation>
    </message>
    <message>
        <source>mm/s over %1, not the ISO band</source>
        <translation>mm/s en %1, no es la banda ISO</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Zone %1: %2</source>
        <translation>Zona %1: %2</translation>
    </message>
    <message>
        <source>A to %1, B to %2, C to %3 mm/s, then D. Check your copy of the standard.</source>
        <translation>A hasta %1, B hasta %2, C hasta %3 mm/s, luego D. Consulte su ejemplar de la norma.</translation>
    </message>
    <message>
        <source>RMS, %1</source>
        <translation>RMS, %1</translation>
    </message>
    <message>
        <source>Peak, %1</source>
        <translation>Pico, %1</translation>
    </message>
</context>
<context>
    <name>baseline::live::ConnectBar</name>
    <message>
        <source>Plain text lines</source>
        <translation>Líneas de texto</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>A port from the list, or one that you type</source>
        <translation>Un puerto de la lista, o uno escrito a mano</translation>
    </message>
    <message>
        <source>Any sketch that prints numbers, a line a sample: its rate is measured, its losses cannot be seen</source>
        <translation>Cualquier sketch que imprima números, una línea por muestra: su tasa se mide, sus pérdidas no se pueden ver</translation>
    </message>
    <message>
        <source>Virtual Nano</source>
        <translation>Nano virtual</translation>
    </message>
    <message>
        <source>Virtual Nano, emulated chip</source>
        <translation>Nano virtual, chip emulado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
</context>
<context>
    <name>baseline::live::DriftNote</name>
    <message>
        <source>Watch anew</source>
        <translation>Observar de nuevo</translation>
    </message>
    <message>
        <source>Take what comes from now on as usual, and say so when that changes</source>
        <translation>Toma por habitual lo que venga desde ahora y avisa cuando cambie</translation>
    </message>
    <message>
        <source>The baseline has drifted: windows without an alarm score higher than they did. This is no alarm. Look at speed, load and mounting; if the machine runs like this now, record it and calibrate again.</source>
        <translation>La línea base ha derivado: las ventanas sin alarma puntúan más alto que antes. Esto no es una alarma. Revise velocidad, carga y montaje; si ahora la máquina marcha así, grábela y calibre de nuevo.</translation>
    </message>
    <message>
        <source>The baseline has drifted: windows score lower than they did. This is no alarm. The sensor may be off, loose or stuck, or the machine runs slower than before.</source>
        <translation>La línea base ha derivado: las ventanas puntúan más bajo que antes. Esto no es una alarma. El sensor puede estar quitado, suelto o bloqueado, o la máquina gira más despacio que antes.</translation>
    </message>
</context>
<context>
    <name>baseline::live::FiguresRow</name>
    <message>
        <source>normal: %1</source>
        <translation>normal: %1</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>normal, cluster %1</source>
        <translation>normal, grupo %1</translation>
    </message>
    <message>
        <source>Board says</source>
        <translation>La placa dice</translation>
    </message>
    <message>
        <source>Vibration, RMS</source>
        <translation>Vibración, RMS</translation>
    </message>
    <message>
        <source>Dominant frequency</source>
        <translation>Frecuencia dominante</translation>
    </message>
    <message>
        <source>Score, board | studio</source>
        <translation>Puntuación, placa | estudio</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tasa real</translation>
    </message>
    <message>
        <source>no board</source>
        <translation>sin placa</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>deploy one to get verdicts</source>
        <translation>cargue uno para tener veredictos</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>alarm: %1 stands out</source>
        <translation>alarma: destaca %1</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalía</translation>
    </message>
    <message>
        <source>a window, no alarm yet</source>
        <translation>una ventana, aún sin alarma</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>rate or settings differ from the model</source>
        <translation>tasa o ajustes distintos de los del modelo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>no numbers yet</source>
        <translation>aún sin números</translation>
    </message>
    <message>
        <source>measuring the rate…</source>
        <translation>midiendo la tasa…</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simple</translation>
    </message>
    <message>
        <source>a sketch has no model</source>
        <translation>un sketch no tiene modelo</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>losses cannot be seen, %1 lines no rows</source>
        <translation>las pérdidas no se ven, %1 líneas sin filas</translation>
    </message>
    <message>
        <source>losses cannot be seen</source>
        <translation>las pérdidas no se pueden ver</translation>
    </message>
    <message>
        <source>about the mean, crest factor %1</source>
        <translation>respecto a la media, factor de cresta %1</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>nada destaca</translation>
    </message>
    <message>
        <source>%1 rpm</source>
        <translation>%1 rpm</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>%1 of %2 windows differ</source>
        <translation>%1 de %2 ventanas difieren</translation>
    </message>
    <message>
        <source>%1 · %2 equal</source>
        <translation>%1 · %2 iguales</translation>
    </message>
    <message>
        <source>%1 lost of %2</source>
        <translation>%1 perdidas de %2</translation>
    </message>
</context>
<context>
    <name>baseline::live::LabelKeys</name>
    <message>
        <source>Ends the label (key %1)</source>
        <translation>Termina la etiqueta (tecla %1)</translation>
    </message>
    <message>
        <source>From now on the signal is “%1” (key %2)</source>
        <translation>Desde ahora la señal es “%1” (tecla %2)</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
</context>
<context>
    <name>baseline::live::LivePage</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>board as a line, studio as rings</source>
        <translation>placa como línea, estudio como anillos</translation>
    </message>
    <message>
        <source>%1 · one number a line · %2 Hz · losses cannot be seen</source>
        <translation>%1 · un número por línea · %2 Hz · las pérdidas no se pueden ver</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n numbers a line · %2 Hz · losses cannot be seen</source>
        <translation>
            <numerusform>%1 · %n número por línea · %2 Hz · las pérdidas no se pueden ver</numerusform>
            <numerusform>%1 · %n números por línea · %2 Hz · las pérdidas no se pueden ver</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · plain text lines, measuring the rate…</source>
        <translation>%1 · líneas de texto, midiendo la tasa…</translation>
    </message>
    <message>
        <source>%1 · %2 channels · %3 Hz · ±%4 g</source>
        <translation>%1 · %2 canales · %3 Hz · ±%4 g</translation>
    </message>
    <message>
        <source>Virtual Nano</source>
        <translation>Nano virtual</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Freeze and go on</source>
        <translation>Congelar y seguir</translation>
    </message>
</context>
<context>
    <name>baseline::live::LowerPlots</name>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Shows the scores in place of the spectrogram</source>
        <translation>Muestra las puntuaciones en lugar del espectrograma</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Shows the spectrogram in place of the scores</source>
        <translation>Muestra el espectrograma en lugar de las puntuaciones</translation>
    </message>
</context>
<context>
    <name>baseline::live::RecordCard</name>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Starts and stops a recording (%1)</source>
        <translation>Inicia y detiene una grabación (%1)</translation>
    </message>
    <message>
        <source>That was it!</source>
        <translation>¡Eso fue!</translation>
    </message>
    <message>
        <source>Keeps the last minute, recorded or not (%1)</source>
        <translation>Conserva el último minuto, grabado o no (%1)</translation>
    </message>
    <message>
        <source>Shows and hides what can be chosen for recordings</source>
        <translation>Muestra y oculta lo que se puede elegir para las grabaciones</translation>
    </message>
    <message>
        <source>Nothing recorded: the level was not reached</source>
        <translation>Nada grabado: no se alcanzó el nivel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Open a project to record into</source>
        <translation>Abra un proyecto para grabar en él</translation>
    </message>
    <message>
        <source>Connect a board to record</source>
        <translation>Conecte una placa para grabar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>keeps the last minute, recorded or not</source>
        <translation>conserva el último minuto, grabado o no</translation>
    </message>
    <message>
        <source>keeps the last %1 s</source>
        <translation>conserva los últimos %1 s</translation>
    </message>
    <message>
        <source>keeps the last %1 s as “%2”</source>
        <translation>conserva los últimos %1 s como “%2”</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Opciones: %1</translation>
    </message>
    <message>
        <source>%1 s · %2 samples</source>
        <translation>%1 s · %2 muestras</translation>
    </message>
    <message>
        <source>Recording no. %1 · level %2</source>
        <translation>Grabación n.º %1 · nivel %2</translation>
    </message>
    <message>
        <source>Waiting · level %1 · recorded: %2</source>
        <translation>Esperando · nivel %1 · grabadas: %2</translation>
    </message>
    <message>
        <source> · part %1</source>
        <translation> · parte %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdidas</translation>
    </message>
    <message>
        <source>losses cannot be seen</source>
        <translation>las pérdidas no se pueden ver</translation>
    </message>
    <message>
        <source>%1 damaged</source>
        <translation>%1 dañadas</translation>
    </message>
    <message>
        <source>%1 clipped</source>
        <translation>%1 saturadas</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
</context>
<context>
    <name>baseline::live::RecordSettings</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>New &amp;every</source>
        <translation>Nueva &amp;cada</translation>
    </message>
    <message>
        <source>&amp;Level, RMS</source>
        <translation>N&amp;ivel, RMS</translation>
    </message>
    <message>
        <source>&amp;Before it</source>
        <translation>&amp;Antes de él</translation>
    </message>
    <message>
        <source>Quiet &amp;for</source>
        <translation>&amp;Quieta por</translation>
    </message>
    <message>
        <source>“&amp;That was”</source>
        <translation>“Eso &amp;fue”</translation>
    </message>
    <message>
        <source>Name of the recording</source>
        <translation>Nombre de la grabación</translation>
    </message>
    <message>
        <source>Label of the recording</source>
        <translation>Etiqueta de la grabación</translation>
    </message>
    <message>
        <source>The session that recordings go to</source>
        <translation>La sesión a la que van las grabaciones</translation>
    </message>
    <message>
        <source>Duration of the recording</source>
        <translation>Duración de la grabación</translation>
    </message>
    <message>
        <source>A new recording begins after so long; no sample is lost between</source>
        <translation>Una grabación nueva empieza tras ese tiempo; no se pierde ninguna muestra entre ellas</translation>
    </message>
    <message>
        <source>Recording begins when the vibration of a tenth of a second reaches this, and ends below 70 % of it</source>
        <translation>La grabación empieza cuando la vibración de una décima de segundo alcanza esto, y termina por debajo del 70 %</translation>
    </message>
    <message>
        <source>So much of the signal before the level was reached belongs to the recording</source>
        <translation>Esta parte de la señal anterior al nivel pertenece a la grabación</translation>
    </message>
    <message>
        <source>The recording ends after so long below 70 % of the level</source>
        <translation>La grabación termina tras ese tiempo por debajo del 70 % del nivel</translation>
    </message>
    <message>
        <source>The label of what “That was it!” keeps</source>
        <translation>La etiqueta de lo que conserva “¡Eso fue!”</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <translation>Hasta detener</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Por un tiempo</translation>
    </message>
    <message>
        <source>Unattended, in parts</source>
        <translation>Sin vigilancia, por partes</translation>
    </message>
    <message>
        <source>When it gets loud</source>
        <translation>Cuando suba el nivel</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nueva sesión…</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation>Eso fue</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>hasta detener</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>parts of %1 min</source>
        <translation>partes de %1 min</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>por encima de %1</translation>
    </message>
</context>
<context>
    <name>baseline::live::SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Sesión del %1</translation>
    </message>
    <message>
        <source>Choose a machine, or type the name of a new one</source>
        <translation>Elija una máquina, o escriba el nombre de una nueva</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Máquina</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Operador</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;tas</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>baseline::live::SimulatorCard</name>
    <message>
        <source>Simulated machine</source>
        <translation>Máquina simulada</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>The machine runs well again</source>
        <translation>La máquina vuelve a marchar bien</translation>
    </message>
    <message>
        <source>More load</source>
        <translation>Más carga</translation>
    </message>
    <message>
        <source>It runs well, under a higher load</source>
        <translation>Marcha bien, con una carga mayor</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desequilibrio</translation>
    </message>
    <message>
        <source>The rotor loses its balance</source>
        <translation>El rotor pierde el equilibrio</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>A coin is taped to a fan blade</source>
        <translation>Una moneda pegada a un aspa del ventilador</translation>
    </message>
    <message>
        <source>Misalignment</source>
        <translation>Desalineación</translation>
    </message>
    <message>
        <source>The coupled shafts no longer stand in line</source>
        <translation>Los ejes acoplados ya no están en línea</translation>
    </message>
    <message>
        <source>Looseness</source>
        <translation>Holgura</translation>
    </message>
    <message>
        <source>A foot of the machine comes loose</source>
        <translation>Se afloja un pie de la máquina</translation>
    </message>
    <message>
        <source>Outer race</source>
        <translation>Pista externa</translation>
    </message>
    <message>
        <source>A spall on the outer ring of the bearing</source>
        <translation>Un desconchado en el anillo exterior del rodamiento</translation>
    </message>
    <message>
        <source>Inner race</source>
        <translation>Pista interna</translation>
    </message>
    <message>
        <source>A spall on the inner ring of the bearing</source>
        <translation>Un desconchado en el anillo interior del rodamiento</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Golpe</translation>
    </message>
    <message>
        <source>The sensor is knocked and turned</source>
        <translation>El sensor recibe un golpe y gira</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>The sensor is put back at another angle</source>
        <translation>El sensor se vuelve a poner en otro ángulo</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>The machine stands still</source>
        <translation>La máquina está parada</translation>
    </message>
    <message>
        <source>running well</source>
        <translation>marcha bien</translation>
    </message>
</context>
<context>
    <name>baseline::live::SpectrogramCard</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Axis, time, frequencies and levels of the spectrogram</source>
        <translation>Eje, tiempo, frecuencias y niveles del espectrograma</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>Half the rate</source>
        <translation>La mitad de la tasa</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>The axis whose spectrogram is shown; all are kept</source>
        <translation>El eje cuyo espectrograma se muestra; se conservan todos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time from the left edge to the right</source>
        <translation>Tiempo del borde izquierdo al derecho</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>A narrower band has closer lines; the last ten seconds are computed anew for it</source>
        <translation>Una banda más estrecha tiene líneas más juntas; los últimos diez segundos se recalculan para ella</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>The colours follow the signal, or stay as they are</source>
        <translation>Los colores siguen la señal, o se quedan como están</translation>
    </message>
    <message>
        <source>Darkest</source>
        <translation>Más oscuro</translation>
    </message>
    <message>
        <source>The level of the darkest colour</source>
        <translation>El nivel del color más oscuro</translation>
    </message>
    <message>
        <source>Lightest</source>
        <translation>Más claro</translation>
    </message>
    <message>
        <source>The level of the lightest colour</source>
        <translation>El nivel del color más claro</translation>
    </message>
    <message>
        <source>not of printed numbers</source>
        <translation>no con números impresos</translation>
    </message>
    <message>
        <source>waiting for samples</source>
        <translation>esperando muestras</translation>
    </message>
    <message>
        <source> dB re 1 %1</source>
        <translation> dB re 1 %1</translation>
    </message>
</context>
<context>
    <name>baseline::live::SpectrumAids</name>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Shaft speed, orders, bearing, zones and alarm lines</source>
        <translation>Velocidad del eje, órdenes, rodamiento, zonas y líneas de alarma</translation>
    </message>
    <message>
        <source>over “%1”: %2 %3 %4 at %5 Hz</source>
        <translation>sobre “%1”: %2 %3 %4 a %5 Hz</translation>
    </message>
    <message>
        <source>baseline %1, lowest to highest of %2</source>
        <translation>línea base %1, de la menor a la mayor de %2</translation>
    </message>
    <message>
        <source>baseline %1, 5–95 % of %2</source>
        <translation>línea base %1, 5–95 % de %2</translation>
    </message>
    <message>
        <source>%1 Hz, %2 rpm</source>
        <translation>%1 Hz, %2 rpm</translation>
    </message>
    <message>
        <source>shaft not found near %1</source>
        <translation>eje no encontrado cerca de %1</translation>
    </message>
    <message>
        <source>shaft %1, tracked: %2 dB above the next line</source>
        <translation>eje %1, seguido: %2 dB sobre la siguiente línea</translation>
    </message>
    <message>
        <source>shaft not sure, kept at %1: its line is only %2 dB above the next</source>
        <translation>eje inseguro, se mantiene en %1: su línea está solo %2 dB sobre la siguiente</translation>
    </message>
    <message>
        <source>an alarm line is in another unit than the spectrum</source>
        <translation>una línea de alarma está en otra unidad que el espectro</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm lines are in another unit than the spectrum</source>
        <translation>
            <numerusform>%n línea de alarma está en otra unidad que el espectro</numerusform>
            <numerusform>%n líneas de alarma están en otra unidad que el espectro</numerusform>
        </translation>
    </message>
    <message>
        <source>no baseline: %1</source>
        <translation>sin línea base: %1</translation>
    </message>
</context>
<context>
    <name>baseline::live::SpectrumCard</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Begins the averages and the highest lines anew</source>
        <translation>Empieza de nuevo los promedios y las líneas más altas</translation>
    </message>
    <message>
        <source>Window, length, averaging, scaling and unit of the spectrum</source>
        <translation>Ventana, longitud, promedio, escala y unidad del espectro</translation>
    </message>
    <message>
        <source>Hann</source>
        <translation>Hann</translation>
    </message>
    <message>
        <source>Flat top</source>
        <translation>Flat top</translation>
    </message>
    <message>
        <source>Blackman-Harris</source>
        <translation>Blackman-Harris</translation>
    </message>
    <message>
        <source>Hamming</source>
        <translation>Hamming</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Rectangular</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Linear, since the reset</source>
        <translation>Lineal, desde el reinicio</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Peak hold</source>
        <translation>Retención de pico</translation>
    </message>
    <message>
        <source>Peak amplitude</source>
        <translation>Amplitud de pico</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>Power density (PSD)</source>
        <translation>Densidad de potencia (PSD)</translation>
    </message>
    <message>
        <source>Decibel</source>
        <translation>Decibelio</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>m/s²</source>
        <translation>m/s²</translation>
    </message>
    <message>
        <source>mm/s (velocity)</source>
        <translation>mm/s (velocidad)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Hann for most; flat top where the height of a line counts</source>
        <translation>Hann para lo más; flat top donde cuenta la altura de una línea</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Longer segments tell closer lines apart and follow more slowly</source>
        <translation>Segmentos más largos separan mejor las líneas y responden más despacio</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>What happens to the segments that follow each other</source>
        <translation>Qué pasa con los segmentos que se suceden</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Promedios</translation>
    </message>
    <message>
        <source>Segments that the exponential average remembers</source>
        <translation>Segmentos que recuerda el promedio exponencial</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>How the height of a line is read</source>
        <translation>Cómo se lee la altura de una línea</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Decibels show small lines beside large ones</source>
        <translation>Los decibelios muestran líneas pequeñas junto a grandes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Velocity is acceleration divided by its frequency, from 2 Hz on</source>
        <translation>La velocidad es la aceleración dividida por su frecuencia, desde 2 Hz</translation>
    </message>
    <message>
        <source>About a second · %1</source>
        <translation>Cerca de un segundo · %1</translation>
    </message>
    <message>
        <source>About a second</source>
        <translation>Cerca de un segundo</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>mg²/Hz</source>
        <translation>mg²/Hz</translation>
    </message>
    <message>
        <source>g²/Hz</source>
        <translation>g²/Hz</translation>
    </message>
    <message>
        <source>(m/s²)²/Hz</source>
        <translation>(m/s²)²/Hz</translation>
    </message>
    <message>
        <source>(mm/s)²/Hz</source>
        <translation>(mm/s)²/Hz</translation>
    </message>
    <message>
        <source>mm/s</source>
        <translation>mm/s</translation>
    </message>
    <message>
        <source>peak amplitude, last second</source>
        <translation>amplitud de pico, último segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>gaps: choose a shorter length</source>
        <translation>huecos: elija una longitud menor</translation>
    </message>
    <message>
        <source>waiting for samples</source>
        <translation>esperando muestras</translation>
    </message>
</context>
<context>
    <name>baseline::live::StartView</name>
    <message>
        <source>Projects worked on last</source>
        <translation>Últimos proyectos usados</translation>
    </message>
    <message>
        <source>No board was found. Plug the Nano 33 BLE Sense in with a USB cable that carries data, wait two seconds and press again. A port that is not recognised can be chosen or typed above.</source>
        <translation>No se encontró ninguna placa. Conecte el Nano 33 BLE Sense con un cable USB que transmita datos, espere dos segundos y pulse otra vez. Un puerto que no se reconoce se puede elegir o escribir arriba.</translation>
    </message>
    <message>
        <source>Help: the first steps</source>
        <translation>Ayuda: los primeros pasos</translation>
    </message>
    <message>
        <source>Opens the help beside the studio (F1)</source>
        <translation>Abre la ayuda al lado del estudio (F1)</translation>
    </message>
    <message>
        <source>Connect a board</source>
        <translation>Conectar una placa</translation>
    </message>
    <message>
        <source>An Arduino Nano 33 BLE Sense on a USB port of this computer.</source>
        <translation>Un Arduino Nano 33 BLE Sense en un puerto USB de esta computadora.</translation>
    </message>
    <message>
        <source>Start the virtual Nano</source>
        <translation>Iniciar el Nano virtual</translation>
    </message>
    <message>
        <source>No board at hand? A simulated machine with a board on it: vibration at once, faults at a press of a button.</source>
        <translation>¿Sin placa a mano? Una máquina simulada con una placa: vibración al instante, fallos con pulsar un botón.</translation>
    </message>
    <message>
        <source>Open the demo project</source>
        <translation>Abrir el proyecto de demostración</translation>
    </message>
    <message>
        <source>Labelled recordings of a fan, healthy and faulty, and a trained model to look around in.</source>
        <translation>Grabaciones etiquetadas de un ventilador, sano y con fallos, y un modelo entrenado para explorar.</translation>
    </message>
    <message>
        <source>Welcome to Baseline Studio.</source>
        <translation>Bienvenido a Baseline Studio.</translation>
    </message>
    <message>
        <source>Three ways to see vibration within a minute:</source>
        <translation>Tres maneras de ver vibración en un minuto:</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>No hay ninguna placa conectada.</translation>
    </message>
    <message>
        <source>Connect one, or try everything without one:</source>
        <translation>Conecte una, o pruébelo todo sin ella:</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Abrir el proyecto %1</translation>
    </message>
</context>
<context>
    <name>baseline::live::WaveformCard</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Holds the waveform and the spectrum; the stream and a recording go on (Space)</source>
        <translation>Detiene la forma de onda y el espectro; la transmisión y una grabación siguen (Espacio)</translation>
    </message>
    <message>
        <source>Span, scale, sweep and trigger of the waveform</source>
        <translation>Duración, escala, barrido y disparo de la forma de onda</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Cinta</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>A strip moves, a sweep is written over, a trigger stands still</source>
        <translation>Una cinta se mueve, un barrido se sobrescribe, un disparo queda quieto</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Time from the left edge to the right</source>
        <translation>Tiempo del borde izquierdo al derecho</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Follows the signal, or stays as it is now</source>
        <translation>Sigue la señal, o se queda como está ahora</translation>
    </message>
    <message>
        <source>Half height</source>
        <translation>Media altura</translation>
    </message>
    <message>
        <source>From the middle of each axis to its edge</source>
        <translation>Del centro de cada eje a su borde</translation>
    </message>
    <message>
        <source>Trigger axis</source>
        <translation>Eje del disparo</translation>
    </message>
    <message>
        <source>The axis whose signal is compared with the level</source>
        <translation>El eje cuya señal se compara con el nivel</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Flanco</translation>
    </message>
    <message>
        <source>The direction in which the signal crosses the level</source>
        <translation>El sentido en que la señal cruza el nivel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>About the mean of the last second</source>
        <translation>Respecto a la media del último segundo</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Histéresis</translation>
    </message>
    <message>
        <source>How far back the signal goes before it can cross again</source>
        <translation>Cuánto retrocede la señal antes de poder cruzar otra vez</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Antes de él</translation>
    </message>
    <message>
        <source>Share of the span that is shown before the crossing</source>
        <translation>Parte de la duración que se muestra antes del cruce</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>as printed, last %1</source>
        <translation>como se imprime, últimos %1</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Triggered</source>
        <translation>Disparado</translation>
    </message>
    <message>
        <source>Waiting for the trigger</source>
        <translation>Esperando el disparo</translation>
    </message>
    <message>
        <source>%1, %2 about the trigger</source>
        <translation>%1, %2 en torno al disparo</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, últimos %2</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::ActivityCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Sampling rate of the files</source>
        <translation>Frecuencia de muestreo de los archivos</translation>
    </message>
    <message>
        <source>Import with this rate</source>
        <translation>Importar con esta frecuencia</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>One file does not say its sampling r&amp;ate. It is</source>
        <translation>Un archivo no dice su f&amp;recuencia de muestreo. Es</translation>
    </message>
    <message numerus="yes">
        <source>%n files do not say their sampling r&amp;ate. It is</source>
        <translation>
            <numerusform>%n archivo no dice su f&amp;recuencia de muestreo. Es</numerusform>
            <numerusform>%n archivos no dicen su f&amp;recuencia de muestreo. Es</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::sessions::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>&amp;Exclude chosen</source>
        <translation>&amp;Excluir elegidas</translation>
    </message>
    <message>
        <source>Exclude &amp;all</source>
        <translation>Excluir &amp;todas</translation>
    </message>
    <message>
        <source>&amp;Take back exclusions</source>
        <translation>&amp;Anular exclusiones</translation>
    </message>
    <message>
        <source>is it fit to train on?</source>
        <translation>¿sirve para entrenar?</translation>
    </message>
    <message>
        <source>The spans that were excluded from these recordings are trained on again.</source>
        <translation>Los tramos que se excluyeron de estas grabaciones se vuelven a usar para entrenar.</translation>
    </message>
    <message>
        <source>Do not train on the chosen windows (Delete). They stay counted.</source>
        <translation>No entrenar con las ventanas elegidas (Supr). Siguen contando.</translation>
    </message>
    <message>
        <source>Do not train on any of these windows. They stay counted.</source>
        <translation>No entrenar con ninguna de estas ventanas. Siguen contando.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Choose recordings of normal running to see whether a detector can learn from them.</source>
        <translation>Elija grabaciones de marcha normal para ver si un detector puede aprender de ellas.</translation>
    </message>
    <message>
        <source>Checking the recording …</source>
        <translation>Comprobando la grabación …</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n recordings …</source>
        <translation>
            <numerusform>Comprobando %n grabación …</numerusform>
            <numerusform>Comprobando %n grabaciones …</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fit</source>
        <translation>No sirve</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Mire aquí</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sirve</translation>
    </message>
    <message>
        <source>one window</source>
        <translation>una ventana</translation>
    </message>
    <message numerus="yes">
        <source>%n windows</source>
        <translation>
            <numerusform>%n ventana</numerusform>
            <numerusform>%n ventanas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them excluded</source>
        <translation>%1, %2 de ellas excluidas</translation>
    </message>
    <message>
        <source>Windows unlike all others: %1</source>
        <translation>Ventanas distintas de todas las demás: %1</translation>
    </message>
    <message>
        <source>Exclude one window</source>
        <translation>Excluir una ventana</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n windows</source>
        <translation>
            <numerusform>Excluir %n ventana</numerusform>
            <numerusform>Excluir %n ventanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back exclusions</source>
        <translation>Anular exclusiones</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::CompareCard</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>&amp;All frequencies</source>
        <translation>Todas las &amp;frecuencias</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>Inter&amp;cambiar A y B</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The channel that is drawn; only those are offered that both recordings have</source>
        <translation>El canal que se dibuja; solo se ofrecen los que tienen ambas grabaciones</translation>
    </message>
    <message>
        <source>Length of the waveform</source>
        <translation>Duración de la forma de onda</translation>
    </message>
    <message>
        <source>How much of the waveform is drawn</source>
        <translation>Cuánto se dibuja de la forma de onda</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Scale of the spectrum</source>
        <translation>Escala del espectro</translation>
    </message>
    <message>
        <source>Decibels show the faint lines too, the linear scale how large they are</source>
        <translation>Los decibelios muestran también las líneas débiles; la escala lineal, lo grandes que son</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>Show the whole spectrum again (Home in the plot)</source>
        <translation>Mostrar otra vez todo el espectro (Inicio en el gráfico)</translation>
    </message>
    <message>
        <source>Measure A by the spread of B instead (Alt+W)</source>
        <translation>Mide A por la dispersión de B en su lugar (Alt+C)</translation>
    </message>
    <message>
        <source>Comparing the two recordings …</source>
        <translation>Comparando las dos grabaciones …</translation>
    </message>
    <message>
        <source>Choose two recordings in the table to compare them.</source>
        <translation>Elija dos grabaciones en la tabla para compararlas.</translation>
    </message>
    <message>
        <source>One recording is chosen. Choose a second one with it (Ctrl and a click, or Ctrl and Space) to compare the two.</source>
        <translation>Hay una grabación elegida. Elija con ella una segunda (Ctrl y clic, o Ctrl y Espacio) para comparar las dos.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are chosen. Choose just two of them to compare them.</source>
        <translation>
            <numerusform>%n grabación elegida. Elija solo dos para compararlas.</numerusform>
            <numerusform>%n grabaciones elegidas. Elija solo dos para compararlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 s on in both</source>
        <translation>desde %1 s en ambas</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::ComparePlots</name>
    <message>
        <source>Waveforms of both recordings</source>
        <translation>Formas de onda de ambas grabaciones</translation>
    </message>
    <message>
        <source>Spectra of both recordings</source>
        <translation>Espectros de ambas grabaciones</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::CompareTable</name>
    <message>
        <source>equal, it did not vary</source>
        <translation>igual, no varió</translation>
    </message>
    <message>
        <source>it did not vary in A</source>
        <translation>no varió en A</translation>
    </message>
    <message>
        <source>“%1” is the same in all windows of A, so there is no measure for a difference.</source>
        <translation>“%1” es lo mismo en todas las ventanas de A, así que no hay medida para una diferencia.</translation>
    </message>
    <message>
        <source>The mean over the windows of B is %1 standard deviations of A away from that of A.</source>
        <translation>La media sobre las ventanas de B está a %1 desviaciones estándar de A de la de A.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>B − A, σ</source>
        <translation>B − A, σ</translation>
    </message>
    <message>
        <source>Difference of the means in standard deviations of the windows of A; bold from three on</source>
        <translation>Diferencia de las medias en desviaciones estándar de las ventanas de A; en negrita desde tres</translation>
    </message>
    <message>
        <source>Features of both recordings</source>
        <translation>Características de ambas grabaciones</translation>
    </message>
    <message>
        <source>“%1”: mean over its windows (%L2)</source>
        <translation>“%1”: media de sus ventanas (%L2)</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copiar las filas elegidas</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::EnvelopeCard</name>
    <message>
        <source>Envelope</source>
        <translation>Envolvente</translation>
    </message>
    <message>
        <source>Band from</source>
        <translation>Banda desde</translation>
    </message>
    <message>
        <source>Band to</source>
        <translation>Banda hasta</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Por línea</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Al cuadrado</translation>
    </message>
    <message>
        <source>Shaft speed</source>
        <translation>Velocidad del eje</translation>
    </message>
    <message>
        <source>Choose a recording to see the spectrum of its envelope.</source>
        <translation>Elija una grabación para ver el espectro de su envolvente.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The channel whose envelope is taken</source>
        <translation>El canal cuya envolvente se toma</translation>
    </message>
    <message>
        <source>The squared envelope has fewer lines of its own.</source>
        <translation>La envolvente al cuadrado tiene menos líneas propias.</translation>
    </message>
    <message>
        <source>Scale of the spectrum</source>
        <translation>Escala del espectro</translation>
    </message>
    <message>
        <source>Decibels show the faint lines too, the linear scale how large they are</source>
        <translation>Los decibelios muestran también las líneas débiles; la escala lineal, lo grandes que son</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Where the resonance begins that a fault strikes; usually about 2 kHz</source>
        <translation>Dónde empieza la resonancia que golpea un fallo; suele ser cerca de 2 kHz</translation>
    </message>
    <message>
        <source>Where it ends; below half the sampling rate</source>
        <translation>Dónde termina; por debajo de la mitad de la frecuencia de muestreo</translation>
    </message>
    <message>
        <source>How far the lines are apart; a bearing slips, so finer ones split its lines</source>
        <translation>Cuánto distan las líneas; un rodamiento desliza, así que unas más finas dividen las suyas</translation>
    </message>
    <message>
        <source>Turns of the shaft a second; 0: no lines are expected</source>
        <translation>Vueltas del eje por segundo; 0: no se esperan líneas</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Rodamiento</translation>
    </message>
    <message>
        <source>The bearing whose faults are expected</source>
        <translation>El rodamiento cuyos fallos se esperan</translation>
    </message>
    <message>
        <source>&amp;Band</source>
        <translation>&amp;Banda</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>A &amp;line</source>
        <translation>Por &amp;línea</translation>
    </message>
    <message>
        <source>Sha&amp;ft</source>
        <translation>&amp;Eje</translation>
    </message>
    <message>
        <source>Bea&amp;ring</source>
        <translation>&amp;Rodamiento</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Lo que destaca</translation>
    </message>
    <message>
        <source>“%1” is being recorded. Its picture is on the Live page.</source>
        <translation>“%1” se está grabando. Su imagen está en la página En vivo.</translation>
    </message>
    <message>
        <source>“%1” has no samples.</source>
        <translation>“%1” no tiene muestras.</translation>
    </message>
    <message>
        <source>%1 s without a gap, %2 Hz a line</source>
        <translation>%1 s sin huecos, %2 Hz por línea</translation>
    </message>
    <message>
        <source>No line stands out.</source>
        <translation>Ninguna línea destaca.</translation>
    </message>
    <message>
        <source>Highest line: %1 Hz. Enter the speed of the shaft and choose its bearing to see what it may be.</source>
        <translation>Línea más alta: %1 Hz. Indique la velocidad del eje y elija su rodamiento para ver qué puede ser.</translation>
    </message>
    <message>
        <source>Highest line: %1 Hz, where %2 is expected (%3 Hz).</source>
        <translation>Línea más alta: %1 Hz, donde se espera %2 (%3 Hz).</translation>
    </message>
    <message>
        <source>Highest line: %1 Hz, where nothing is expected.</source>
        <translation>Línea más alta: %1 Hz, donde no se espera nada.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::EnvelopeView</name>
    <message>
        <source>Envelope spectrum</source>
        <translation>Espectro de la envolvente</translation>
    </message>
    <message>
        <source>%1 at %2 Hz</source>
        <translation>%1 a %2 Hz</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::FindingList</name>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Nothing was found: rate, losses, range, mounting and time are as they should be.</source>
        <translation>No se encontró nada: tasa, pérdidas, rango, montaje y tiempo están como deben.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::Import</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>examinando…</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>which signal?</source>
        <translation>¿qué señal?</translation>
    </message>
    <message>
        <source>which rate?</source>
        <translation>¿qué frecuencia?</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>desigual</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>The file has not been looked at yet.</source>
        <translation>El archivo todavía no se ha examinado.</translation>
    </message>
    <message>
        <source>The file holds several signals: choose one below.</source>
        <translation>El archivo contiene varias señales: elija una abajo.</translation>
    </message>
    <message>
        <source>The file does not say its sampling rate: type it below.</source>
        <translation>El archivo no dice su frecuencia de muestreo: escríbala abajo.</translation>
    </message>
    <message>
        <source>%1 % of the samples are not evenly spaced in time. Allow moving them onto an even grid, or give the rate if the times are only rough.</source>
        <translation>El %1 % de las muestras no están a intervalos iguales de tiempo. Permita pasarlas a una rejilla uniforme, o indique la tasa si los tiempos son solo aproximados.</translation>
    </message>
    <message>
        <source>This file can be imported.</source>
        <translation>Este archivo se puede importar.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import recordings</source>
        <translation>Importar grabaciones</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Archivos que importar</translation>
    </message>
    <message>
        <source>These answers hold for all chosen files.</source>
        <translation>Estas respuestas valen para todos los archivos elegidos.</translation>
    </message>
    <message>
        <source>%1 of %2 files looked at</source>
        <translation>%1 de %2 archivos examinados</translation>
    </message>
    <message>
        <source>%1 of %2 files can be imported</source>
        <translation>%1 de %2 archivos se pueden importar</translation>
    </message>
    <message>
        <source>Import one file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>Importar %n archivo</numerusform>
            <numerusform>Importar %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::sessions::ImportForm</name>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como dice el archivo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>none, or as the file says</source>
        <translation>ninguna, o como dice el archivo</translation>
    </message>
    <message>
        <source>Sig&amp;nal</source>
        <translation>&amp;Señal</translation>
    </message>
    <message>
        <source>Move unevenly spaced samples onto an even &amp;grid</source>
        <translation>Pasar muestras a intervalos desiguales a una re&amp;jilla uniforme</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Tasa</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::LabelDelegate</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::LabelRow</name>
    <message>
        <source>More labels</source>
        <translation>Más etiquetas</translation>
    </message>
    <message>
        <source>Label “%1”</source>
        <translation>Etiqueta “%1”</translation>
    </message>
    <message>
        <source>Labels what is marked, or the chosen segment, “%1” (%2)</source>
        <translation>Etiqueta lo marcado, o el tramo elegido, “%1” (%2)</translation>
    </message>
    <message>
        <source>Labels what is marked, or the chosen segment, “%1”</source>
        <translation>Etiqueta lo marcado, o el tramo elegido, “%1”</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::LabelSetDialog</name>
    <message>
        <source>&amp;Add a label</source>
        <translation>&amp;Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Labels of this project</source>
        <translation>Etiquetas de este proyecto</translation>
    </message>
    <message>
        <source>A new name goes to the segments that carry the label, too. “normal” is what detectors are trained on.</source>
        <translation>Un nombre nuevo pasa también a los tramos que llevan la etiqueta. Con “normal” se entrenan los detectores.</translation>
    </message>
    <message>
        <source>Use these labels</source>
        <translation>Usar estas etiquetas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Number key of the label</source>
        <translation>Tecla numérica de la etiqueta</translation>
    </message>
    <message>
        <source>The number key that sets it on the timeline</source>
        <translation>La tecla numérica que la pone en la línea de tiempo</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tecla %1</translation>
    </message>
    <message>
        <source>Remove the label</source>
        <translation>Quitar la etiqueta</translation>
    </message>
    <message>
        <source>Remove the label; segments that carry it keep it</source>
        <translation>Quita la etiqueta; los tramos que la llevan la conservan</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>Elegir otro color</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>Color de la etiqueta</translation>
    </message>
    <message>
        <source>Each label needs a name.</source>
        <translation>Cada etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>Two labels are called “%1”.</source>
        <translation>Dos etiquetas se llaman “%1”.</translation>
    </message>
    <message>
        <source>Two labels have the key %1.</source>
        <translation>Dos etiquetas tienen la tecla %1.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::LibraryJobs</name>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n files</source>
        <translation>
            <numerusform>Importando %n archivo</numerusform>
            <numerusform>Importando %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulating the machine</source>
        <translation>Simulando la máquina</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Writing one recording</source>
        <translation>Escribiendo una grabación</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n recordings</source>
        <translation>
            <numerusform>Escribiendo %n grabación</numerusform>
            <numerusform>Escribiendo %n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the replay</source>
        <translation>Preparando la reproducción</translation>
    </message>
    <message>
        <source>Applying the signal steps</source>
        <translation>Aplicando los pasos de señal</translation>
    </message>
    <message>
        <source> (filtered)</source>
        <translation> (filtrada)</translation>
    </message>
    <message>
        <source>Reading or writing recordings</source>
        <translation>Lectura o escritura de grabaciones</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::OutlierTable</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>From, s</source>
        <translation>Desde, s</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>To its nearest neighbours, in multiples of the usual distance</source>
        <translation>A sus vecinas más cercanas, en múltiplos de la distancia habitual</translation>
    </message>
    <message>
        <source>That is furthest from its usual value</source>
        <translation>La que más se aleja de su valor habitual</translation>
    </message>
    <message>
        <source>Windows unlike all others</source>
        <translation>Ventanas distintas de todas las demás</translation>
    </message>
    <message>
        <source>Do not train on the chosen windows</source>
        <translation>No entrenar con las ventanas elegidas</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::PhotoView</name>
    <message>
        <source>Photo of the mounting</source>
        <translation>Foto del montaje</translation>
    </message>
    <message>
        <source>Show it larger (Space)</source>
        <translation>Mostrar más grande (Espacio)</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Abrir la foto</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::RecordingTabs</name>
    <message>
        <source>About the chosen recordings</source>
        <translation>Sobre las grabaciones elegidas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envolvente</translation>
    </message>
    <message>
        <source>Quality check</source>
        <translation>Control de calidad</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Choose a recording to see it.</source>
        <translation>Elija una grabación para verla.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are chosen.</source>
        <translation>
            <numerusform>%n grabación elegida.</numerusform>
            <numerusform>%n grabaciones elegidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a recording to see its signal.</source>
        <translation>Elija una grabación para ver su señal.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are chosen. Choose one of them to see its signal.</source>
        <translation>
            <numerusform>%n grabación elegida. Elija una para ver su señal.</numerusform>
            <numerusform>%n grabaciones elegidas. Elija una de ellas para ver su señal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a recording to see the spectrum of its envelope.</source>
        <translation>Elija una grabación para ver el espectro de su envolvente.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::RecordingsCard</name>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Show the recordings of</source>
        <translation>Mostrar las grabaciones de</translation>
    </message>
    <message>
        <source>Show only the recordings of one session</source>
        <translation>Mostrar solo las grabaciones de una sesión</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>In no session</source>
        <translation>En ninguna sesión</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the recordings</source>
        <translation>Buscar en las grabaciones</translation>
    </message>
    <message>
        <source>Words in the name, label, tags, session, machine or notes (Ctrl+F)</source>
        <translation>Palabras del nombre, etiqueta, marcas, sesión, máquina o notas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Marcas</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>Re&amp;play on the Live page</source>
        <translation>Re&amp;producir en la página En vivo</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>E&amp;xportar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nueva sesión…</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::RecordingsModel</name>
    <message>
        <source>%1
from %2</source>
        <translation>%1
de %2</translation>
    </message>
    <message>
        <source>one labelled segment</source>
        <translation>un tramo etiquetado</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled segments</source>
        <translation>
            <numerusform>%n tramo etiquetado</numerusform>
            <numerusform>%n tramos etiquetados</numerusform>
        </translation>
    </message>
    <message>
        <source>The first channel from beginning to end</source>
        <translation>El primer canal de principio a fin</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between</source>
        <translation>Palabras para encontrarla, separadas por comas</translation>
    </message>
    <message>
        <source>The source has no sequence numbers: losses cannot be seen</source>
        <translation>La fuente no tiene números de secuencia: las pérdidas no se pueden ver</translation>
    </message>
    <message>
        <source>%1 % of the samples were lost on the way; no window crosses a gap</source>
        <translation>El %1 % de las muestras se perdió por el camino; ninguna ventana cruza un hueco</translation>
    </message>
    <message>
        <source>%1 % of the samples are at the limit of the sensor&apos;s range</source>
        <translation>El %1 % de las muestras está en el límite del rango del sensor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Rate, true / set</source>
        <translation>Tasa, real / fijada</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Saturadas</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::ReplayStart</name>
    <message>
        <source>The virtual Nano that is connected ends, and one that plays the recording starts.</source>
        <translation>El Nano virtual conectado termina, y empieza uno que reproduce la grabación.</translation>
    </message>
    <message>
        <source>What is connected at %1 is disconnected, and a virtual Nano plays the recording in its place.</source>
        <translation>Lo conectado en %1 se desconecta, y un Nano virtual reproduce la grabación en su lugar.</translation>
    </message>
    <message>
        <source>Replay on the Live page</source>
        <translation>Reproducir en la página En vivo</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reproducir</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::SessionCard</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>In no session yet</source>
        <translation>Todavía en ninguna sesión</translation>
    </message>
    <message>
        <source>A session holds recordings made for one purpose: with their machine, operator, notes and a photo.</source>
        <translation>Una sesión reúne grabaciones hechas con un mismo fin: con su máquina, operador, notas y una foto.</translation>
    </message>
    <message>
        <source>Put into a new session…</source>
        <translation>Poner en una nueva sesión…</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <source>The name of the session (Alt+N)</source>
        <translation>El nombre de la sesión (Alt+N)</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Choose a machine, or type the name of a new one (Alt+M)</source>
        <translation>Elija una máquina, o escriba el nombre de una nueva (Alt+M)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Who stood at the machine (Alt+O)</source>
        <translation>Quién estaba junto a la máquina (Alt+O)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What somebody should know who looks at these recordings later (Alt+T)</source>
        <translation>Lo que debería saber quien mire estas grabaciones más tarde (Alt+T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Máquina</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Operador</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;tas</translation>
    </message>
    <message>
        <source>The session cannot be read</source>
        <translation>No se puede leer la sesión</translation>
    </message>
    <message>
        <source>No recording is chosen</source>
        <translation>No hay ninguna grabación elegida</translation>
    </message>
    <message>
        <source>Choose one in the table to see its session.</source>
        <translation>Elija una en la tabla para ver su sesión.</translation>
    </message>
    <message>
        <source>These recordings are not of one session</source>
        <translation>Estas grabaciones no son de una misma sesión</translation>
    </message>
    <message>
        <source>Choose those of one. The list above the table shows one session alone.</source>
        <translation>Elija las de una. La lista sobre la tabla muestra una sola sesión.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creada el %1</translation>
    </message>
    <message>
        <source>one recording</source>
        <translation>una grabación</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::SessionPhoto</name>
    <message>
        <source>Choose &amp;photo…</source>
        <translation>Elegir &amp;foto…</translation>
    </message>
    <message>
        <source>Remove p&amp;hoto</source>
        <translation>Q&amp;uitar foto</translation>
    </message>
    <message>
        <source>A PNG or JPEG file of 16 MB at most; it is kept in the project (Alt+P)</source>
        <translation>Un archivo PNG o JPEG de 16 MB como máximo; se guarda en el proyecto (Alt+F)</translation>
    </message>
    <message>
        <source>Take the photo out of the project (Alt+H)</source>
        <translation>Quita la foto del proyecto (Alt+U)</translation>
    </message>
    <message>
        <source>No photo of the mounting yet</source>
        <translation>Todavía no hay foto del montaje</translation>
    </message>
    <message>
        <source>Photo of the mounting</source>
        <translation>Foto del montaje</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Quitar foto</translation>
    </message>
    <message>
        <source>Take the photo out of the project? This cannot be undone.</source>
        <translation>¿Quitar la foto del proyecto? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::SessionsPage</name>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>Removed “%1”. Undo brings it back.</source>
        <translation>Se quitó “%1”. Deshacer la recupera.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n recordings. Undo brings them back.</source>
        <translation>
            <numerusform>Se quitó %n grabación. Deshacer la recupera.</numerusform>
            <numerusform>Se quitaron %n grabaciones. Deshacer las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiquetar</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>marcas</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>nueva sesión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nada grabado todavía</translation>
    </message>
    <message>
        <source>Record the machine while it runs well. Files can be imported, or dropped here; synthetic data lets you try everything without a machine.</source>
        <translation>Grabe la máquina mientras marcha bien. Se pueden importar archivos, o soltarlos aquí; los datos sintéticos permiten probarlo todo sin máquina.</translation>
    </message>
    <message>
        <source>Record on the Live page</source>
        <translation>Grabar en la página En vivo</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>Open one, or make a new one, in the menu at the lower left.</source>
        <translation>Abra uno, o cree uno nuevo, en el menú de abajo a la izquierda.</translation>
    </message>
    <message>
        <source>&amp;Synthetic data</source>
        <translation>&amp;Datos sintéticos</translation>
    </message>
    <message>
        <source>Import &amp;folder</source>
        <translation>Importar &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Import files</source>
        <translation>&amp;Importar archivos</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>cambiar nombre</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>Se añadió “%1”.</translation>
    </message>
    <message>
        <source>store the filtered recording</source>
        <translation>guardar la grabación filtrada</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files.</source>
        <translation>
            <numerusform>Se escribió %n archivo.</numerusform>
            <numerusform>Se escribieron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A virtual Nano replays “%1”.</source>
        <translation>Un Nano virtual reproduce “%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 samples are missing in them; the gaps are marked.</source>
        <translation>Faltan %1 muestras en ellos; los huecos están marcados.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Imported one recording.</source>
        <translation>Se importó una grabación.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n recordings.</source>
        <translation>
            <numerusform>Se importó %n grabación.</numerusform>
            <numerusform>Se importaron %n grabaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file was left out.</source>
        <translation>Se omitió un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out.</source>
        <translation>
            <numerusform>Se omitió %n archivo.</numerusform>
            <numerusform>Se omitieron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>one recording</source>
        <translation>una grabación</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>no project</source>
        <translation>ningún proyecto</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::SignalCard</name>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Store as recor&amp;ding</source>
        <translation>Guar&amp;dar como grabación</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Preajustes</translation>
    </message>
    <message>
        <source>Choose a recording to see its signal.</source>
        <translation>Elija una grabación para ver su señal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The channel that is drawn</source>
        <translation>El canal que se dibuja</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>How much of the recording is looked at, around the middle of what the timeline shows</source>
        <translation>Cuánto de la grabación se mira, en torno al centro de lo que muestra la línea de tiempo</translation>
    </message>
    <message>
        <source>as the timeline</source>
        <translation>como la línea de tiempo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Scale of the spectrum</source>
        <translation>Escala del espectro</translation>
    </message>
    <message>
        <source>Decibels show the faint lines too, the linear scale how large they are</source>
        <translation>Los decibelios muestran también las líneas débiles; la escala lineal, lo grandes que son</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>Puts the whole recording, behind all steps, into the project as a new one (Alt+D)</source>
        <translation>Pone la grabación entera, tras todos los pasos, en el proyecto como una nueva (Alt+D)</translation>
    </message>
    <message>
        <source>About the steps</source>
        <translation>Sobre los pasos</translation>
    </message>
    <message>
        <source>Adds a step behind the chosen one (Alt+A)</source>
        <translation>Añade un paso tras el elegido (Alt+A)</translation>
    </message>
    <message>
        <source>Steps that are often wanted; open and save steps (Alt+P)</source>
        <translation>Pasos que se usan a menudo; abrir y guardar pasos (Alt+P)</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Quitar el paso</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Subir el paso</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Bajar el paso</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>“%1” is being recorded. Its picture is on the Live page.</source>
        <translation>“%1” se está grabando. Su imagen está en la página En vivo.</translation>
    </message>
    <message>
        <source>“%1” has no samples.</source>
        <translation>“%1” no tiene muestras.</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 a %2 s</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Behind all steps: %1 samples a second, %2 Hz a line</source>
        <translation>Tras todos los pasos: %1 muestras por segundo, %2 Hz por línea</translation>
    </message>
    <message>
        <source>Open steps…</source>
        <translation>Abrir pasos…</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Abrir pasos</translation>
    </message>
    <message>
        <source>Signal steps (*.json)</source>
        <translation>Pasos de señal (*.json)</translation>
    </message>
    <message>
        <source>Save steps…</source>
        <translation>Guardar pasos…</translation>
    </message>
    <message>
        <source>Save steps</source>
        <translation>Guardar pasos</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>Quitar todos los pasos</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::Step</name>
    <message>
        <source>Unit %1</source>
        <translation>Unidad %1</translation>
    </message>
    <message>
        <source>Remove gravity, below %1 Hz</source>
        <translation>Quitar gravedad, por debajo de %1 Hz</translation>
    </message>
    <message>
        <source>Low pass %1 Hz, order %2</source>
        <translation>Paso bajo %1 Hz, orden %2</translation>
    </message>
    <message>
        <source>High pass %1 Hz, order %2</source>
        <translation>Paso alto %1 Hz, orden %2</translation>
    </message>
    <message>
        <source>Band pass %1–%2 Hz, order %3</source>
        <translation>Paso banda %1–%2 Hz, orden %3</translation>
    </message>
    <message>
        <source>Rate divided by %1</source>
        <translation>Tasa dividida por %1</translation>
    </message>
    <message>
        <source>Envelope, squared</source>
        <translation>Envolvente, al cuadrado</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envolvente</translation>
    </message>
    <message>
        <source>Window %1, %2 Hz a line</source>
        <translation>Ventana %1, %2 Hz por línea</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Rectangular</translation>
    </message>
    <message>
        <source>Hann</source>
        <translation>Hann</translation>
    </message>
    <message>
        <source>Hamming</source>
        <translation>Hamming</translation>
    </message>
    <message>
        <source>Blackman-Harris</source>
        <translation>Blackman-Harris</translation>
    </message>
    <message>
        <source>Flat top</source>
        <translation>Flat top</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Remove gravity</source>
        <translation>Quitar gravedad</translation>
    </message>
    <message>
        <source>Low pass</source>
        <translation>Paso bajo</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Paso alto</translation>
    </message>
    <message>
        <source>Band pass</source>
        <translation>Paso banda</translation>
    </message>
    <message>
        <source>Divide the rate</source>
        <translation>Dividir la tasa</translation>
    </message>
    <message>
        <source>Window of the spectrum</source>
        <translation>Ventana del espectro</translation>
    </message>
    <message>
        <source>Remove gravity, in m/s²</source>
        <translation>Quitar gravedad, en m/s²</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>A quarter of the rate</source>
        <translation>Un cuarto de la tasa</translation>
    </message>
    <message>
        <source>Envelope of a bearing&apos;s resonance</source>
        <translation>Envolvente de la resonancia de un rodamiento</translation>
    </message>
    <message>
        <source>Envelope of %1–%2 kHz</source>
        <translation>Envolvente de %1–%2 kHz</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::StepForm</name>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Deja pasar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Por debajo de</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Dividir por</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Por línea</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>Sin retardo</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Al cuadrado</translation>
    </message>
    <message>
        <source>what is low</source>
        <translation>lo bajo</translation>
    </message>
    <message>
        <source>what is high</source>
        <translation>lo alto</translation>
    </message>
    <message>
        <source>a band</source>
        <translation>una banda</translation>
    </message>
    <message>
        <source>Filters forwards and backwards: nothing is delayed, the order counts twice and the edges are 6 dB down instead of 3. Otherwise as a board would filter its stream.</source>
        <translation>Filtra hacia delante y hacia atrás: nada se retrasa, el orden cuenta doble y los bordes bajan 6 dB en vez de 3. Si no, como filtraría una placa su flujo.</translation>
    </message>
    <message>
        <source>The squared envelope has fewer lines of its own.</source>
        <translation>La envolvente al cuadrado tiene menos líneas propias.</translation>
    </message>
    <message>
        <source>1 to 12: the higher, the steeper, and the longer the ends are disturbed</source>
        <translation>De 1 a 12: cuanto más alto, más empinado, y más se perturban los extremos</translation>
    </message>
    <message>
        <source>1 to 1000; what lies above half the new rate is filtered out first</source>
        <translation>De 1 a 1000; lo que está por encima de la mitad de la nueva tasa se filtra antes</translation>
    </message>
    <message>
        <source>How far the lines of the spectrum are apart</source>
        <translation>Cuánto distan las líneas del espectro</translation>
    </message>
    <message>
        <source>Why the step cannot be done</source>
        <translation>Por qué el paso no es posible</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::StepList</name>
    <message>
        <source>Signal steps</source>
        <translation>Pasos de señal</translation>
    </message>
    <message>
        <source>Space switches a step off and on, Delete removes it, Alt with the arrow keys moves it.</source>
        <translation>Espacio apaga y enciende un paso, Supr lo quita, Alt con las flechas lo mueve.</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como se grabó</translation>
    </message>
    <message>
        <source>All steps together</source>
        <translation>Todos los pasos juntos</translation>
    </message>
    <message>
        <source>Switch the step on or off</source>
        <translation>Activar o desactivar el paso</translation>
    </message>
    <message>
        <source>Move the step up, move it down</source>
        <translation>Mover el paso hacia arriba, hacia abajo</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Quitar el paso</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::StepPlots</name>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>before (%1, not to scale)</source>
        <translation>antes (%1, no a escala)</translation>
    </message>
    <message>
        <source>before, moved by %1 %2</source>
        <translation>antes, desplazado %1 %2</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como se grabó</translation>
    </message>
    <message>
        <source>behind the steps before</source>
        <translation>tras los pasos anteriores</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::StepSpectrum</name>
    <message>
        <source>Spectrum before and after</source>
        <translation>Espectro antes y después</translation>
    </message>
    <message>
        <source>Frequency, %1</source>
        <translation>Frecuencia, %1</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::StepWaveform</name>
    <message>
        <source>Waveform before and after</source>
        <translation>Forma de onda antes y después</translation>
    </message>
    <message>
        <source>Zoom with the wheel or with + and −, move by dragging or with the arrow keys, Home shows all.</source>
        <translation>Amplíe con la rueda o con + y −, mueva arrastrando o con las flechas, Inicio muestra todo.</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>sin asentar</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Tiempo, %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::Synthetic</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 to %2 Hz</source>
        <translation>%1 a %2 Hz</translation>
    </message>
    <message>
        <source>1x %1</source>
        <translation>1x %1</translation>
    </message>
    <message>
        <source>2x %1</source>
        <translation>2x %1</translation>
    </message>
    <message>
        <source>½x %1</source>
        <translation>½x %1</translation>
    </message>
    <message>
        <source>BPFO %1</source>
        <translation>BPFO %1</translation>
    </message>
    <message>
        <source>BPFI %1</source>
        <translation>BPFI %1</translation>
    </message>
    <message>
        <source>shaft %1</source>
        <translation>eje %1</translation>
    </message>
    <message>
        <source>the shaft stands still</source>
        <translation>el eje está parado</translation>
    </message>
    <message>
        <source>%1 s at %2 Hz, %3 samples: %4</source>
        <translation>%1 s a %2 Hz, %3 muestras: %4</translation>
    </message>
    <message>
        <source>Bearings ring at %1 Hz, which the sensor&apos;s filter takes away at this rate; from %2 Hz on it is there.</source>
        <translation>Los rodamientos resuenan a %1 Hz, lo que el filtro del sensor elimina a esta tasa; desde %2 Hz está presente.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::SyntheticCard</name>
    <message>
        <source>Synthetic data</source>
        <translation>Datos sintéticos</translation>
    </message>
    <message>
        <source>More settin&amp;gs</source>
        <translation>Más a&amp;justes</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Añadir al proyecto</translation>
    </message>
    <message>
        <source>a simulated machine with a known truth; the same seed gives the same samples</source>
        <translation>una máquina simulada de verdad conocida; la misma semilla da las mismas muestras</translation>
    </message>
    <message>
        <source>What happens on the way, speed, load, and how the sensor sits (Alt+G)</source>
        <translation>Qué pasa por el camino, velocidad, carga y cómo está puesto el sensor (Alt+J)</translation>
    </message>
    <message>
        <source>Close synthetic data</source>
        <translation>Cerrar datos sintéticos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing can be made of this: see the note beside a field.</source>
        <translation>De esto no se puede hacer nada: vea la nota junto a un campo.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::SyntheticForm</name>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>State of the machine</source>
        <translation>Estado de la máquina</translation>
    </message>
    <message>
        <source>State of the machine later</source>
        <translation>Estado de la máquina más tarde</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>se queda como está</translation>
    </message>
    <message>
        <source>is knocked</source>
        <translation>recibe un golpe</translation>
    </message>
    <message>
        <source>is turned</source>
        <translation>se gira</translation>
    </message>
    <message>
        <source>What happens to the sensor</source>
        <translation>Qué le pasa al sensor</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>When the state changes</source>
        <translation>Cuándo cambia el estado</translation>
    </message>
    <message>
        <source>When it happens to the sensor</source>
        <translation>Cuándo le pasa al sensor</translation>
    </message>
    <message>
        <source>Speed of the shaft</source>
        <translation>Velocidad del eje</translation>
    </message>
    <message>
        <source>Speed of the shaft at the end</source>
        <translation>Velocidad del eje al final</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Load later</source>
        <translation>Carga más tarde</translation>
    </message>
    <message>
        <source>When the load changes</source>
        <translation>Cuándo cambia la carga</translation>
    </message>
    <message>
        <source>Roll of the sensor</source>
        <translation>Alabeo del sensor</translation>
    </message>
    <message>
        <source>Pitch of the sensor</source>
        <translation>Cabeceo del sensor</translation>
    </message>
    <message>
        <source>Noise of the sensor</source>
        <translation>Ruido del sensor</translation>
    </message>
    <message>
        <source>µg/√Hz</source>
        <translation>µg/√Hz</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>The same seed gives the same samples</source>
        <translation>La misma semilla da las mismas muestras</translation>
    </message>
    <message>
        <source>The sensor&apos;s filter takes away what is above 43 % of the rate</source>
        <translation>El filtro del sensor elimina lo que pasa del 43 % de la tasa</translation>
    </message>
    <message>
        <source>Before slip: under load the shaft turns up to 3 % slower</source>
        <translation>Sin contar el deslizamiento: con carga el eje gira hasta un 3 % más despacio</translation>
    </message>
    <message>
        <source>The shaft goes there evenly over the whole duration; vibration follows its square</source>
        <translation>El eje llega ahí de modo uniforme durante toda la duración; la vibración sigue su cuadrado</translation>
    </message>
    <message>
        <source>0 % as in “Normal, light load”, 100 % as in “Normal, heavy load”</source>
        <translation>0 % como en “Normal, carga ligera”, 100 % como en “Normal, carga pesada”</translation>
    </message>
    <message>
        <source>How the sensor was put on; 0° is level</source>
        <translation>Cómo se puso el sensor; 0° es nivelado</translation>
    </message>
    <message>
        <source>160 µg/√Hz is the data sheet&apos;s value of the board&apos;s sensor</source>
        <translation>160 µg/√Hz es el valor de la hoja de datos del sensor de la placa</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Máquina</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Sem&amp;illa</translation>
    </message>
    <message>
        <source>T&amp;hen</source>
        <translation>&amp;Luego</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Sens&amp;or</source>
        <translation>Sens&amp;or</translation>
    </message>
    <message>
        <source>Shaft</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Alabeo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Cabeceo</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>too many samples at this rate</source>
        <translation>demasiadas muestras a esta tasa</translation>
    </message>
    <message>
        <source>0 Hz needs a speed to run up to</source>
        <translation>0 Hz necesita una velocidad a la que llegar</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>después del final</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Choose a recording to see it.</source>
        <translation>Elija una grabación para verla.</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>En el cursor</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todas</translation>
    </message>
    <message>
        <source>Makes segments of all suggestions (Ctrl+Enter)</source>
        <translation>Convierte todas las sugerencias en tramos (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Marks begin and end where windows do (G)</source>
        <translation>Las selecciones empiezan y terminan donde lo hacen las ventanas (G)</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Names, colours and number keys of the labels</source>
        <translation>Nombres, colores y teclas numéricas de las etiquetas</translation>
    </message>
    <message>
        <source>The model suggests nothing that is not labelled already.</source>
        <translation>El modelo no sugiere nada que no esté ya etiquetado.</translation>
    </message>
    <message>
        <source>The model suggests one segment. Enter accepts it, Delete refuses it.</source>
        <translation>El modelo sugiere un tramo. Enter lo acepta, Supr lo rechaza.</translation>
    </message>
    <message numerus="yes">
        <source>The model suggests %n segments. Enter accepts, Delete refuses.</source>
        <translation>
            <numerusform>El modelo sugiere %n tramo. Enter lo acepta, Supr lo rechaza.</numerusform>
            <numerusform>El modelo sugiere %n tramos. Enter acepta, Supr rechaza.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being recorded. Its picture is on the Live page.</source>
        <translation>“%1” se está grabando. Su imagen está en la página En vivo.</translation>
    </message>
    <message>
        <source>“%1” has no samples.</source>
        <translation>“%1” no tiene muestras.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This recording is not in the project any more.</source>
        <translation>Esta grabación ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>change labels</source>
        <translation>cambiar etiquetas</translation>
    </message>
    <message>
        <source>marked %1 s, %2 samples</source>
        <translation>marcado %1 s, %2 muestras</translation>
    </message>
    <message>
        <source>%1: %2 s</source>
        <translation>%1: %2 s</translation>
    </message>
    <message>
        <source>%1: %2 s, score up to %3</source>
        <translation>%1: %2 s, puntuación hasta %3</translation>
    </message>
    <message>
        <source>Enter accept · Delete refuse · 1–9 accept as · Ctrl+Enter accept all · N, P next</source>
        <translation>Enter aceptar · Supr rechazar · 1–9 aceptar como · Ctrl+Enter aceptar todas · N, P siguiente</translation>
    </message>
    <message>
        <source>←/→ to the end of the mark · O end · 1–9 label · Esc clear</source>
        <translation>←/→ al extremo de la selección · O fin · 1–9 etiquetar · Esc borrar</translation>
    </message>
    <message>
        <source>1–9 label · Shift+←/→ longer, shorter · Z zoom to it · Esc clear</source>
        <translation>1–9 etiquetar · Mayús+←/→ más larga, más corta · Z ampliar · Esc borrar</translation>
    </message>
    <message>
        <source>1–9 relabel · [ ] trim to cursor · S split · M merge · Delete · N, P next</source>
        <translation>1–9 reetiquetar · [ ] recortar al cursor · S dividir · M unir · Supr · N, P siguiente</translation>
    </message>
    <message>
        <source>←/→ cursor · Shift+←/→ or I, O mark · +/− zoom · A all · N, P segments · G snap</source>
        <translation>←/→ cursor · Mayús+←/→ o I, O marcar · +/− zoom · A todo · N, P tramos · G ajustar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The model at hand looks at the recording.</source>
        <translation>El modelo a mano mira la grabación.</translation>
    </message>
    <message>
        <source>Lets the model at hand suggest labels; you accept or refuse them.</source>
        <translation>Deja que el modelo a mano sugiera etiquetas; acéptelas o rechácelas.</translation>
    </message>
    <message>
        <source>Train a model or take one at hand: it then suggests labels here.</source>
        <translation>Entrene un modelo o tome uno a mano: entonces sugiere etiquetas aquí.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::TimelineEditor</name>
    <message>
        <source>No label has the key %1. “Labels…” gives it one.</source>
        <translation>Ninguna etiqueta tiene la tecla %1. “Etiquetas…” se la da.</translation>
    </message>
    <message>
        <source>Only lost samples are marked.</source>
        <translation>Solo hay marcadas muestras perdidas.</translation>
    </message>
    <message>
        <source>That is labelled “%1” already.</source>
        <translation>Eso ya lleva la etiqueta “%1”.</translation>
    </message>
    <message>
        <source>Mark something first: Shift and the arrow keys, I and O, or drag with the mouse.</source>
        <translation>Marque algo antes: Mayús y las flechas, I y O, o arrastre con el ratón.</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>etiqueta “%1”</translation>
    </message>
    <message>
        <source>Put the cursor inside a segment to split it.</source>
        <translation>Ponga el cursor dentro de un tramo para dividirlo.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividir</translation>
    </message>
    <message>
        <source>Choose a segment first: N and P, or a click.</source>
        <translation>Elija antes un tramo: N y P, o un clic.</translation>
    </message>
    <message>
        <source>There is no next segment to merge with.</source>
        <translation>No hay un tramo siguiente con que unirlo.</translation>
    </message>
    <message>
        <source>Only neighbours with the same label and without a gap between them can be merged.</source>
        <translation>Solo se pueden unir vecinos con la misma etiqueta y sin hueco entre ellos.</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>unir</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>recortar</translation>
    </message>
    <message>
        <source>remove a segment</source>
        <translation>quitar un tramo</translation>
    </message>
    <message>
        <source>accept a suggestion</source>
        <translation>aceptar una sugerencia</translation>
    </message>
    <message>
        <source>accept suggestions</source>
        <translation>aceptar sugerencias</translation>
    </message>
    <message>
        <source>Accepted one suggestion.</source>
        <translation>Una sugerencia aceptada.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestions.</source>
        <translation>
            <numerusform>%n sugerencia aceptada.</numerusform>
            <numerusform>%n sugerencias aceptadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press I where the mark begins, then O where it ends.</source>
        <translation>Pulse I donde empieza la selección y luego O donde termina.</translation>
    </message>
    <message>
        <source>This recording has no segments yet.</source>
        <translation>Esta grabación todavía no tiene tramos.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::TimelineKeys</name>
    <message>
        <source>Move the cursor</source>
        <translation>Mover el cursor</translation>
    </message>
    <message>
        <source>Move the cursor by one sample</source>
        <translation>Mover el cursor una muestra</translation>
    </message>
    <message>
        <source>Move the cursor by a page</source>
        <translation>Mover el cursor una página</translation>
    </message>
    <message>
        <source>To the beginning, to the end</source>
        <translation>Al principio, al final</translation>
    </message>
    <message>
        <source>Mark on the way; so with all of these</source>
        <translation>Marcar en el camino; así con todas estas</translation>
    </message>
    <message>
        <source>Begin a mark, end it</source>
        <translation>Empezar una marca, terminarla</translation>
    </message>
    <message>
        <source>Label the mark, or the chosen segment</source>
        <translation>Etiquetar la marca, o el tramo elegido</translation>
    </message>
    <message>
        <source>Drop the mark and what is chosen</source>
        <translation>Soltar la marca y lo elegido</translation>
    </message>
    <message>
        <source>Next segment, previous segment</source>
        <translation>Tramo siguiente, tramo anterior</translation>
    </message>
    <message>
        <source>Trim the segment to begin or to end here</source>
        <translation>Recortar el tramo para que empiece o termine aquí</translation>
    </message>
    <message>
        <source>Split the segment here</source>
        <translation>Dividir el tramo aquí</translation>
    </message>
    <message>
        <source>Merge the segment with the next one</source>
        <translation>Unir el tramo con el siguiente</translation>
    </message>
    <message>
        <source>Remove the segment, refuse the suggestion</source>
        <translation>Quitar el tramo, rechazar la sugerencia</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>Aceptar todas las sugerencias</translation>
    </message>
    <message>
        <source>Snap to windows, or not</source>
        <translation>Ajustar a las ventanas, o no</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Ampliar, reducir</translation>
    </message>
    <message>
        <source>See all, see the mark</source>
        <translation>Ver todo, ver la marca</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Deshacer, rehacer</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::TimelineOverview</name>
    <message>
        <source>Overview of the recording</source>
        <translation>Vista general de la grabación</translation>
    </message>
    <message>
        <source>The whole recording. Drag to move what is seen, turn the wheel to zoom.</source>
        <translation>La grabación entera. Arrastre para mover lo que se ve, gire la rueda para ampliar.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, with Shift they mark; number keys label what is marked.</source>
        <translation>Las flechas mueven el cursor, con Mayús marcan; las teclas numéricas etiquetan lo marcado.</translation>
    </message>
    <message>
        <source>%1 · sample %2</source>
        <translation>%1 · muestra %2</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, menor</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, mayor</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::Transfers</name>
    <message>
        <source>Import recordings</source>
        <translation>Importar grabaciones</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.txt *.tsv *.wd *.log *.dat *.json *.cbor *.wav *.mat *.npy *.npz);;All files (*)</source>
        <translation>Grabaciones (*.csv *.txt *.tsv *.wd *.log *.dat *.json *.cbor *.wav *.mat *.npy *.npz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import every recording of a folder</source>
        <translation>Importar todas las grabaciones de una carpeta</translation>
    </message>
    <message>
        <source>&amp;CSV tables…</source>
        <translation>Tablas &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;WAV files…</source>
        <translation>Archivos &amp;WAV…</translation>
    </message>
    <message>
        <source>&amp;Edge Impulse JSON…</source>
        <translation>JSON de &amp;Edge Impulse…</translation>
    </message>
    <message>
        <source>&amp;numpy arrays…</source>
        <translation>Matrices de &amp;numpy…</translation>
    </message>
    <message>
        <source>&amp;Labels only…</source>
        <translation>So&amp;lo etiquetas…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>Export recording</source>
        <translation>Exportar grabación</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exportar etiquetas</translation>
    </message>
    <message>
        <source>Labels (*.csv *.json)</source>
        <translation>Etiquetas (*.csv *.json)</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 / %2 Hz</source>
        <translation>%1 / %2 Hz</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>Measured by the device, and as it was set</source>
        <translation>Medida por el dispositivo, y como se fijó</translation>
    </message>
    <message>
        <source>As it was set; the device measured none</source>
        <translation>Como se fijó; el dispositivo no midió ninguna</translation>
    </message>
    <message>
        <source>How evenly it was sampled is not known</source>
        <translation>No se sabe con qué regularidad se muestreó</translation>
    </message>
    <message>
        <source>Its intervals vary by %1 µs</source>
        <translation>Sus intervalos varían en %1 µs</translation>
    </message>
    <message>
        <source>recording now</source>
        <translation>grabando ahora</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>the program ended</source>
        <translation>el programa terminó</translation>
    </message>
    <message>
        <source>the board vanished</source>
        <translation>la placa desapareció</translation>
    </message>
    <message>
        <source>the board restarted</source>
        <translation>la placa se reinició</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>el disco estaba lleno</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminó antes</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Normal, light load</source>
        <translation>Normal, carga ligera</translation>
    </message>
    <message>
        <source>Normal, heavy load</source>
        <translation>Normal, carga pesada</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desequilibrio</translation>
    </message>
    <message>
        <source>Coin on a blade</source>
        <translation>Moneda en un aspa</translation>
    </message>
    <message>
        <source>Sensor knocked</source>
        <translation>Sensor golpeado</translation>
    </message>
    <message>
        <source>Misalignment</source>
        <translation>Desalineación</translation>
    </message>
    <message>
        <source>Looseness</source>
        <translation>Holgura</translation>
    </message>
    <message>
        <source>Bearing, outer race</source>
        <translation>Rodamiento, pista externa</translation>
    </message>
    <message>
        <source>Bearing, inner race</source>
        <translation>Rodamiento, pista interna</translation>
    </message>
    <message>
        <source>Sensor turned</source>
        <translation>Sensor girado</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::Zoom</name>
    <message>
        <source>Plots that zoom</source>
        <translation>Gráficos con zoom</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Ampliar, reducir</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver todo</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::ZoomSpectrum</name>
    <message>
        <source>Zoom with the wheel or with + and −, move by dragging or with the arrow keys, Home shows all.</source>
        <translation>Amplíe con la rueda o con + y −, mueva arrastrando o con las flechas, Inicio muestra todo.</translation>
    </message>
</context>
<context>
    <name>baseline::studio::Arguments</name>
    <message>
        <source>%1 needs a value. Try --help.</source>
        <translation>%1 necesita un valor. Pruebe --help.</translation>
    </message>
    <message>
        <source>There is no option %1. Try --help.</source>
        <translation>No existe la opción %1. Pruebe --help.</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time.</source>
        <translation>Solo se puede abrir un proyecto a la vez.</translation>
    </message>
    <message>
        <source>--theme is light, dark or high-contrast.</source>
        <translation>--theme es light, dark o high-contrast.</translation>
    </message>
    <message>
        <source>--scale and --text-size are percents from 100 to 200.</source>
        <translation>--scale y --text-size son porcentajes de 100 a 200.</translation>
    </message>
    <message>
        <source>Usage: baseline-studio [PROJECT] [options]

  --virtual        start streaming from the virtual Nano
  --tour DIR       go through the main job by itself, with pictures and a report in DIR
  --pictures DIR   go to every page and tab, check them, with pictures and a report in DIR
  --theme NAME     light, dark or high-contrast
  --scale PERCENT  everything larger, 100 to 200
  --text-size PERCENT
                   texts larger, 100 to 200
  --language CODE  en, pt_BR or es
  --version, --help
</source>
        <translation>Uso: baseline-studio [PROYECTO] [opciones]

  --virtual        empieza a recibir la señal del Nano virtual
  --tour CARPETA   hace por sí mismo el trabajo principal, con imágenes y un informe en CARPETA
  --pictures CARPETA
                   va a cada página y pestaña y las revisa, con imágenes y un informe en CARPETA
  --theme NOMBRE   light, dark o high-contrast
  --scale PORCIENTO
                   todo más grande, de 100 a 200
  --text-size PORCIENTO
                   textos más grandes, de 100 a 200
  --language CÓD   en, pt_BR o es
  --version, --help
</translation>
    </message>
</context>
<context>
    <name>baseline::studio::Closing</name>
    <message>
        <source>A recording is running. What was recorded is kept.</source>
        <translation>Hay una grabación en curso. Lo grabado se conserva.</translation>
    </message>
    <message>
        <source>Firmware is being written to the board, which then waits in its bootloader until it is flashed again.</source>
        <translation>Se está escribiendo firmware en la placa, que después espera en su bootloader hasta que se grabe otra vez.</translation>
    </message>
    <message>
        <source>%1 (would be stopped)</source>
        <translation>%1 (se interrumpiría)</translation>
    </message>
    <message>
        <source>The model “%1” is stored in no project and is lost.</source>
        <translation>El modelo “%1” no está guardado en ningún proyecto y se pierde.</translation>
    </message>
    <message>
        <source>Close Baseline Studio?</source>
        <translation>¿Cerrar Baseline Studio?</translation>
    </message>
    <message>
        <source>One thing is not finished:</source>
        <translation>Una cosa no ha terminado:</translation>
    </message>
    <message numerus="yes">
        <source>%n things are not finished:</source>
        <translation>
            <numerusform>%n cosa no ha terminado:</numerusform>
            <numerusform>%n cosas no han terminado:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar y cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>baseline::studio::CommandSearch</name>
    <message>
        <source>Command search</source>
        <translation>Búsqueda de comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>No command of that name.</source>
        <translation>Ningún comando con ese nombre.</translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation>No es posible ahora: %1</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>Elegir una orden</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ejecutarla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>baseline::studio::DemoActions</name>
    <message>
        <source>Making the demo project</source>
        <translation>Creación del proyecto de demostración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make a demo project</source>
        <translation>Crear un proyecto de demostración</translation>
    </message>
    <message>
        <source>Baseline Studio project (*.baseline)</source>
        <translation>Proyecto de Baseline Studio (*.baseline)</translation>
    </message>
</context>
<context>
    <name>baseline::studio::HelpActions</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>The page of the help for what is shown (F1)</source>
        <translation>La página de la ayuda sobre lo que se ve (F1)</translation>
    </message>
</context>
<context>
    <name>baseline::studio::HelpResults</name>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
</context>
<context>
    <name>baseline::studio::HelpView</name>
    <message>
        <source>Help page</source>
        <translation>Página de la ayuda</translation>
    </message>
</context>
<context>
    <name>baseline::studio::HelpWindow</name>
    <message>
        <source>Help – Baseline Studio</source>
        <translation>Ayuda – Baseline Studio</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Words of any page (Ctrl+F); Enter goes to the next place</source>
        <translation>Palabras de cualquier página (Ctrl+F); Enter va al lugar siguiente</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Text as large as in the program</source>
        <translation>Texto del tamaño del programa</translation>
    </message>
    <message>
        <source>No page holds all of these words. Try fewer, or only the beginning of one.</source>
        <translation>Ninguna página contiene todas estas palabras. Pruebe con menos, o solo con el comienzo de una.</translation>
    </message>
    <message>
        <source>one place</source>
        <translation>un lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Next place found, the one before</source>
        <translation>Siguiente lugar encontrado, el anterior</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>De la búsqueda a la lista</translation>
    </message>
    <message>
        <source>End the search, close</source>
        <translation>Terminar la búsqueda, cerrar</translation>
    </message>
</context>
<context>
    <name>baseline::studio::Languages</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>baseline::studio::MainWindow</name>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>Cambiar al tema claro</translation>
    </message>
    <message>
        <source>Switch to the dark theme</source>
        <translation>Cambiar al tema oscuro</translation>
    </message>
    <message>
        <source>About Baseline Studio</source>
        <translation>Acerca de Baseline Studio</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Baseline Studio %1&lt;/h3&gt;&lt;p&gt;Vibration capture, labelling and anomaly detection for the Arduino Nano 33 BLE Sense.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Baseline Studio %1&lt;/h3&gt;&lt;p&gt;Captura de vibraciones, etiquetado y detección de anomalías para el Arduino Nano 33 BLE Sense.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General GNU, versión 3 o posterior. Hecho con Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>baseline::studio::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Previous page, next page</source>
        <translation>Página anterior, página siguiente</translation>
    </message>
</context>
<context>
    <name>baseline::studio::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What to do about it, step by step</source>
        <translation>Qué hacer, paso a paso</translation>
    </message>
</context>
<context>
    <name>baseline::studio::ProjectActions</name>
    <message>
        <source>Baseline Studio project (*.baseline)</source>
        <translation>Proyecto de Baseline Studio (*.baseline)</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Guardando el proyecto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>Guardar proyecto como…</translation>
    </message>
    <message>
        <source>Export project as folder…</source>
        <translation>Exportar proyecto como carpeta…</translation>
    </message>
    <message>
        <source>Open project from folder…</source>
        <translation>Abrir proyecto desde carpeta…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Guardar proyecto como</translation>
    </message>
    <message>
        <source>Writing the project as a folder</source>
        <translation>Escribiendo el proyecto como carpeta</translation>
    </message>
    <message>
        <source>The whole project was written to “%1”.</source>
        <translation>El proyecto entero se escribió en “%1”.</translation>
    </message>
    <message>
        <source>Making a project of the folder</source>
        <translation>Haciendo un proyecto de la carpeta</translation>
    </message>
    <message>
        <source>Export project as folder</source>
        <translation>Exportar proyecto como carpeta</translation>
    </message>
    <message>
        <source>Open project from folder</source>
        <translation>Abrir proyecto desde carpeta</translation>
    </message>
    <message>
        <source>New project for the folder</source>
        <translation>Nuevo proyecto para la carpeta</translation>
    </message>
    <message>
        <source>“%1” (%2 s)</source>
        <translation>“%1” (%2 s)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended during a recording last time. What was stored until then is kept: %1.</source>
        <translation>La última vez el programa terminó durante una grabación. Lo guardado hasta entonces se conserva: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended during %n recordings last time. What was stored until then is kept: %1.</source>
        <translation>
            <numerusform>La última vez el programa terminó durante %n grabación. Lo guardado hasta entonces se conserva: %1.</numerusform>
            <numerusform>La última vez el programa terminó durante %n grabaciones. Lo guardado hasta entonces se conserva: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was written by a newer Baseline Studio, so it is open for reading only. Update this one to change it.</source>
        <translation>“%1” fue escrito por un Baseline Studio más nuevo, así que está abierto solo para lectura. Actualice este para cambiarlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so it is open for reading only. To work on it, save it under another name.</source>
        <translation>“%1” no se puede escribir, así que está abierto solo para lectura. Para trabajar en él, guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is open in another studio, so it is open for reading only here. Close it there and open it again, or save it under another name.</source>
        <translation>“%1” está abierto en otro estudio, así que aquí está abierto solo para lectura. Ciérrelo allí y ábralo de nuevo, o guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is open in another studio (%2 on %3, process %4), so it is open for reading only here. Close it there and open it again, or save it under another name.</source>
        <translation>“%1” está abierto en otro estudio (%2 en %3, proceso %4), así que aquí está abierto solo para lectura. Ciérrelo allí y ábralo de nuevo, o guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>%1 – Baseline Studio</source>
        <translation>%1 – Baseline Studio</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Copia del proyecto</translation>
    </message>
</context>
<context>
    <name>baseline::studio::RecentProjects</name>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ya no existe</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Ningún proyecto todavía</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>Forgets the names; the files stay</source>
        <translation>Olvida los nombres; los archivos se quedan</translation>
    </message>
</context>
<context>
    <name>baseline::studio::ReportActions</name>
    <message>
        <source>Report on “%1”</source>
        <translation>Informe sobre “%1”</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Haciendo el informe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>PDF, for printing (*.pdf)</source>
        <translation>PDF, para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escritura del informe</translation>
    </message>
    <message>
        <source>HTML, for a browser (*.html *.htm)</source>
        <translation>HTML, para un navegador (*.html *.htm)</translation>
    </message>
</context>
<context>
    <name>baseline::studio::SettingsActions</name>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
</context>
<context>
    <name>baseline::studio::SettingsDialog</name>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The colours of the program; at once</source>
        <translation>Los colores del programa; al instante</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>A partir del próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Acceleration in</source>
        <translation>&amp;Aceleración en</translation>
    </message>
    <message>
        <source>Only what is shown changes, never what is stored; at once</source>
        <translation>Solo cambia lo que se muestra, nunca lo guardado; al instante</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Signo decimal</translation>
    </message>
    <message>
        <source>Of numbers that are shown and typed; from the next start on</source>
        <translation>De números mostrados y escritos; a partir del próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>Of text, buttons and plots; from the next start on</source>
        <translation>De texto, botones y gráficos; a partir del próximo inicio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>g (9.81 m/s²)</source>
        <translation>g (9,81 m/s²)</translation>
    </message>
    <message>
        <source>m/s²</source>
        <translation>m/s²</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Como en el idioma</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Punto: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Coma: 1,5</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language, decimal sign and size change when the studio starts again.</source>
        <translation>Idioma, signo decimal y tamaño cambian cuando el estudio se inicia otra vez.</translation>
    </message>
    <message>
        <source>Everything is as chosen.</source>
        <translation>Todo está como se eligió.</translation>
    </message>
</context>
<context>
    <name>baseline::studio::ShellCommands</name>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Main button of this page</source>
        <translation>Botón principal de esta página</translation>
    </message>
    <message>
        <source>Records, imports, trains or deploys, whichever page is shown</source>
        <translation>Graba, importa, entrena o carga, según la página mostrada</translation>
    </message>
</context>
<context>
    <name>baseline::studio::ShortcutOverview</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>baseline::studio::StatusStrip</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Painted frames of the live picture a second, and the work that 95 of 100 of them stay within: collecting the data and painting the window</source>
        <translation>Imágenes pintadas por segundo de la vista en vivo, y el trabajo que no superan 95 de cada 100: reunir los datos y pintar la ventana</translation>
    </message>
    <message>
        <source>%1 Hz measured, %2 Hz nominal</source>
        <translation>%1 Hz medidos, %2 Hz nominales</translation>
    </message>
    <message>
        <source>%1 Hz nominal</source>
        <translation>%1 Hz nominales</translation>
    </message>
    <message>
        <source>losses cannot be seen on this link</source>
        <translation>en esta conexión las pérdidas no se pueden ver</translation>
    </message>
    <message>
        <source>%1 lost of %2 samples</source>
        <translation>%1 perdidas de %2 muestras</translation>
    </message>
    <message>
        <source>%1 fps · %2 ms</source>
        <translation>%1 fps · %2 ms</translation>
    </message>
    <message>
        <source>Live picture: %1 frames a second, %2 ms of work a frame</source>
        <translation>Vista en vivo: %1 imágenes por segundo, %2 ms de trabajo por imagen</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Ningún proyecto</translation>
    </message>
    <message>
        <source>The board or port that the studio listens to; it is chosen at the top of the Live page</source>
        <translation>La placa o el puerto que el estudio escucha; se elige arriba en la página En vivo</translation>
    </message>
    <message>
        <source>Samples a second: measured by the board&apos;s clock, and nominal as the sensor is set</source>
        <translation>Muestras por segundo: medidas por el reloj de la placa, y nominales según el ajuste del sensor</translation>
    </message>
    <message>
        <source>Samples that the board numbered and that never came, of all since the stream began</source>
        <translation>Muestras que la placa numeró y que nunca llegaron, de todas desde el inicio de la transmisión</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Sampling rate: %1</source>
        <translation>Frecuencia de muestreo: %1</translation>
    </message>
    <message>
        <source>Losses: %1</source>
        <translation>Pérdidas: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Proyecto: %1</translation>
    </message>
    <message>
        <source>The open project</source>
        <translation>El proyecto abierto</translation>
    </message>
</context>
<context>
    <name>baseline::studio::StatusUpdates</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Board lost</source>
        <translation>Placa perdida</translation>
    </message>
    <message>
        <source>Port lost</source>
        <translation>Puerto perdido</translation>
    </message>
    <message>
        <source>Text lines from %1</source>
        <translation>Líneas de texto de %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connected to the virtual Nano</source>
        <translation>Conectado al Nano virtual</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
</context>
<context>
    <name>baseline::studio::Studio</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Start the virtual Nano</source>
        <translation>Iniciar el Nano virtual</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>El informe se guardó como “%1”.</translation>
    </message>
    <message>
        <source>Saved as “%1”. The studio goes on with this file.</source>
        <translation>Guardado como “%1”. El estudio sigue con este archivo.</translation>
    </message>
    <message>
        <source>Recorded “%1”: %2 s, %3 samples, %4 lost.</source>
        <translation>Se grabó “%1”: %2 s, %3 muestras, %4 perdidas.</translation>
    </message>
    <message>
        <source>Open the demo project</source>
        <translation>Abrir el proyecto de demostración</translation>
    </message>
    <message>
        <source>Make a demo project…</source>
        <translation>Crear un proyecto de demostración…</translation>
    </message>
    <message>
        <source>The demo project is open: recordings of a fan, healthy and faulty, and a trained model.</source>
        <translation>El proyecto de demostración está abierto: grabaciones de un ventilador, sano y con fallos, y un modelo entrenado.</translation>
    </message>
    <message>
        <source>Baseline Studio did not end properly last time. Nothing had to be recovered: everything that was stored in “%1” is there.</source>
        <translation>Baseline Studio no terminó correctamente la última vez. No hubo que recuperar nada: todo lo guardado en “%1” está ahí.</translation>
    </message>
    <message>
        <source>%1 Look on the Sessions page: it says there where each of them ends.</source>
        <translation>%1 Mire en la página Sesiones: allí se ve dónde termina cada una.</translation>
    </message>
    <message>
        <source>Connect or disconnect</source>
        <translation>Conectar o desconectar</translation>
    </message>
    <message>
        <source>The port that is chosen on the Live page</source>
        <translation>El puerto elegido en la página En vivo</translation>
    </message>
    <message>
        <source>The demo project is ready. Open it from the menu when the work that runs is done.</source>
        <translation>El proyecto de demostración está listo. Ábralo desde el menú cuando termine el trabajo en marcha.</translation>
    </message>
</context>
<context>
    <name>baseline::studio::TourReport</name>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>First paint after start</source>
        <translation>Primera imagen tras el inicio</translation>
    </message>
    <message>
        <source>Model on the board</source>
        <translation>Modelo en la placa</translation>
    </message>
    <message>
        <source>Imbalance to alarm</source>
        <translation>Del desequilibrio a la alarma</translation>
    </message>
    <message>
        <source>Repair to all-clear</source>
        <translation>Reparación a fin de alarma</translation>
    </message>
    <message>
        <source>Score of the board | of the studio</source>
        <translation>Puntuación de la placa | del estudio</translation>
    </message>
    <message>
        <source>Windows compared | equal bit for bit</source>
        <translation>Ventanas comparadas | iguales bit a bit</translation>
    </message>
    <message>
        <source>True rate, lost samples</source>
        <translation>Tasa real, muestras perdidas</translation>
    </message>
    <message>
        <source>%1 Hz, %2</source>
        <translation>%1 Hz, %2</translation>
    </message>
    <message>
        <source>Live picture, work a frame (95 of 100)</source>
        <translation>Vista en vivo, trabajo por imagen (95 de 100)</translation>
    </message>
    <message>
        <source>%1 fps, %2 ms</source>
        <translation>%1 fps, %2 ms</translation>
    </message>
    <message>
        <source>Baseline Studio, the main job</source>
        <translation>Baseline Studio, el trabajo principal</translation>
    </message>
    <message>
        <source>Every step happened.</source>
        <translation>Todos los pasos se cumplieron.</translation>
    </message>
    <message>
        <source>The tour failed: %1</source>
        <translation>El recorrido falló: %1</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
    <message>
        <source>✗ did not happen</source>
        <translation>✗ no ocurrió</translation>
    </message>
</context>
<context>
    <name>baseline::studio::TourScript</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>The studio streams from the virtual Nano: three axes, spectrum, figures.</source>
        <translation>El estudio recibe la señal del Nano virtual: tres ejes, espectro, cifras.</translation>
    </message>
    <message>
        <source>Record normal</source>
        <translation>Grabar lo normal</translation>
    </message>
    <message>
        <source>Ninety seconds of the machine running well, recorded into the project and marked normal.</source>
        <translation>Noventa segundos de la máquina marchando bien, grabados en el proyecto y etiquetados como normales.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>La grabación</translation>
    </message>
    <message>
        <source>The library shows it with its true rate and its losses.</source>
        <translation>La biblioteca la muestra con su tasa real y sus pérdidas.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Features, principal components, k-means; the threshold comes from held-out windows and says what it promises.</source>
        <translation>Características, componentes principales, k-means; el umbral sale de ventanas reservadas y dice qué promete.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>The clusters of the baseline, and the live window among them.</source>
        <translation>Los grupos de la línea base, y la ventana en vivo entre ellos.</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>The model goes to the board as data, is read back and compared. No compiler, no reset.</source>
        <translation>El modelo va a la placa como datos, se relee y se compara. Sin compilador, sin reinicio.</translation>
    </message>
    <message>
        <source>Two scores, one number</source>
        <translation>Dos puntuaciones, un número</translation>
    </message>
    <message>
        <source>The board scores every window; the studio computes the same score from the streamed samples. They are equal bit for bit.</source>
        <translation>La placa puntúa cada ventana; el estudio calcula la misma puntuación con las muestras transmitidas. Son iguales bit a bit.</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Averiarla</translation>
    </message>
    <message>
        <source>The machine loses its balance; the board raises the alarm.</source>
        <translation>La máquina pierde el equilibrio; la placa da la alarma.</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Repararla</translation>
    </message>
    <message>
        <source>The machine runs well again and the alarm clears.</source>
        <translation>La máquina vuelve a marchar bien y la alarma termina.</translation>
    </message>
    <message>
        <source>“%1” did not happen within %2 s.</source>
        <translation>“%1” no ocurrió en %2 s.</translation>
    </message>
    <message>
        <source>Scores of board and studio differ.</source>
        <translation>Las puntuaciones de placa y estudio difieren.</translation>
    </message>
</context>
<context>
    <name>baseline::studio::WindowCommands</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>baseline::train::BaselineList</name>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 s at %4 Hz</source>
        <translation>%1 · %2 · %3 s a %4 Hz</translation>
    </message>
    <message>
        <source>Recordings to train on</source>
        <translation>Grabaciones con que entrenar</translation>
    </message>
</context>
<context>
    <name>baseline::train::BudgetCard</name>
    <message>
        <source>Alarm budget</source>
        <translation>Presupuesto de alarmas</translation>
    </message>
    <message>
        <source>Confidence in percent</source>
        <translation>Confianza en porcentaje</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;mucho</translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation>&amp;Promesa</translation>
    </message>
    <message>
        <source>&amp;Confidence, %</source>
        <translation>&amp;Confianza, %</translation>
    </message>
    <message>
        <source>Calibrate &amp;on</source>
        <translation>Ca&amp;librar con</translation>
    </message>
    <message>
        <source>At most so many alarms in normal running</source>
        <translation>Como máximo tantas alarmas en marcha normal</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>Unidad del presupuesto</translation>
    </message>
    <message>
        <source>windows, this calibration</source>
        <translation>ventanas, esta calibración</translation>
    </message>
    <message>
        <source>windows, on average</source>
        <translation>ventanas, en promedio</translation>
    </message>
    <message>
        <source>alarms, in blocks of time</source>
        <translation>alarmas, en bloques de tiempo</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Qué se promete</translation>
    </message>
    <message>
        <source>Windows above the threshold, with confidence in this very calibration or on average; or alarms after their K of L, in blocks that may depend on each other inside</source>
        <translation>Ventanas sobre el umbral, con confianza en esta misma calibración o en promedio; o alarmas según su regla K de L, en bloques que por dentro pueden depender entre sí</translation>
    </message>
    <message>
        <source>How sure the promise is, in percent</source>
        <translation>Qué seguridad tiene la promesa, en porcentaje</translation>
    </message>
    <message>
        <source>Calibrate on these recordings</source>
        <translation>Calibrar con estas grabaciones</translation>
    </message>
    <message>
        <source>Find the threshold for the budget, with its certificate</source>
        <translation>Busca el umbral para el presupuesto, con su certificado</translation>
    </message>
    <message>
        <source>%1 · %2 windows, held out</source>
        <translation>%1 · %2 ventanas, reservadas</translation>
    </message>
    <message>
        <source>%1 · %2 windows, fresh</source>
        <translation>%1 · %2 ventanas, nuevas</translation>
    </message>
    <message>
        <source>The later part, which the model was not fitted on</source>
        <translation>La parte posterior, con la que no se ajustó el modelo</translation>
    </message>
    <message>
        <source>It had no part in the training</source>
        <translation>No participó en el entrenamiento</translation>
    </message>
    <message>
        <source>Certify %1 an hour</source>
        <translation>Certificar %1 por hora</translation>
    </message>
    <message>
        <source>A budget gives a threshold from normal recordings alone, and says what it promises.</source>
        <translation>Un presupuesto da un umbral solo con grabaciones normales, y dice qué promete.</translation>
    </message>
</context>
<context>
    <name>baseline::train::CompareTab</name>
    <message>
        <source>There is one normal recording: its last third was held back, behind a gap. What changes slowly is on both sides all the same; a second recording would tell.</source>
        <translation>Hay una sola grabación normal: su último tercio quedó reservado, tras un hueco. Lo que cambia despacio está igualmente en ambos lados; una segunda grabación lo diría.</translation>
    </message>
    <message>
        <source>Each of %1 groups of recordings was held back once; no recording stood on both sides.</source>
        <translation>Cada uno de los %1 conjuntos de grabaciones se reservó una vez; ninguna grabación estuvo en ambos lados.</translation>
    </message>
    <message>
        <source>No recording is labelled as a fault, so there is no AUC.</source>
        <translation>Ninguna grabación está etiquetada como fallo, así que no hay AUC.</translation>
    </message>
    <message>
        <source>These figures rank. The row you keep is trained anew, and its threshold comes from windows of its own.</source>
        <translation>Estas cifras clasifican. La fila conservada se entrena de nuevo, y su umbral sale de ventanas propias.</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Comparar todos</translation>
    </message>
    <message>
        <source>Train this one</source>
        <translation>Entrenar este</translation>
    </message>
    <message>
        <source>Across machines</source>
        <translation>Entre máquinas</translation>
    </message>
    <message>
        <source>Train on the normal recordings of each machine, and judge all the others by it</source>
        <translation>Entrena con las grabaciones normales de cada máquina, y juzga con ello todas las demás</translation>
    </message>
    <message>
        <source>Nothing compared yet.</source>
        <translation>Nada comparado todavía.</translation>
    </message>
    <message>
        <source>Tick the normal recordings under Training, then press Compare all. Recordings with another label count as faults.</source>
        <translation>Marque las grabaciones normales en Entrenamiento y pulse Comparar todos. Las grabaciones con otra etiqueta cuentan como fallos.</translation>
    </message>
    <message>
        <source>Filter by detector or features</source>
        <translation>Filtrar por detector o características</translation>
    </message>
    <message>
        <source>Filter the comparison</source>
        <translation>Filtrar la comparación</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Train this detector with these features, with a threshold of its own</source>
        <translation>Entrena este detector con estas características, con un umbral propio</translation>
    </message>
    <message>
        <source>Comparison of the detectors</source>
        <translation>Comparación de los detectores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Train every detector on every set of features</source>
        <translation>Entrena cada detector con cada conjunto de características</translation>
    </message>
    <message>
        <source>Tick at least one recording</source>
        <translation>Marque al menos una grabación</translation>
    </message>
    <message>
        <source>Comparing detectors</source>
        <translation>Comparación de detectores</translation>
    </message>
</context>
<context>
    <name>baseline::train::ComparisonModel</name>
    <message>
        <source>cannot be trained</source>
        <translation>no se puede entrenar</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>These features are computed on the desktop only.</source>
        <translation>Estas características solo se calculan en el PC.</translation>
    </message>
    <message>
        <source>Estimates, a window:</source>
        <translation>Estimaciones, por ventana:</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: demasiado grande</translation>
    </message>
    <message>
        <source>The image is larger than a slot of 64 KB: no board takes it as data.</source>
        <translation>La imagen es mayor que una ranura de 64 KB: ninguna placa la acepta como datos.</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Beyond RMS z</source>
        <translation>Sobre el z de RMS</translation>
    </message>
    <message>
        <source>False alarms, %</source>
        <translation>Falsas alarmas, %</translation>
    </message>
    <message>
        <source>Flash, KB</source>
        <translation>Flash, KB</translation>
    </message>
    <message>
        <source>RAM, KB</source>
        <translation>RAM, KB</translation>
    </message>
    <message>
        <source>Board, ms</source>
        <translation>Placa, ms</translation>
    </message>
    <message>
        <source>Training, ms</source>
        <translation>Entrenam., ms</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Cómo aprende</translation>
    </message>
    <message>
        <source>Recipe of the features</source>
        <translation>Receta de las características</translation>
    </message>
    <message>
        <source>Chance that an anomalous window scores above a normal one; needs labelled anomalies</source>
        <translation>Probabilidad de que una ventana anómala puntúe más que una normal; necesita anomalías etiquetadas</translation>
    </message>
    <message>
        <source>AUC less that of the RMS z-score: a detector that gains nothing is not worth its bytes</source>
        <translation>AUC menos la de la puntuación z de RMS: un detector que no gana nada no vale sus bytes</translation>
    </message>
    <message>
        <source>Share of held-out normal windows above the threshold; 5 % were asked for</source>
        <translation>Parte de las ventanas normales reservadas sobre el umbral; se pidió un 5 %</translation>
    </message>
    <message>
        <source>Of the model image; a slot holds 64 KB</source>
        <translation>De la imagen del modelo; en una ranura caben 64 KB</translation>
    </message>
    <message>
        <source>Of the node&apos;s 27 KB for models, out of 256 KB</source>
        <translation>De los 27 KB del nodo para modelos, de un total de 256 KB</translation>
    </message>
    <message>
        <source>A window on a Nano 33 BLE Sense at 64 MHz, from emulated instructions</source>
        <translation>Una ventana en un Nano 33 BLE Sense a 64 MHz, según instrucciones emuladas</translation>
    </message>
    <message>
        <source>On this computer, the longest fold</source>
        <translation>En esta computadora, el pliegue más largo</translation>
    </message>
</context>
<context>
    <name>baseline::train::CostCard</name>
    <message>
        <source>It stays the cheapest whatever a miss costs.</source>
        <translation>Sigue siendo el más barato cueste lo que cueste una no detectada.</translation>
    </message>
    <message>
        <source>It stays the cheapest while a miss costs at least %1 times a false alarm.</source>
        <translation>Sigue siendo el más barato mientras una no detectada cueste al menos %1 veces una falsa alarma.</translation>
    </message>
    <message>
        <source>It stays the cheapest while a miss costs %1 to %2 times a false alarm.</source>
        <translation>Sigue siendo el más barato mientras una no detectada cueste de %1 a %2 veces una falsa alarma.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costos</translation>
    </message>
    <message>
        <source>Cost of a missed window</source>
        <translation>Costo de una ventana no detectada</translation>
    </message>
    <message>
        <source>Cost of a window that alarms without a fault</source>
        <translation>Costo de una ventana que da alarma sin fallo</translation>
    </message>
    <message>
        <source>Base rate: percent of windows that are anomalous</source>
        <translation>Tasa base: porcentaje de ventanas anómalas</translation>
    </message>
    <message>
        <source>Take the cheapest</source>
        <translation>Tomar el más barato</translation>
    </message>
    <message>
        <source>Move the threshold there; this voids its certificate</source>
        <translation>Lleva ahí el umbral; esto anula su certificado</translation>
    </message>
    <message>
        <source>&amp;Miss, a window</source>
        <translation>&amp;No detectada, por ventana</translation>
    </message>
    <message>
        <source>&amp;False alarm, a window</source>
        <translation>&amp;Falsa alarma, por ventana</translation>
    </message>
    <message>
        <source>Base &amp;rate, %</source>
        <translation>&amp;Tasa base, %</translation>
    </message>
    <message>
        <source>Cheapest: %1, at an expected %2 an hour.</source>
        <translation>El más barato: %1, con un costo esperado de %2 por hora.</translation>
    </message>
    <message>
        <source>The threshold in use costs %1 an hour.</source>
        <translation>El umbral en uso cuesta %1 por hora.</translation>
    </message>
</context>
<context>
    <name>baseline::train::MaximaPlot</name>
    <message>
        <source>Density of the maxima and the laws fitted to them</source>
        <translation>Densidad de los máximos y las leyes ajustadas a ellos</translation>
    </message>
    <message>
        <source>Quantiles of the maxima against those of the laws</source>
        <translation>Cuantiles de los máximos frente a los de las leyes</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>expected by the law</source>
        <translation>esperado por la ley</translation>
    </message>
    <message>
        <source>maxima</source>
        <translation>máximos</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
    <message>
        <source>GEV</source>
        <translation>GEV</translation>
    </message>
    <message>
        <source>expected %1
seen %2</source>
        <translation>esperado %1
visto %2</translation>
    </message>
    <message>
        <source>Weibull %1</source>
        <translation>Weibull %1</translation>
    </message>
    <message>
        <source>GEV %1</source>
        <translation>GEV %1</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Expected by Weibull</source>
        <translation>Esperado por Weibull</translation>
    </message>
    <message>
        <source>Expected by GEV</source>
        <translation>Esperado por GEV</translation>
    </message>
</context>
<context>
    <name>baseline::train::OptionsCard</name>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>My baseline</source>
        <translation>Mi línea base</translation>
    </message>
    <message>
        <source>automatic: what suits the detector</source>
        <translation>automático: lo que conviene al detector</translation>
    </message>
    <message>
        <source>bands: level, shape and spectrum</source>
        <translation>bands: nivel, forma y espectro</translation>
    </message>
    <message>
        <source>rms: level only</source>
        <translation>rms: solo nivel</translation>
    </message>
    <message>
        <source>welch: averaged spectrum</source>
        <translation>welch: espectro promediado</translation>
    </message>
    <message>
        <source>wide: bands and welch side by side</source>
        <translation>wide: bands y welch lado a lado</translation>
    </message>
    <message>
        <source>mad: level, blind to knocks</source>
        <translation>mad: nivel, ciego a golpes</translation>
    </message>
    <message>
        <source>edge-impulse-2: Edge Impulse, version 2</source>
        <translation>edge-impulse-2: Edge Impulse, versión 2</translation>
    </message>
    <message>
        <source>edge-impulse: Edge Impulse, version 4</source>
        <translation>edge-impulse: Edge Impulse, versión 4</translation>
    </message>
    <message>
        <source>protocol36: on the desktop only</source>
        <translation>protocol36: solo en el PC</translation>
    </message>
    <message>
        <source>raw: rows as they are, desktop only</source>
        <translation>raw: filas como están, solo en el PC</translation>
    </message>
    <message>
        <source>consensus: three detectors agree</source>
        <translation>consenso: tres detectores coinciden</translation>
    </message>
    <message>
        <source>k-means: distance to the nearest cluster</source>
        <translation>k-means: distancia al grupo más cercano</translation>
    </message>
    <message>
        <source>Mahalanobis: distance in the baseline&apos;s spread</source>
        <translation>Mahalanobis: distancia en la dispersión de la línea base</translation>
    </message>
    <message>
        <source>PCA: T² and Q</source>
        <translation>PCA: T² y Q</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>mezcla gaussiana</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autoencoder</translation>
    </message>
    <message>
        <source>autoencoder in eight bits</source>
        <translation>autoencoder en ocho bits</translation>
    </message>
    <message>
        <source>k nearest neighbours</source>
        <translation>k vecinos más cercanos</translation>
    </message>
    <message>
        <source>isolation forest</source>
        <translation>bosque de aislamiento</translation>
    </message>
    <message>
        <source>RMS z-score: what each must beat</source>
        <translation>puntuación z de RMS: lo que cada uno debe superar</translation>
    </message>
    <message>
        <source>consensus of nine, on the desktop only</source>
        <translation>consenso de nueve, solo en el PC</translation>
    </message>
    <message>
        <source>random forest: labelled classes</source>
        <translation>bosque aleatorio: clases etiquetadas</translation>
    </message>
    <message>
        <source>small network: labelled classes</source>
        <translation>red pequeña: clases etiquetadas</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>distance to the nearest centre</source>
        <translation>distancia al centro más cercano</translation>
    </message>
    <message>
        <source>distance less the cluster&apos;s radius (Edge Impulse)</source>
        <translation>distancia menos el radio del grupo (Edge Impulse)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>share of normal windows</source>
        <translation>parte de las ventanas normales</translation>
    </message>
    <message>
        <source>alarming windows an hour</source>
        <translation>ventanas con alarma por hora</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Features</source>
        <translation>&amp;Características</translation>
    </message>
    <message>
        <source>&amp;Detector</source>
        <translation>&amp;Detector</translation>
    </message>
    <message>
        <source>&amp;Clusters</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Puntuación</translation>
    </message>
    <message>
        <source>&amp;Variance to keep</source>
        <translation>&amp;Varianza que conservar</translation>
    </message>
    <message>
        <source>False alarm &amp;budget</source>
        <translation>Cu&amp;ota de falsas alarmas</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;mucho</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Sem&amp;illa</translation>
    </message>
    <message>
        <source> / h</source>
        <translation> / h</translation>
    </message>
</context>
<context>
    <name>baseline::train::OutcomeView</name>
    <message>
        <source>converged</source>
        <translation>convergió</translation>
    </message>
    <message>
        <source>gain too small</source>
        <translation>mejora muy pequeña</translation>
    </message>
    <message>
        <source>iteration limit</source>
        <translation>límite de iteraciones</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Windows, fit + calibration</source>
        <translation>Ventanas, ajuste + calibración</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Componentes principales</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>What the threshold promises</source>
        <translation>Qué promete el umbral</translation>
    </message>
    <message>
        <source>Calibration scores</source>
        <translation>Puntuaciones de la calibración</translation>
    </message>
    <message>
        <source>held-out normal windows, in order of time</source>
        <translation>ventanas normales reservadas, en orden de tiempo</translation>
    </message>
    <message>
        <source>A new normal window exceeds the threshold with a probability of at most %1 %, as long as it is like the %2 calibration windows: it is number %3 when their scores are sorted, and none of them had a part in the fit. It promises nothing about how many faults are found, nor about speeds, loads and mountings that were not recorded.</source>
        <translation>Una nueva ventana normal supera el umbral con una probabilidad del %1 % como máximo, mientras sea como las %2 ventanas de calibración: es la número %3 al ordenar sus puntuaciones, y ninguna participó en el ajuste. No promete nada sobre cuántos fallos se encuentran, ni sobre velocidades, cargas y montajes que no se grabaron.</translation>
    </message>
    <message>
        <source>Trained in %1 ms. %2 windows were left unused: between the two parts, or overlapping.</source>
        <translation>Entrenado en %1 ms. %2 ventanas quedaron sin usar: entre las dos partes, o solapadas.</translation>
    </message>
    <message>
        <source>Left out because they never varied: %1.</source>
        <translation>Omitidas porque nunca variaron: %1.</translation>
    </message>
    <message>
        <source>One window was excluded and not trained on.</source>
        <translation>Se excluyó una ventana y no se entrenó con ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows were excluded and not trained on.</source>
        <translation>
            <numerusform>Se excluyó %n ventana y no se entrenó con ella.</numerusform>
            <numerusform>Se excluyeron %n ventanas y no se entrenó con ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>False alarms on the baseline: %1 % without them, %2 % with them (%3 of them alarm).</source>
        <translation>Falsas alarmas en la línea base: %1 % sin ellas, %2 % con ellas (%3 de ellas dan alarma).</translation>
    </message>
    <message>
        <source>distance, in sd</source>
        <translation>distancia, en DE</translation>
    </message>
    <message>
        <source>%1 samples each</source>
        <translation>%1 muestras cada una</translation>
    </message>
    <message>
        <source>of %1; %2 % variance</source>
        <translation>de %1; %2 % de la varianza</translation>
    </message>
</context>
<context>
    <name>baseline::train::StreamOptionsForm</name>
    <message>
        <source>Detector that learns from the stream as it comes</source>
        <translation>Detector que aprende del flujo según llega</translation>
    </message>
    <message>
        <source>extreme values: maxima above moving bounds</source>
        <translation>valores extremos: máximos sobre cotas móviles</translation>
    </message>
    <message>
        <source>SPOT: the tail above a threshold</source>
        <translation>SPOT: la cola sobre un umbral</translation>
    </message>
    <message>
        <source>DSPOT: the tail about a moving mean</source>
        <translation>DSPOT: la cola en torno a una media móvil</translation>
    </message>
    <message>
        <source>TEDA: distance from all so far</source>
        <translation>TEDA: distancia a todo lo anterior</translation>
    </message>
    <message>
        <source>Risk: wanted chance of an alarm at one value</source>
        <translation>Riesgo: probabilidad deseada de una alarma en un valor</translation>
    </message>
    <message>
        <source>Level: quantile of the first values above which the tail begins</source>
        <translation>Nivel: cuantil de los primeros valores sobre el que empieza la cola</translation>
    </message>
    <message>
        <source>Depth: values that the moving mean remembers</source>
        <translation>Profundidad: valores que recuerda la media móvil</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Deviations from the mean of all values so far</source>
        <translation>Desviaciones respecto a la media de todos los valores hasta ahora</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
</context>
<context>
    <name>baseline::train::StreamPlot</name>
    <message>
        <source>Stream with its limits and outliers</source>
        <translation>Flujo con sus límites y valores atípicos</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>cotas</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>atípico</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>colectivo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normales</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Cota inferior</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Cota superior</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>baseline::train::StreamTab</name>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>What is watched: the model&apos;s score, or a feature</source>
        <translation>Qué se vigila: la puntuación del modelo o una característica</translation>
    </message>
    <message>
        <source>Recordings that are watched</source>
        <translation>Grabaciones que se vigilan</translation>
    </message>
    <message>
        <source>Progress of the watching</source>
        <translation>Progreso de la vigilancia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Maxima</source>
        <translation>Máximos</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Cuantiles</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing watched yet.</source>
        <translation>Nada vigilado todavía.</translation>
    </message>
    <message>
        <source>Choose a score or a feature and a detector, then press Watch: it learns from the stream as it comes.</source>
        <translation>Elija una puntuación o una característica y un detector, y pulse Vigilar: aprende del flujo según llega.</translation>
    </message>
    <message>
        <source>score of “%1”</source>
        <translation>puntuación de “%1”</translation>
    </message>
    <message>
        <source>all, one after the other</source>
        <translation>todas, una tras otra</translation>
    </message>
    <message>
        <source>largest of each %1 values</source>
        <translation>mayor de cada %1 valores</translation>
    </message>
    <message>
        <source>maxima above U, less U</source>
        <translation>máximos sobre U, menos U</translation>
    </message>
    <message>
        <source>Values: %1, without data: %2. Outliers: %3, in collective anomalies: %4. Alarms: %5.</source>
        <translation>Valores: %1, sin datos: %2. Valores atípicos: %3, en anomalías colectivas: %4. Alarmas: %5.</translation>
    </message>
    <message>
        <source>Weibull of the last maxima above U: k %1, λ %2, R² of the fit %3.</source>
        <translation>Weibull de los últimos máximos por encima de U: k %1, λ %2, R² del ajuste %3.</translation>
    </message>
    <message>
        <source>Tail: generalised Pareto with shape %1 and scale %2 from %3 values above the threshold. The risk is an estimate, not a guarantee.</source>
        <translation>Cola: Pareto generalizada con forma %1 y escala %2, de %3 valores por encima del umbral. El riesgo es una estimación, no una garantía.</translation>
    </message>
    <message>
        <source>GEV of all %1 maxima: location %2, scale %3, shape %4, log-likelihood %5.</source>
        <translation>GEV de todos los %1 máximos: posición %2, escala %3, forma %4, log-verosimilitud %5.</translation>
    </message>
    <message>
        <source>Too few maxima for a law: %1.</source>
        <translation>Muy pocos máximos para una ley: %1.</translation>
    </message>
    <message>
        <source>Weibull of the same: k %1, λ %2, log-likelihood %3.</source>
        <translation>Weibull de los mismos: k %1, λ %2, log-verosimilitud %3.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run the detector over the stream (Alt+W)</source>
        <translation>Ejecuta el detector sobre el flujo (Alt+V)</translation>
    </message>
    <message>
        <source>Record or import something first</source>
        <translation>Grabe o importe algo antes</translation>
    </message>
    <message>
        <source>Watching a stream of values</source>
        <translation>Vigilancia de un flujo de valores</translation>
    </message>
</context>
<context>
    <name>baseline::train::ThresholdCard</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>unknown: no normal windows</source>
        <translation>desconocido: sin ventanas normales</translation>
    </message>
    <message>
        <source>As stored in the model.</source>
        <translation>Como está guardado en el modelo.</translation>
    </message>
    <message>
        <source>Calibrated: see what it promises under the alarm budget.</source>
        <translation>Calibrado: vea qué promete en el presupuesto de alarmas.</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Elegido a mano.</translation>
    </message>
    <message>
        <source>Chosen from the costs.</source>
        <translation>Elegido por los costos.</translation>
    </message>
    <message>
        <source>An estimate for the alarm budget: it carries no certificate.</source>
        <translation>Una estimación para el presupuesto de alarmas: no lleva certificado.</translation>
    </message>
    <message>
        <source>This voids the model&apos;s certificate: nothing is promised until it is calibrated on fresh normal data.</source>
        <translation>Esto anula el certificado del modelo: no se promete nada hasta calibrarlo con datos normales nuevos.</translation>
    </message>
    <message>
        <source>It carries no certificate. Calibrate on fresh normal data for one.</source>
        <translation>No lleva certificado. Para tener uno, calibre con datos normales nuevos.</translation>
    </message>
    <message>
        <source>How well scores tell faults from normal is unknown: it takes labelled anomalies.</source>
        <translation>Se desconoce lo bien que las puntuaciones distinguen fallos de lo normal: hacen falta anomalías etiquetadas.</translation>
    </message>
    <message>
        <source>bootstrap by recording</source>
        <translation>bootstrap por grabación</translation>
    </message>
    <message>
        <source>DeLong, windows taken as independent</source>
        <translation>DeLong, tomando las ventanas como independientes</translation>
    </message>
    <message>
        <source>AUC %1 (95 %: %2 to %3, %4).</source>
        <translation>AUC %1 (95 %: %2 a %3, %4).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Up to 10 % false alarms: %1 (DCASE, chance 0.05), %2 (McClish, chance 0.5).</source>
        <translation>Hasta 10 % de falsas alarmas: %1 (DCASE, azar 0,05), %2 (McClish, azar 0,5).</translation>
    </message>
    <message>
        <source>EER %1 %, AP %2 (base rate %3).</source>
        <translation>EER %1 %, AP %2 (tasa base %3).</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Keep as new model</source>
        <translation>Conservar como modelo nuevo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>A window alarms when its score is higher. Type a number and press Enter, or drag the threshold in any picture.</source>
        <translation>Una ventana da alarma cuando su puntuación es mayor. Escriba un número y pulse Enter, o arrastre el umbral en cualquier imagen.</translation>
    </message>
    <message>
        <source>Store a model with this threshold in the project, ready for Deploy (Ctrl+Return)</source>
        <translation>Guarda en el proyecto un modelo con este umbral, listo para Cargar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold and certificate</source>
        <translation>Vuelve al umbral y al certificado propios del modelo</translation>
    </message>
    <message>
        <source>Take the model from before the last new threshold; the newer one stays in the project</source>
        <translation>Toma el modelo anterior al último umbral nuevo; el más reciente se queda en el proyecto</translation>
    </message>
    <message>
        <source>&amp;Score above</source>
        <translation>&amp;Puntuación sobre</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Falsas alarmas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No detectadas</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Alarming windows</source>
        <translation>Ventanas con alarma</translation>
    </message>
    <message>
        <source>False alarms raised</source>
        <translation>Falsas alarmas dadas</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>Fallos encontrados</translation>
    </message>
    <message>
        <source>%1 of normal windows</source>
        <translation>%1 de las ventanas normales</translation>
    </message>
    <message>
        <source>%1 of anomalous windows</source>
        <translation>%1 de las ventanas anómalas</translation>
    </message>
    <message>
        <source>unknown: no labelled anomalies</source>
        <translation>desconocido: sin anomalías etiquetadas</translation>
    </message>
    <message>
        <source>%1, recall %2</source>
        <translation>%1, sensibilidad %2</translation>
    </message>
    <message>
        <source>none: nothing alarms</source>
        <translation>ninguna: nada da alarma</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 windows, hold %4)</source>
        <translation>%1 (%2 de %3 ventanas, retención %4)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>baseline::train::ThresholdPlots</name>
    <message>
        <source>Recording whose scores are shown</source>
        <translation>Grabación cuyas puntuaciones se muestran</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Puntuaciones en el tiempo</translation>
    </message>
    <message>
        <source>Score histograms</source>
        <translation>Histogramas de puntuaciones</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Error trade-off</source>
        <translation>Compromiso de errores</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precisión y sensibilidad</translation>
    </message>
    <message>
        <source>It takes normal windows and labelled anomalies to draw this. Label a fault in Sessions, or use the alarm budget.</source>
        <translation>Para dibujar esto hacen falta ventanas normales y anomalías etiquetadas. Etiquete un fallo en Sesiones, o use el presupuesto de alarmas.</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>EER %1 %</source>
        <translation>EER %1 %</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
</context>
<context>
    <name>baseline::train::ThresholdsTab</name>
    <message>
        <source>No model yet.</source>
        <translation>Todavía no hay modelo.</translation>
    </message>
    <message>
        <source>Score the recordings</source>
        <translation>Puntuar las grabaciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the scoring</source>
        <translation>Progreso de la puntuación</translation>
    </message>
    <message>
        <source>Stop scoring</source>
        <translation>Dejar de puntuar</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>“%1” has a new threshold and is at hand. Put it on the board in Deploy.</source>
        <translation>“%1” tiene un umbral nuevo y está a mano. Póngalo en la placa en Cargar.</translation>
    </message>
    <message>
        <source>Scoring the labelled recordings.</source>
        <translation>Puntuando las grabaciones etiquetadas.</translation>
    </message>
    <message>
        <source>The pictures appear when all are scored.</source>
        <translation>Las imágenes aparecen cuando todas están puntuadas.</translation>
    </message>
    <message>
        <source>Nothing to judge the threshold by.</source>
        <translation>Nada con que juzgar el umbral.</translation>
    </message>
    <message>
        <source>Label recordings “normal” or as a fault in Sessions; those of the fit do not count.</source>
        <translation>Etiquete grabaciones “normal” o como fallo en Sesiones; las del ajuste no cuentan.</translation>
    </message>
    <message>
        <source>Train one first, or take one of the project in Deploy.</source>
        <translation>Entrene uno antes, o tome uno del proyecto en Cargar.</translation>
    </message>
</context>
<context>
    <name>baseline::train::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Normal recordings are enough: features, detector, threshold.</source>
        <translation>Bastan grabaciones normales: características, detector, umbral.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Training, comparison, thresholds and streams</source>
        <translation>Entrenamiento, comparación, umbrales y flujos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>No model yet.</source>
        <translation>Todavía no hay modelo.</translation>
    </message>
    <message>
        <source>Tick the recordings that show the machine running well, then press Train.</source>
        <translation>Marque las grabaciones que muestran la máquina marchando bien y pulse Entrenar.</translation>
    </message>
    <message>
        <source>“%1” is trained. Look at it in Explore, put it on the board in Deploy.</source>
        <translation>“%1” está entrenado. Véalo en Explorar, póngalo en la placa en Cargar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Train on %1 s of normal running</source>
        <translation>Entrenar con %1 s de marcha normal</translation>
    </message>
    <message>
        <source>Tick at least one recording</source>
        <translation>Marque al menos una grabación</translation>
    </message>
    <message>
        <source>All that is known of the model at hand, as PDF or HTML (Ctrl+Shift+R)</source>
        <translation>Todo lo que se sabe del modelo a mano, en PDF o HTML (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Train a model first, or choose one in Deploy</source>
        <translation>Entrene antes un modelo, o elija uno en Cargar</translation>
    </message>
    <message>
        <source>Training a model</source>
        <translation>Entrenamiento de un modelo</translation>
    </message>
    <message>
        <source>Record the machine running well on the Live page, or import recordings on the Sessions page.</source>
        <translation>Grabe la máquina funcionando bien en la página En vivo o importe grabaciones en la página Sesiones.</translation>
    </message>
</context>
<context>
    <name>baseline::train::TransferView</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>no AUC</source>
        <translation>sin AUC</translation>
    </message>
    <message>
        <source>%1, %2 % false alarms</source>
        <translation>%1, %2 % de falsas alarmas</translation>
    </message>
    <message>
        <source>%1 normal windows without overlap, %2 anomalous ones.</source>
        <translation>%1 ventanas normales sin solapamiento, %2 anómalas.</translation>
    </message>
    <message>
        <source>Judged by what was held back.</source>
        <translation>Juzgado con lo reservado.</translation>
    </message>
    <message>
        <source>What a model of one machine is worth on another</source>
        <translation>Cuánto vale el modelo de una máquina en otra</translation>
    </message>
    <message>
        <source>trained on %1</source>
        <translation>entrenado en %1</translation>
    </message>
    <message>
        <source>judged on %1</source>
        <translation>juzgado en %1</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::AidsDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Count in orders of the shaft</source>
        <translation>Contar en órdenes del eje</translation>
    </message>
    <message>
        <source>Show the spectrum of the trained baseline</source>
        <translation>Mostrar el espectro de la línea base entrenada</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Rotating machine</source>
        <translation>Máquina rotativa</translation>
    </message>
    <message>
        <source>Shaft and bearing</source>
        <translation>Eje y rodamiento</translation>
    </message>
    <message>
        <source>Zones and alarms</source>
        <translation>Zonas y alarmas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Tracked in the spectrum</source>
        <translation>Seguida en el espectro</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>rpm</translation>
    </message>
    <message>
        <source>Unit of the speed</source>
        <translation>Unidad de la velocidad</translation>
    </message>
    <message>
        <source>&amp;Edit the table…</source>
        <translation>&amp;Editar la tabla…</translation>
    </message>
    <message>
        <source>Shaft, 1×, 2×, …</source>
        <translation>Eje, 1×, 2×, …</translation>
    </message>
    <message>
        <source>Outer race, BPFO</source>
        <translation>Pista externa, BPFO</translation>
    </message>
    <message>
        <source>Inner race, BPFI</source>
        <translation>Pista interna, BPFI</translation>
    </message>
    <message>
        <source>Balls, BSF and 2 BSF</source>
        <translation>Bolas, BSF y 2 BSF</translation>
    </message>
    <message>
        <source>Cage, FTF</source>
        <translation>Jaula, FTF</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Tracked: the highest line near the typed speed; the card says how sure that is</source>
        <translation>Seguida: la línea más alta cerca de la velocidad escrita; la tarjeta dice lo segura que es</translation>
    </message>
    <message>
        <source>Shaft</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Speed of the shaft</source>
        <translation>Velocidad del eje</translation>
    </message>
    <message>
        <source>Track within ±</source>
        <translation>Seguir dentro de ±</translation>
    </message>
    <message>
        <source>How far the tracked line may lie from the speed</source>
        <translation>Cuánto puede apartarse de la velocidad la línea seguida</translation>
    </message>
    <message>
        <source>The frequency axis shows multiples of the shaft&apos;s speed</source>
        <translation>El eje de frecuencia muestra múltiplos de la velocidad del eje</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Armónicos</translation>
    </message>
    <message>
        <source>Orders that are marked of each family</source>
        <translation>Órdenes que se marcan de cada familia</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>How far a line of the bearing may lie off: 1 to 2 % is usual</source>
        <translation>Cuánto puede desviarse una línea del rodamiento: lo usual es de 1 a 2 %</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Rodamiento</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Behind the live spectrum: what was usual when the model was trained</source>
        <translation>Detrás del espectro en vivo: lo habitual cuando se entrenó el modelo</translation>
    </message>
    <message>
        <source>None: no zones</source>
        <translation>Ninguna: sin zonas</translation>
    </message>
    <message>
        <source>Class I: small machines</source>
        <translation>Clase I: máquinas pequeñas</translation>
    </message>
    <message>
        <source>Class II: medium machines</source>
        <translation>Clase II: máquinas medianas</translation>
    </message>
    <message>
        <source>Class III: large, rigid foundation</source>
        <translation>Clase III: grandes, base rígida</translation>
    </message>
    <message>
        <source>Class IV: large, soft foundation</source>
        <translation>Clase IV: grandes, base flexible</translation>
    </message>
    <message>
        <source>Group 1 rigid: above 300 kW</source>
        <translation>Grupo 1 rígido: más de 300 kW</translation>
    </message>
    <message>
        <source>Group 1 flexible: above 300 kW</source>
        <translation>Grupo 1 flexible: más de 300 kW</translation>
    </message>
    <message>
        <source>Group 2 rigid: 15 to 300 kW</source>
        <translation>Grupo 2 rígido: 15 a 300 kW</translation>
    </message>
    <message>
        <source>Group 2 flexible: 15 to 300 kW</source>
        <translation>Grupo 2 flexible: 15 a 300 kW</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Classes of ISO 10816-1, groups of ISO 20816-3. A fan on a desk is in none of them.</source>
        <translation>Clases de ISO 10816-1, grupos de ISO 20816-3. Un ventilador de mesa no está en ninguno.</translation>
    </message>
    <message>
        <source>A (good) up to</source>
        <translation>A (buena) hasta</translation>
    </message>
    <message>
        <source>B (acceptable) up to</source>
        <translation>B (aceptable) hasta</translation>
    </message>
    <message>
        <source>C (for a limited time) up to</source>
        <translation>C (por tiempo limitado) hasta</translation>
    </message>
    <message>
        <source> mm/s</source>
        <translation> mm/s</translation>
    </message>
    <message>
        <source>Velocity, RMS</source>
        <translation>Velocidad, RMS</translation>
    </message>
    <message>
        <source>Check your copy of the standard: it decides, not these numbers. They can be changed.</source>
        <translation>Consulte su ejemplar de la norma: decide ella, no estos números. Se pueden cambiar.</translation>
    </message>
    <message>
        <source>Alarm lines in the spectrum</source>
        <translation>Líneas de alarma en el espectro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::AlarmTable</name>
    <message>
        <source>A&amp;dd a line</source>
        <translation>Aña&amp;dir una línea</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Alarm lines</source>
        <translation>Líneas de alarma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From, Hz</source>
        <translation>Desde, Hz</translation>
    </message>
    <message>
        <source>To, Hz</source>
        <translation>Hasta, Hz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Peak amplitude of a line. Without a band the level holds for the whole spectrum.</source>
        <translation>Amplitud de pico de una línea. Sin banda, el nivel vale para todo el espectro.</translation>
    </message>
    <message>
        <source>Unit of the level</source>
        <translation>Unidad del nivel</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>m/s²</source>
        <translation>m/s²</translation>
    </message>
    <message>
        <source>mm/s</source>
        <translation>mm/s</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::BearingDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>Usar esta tabla</translation>
    </message>
    <message>
        <source>Bearings</source>
        <translation>Rodamientos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Balls</source>
        <translation>Bolas</translation>
    </message>
    <message>
        <source>Ball diameter</source>
        <translation>Diámetro de bola</translation>
    </message>
    <message>
        <source>Pitch diameter</source>
        <translation>Diámetro primitivo</translation>
    </message>
    <message>
        <source>Contact angle, °</source>
        <translation>Ángulo de contacto, °</translation>
    </message>
    <message>
        <source>The diameters are those of a ball and of the circle through the centres of the balls, both in any unit: only their ratio counts.</source>
        <translation>Los diámetros son los de una bola y del círculo por los centros de las bolas, ambos en cualquier unidad: solo cuenta su razón.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Restore the &amp;standard ones</source>
        <translation>Restaurar los e&amp;stándar</translation>
    </message>
    <message>
        <source>Puts the standard bearings back; your own stay</source>
        <translation>Recupera los rodamientos estándar; los propios se quedan</translation>
    </message>
    <message>
        <source>Two bearings are called “%1”.</source>
        <translation>Dos rodamientos se llaman “%1”.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>at %1 Hz (%2 rpm), without slip; a fault of a ball strikes at 2 BSF</source>
        <translation>a %1 Hz (%2 rpm), sin deslizamiento; un fallo de bola golpea a 2 BSF</translation>
    </message>
    <message>
        <source>new bearing</source>
        <translation>nuevo rodamiento</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::CloudView</name>
    <message>
        <source>Feature space, rotating</source>
        <translation>Espacio de características, giratorio</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>The arrow keys move the threshold. Ctrl+E exports the matrix.</source>
        <translation>Las flechas mueven el umbral. Ctrl+E exporta la matriz.</translation>
    </message>
    <message>
        <source>Of the normal windows %1 do not alarm and %2 do; of the anomalous ones %3 are found and %4 are missed.</source>
        <translation>De las ventanas normales %1 no dan alarma y %2 sí; de las anómalas, %3 se encuentran y %4 no se detectan.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>falsa alarma</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no detectada</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrada</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anómala</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>sin alarma</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ContributionView</name>
    <message>
        <source>What contributed</source>
        <translation>Qué contribuyó</translation>
    </message>
    <message>
        <source>share of the whole, %</source>
        <translation>parte del total, %</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::CursorPanel</name>
    <message>
        <source>Cursors</source>
        <translation>Cursores</translation>
    </message>
    <message>
        <source>Cursors, harmonics and side bands: click, drag, or move with the arrow keys; Tab changes between A and B, Esc ends</source>
        <translation>Cursores, armónicos y bandas laterales: haga clic, arrastre o mueva con las flechas; Tab cambia entre A y B, Esc termina</translation>
    </message>
    <message>
        <source>Readings of the cursors</source>
        <translation>Lecturas de los cursores</translation>
    </message>
    <message>
        <source>No cursors</source>
        <translation>Sin cursores</translation>
    </message>
    <message>
        <source>Cursors A and B</source>
        <translation>Cursores A y B</translation>
    </message>
    <message>
        <source>Harmonics of A</source>
        <translation>Armónicos de A</translation>
    </message>
    <message>
        <source>Side bands of A, B away</source>
        <translation>Bandas laterales de A, a distancia B</translation>
    </message>
    <message>
        <source>Snap to peaks</source>
        <translation>Ajustar a picos</translation>
    </message>
    <message>
        <source>Highest peak</source>
        <translation>Pico más alto</translation>
    </message>
    <message>
        <source>Next peak</source>
        <translation>Pico siguiente</translation>
    </message>
    <message>
        <source>Previous peak</source>
        <translation>Pico anterior</translation>
    </message>
    <message>
        <source>Copy the readings</source>
        <translation>Copiar las lecturas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ExtremeForm</name>
    <message>
        <source>experiment %1 of the talk</source>
        <translation>experimento %1 de la charla</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>ajustes propios</translation>
    </message>
    <message>
        <source>δ as published</source>
        <translation>δ como se publicó</translation>
    </message>
    <message>
        <source>δ calibrated for N</source>
        <translation>δ calibrado para N</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The six experiments of the talk on extreme values, its Table 2</source>
        <translation>Los seis experimentos de la charla sobre valores extremos, su Tabla 2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>A δ of 0.94 flags a tenth of normal maxima at N = 5; calibrated it flags the 6 % that it says</source>
        <translation>Un δ de 0,94 señala un décimo de los máximos normales con N = 5; calibrado señala el 6 % que dice</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>γ: the bounds lie so many deviations from the mean</source>
        <translation>γ: las cotas están a tantas desviaciones de la media</translation>
    </message>
    <message>
        <source>δ</source>
        <translation>δ</translation>
    </message>
    <message>
        <source>δ: where the law of the maxima makes one an outlier</source>
        <translation>δ: donde la ley de los máximos hace atípico uno</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>N: maxima that the law is fitted to</source>
        <translation>N: máximos a los que se ajusta la ley</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>M: outliers that make a collective anomaly</source>
        <translation>M: valores atípicos que hacen una anomalía colectiva</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>T: their mean distance in time, at most</source>
        <translation>T: su distancia media en el tiempo, como máximo</translation>
    </message>
    <message>
        <source>There is a calibration for N from 4 and δ from 0.9 to 0.999 only.</source>
        <translation>Solo hay calibración para N desde 4 y δ de 0,9 a 0,999.</translation>
    </message>
    <message>
        <source>R, %1 ms from value to value, is longer than T: outliers never come close enough together, so that there can be no collective anomaly.</source>
        <translation>R, %1 ms de valor a valor, es mayor que T: los valores atípicos nunca se acercan lo bastante, así que no puede haber anomalía colectiva.</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::KeyWords</name>
    <message>
        <source>arrow keys</source>
        <translation>flechas</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::PdfPage</name>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::PlotCursors</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>portadora</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Set B one side band away from the carrier A.</source>
        <translation>Ponga B a una banda lateral de la portadora A.</translation>
    </message>
    <message>
        <source>Set A on the first harmonic.</source>
        <translation>Ponga A en el primer armónico.</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>sin línea</translation>
    </message>
    <message>
        <source>spacing %1</source>
        <translation>separación %1</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>Todavía no hay nada que leer.</translation>
    </message>
    <message>
        <source>highest of %1 samples each</source>
        <translation>mayor de cada %1 muestras</translation>
    </message>
    <message>
        <source>Cursors in a plot</source>
        <translation>Cursores en un gráfico</translation>
    </message>
    <message>
        <source>One line or sample on</source>
        <translation>Una línea o muestra más allá</translation>
    </message>
    <message>
        <source>Ten lines or samples on</source>
        <translation>Diez líneas o muestras más allá</translation>
    </message>
    <message>
        <source>Previous peak, next peak</source>
        <translation>Pico anterior, pico siguiente</translation>
    </message>
    <message>
        <source>Highest peak</source>
        <translation>Pico más alto</translation>
    </message>
    <message>
        <source>From A to B, then out of the plot</source>
        <translation>De A a B, después fuera del gráfico</translation>
    </message>
    <message>
        <source>End the cursors</source>
        <translation>Terminar los cursores</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::PlotView</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Números (*.csv)</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>The plot shows no numbers yet, so nothing was written.</source>
        <translation>El gráfico aún no muestra números, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>The plot could not be written to %1. Choose a folder that you may write to and a name ending in .png, .svg or .csv.</source>
        <translation>El gráfico no se pudo escribir en %1. Elija una carpeta en la que se pueda escribir y un nombre que termine en .png, .svg o .csv.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar números</translation>
    </message>
    <message>
        <source>Every plot</source>
        <translation>Todo gráfico</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::PointView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Move the plane, turn the cloud</source>
        <translation>Mover el plano, girar la nube</translation>
    </message>
    <message>
        <source>Move the cloud</source>
        <translation>Mover la nube</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Ampliar, reducir</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>From point to point (lasso: without Ctrl)</source>
        <translation>De punto a punto (lazo: sin Ctrl)</translation>
    </message>
    <message>
        <source>Choose the point that was reached, or drop it</source>
        <translation>Elegir el punto alcanzado, o soltarlo</translation>
    </message>
    <message>
        <source>Open the point that was reached</source>
        <translation>Abrir el punto alcanzado</translation>
    </message>
    <message>
        <source>Choose all points</source>
        <translation>Elegir todos los puntos</translation>
    </message>
    <message>
        <source>Drop what is chosen, then end the lasso</source>
        <translation>Soltar lo elegido, después terminar el lazo</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::RateCurveView</name>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>false alarms, %</source>
        <translation>falsas alarmas, %</translation>
    </message>
    <message>
        <source>found, %</source>
        <translation>encontradas, %</translation>
    </message>
    <message>
        <source>Detection error trade-off</source>
        <translation>Compromiso de errores de detección</translation>
    </message>
    <message>
        <source>missed, %</source>
        <translation>no detectadas, %</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Precisión según sensibilidad</translation>
    </message>
    <message>
        <source>recall, %</source>
        <translation>sensibilidad, %</translation>
    </message>
    <message>
        <source>precision, %</source>
        <translation>precisión, %</translation>
    </message>
    <message>
        <source>this threshold</source>
        <translation>este umbral</translation>
    </message>
    <message>
        <source>base rate %1</source>
        <translation>tasa base %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>%1
%2 false alarms
%3 found</source>
        <translation>%1
%2 falsas alarmas
%3 encontradas</translation>
    </message>
    <message>
        <source>%1
%2 false alarms
%3 missed</source>
        <translation>%1
%2 falsas alarmas
%3 no detectadas</translation>
    </message>
    <message>
        <source>%1
recall %2
precision %3</source>
        <translation>%1
sensibilidad %2
precisión %3</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Falsas alarmas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No detectadas</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::SaveFile</name>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>«%1» ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ScatterView</name>
    <message>
        <source>Feature space</source>
        <translation>Espacio de características</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ScoreHistogram</name>
    <message>
        <source>Histogram of the scores</source>
        <translation>Histograma de las puntuaciones</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>share, %</source>
        <translation>parte, %</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anómala</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>%1 % of normal windows</source>
        <translation>%1 % de las ventanas normales</translation>
    </message>
    <message>
        <source>%1 % of anomalous windows</source>
        <translation>%1 % de las ventanas anómalas</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Puntuación desde</translation>
    </message>
    <message>
        <source>Normal windows</source>
        <translation>Ventanas normales</translation>
    </message>
    <message>
        <source>Anomalous windows</source>
        <translation>Ventanas anómalas</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ScoreStrip</name>
    <message>
        <source>Anomaly score</source>
        <translation>Puntuación de anomalía</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Score of the board</source>
        <translation>Puntuación de la placa</translation>
    </message>
    <message>
        <source>Score of the studio</source>
        <translation>Puntuación del estudio</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>board</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>board %1</source>
        <translation>placa %1</translation>
    </message>
    <message>
        <source>studio %1</source>
        <translation>estudio %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ScoreTimeline</name>
    <message>
        <source>Scores over time</source>
        <translation>Puntuaciones en el tiempo</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anómala</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>trained on: not counted</source>
        <translation>de entrenamiento: no cuenta</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>%1
score %2</source>
        <translation>%1
puntuación %2</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>de entrenamiento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ShownUnitOwner</name>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>m/s²</source>
        <translation>m/s²</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 dB re 1 %2</source>
        <translation>%1 dB re 1 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>dB re 1 %1</source>
        <translation>dB re 1 %1</translation>
    </message>
    <message>
        <source>samples lost</source>
        <translation>muestras perdidas</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::SpectrumView</name>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>dB re 1 %1</source>
        <translation>dB re 1 %1</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, menor</translation>
    </message>
    <message>
        <source>%1, middle</source>
        <translation>%1, mediana</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, mayor</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ThresholdHandle</name>
    <message>
        <source>Drag the threshold, or press the arrow keys. Page Up and Page Down go a hundredth of the scores, Home and End to the ends. Ctrl+E exports the plot.</source>
        <translation>Arrastre el umbral o pulse las flechas. Re Pág y Av Pág avanzan una centésima de las puntuaciones, Inicio y Fin van a los extremos. Ctrl+E exporta el gráfico.</translation>
    </message>
    <message>
        <source>Threshold in a plot</source>
        <translation>Umbral en un gráfico</translation>
    </message>
    <message>
        <source>Over one score</source>
        <translation>Por una puntuación</translation>
    </message>
    <message>
        <source>Over ten scores</source>
        <translation>Por diez puntuaciones</translation>
    </message>
    <message>
        <source>Over a hundredth of the scores</source>
        <translation>Por una centésima de las puntuaciones</translation>
    </message>
    <message>
        <source>To the lowest score, to the highest</source>
        <translation>Hasta la menor puntuación, hasta la mayor</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::TraceView</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <translation>%1: perdidas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, menor</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, mayor</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::BoardMachine</name>
    <message>
        <source>The model was trained on “%1”, and this board last recorded at “%2”: such models rarely serve another machine. Record a baseline there.</source>
        <translation>El modelo se entrenó en “%1”, y esta placa grabó por última vez en “%2”: tales modelos rara vez sirven a otra máquina. Grabe allí una línea base.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::CertificateWords</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>A new normal window exceeds the threshold with a probability of at most %1 %: on average over calibrations like this one, at most %2.</source>
        <translation>Una nueva ventana normal supera el umbral con una probabilidad del %1 % como máximo: en promedio sobre calibraciones como esta, %2 como máximo.</translation>
    </message>
    <message>
        <source>With %1 % confidence, at most %2 % of normal windows exceed the threshold: at most %3.</source>
        <translation>Con una confianza del %1 %, como máximo el %2 % de las ventanas normales superan el umbral: %3 como máximo.</translation>
    </message>
    <message>
        <source>In new normal running an alarm comes on in at most %1 % of blocks of %2: blocks with an alarm, at most %3.</source>
        <translation>En nueva marcha normal una alarma se activa como máximo en el %1 % de los bloques de %2: bloques con alarma, %3 como máximo.</translation>
    </message>
    <message>
        <source>The baseline is still moving: no certificate. The scores of its second half differ from those of the first (p = %1). Let the machine settle, record again, and calibrate on that.</source>
        <translation>La línea base aún se mueve: no hay certificado. Las puntuaciones de su segunda mitad difieren de las de la primera (p = %1). Deje que la máquina se estabilice, grabe de nuevo y calibre con eso.</translation>
    </message>
    <message>
        <source>No certificate: a budget of %1 takes %2 of normal running, and there are %3.</source>
        <translation>No hay certificado: un presupuesto de %1 necesita %2 de marcha normal, y hay %3.</translation>
    </message>
    <message>
        <source>It rests on the highest alarm score of each of %1 blocks of %2 windows, at least ten times as long as windows remember each other.</source>
        <translation>Se apoya en la puntuación de alarma más alta de cada uno de %1 bloques de %2 ventanas, al menos diez veces más largos que la memoria entre ventanas.</translation>
    </message>
    <message>
        <source>It rests on %1 windows that share no sample and had no part in the fit.</source>
        <translation>Se apoya en %1 ventanas que no comparten ninguna muestra ni participaron en el ajuste.</translation>
    </message>
    <message>
        <source>They resemble their neighbours and are worth about %1 independent ones (autocorrelation time %2 windows): the certificate is approximate.</source>
        <translation>Se parecen a sus vecinas y valen por unas %1 independientes (tiempo de autocorrelación %2 ventanas): el certificado es aproximado.</translation>
    </message>
    <message>
        <source>They show no memory of each other, and each counts as independent.</source>
        <translation>No muestran memoria entre sí, y cada una cuenta como independiente.</translation>
    </message>
    <message>
        <source>The alarm&apos;s own rule, %1 of %2 windows, is what was calibrated.</source>
        <translation>Lo que se calibró es la regla propia de la alarma, %1 de %2 ventanas.</translation>
    </message>
    <message>
        <source>An alarm needs %1 of %2 windows, so alarms are fewer than windows above the threshold.</source>
        <translation>Una alarma necesita %1 de %2 ventanas, así que hay menos alarmas que ventanas sobre el umbral.</translation>
    </message>
    <message>
        <source>Every window above the threshold raises the alarm.</source>
        <translation>Cada ventana sobre el umbral da la alarma.</translation>
    </message>
    <message>
        <source>It is too short to test whether it moves.</source>
        <translation>Es demasiado corta para comprobar si se mueve.</translation>
    </message>
    <message>
        <source>Its second half does not differ from its first (p = %1).</source>
        <translation>Su segunda mitad no difiere de la primera (p = %1).</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 of baseline certify at most %2; below that is an estimate from the tail of the scores, not a guarantee.</source>
        <translation>%1 de línea base certifican %2 como máximo; por debajo es una estimación de la cola de las puntuaciones, no una garantía.</translation>
    </message>
    <message>
        <source>The threshold is an estimate from the tail of the scores, not a guarantee.</source>
        <translation>El umbral es una estimación de la cola de las puntuaciones, no una garantía.</translation>
    </message>
    <message>
        <source>One window had no score and was counted as an alarm.</source>
        <translation>Una ventana no tuvo puntuación y se contó como alarma.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows had no score and were counted as alarms.</source>
        <translation>
            <numerusform>%n ventana no tuvo puntuación y se contó como alarma.</numerusform>
            <numerusform>%n ventanas no tuvieron puntuación y se contaron como alarmas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It promises nothing about faults that are found or missed, nor about speeds, loads and mountings that the calibration does not hold. Choosing among models or calibrating again on the same data until it pleases spends it.</source>
        <translation>No promete nada sobre los fallos encontrados o no detectados, ni sobre velocidades, cargas y montajes que la calibración no contiene. Elegir entre modelos o calibrar otra vez con los mismos datos hasta que guste lo gasta.</translation>
    </message>
    <message>
        <source>At most %1 % of normal windows score higher, on average over calibrations like its own, as long as normal stays as recorded. From %2 windows that had no part in the training.</source>
        <translation>Como máximo el %1 % de las ventanas normales puntúan más, en promedio sobre calibraciones como la suya, mientras lo normal siga como se grabó. De %2 ventanas que no participaron en el entrenamiento.</translation>
    </message>
    <message>
        <source>With %1 % confidence, at most %2 % of normal windows score higher, as long as normal stays as recorded. From %3 windows that had no part in the training.</source>
        <translation>Con una confianza del %1 %, como máximo el %2 % de las ventanas normales puntúan más, mientras lo normal siga como se grabó. De %3 ventanas que no participaron en el entrenamiento.</translation>
    </message>
    <message>
        <source>With about %1 % confidence, at most %2 % of normal windows score higher, as long as normal stays as recorded. From windows that are worth about %3 independent ones.</source>
        <translation>Con una confianza de cerca del %1 %, como máximo el %2 % de las ventanas normales puntúan más, mientras lo normal siga como se grabó. De ventanas que valen por unas %3 independientes.</translation>
    </message>
    <message>
        <source>In normal running the alarm comes on in at most %1 % of blocks of %2, as long as normal stays as recorded. From %3 blocks that had no part in the training.</source>
        <translation>En marcha normal la alarma se activa como máximo en el %1 % de los bloques de %2, mientras lo normal siga como se grabó. De %3 bloques que no participaron en el entrenamiento.</translation>
    </message>
    <message>
        <source>Set by hand: nothing says how often it is exceeded in normal running.</source>
        <translation>Puesto a mano: nada dice con qué frecuencia se supera en marcha normal.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::Check</name>
    <message>
        <source>“%1” has no channel in g.</source>
        <translation>“%1” no tiene ningún canal en g.</translation>
    </message>
    <message>
        <source>“%1” was ended by a fault.</source>
        <translation>“%1” terminó por un fallo.</translation>
    </message>
    <message>
        <source>The true sampling rate of “%1” was not measured, nor how evenly it was sampled.</source>
        <translation>No se midió la frecuencia de muestreo real de “%1”, ni con qué regularidad se muestreó.</translation>
    </message>
    <message>
        <source>“%1” was sampled unevenly: its intervals vary by %2 % of one.</source>
        <translation>“%1” se muestreó con irregularidad: sus intervalos varían un %2 % de uno.</translation>
    </message>
    <message>
        <source>“%1” was really sampled %2 % off its nominal rate.</source>
        <translation>“%1” se muestreó en realidad con un %2 % de diferencia respecto a su tasa nominal.</translation>
    </message>
    <message>
        <source>“%1” differs from the first recording in its %2.</source>
        <translation>“%1” se distingue de la primera grabación en: %2.</translation>
    </message>
    <message>
        <source>“%1” comes from a source without sequence numbers: losses cannot be seen.</source>
        <translation>“%1” viene de una fuente sin números de secuencia: las pérdidas no se pueden ver.</translation>
    </message>
    <message>
        <source>“%1” lacks %2 % of its samples, in one gap at %3 s.</source>
        <translation>A “%1” le falta el %2 % de sus muestras, en un hueco a los %3 s.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” lacks %2 % of its samples, in %n gaps; the first one is at %3 s.</source>
        <translation>
            <numerusform>A “%1” le falta el %2 % de sus muestras, en %n hueco; el primero está a los %3 s.</numerusform>
            <numerusform>A “%1” le falta el %2 % de sus muestras, en %n huecos; el primero está a los %3 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the samples of “%2” are at the limit of the range, the first one at %3 s.</source>
        <translation>El %1 % de las muestras de “%2” está en el límite del rango, la primera a los %3 s.</translation>
    </message>
    <message>
        <source>%1 % of the values of “%2” are missing or not finite.</source>
        <translation>El %1 % de los valores de “%2” faltan o no son finitos.</translation>
    </message>
    <message>
        <source>Axis “%1” of “%2” stands still for %3 s, from %4 s on.</source>
        <translation>El eje “%1” de “%2” está quieto durante %3 s, desde %4 s.</translation>
    </message>
    <message>
        <source>Nothing vibrates in “%1”: %2 mg are no more than the noise of a sensor.</source>
        <translation>Nada vibra en “%1”: %2 mg no son más que el ruido de un sensor.</translation>
    </message>
    <message>
        <source>The three axes of “%1” hold %2 g on the average, and gravity is 1 g.</source>
        <translation>Los tres ejes de “%1” tienen %2 g en promedio, y la gravedad es 1 g.</translation>
    </message>
    <message>
        <source>The sensor moved during “%1”: at %2 s gravity points %3° away from its usual direction.</source>
        <translation>El sensor se movió durante “%1”: a los %2 s la gravedad apunta a %3° de su dirección habitual.</translation>
    </message>
    <message>
        <source>In “%1” the sensor sits %2° otherwise than in “%3” of the same session.</source>
        <translation>En “%1” el sensor está puesto a %2° de como está en “%3”, de la misma sesión.</translation>
    </message>
    <message>
        <source>The baseline</source>
        <translation>La línea base</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is still changing: channel %2 is %3 % lower in the second half than in the first (p = %4).</source>
        <translation>%1 aún cambia: el canal %2 es un %3 % menor en la segunda mitad que en la primera (p = %4).</translation>
    </message>
    <message>
        <source>%1 is still changing: channel %2 is %3 % higher in the second half than in the first (p = %4).</source>
        <translation>%1 aún cambia: el canal %2 es un %3 % mayor en la segunda mitad que en la primera (p = %4).</translation>
    </message>
    <message>
        <source>The baseline is too short to tell whether it still changes.</source>
        <translation>La línea base es demasiado corta para saber si aún cambia.</translation>
    </message>
    <message>
        <source>“%1” is too short to tell whether it still changes.</source>
        <translation>“%1” es demasiado corta para saber si aún cambia.</translation>
    </message>
    <message>
        <source>There is too little normal data for a threshold at 1 % false alarms: %1 s are missing.</source>
        <translation>Hay muy pocos datos normales para un umbral con 1 % de falsas alarmas: faltan %1 s.</translation>
    </message>
    <message>
        <source>The windows for the threshold resemble their neighbours: they are worth a single independent one.</source>
        <translation>Las ventanas para el umbral se parecen a sus vecinas: valen por una sola independiente.</translation>
    </message>
    <message numerus="yes">
        <source>The windows for the threshold resemble their neighbours: they are worth %n independent ones.</source>
        <translation>
            <numerusform>Las ventanas para el umbral se parecen a sus vecinas: valen por %n independiente.</numerusform>
            <numerusform>Las ventanas para el umbral se parecen a sus vecinas: valen por %n independientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>One window is unlike all others.</source>
        <translation>Una ventana es distinta de todas las demás.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows are unlike all others.</source>
        <translation>
            <numerusform>%n ventana es distinta de todas las demás.</numerusform>
            <numerusform>%n ventanas son distintas de todas las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detectors learn from acceleration. Import it with the unit g, or choose another recording.</source>
        <translation>Los detectores aprenden de la aceleración. Impórtela con la unidad g, o elija otra grabación.</translation>
    </message>
    <message>
        <source>What was recorded is good; check that it is long enough.</source>
        <translation>Lo grabado es bueno; compruebe que sea lo bastante largo.</translation>
    </message>
    <message>
        <source>Record with a board, which measures its rate, or import with a time column.</source>
        <translation>Grabe con una placa, que mide su tasa, o importe con una columna de tiempo.</translation>
    </message>
    <message>
        <source>Uneven samples blur the upper half of the spectrum. Record with a board that has a clock of its own.</source>
        <translation>Las muestras irregulares emborronan la mitad superior del espectro. Grabe con una placa que tenga reloj propio.</translation>
    </message>
    <message>
        <source>Frequencies shift with the rate, and a board gives no verdict beyond 2 %. Record again, or import with the true rate.</source>
        <translation>Las frecuencias se desplazan con la tasa, y más allá del 2 % una placa no da veredicto. Grabe de nuevo, o importe con la tasa real.</translation>
    </message>
    <message>
        <source>A model is for one rate, range and number of channels. Leave this recording out.</source>
        <translation>Un modelo es para una sola tasa, rango y número de canales. Omita esta grabación.</translation>
    </message>
    <message>
        <source>Lost samples would look like sudden steps. Use the Baseline firmware where it matters.</source>
        <translation>Las muestras perdidas parecerían saltos bruscos. Use el firmware Baseline donde importe.</translation>
    </message>
    <message>
        <source>No window crosses a gap, so only data is lost. With many gaps, check the cable and the load of the computer.</source>
        <translation>Ninguna ventana cruza un hueco, así que solo se pierden datos. Con muchos huecos, revise el cable y la carga de la computadora.</translation>
    </message>
    <message>
        <source>Clipped peaks falsify the features, and above 0.1 % training refuses. Record again with a larger range.</source>
        <translation>Los picos saturados falsean las características, y por encima de 0,1 % el entrenamiento se niega. Grabe de nuevo con un rango mayor.</translation>
    </message>
    <message>
        <source>Check where the data come from, and import them again.</source>
        <translation>Compruebe de dónde vienen los datos, e impórtelos de nuevo.</translation>
    </message>
    <message>
        <source>A live sensor always shows some noise. Check the sensor and its wiring, and record again.</source>
        <translation>Un sensor vivo siempre muestra algo de ruido. Revise el sensor y su cableado, y grabe de nuevo.</translation>
    </message>
    <message>
        <source>Check that the machine runs and that the sensor sits on it. For a baseline of standstill this is as it should be.</source>
        <translation>Compruebe que la máquina está en marcha y que el sensor está puesto en ella. Para una línea base en reposo esto es lo correcto.</translation>
    </message>
    <message>
        <source>Check the unit and the range. Without gravity nobody can see whether the sensor was moved.</source>
        <translation>Compruebe la unidad y el rango. Sin gravedad nadie puede ver si el sensor se movió.</translation>
    </message>
    <message>
        <source>A model of a sensor that moves knows nothing for sure. Fix the sensor and record again, or exclude the part.</source>
        <translation>Un modelo de un sensor que se mueve no sabe nada con certeza. Fije el sensor y grabe de nuevo, o excluya esa parte.</translation>
    </message>
    <message>
        <source>Use recordings of one mounting only, or record again with the sensor fixed.</source>
        <translation>Use grabaciones de un solo montaje, o grabe de nuevo con el sensor fijo.</translation>
    </message>
    <message>
        <source>A threshold from it would promise too much. Let the machine warm up, then record again, or exclude the beginning.</source>
        <translation>Un umbral hecho con ella prometería demasiado. Deje que la máquina se caliente y grabe de nuevo, o excluya el principio.</translation>
    </message>
    <message>
        <source>Record some minutes, so that the first half can be held against the second.</source>
        <translation>Grabe algunos minutos, para poder comparar la primera mitad con la segunda.</translation>
    </message>
    <message>
        <source>Record at least that much more, or accept more false alarms.</source>
        <translation>Grabe al menos eso de más, o acepte más falsas alarmas.</translation>
    </message>
    <message>
        <source>The certificate counts windows as if they were independent, so take it as approximate, or record longer.</source>
        <translation>El certificado cuenta las ventanas como si fueran independientes, así que tómelo como aproximado, o grabe más tiempo.</translation>
    </message>
    <message>
        <source>Look at them. Where something else happened (a knock, a start, a door), exclude them: they are not trained on, and stay counted.</source>
        <translation>Mírelas. Donde pasó otra cosa (un golpe, un arranque, una puerta), exclúyalas: no se entrena con ellas, y siguen contando.</translation>
    </message>
    <message>
        <source>The same holds for one other recording.</source>
        <translation>Lo mismo vale para otra grabación.</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n other recordings.</source>
        <translation>
            <numerusform>Lo mismo vale para %n grabación más.</numerusform>
            <numerusform>Lo mismo vale para otras %n grabaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>This baseline should not be trained on as it is.</source>
        <translation>Con esta línea base, tal como está, no se debería entrenar.</translation>
    </message>
    <message>
        <source>This baseline can be trained on; some things are worth a look.</source>
        <translation>Con esta línea base se puede entrenar; algunas cosas merecen una mirada.</translation>
    </message>
    <message>
        <source>This baseline is fit for training.</source>
        <translation>Esta línea base sirve para entrenar.</translation>
    </message>
    <message>
        <source>It can certify at most %1 alarming windows an hour, with 95 % confidence.</source>
        <translation>Puede certificar como máximo %1 ventanas con alarma por hora, con 95 % de confianza.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::ClockWords</name>
    <message>
        <source>The clock of this computer was set back by %1 s meanwhile. All samples are there: their times are counted from the beginning of the recording.</source>
        <translation>Entretanto el reloj de esta computadora se atrasó %1 s. Están todas las muestras: sus tiempos se cuentan desde el comienzo de la grabación.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1 s meanwhile, or the computer slept. The times of the samples are counted from the beginning of the recording.</source>
        <translation>Entretanto el reloj de esta computadora se adelantó %1 s, o la computadora estuvo suspendida. Los tiempos de las muestras se cuentan desde el comienzo de la grabación.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::ClusterNames</name>
    <message>
        <source>cluster %1</source>
        <translation>grupo %1</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::Demo</name>
    <message>
        <source>Normal, low speed</source>
        <translation>Normal, baja velocidad</translation>
    </message>
    <message>
        <source>Normal, high speed</source>
        <translation>Normal, alta velocidad</translation>
    </message>
    <message>
        <source>Normal again, low speed</source>
        <translation>Normal otra vez, baja velocidad</translation>
    </message>
    <message>
        <source>Normal again, high speed</source>
        <translation>Normal otra vez, alta velocidad</translation>
    </message>
    <message>
        <source>A weight on one blade, low speed</source>
        <translation>Un peso en un aspa, baja velocidad</translation>
    </message>
    <message>
        <source>A weight on one blade, high speed</source>
        <translation>Un peso en un aspa, alta velocidad</translation>
    </message>
    <message>
        <source>A coin on one blade</source>
        <translation>Una moneda en un aspa</translation>
    </message>
    <message>
        <source>A foot is loose</source>
        <translation>Una pata está suelta</translation>
    </message>
    <message>
        <source>The weight falls on while it runs</source>
        <translation>El peso cae con la máquina en marcha</translation>
    </message>
    <message>
        <source>Desk fan (simulated)</source>
        <translation>Ventilador de mesa (simulado)</translation>
    </message>
    <message>
        <source>First day: what normal sounds like</source>
        <translation>Primer día: cómo es lo normal</translation>
    </message>
    <message>
        <source>A desk fan with three blades, the sensor taped to the motor&apos;s housing. Two speeds, nothing wrong. The model of this project learned from these two recordings and from nothing else.

The fan exists only in the machine simulator: try whatever you like.</source>
        <translation>Un ventilador de mesa con tres aspas, el sensor pegado con cinta a la carcasa del motor. Dos velocidades, nada mal. El modelo de este proyecto aprendió de estas dos grabaciones y de nada más.

El ventilador existe solo en el simulador de máquinas: pruebe lo que quiera.</translation>
    </message>
    <message>
        <source>Second day: faults made on purpose</source>
        <translation>Segundo día: fallos a propósito</translation>
    </message>
    <message>
        <source>The same fan, the sensor in the same place. First normal again, to see that nothing alarms; then a weight on one blade (imbalance), a coin on a blade, and a loose foot. In the last recording the weight falls on after 40 seconds: look at it in the timeline.</source>
        <translation>El mismo ventilador, el sensor en el mismo lugar. Primero normal otra vez, para ver que nada da alarma; después un peso en un aspa (desequilibrio), una moneda en un aspa y una pata suelta. En la última grabación el peso cae a los 40 segundos: mírelo en la línea de tiempo.</translation>
    </message>
    <message>
        <source>Fan, two speeds</source>
        <translation>Ventilador, 2 velocidades</translation>
    </message>
    <message>
        <source>Demo fan</source>
        <translation>Ventilador de demostración</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::DetectorWords</name>
    <message>
        <source>one number</source>
        <translation>un número</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>one component</source>
        <translation>una componente</translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n componente</numerusform>
            <numerusform>%n componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>one tree</source>
        <translation>un árbol</translation>
    </message>
    <message numerus="yes">
        <source>%n trees</source>
        <translation>
            <numerusform>%n árbol</numerusform>
            <numerusform>%n árboles</numerusform>
        </translation>
    </message>
    <message>
        <source>one cluster</source>
        <translation>un grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>k-means, %1 of %2</source>
        <translation>k-means, %1 de %2</translation>
    </message>
    <message>
        <source>Mahalanobis distance of %1</source>
        <translation>distancia de Mahalanobis de %1</translation>
    </message>
    <message>
        <source>PCA monitor, %1 of %2</source>
        <translation>monitor PCA, %1 de %2</translation>
    </message>
    <message>
        <source>Gaussian mixture, %1 of %2</source>
        <translation>mezcla gaussiana, %1 de %2</translation>
    </message>
    <message>
        <source>classifier network %1</source>
        <translation>red clasificadora %1</translation>
    </message>
    <message>
        <source>autoencoder %1</source>
        <translation>autoencoder %1</translation>
    </message>
    <message>
        <source>classifier network %1, int8</source>
        <translation>red clasificadora %1, int8</translation>
    </message>
    <message>
        <source>autoencoder %1, int8</source>
        <translation>autoencoder %1, int8</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>una fila</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>neighbour bank, %1 of %2</source>
        <translation>banco de vecinos, %1 de %2</translation>
    </message>
    <message>
        <source>isolation forest, %1</source>
        <translation>bosque de aislamiento, %1</translation>
    </message>
    <message>
        <source>random forest, %1, %2</source>
        <translation>bosque aleatorio, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n clase</numerusform>
            <numerusform>%n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>largest deviation</source>
        <translation>mayor desviación</translation>
    </message>
    <message numerus="yes">
        <source>consensus of %n detectors</source>
        <translation>
            <numerusform>consenso de %n detector</numerusform>
            <numerusform>consenso de %n detectores</numerusform>
        </translation>
    </message>
    <message>
        <source>distance to the nearest centre, less its radius</source>
        <translation>distancia al centro más cercano, menos su radio</translation>
    </message>
    <message>
        <source>distance to the nearest centre</source>
        <translation>distancia al centro más cercano</translation>
    </message>
    <message>
        <source>squared distance from the mean, in the spread of the baseline</source>
        <translation>distancia a la media al cuadrado, en la dispersión de la línea base</translation>
    </message>
    <message>
        <source>T squared and Q, each over its limit, added</source>
        <translation>T al cuadrado y Q, cada uno sobre su límite, sumados</translation>
    </message>
    <message>
        <source>negative log density</source>
        <translation>log de la densidad, negativo</translation>
    </message>
    <message>
        <source>mean distance to the nearest %1</source>
        <translation>distancia media a los %1 más cercanos</translation>
    </message>
    <message>
        <source>2^(-mean path / usual path): 0.5 is usual, 1 is alone</source>
        <translation>2^(-camino medio / camino habitual): 0,5 es lo habitual, 1 es aislado</translation>
    </message>
    <message>
        <source>largest |feature - mean| in standard deviations</source>
        <translation>mayor |característica - media| en desviaciones estándar</translation>
    </message>
    <message>
        <source>mean of their scores, each in its own robust deviations</source>
        <translation>media de sus puntuaciones, cada una en sus propias desviaciones robustas</translation>
    </message>
    <message>
        <source>share of the most likely class</source>
        <translation>proporción de la clase más probable</translation>
    </message>
    <message>
        <source>mean weighted square of what it does not give back</source>
        <translation>media cuadrática ponderada de lo que no devuelve</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::ExplanationWords</name>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 % of it</source>
        <translation>el %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Each feature for itself is as in a nearby normal window: what is unusual is how they go together.</source>
        <translation>Cada característica por sí sola está como en una ventana normal cercana: lo inusual es cómo van juntas.</translation>
    </message>
    <message>
        <source>%1 is %2, where the nearest normal windows have %3 to %4.</source>
        <translation>%1 es %2, donde las ventanas normales más cercanas tienen de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 is %2 × its usual level beside the nearest normal windows.</source>
        <translation>%1 es %2 × su nivel habitual frente a las ventanas normales más cercanas.</translation>
    </message>
    <message>
        <source>%1 is down to %2 % of its usual level beside the nearest normal windows.</source>
        <translation>%1 ha bajado al %2 % de su nivel habitual frente a las ventanas normales más cercanas.</translation>
    </message>
    <message>
        <source>%1 is %2 % above its usual level beside the nearest normal windows.</source>
        <translation>%1 está un %2 % por encima de su nivel habitual frente a las ventanas normales más cercanas.</translation>
    </message>
    <message>
        <source>%1 is %2 % below its usual level beside the nearest normal windows.</source>
        <translation>%1 está un %2 % por debajo de su nivel habitual frente a las ventanas normales más cercanas.</translation>
    </message>
    <message>
        <source>The one window here is not above the threshold of %1; it is explained all the same.</source>
        <translation>La única ventana aquí no está sobre el umbral de %1; se explica de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n windows here is above the threshold of %1; they are explained together all the same.</source>
        <translation>
            <numerusform>La %n ventana de aquí no está sobre el umbral de %1; se explica de todos modos.</numerusform>
            <numerusform>Ninguna de las %n ventanas de aquí está sobre el umbral de %1; se explican juntas de todos modos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One window above the threshold of %1, with a score of %2.</source>
        <translation>Una ventana sobre el umbral de %1, con una puntuación de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows above the threshold of %1, with scores up to %2.</source>
        <translation>
            <numerusform>%n ventana sobre el umbral de %1, con puntuación de hasta %2.</numerusform>
            <numerusform>%n ventanas sobre el umbral de %1, con puntuaciones de hasta %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held against the %1 nearest of %2 normal windows, from %3.</source>
        <translation>Comparado con las %1 más cercanas de %2 ventanas normales, de %3.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Of the bands, %1 stands out most: %2.</source>
        <translation>De las bandas, la que más destaca es %1: %2.</translation>
    </message>
    <message>
        <source>Most of it is in %1 (%2 %).</source>
        <translation>La mayor parte está en %1 (%2 %).</translation>
    </message>
    <message>
        <source>It is spread over the channels; most is in %1 (%2 %).</source>
        <translation>Está repartido entre los canales; la mayor parte está en %1 (%2 %).</translation>
    </message>
    <message>
        <source>“%1” is trained and at hand, with a threshold and a certificate of its own. Of the alarm&apos;s %2 windows %3 are above its threshold; %4 were before.</source>
        <translation>“%1” está entrenado y a mano, con umbral y certificado propios. De las %2 ventanas de la alarma, %3 están sobre su umbral; antes lo estaban %4.</translation>
    </message>
    <message>
        <source>The alarm would be raised again: the baseline holds too little of such running. Record more of it, and train with that.</source>
        <translation>La alarma se daría de nuevo: la línea base contiene muy poco de esa marcha. Grabe más de ella y entrene con eso.</translation>
    </message>
    <message>
        <source>The alarm would not be raised again. Put the model on the board in Deploy.</source>
        <translation>La alarma no se daría de nuevo. Ponga el modelo en la placa en Cargar.</translation>
    </message>
    <message>
        <source>There is not one whole window without a gap to explain.</source>
        <translation>No hay ni una ventana entera sin hueco que explicar.</translation>
    </message>
    <message>
        <source>Not one whole window of what the model was trained on is left in the project, so there is nothing normal to compare with.</source>
        <translation>En el proyecto no queda ni una ventana entera de aquello con que se entrenó el modelo, así que no hay nada normal con que comparar.</translation>
    </message>
    <message>
        <source>No signal was kept with this alarm, so it cannot be explained further.</source>
        <translation>No se guardó señal con esta alarma, así que no se puede explicar más.</translation>
    </message>
    <message>
        <source>Say first whether the alarm was real or false.</source>
        <translation>Diga primero si la alarma fue real o falsa.</translation>
    </message>
    <message>
        <source>Give the fault a name other than “normal”.</source>
        <translation>Dé al fallo un nombre distinto de “normal”.</translation>
    </message>
    <message>
        <source>The model that raised this alarm is not in the project, so it cannot be trained again.</source>
        <translation>El modelo que dio esta alarma no está en el proyecto, así que no se puede reentrenar.</translation>
    </message>
    <message>
        <source>The model that raised this alarm is not in the project, so nobody knows what was normal for it.</source>
        <translation>El modelo que dio esta alarma no está en el proyecto, así que nadie sabe qué era normal para él.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::ExtremeText</name>
    <message>
        <source>γ has to be 1.8 or more: narrower bounds would shrink by themselves. The talk has 2 and 4.</source>
        <translation>γ tiene que ser 1,8 o más: cotas más estrechas se encogerían solas. La charla tiene 2 y 4.</translation>
    </message>
    <message>
        <source>δ has to lie between 0.5 and 0.9999. The talk has 0.94.</source>
        <translation>δ tiene que estar entre 0,5 y 0,9999. La charla tiene 0,94.</translation>
    </message>
    <message>
        <source>N, the maxima that the law is fitted to, has to be a whole number from 2 to 64. The talk has 5 and 10.</source>
        <translation>N, los máximos a los que se ajusta la ley, tiene que ser un número entero de 2 a 64. La charla tiene 5 y 10.</translation>
    </message>
    <message>
        <source>M, the outliers of a collective anomaly, has to be a whole number from 2 to 32. The talk has 5 and 10.</source>
        <translation>M, los valores atípicos de una anomalía colectiva, tiene que ser un número entero de 2 a 32. La charla tiene 5 y 10.</translation>
    </message>
    <message>
        <source>%1 is a time in milliseconds, from 1 ms to a day.</source>
        <translation>%1 es un tiempo en milisegundos, de 1 ms a un día.</translation>
    </message>
    <message>
        <source>There is a calibration for 4 to 64 maxima and a δ from 0.9 to 0.999. Choose these, or δ as published.</source>
        <translation>Hay calibración para 4 a 64 máximos y un δ de 0,9 a 0,999. Elija estos, o δ como se publicó.</translation>
    </message>
    <message>
        <source>The share that a new value takes has to be 0 or more and below 1.</source>
        <translation>La parte que toma un valor nuevo tiene que ser 0 o más y menor que 1.</translation>
    </message>
    <message>
        <source>The model has no such feature: %1.</source>
        <translation>El modelo no tiene tal característica: %1.</translation>
    </message>
    <message>
        <source>Say which column to watch: %1.</source>
        <translation>Diga qué columna vigilar: %1.</translation>
    </message>
    <message>
        <source>There are fewer than two numbers to watch.</source>
        <translation>Hay menos de dos números que vigilar.</translation>
    </message>
    <message>
        <source>The deviations of TEDA have to be a number above 0. Three are usual.</source>
        <translation>Las desviaciones de TEDA tienen que ser un número mayor que 0. Lo usual es tres.</translation>
    </message>
    <message>
        <source>The risk has to lie above 0 and below 1 less the level, 0.001 for instance.</source>
        <translation>El riesgo tiene que ser mayor que 0 y menor que 1 menos el nivel, 0,001 por ejemplo.</translation>
    </message>
    <message>
        <source>The level, where the tail begins, has to be 0 or more and below 1. 0.98 is usual.</source>
        <translation>El nivel, donde empieza la cola, tiene que ser 0 o más y menor que 1. Lo usual es 0,98.</translation>
    </message>
    <message numerus="yes">
        <source>A tail needs %n values to begin from. Record more, or choose a lower level.</source>
        <translation>
            <numerusform>Una cola necesita %n valor para empezar. Grabe más, o elija un nivel más bajo.</numerusform>
            <numerusform>Una cola necesita %n valores para empezar. Grabe más, o elija un nivel más bajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The detector has not seen enough maxima yet: one more is needed. Let it watch longer.</source>
        <translation>El detector aún no ha visto bastantes máximos: falta uno más. Déjelo vigilar más tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>The detector has not seen enough maxima yet: %n more are needed. Let it watch longer.</source>
        <translation>
            <numerusform>El detector aún no ha visto bastantes máximos: falta %n más. Déjelo vigilar más tiempo.</numerusform>
            <numerusform>El detector aún no ha visto bastantes máximos: faltan %n más. Déjelo vigilar más tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board does not watch for extreme values. Start that first.</source>
        <translation>La placa no vigila valores extremos. Inicie eso antes.</translation>
    </message>
    <message>
        <source>The window of the board&apos;s model leaves no room for the detector. Deploy a model with a shorter window.</source>
        <translation>La ventana del modelo de la placa no deja sitio al detector. Cargue un modelo con una ventana más corta.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::LessonPoints</name>
    <message>
        <source>first feature</source>
        <translation>primera característica</translation>
    </message>
    <message>
        <source>second feature</source>
        <translation>segunda característica</translation>
    </message>
    <message>
        <source>third feature</source>
        <translation>tercera característica</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::Note</name>
    <message>
        <source>One column without numbers was left out: %1.</source>
        <translation>Se omitió una columna sin números: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns without numbers were left out: %1.</source>
        <translation>
            <numerusform>Se omitió %n columna sin números: %1.</numerusform>
            <numerusform>Se omitieron %n columnas sin números: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One line that is no data was left out.</source>
        <translation>Se omitió una línea que no es de datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are no data were left out.</source>
        <translation>
            <numerusform>Se omitió %n línea que no es de datos.</numerusform>
            <numerusform>Se omitieron %n líneas que no son de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row with a missing value became a gap.</source>
        <translation>Una fila con un valor ausente se convirtió en hueco.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with a missing value became gaps.</source>
        <translation>
            <numerusform>%n fila con un valor ausente se convirtió en hueco.</numerusform>
            <numerusform>%n filas con un valor ausente se convirtieron en huecos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time column “%1” was not used, because the rate was given.</source>
        <translation>La columna de tiempo “%1” no se usó, porque se indicó la tasa.</translation>
    </message>
    <message>
        <source>Moved onto an even grid: %1 % of the steps were off.</source>
        <translation>Pasado a una rejilla uniforme: el %1 % de los pasos estaban desviados.</translation>
    </message>
    <message>
        <source>The file ends early: one sample that its header promises is not there.</source>
        <translation>El archivo termina antes: falta una muestra que su cabecera promete.</translation>
    </message>
    <message numerus="yes">
        <source>The file ends early: %n samples that its header promises are not there.</source>
        <translation>
            <numerusform>El archivo termina antes: falta %n muestra que su cabecera promete.</numerusform>
            <numerusform>El archivo termina antes: faltan %n muestras que su cabecera promete.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers were rounded to %1.</source>
        <translation>Los números se redondearon a %1.</translation>
    </message>
    <message>
        <source>One other signal in the file was left out: %1.</source>
        <translation>Se omitió otra señal del archivo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other signals in the file were left out: %1.</source>
        <translation>
            <numerusform>Se omitió otra señal del archivo (%n): %1.</numerusform>
            <numerusform>Se omitieron otras %n señales del archivo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names no unit: taken as %1.</source>
        <translation>El archivo no indica unidad: se tomó %1.</translation>
    </message>
    <message>
        <source>The clock went back an hour once, as at the end of summer time.</source>
        <translation>El reloj se atrasó una hora una vez, como al final del horario de verano.</translation>
    </message>
    <message numerus="yes">
        <source>The clock went back an hour %n times, as at the end of summer time.</source>
        <translation>
            <numerusform>El reloj se atrasó una hora %n vez, como al final del horario de verano.</numerusform>
            <numerusform>El reloj se atrasó una hora %n veces, como al final del horario de verano.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times give %1 Hz; the round rate was taken.</source>
        <translation>Los tiempos dan %1 Hz; se tomó la tasa redonda.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::PointsWords</name>
    <message>
        <source>One recording is not in the project any more.</source>
        <translation>Una grabación ya no está en el proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not in the project any more.</source>
        <translation>
            <numerusform>%n grabación ya no está en el proyecto.</numerusform>
            <numerusform>%n grabaciones ya no están en el proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because the model is for another sampling rate: %1.</source>
        <translation>Se dejaron fuera, porque el modelo es para otra frecuencia de muestreo: %1.</translation>
    </message>
    <message>
        <source>Left out, because the model is for another range: %1.</source>
        <translation>Se dejaron fuera, porque el modelo es para otro rango: %1.</translation>
    </message>
    <message>
        <source>Left out, because the model is for other channels: %1.</source>
        <translation>Se dejaron fuera, porque el modelo es para otros canales: %1.</translation>
    </message>
    <message>
        <source>Left out, because they hold no signal that the model can read: %1.</source>
        <translation>Se dejaron fuera, porque no tienen una señal que el modelo pueda leer: %1.</translation>
    </message>
    <message>
        <source>k = 1: all windows are the same.</source>
        <translation>k = 1: todas las ventanas son iguales.</translation>
    </message>
    <message>
        <source>k = 1: the windows are one cloud. More clusters describe them no better than they would describe points that are spread evenly.</source>
        <translation>k = 1: las ventanas son una sola nube. Más grupos no las describen mejor de lo que describirían puntos repartidos por igual.</translation>
    </message>
    <message>
        <source>k = %1: at least two of the methods agree on it.</source>
        <translation>k = %1: al menos dos de los métodos coinciden.</translation>
    </message>
    <message>
        <source>k = %1: no two methods agree, and the gap statistic is the only one that compares with data without clusters.</source>
        <translation>k = %1: no hay dos métodos que coincidan, y el estadístico gap es el único que compara con datos sin grupos.</translation>
    </message>
    <message>
        <source>k = %1: no two methods agree and the gap statistic names none; there the clusters stand apart most.</source>
        <translation>k = %1: no hay dos métodos que coincidan y el estadístico gap no indica ninguno; ahí los grupos están más separados.</translation>
    </message>
    <message>
        <source>k = %1: only the elbow names one, which it does for data without clusters too.</source>
        <translation>k = %1: solo el codo indica uno, lo que hace también con datos sin grupos.</translation>
    </message>
    <message>
        <source>k = 1: no method finds clusters.</source>
        <translation>k = 1: ningún método halla grupos.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Elbow: k = %1, where the curve lies farthest below the line between its ends.</source>
        <translation>Codo: k = %1, donde la curva queda más por debajo de la línea entre sus extremos.</translation>
    </message>
    <message>
        <source>Elbow: none, the curve has no knee.</source>
        <translation>Codo: ninguno, la curva no tiene codo.</translation>
    </message>
    <message>
        <source>Measured on %1 windows drawn at random.</source>
        <translation>Medido en %1 ventanas elegidas al azar.</translation>
    </message>
    <message>
        <source>Silhouette: none, no k gives clusters that stand apart (a mean above %1).</source>
        <translation>Silueta: ninguno, ningún k da grupos separados (media por encima de %1).</translation>
    </message>
    <message>
        <source>Silhouette: k = %1, the largest mean, %2.</source>
        <translation>Silueta: k = %1, la mayor media, %2.</translation>
    </message>
    <message>
        <source>Gap: none up to k = %1, each further cluster still gains.</source>
        <translation>Gap: ninguno hasta k = %1, cada grupo más aún gana.</translation>
    </message>
    <message>
        <source>Gap: k = %1, the smallest from which one more cluster gains no more than a standard error.</source>
        <translation>Gap: k = %1, el menor a partir del cual un grupo más no gana más que un error estándar.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::ReportPage</name>
    <message>
        <source>en</source>
        <extracomment>The language of this translation as HTML names it, such as pt-BR.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Report on “%1”</source>
        <translation>Informe sobre “%1”</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::ReportPlots</name>
    <message>
        <source>%1 (higher ones stand at the edge)</source>
        <translation>%1 (las más altas están en el borde)</translation>
    </message>
    <message>
        <source>false alarms, % of normal windows</source>
        <translation>falsas alarmas, % de las ventanas normales</translation>
    </message>
    <message>
        <source>found, % of anomalous windows</source>
        <translation>encontradas, % de las ventanas anómalas</translation>
    </message>
    <message>
        <source>ROC curve: anomalous windows found over false alarms, for every threshold</source>
        <translation>Curva ROC: ventanas anómalas encontradas según las falsas alarmas, para cada umbral</translation>
    </message>
    <message>
        <source>every threshold</source>
        <translation>cada umbral</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>el del propio modelo</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>% of the windows of a kind</source>
        <translation>% de las ventanas de cada tipo</translation>
    </message>
    <message>
        <source>Histogram of the scores of normal and of anomalous windows, with the threshold</source>
        <translation>Histograma de las puntuaciones de ventanas normales y anómalas, con el umbral</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normales</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anómalas</translation>
    </message>
    <message>
        <source>minutes, recording after recording</source>
        <translation>minutos, grabación tras grabación</translation>
    </message>
    <message>
        <source>Scores of all windows over time, recording after recording, with the threshold</source>
        <translation>Puntuaciones de todas las ventanas en el tiempo, grabación tras grabación, con el umbral</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>de entrenamiento</translation>
    </message>
    <message>
        <source>held back: normal or unknown</source>
        <translation>reservadas: normales o desconocidas</translation>
    </message>
    <message>
        <source>threshold (score)</source>
        <translation>umbral (puntuación)</translation>
    </message>
    <message>
        <source>expected cost an hour</source>
        <translation>costo esperado por hora</translation>
    </message>
    <message>
        <source>Expected cost an hour for every threshold, with the cheapest and the model&apos;s own</source>
        <translation>Costo esperado por hora para cada umbral, con el más barato y el del propio modelo</translation>
    </message>
    <message>
        <source>cost of a threshold</source>
        <translation>costo de un umbral</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>el más barato</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::ReportText</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 Hz, ±%2 g, %3</source>
        <translation>%1 Hz, ±%2 g, %3</translation>
    </message>
    <message>
        <source>one channel</source>
        <translation>un canal</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 samples (%2), a new one every %3 samples (%4)</source>
        <translation>%1 muestras (%2), una nueva cada %3 muestras (%4)</translation>
    </message>
    <message>
        <source>%1, by a board</source>
        <translation>%1, por una placa</translation>
    </message>
    <message>
        <source>%1, by Baseline Studio %2</source>
        <translation>%1, por Baseline Studio %2</translation>
    </message>
    <message>
        <source>none: trained from recordings</source>
        <translation>ninguna: entrenado con grabaciones</translation>
    </message>
    <message>
        <source>%1, not in this project</source>
        <translation>%1, que no está en este proyecto</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>This project does not hold the model, so nothing is known here of its training. Its worth was measured on the project&apos;s recordings, and some of them may be its own.</source>
        <translation>Este proyecto no contiene el modelo, así que aquí no se sabe nada de su entrenamiento. Su valor se midió con las grabaciones del proyecto, y algunas pueden ser las suyas.</translation>
    </message>
    <message>
        <source>One span that it was trained on has changed since.</source>
        <translation>Un tramo con que se entrenó ha cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n spans that it was trained on have changed since.</source>
        <translation>
            <numerusform>%n tramo con que se entrenó ha cambiado desde entonces.</numerusform>
            <numerusform>%n tramos con que se entrenó han cambiado desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>One span that it was trained on is not in the project any more.</source>
        <translation>Un tramo con que se entrenó ya no está en el proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n spans that it was trained on are not in the project any more.</source>
        <translation>
            <numerusform>%n tramo con que se entrenó ya no está en el proyecto.</numerusform>
            <numerusform>%n tramos con que se entrenó ya no están en el proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no: changed</source>
        <translation>no: cambió</translation>
    </message>
    <message>
        <source>no: gone</source>
        <translation>no: desapareció</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 (%2 samples)</source>
        <translation>%1 (%2 muestras)</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(borrada)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 Hz, ±%2 g</source>
        <translation>%1 Hz, ±%2 g</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Report on “%1”</source>
        <translation>Informe sobre “%1”</translation>
    </message>
    <message>
        <source>Project %1. Made %2 by Baseline Studio %3.</source>
        <translation>Proyecto %1. Hecho el %2 por Baseline Studio %3.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>false alarms an hour</source>
        <translation>falsas alarmas por hora</translation>
    </message>
    <message>
        <source>faults found</source>
        <translation>fallos encontrados</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>a window on the board</source>
        <translation>una ventana en la placa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>desktop only</source>
        <translation>solo en el PC</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>recipe “%1”: %2 numbers a window</source>
        <translation>receta “%1”: %2 números por ventana</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>onto %1 principal components</source>
        <translation>sobre %1 componentes principales</translation>
    </message>
    <message>
        <source>Detector that judges</source>
        <translation>Detector que juzga</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Its classes</source>
        <translation>Sus clases</translation>
    </message>
    <message>
        <source>Features in their order: %1.</source>
        <translation>Características en su orden: %1.</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Con qué se entrenó</translation>
    </message>
    <message>
        <source>The project knows of no recording: the model was trained from files, or by a board.</source>
        <translation>El proyecto no conoce ninguna grabación: el modelo se entrenó con archivos, o en una placa.</translation>
    </message>
    <message>
        <source>Unknown: the model is not in this project.</source>
        <translation>Desconocido: el modelo no está en este proyecto.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>rate and range</source>
        <translation>tasa y rango</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>huecos</translation>
    </message>
    <message>
        <source>same samples</source>
        <translation>mismas muestras</translation>
    </message>
    <message>
        <source>The threshold and what it promises</source>
        <translation>El umbral y lo que promete</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde vino</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>%1 of %2 windows above the threshold; it stays on for %3 windows more</source>
        <translation>%1 de %2 ventanas sobre el umbral; sigue activa %3 ventanas más</translation>
    </message>
    <message>
        <source>When it was calibrated, this was said of it:</source>
        <translation>Al calibrarlo se dijo de él:</translation>
    </message>
    <message>
        <source>It promises nothing about faults that are found or missed, nor about speeds, loads and mountings that were not recorded.</source>
        <translation>No promete nada sobre los fallos encontrados o no detectados, ni sobre velocidades, cargas y montajes que no se grabaron.</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Hashes</translation>
    </message>
    <message>
        <source>Equal hashes are equal bytes. That of a span is SHA-256 over its raw samples; that of a model is the one in its image.</source>
        <translation>Hashes iguales son bytes iguales. El de un tramo es SHA-256 de sus muestras sin procesar; el de un modelo es el que está en su imagen.</translation>
    </message>
    <message>
        <source>model image, %1 bytes</source>
        <translation>imagen del modelo, %1 bytes</translation>
    </message>
    <message>
        <source>all that it was trained on</source>
        <translation>todo aquello con que se entrenó</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The RMS z-score beside it was trained on the same recordings and judged on the same windows. The difference in AUC is %1.</source>
        <translation>La puntuación z de RMS a su lado se entrenó con las mismas grabaciones y se juzgó con las mismas ventanas. La diferencia de AUC es %1.</translation>
    </message>
    <message>
        <source>The RMS z-score beside it was trained on the same recordings and judged on the same windows.</source>
        <translation>La puntuación z de RMS a su lado se entrenó con las mismas grabaciones y se juzgó con las mismas ventanas.</translation>
    </message>
    <message>
        <source>The model is the RMS z-score itself, which every other detector must beat.</source>
        <translation>El modelo es la propia puntuación z de RMS, que todo otro detector debe superar.</translation>
    </message>
    <message>
        <source>The RMS z-score, which it must beat, is unknown: what the model was trained on is not here as it was.</source>
        <translation>La puntuación z de RMS, que debe superar, se desconoce: aquello con que se entrenó el modelo no está aquí como era.</translation>
    </message>
    <message>
        <source>The RMS z-score learns from normal acceleration alone, so it is not set beside this model.</source>
        <translation>La puntuación z de RMS aprende solo de aceleración normal, así que no se pone junto a este modelo.</translation>
    </message>
    <message>
        <source>The RMS z-score could not be trained: %1</source>
        <translation>No se pudo entrenar la puntuación z de RMS: %1</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>ventanas</translation>
    </message>
    <message>
        <source>not above the threshold</source>
        <translation>no sobre el umbral</translation>
    </message>
    <message>
        <source>above the threshold</source>
        <translation>sobre el umbral</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normales</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anómalas</translation>
    </message>
    <message>
        <source>none labelled</source>
        <translation>ninguna etiquetada</translation>
    </message>
    <message>
        <source>One window had no score and is in no figure.</source>
        <translation>Una ventana no tuvo puntuación y no está en ninguna cifra.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows had no score and are in no figure.</source>
        <translation>
            <numerusform>%n ventana no tuvo puntuación y no está en ninguna cifra.</numerusform>
            <numerusform>%n ventanas no tuvieron puntuación y no están en ninguna cifra.</numerusform>
        </translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>RMS z-score</source>
        <translation>puntuación z de RMS</translation>
    </message>
    <message>
        <source>AUC, 95 % interval</source>
        <translation>AUC, intervalo del 95 %</translation>
    </message>
    <message>
        <source>normal windows above the threshold</source>
        <translation>ventanas normales sobre el umbral</translation>
    </message>
    <message>
        <source>anomalous windows missed</source>
        <translation>ventanas anómalas no detectadas</translation>
    </message>
    <message>
        <source>false alarms an hour of normal running</source>
        <translation>falsas alarmas por hora de marcha normal</translation>
    </message>
    <message>
        <source>The interval is a bootstrap by recording.</source>
        <translation>El intervalo es un bootstrap por grabación.</translation>
    </message>
    <message>
        <source>The interval takes windows as independent (DeLong): there are too few recordings to draw from them, and it is too narrow where recordings differ.</source>
        <translation>El intervalo toma las ventanas como independientes (DeLong): hay muy pocas grabaciones para remuestrearlas, y es demasiado estrecho donde las grabaciones difieren.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>as data, into a slot</source>
        <translation>como datos, en una ranura</translation>
    </message>
    <message>
        <source>built into firmware</source>
        <translation>integrado en el firmware</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>read back, equal</source>
        <translation>releído, igual</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>sin releer</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Cuánto vale</translation>
    </message>
    <message>
        <source>Unknown: nothing was there to judge it by.</source>
        <translation>Desconocido: no había nada con que juzgarlo.</translation>
    </message>
    <message>
        <source>Judged on %1 normal windows (%2 of normal running) and %3 anomalous ones of the project&apos;s recordings. Windows that it was fitted on are in no figure.</source>
        <translation>Juzgado con %1 ventanas normales (%2 de marcha normal) y %3 anómalas de las grabaciones del proyecto. Las ventanas con que se ajustó no están en ninguna cifra.</translation>
    </message>
    <message>
        <source>No anomaly is labelled, so nobody knows how many faults it finds or misses.</source>
        <translation>No hay ninguna anomalía etiquetada, así que nadie sabe cuántos fallos encuentra o pierde.</translation>
    </message>
    <message>
        <source>Left out, because the model does not fit them: %1.</source>
        <translation>Omitidas, porque el modelo no vale para ellas: %1.</translation>
    </message>
    <message>
        <source>An alarm needs %1 of %2 windows. A fault is a stretch of anomalous windows; it is found when the alarm is on at any of them.</source>
        <translation>Una alarma necesita %1 de %2 ventanas. Un fallo es una serie de ventanas anómalas; se encuentra cuando la alarma está activa en alguna de ellas.</translation>
    </message>
    <message>
        <source>What errors cost</source>
        <translation>Qué cuestan los errores</translation>
    </message>
    <message>
        <source>No costs were given, so none are stated.</source>
        <translation>No se indicaron costos, así que no se dice ninguno.</translation>
    </message>
    <message>
        <source>A missed window costs %1, a false alarm %2, in one unit of yours; %3 of all windows are taken to be anomalous.</source>
        <translation>Una ventana no detectada cuesta %1, una falsa alarma %2, en una misma unidad a elección; se supone anómalo el %3 de todas las ventanas.</translation>
    </message>
    <message>
        <source>What a threshold costs is unknown without labelled anomalies and normal windows.</source>
        <translation>Sin anomalías etiquetadas y ventanas normales no se sabe cuánto cuesta un umbral.</translation>
    </message>
    <message>
        <source>normal windows above it</source>
        <translation>ventanas normales sobre él</translation>
    </message>
    <message>
        <source>cost an hour</source>
        <translation>costo por hora</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>el del propio modelo</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>el más barato</translation>
    </message>
    <message>
        <source>It is the cheapest whatever a miss and a false alarm cost.</source>
        <translation>Es el más barato cuesten lo que cuesten una no detectada y una falsa alarma.</translation>
    </message>
    <message>
        <source>It stays the cheapest while a miss costs %1 to %2 times as much as a false alarm.</source>
        <translation>Sigue siendo el más barato mientras una no detectada cueste de %1 a %2 veces lo que una falsa alarma.</translation>
    </message>
    <message>
        <source>It stays the cheapest while a miss costs at least %1 times as much as a false alarm.</source>
        <translation>Sigue siendo el más barato mientras una no detectada cueste al menos %1 veces lo que una falsa alarma.</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En la placa</translation>
    </message>
    <message>
        <source>No board runs it: its features are computed on a desktop only.</source>
        <translation>Ninguna placa lo ejecuta: sus características solo se calculan en un PC.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1 bytes of flash, of 65,536</source>
        <translation>%1 bytes de flash, de 65.536</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Work of a window</source>
        <translation>Trabajo de una ventana</translation>
    </message>
    <message>
        <source>%1 instructions for the features, %2 for the score</source>
        <translation>%1 instrucciones para las características, %2 para la puntuación</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>%1 % of the window&apos;s own time at 64 MHz; %2 % may be used</source>
        <translation>%1 % del tiempo de la propia ventana a 64 MHz; se puede usar el %2 %</translation>
    </message>
    <message>
        <source>Nano 33 BLE Sense</source>
        <translation>Nano 33 BLE Sense</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>lo acepta</translation>
    </message>
    <message>
        <source>does not take it: too large, or too slow</source>
        <translation>no lo acepta: demasiado grande, o demasiado lento</translation>
    </message>
    <message>
        <source>board</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>a window</source>
        <translation>una ventana</translation>
    </message>
    <message>
        <source>of the window&apos;s time</source>
        <translation>del tiempo de la ventana</translation>
    </message>
    <message>
        <source>fits its memory</source>
        <translation>cabe en su memoria</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>Instructions are counted on an emulated Cortex-M4F, and a time is estimated from them: for the Nano at 1.5 cycles an instruction, for other boards more roughly.</source>
        <translation>Las instrucciones se cuentan en un Cortex-M4F emulado, y de ellas se estima un tiempo: para el Nano a 1,5 ciclos por instrucción, para otras placas de modo más aproximado.</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>This project knows of no board that it was put on.</source>
        <translation>Este proyecto no conoce ninguna placa en la que se haya puesto.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>how</source>
        <translation>cómo</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No alarm of it is in the project&apos;s log.</source>
        <translation>En el registro del proyecto no hay ninguna alarma suya.</translation>
    </message>
    <message>
        <source>Alarms in the project&apos;s log: %1, of these %2 judged real, %3 judged false, %4 not judged.</source>
        <translation>Alarmas en el registro del proyecto: %1, de ellas %2 juzgadas reales, %3 juzgadas falsas, %4 sin juzgar.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::Sentence</name>
    <message>
        <source>The features are those of an acceleration in g, of up to eight channels. One of these recordings has none, or more.</source>
        <translation>Las características son las de una aceleración en g, de hasta ocho canales. Una de estas grabaciones no tiene ninguno, o tiene más.</translation>
    </message>
    <message>
        <source>The recordings have no channel of the same name and unit, so nothing can be laid over each other. Choose two that were made alike.</source>
        <translation>Las grabaciones no tienen ningún canal con el mismo nombre y unidad, así que nada se puede superponer. Elija dos hechas de la misma manera.</translation>
    </message>
    <message>
        <source>One of the recordings is too short to be compared, or has too many gaps. Choose a longer one.</source>
        <translation>Una de las grabaciones es demasiado corta para compararla, o tiene demasiados huecos. Elija una más larga.</translation>
    </message>
    <message>
        <source>The recordings have different sampling rates, so their features cannot be set side by side. Their spectra can.</source>
        <translation>Las grabaciones tienen distintas frecuencias de muestreo, así que sus características no se pueden poner lado a lado. Sus espectros sí.</translation>
    </message>
    <message>
        <source>The recordings were made with different ranges, so their features cannot be set side by side. Their spectra can.</source>
        <translation>Las grabaciones se hicieron con distintos rangos, así que sus características no se pueden poner lado a lado. Sus espectros sí.</translation>
    </message>
    <message>
        <source>The recordings have different channels, so their features cannot be set side by side.</source>
        <translation>Las grabaciones tienen distintos canales, así que sus características no se pueden poner lado a lado.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>No existe el archivo “%1”. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>“%1” no se puede leer. Compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the folder, or choose another name.</source>
        <translation>“%1” no se puede escribir. Compruebe la carpeta, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written to the end. What was stored before is kept. Make room and try again.</source>
        <translation>El disco está lleno: “%1” no se pudo escribir hasta el final. Lo guardado antes se conserva. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not understood at line %2: %3.</source>
        <translation>“%1” no se entiende en la línea %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is not understood: %2.</source>
        <translation>“%1” no se entiende: %2.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Baseline Studio. Update this one to open it.</source>
        <translation>“%1” fue escrito por un Baseline Studio más nuevo. Actualice este para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” does not say its sampling rate. Give it (--rate on the command line).</source>
        <translation>“%1” no dice su frecuencia de muestreo. Indíquela (--rate en la línea de comandos).</translation>
    </message>
    <message>
        <source>“%1” is not a Baseline Studio project, or it is damaged.</source>
        <translation>“%1” no es un proyecto de Baseline Studio, o está dañado.</translation>
    </message>
    <message>
        <source>The samples of “%1” are not evenly spaced: %2 % of the steps are off. Allow resampling (--resample on the command line), or give the rate if the times are only rough.</source>
        <translation>Las muestras de “%1” no están a intervalos iguales: el %2 % de los pasos están desviados. Permita el remuestreo (--resample en la línea de comandos), o indique la tasa si los tiempos son solo aproximados.</translation>
    </message>
    <message>
        <source>The file holds several signals. Choose one of them (--variable on the command line): %1.</source>
        <translation>El archivo contiene varias señales. Elija una de ellas (--variable en la línea de comandos): %1.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only, so nothing was changed. Save it under another name to work on it.</source>
        <translation>“%1” está abierto solo para lectura, así que no se cambió nada. Guárdelo con otro nombre para trabajar en él.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>Otro programa está usando “%1”. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>No se encontró “%1”.</translation>
    </message>
    <message>
        <source>There is too little normal data for this threshold: record %1 more seconds.</source>
        <translation>Hay muy pocos datos normales para este umbral: grabe %1 segundos más.</translation>
    </message>
    <message>
        <source>Nothing varies in the data, so nothing can be learned. Check that the sensor is connected.</source>
        <translation>En los datos no varía nada, así que no se puede aprender nada. Compruebe que el sensor está conectado.</translation>
    </message>
    <message>
        <source>%1 % of the values are missing or not finite. Check the data.</source>
        <translation>El %1 % de los valores faltan o no son finitos. Revise los datos.</translation>
    </message>
    <message>
        <source>%1 % of the samples of “%2” are at the limit of the range. Record again with a larger range.</source>
        <translation>El %1 % de las muestras de “%2” está en el límite del rango. Grabe de nuevo con un rango mayor.</translation>
    </message>
    <message>
        <source>A recording is running and would end. Stop it on the Live page first.</source>
        <translation>Hay una grabación en curso y terminaría. Deténgala antes en la página En vivo.</translation>
    </message>
    <message>
        <source>The name of a cluster has at most 23 letters (accented ones count twice), and no other cluster may have it. Choose another one.</source>
        <translation>El nombre de un grupo tiene 23 letras como máximo (las acentuadas cuentan doble), y ningún otro grupo puede tenerlo. Elija otro.</translation>
    </message>
    <message>
        <source>A board was connected meanwhile, so the replay was not started. Start it again.</source>
        <translation>Entretanto se conectó una placa, así que la reproducción no se inició. Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>A model needs normal recordings of its machine, and this comparison two such machines. Label them “%1”, and name the machine in their sessions.</source>
        <translation>Un modelo necesita grabaciones normales de su máquina, y esta comparación dos de tales máquinas. Etiquételas “%1”, y nombre la máquina en sus sesiones.</translation>
    </message>
    <message>
        <source>No window of these recordings is normal: all are labelled as something else, excluded, or too short. Choose a recording of normal running with them.</source>
        <translation>Ninguna ventana de estas grabaciones es normal: todas tienen otra etiqueta, están excluidas o son demasiado cortas. Elija con ellas una grabación de marcha normal.</translation>
    </message>
    <message>
        <source>The value for “%1” is not usable: %2.</source>
        <translation>El valor de “%1” no se puede usar: %2.</translation>
    </message>
    <message>
        <source>“%1” is not available: %2.</source>
        <translation>“%1” no está disponible: %2.</translation>
    </message>
    <message>
        <source>There is no port “%1”. Plug the board in and check its cable.</source>
        <translation>No existe el puerto “%1”. Enchufe la placa y revise su cable.</translation>
    </message>
    <message>
        <source>Port “%1” is in use by another program. Close it there and try again.</source>
        <translation>Otro programa está usando el puerto “%1”. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You may not open port “%1”. Join the group “dialout”, or install the udev rule, and log in again.</source>
        <translation>No hay permiso para abrir el puerto “%1”. Únase al grupo “dialout”, o instale la regla udev, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The board at “%1” has vanished. What was recorded is kept. Check the cable and connect again.</source>
        <translation>La placa en “%1” ha desaparecido. Lo grabado se conserva. Revise el cable y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Nothing at “%1” answers as a Baseline board. Check the port, or put the firmware on the board.</source>
        <translation>Nada en “%1” responde como una placa Baseline. Compruebe el puerto, o ponga el firmware en la placa.</translation>
    </message>
    <message>
        <source>The board does not answer (%1). Check the cable, or press its reset button.</source>
        <translation>La placa no responde (%1). Revise el cable, o pulse su botón de reset.</translation>
    </message>
    <message>
        <source>The board refused: %1. What it ran before goes on running.</source>
        <translation>La placa se negó: %1. Sigue en marcha lo que ejecutaba antes.</translation>
    </message>
    <message>
        <source>This recipe runs on the desktop only: a board does not compute its features. Train with another recipe to put the model on a board or into a header.</source>
        <translation>Esta receta solo funciona en el PC: una placa no calcula sus características. Entrene con otra receta para poner el modelo en una placa o en una cabecera.</translation>
    </message>
    <message>
        <source>This is not a usable model: %1.</source>
        <translation>Este modelo no se puede usar: %1.</translation>
    </message>
    <message>
        <source>Model and data differ in %1. Train a model on data like these, or choose other data.</source>
        <translation>Modelo y datos difieren en %1. Entrene un modelo con datos como estos, o elija otros datos.</translation>
    </message>
    <message>
        <source>The model does not fit the board. Choose fewer clusters or a shorter window.</source>
        <translation>El modelo no cabe en la placa. Elija menos grupos o una ventana más corta.</translation>
    </message>
    <message>
        <source>“%1” is not installed. Install it with: %2</source>
        <translation>“%1” no está instalado. Instálelo con: %2</translation>
    </message>
    <message>
        <source>The firmware could not be built: %1. The build log says more.</source>
        <translation>No se pudo compilar el firmware: %1. El registro de compilación dice más.</translation>
    </message>
    <message>
        <source>This is not firmware for this board: %1. Nothing was written.</source>
        <translation>Este no es un firmware para esta placa: %1. No se escribió nada.</translation>
    </message>
    <message>
        <source>The firmware has %1 KB and would write over the models on the board. Nothing was written.</source>
        <translation>El firmware tiene %1 KB y sobrescribiría los modelos de la placa. No se escribió nada.</translation>
    </message>
    <message>
        <source>No bootloader appeared at “%1”. Press the reset button twice, quickly: the orange light fades in and out. Then try again.</source>
        <translation>No apareció ningún bootloader en “%1”. Pulse el botón de reset dos veces, rápido: la luz naranja sube y baja. Luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Flashing stopped at %1. The board waits in its bootloader: flash again.</source>
        <translation>La grabación del firmware se detuvo en %1. La placa espera en su bootloader: grabe de nuevo.</translation>
    </message>
    <message>
        <source>The board has started, but not with what was put on it: %1 differs. Flash again.</source>
        <translation>La placa ha arrancado, pero no con lo que se le puso: difiere %1. Grabe de nuevo.</translation>
    </message>
    <message>
        <source>The picture has %1 MB, and a project takes 16 MB at most for one. Make it smaller and choose it again.</source>
        <translation>La imagen tiene %1 MB, y un proyecto acepta 16 MB como máximo para una. Redúzcala y elíjala de nuevo.</translation>
    </message>
    <message>
        <source>The file is no picture that can be shown, or it is damaged. Choose a PNG or JPEG file.</source>
        <translation>El archivo no es una imagen que se pueda mostrar, o está dañado. Elija un archivo PNG o JPEG.</translation>
    </message>
    <message numerus="yes">
        <source>The board needs %n minutes of normal running for this. Let it learn for that long.</source>
        <translation>
            <numerusform>La placa necesita %n minuto de marcha normal para esto. Déjela aprender ese tiempo.</numerusform>
            <numerusform>La placa necesita %n minutos de marcha normal para esto. Déjela aprender ese tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not even a day of normal running is enough for this. Choose a larger share of false alarms.</source>
        <translation>Para esto no basta ni un día de marcha normal. Elija una proporción mayor de falsas alarmas.</translation>
    </message>
    <message numerus="yes">
        <source>The board has room to learn %n features, and its model has more. Deploy a model with fewer features, “rms” for instance, or with a shorter window, and learn from that one.</source>
        <translation>
            <numerusform>La placa tiene sitio para aprender %n característica, y su modelo tiene más. Cargue un modelo con menos características, “rms” por ejemplo, o con una ventana más corta, y aprenda de él.</numerusform>
            <numerusform>La placa tiene sitio para aprender %n características, y su modelo tiene más. Cargue un modelo con menos características, “rms” por ejemplo, o con una ventana más corta, y aprenda de él.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window of the board&apos;s model leaves no room to learn. Deploy a model with a shorter window and learn from that one.</source>
        <translation>La ventana del modelo de la placa no deja sitio para aprender. Cargue un modelo con una ventana más corta y aprenda de él.</translation>
    </message>
    <message>
        <source>The share of false alarms has to lie between 0.01 and 20 %. Choose one in this range.</source>
        <translation>La proporción de falsas alarmas tiene que estar entre 0,01 y 20 %. Elija una en este intervalo.</translation>
    </message>
    <message>
        <source>A board learns for 1 to 1,440 minutes, which is a day. Choose a number in this range.</source>
        <translation>Una placa aprende de 1 a 1440 minutos, que es un día. Elija un número en este intervalo.</translation>
    </message>
    <message>
        <source>The board has no model yet. Deploy one first: it says which features there are to learn.</source>
        <translation>La placa todavía no tiene modelo. Cargue antes uno: él dice qué características hay que aprender.</translation>
    </message>
    <message>
        <source>The model that the board learned from is not on it any more. Deploy one instead.</source>
        <translation>El modelo del que aprendió la placa ya no está en ella. Cargue otro en su lugar.</translation>
    </message>
    <message>
        <source>The board runs no model that it has learned by itself. Let it learn first.</source>
        <translation>La placa no ejecuta ningún modelo que haya aprendido por sí misma. Déjela aprender antes.</translation>
    </message>
    <message>
        <source>The board is learning. Stop that first, or wait for its end.</source>
        <translation>La placa está aprendiendo. Detenga eso antes, o espere a que termine.</translation>
    </message>
    <message>
        <source>The board&apos;s sensor is set otherwise than its model needs, so there is nothing to learn. Set the model&apos;s rate and range again.</source>
        <translation>El sensor de la placa no está como su modelo necesita, así que no hay nada que aprender. Vuelva a fijar la tasa y el rango del modelo.</translation>
    </message>
    <message>
        <source>A spectrum needs an even length from 4 to a million samples. Choose another length.</source>
        <translation>Un espectro necesita una longitud par de 4 a un millón de muestras. Elija otra longitud.</translation>
    </message>
    <message>
        <source>Segments can overlap by 0 to 99 %. Choose an overlap in this range.</source>
        <translation>Los segmentos pueden solaparse de 0 a 99 %. Elija un solapamiento en este intervalo.</translation>
    </message>
    <message>
        <source>An average needs one segment or more. Choose a larger number.</source>
        <translation>Un promedio necesita un segmento o más. Elija un número mayor.</translation>
    </message>
    <message>
        <source>The spectrum has no line in the band of the velocity. Choose a longer piece or a higher rate.</source>
        <translation>El espectro no tiene ninguna línea en la banda de la velocidad. Elija un tramo más largo o una tasa mayor.</translation>
    </message>
    <message>
        <source>A velocity is 0 mm/s or more. Check the data.</source>
        <translation>Una velocidad es de 0 mm/s o más. Revise los datos.</translation>
    </message>
    <message>
        <source>No trained model of this project is at hand, so there is no baseline to show. Train one first.</source>
        <translation>No hay a mano ningún modelo entrenado de este proyecto, así que no hay línea base que mostrar. Entrene uno antes.</translation>
    </message>
    <message>
        <source>The recordings that the model was trained on are not in the project any more.</source>
        <translation>Las grabaciones con que se entrenó el modelo ya no están en el proyecto.</translation>
    </message>
    <message>
        <source>The baseline has no stretch as long as one segment of the spectrum. Choose a shorter length.</source>
        <translation>La línea base no tiene ningún tramo tan largo como un segmento del espectro. Elija una longitud menor.</translation>
    </message>
    <message>
        <source>The speed of the shaft has to lie between 0.01 and 20,000 Hz (0.6 to 1,200,000 rpm).</source>
        <translation>La velocidad del eje tiene que estar entre 0,01 y 20.000 Hz (de 0,6 a 1.200.000 rpm).</translation>
    </message>
    <message>
        <source>A shaft is tracked within 1 to 50 % of the typed speed. Choose a share in this range.</source>
        <translation>Un eje se sigue dentro de 1 a 50 % de la velocidad escrita. Elija una parte en este intervalo.</translation>
    </message>
    <message>
        <source>1 to 20 harmonics can be shown. Choose a number in this range.</source>
        <translation>Se pueden mostrar de 1 a 20 armónicos. Elija un número en este intervalo.</translation>
    </message>
    <message>
        <source>A line may lie 0 to 10 % off. Choose a tolerance in this range.</source>
        <translation>Una línea puede desviarse de 0 a 10 %. Elija una tolerancia en este intervalo.</translation>
    </message>
    <message>
        <source>The chosen bearing is not in the table any more. Choose another one.</source>
        <translation>El rodamiento elegido ya no está en la tabla. Elija otro.</translation>
    </message>
    <message>
        <source>A bearing needs a name that no other one has.</source>
        <translation>Un rodamiento necesita un nombre que no tenga ningún otro.</translation>
    </message>
    <message>
        <source>A bearing has 3 to 1000 balls or rollers. Count those of one row.</source>
        <translation>Un rodamiento tiene de 3 a 1000 bolas o rodillos. Cuente los de una fila.</translation>
    </message>
    <message>
        <source>Both diameters have to lie above 0, and the ball has to be smaller than the pitch circle.</source>
        <translation>Ambos diámetros tienen que ser mayores que 0, y la bola tiene que ser menor que el círculo primitivo.</translation>
    </message>
    <message>
        <source>A contact angle is 0 degrees or more and less than 90. It is 0 for most deep-groove bearings.</source>
        <translation>Un ángulo de contacto es de 0 grados o más y menor que 90. Es 0 en la mayoría de los rodamientos rígidos de bolas.</translation>
    </message>
    <message>
        <source>The limits of the zones have to lie above 0 and rise from A to C.</source>
        <translation>Los límites de las zonas tienen que ser mayores que 0 y crecer de A a C.</translation>
    </message>
    <message>
        <source>An alarm line needs a name.</source>
        <translation>Una línea de alarma necesita un nombre.</translation>
    </message>
    <message>
        <source>The level of an alarm line has to lie above 0.</source>
        <translation>El nivel de una línea de alarma tiene que ser mayor que 0.</translation>
    </message>
    <message>
        <source>The band of an alarm line has to begin at 0 Hz or above and end above where it begins.</source>
        <translation>La banda de una línea de alarma tiene que empezar en 0 Hz o más y terminar por encima de donde empieza.</translation>
    </message>
    <message>
        <source>There can be 12 alarm lines at most. Remove one first.</source>
        <translation>Puede haber 12 líneas de alarma como máximo. Quite una antes.</translation>
    </message>
    <message>
        <source>A threshold is a finite number. Nothing was changed.</source>
        <translation>Un umbral es un número finito. No se cambió nada.</translation>
    </message>
    <message>
        <source>Costs are numbers of 0 or more, and one of them has to be above 0.</source>
        <translation>Los costos son números de 0 o más, y uno de ellos tiene que ser mayor que 0.</translation>
    </message>
    <message>
        <source>The share of anomalous windows has to lie above 0 and below 100 %.</source>
        <translation>La proporción de ventanas anómalas tiene que ser mayor que 0 y menor que 100 %.</translation>
    </message>
    <message>
        <source>Costs need labelled anomalies beside normal windows: without them nobody knows how many are missed. Label some, or use the alarm budget.</source>
        <translation>Los costos necesitan anomalías etiquetadas además de ventanas normales: sin ellas nadie sabe cuántas no se detectan. Etiquete algunas, o use el presupuesto de alarmas.</translation>
    </message>
    <message>
        <source>No recording here has a window that is labelled and had no part in the training. Label a recording “normal” or as a fault, or record a new one.</source>
        <translation>Ninguna grabación de aquí tiene una ventana etiquetada que no participara en el entrenamiento. Etiquete una grabación “normal” o como fallo, o grabe una nueva.</translation>
    </message>
    <message>
        <source>The alarm budget has to lie above 0 and below the number of windows in an hour.</source>
        <translation>El presupuesto de alarmas tiene que ser mayor que 0 y menor que el número de ventanas de una hora.</translation>
    </message>
    <message>
        <source>The confidence has to lie above 0 and below 100 %.</source>
        <translation>La confianza tiene que ser mayor que 0 y menor que 100 %.</translation>
    </message>
    <message>
        <source>There are too few normal windows to calibrate on. Choose recordings of normal running that had no part in the training, or record for longer.</source>
        <translation>Hay muy pocas ventanas normales con que calibrar. Elija grabaciones de marcha normal que no participaron en el entrenamiento, o grabe más tiempo.</translation>
    </message>
    <message>
        <source>The order of a filter is a whole number from 1 to 12.</source>
        <translation>El orden de un filtro es un número entero de 1 a 12.</translation>
    </message>
    <message>
        <source>The edge of %1 Hz cannot be made at this sampling rate: it has to lie above 0 Hz, not too close to it, and below half the rate.</source>
        <translation>El borde de %1 Hz no es posible a esta frecuencia de muestreo: tiene que estar por encima de 0 Hz, no demasiado cerca, y por debajo de la mitad de la tasa.</translation>
    </message>
    <message>
        <source>The lower edge of the band has to lie below the upper one.</source>
        <translation>El borde inferior de la banda tiene que estar por debajo del superior.</translation>
    </message>
    <message>
        <source>The rate is divided by a whole number from 1 to 1000.</source>
        <translation>La tasa se divide por un número entero de 1 a 1000.</translation>
    </message>
    <message>
        <source>This signal is not an acceleration in g, mg or m/s², so there is no other unit for it.</source>
        <translation>Esta señal no es una aceleración en g, mg o m/s², así que no hay otra unidad para ella.</translation>
    </message>
    <message>
        <source>The resolution has to lie above 0 Hz and to leave at least eight lines up to half the sampling rate.</source>
        <translation>La resolución tiene que ser mayor que 0 Hz y dejar al menos ocho líneas hasta la mitad de la frecuencia de muestreo.</translation>
    </message>
    <message>
        <source>Nothing is left of the signal: it is too short for this step, or its gaps are too close together.</source>
        <translation>No queda nada de la señal: es demasiado corta para este paso, o sus huecos están demasiado juntos.</translation>
    </message>
    <message>
        <source>At most %1 s of this recording can be worked on at once. Choose a shorter span.</source>
        <translation>Se pueden procesar a la vez %1 s de esta grabación como máximo. Elija un intervalo más corto.</translation>
    </message>
    <message>
        <source>A bearing fault makes the machine ring at about 2 to 10 kHz, and samples at this rate do not hold that: an envelope spectrum needs a recording of at least %1 Hz.</source>
        <translation>Un fallo de rodamiento hace resonar la máquina a unos 2 a 10 kHz, y las muestras a esta tasa no lo contienen: un espectro de la envolvente necesita una grabación de al menos %1 Hz.</translation>
    </message>
    <message>
        <source>The lines of an envelope spectrum have to be more than 0 Hz apart.</source>
        <translation>Las líneas de un espectro de la envolvente tienen que distar más de 0 Hz.</translation>
    </message>
    <message>
        <source>There are too few samples here. Choose a longer span, or one that is not a gap.</source>
        <translation>Aquí hay muy pocas muestras. Elija un intervalo más largo, o uno que no sea un hueco.</translation>
    </message>
    <message>
        <source>This file holds no signal steps, or it is damaged.</source>
        <translation>Este archivo no contiene pasos de señal, o está dañado.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1. Please report it.</source>
        <translation>Algo salió mal dentro del programa: %1. Por favor, comuníquelo.</translation>
    </message>
    <message>
        <source>The picture has %1 million pixels, and at most 100 are taken. Make it smaller and open it again.</source>
        <translation>La imagen tiene %1 millones de píxeles, y se aceptan 100 como máximo. Hágala más pequeña y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The segments of this step were changed elsewhere since, so it was left as it is. Change them by hand.</source>
        <translation>Los tramos de este paso se cambiaron en otro lugar desde entonces, por lo que se dejó como está. Cámbielos a mano.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::StudyWords</name>
    <message>
        <source>One recording was left out: the model is for another rate, range or number of channels.</source>
        <translation>Se omitió una grabación: el modelo es para otra tasa, rango o número de canales.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were left out: the model is for another rate, range or number of channels.</source>
        <translation>
            <numerusform>Se omitió %n grabación: el modelo es para otra tasa, rango o número de canales.</numerusform>
            <numerusform>Se omitieron %n grabaciones: el modelo es para otra tasa, rango o número de canales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::workbench::Transfer</name>
    <message>
        <source>Most false alarms: trained on “%1”, %3 % of the normal windows of “%2” are above the threshold.</source>
        <translation>Más falsas alarmas: entrenado en “%1”, el %3 % de las ventanas normales de “%2” está sobre el umbral.</translation>
    </message>
    <message>
        <source>Lowest AUC: %3, trained on “%1” and judged on “%2”.</source>
        <translation>AUC más baja: %3, entrenado en “%1” y juzgado en “%2”.</translation>
    </message>
    <message>
        <source>On its own machine a model reaches an AUC of %1 or more; what judged it there was held back.</source>
        <translation>En su propia máquina un modelo alcanza una AUC de %1 o más; lo que lo juzgó allí estaba reservado.</translation>
    </message>
    <message>
        <source>A model of one machine rarely serves another: the false alarms say how its threshold does there. Record a baseline on each machine.</source>
        <translation>Un modelo de una máquina rara vez sirve a otra: las falsas alarmas dicen cómo se porta allí su umbral. Grabe una línea base en cada máquina.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::TransferNames</name>
    <message>
        <source>(no session)</source>
        <translation>(sin sesión)</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::TrapText</name>
    <message>
        <source>“%1” and “%2” hold the same samples: one may be trained on while the other judges, and the figures flatter. Take one of them out.</source>
        <translation>“%1” y “%2” contienen las mismas muestras: con una se puede entrenar mientras la otra juzga, y las cifras halagan. Saque una de ellas.</translation>
    </message>
    <message>
        <source>“%1” and “%2” hold the same samples, but one counts as normal and the other as a fault. Correct a label.</source>
        <translation>“%1” y “%2” contienen las mismas muestras, pero una cuenta como normal y la otra como fallo. Corrija una etiqueta.</translation>
    </message>
    <message>
        <source>The model was trained on “%1”, so its figures flatter. Judge it by other recordings.</source>
        <translation>El modelo se entrenó con “%1”, así que sus cifras halagan. Júzguelo con otras grabaciones.</translation>
    </message>
    <message>
        <source>The model was trained on these very recordings, “%1” to “%2”, so its figures flatter. Judge it by others.</source>
        <translation>El modelo se entrenó con estas mismas grabaciones, de “%1” a “%2”, así que sus cifras halagan. Júzguelo con otras.</translation>
    </message>
    <message>
        <source>The sensor sat at another angle in the anomalous recordings: %1° away from the normal ones. A detector may see the mounting instead of the fault. Record both with the sensor left where it is.</source>
        <translation>En las grabaciones anómalas el sensor estaba en otro ángulo: a %1° de las normales. Un detector puede ver el montaje en vez del fallo. Grabe ambas con el sensor donde está.</translation>
    </message>
    <message>
        <source>The recipe “%1” keeps the mean of each axis, so it sees how the sensor is mounted. Take another one, unless the sensor was never moved.</source>
        <translation>La receta “%1” conserva la media de cada eje, así que ve cómo está montado el sensor. Tome otra, a menos que el sensor nunca se moviera.</translation>
    </message>
    <message>
        <source>“%1” holds no acceleration and was left out.</source>
        <translation>“%1” no contiene aceleración y se omitió.</translation>
    </message>
</context>
</TS>
