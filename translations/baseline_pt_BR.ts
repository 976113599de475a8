<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
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
        <translation>alarme</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::AnomalyLesson</name>
    <message>
        <source>Points within the limits</source>
        <translation>Pontos dentro dos limites</translation>
    </message>
    <message>
        <source>Each cluster its &amp;own scale</source>
        <translation>Cada grupo com a sua &amp;escala</translation>
    </message>
    <message>
        <source>Made-up clouds</source>
        <translation>Nuvens inventadas</translation>
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
        <translation>Pontos</translation>
    </message>
    <message>
        <source>The probe</source>
        <translation>A sonda</translation>
    </message>
    <message>
        <source>The distance counts in units of the cluster: half of its own points lie within one</source>
        <translation>A distância conta em unidades do grupo: metade dos seus próprios pontos fica dentro de uma</translation>
    </message>
    <message>
        <source>The threshold</source>
        <translation>O limiar</translation>
    </message>
    <message>
        <source>There are %1 different points: choose a k of at most that many.</source>
        <translation>Há %1 pontos diferentes: escolha um k de no máximo esse número.</translation>
    </message>
    <message numerus="yes">
        <source>%n points lie outside</source>
        <translation>
            <numerusform>%n ponto fica fora</numerusform>
            <numerusform>%n pontos ficam fora</numerusform>
        </translation>
    </message>
    <message>
        <source> of %1 that were learned from.</source>
        <translation> dos %1 com que se aprendeu.</translation>
    </message>
    <message>
        <source>Click anywhere in the plane: this is a new window, and the question is whether it is like the others.</source>
        <translation>Clique em qualquer lugar do plano: isto é uma janela nova, e a pergunta é se ela é como as outras.</translation>
    </message>
    <message>
        <source>nearest centre: %1</source>
        <translation>centro mais próximo: %1</translation>
    </message>
    <message>
        <source>distance: %1</source>
        <translation>distância: %1</translation>
    </message>
    <message>
        <source>score: %1, threshold: %2</source>
        <translation>pontuação: %1, limiar: %2</translation>
    </message>
    <message>
        <source>An anomaly: it lies outside every limit.</source>
        <translation>Uma anomalia: fica fora de todos os limites.</translation>
    </message>
    <message>
        <source>Normal: it lies within a limit.</source>
        <translation>Normal: fica dentro de um limite.</translation>
    </message>
    <message>
        <source>Let the machine run as it always does: its windows are learned. Then each new one is the probe.</source>
        <translation>Deixe a máquina funcionar como sempre: as janelas dela são aprendidas. Depois cada janela nova é a sonda.</translation>
    </message>
    <message>
        <source>A board measures all clusters alike: untick “Each cluster its own scale”.</source>
        <translation>Uma placa mede todos os grupos da mesma forma: desmarque “Cada grupo com a sua escala”.</translation>
    </message>
    <message>
        <source>There is a model when the windows are watched.</source>
        <translation>Há um modelo quando as janelas são vigiadas.</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Sala de aula</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::BottleneckLesson</name>
    <message>
        <source>Spectra, losses or errors of the bottleneck</source>
        <translation>Espectros, perdas ou erros do gargalo</translation>
    </message>
    <message>
        <source>Numbers in the bottleneck</source>
        <translation>Números no gargalo</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Treinar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>A nor&amp;mal window</source>
        <translation>Uma janela nor&amp;mal</translation>
    </message>
    <message>
        <source>An o&amp;dd window</source>
        <translation>Uma &amp;janela estranha</translation>
    </message>
    <message>
        <source>Spectrum and what comes back</source>
        <translation>Espectro e o que volta</translation>
    </message>
    <message>
        <source>Loss while it learns</source>
        <translation>Perda enquanto aprende</translation>
    </message>
    <message>
        <source>Errors as scores</source>
        <translation>Erros como pontuações</translation>
    </message>
    <message>
        <source>What the plot shows</source>
        <translation>O que o gráfico mostra</translation>
    </message>
    <message>
        <source>Another spectrum of the healthy machine (Alt+M)</source>
        <translation>Outro espectro da máquina sadia (Alt+M)</translation>
    </message>
    <message>
        <source>A spectrum with a second hump, which the network has never seen (Alt+D)</source>
        <translation>Um espectro com uma segunda corcova, que a rede nunca viu (Alt+J)</translation>
    </message>
    <message>
        <source>Errors of this window</source>
        <translation>Erros desta janela</translation>
    </message>
    <message>
        <source>Through the bottleneck and back</source>
        <translation>Ida e volta pelo gargalo</translation>
    </message>
    <message>
        <source>Trains the network and the principal components on 600 normal spectra (Alt+T)</source>
        <translation>Treina a rede e os componentes principais com 600 espectros normais (Alt+T)</translation>
    </message>
    <message>
        <source>Stops the training (Alt+N)</source>
        <translation>Para o treino (Alt+N)</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progresso do treino</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>A rede</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Quanto ele vale</translation>
    </message>
    <message>
        <source>Press “Train”, and see what comes back of this spectrum.</source>
        <translation>Pressione “Treinar” e veja o que volta deste espectro.</translation>
    </message>
    <message>
        <source>%1: error %2, %3 the threshold %4</source>
        <translation>%1: erro %2, %3 do limiar %4</translation>
    </message>
    <message>
        <source>above</source>
        <translation>acima</translation>
    </message>
    <message>
        <source>below</source>
        <translation>abaixo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Componentes principais</translation>
    </message>
    <message>
        <source>odd spectrum</source>
        <translation>espectro estranho</translation>
    </message>
    <message>
        <source>normal spectrum</source>
        <translation>espectro normal</translation>
    </message>
    <message>
        <source>back from the network</source>
        <translation>de volta da rede</translation>
    </message>
    <message>
        <source>back from the principal components</source>
        <translation>de volta dos componentes principais</translation>
    </message>
    <message>
        <source>frequency line</source>
        <translation>linha de frequência</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <source>pass over the spectra</source>
        <translation>passada pelos espectros</translation>
    </message>
    <message>
        <source>Nothing is trained yet: press “Train”.</source>
        <translation>Nada foi treinado ainda: pressione “Treinar”.</translation>
    </message>
    <message>
        <source>spectra it learns from</source>
        <translation>espectros com que aprende</translation>
    </message>
    <message>
        <source>spectra held back</source>
        <translation>espectros reservados</translation>
    </message>
    <message>
        <source>% of the spectra</source>
        <translation>% dos espectros</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normais</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>estranho</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message numerus="yes">
        <source>%1 amplitudes go through %n numbers.</source>
        <translation>
            <numerusform>%1 amplitudes passam por %n número.</numerusform>
            <numerusform>%1 amplitudes passam por %n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Treinando…</translation>
    </message>
    <message>
        <source>Not trained yet.</source>
        <translation>Ainda não treinado.</translation>
    </message>
    <message>
        <source>Network: %1 % of the odd spectra are caught, with %2 % false alarms.</source>
        <translation>Rede: %1 % dos espectros estranhos são pegos, com %2 % de alarmes falsos.</translation>
    </message>
    <message>
        <source>Principal components, as many: %1 % are caught, with %2 % false alarms.</source>
        <translation>O mesmo número de componentes principais: %1 % são pegos, com %2 % de alarmes falsos.</translation>
    </message>
    <message>
        <source>They explain %1 % of the variance.</source>
        <translation>Explicam %1 % da variância.</translation>
    </message>
    <message>
        <source>Each threshold is meant for 1 % false alarms; 400 fresh spectra of each kind are judged.</source>
        <translation>Cada limiar é feito para 1 % de alarmes falsos; 400 espectros novos de cada tipo são julgados.</translation>
    </message>
    <message>
        <source>mean square error</source>
        <translation>erro quadrático médio</translation>
    </message>
    <message>
        <source>error of the network</source>
        <translation>erro da rede</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::CardView</name>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar a resposta</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Think first, then look (Alt+W)</source>
        <translation>Pense primeiro, depois veja (Alt+W)</translation>
    </message>
    <message>
        <source>Card of the lesson</source>
        <translation>Cartão da lição</translation>
    </message>
    <message>
        <source>Tick off what is done (Space)</source>
        <translation>Marque o que está feito (Espaço)</translation>
    </message>
    <message>
        <source>Hide the answer</source>
        <translation>Ocultar a resposta</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::ClassroomPage</name>
    <message>
        <source>Classroom</source>
        <translation>Sala de aula</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projetor</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Another lesson: arrow keys here, Ctrl+Page Up and Ctrl+Page Down anywhere</source>
        <translation>Outra lição: setas aqui, Ctrl+Page Up e Ctrl+Page Down em qualquer lugar</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Próxima lição</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Lição anterior</translation>
    </message>
    <message>
        <source>Large type and high contrast, for a class; press again for what was before (Ctrl+Shift+P)</source>
        <translation>Letras grandes e alto contraste, para uma turma; aperte de novo para voltar ao de antes (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Lesson %1 of %2: %3</source>
        <translation>Lição %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::CourseSteps</name>
    <message>
        <source>1  Choose k, the number of clusters</source>
        <translation>1  Escolha k, o número de grupos</translation>
    </message>
    <message>
        <source>2  Put k centroids somewhere</source>
        <translation>2  Coloque k centroides em algum lugar</translation>
    </message>
    <message>
        <source>3  Give each point to its nearest centroid</source>
        <translation>3  Dê cada ponto ao centroide mais próximo</translation>
    </message>
    <message>
        <source>4  Move each centroid to the mean of its points</source>
        <translation>4  Leve cada centroide à média dos seus pontos</translation>
    </message>
    <message>
        <source>5  Repeat 3 and 4</source>
        <translation>5  Repita 3 e 4</translation>
    </message>
    <message>
        <source>6  Stop when (a) the sum of distances hardly falls, (b) no centroid moves, or (c) there were enough repetitions</source>
        <translation>6  Pare quando (a) a soma das distâncias quase não cai, (b) nenhum centroide se move, ou (c) houve repetições suficientes</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Por que parou</translation>
    </message>
    <message>
        <source>It stopped for (a): the centroids moved so little that the sum of distances hardly falls.</source>
        <translation>Parou por (a): os centroides se moveram tão pouco que a soma das distâncias quase não cai.</translation>
    </message>
    <message>
        <source>It stopped for (b): no point changed sides, so no centroid moves.</source>
        <translation>Parou por (b): nenhum ponto mudou de lado, então nenhum centroide se move.</translation>
    </message>
    <message>
        <source>It stopped for (c): %1 repetitions are the limit.</source>
        <translation>Parou por (c): o limite é de %1 repetições.</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::ExtremesLesson</name>
    <message>
        <source>%1 %, one block in %2</source>
        <translation>%1 %, um bloco em %2</translation>
    </message>
    <message>
        <source>One &amp;block</source>
        <translation>Um &amp;bloco</translation>
    </message>
    <message>
        <source>From the be&amp;ginning</source>
        <translation>Do co&amp;meço</translation>
    </message>
    <message>
        <source>&amp;Faulty bearing</source>
        <translation>Rolamento com de&amp;feito</translation>
    </message>
    <message>
        <source>Levels as they come, and the threshold</source>
        <translation>Níveis conforme chegam, e o limiar</translation>
    </message>
    <message>
        <source>Largest values of the blocks, and their law</source>
        <translation>Maiores valores dos blocos, e sua lei</translation>
    </message>
    <message>
        <source>Values in a block</source>
        <translation>Valores por bloco</translation>
    </message>
    <message>
        <source>Risk of a false alarm</source>
        <translation>Risco de alarme falso</translation>
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
        <translation>Vibração ao vivo</translation>
    </message>
    <message>
        <source>Where the levels come from</source>
        <translation>De onde vêm os níveis</translation>
    </message>
    <message>
        <source>Plays one block of values (Alt+B)</source>
        <translation>Passa um bloco de valores (Alt+B)</translation>
    </message>
    <message>
        <source>Plays the stream, or holds it (Alt+R or Alt+P)</source>
        <translation>Passa o fluxo, ou o detém</translation>
    </message>
    <message>
        <source>Forgets all, and begins with another stream (Alt+G)</source>
        <translation>Esquece tudo e começa com outro fluxo (Alt+M)</translation>
    </message>
    <message>
        <source>From now on the bearing knocks (Alt+F)</source>
        <translation>De agora em diante o rolamento bate (Alt+F)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>No value yet: press “One block” or “Run”.</source>
        <translation>Nenhum valor ainda: pressione “Um bloco” ou “Rodar”.</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidade</translation>
    </message>
    <message numerus="yes">
        <source>A law needs the largest values of %n blocks.</source>
        <translation>
            <numerusform>Uma lei precisa do maior valor de %n bloco.</numerusform>
            <numerusform>Uma lei precisa dos maiores valores de %n blocos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream and its extremes</source>
        <translation>O fluxo e seus extremos</translation>
    </message>
    <message>
        <source>The detector</source>
        <translation>O detector</translation>
    </message>
    <message>
        <source>What it has learned</source>
        <translation>O que ele aprendeu</translation>
    </message>
    <message>
        <source>Waiting for the live signal: five levels of its first channel a second.</source>
        <translation>Esperando o sinal ao vivo: cinco níveis do seu primeiro canal por segundo.</translation>
    </message>
    <message>
        <source>No board is connected. Connect one, or the virtual Nano, on the Live page.</source>
        <translation>Nenhuma placa está conectada. Conecte uma, ou o Nano virtual, na página Ao vivo.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Rodar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Rodar</translation>
    </message>
    <message>
        <source>above the threshold</source>
        <translation>acima do limiar</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como de costume</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendendo</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nível</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>above it</source>
        <translation>acima dele</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocos</translation>
    </message>
    <message>
        <source>fitted law</source>
        <translation>lei ajustada</translation>
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
            <numerusform>%n bloco aprendido</numerusform>
            <numerusform>%n blocos aprendidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks above it: %1 of %2</source>
        <translation>Blocos acima dele: %1 de %2</translation>
    </message>
    <message>
        <source>By chance one would expect %1.</source>
        <translation>Por acaso se esperariam %1.</translation>
    </message>
    <message numerus="yes">
        <source>No threshold yet: the law is fitted from %n blocks on.</source>
        <translation>
            <numerusform>Nenhum limiar ainda: a lei é ajustada a partir de %n bloco.</numerusform>
            <numerusform>Nenhum limiar ainda: a lei é ajustada a partir de %n blocos.</numerusform>
        </translation>
    </message>
    <message>
        <source>level, %1 rms</source>
        <translation>nível, %1 rms</translation>
    </message>
    <message>
        <source>largest value of a block, %1 rms</source>
        <translation>maior valor de um bloco, %1 rms</translation>
    </message>
    <message>
        <source>threshold %1 %2</source>
        <translation>limiar %1 %2</translation>
    </message>
    <message>
        <source>Law of extremes: location %1 %4, scale %2 %4, shape %3.</source>
        <translation>Lei dos extremos: posição %1 %4, escala %2 %4, forma %3.</translation>
    </message>
    <message>
        <source>Threshold: %1 %2</source>
        <translation>Limiar: %1 %2</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::FalseAlarmsLesson</name>
    <message>
        <source>%1 % (1 in %2)</source>
        <translation>%1 % (1 em %2)</translation>
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
        <translation>Duração de uma janela</translation>
    </message>
    <message>
        <source>Hop from window to window</source>
        <translation>Salto de janela a janela</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Horas por dia</translation>
    </message>
    <message>
        <source>Normal windows below the threshold</source>
        <translation>Janelas normais abaixo do limiar</translation>
    </message>
    <message>
        <source>False alarms a day by the rate of a window</source>
        <translation>Alarmes falsos por dia conforme a taxa de uma janela</translation>
    </message>
    <message>
        <source>False alarms a day</source>
        <translation>Alarmes falsos por dia</translation>
    </message>
    <message>
        <source>Drag the rate, or press the arrow keys</source>
        <translation>Arraste a taxa, ou aperte as setas</translation>
    </message>
    <message>
        <source>1 window in %1
%2 alarms a day</source>
        <translation>1 janela em %1
%2 alarmes por dia</translation>
    </message>
    <message>
        <source>A machine that is always normal</source>
        <translation>Uma máquina sempre normal</translation>
    </message>
    <message>
        <source>Windows above the threshold that it takes</source>
        <translation>Janelas acima do limiar que são necessárias</translation>
    </message>
    <message>
        <source>Windows that the alarm looks back on</source>
        <translation>Janelas que o alarme leva em conta</translation>
    </message>
    <message>
        <source>Alarm when</source>
        <translation>Alarme se</translation>
    </message>
    <message>
        <source>of the last</source>
        <translation>das últimas</translation>
    </message>
    <message>
        <source>How it is watched</source>
        <translation>Como se vigia</translation>
    </message>
    <message>
        <source>&amp;Simulate a week</source>
        <translation>&amp;Simular uma semana</translation>
    </message>
    <message>
        <source>Draws every window of seven days at random; again for another week</source>
        <translation>Sorteia cada janela de sete dias; de novo para outra semana</translation>
    </message>
    <message>
        <source>What one may claim</source>
        <translation>O que se pode afirmar</translation>
    </message>
    <message>
        <source>%1 false alarms a day</source>
        <translation>%1 alarmes falsos por dia</translation>
    </message>
    <message>
        <source>a false alarm in %1 days</source>
        <translation>um alarme falso a cada %1 dias</translation>
    </message>
    <message>
        <source>%1 windows a day, of which %2 lie above the threshold.</source>
        <translation>%1 janelas por dia, das quais %2 ficam acima do limiar.</translation>
    </message>
    <message>
        <source>The windows overlap, so they exceed it in runs: the rule spares less than this says.</source>
        <translation>As janelas se sobrepõem, então o ultrapassam em sequências: a regra poupa menos do que isto diz.</translation>
    </message>
    <message>
        <source>To claim 1 in %1 with 95 % confidence, %2 normal windows in a row have to stay below the threshold (rule of three: 3 ÷ rate = %3): %4 of running without overlap.</source>
        <translation>Para afirmar 1 em %1 com 95 % de confiança, %2 janelas normais seguidas têm de ficar abaixo do limiar (regra do três: 3 ÷ taxa = %3): %4 de funcionamento sem sobreposição.</translation>
    </message>
    <message>
        <source>Expected is not what happens: every day is another draw.</source>
        <translation>O esperado não é o que acontece: cada dia é outro sorteio.</translation>
    </message>
    <message>
        <source>every window above it alarms</source>
        <translation>cada janela acima dele dá alarme</translation>
    </message>
    <message>
        <source>%1 of the last %2</source>
        <translation>%1 das últimas %2</translation>
    </message>
    <message>
        <source>one a day</source>
        <translation>um por dia</translation>
    </message>
    <message>
        <source>one a year</source>
        <translation>um por ano</translation>
    </message>
    <message>
        <source>Seven days: %1. On average %2 a day.</source>
        <translation>Sete dias: %1. Em média %2 por dia.</translation>
    </message>
    <message>
        <source>share of windows above the threshold</source>
        <translation>fração das janelas acima do limiar</translation>
    </message>
    <message>
        <source>alarms a day</source>
        <translation>alarmes por dia</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::InertiaView</name>
    <message>
        <source>Sum of squared distances by half step</source>
        <translation>Soma dos quadrados das distâncias por meio passo</translation>
    </message>
    <message>
        <source>sum of squared distances</source>
        <translation>soma dos quadrados das distâncias</translation>
    </message>
    <message>
        <source>half step</source>
        <translation>meio passo</translation>
    </message>
    <message>
        <source>Half step</source>
        <translation>Meio passo</translation>
    </message>
    <message>
        <source>Sum of squared distances</source>
        <translation>Soma dos quadrados das distâncias</translation>
    </message>
    <message>
        <source>no point has a centroid yet</source>
        <translation>nenhum ponto tem centroide ainda</translation>
    </message>
    <message>
        <source>half step %1: %2</source>
        <translation>meio passo %1: %2</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::KMeansLesson</name>
    <message>
        <source>&amp;New start</source>
        <translation>&amp;Novo início</translation>
    </message>
    <message>
        <source>&amp;Put on a board</source>
        <translation>Pôr numa p&amp;laca</translation>
    </message>
    <message>
        <source>Points and centroids</source>
        <translation>Pontos e centroides</translation>
    </message>
    <message>
        <source>Drag a centroid, double-click to add one, press Delete to remove it.</source>
        <translation>Arraste um centroide, dê um clique duplo para acrescentar um, pressione Delete para removê-lo.</translation>
    </message>
    <message>
        <source>Makes a model of these clusters of the live signal, and leads to the page that puts it on the board</source>
        <translation>Faz um modelo destes grupos do sinal ao vivo e leva à página que o grava na placa</translation>
    </message>
    <message>
        <source>Made-up clouds</source>
        <translation>Nuvens inventadas</translation>
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
        <translation>Centroides aleatórios</translation>
    </message>
    <message>
        <source>k-means++</source>
        <translation>k-means++</translation>
    </message>
    <message>
        <source>How the first centroids are chosen</source>
        <translation>Como são escolhidos os primeiros centroides</translation>
    </message>
    <message>
        <source>Other first centroids, and again from the beginning</source>
        <translation>Outros primeiros centroides, e de novo desde o começo</translation>
    </message>
    <message>
        <source>Figures of this state</source>
        <translation>Números deste estado</translation>
    </message>
    <message>
        <source>The algorithm</source>
        <translation>O algoritmo</translation>
    </message>
    <message>
        <source>How it falls</source>
        <translation>Como ela cai</translation>
    </message>
    <message>
        <source>Does it matter where the centroids begin?</source>
        <translation>Importa onde os centroides começam?</translation>
    </message>
    <message>
        <source>Tr&amp;y 50 starts of each kind</source>
        <translation>&amp;Tentar 50 inícios de cada tipo</translation>
    </message>
    <message>
        <source>Bad starts</source>
        <translation>Maus inícios</translation>
    </message>
    <message>
        <source>There are %1 different points: choose a k of at most that many.</source>
        <translation>Há %1 pontos diferentes: escolha um k de no máximo esse número.</translation>
    </message>
    <message>
        <source>That cannot be: there are 1 to %1 centroids, and no more than different points.</source>
        <translation>Não é possível: há de 1 a %1 centroides, e não mais do que pontos diferentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1 rows left out)</source>
        <translation> (%1 linhas deixadas de fora)</translation>
    </message>
    <message>
        <source>no point belongs to a centroid yet</source>
        <translation>nenhum ponto pertence a um centroide ainda</translation>
    </message>
    <message>
        <source>repetition %1</source>
        <translation>repetição %1</translation>
    </message>
    <message>
        <source>sum of squared distances %1</source>
        <translation>soma dos quadrados das distâncias %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points changed sides</source>
        <translation>
            <numerusform>%n ponto mudou de lado</numerusform>
            <numerusform>%n pontos mudaram de lado</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few different points for so many centroids.</source>
        <translation>Há pontos diferentes de menos para tantos centroides.</translation>
    </message>
    <message>
        <source>Random: %1 of %2 reach the best; the worst ends at %3.
k-means++: %4 of %2; the worst ends at %5.
The best is %6.</source>
        <translation>Aleatório: %1 de %2 chegam ao melhor; o pior termina em %3.
k-means++: %4 de %2; o pior termina em %5.
O melhor é %6.</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Sala de aula</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::LinkLesson</name>
    <message>
        <source>From &amp;zero</source>
        <translation>Do &amp;zero</translation>
    </message>
    <message>
        <source>Lets the sensor make bytes in real time, or holds them (Alt+R or Alt+P)</source>
        <translation>Deixa o sensor fazer bytes em tempo real, ou o detém</translation>
    </message>
    <message>
        <source>Empties all tanks (Alt+Z)</source>
        <translation>Esvazia todos os tanques (Alt+Z)</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Tempo desde o começo</translation>
    </message>
    <message>
        <source>What the connected board sends</source>
        <translation>O que a placa conectada envia</translation>
    </message>
    <message>
        <source>Where the bytes go</source>
        <translation>Para onde vão os bytes</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Taxa de amostragem</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Bytes a sample</source>
        <translation>Bytes por amostra</translation>
    </message>
    <message>
        <source>The course&apos;s link</source>
        <translation>O enlace do curso</translation>
    </message>
    <message>
        <source>LoRa, SF7 at 125 kHz</source>
        <translation>LoRa, SF7 a 125 kHz</translation>
    </message>
    <message>
        <source>Bluetooth LE with a phone</source>
        <translation>Bluetooth LE com um telefone</translation>
    </message>
    <message>
        <source>4G, upwards</source>
        <translation>4G, envio</translation>
    </message>
    <message>
        <source>USB cable of the board</source>
        <translation>Cabo USB da placa</translation>
    </message>
    <message>
        <source>Another speed</source>
        <translation>Outra velocidade</translation>
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
        <translation>Velocidade do enlace</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Its speed</source>
        <translation>Sua velocidade</translation>
    </message>
    <message>
        <source>Sensor and link</source>
        <translation>Sensor e enlace</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>O que resulta disso</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Rodar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Rodar</translation>
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
        <translation>Um dia faz %1.</translation>
    </message>
    <message>
        <source>The link takes %1 a second: %2 % of it.</source>
        <translation>O enlace leva %1 por segundo: %2 % disso.</translation>
    </message>
    <message>
        <source>The board&apos;s RAM (%1 bytes, “256 KB”) holds %2 s of the signal.</source>
        <translation>A RAM da placa (%1 bytes, “256 KB”) guarda %2 s do sinal.</translation>
    </message>
    <message>
        <source>It is full after %1 s.</source>
        <translation>Ela fica cheia depois de %1 s.</translation>
    </message>
    <message>
        <source>It never fills: the link keeps up.</source>
        <translation>Ela nunca enche: o enlace acompanha.</translation>
    </message>
    <message>
        <source>One score of 4 bytes for each %1 samples: %2 a second, %3 a day.</source>
        <translation>Uma pontuação de 4 bytes para cada %1 amostras: %2 por segundo, %3 por dia.</translation>
    </message>
    <message>
        <source>That is %1 times less.</source>
        <translation>É %1 vezes menos.</translation>
    </message>
    <message>
        <source>No board is connected. With one, or with the virtual Nano, the bytes that really come are counted here.</source>
        <translation>Nenhuma placa está conectada. Com uma, ou com o Nano virtual, contam-se aqui os bytes que chegam de verdade.</translation>
    </message>
    <message>
        <source>The board is connected, but sends no samples. Start it on the Live page.</source>
        <translation>A placa está conectada, mas não envia amostras. Inicie-a na página Ao vivo.</translation>
    </message>
    <message>
        <source>The board at %1 sends %2 a second now: %3 channels × %4 Hz × 2 bytes = %5, the rest packs them up.</source>
        <translation>A placa em %1 envia agora %2 por segundo: %3 canais × %4 Hz × 2 bytes = %5, o resto é a embalagem.</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::LiveProbe</name>
    <message>
        <source>W&amp;atch</source>
        <translation>&amp;Vigiar</translation>
    </message>
    <message>
        <source>Scores of the live windows</source>
        <translation>Pontuações das janelas ao vivo</translation>
    </message>
    <message>
        <source>window</source>
        <translation>janela</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>The scores come when you watch.</source>
        <translation>As pontuações vêm quando você vigia.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigiar</translation>
    </message>
    <message>
        <source>Learns what is normal from these windows; from then on each new one is the probe (Alt+A)</source>
        <translation>Aprende destas janelas o que é normal; a partir daí cada janela nova é a sonda (Alt+V)</translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <translation>&amp;Aprender de novo</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Aprender de novo</translation>
    </message>
    <message>
        <source>Forgets these windows and collects others (Alt+L)</source>
        <translation>Esquece estas janelas e junta outras (Alt+A)</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>&amp;Put on a board</source>
        <translation>Pôr numa p&amp;laca</translation>
    </message>
    <message>
        <source>Windows of normal running: %1 of at least %2.</source>
        <translation>Janelas de operação normal: %1 de pelo menos %2.</translation>
    </message>
    <message>
        <source>Windows of normal running: %1.</source>
        <translation>Janelas de operação normal: %1.</translation>
    </message>
    <message>
        <source>Learned from %1 windows. Each new one is the probe: now change something at the machine.</source>
        <translation>Aprendido de %1 janelas. Cada nova é a sonda: agora mude algo na máquina.</translation>
    </message>
    <message>
        <source>Makes a model of these clusters and this threshold, and leads to the page that puts it on the board (Alt+P)</source>
        <translation>Faz um modelo destes grupos e deste limiar, e leva à página que o põe na placa (Alt+L)</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::LiveWindows</name>
    <message>
        <source>No board is connected. Connect one, or the virtual Nano, on the Live page: each window of its signal becomes a point here.</source>
        <translation>Nenhuma placa está conectada. Conecte uma, ou o Nano virtual, na página Ao vivo: cada janela do sinal vira um ponto aqui.</translation>
    </message>
    <message>
        <source>The board is connected, but sends no samples. Start it on the Live page.</source>
        <translation>A placa está conectada, mas não envia amostras. Inicie-a na página Ao vivo.</translation>
    </message>
    <message>
        <source>Waiting for windows of the live signal: shake the board, each window becomes a point.</source>
        <translation>Esperando janelas do sinal ao vivo: balance a placa, cada janela vira um ponto.</translation>
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
        <translation>O sinal ao vivo tem poucos canais: esta lição precisa de %1.</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::PaletteView</name>
    <message>
        <source>Palette: each colour and its share of the pixels</source>
        <translation>Paleta: cada cor e sua parte dos pixels</translation>
    </message>
    <message>
        <source>Each colour and its share of the pixels</source>
        <translation>Cada cor e sua parte dos pixels</translation>
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
        <translation>Em volta</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Share of the variance around</source>
        <translation>Parte da variância em volta</translation>
    </message>
    <message>
        <source>Show the &amp;components</source>
        <translation>Mostrar as &amp;componentes</translation>
    </message>
    <message>
        <source>&amp;Go to the first</source>
        <translation>&amp;Ir para a primeira</translation>
    </message>
    <message>
        <source>A made-up cloud</source>
        <translation>Uma nuvem inventada</translation>
    </message>
    <message>
        <source>Cloud of points in space</source>
        <translation>Nuvem de pontos no espaço</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>A nuvem</translation>
    </message>
    <message>
        <source>around, degrees</source>
        <translation>em volta, graus</translation>
    </message>
    <message>
        <source>share of the variance, %</source>
        <translation>parte da variância, %</translation>
    </message>
    <message>
        <source>Drag the direction around, or press the arrow keys</source>
        <translation>Arraste a direção em volta, ou aperte as setas</translation>
    </message>
    <message>
        <source>Your direction</source>
        <translation>A sua direção</translation>
    </message>
    <message>
        <source>What the calculation finds: the directions of most variance</source>
        <translation>O que o cálculo encontra: as direções de maior variância</translation>
    </message>
    <message>
        <source>Turns your direction to the first component</source>
        <translation>Gira a sua direção para a primeira componente</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Componentes principais</translation>
    </message>
    <message>
        <source>your direction</source>
        <translation>a sua direção</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>componente %1</translation>
    </message>
    <message>
        <source>%1 upwards</source>
        <translation>%1 para cima</translation>
    </message>
    <message>
        <source>%1 of the variance lies along it.</source>
        <translation>%1 da variância ficam ao longo dela.</translation>
    </message>
    <message>
        <source>first component</source>
        <translation>primeira componente</translation>
    </message>
    <message>
        <source>Hide the &amp;components</source>
        <translation>Ocultar as &amp;componentes</translation>
    </message>
    <message>
        <source>First look for the direction of most variance by hand.</source>
        <translation>Procure primeiro à mão a direção de maior variância.</translation>
    </message>
    <message>
        <source>component %1: %2, together %3</source>
        <translation>componente %1: %2, juntas %3</translation>
    </message>
    <message>
        <source>&amp;Hold the cloud</source>
        <translation>&amp;Segurar a nuvem</translation>
    </message>
    <message>
        <source>Leaves out the windows that come from now on: the cloud stays as it is</source>
        <translation>Deixa de fora as janelas que vêm a partir de agora: a nuvem fica como está</translation>
    </message>
    <message>
        <source>Windows so far: %1 of the %2 that make a cloud.</source>
        <translation>Janelas até agora: %1 das %2 que fazem uma nuvem.</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::PointsSource</name>
    <message>
        <source>Live vibration</source>
        <translation>Vibração ao vivo</translation>
    </message>
    <message>
        <source>A table…</source>
        <translation>Uma tabela…</translation>
    </message>
    <message>
        <source>Where the points come from</source>
        <translation>De onde vêm os pontos</translation>
    </message>
    <message>
        <source>A table of points</source>
        <translation>Uma tabela de pontos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabelas (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::ProbeView</name>
    <message>
        <source>Points, centres and limits</source>
        <translation>Pontos, centros e limites</translation>
    </message>
    <message>
        <source>Click anywhere to put the probe there; arrow keys move it</source>
        <translation>Clique em qualquer lugar para pôr a sonda ali; as setas a movem</translation>
    </message>
    <message>
        <source>Move the point that is tried</source>
        <translation>Mover o ponto em teste</translation>
    </message>
    <message>
        <source>Move it ten times as far</source>
        <translation>Movê-lo dez vezes mais longe</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::RocLesson</name>
    <message>
        <source>Share of pairs by the number of pairs</source>
        <translation>Proporção de pares conforme o número de pares</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>This threshold on the curve</source>
        <translation>Este limiar na curva</translation>
    </message>
    <message>
        <source>This threshold</source>
        <translation>Este limiar</translation>
    </message>
    <message>
        <source>Draw &amp;one pair</source>
        <translation>Sortear &amp;um par</translation>
    </message>
    <message>
        <source>One anomalous and one normal window at random: which one scores higher?</source>
        <translation>Uma janela anômala e uma normal ao acaso: qual pontua mais?</translation>
    </message>
    <message>
        <source>Draw 1,000 &amp;pairs</source>
        <translation>Sortear 1.000 &amp;pares</translation>
    </message>
    <message>
        <source>A thousand more such pairs</source>
        <translation>Mais mil pares como esse</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>anomaly higher, %</source>
        <translation>anomalia mais alta, %</translation>
    </message>
    <message>
        <source>Draw pairs, and see where their share goes.</source>
        <translation>Sorteie pares, e veja para onde vai a proporção.</translation>
    </message>
    <message>
        <source>What the area means</source>
        <translation>O que a área significa</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>limiar %1</translation>
    </message>
    <message>
        <source>found: %1 of the anomalous windows</source>
        <translation>encontradas: %1 das janelas anômalas</translation>
    </message>
    <message>
        <source>false alarms: %1 of the normal windows</source>
        <translation>alarmes falsos: %1 das janelas normais</translation>
    </message>
    <message>
        <source>equal error rate: %1</source>
        <translation>taxa de erros iguais: %1</translation>
    </message>
    <message>
        <source>area under the curve: %1</source>
        <translation>área sob a curva: %1</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Take one anomalous and one normal window, blindly. How often does the anomalous one score higher?</source>
        <translation>Pegue uma janela anômala e uma normal, às cegas. Quantas vezes a anômala pontua mais?</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %n pairs the anomalous window scores higher.</source>
        <translation>
            <numerusform>Em %1 de %n par a janela anômala pontua mais.</numerusform>
            <numerusform>Em %1 de %n pares a janela anômala pontua mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>share so far</source>
        <translation>proporção até agora</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::ScoreSource</name>
    <message>
        <source>Distance between the two hills</source>
        <translation>Distância entre os dois morros</translation>
    </message>
    <message>
        <source>Made-up scores</source>
        <translation>Pontuações inventadas</translation>
    </message>
    <message>
        <source>A file of scores…</source>
        <translation>Um arquivo de pontuações…</translation>
    </message>
    <message>
        <source>Where the scores come from</source>
        <translation>De onde vêm as pontuações</translation>
    </message>
    <message>
        <source>A file of scores</source>
        <translation>Um arquivo de pontuações</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabelas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>The model at hand</source>
        <translation>O modelo em mãos</translation>
    </message>
    <message>
        <source>The model at hand scores the labelled recordings of the project. A file has the columns label and score: 0 or normal, 1 or anomaly</source>
        <translation>O modelo em mãos pontua as gravações rotuladas do projeto. Um arquivo tem as colunas label e score: 0 ou normal, 1 ou anomaly</translation>
    </message>
    <message>
        <source>Scoring the labelled recordings: %1 %</source>
        <translation>Pontuando as gravações rotuladas: %1 %</translation>
    </message>
    <message>
        <source>For the scores of a model of your own, train one, or take one of the project in Deploy.</source>
        <translation>Para as pontuações de um modelo seu, treine um, ou tome um do projeto em Implantar.</translation>
    </message>
    <message>
        <source>For the scores of your model, open a project with a recording of a fault, labelled in Sessions.</source>
        <translation>Para as pontuações do seu modelo, abra um projeto com a gravação de uma falha, rotulada em Sessões.</translation>
    </message>
    <message>
        <source>The model has no scores of both kinds: label recordings of normal running and of a fault that it was not trained on.</source>
        <translation>O modelo não tem pontuações dos dois tipos: rotule gravações de operação normal e de uma falha que não participaram do treino.</translation>
    </message>
    <message>
        <source>Windows of the labelled recordings that the detector was not fitted to: %1 normal, %2 anomalous. Normal ones held out of its training have set its threshold.</source>
        <translation>Janelas das gravações rotuladas às quais o detector não foi ajustado: %1 normais, %2 anômalas. Janelas normais reservadas no treino definiram o limiar.</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::SegmentationLesson</name>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;Abrir uma imagem…</translation>
    </message>
    <message>
        <source>&amp;Draw another</source>
        <translation>&amp;Desenhar outra</translation>
    </message>
    <message>
        <source>Sa&amp;ve the result…</source>
        <translation>Sal&amp;var o resultado…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>A PNG, JPEG or other picture of this computer; it is not sent anywhere (Alt+O)</source>
        <translation>Uma imagem PNG, JPEG ou outra deste computador; ela não é enviada a lugar nenhum (Alt+A)</translation>
    </message>
    <message>
        <source>Another made-up landscape (Alt+D)</source>
        <translation>Outra paisagem inventada (Alt+D)</translation>
    </message>
    <message>
        <source>Stops what is being computed (Alt+N)</source>
        <translation>Para o que está sendo calculado (Alt+N)</translation>
    </message>
    <message>
        <source>Figures of this picture</source>
        <translation>Números desta imagem</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>k: number of colours</source>
        <translation>k: número de cores</translation>
    </message>
    <message>
        <source>How many colours the picture keeps: drag, or arrow keys</source>
        <translation>Quantas cores a imagem mantém: arraste, ou use as setas</translation>
    </message>
    <message>
        <source>Red, green, blue (RGB)</source>
        <translation>Vermelho, verde, azul (RGB)</translation>
    </message>
    <message>
        <source>As the eye sees (CIE Lab)</source>
        <translation>Como o olho vê (CIE Lab)</translation>
    </message>
    <message>
        <source>In which numbers colours are near each other</source>
        <translation>Em que números as cores ficam próximas</translation>
    </message>
    <message>
        <source>The picture in its few colours, as a PNG file (Alt+V)</source>
        <translation>A imagem em suas poucas cores, como arquivo PNG (Alt+V)</translation>
    </message>
    <message>
        <source>k-means on the pixels</source>
        <translation>k-means nos pixels</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>k = %1 colours</source>
        <translation>k = %1 cores</translation>
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
        <translation>Cancelado. Mova k para calcular de novo.</translation>
    </message>
    <message numerus="yes">
        <source>This picture has only %n different colours: choose a k of at most that many.</source>
        <translation>
            <numerusform>Esta imagem tem só %n cor: escolha uma imagem com mais cores.</numerusform>
            <numerusform>Esta imagem tem só %n cores diferentes: escolha um k de no máximo esse número.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 bits each instead of 24.</source>
        <translation>%1 × %2 pixels, com %3 bits cada um em vez de 24.</translation>
    </message>
    <message>
        <source>A pixel lies %1 from its centroid (root mean square, steps of 0 to 255).</source>
        <translation>Um pixel fica a %1 do seu centroide (raiz da média dos quadrados, passos de 0 a 255).</translation>
    </message>
    <message>
        <source>A pixel lies %1 from its centroid (root mean square; the eye begins to see a difference of 1 to 2).</source>
        <translation>Um pixel fica a %1 do seu centroide (raiz da média dos quadrados; o olho começa a ver uma diferença de 1 a 2).</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Salvar o resultado</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::StepControls</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>&amp;Passo</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Até o &amp;fim</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>&amp;Células</translation>
    </message>
    <message>
        <source>The half step before, exactly as it was (Alt+Left)</source>
        <translation>O meio passo anterior, exatamente como era (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>The next half step (Alt+Right)</source>
        <translation>O próximo meio passo (Alt+Direita)</translation>
    </message>
    <message>
        <source>All steps until it stops by itself</source>
        <translation>Todos os passos até parar sozinho</translation>
    </message>
    <message>
        <source>Speed, half steps a second</source>
        <translation>Velocidade, meios passos por segundo</translation>
    </message>
    <message>
        <source>Which part of the plane is nearest to which centroid</source>
        <translation>Que parte do plano está mais perto de qual centroide</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Rodar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Rodar</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::StepsView</name>
    <message>
        <source>Points and centroids</source>
        <translation>Pontos e centroides</translation>
    </message>
    <message>
        <source>N chooses the next centroid, arrow keys move it, Insert adds one, Delete removes it.</source>
        <translation>N escolhe o próximo centroide, as setas o movem, Insert acrescenta um, Delete o remove.</translation>
    </message>
    <message>
        <source>Choose the next centroid</source>
        <translation>Escolher o próximo centroide</translation>
    </message>
    <message>
        <source>Move the chosen centroid</source>
        <translation>Mover o centroide escolhido</translation>
    </message>
    <message>
        <source>Add a centroid, remove the chosen one</source>
        <translation>Adicionar um centroide, remover o escolhido</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::TankView</name>
    <message>
        <source>Bytes made, sent, waiting in the memory and lost</source>
        <translation>Bytes feitos, enviados, esperando na memória e perdidos</translation>
    </message>
    <message>
        <source>made %1, sent %2, waiting %3, lost %4</source>
        <translation>feitos %1, enviados %2, esperando %3, perdidos %4</translation>
    </message>
    <message>
        <source>made</source>
        <translation>feitos</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>in the memory</source>
        <translation>na memória</translation>
    </message>
    <message>
        <source>full</source>
        <translation>cheia</translation>
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
        <translation>Custos esperados conforme o limiar</translation>
    </message>
    <message>
        <source>Cost of a missed anomaly</source>
        <translation>Custo de uma anomalia não detectada</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>Custo de um alarme falso</translation>
    </message>
    <message>
        <source>Anomalous windows in a thousand</source>
        <translation>Janelas anômalas em cada mil</translation>
    </message>
    <message>
        <source>Take the &amp;cheapest</source>
        <translation>&amp;Usar o mais barato</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>cost of 1,000 windows</source>
        <translation>custo de 1.000 janelas</translation>
    </message>
    <message>
        <source>Costs are numbers from zero, not both zero, and of 1,000 windows some are anomalous and some not.</source>
        <translation>Os custos são números a partir de zero, não ambos zero, e de 1.000 janelas algumas são anômalas e outras não.</translation>
    </message>
    <message>
        <source>What the errors cost</source>
        <translation>O que os erros custam</translation>
    </message>
    <message>
        <source>The two errors at this threshold</source>
        <translation>Os dois erros com este limiar</translation>
    </message>
    <message>
        <source>The two errors</source>
        <translation>Os dois erros</translation>
    </message>
    <message>
        <source>A &amp;miss costs</source>
        <translation>Uma falha &amp;perdida custa</translation>
    </message>
    <message>
        <source>A &amp;false alarm costs</source>
        <translation>Um alarme &amp;falso custa</translation>
    </message>
    <message>
        <source>Anomalous in 1,&amp;000</source>
        <translation>Anômalas em 1.&amp;000</translation>
    </message>
    <message>
        <source>Moves the threshold to where the errors cost least</source>
        <translation>Leva o limiar aonde os erros custam menos</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message numerus="yes">
        <source>%n misses</source>
        <translation>
            <numerusform>%n não detectada</numerusform>
            <numerusform>%n não detectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false alarms</source>
        <translation>
            <numerusform>%n alarme falso</numerusform>
            <numerusform>%n alarmes falsos</numerusform>
        </translation>
    </message>
    <message>
        <source>misses</source>
        <translation>não detectadas</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>alarmes falsos</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>o mais barato</translation>
    </message>
    <message>
        <source>Here 1,000 windows cost %1; at the cheapest threshold, %2, they cost %3.</source>
        <translation>Aqui 1.000 janelas custam %1; com o limiar mais barato, %2, custam %3.</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::TransferLesson</name>
    <message>
        <source>Scores of both machines</source>
        <translation>Pontuações das duas máquinas</translation>
    </message>
    <message>
        <source>How different machine B is</source>
        <translation>Quão diferente é a máquina B</translation>
    </message>
    <message>
        <source>&amp;Train and judge</source>
        <translation>&amp;Treinar e julgar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Record a&amp;gain</source>
        <translation>&amp;Gravar de novo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>% of the windows</source>
        <translation>% das janelas</translation>
    </message>
    <message>
        <source>Press “Train and judge”: two minutes of normal running are learned, and a fresh minute of each machine is judged.</source>
        <translation>Pressione “Treinar e julgar”: dois minutos de funcionamento normal são aprendidos, e um minuto novo de cada máquina é julgado.</translation>
    </message>
    <message>
        <source>What the model says of both machines</source>
        <translation>O que o modelo diz das duas máquinas</translation>
    </message>
    <message>
        <source>Trained on machine A</source>
        <translation>Treinado na máquina A</translation>
    </message>
    <message>
        <source>Trained on machine B</source>
        <translation>Treinado na máquina B</translation>
    </message>
    <message>
        <source>Trained on both</source>
        <translation>Treinado nas duas</translation>
    </message>
    <message>
        <source>Which baseline the model has learned</source>
        <translation>Que linha de base o modelo aprendeu</translation>
    </message>
    <message>
        <source>Trains on two minutes and judges a fresh minute (Alt+T)</source>
        <translation>Treina com dois minutos e julga um minuto novo (Alt+T)</translation>
    </message>
    <message>
        <source>Stops the training (Alt+N)</source>
        <translation>Para o treino (Alt+N)</translation>
    </message>
    <message>
        <source>Other recordings of the same machines (Alt+G)</source>
        <translation>Outras gravações das mesmas máquinas (Alt+G)</translation>
    </message>
    <message>
        <source>Two machines</source>
        <translation>Duas máquinas</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Quanto ele vale</translation>
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
        <translation>B, desbalanceamento</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>Training and judging…</source>
        <translation>Treinando e julgando…</translation>
    </message>
    <message>
        <source>Nothing is judged yet.</source>
        <translation>Nada foi julgado ainda.</translation>
    </message>
    <message>
        <source>The threshold is meant for 1 % false alarms.</source>
        <translation>O limiar é feito para 1 % de alarmes falsos.</translation>
    </message>
    <message>
        <source>False alarms on machine A: %1 % of %2 windows</source>
        <translation>Alarmes falsos na máquina A: %1 % de %2 janelas</translation>
    </message>
    <message>
        <source>False alarms on machine B: %1 % of %2 windows</source>
        <translation>Alarmes falsos na máquina B: %1 % de %2 janelas</translation>
    </message>
    <message>
        <source>Imbalance on machine B: %1 % caught</source>
        <translation>Desbalanceamento na máquina B: %1 % pego</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::ValueSlider</name>
    <message>
        <source>%1: drag, or arrow keys</source>
        <translation>%1: arraste, ou setas</translation>
    </message>
</context>
<context>
    <name>baseline::classroom::WipeView</name>
    <message>
        <source>The picture before and after</source>
        <translation>A imagem antes e depois</translation>
    </message>
    <message>
        <source>Drag the line, or use the arrow keys, Home and End</source>
        <translation>Arraste a linha, ou use as setas, Home e End</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>%1 % of the width show the picture before</source>
        <translation>%1 % da largura mostram a imagem antes</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>Move the border between the pictures</source>
        <translation>Mover a divisa entre as imagens</translation>
    </message>
    <message>
        <source>See only the picture after, only the one before</source>
        <translation>Ver só a imagem depois, só a de antes</translation>
    </message>
</context>
<context>
    <name>baseline::cli</name>
    <message>
        <source>print JSON for machines instead of text</source>
        <translation>escreve JSON para máquinas em vez de texto</translation>
    </message>
    <message>
        <source>after a failure, also print the details</source>
        <translation>depois de uma falha, escreve também os detalhes</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostra esta ajuda</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detalhe: %1</translation>
    </message>
    <message>
        <source>sampling rate of the files; wins over what they say</source>
        <translation>taxa de amostragem dos arquivos; vale mais do que o que eles dizem</translation>
    </message>
    <message>
        <source>range in g at which files are quantised, as the board does (4)</source>
        <translation>faixa em g em que os arquivos são quantizados, como faz a placa (4)</translation>
    </message>
    <message>
        <source>samples from window to window (half a window)</source>
        <translation>amostras de janela a janela (meia janela)</translation>
    </message>
    <message>
        <source>where the board is</source>
        <translation>onde está a placa</translation>
    </message>
    <message>
        <source>learn what is normal, and set a threshold with a stated guarantee</source>
        <translation>aprende o que é normal e define um limiar com garantia declarada</translation>
    </message>
    <message>
        <source>where the model goes</source>
        <translation>para onde vai o modelo</translation>
    </message>
    <message>
        <source>how it learns</source>
        <translation>como ele aprende</translation>
    </message>
    <message>
        <source>label of the recordings of a project to learn from (normal)</source>
        <translation>rótulo das gravações de um projeto com que aprender (normal)</translation>
    </message>
    <message>
        <source>share of normal windows that may exceed the threshold (0.01)</source>
        <translation>parcela das janelas normais que pode ultrapassar o limiar (0.01)</translation>
    </message>
    <message>
        <source>instead of --alpha: windows an hour that may exceed it</source>
        <translation>em vez de --alpha: janelas por hora que podem ultrapassá-lo</translation>
    </message>
    <message>
        <source>clusters of normal (at most 8)</source>
        <translation>grupos do funcionamento normal (no máximo 8)</translation>
    </message>
    <message>
        <source>score: distance to the nearest centre, or that less the cluster&apos;s size</source>
        <translation>pontuação: distância ao centro mais próximo, ou ela menos o tamanho do grupo</translation>
    </message>
    <message>
        <source>of the random starts (1)</source>
        <translation>dos inícios aleatórios (1)</translation>
    </message>
    <message>
        <source>of the model (the file&apos;s)</source>
        <translation>do modelo (o do arquivo)</translation>
    </message>
    <message>
        <source>ports with a board, and virtual boards that run</source>
        <translation>portas com uma placa, e placas virtuais em execução</translation>
    </message>
    <message>
        <source>put a model on boards: upload, switch, read back, compare</source>
        <translation>coloca um modelo em placas: envia, troca, lê de volta, compara</translation>
    </message>
    <message>
        <source>where the boards are</source>
        <translation>onde estão as placas</translation>
    </message>
    <message>
        <source>principal components of a table</source>
        <translation>componentes principais de uma tabela</translation>
    </message>
    <message>
        <source>bring every column to mean 0 and deviation 1 first</source>
        <translation>leva antes cada coluna a média 0 e desvio 1</translation>
    </message>
    <message>
        <source>how many to keep (all)</source>
        <translation>quantas manter (todas)</translation>
    </message>
    <message>
        <source>write a model as a C header for firmware</source>
        <translation>escreve um modelo como cabeçalho C para o firmware</translation>
    </message>
    <message>
        <source>where the header goes</source>
        <translation>para onde vai o cabeçalho</translation>
    </message>
    <message>
        <source>say what a model is worth on recordings of known truth</source>
        <translation>diz o que um modelo vale em gravações de verdade conhecida</translation>
    </message>
    <message>
        <source>recordings of normal that had no part in the training</source>
        <translation>gravações do funcionamento normal que não participaram do treino</translation>
    </message>
    <message>
        <source>recordings of faults</source>
        <translation>gravações de falhas</translation>
    </message>
    <message>
        <source>cost of a missed window, with --cost-false</source>
        <translation>custo de uma janela não detectada, com --cost-false</translation>
    </message>
    <message>
        <source>cost of a false alarm, in the same unit</source>
        <translation>custo de um alarme falso, na mesma unidade</translation>
    </message>
    <message>
        <source>label a recording, or a span of it</source>
        <translation>rotula uma gravação, ou um trecho dela</translation>
    </message>
    <message>
        <source>name or id of the recording</source>
        <translation>nome ou id da gravação</translation>
    </message>
    <message>
        <source>the label</source>
        <translation>o rótulo</translation>
    </message>
    <message>
        <source>only from this second on, with --to</source>
        <translation>só a partir deste segundo, com --to</translation>
    </message>
    <message>
        <source>only up to this second, with --from</source>
        <translation>só até este segundo, com --from</translation>
    </message>
    <message>
        <source>k-means on a table: centres, sizes, inertia</source>
        <translation>k-means em uma tabela: centros, tamanhos, inércia</translation>
    </message>
    <message>
        <source>number of clusters</source>
        <translation>número de grupos</translation>
    </message>
    <message>
        <source>first centres</source>
        <translation>primeiros centros</translation>
    </message>
    <message>
        <source>starts of which the best counts (10)</source>
        <translation>inícios dos quais vale o melhor (10)</translation>
    </message>
    <message>
        <source>of the random starts (0)</source>
        <translation>dos inícios aleatórios (0)</translation>
    </message>
    <message>
        <source>score every window with the board&apos;s own code</source>
        <translation>pontua cada janela com o próprio código da placa</translation>
    </message>
    <message>
        <source>table of file, start_s, score, verdict</source>
        <translation>tabela com file, start_s, score, verdict</translation>
    </message>
    <message>
        <source>AUC, partial AUCs and the best threshold of a table of scores</source>
        <translation>AUC, AUCs parciais e o melhor limiar de uma tabela de pontuações</translation>
    </message>
    <message>
        <source>label of the new recordings</source>
        <translation>rótulo das novas gravações</translation>
    </message>
    <message>
        <source>bring back the model that a board ran before</source>
        <translation>traz de volta o modelo que uma placa executava antes</translation>
    </message>
    <message>
        <source>add a recording of the simulated machine, whose truth is known</source>
        <translation>adiciona uma gravação da máquina simulada, cuja verdade é conhecida</translation>
    </message>
    <message>
        <source>what the machine does</source>
        <translation>o que a máquina faz</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>por quanto tempo</translation>
    </message>
    <message>
        <source>sampling rate (952)</source>
        <translation>taxa de amostragem (952)</translation>
    </message>
    <message>
        <source>of the machine&apos;s chance (1)</source>
        <translation>do acaso da máquina (1)</translation>
    </message>
    <message>
        <source>of the recording (by the state)</source>
        <translation>da gravação (pelo estado)</translation>
    </message>
    <message>
        <source>of the recording (the state)</source>
        <translation>da gravação (o estado)</translation>
    </message>
    <message>
        <source>of the sensor, in g (4)</source>
        <translation>do sensor, em g (4)</translation>
    </message>
    <message>
        <source>watch a board&apos;s scores, beside the studio&apos;s own; one line a window</source>
        <translation>observa as pontuações de uma placa, ao lado das do estúdio; uma linha por janela</translation>
    </message>
    <message>
        <source>how long, in time of the signal</source>
        <translation>por quanto tempo, no tempo do sinal</translation>
    </message>
    <message>
        <source>record a board&apos;s signal into a project; Ctrl+C ends it and keeps it</source>
        <translation>grava o sinal de uma placa em um projeto; Ctrl+C termina e mantém</translation>
    </message>
    <message>
        <source>of the recording</source>
        <translation>da gravação</translation>
    </message>
    <message>
        <source>sampling rate (as the board is set)</source>
        <translation>taxa de amostragem (a configurada na placa)</translation>
    </message>
    <message>
        <source>range in g (as the board is set)</source>
        <translation>faixa em g (a configurada na placa)</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>tipo de arquivo</translation>
    </message>
    <message>
        <source>folder for the files; made if need be</source>
        <translation>pasta para os arquivos; criada se preciso</translation>
    </message>
    <message>
        <source>names or ids; without it, all</source>
        <translation>nomes ou ids; sem isso, todas</translation>
    </message>
    <message>
        <source>write the features of every window as a table</source>
        <translation>escreve as características de cada janela como tabela</translation>
    </message>
    <message>
        <source>where the table goes</source>
        <translation>para onde vai a tabela</translation>
    </message>
    <message>
        <source>recordings and models of a project</source>
        <translation>gravações e modelos de um projeto</translation>
    </message>
    <message>
        <source>who a board is: sensors, true rate, models, free memory, its last alarms</source>
        <translation>quem é a placa: sensores, taxa real, modelos, memória livre, seus últimos alarmes</translation>
    </message>
    <message>
        <source>build firmware with a model built in; prints the image&apos;s path</source>
        <translation>compila o firmware com um modelo embutido; imprime o caminho da imagem</translation>
    </message>
    <message>
        <source>the board it is for</source>
        <translation>a placa para a qual ele é</translation>
    </message>
    <message>
        <source>the folder for the image, made if need be</source>
        <translation>a pasta para a imagem, criada se preciso</translation>
    </message>
    <message>
        <source>put firmware on a board through its bootloader, every page checked</source>
        <translation>grava o firmware em uma placa pelo bootloader, com cada página conferida</translation>
    </message>
    <message>
        <source>the reset button was pressed twice: the bootloader waits already</source>
        <translation>o botão de reset foi apertado duas vezes: o bootloader já espera</translation>
    </message>
    <message>
        <source>say whether recordings of normal are fit to train on, and why not</source>
        <translation>dizer se gravações do normal servem para treino, e por que não</translation>
    </message>
    <message>
        <source>names or ids of recordings; without it those labelled “normal”</source>
        <translation>nomes ou ids de gravações; sem isto, as de rótulo “normal”</translation>
    </message>
    <message>
        <source>of files that do not say theirs: g, m/s2, …</source>
        <translation>dos arquivos que não dizem a sua: g, m/s2, …</translation>
    </message>
    <message>
        <source>which signal of a file that holds several</source>
        <translation>qual sinal de um arquivo que contém vários</translation>
    </message>
    <message>
        <source>move unevenly spaced samples onto an even grid</source>
        <translation>leva amostras desigualmente espaçadas para uma grade uniforme</translation>
    </message>
    <message>
        <source>how long, in time of the signal; needed unless it records in parts, on a level, or the last</source>
        <translation>por quanto tempo, no tempo do sinal; necessário a menos que grave em partes, por nível ou o final</translation>
    </message>
    <message>
        <source>a new recording after so long, without a sample lost between</source>
        <translation>uma nova gravação depois desse tempo, sem perder amostras entre elas</translation>
    </message>
    <message>
        <source>record only from this vibration on (RMS of a tenth of a second)</source>
        <translation>gravar só a partir desta vibração (RMS de um décimo de segundo)</translation>
    </message>
    <message>
        <source>and until it stays below this (70 % of it)</source>
        <translation>e até ficar abaixo disto (70 % dela)</translation>
    </message>
    <message>
        <source>signal before the level that belongs to it (2)</source>
        <translation>sinal antes do nível que pertence à gravação (2)</translation>
    </message>
    <message>
        <source>how long it has to stay below (2)</source>
        <translation>por quanto tempo tem de ficar abaixo (2)</translation>
    </message>
    <message>
        <source>store nothing until the end, then the last so many seconds</source>
        <translation>não guardar nada até o fim, e então os últimos segundos</translation>
    </message>
    <message>
        <source>from a sketch that prints lines of numbers</source>
        <translation>de um sketch que imprime linhas de números</translation>
    </message>
    <message>
        <source>of those numbers</source>
        <translation>desses números</translation>
    </message>
    <message>
        <source>write recordings, their labels, or the whole project as files</source>
        <translation>gravar gravações, seus rótulos ou o projeto inteiro como arquivos</translation>
    </message>
    <message>
        <source>add files to a project, a folder file by file, or make one of a project&apos;s folder</source>
        <translation>adicionar arquivos a um projeto, uma pasta arquivo por arquivo, ou fazer um da pasta de um projeto</translation>
    </message>
    <message>
        <source>instead of both: states one after the other, each with its seconds</source>
        <translation>em vez de ambos: estados um após o outro, cada um com seus segundos</translation>
    </message>
    <message>
        <source>of the shaft, 0 to 1000 (29.5)</source>
        <translation>do eixo, de 0 a 1000 (29.5)</translation>
    </message>
    <message>
        <source>a ramp to this speed over the whole time</source>
        <translation>uma rampa até esta rotação durante o tempo todo</translation>
    </message>
    <message>
        <source>of the machine, 0 light to 1 heavy (0)</source>
        <translation>da máquina, de 0 leve a 1 pesada (0)</translation>
    </message>
    <message>
        <source>from second S on the load L</source>
        <translation>a partir do segundo S, a carga L</translation>
    </message>
    <message>
        <source>the sensor is knocked then, and loose from there on</source>
        <translation>o sensor leva uma batida nesse instante e fica solto a partir daí</translation>
    </message>
    <message>
        <source>the sensor is put back at another angle then</source>
        <translation>o sensor é recolocado em outro ângulo nesse instante</translation>
    </message>
    <message>
        <source>how the sensor was put on: about its x axis, -180 to 180 (2)</source>
        <translation>como o sensor foi posto: em torno do eixo x, de -180 a 180 (2)</translation>
    </message>
    <message>
        <source>about its y axis, -180 to 180 (-3.5)</source>
        <translation>em torno do eixo y, de -180 a 180 (-3.5)</translation>
    </message>
    <message>
        <source>of the sensor, in µg/√Hz, 0 to 10000 (160)</source>
        <translation>do sensor, em µg/√Hz, de 0 a 10000 (160)</translation>
    </message>
    <message>
        <source>instead: what each feature is worth: stability, spread, separation</source>
        <translation>em vez disso: quanto vale cada característica: estabilidade, dispersão, separação</translation>
    </message>
    <message>
        <source>With --json, “board” is what a window costs a Nano 33 BLE Sense: “instructions”, “microseconds” at 64 MHz (estimated at 1.5 cycles an instruction), “flash_bytes” and “ram_bytes”; null for a recipe that runs on the desktop only.</source>
        <translation>Com --json, “board” é o que uma janela custa em um Nano 33 BLE Sense: “instructions” (instruções), “microseconds” (microssegundos) a 64 MHz (estimados com 1,5 ciclo por instrução), “flash_bytes” e “ram_bytes” (bytes de flash e de RAM); null para uma receita que funciona só no computador.</translation>
    </message>
    <message>
        <source>samples a window (256 from 400 Hz up, else 128; two seconds for edge-impulse)</source>
        <translation>amostras por janela (256 a partir de 400 Hz, senão 128; dois segundos para edge-impulse)</translation>
    </message>
    <message>
        <source>features of a window (bands); protocol36 and raw run on the desktop only</source>
        <translation>características de uma janela (bands); protocol36 e raw funcionam só no computador</translation>
    </message>
    <message>
        <source>edge-impulse: samples of a frame (16)</source>
        <translation>edge-impulse: amostras de um quadro (16)</translation>
    </message>
    <message>
        <source>edge-impulse: by 3, 10, 30 or 100</source>
        <translation>edge-impulse: por 3, 10, 30 ou 100</translation>
    </message>
    <message>
        <source>edge-impulse: Butterworth, low or high</source>
        <translation>edge-impulse: Butterworth, low ou high</translation>
    </message>
    <message>
        <source>edge-impulse: of the filter</source>
        <translation>edge-impulse: do filtro</translation>
    </message>
    <message>
        <source>edge-impulse: 2, 4, 6 or 8 (6)</source>
        <translation>edge-impulse: 2, 4, 6 ou 8 (6)</translation>
    </message>
    <message>
        <source>train every detector on every recipe and say what each is worth</source>
        <translation>treina cada detector em cada receita e diz quanto cada um vale</translation>
    </message>
    <message>
        <source>recordings of faults; without them no AUC</source>
        <translation>gravações de falhas; sem elas não há AUC</translation>
    </message>
    <message>
        <source>label of the normal recordings of a project; other labels are faults</source>
        <translation>rótulo das gravações normais de um projeto; outros rótulos são falhas</translation>
    </message>
    <message>
        <source>only these (all)</source>
        <translation>só estes (todos)</translation>
    </message>
    <message>
        <source>only these (rms bands welch mad)</source>
        <translation>só estas (rms bands welch mad)</translation>
    </message>
    <message>
        <source>share of normal windows that may exceed a threshold (0.05)</source>
        <translation>parcela das janelas normais que pode ultrapassar um limiar (0.05)</translation>
    </message>
    <message>
        <source>share of windows that are anomalous in service, for the costs; 0.5 without it</source>
        <translation>fração das janelas que são anômalas em serviço, para os custos; 0.5 sem ela</translation>
    </message>
    <message>
        <source>find a threshold for --alarms-per-hour and say what it promises</source>
        <translation>acha um limiar para --alarms-per-hour e diz o que ele promete</translation>
    </message>
    <message>
        <source>budget of alarms in an hour of normal running, with --certify</source>
        <translation>orçamento de alarmes em uma hora de operação normal, com --certify</translation>
    </message>
    <message>
        <source>the promise may fail with this probability; 0.05 without it</source>
        <translation>a promessa pode falhar com esta probabilidade; 0.05 sem ela</translation>
    </message>
    <message>
        <source>of windows in this calibration, on average, or of alarms in blocks of time</source>
        <translation>de janelas nesta calibração, em média, ou de alarmes em blocos de tempo</translation>
    </message>
    <message>
        <source>write the model with that threshold and certificate</source>
        <translation>grava o modelo com esse limiar e certificado</translation>
    </message>
    <message>
        <source>let a board learn its own baseline while its machine runs normally</source>
        <translation>deixa uma placa aprender sua própria linha de base enquanto a máquina funciona normalmente</translation>
    </message>
    <message>
        <source>of normal running, 1 to 1440</source>
        <translation>de funcionamento normal, de 1 a 1440</translation>
    </message>
    <message>
        <source>at most this share of normal windows shall exceed the threshold (default 0.01)</source>
        <translation>no máximo esta proporção de janelas normais deve ultrapassar o limiar (padrão 0.01)</translation>
    </message>
    <message>
        <source>also store the model and its deployment there</source>
        <translation>guarda ali também o modelo e sua implantação</translation>
    </message>
    <message>
        <source>also write the model there</source>
        <translation>grava ali também o modelo</translation>
    </message>
    <message>
        <source>end what a board is learning</source>
        <translation>encerra o que uma placa está aprendendo</translation>
    </message>
    <message>
        <source>go back to the model that the board learned from</source>
        <translation>volta ao modelo a partir do qual a placa aprendeu</translation>
    </message>
    <message>
        <source>alarms of a project with why and judgement; judge one</source>
        <translation>alarmes de um projeto com o porquê e o julgamento; julgar um</translation>
    </message>
    <message>
        <source>say of alarm N whether it was real or false</source>
        <translation>dizer do alarme N se foi real ou falso</translation>
    </message>
    <message>
        <source>percentage of its rows that the radius of a cluster holds (100)</source>
        <translation>percentagem das linhas que o raio de um grupo contém (100)</translation>
    </message>
    <message>
        <source>say what makes windows unlike the nearest normal ones</source>
        <translation>dizer o que torna janelas diferentes das normais mais próximas</translation>
    </message>
    <message>
        <source>recordings of normal; without it, what the model was trained on in the project</source>
        <translation>gravações do normal; sem isso, aquilo com que o modelo foi treinado no projeto</translation>
    </message>
    <message>
        <source>name or id of the recording in the project</source>
        <translation>nome ou id da gravação no projeto</translation>
    </message>
    <message>
        <source>only from this second on</source>
        <translation>só a partir deste segundo</translation>
    </message>
    <message>
        <source>only up to this second</source>
        <translation>só até este segundo</translation>
    </message>
    <message>
        <source>watch a score or a feature for extreme values instead, and learn on the way</source>
        <translation>em vez disso, vigiar valores extremos de uma pontuação ou característica, aprendendo pelo caminho</translation>
    </message>
    <message>
        <source>what to watch: the score, or a feature of the running model (default score)</source>
        <translation>o que vigiar: a pontuação ou uma característica do modelo em uso (padrão: score)</translation>
    </message>
    <message>
        <source>end the watching with a model that has the limit it came to</source>
        <translation>encerrar a vigilância com um modelo que tem o limite aprendido</translation>
    </message>
    <message>
        <source>the newest outlier was normal: learn it</source>
        <translation>o ponto atípico mais recente era normal: aprendê-lo</translation>
    </message>
    <message>
        <source>write all that is known of a model as a page of HTML</source>
        <translation>grava tudo o que se sabe de um modelo como página HTML</translation>
    </message>
    <message>
        <source>where the report goes</source>
        <translation>para onde vai o relatório</translation>
    </message>
    <message>
        <source>run a detector that learns from a stream: on scores, a feature or a column</source>
        <translation>executar um detector que aprende de um fluxo: sobre pontuações, uma característica ou uma coluna</translation>
    </message>
    <message>
        <source>evt: extreme values; spot and dspot: the tail; teda (default evt)</source>
        <translation>evt: valores extremos; spot e dspot: a cauda; teda (padrão evt)</translation>
    </message>
    <message>
        <source>of a table: which column</source>
        <translation>de uma tabela: qual coluna</translation>
    </message>
    <message>
        <source>of signals: which feature, “x rms” for instance</source>
        <translation>de sinais: qual característica, “x rms” por exemplo</translation>
    </message>
    <message>
        <source>table of every value, its verdict, bounds and limits</source>
        <translation>tabela de cada valor, com veredito, fronteiras e limites</translation>
    </message>
    <message>
        <source>spot: chance of an alarm at one value (0.001)</source>
        <translation>spot: probabilidade de um alarme em um valor (0.001)</translation>
    </message>
    <message>
        <source>spot: quantile where the tail begins (0.98)</source>
        <translation>spot: quantil onde a cauda começa (0.98)</translation>
    </message>
    <message>
        <source>spot: values to begin from (1000)</source>
        <translation>spot: valores para começar (1000)</translation>
    </message>
    <message>
        <source>dspot: values of the moving mean (50)</source>
        <translation>dspot: valores da média móvel (50)</translation>
    </message>
    <message>
        <source>teda: deviations (3)</source>
        <translation>teda: desvios (3)</translation>
    </message>
    <message>
        <source>settings of the talk on extreme values, its Table 2 (default 1)</source>
        <translation>ajustes da palestra sobre valores extremos, Tabela 2 (padrão 1)</translation>
    </message>
    <message>
        <source>δ so that 1 - δ of normal maxima are flagged, though N is small</source>
        <translation>δ tal que 1 - δ dos máximos normais sejam apontados, embora N seja pequeno</translation>
    </message>
    <message>
        <source>γ: bounds in deviations from the mean, 1.8 or more</source>
        <translation>γ: fronteiras em desvios da média, 1.8 ou mais</translation>
    </message>
    <message>
        <source>δ: where the Weibull law makes a maximum an outlier</source>
        <translation>δ: onde a lei de Weibull faz de um máximo um ponto atípico</translation>
    </message>
    <message>
        <source>maxima that the law is fitted to, 2 to 64</source>
        <translation>máximos aos quais a lei é ajustada, 2 a 64</translation>
    </message>
    <message>
        <source>outliers of a collective anomaly, 2 to 32</source>
        <translation>pontos atípicos de uma anomalia coletiva, 2 a 32</translation>
    </message>
    <message>
        <source>their mean distance at most, in milliseconds</source>
        <translation>sua distância média máxima, em milissegundos</translation>
    </message>
    <message>
        <source>time from value to value, in milliseconds</source>
        <translation>tempo de valor a valor, em milissegundos</translation>
    </message>
    <message>
        <source>of one project: train on each machine and judge all the others by it</source>
        <translation>de um projeto: treina em cada máquina e julga todas as outras por ela</translation>
    </message>
    <message>
        <source>instead of all that: a new project with a fan, its faults and a model</source>
        <translation>em vez de tudo isso: um projeto novo com um ventilador, suas falhas e um modelo</translation>
    </message>
</context>
<context>
    <name>baseline::cli::AlarmList</name>
    <message>
        <source>There is no alarm yet.</source>
        <translation>Ainda não há alarme.</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>disparado</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>julgamento</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por quê</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravação</translation>
    </message>
    <message>
        <source>--judge takes the number of an alarm and one of real, false, open.</source>
        <translation>--judge recebe o número de um alarme e uma das palavras real, false, open.</translation>
    </message>
    <message>
        <source>There is no alarm %1 in this project.</source>
        <translation>Não há alarme %1 neste projeto.</translation>
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
        <translation>há %1</translation>
    </message>
    <message>
        <source>before the last restart, %1 after power-up</source>
        <translation>antes do último reinício, %1 depois de ligada</translation>
    </message>
    <message>
        <source>  %1: %2, score %3 over the threshold of %4</source>
        <translation>  %1: %2, pontuação %3 acima do limiar de %4</translation>
    </message>
    <message>
        <source>by another model</source>
        <translation>por outro modelo</translation>
    </message>
    <message numerus="yes">
        <source>%n more just before it were not kept</source>
        <translation>
            <numerusform>mais %n logo antes dele não foi guardado</numerusform>
            <numerusform>mais %n logo antes dele não foram guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms kept: none.</source>
        <translation>Alarmes guardados: nenhum.</translation>
    </message>
    <message>
        <source>Alarms kept: %1, of which the newest are:</source>
        <translation>Alarmes guardados: %1; os mais recentes são:</translation>
    </message>
    <message>
        <source>Alarms kept: %1:</source>
        <translation>Alarmes guardados: %1:</translation>
    </message>
</context>
<context>
    <name>baseline::cli::BoardText</name>
    <message>
        <source>built in</source>
        <translation>embutido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>“%1” (%2), %3 bytes, slot %4</source>
        <translation>“%1” (%2), %3 bytes, espaço %4</translation>
    </message>
    <message>
        <source>Sensor: %1, %2 channels; rates %3 Hz; ranges ±%4 g.</source>
        <translation>Sensor: %1, %2 canais; taxas %3 Hz; faixas ±%4 g.</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>amostrando</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>pontuando</translation>
    </message>
    <message>
        <source>scoring is paused: the sensor is set otherwise than the model needs</source>
        <translation>a pontuação está pausada: a configuração do sensor não é a que o modelo exige</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>the sensor does not answer</source>
        <translation>o sensor não responde</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ociosa</translation>
    </message>
    <message>
        <source>true rate %1 Hz</source>
        <translation>taxa real %1 Hz</translation>
    </message>
    <message>
        <source>the true rate is not known yet</source>
        <translation>a taxa real ainda não é conhecida</translation>
    </message>
    <message>
        <source>%1 samples lost</source>
        <translation>%1 amostras perdidas</translation>
    </message>
    <message>
        <source>%1 clipped</source>
        <translation>%1 saturadas</translation>
    </message>
    <message>
        <source>%1 bytes of RAM free</source>
        <translation>%1 bytes de RAM livres</translation>
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
        <translation>%1 em %2, número de série %3, firmware %4: %5.</translation>
    </message>
    <message>
        <source>Set to %1 Hz, ±%2 g, %3 channels.</source>
        <translation>Configurada para %1 Hz, ±%2 g, %3 canais.</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>Modelo: %1.</translation>
    </message>
    <message>
        <source>Model before: %1.</source>
        <translation>Modelo anterior: %1.</translation>
    </message>
    <message>
        <source>sampling stands still</source>
        <translation>a amostragem está parada</translation>
    </message>
    <message>
        <source>longest turn %1 ms, longest wait of the sensor %2 ms</source>
        <translation>volta mais longa %1 ms, maior espera do sensor %2 ms</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Build</name>
    <message>
        <source>Firmware with “%1” for %2: %3 bytes of flash, %4 bytes of RAM.</source>
        <translation>Firmware com “%1” para %2: %3 bytes de flash, %4 bytes de RAM.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Check</name>
    <message>
        <source>FAULT</source>
        <translation>FALHA</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravação</translation>
    </message>
    <message>
        <source>from s</source>
        <translation>de s</translation>
    </message>
    <message>
        <source>to s</source>
        <translation>até s</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distância</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>característica</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more (--json lists them).</source>
        <translation>
            <numerusform>… e mais %n (--json lista todas).</numerusform>
            <numerusform>… e mais %n (--json lista todas).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 windows of %2 recordings, %3 of them excluded.</source>
        <translation>%1 janelas de %2 gravações, %3 delas excluídas.</translation>
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
        <translation>tamanho</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>raio</translation>
    </message>
    <message>
        <source>Inertia %1 after one iteration (%2).</source>
        <translation>Inércia %1 após uma iteração (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Inertia %1 after %n iterations (%2).</source>
        <translation>
            <numerusform>Inércia %1 após %n iteração (%2).</numerusform>
            <numerusform>Inércia %1 após %n iterações (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::cli::Compare</name>
    <message>
        <source>--transfer takes one project.</source>
        <translation>--transfer aceita um projeto.</translation>
    </message>
    <message>
        <source>--transfer takes one detector, one recipe and no --anomaly.</source>
        <translation>--transfer aceita um detector, uma receita e nenhum --anomaly.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ComparisonText</name>
    <message>
        <source>Each of %1 groups of recordings was held back once.</source>
        <translation>Cada um dos %1 grupos de gravações foi reservado uma vez.</translation>
    </message>
    <message>
        <source>There is one normal recording: its last third was held back, behind a gap. What changes slowly is on both sides all the same; a second recording would tell.</source>
        <translation>Há uma só gravação normal: seu último terço foi reservado, atrás de uma lacuna. O que muda devagar está dos dois lados mesmo assim; uma segunda gravação o mostraria.</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>detector</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receita</translation>
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
        <translation>ms placa</translation>
    </message>
    <message>
        <source>train ms</source>
        <translation>ms treino</translation>
    </message>
    <message>
        <source>These figures rank. A detector that is chosen by them needs a threshold calibrated on normal recordings that had no part here.</source>
        <translation>Estes números classificam. Um detector escolhido por eles precisa de um limiar calibrado em gravações normais que não participaram aqui.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 on %2: AUC / false alarms in % of windows, at the threshold of the machine trained on.</source>
        <translation>%1 com %2: AUC / alarmes falsos em % das janelas, no limiar da máquina do treinamento.</translation>
    </message>
    <message>
        <source>trained on \ judged on</source>
        <translation>treinado em \ julgado em</translation>
    </message>
</context>
<context>
    <name>baseline::cli::CostText</name>
    <message>
        <source>This recipe runs on the desktop only.</source>
        <translation>Esta receita funciona só no computador.</translation>
    </message>
    <message>
        <source>On the board a window costs %1 instructions, about %2 µs, and takes %3 bytes of flash and %4 bytes of RAM.</source>
        <translation>Na placa, uma janela custa %1 instruções, cerca de %2 µs, e ocupa %3 bytes de flash e %4 bytes de RAM.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Deploy</name>
    <message>
        <source>%1: not updated. %2</source>
        <translation>%1: não atualizada. %2</translation>
    </message>
    <message>
        <source>Boards that were not updated: %1 of %2; their rows say why.</source>
        <translation>Placas que não foram atualizadas: %1 de %2; as linhas delas dizem por quê.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::DeployText</name>
    <message>
        <source>%1: “%2” (%3) runs now, read back equal, after %4 ms.</source>
        <translation>%1: “%2” (%3) está em execução, lido de volta igual, após %4 ms.</translation>
    </message>
    <message>
        <source>A rollback would bring back “%1”.</source>
        <translation>Uma reversão traria de volta “%1”.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Devices</name>
    <message>
        <source>port</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>número de série</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrição</translation>
    </message>
    <message>
        <source>virtual Nano</source>
        <translation>Nano virtual</translation>
    </message>
    <message>
        <source>No board is plugged in, and no virtual board runs.</source>
        <translation>Nenhuma placa está conectada, e nenhuma placa virtual está em execução.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Evaluate</name>
    <message>
        <source>At the model&apos;s own threshold %1: %2 false alarms, %3 misses.</source>
        <translation>No próprio limiar do modelo, %1: %2 de alarmes falsos, %3 de não detectadas.</translation>
    </message>
    <message>
        <source>Cheapest threshold: %1, with %2 false alarms and %3 misses.</source>
        <translation>Limiar mais barato: %1, com %2 de alarmes falsos e %3 de não detectadas.</translation>
    </message>
    <message>
        <source>--cost-miss and --cost-false belong together.</source>
        <translation>--cost-miss e --cost-false andam juntas.</translation>
    </message>
    <message>
        <source>%1 of the normal windows are excluded from training; without them %2 false alarms.</source>
        <translation>%1 das janelas normais estão excluídas do treino; sem elas %2 alarmes falsos.</translation>
    </message>
    <message>
        <source>%1 windows were left out, because this very model suggested their label.</source>
        <translation>%1 janelas ficaram de fora, porque este mesmo modelo sugeriu o rótulo delas.</translation>
    </message>
    <message>
        <source>--base-rate belongs to --cost-miss and --cost-false.</source>
        <translation>--base-rate faz parte de --cost-miss e --cost-false.</translation>
    </message>
    <message>
        <source>--anomaly is missing. Without anomalies there is --certify.</source>
        <translation>Falta --anomaly. Sem anomalias há --certify.</translation>
    </message>
    <message>
        <source>--certify and --alarms-per-hour belong together.</source>
        <translation>--certify e --alarms-per-hour andam juntos.</translation>
    </message>
    <message>
        <source>--%1 belongs to --certify.</source>
        <translation>--%1 faz parte de --certify.</translation>
    </message>
    <message>
        <source>Costs need anomalies: give --anomaly too.</source>
        <translation>Custos precisam de anomalias: informe também --anomaly.</translation>
    </message>
    <message>
        <source>The model with this threshold is in %1.</source>
        <translation>O modelo com este limiar está em %1.</translation>
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
        <translation>mudança</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>--recording is missing: it names the one of the project.</source>
        <translation>Falta --recording: nomeia a gravação do projeto.</translation>
    </message>
    <message>
        <source>--recording belongs to a project.</source>
        <translation>--recording pertence a um projeto.</translation>
    </message>
    <message>
        <source>--normal is missing: the recordings to compare with.</source>
        <translation>Falta --normal: as gravações com que comparar.</translation>
    </message>
    <message>
        <source>--from must be less than --to.</source>
        <translation>--from deve ser menor que --to.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Export</name>
    <message>
        <source>--format folder writes the whole project: leave out --recording.</source>
        <translation>--format folder grava o projeto inteiro: omita --recording.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ExtremeLearnText</name>
    <message>
        <source>watching: %1 of %2 windows, %3 outliers, %4 of them collective</source>
        <translation>vigiando: %1 de %2 janelas, %3 pontos atípicos, %4 deles coletivos</translation>
    </message>
    <message>
        <source>; k %1, λ %2, R² %3, limit %4</source>
        <translation>; k %1, λ %2, R² %3, limite %4</translation>
    </message>
    <message>
        <source>On a board R is the time from window to window: leave --r out.</source>
        <translation>Na placa R é o tempo de janela a janela: não indique --r.</translation>
    </message>
    <message>
        <source>%1: watches for extreme values from now on, with a computer or without. --keep makes a model of what it learns, --stop ends it.</source>
        <translation>%1: vigia valores extremos a partir de agora, com ou sem computador. --keep faz um modelo do que ela aprende, --stop encerra.</translation>
    </message>
    <message>
        <source>%1: the newest outlier counts as normal and is learned.</source>
        <translation>%1: o ponto atípico mais recente conta como normal e é aprendido.</translation>
    </message>
    <message>
        <source>%1: there is no outlier to accept.</source>
        <translation>%1: não há ponto atípico para aceitar.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ExtremeOptionText</name>
    <message>
        <source>The talk has six experiments: --experiment is 1 to 6.</source>
        <translation>A palestra tem seis experimentos: --experiment vai de 1 a 6.</translation>
    </message>
    <message>
        <source>R, %1 ms, is longer than T, %2 ms: outliers never come close enough together, so that there can be no collective anomaly.</source>
        <translation>R, %1 ms, é maior que T, %2 ms: os pontos atípicos nunca ficam próximos o bastante, e não pode haver anomalia coletiva.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Features</name>
    <message>
        <source>%1 windows with %2 features each, written to %3.</source>
        <translation>%1 janelas com %2 características cada, escritas em %3.</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>característica</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidade</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>dp</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>estabilidade</translation>
    </message>
    <message>
        <source>halves p</source>
        <translation>p metades</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>dispersão</translation>
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
        <translation>%1 janelas normais, %2 com outro rótulo.</translation>
    </message>
    <message>
        <source>Say where the table goes (--out), or ask for the ranking (--rank).</source>
        <translation>Diga para onde vai a tabela (--out), ou peça a classificação (--rank).</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Flash</name>
    <message>
        <source>%1: %2 pages written and checked, the board runs again after %3 ms.</source>
        <translation>%1: %2 páginas gravadas e conferidas, a placa está em execução de novo após %3 ms.</translation>
    </message>
    <message>
        <source>It has no model yet.</source>
        <translation>Ela ainda não tem modelo.</translation>
    </message>
    <message>
        <source>It runs “%1” (%2).</source>
        <translation>Ela executa “%1” (%2).</translation>
    </message>
    <message>
        <source>Every page was written and checked, but the new firmware does not answer. If it stays silent, press the reset button twice, quickly, and flash other firmware.</source>
        <translation>Todas as páginas foram gravadas e conferidas, mas o firmware novo não responde. Se ele continuar mudo, aperte o botão de reset duas vezes, rapidamente, e grave outro firmware.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Header</name>
    <message>
        <source>Model “%1” (%2), %3 bytes in flash, written to %4.</source>
        <translation>Modelo “%1” (%2), %3 bytes na flash, escrito em %4.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Help</name>
    <message>
        <source>Example:</source>
        <translation>Exemplo:</translation>
    </message>
    <message>
        <source>Baseline Studio without a screen: record, train, judge and deploy anomaly detectors for machines.</source>
        <translation>Baseline Studio sem tela: grave, treine, julgue e implante detectores de anomalias para máquinas.</translation>
    </message>
    <message>
        <source>COMMAND … [--json] [--verbose] [--help]</source>
        <translation>COMANDO … [--json] [--verbose] [--help]</translation>
    </message>
    <message>
        <source>FILE is a CSV file or a folder of them, PROJECT a *.baseline file, PORT what “baseline devices” lists.</source>
        <translation>FILE é um arquivo CSV ou uma pasta deles, PROJECT um arquivo *.baseline, PORT o que “baseline devices” lista.</translation>
    </message>
    <message>
        <source>Results go to standard output, messages to standard error. Exit code: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>Resultados vão para a saída padrão, mensagens para a saída de erros. Código de saída: 0 feito, 1 falhou, 2 uso errado.</translation>
    </message>
    <message>
        <source>“baseline COMMAND --help” shows a command&apos;s options and an example.</source>
        <translation>“baseline COMANDO --help” mostra as opções de um comando e um exemplo.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Import</name>
    <message>
        <source>%1: not imported. %2</source>
        <translation>%1: não importado. %2</translation>
    </message>
    <message>
        <source>%1: “%2”, %3 samples at %4 Hz.</source>
        <translation>%1: “%2”, %3 amostras a %4 Hz.</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <translation>Faltam %1.</translation>
    </message>
    <message>
        <source>%1 of %2 files were imported.</source>
        <translation>%1 de %2 arquivos foram importados.</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be imported; the list says why.</source>
        <translation>%1 de %2 arquivos não puderam ser importados; a lista diz por quê.</translation>
    </message>
    <message>
        <source>“%1” is a whole project and knows all that --%2 could say: leave it out.</source>
        <translation>“%1” é um projeto inteiro e já sabe tudo o que --%2 diria: omita-o.</translation>
    </message>
    <message>
        <source>“%1” is a whole project, and “%2” exists already. Name a new project for it.</source>
        <translation>“%1” é um projeto inteiro, e “%2” já existe. Dê o nome de um novo projeto.</translation>
    </message>
    <message>
        <source>Made “%1” of “%2”.</source>
        <translation>“%1” foi feito de “%2”.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Label</name>
    <message>
        <source>--from and --to belong together.</source>
        <translation>--from e --to andam juntas.</translation>
    </message>
    <message>
        <source>--from must be less than --to.</source>
        <translation>--from tem de ser menor que --to.</translation>
    </message>
    <message>
        <source>Recording “%1” is labelled “%2”.</source>
        <translation>A gravação “%1” recebeu o rótulo “%2”.</translation>
    </message>
    <message>
        <source>Recording “%1” ends at %2 s.</source>
        <translation>A gravação “%1” termina em %2 s.</translation>
    </message>
    <message>
        <source>“%1” from %2 s to %3 s is labelled “%4”.</source>
        <translation>“%1” de %2 s a %3 s recebeu o rótulo “%4”.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::LearnText</name>
    <message>
        <source>%1: “%2” (%3) runs now, read back equal: %4 features, threshold %5.</source>
        <translation>%1: “%2” (%3) está em execução, relido igual: %4 características, limiar %5.</translation>
    </message>
    <message>
        <source>Of new windows of this normal at most %1 exceed it, by %2 windows that had no part in the fit.</source>
        <translation>De novas janelas deste normal no máximo %1 o ultrapassam, segundo %2 janelas que não participaram do ajuste.</translation>
    </message>
    <message>
        <source>One feature did not vary and takes no part.</source>
        <translation>Uma característica não variou e não participa.</translation>
    </message>
    <message numerus="yes">
        <source>%n features did not vary and take no part.</source>
        <translation>
            <numerusform>%n característica não variou e não participa.</numerusform>
            <numerusform>%n características não variaram e não participam.</numerusform>
        </translation>
    </message>
    <message>
        <source>One window without data, or clipped, was left out.</source>
        <translation>Uma janela sem dados, ou saturada, ficou de fora.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows without data, or clipped, were left out.</source>
        <translation>
            <numerusform>%n janela sem dados, ou saturada, ficou de fora.</numerusform>
            <numerusform>%n janelas sem dados, ou saturadas, ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation>%1 de %2 janelas</translation>
    </message>
    <message>
        <source>calibrating: %1</source>
        <translation>calibrando: %1</translation>
    </message>
    <message>
        <source>learning: %1</source>
        <translation>aprendendo: %1</translation>
    </message>
    <message>
        <source>%1: not learning any more. It runs what it ran.</source>
        <translation>%1: não está mais aprendendo. Executa o que executava.</translation>
    </message>
    <message>
        <source>%1: “%2” runs again, which it had learned from.</source>
        <translation>%1: “%2” está em execução de novo; foi a partir dele que aprendeu.</translation>
    </message>
    <message>
        <source>%1: it runs nothing that it learned by itself, so nothing was changed.</source>
        <translation>%1: não executa nada que tenha aprendido sozinha, então nada mudou.</translation>
    </message>
    <message>
        <source>The project could not take the model: %1</source>
        <translation>O projeto não pôde receber o modelo: %1</translation>
    </message>
    <message>
        <source>--stop and --reset exclude each other.</source>
        <translation>--stop e --reset se excluem.</translation>
    </message>
    <message>
        <source>The threshold is the tail of a law fitted to the last maxima: an estimate, not a guarantee.</source>
        <translation>O limiar é a cauda de uma lei ajustada aos últimos máximos: uma estimativa, não uma garantia.</translation>
    </message>
    <message>
        <source>--stop, --reset, --keep and --accept exclude each other.</source>
        <translation>--stop, --reset, --keep e --accept excluem-se mutuamente.</translation>
    </message>
    <message>
        <source>Give --minutes to learn, or --evt, or one of --stop, --reset, --keep and --accept.</source>
        <translation>Indique --minutes para aprender, ou --evt, ou uma de --stop, --reset, --keep e --accept.</translation>
    </message>
    <message>
        <source>--alpha is of a baseline; with --evt it is δ that says how rare an outlier is.</source>
        <translation>--alpha é da linha de base; com --evt é δ que diz quão raro é um ponto atípico.</translation>
    </message>
    <message>
        <source>--%1 belongs to --evt.</source>
        <translation>--%1 pertence a --evt.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::List</name>
    <message>
        <source>recording</source>
        <translation>gravação</translation>
    </message>
    <message>
        <source>ended early: %1</source>
        <translation>terminou antes: %1</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
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
        <translation>canais</translation>
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
        <translation>receita</translation>
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
        <translation>Ainda não há gravação.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ModelWords</name>
    <message>
        <source>Signal: %1 Hz, ±%2 g, %3 channels; windows of %4 samples (%5 s), a new one every %6.</source>
        <translation>Sinal: %1 Hz, ±%2 g, %3 canais; janelas de %4 amostras (%5 s), uma nova a cada %6.</translation>
    </message>
    <message>
        <source>It carries no guarantee.</source>
        <translation>Ele não traz garantia.</translation>
    </message>
    <message>
        <source>A new normal window exceeds it with a probability of at most %1, if normal stays what it was while recording (calibration score number %2 of %3, from the smallest).</source>
        <translation>Uma nova janela normal o ultrapassa com probabilidade de no máximo %1, se o funcionamento normal continuar como foi durante a gravação (pontuação de calibração número %2 de %3, a partir da menor).</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Monitor</name>
    <message>
        <source>studio: the same</source>
        <translation>estúdio: a mesma</translation>
    </message>
    <message>
        <source>studio: DIFFERENT</source>
        <translation>estúdio: DIFERENTE</translation>
    </message>
    <message>
        <source>studio: samples lost</source>
        <translation>estúdio: amostras perdidas</translation>
    </message>
    <message>
        <source>studio: another model</source>
        <translation>estúdio: outro modelo</translation>
    </message>
    <message>
        <source>ALARM</source>
        <translation>ALARME</translation>
    </message>
    <message>
        <source>%1 windows, %2 of them anomalous; %3 of %4 scores are the studio&apos;s own, bit for bit; %5 samples, %6 lost.</source>
        <translation>%1 janelas, %2 delas anômalas; %3 de %4 pontuações são as do próprio estúdio, bit a bit; %5 amostras, %6 perdidas.</translation>
    </message>
    <message>
        <source>True rate: %1 Hz.</source>
        <translation>Taxa real: %1 Hz.</translation>
    </message>
    <message>
        <source>The board at “%1” has no model yet. Put one on it: baseline deploy M.model --port %1</source>
        <translation>A placa em “%1” ainda não tem modelo. Coloque um nela: baseline deploy M.model --port %1</translation>
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
        <translation>parcela</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>variância</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Program</name>
    <message>
        <source>See “baseline %1”.</source>
        <translation>Veja “baseline %1”.</translation>
    </message>
    <message>
        <source>The result could not be written to the end. Is the disk full?</source>
        <translation>O resultado não pôde ser escrito até o fim. O disco está cheio?</translation>
    </message>
    <message>
        <source>Unknown command “%1”.</source>
        <translation>Comando desconhecido: “%1”.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Ranking</name>
    <message>
        <source>Scores: %1 normal, %2 anomalous, %3 without data.</source>
        <translation>Pontuações: %1 normais, %2 anômalas, %3 sem dados.</translation>
    </message>
    <message>
        <source>AUC: %1 (0.5 is chance, 1 is perfect).</source>
        <translation>AUC: %1 (0.5 é acaso, 1 é perfeito).</translation>
    </message>
    <message>
        <source>Partial AUC up to 10 % false alarms: %1 (DCASE), %2 (McClish).</source>
        <translation>AUC parcial até 10 % de alarmes falsos: %1 (DCASE), %2 (McClish).</translation>
    </message>
    <message>
        <source>Best threshold on these very scores (Youden): %1, with %2 false alarms and %3 misses.</source>
        <translation>Melhor limiar nestas mesmas pontuações (Youden): %1, com %2 de alarmes falsos e %3 de não detectadas.</translation>
    </message>
    <message>
        <source>Equal error rate %1; average precision %2, where chance reaches the base rate of %3.</source>
        <translation>Taxa de erro igual %1; precisão média %2, onde o acaso alcança a taxa de base de %3.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Record</name>
    <message>
        <source>true rate %1 Hz (nominal %2)</source>
        <translation>taxa real %1 Hz (nominal %2)</translation>
    </message>
    <message>
        <source>nominal rate %1 Hz</source>
        <translation>taxa nominal %1 Hz</translation>
    </message>
    <message>
        <source>%1 of %2 s, %3 samples lost</source>
        <translation>%1 de %2 s, %3 amostras perdidas</translation>
    </message>
    <message>
        <source>Nothing was recorded: the level was not reached in %1 s.</source>
        <translation>Nada foi gravado: o nível não foi atingido em %1 s.</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdidas</translation>
    </message>
    <message>
        <source>losses cannot be seen (%1 lines damaged)</source>
        <translation>perdas não podem ser vistas (%1 linhas danificadas)</translation>
    </message>
    <message>
        <source>Recording “%1”: %2 s, %3 samples, %4, %5 clipped, %6.</source>
        <translation>Gravação “%1”: %2 s, %3 amostras, %4, %5 saturadas, %6.</translation>
    </message>
    <message>
        <source>  “%1”: from %2 s, %3 s</source>
        <translation>  “%1”: a partir de %2 s, %3 s</translation>
    </message>
    <message>
        <source>The option --seconds is missing: say how long.</source>
        <translation>Falta a opção --seconds: diga por quanto tempo.</translation>
    </message>
    <message>
        <source>--keep-last goes neither with --part nor with --trigger.</source>
        <translation>--keep-last não combina com --part nem com --trigger.</translation>
    </message>
    <message>
        <source>--%1 needs --trigger.</source>
        <translation>--%1 precisa de --trigger.</translation>
    </message>
    <message>
        <source>--unit needs --text-lines: a board says its unit.</source>
        <translation>--unit precisa de --text-lines: uma placa diz a sua unidade.</translation>
    </message>
    <message>
        <source>--range does not go with --text-lines: a sketch cannot be set.</source>
        <translation>--range não combina com --text-lines: um sketch não pode ser configurado.</translation>
    </message>
    <message>
        <source>%1 s, waiting: level %2 of %3, %4 recorded</source>
        <translation>%1 s, aguardando: nível %2 de %3, %4 gravadas</translation>
    </message>
    <message>
        <source>%1 s, %2 samples lost</source>
        <translation>%1 s, %2 amostras perdidas</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ReportCommand</name>
    <message>
        <source>--cost-miss and --cost-false belong together.</source>
        <translation>--cost-miss e --cost-false andam juntas.</translation>
    </message>
    <message>
        <source>--base-rate belongs to --cost-miss and --cost-false.</source>
        <translation>--base-rate acompanha --cost-miss e --cost-false.</translation>
    </message>
    <message>
        <source>The project does not hold this model: the report says nothing of its training.</source>
        <translation>O projeto não contém este modelo: o relatório não diz nada do treinamento.</translation>
    </message>
    <message>
        <source>Report on “%1” (%2), written to %3.</source>
        <translation>Relatório sobre “%1” (%2), gravado em %3.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Rollback</name>
    <message>
        <source>%1: “%2” (%3) runs again.</source>
        <translation>%1: “%2” (%3) está de novo em execução.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ScoreText</name>
    <message>
        <source>%1 windows, written to %2: %3 normal, %4 anomalous, %5 without data (threshold %6).</source>
        <translation>%1 janelas, escritas em %2: %3 normais, %4 anômalas, %5 sem dados (limiar %6).</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Signal</name>
    <message>
        <source>%1 of %2 recordings reach the limit of ±%3 g; the worst is “%4” with %5 of its samples.</source>
        <translation>%1 de %2 gravações chegam ao limite de ±%3 g; a pior é “%4”, com %5 das amostras.</translation>
    </message>
    <message>
        <source>--%1 belongs to the recipes edge-impulse and edge-impulse-2.</source>
        <translation>--%1 pertence às receitas edge-impulse e edge-impulse-2.</translation>
    </message>
    <message>
        <source>--filter and --cutoff come together, and --order with them.</source>
        <translation>--filter e --cutoff vêm juntos, e --order com eles.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Simulate</name>
    <message>
        <source>Recording “%1”, labelled “%2”: %3 samples at %4 Hz.</source>
        <translation>Gravação “%1”, com rótulo “%2”: %3 amostras a %4 Hz.</translation>
    </message>
    <message>
        <source>--script says states and seconds itself: leave --state and --seconds out.</source>
        <translation>--script já diz os estados e os segundos: omita --state e --seconds.</translation>
    </message>
    <message>
        <source>--state is missing, or --script.</source>
        <translation>Falta --state, ou --script.</translation>
    </message>
    <message>
        <source>--seconds is missing.</source>
        <translation>Falta --seconds.</translation>
    </message>
    <message>
        <source>Recording “%1” with %2 labelled segments: %3 samples at %4 Hz.</source>
        <translation>Gravação “%1” com %2 trechos rotulados: %3 amostras a %4 Hz.</translation>
    </message>
    <message>
        <source>--demo makes a whole project by itself: leave --%1 out.</source>
        <translation>--demo faz sozinho um projeto inteiro: deixe --%1 de fora.</translation>
    </message>
    <message>
        <source>A demo project with %1 labelled recordings in %2 sessions and a trained model: “%3”.</source>
        <translation>Um projeto de demonstração com %1 gravações rotuladas em %2 sessões e um modelo treinado: “%3”.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Stage</name>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
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
        <translation>Pontuando</translation>
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
        <translation>Escrevendo</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Lendo de volta</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Observando</translation>
    </message>
    <message>
        <source>Configuring</source>
        <translation>Configurando</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Compilando</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Stop</name>
    <message>
        <source>converged: no point changed its cluster</source>
        <translation>convergiu: nenhum ponto mudou de grupo</translation>
    </message>
    <message>
        <source>the centres hardly moved any more</source>
        <translation>os centros quase não se moveram mais</translation>
    </message>
    <message>
        <source>stopped at the iteration limit</source>
        <translation>parou no limite de iterações</translation>
    </message>
</context>
<context>
    <name>baseline::cli::TableText</name>
    <message>
        <source>Not used, because they measure nothing: %1.</source>
        <translation>Não usadas, porque nada medem: %1.</translation>
    </message>
    <message>
        <source>%1 rows with missing or infinite values were not used.</source>
        <translation>%1 linhas com valores ausentes ou infinitos não foram usadas.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::ThresholdWords</name>
    <message>
        <source>In normal running %1 windows an hour exceed the threshold; the alarm, %2 of %3 windows, comes on %4 times an hour.</source>
        <translation>Em operação normal %1 janelas por hora passam do limiar; o alarme, %2 de %3 janelas, dispara %4 vezes por hora.</translation>
    </message>
    <message>
        <source>Faults found: %1 of %2.</source>
        <translation>Falhas encontradas: %1 de %2.</translation>
    </message>
    <message>
        <source>AUC between %1 and %2 in 95 of 100 cases (%3).</source>
        <translation>AUC entre %1 e %2 em 95 de 100 casos (%3).</translation>
    </message>
    <message>
        <source>bootstrap by recording</source>
        <translation>bootstrap por gravação</translation>
    </message>
    <message>
        <source>DeLong, windows taken as independent</source>
        <translation>DeLong, janelas tomadas como independentes</translation>
    </message>
    <message>
        <source>Expected cost an hour: %1 at the cheapest threshold, %2 at the model&apos;s own.</source>
        <translation>Custo esperado por hora: %1 no limiar mais barato, %2 no do próprio modelo.</translation>
    </message>
    <message>
        <source>It stays the cheapest while a miss costs at least %1 times a false alarm.</source>
        <translation>Continua o mais barato enquanto uma falha perdida custar ao menos %1 vezes um alarme falso.</translation>
    </message>
    <message>
        <source>It stays the cheapest while a miss costs %1 to %2 times a false alarm.</source>
        <translation>Continua o mais barato enquanto uma falha perdida custar de %1 a %2 vezes um alarme falso.</translation>
    </message>
    <message>
        <source>Threshold for the budget: %1.</source>
        <translation>Limiar para o orçamento: %1.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::Train</name>
    <message>
        <source>--alpha and --alarms-per-hour exclude each other.</source>
        <translation>--alpha e --alarms-per-hour se excluem.</translation>
    </message>
    <message>
        <source>--name takes at most %1 bytes.</source>
        <translation>--name aceita no máximo %1 bytes.</translation>
    </message>
    <message>
        <source>Also stored in the project, with the exact spans it was trained on.</source>
        <translation>Também guardado no projeto, com os trechos exatos em que foi treinado.</translation>
    </message>
    <message>
        <source>“%1” learns from a stream of scores or a feature as it comes: run it with “baseline watch”, or on a board with “baseline learn --evt”.</source>
        <translation>“%1” aprende de um fluxo de pontuações ou de uma característica à medida que chega: execute-o com “baseline watch”, ou numa placa com “baseline learn --evt”.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::TrainText</name>
    <message>
        <source>Model “%1” (%2), %3 bytes, written to %4.</source>
        <translation>Modelo “%1” (%2), %3 bytes, escrito em %4.</translation>
    </message>
    <message>
        <source>Windows: %1 fitted the detector, %2 later ones that do not overlap set the threshold, %3 between them were not used.</source>
        <translation>Janelas: %1 ajustaram o detector, %2 posteriores sem sobreposição definiram o limiar, %3 entre elas não foram usadas.</translation>
    </message>
    <message>
        <source>Principal components: %1 of %2 features keep %3 of the variance.</source>
        <translation>Componentes principais: %1 de %2 características mantêm %3 da variância.</translation>
    </message>
    <message>
        <source>Threshold: %1. %2</source>
        <translation>Limiar: %1. %2</translation>
    </message>
    <message>
        <source>Left out, because they never varied: %1.</source>
        <translation>Deixadas de fora, porque nunca variaram: %1.</translation>
    </message>
    <message>
        <source>Excluded: %1 windows were not trained on, %2 of them alarm. False alarms on the baseline: %3 without them, %4 with them.</source>
        <translation>Excluídas: %1 janelas ficaram fora do treino, %2 delas dão alarme. Alarmes falsos na linha de base: %3 sem elas, %4 com elas.</translation>
    </message>
    <message>
        <source>Detector: %1.</source>
        <translation>Detector: %1.</translation>
    </message>
    <message>
        <source>Clusters: %1, inertia %2 after one iteration (%3).</source>
        <translation>Grupos: %1, inércia %2 após uma iteração (%3).</translation>
    </message>
    <message numerus="yes">
        <source>Clusters: %1, inertia %2 after %n iterations (%3).</source>
        <translation>
            <numerusform>Grupos: %1, inércia %2 após %n iteração (%3).</numerusform>
            <numerusform>Grupos: %1, inércia %2 após %n iterações (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::cli::Usage</name>
    <message>
        <source>a text that is not empty</source>
        <translation>um texto que não esteja vazio</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um destes: %1</translation>
    </message>
    <message>
        <source>a number above zero</source>
        <translation>um número acima de zero</translation>
    </message>
    <message>
        <source>a number of zero or more</source>
        <translation>um número maior ou igual a zero</translation>
    </message>
    <message>
        <source>a number between 0 and 1</source>
        <translation>um número entre 0 e 1</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>um número inteiro a partir de 1</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>um número inteiro a partir de 0</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Não existe a opção %1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 não aceita valor.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 precisa de um valor.</translation>
    </message>
    <message>
        <source>--%1 was given twice.</source>
        <translation>--%1 foi dada duas vezes.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 espera %2, não “%3”.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Falta algo: %1.</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>“%1” está sobrando.</translation>
    </message>
    <message>
        <source>An empty name is no file.</source>
        <translation>Um nome vazio não é um arquivo.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
</context>
<context>
    <name>baseline::cli::WatchCommandText</name>
    <message>
        <source>--%1 belongs to --detector %2.</source>
        <translation>--%1 pertence a --detector %2.</translation>
    </message>
    <message>
        <source>A model gives a score: leave --feature and --column out.</source>
        <translation>Um modelo dá uma pontuação: não indique --feature nem --column.</translation>
    </message>
    <message>
        <source>Say which recordings the model shall score.</source>
        <translation>Indique quais gravações o modelo deve pontuar.</translation>
    </message>
    <message>
        <source>--feature is of signals, --column of a table: give one of them.</source>
        <translation>--feature é de sinais, --column de uma tabela: indique uma das duas.</translation>
    </message>
    <message>
        <source>One table at a time; for signals say which --feature, or give a model first.</source>
        <translation>Uma tabela de cada vez; para sinais indique --feature, ou comece com um modelo.</translation>
    </message>
    <message>
        <source>--recipe, --window and --hop belong to --feature.</source>
        <translation>--recipe, --window e --hop pertencem a --feature.</translation>
    </message>
    <message>
        <source>R is the time from window to window here: leave --r out.</source>
        <translation>Aqui R é o tempo de janela a janela: não indique --r.</translation>
    </message>
</context>
<context>
    <name>baseline::cli::WatchText</name>
    <message>
        <source>row %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>%1 at %2 s</source>
        <translation>%1 em %2 s</translation>
    </message>
    <message>
        <source>Weibull of the last maxima above U: k %1, λ %2, R² of the fit %3.</source>
        <translation>Weibull dos últimos máximos acima de U: k %1, λ %2, R² do ajuste %3.</translation>
    </message>
    <message>
        <source>Tail: generalised Pareto with shape %1 and scale %2, from %3 values above the threshold. The risk is an estimate, not a guarantee.</source>
        <translation>Cauda: Pareto generalizada com forma %1 e escala %2, de %3 valores acima do limiar. O risco é uma estimativa, não uma garantia.</translation>
    </message>
    <message>
        <source>All %1 maxima: GEV with location %2, scale %3, shape %4, log-likelihood %5.</source>
        <translation>Todos os %1 máximos: GEV com posição %2, escala %3, forma %4, log-verossimilhança %5.</translation>
    </message>
    <message>
        <source>The same by a Weibull law: k %1, λ %2, log-likelihood %3.</source>
        <translation>Os mesmos por uma lei de Weibull: k %1, λ %2, log-verossimilhança %3.</translation>
    </message>
    <message>
        <source>%1 on “%2”: %3 values, %4 without data, %5 outliers, %6 of them collective; alarms: %7.</source>
        <translation>%1 sobre “%2”: %3 valores, %4 sem dados, %5 pontos atípicos, %6 deles coletivos; alarmes: %7.</translation>
    </message>
    <message>
        <source>  collective: %1, %2</source>
        <translation>  coletivo: %1, %2</translation>
    </message>
    <message>
        <source>  outlier: %1, %2</source>
        <translation>  atípico: %1, %2</translation>
    </message>
    <message>
        <source>  … %1 more: see --json or --out.</source>
        <translation>  … mais %1: veja --json ou --out.</translation>
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
agora %2
usual %3
parte %4</translation>
    </message>
    <message>
        <source>Why it alarmed</source>
        <translation>Por que alarmou</translation>
    </message>
    <message>
        <source>&amp;Real</source>
        <translation>&amp;Real</translation>
    </message>
    <message>
        <source>&amp;False alarm</source>
        <translation>Alarme &amp;falso</translation>
    </message>
    <message>
        <source>&amp;Add to labels and retrain</source>
        <translation>&amp;Adicionar aos rótulos e treinar de novo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Channel of the spectrum</source>
        <translation>Canal do espectro</translation>
    </message>
    <message>
        <source>Spectrum or waveform of the alarm</source>
        <translation>Espectro ou forma de onda do alarme</translation>
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
        <translation>Sinal em volta do alarme; o que é explicado está sombreado</translation>
    </message>
    <message>
        <source>Spectrum of the alarm over that of the nearest normal windows</source>
        <translation>Espectro do alarme sobre o das janelas normais mais próximas</translation>
    </message>
    <message>
        <source>The machine was really not as usual (Alt+R)</source>
        <translation>A máquina realmente não estava como de costume (Alt+R)</translation>
    </message>
    <message>
        <source>The machine ran normally (Alt+F)</source>
        <translation>A máquina funcionava normalmente (Alt+F)</translation>
    </message>
    <message>
        <source>Name of the fault</source>
        <translation>Nome do defeito</translation>
    </message>
    <message>
        <source>Name of the fault, as its label</source>
        <translation>Nome do defeito, como seu rótulo</translation>
    </message>
    <message>
        <source>name of the fault</source>
        <translation>nome do defeito</translation>
    </message>
    <message>
        <source>Stop the training; the labels stay (Alt+C)</source>
        <translation>Parar o treino; os rótulos ficam (Alt+C)</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progresso do treino</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>nearest normal windows</source>
        <translation>janelas normais mais próximas</translation>
    </message>
    <message>
        <source>No signal was kept with this alarm.</source>
        <translation>Nenhum sinal foi guardado com este alarme.</translation>
    </message>
    <message>
        <source>Say first whether the alarm was real or false.</source>
        <translation>Diga primeiro se o alarme foi real ou falso.</translation>
    </message>
    <message>
        <source>Give the fault a name other than “normal”.</source>
        <translation>Dê ao defeito um nome diferente de “normal”.</translation>
    </message>
    <message>
        <source>Label the stretch as “%1”, and train again where that changes the model (Alt+A)</source>
        <translation>Rotular o trecho como “%1” e treinar de novo onde isso muda o modelo (Alt+A)</translation>
    </message>
    <message>
        <source>Label the signal as normal and train again with it (Alt+A)</source>
        <translation>Rotular o sinal como normal e treinar de novo com ele (Alt+A)</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::AlarmsCard</name>
    <message>
        <source>earlier run, after %1 s</source>
        <translation>execução anterior, após %1 s</translation>
    </message>
    <message>
        <source>earlier run, after %1 h %2 min</source>
        <translation>execução anterior, após %1 h %2 min</translation>
    </message>
    <message>
        <source>by a model that does not run now</source>
        <translation>por um modelo que não está em execução agora</translation>
    </message>
    <message numerus="yes">
        <source>%n more before it, not kept</source>
        <translation>
            <numerusform>mais %n antes dele, não guardado</numerusform>
            <numerusform>mais %n antes dele, não guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Disparado</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cessado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Informado por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>still on</source>
        <translation>ainda ativo</translation>
    </message>
    <message>
        <source>seen by the studio</source>
        <translation>visto pelo estúdio</translation>
    </message>
    <message>
        <source>kept by the board</source>
        <translation>guardado pela placa</translation>
    </message>
    <message>
        <source>Alarm %1 in the board&apos;s flash; stream %2, window at sample %3</source>
        <translation>Alarme %1 na flash da placa; fluxo %2, janela na amostra %3</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Julgamento</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Which alarms are shown</source>
        <translation>Quais alarmes são mostrados</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Todos os alarmes</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Não julgados</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Reais</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Alarmes falsos</translation>
    </message>
    <message>
        <source>No alarm is judged so. Choose “All alarms” to see the others.</source>
        <translation>Nenhum alarme foi julgado assim. Escolha “Todos os alarmes” para ver os outros.</translation>
    </message>
    <message>
        <source>No alarm yet. Put a model on the board in “Deploy” and let it run: an alarm appears here with the signal around it and what contributed.</source>
        <translation>Nenhum alarme ainda. Coloque um modelo na placa em “Implantar” e deixe-o rodar: um alarme aparece aqui com o sinal em volta dele e o que contribuiu.</translation>
    </message>
    <message>
        <source>real</source>
        <translation>real</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>alarme falso</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::AlarmsTab</name>
    <message>
        <source>No project is open.</source>
        <translation>Nenhum projeto está aberto.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>O projeto está aberto só para leitura.</translation>
    </message>
    <message>
        <source>This alarm is not in the project, or not yet.</source>
        <translation>Este alarme não está no projeto, ou ainda não.</translation>
    </message>
    <message>
        <source>Choose an alarm to see what contributed to it.</source>
        <translation>Escolha um alarme para ver o que contribuiu para ele.</translation>
    </message>
    <message>
        <source>The board alone saw this alarm, so no signal was kept and nothing more is known of it.</source>
        <translation>Só a placa viu este alarme, então nenhum sinal foi guardado e nada mais se sabe dele.</translation>
    </message>
    <message>
        <source>Without a project no signal is kept. Open one on the Sessions page.</source>
        <translation>Sem um projeto nenhum sinal é guardado. Abra um na página Sessões.</translation>
    </message>
    <message>
        <source>The signal around this alarm is still coming in; it takes half a minute at most.</source>
        <translation>O sinal em volta deste alarme ainda está chegando; leva no máximo meio minuto.</translation>
    </message>
    <message>
        <source>No signal was kept with this alarm. The board named: %1.</source>
        <translation>Nenhum sinal foi guardado com este alarme. A placa indicou: %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Comparing with the nearest normal windows…</source>
        <translation>Comparando com as janelas normais mais próximas…</translation>
    </message>
    <message>
        <source>judgement of an alarm</source>
        <translation>julgamento de um alarme</translation>
    </message>
    <message>
        <source>Finding the stretch that alarmed…</source>
        <translation>Procurando o trecho que alarmou…</translation>
    </message>
    <message>
        <source>labels of an alarm</source>
        <translation>rótulos de um alarme</translation>
    </message>
    <message>
        <source>The labels are stored.</source>
        <translation>Os rótulos estão guardados.</translation>
    </message>
    <message>
        <source>The stretch is labelled as “%1”. Its model learns from normal running alone, so training again would change nothing; the label counts in thresholds, comparisons and evaluations.</source>
        <translation>O trecho está rotulado como “%1”. O seu modelo aprende só com funcionamento normal, então treinar de novo não mudaria nada; o rótulo conta em limiares, comparações e avaliações.</translation>
    </message>
    <message>
        <source>Training again…</source>
        <translation>Treinando de novo…</translation>
    </message>
    <message>
        <source>“%1” is trained and at hand.</source>
        <translation>“%1” está treinado e à mão.</translation>
    </message>
    <message>
        <source>Training a model again</source>
        <translation>Treino repetido de um modelo</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::BoardTab</name>
    <message>
        <source>Features of a window</source>
        <translation>Características de uma janela</translation>
    </message>
    <message>
        <source>Score of a window</source>
        <translation>Pontuação de uma janela</translation>
    </message>
    <message>
        <source>Free RAM</source>
        <translation>RAM livre</translation>
    </message>
    <message>
        <source>Board&apos;s temperature</source>
        <translation>Temperatura da placa</translation>
    </message>
    <message>
        <source>Board score = studio score</source>
        <translation>Pontuação: placa = estúdio</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Em execução agora</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Check and roll back</source>
        <translation>Conferir e reverter</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Reverter</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Reads the model back now and compares it byte for byte</source>
        <translation>Lê o modelo de volta agora e o compara byte a byte</translation>
    </message>
    <message>
        <source>Going back to the model before…</source>
        <translation>Voltando ao modelo anterior…</translation>
    </message>
    <message>
        <source>Reading the board&apos;s model…</source>
        <translation>Lendo o modelo da placa…</translation>
    </message>
    <message>
        <source>No board is connected. Connect one on the Live page.</source>
        <translation>Nenhuma placa está conectada. Conecte uma na página Ao vivo.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>Nenhuma placa está conectada.</translation>
    </message>
    <message>
        <source>The board&apos;s model could not be read. %1</source>
        <translation>O modelo da placa não pôde ser lido. %1</translation>
    </message>
    <message>
        <source>The board has no model yet: it streams, and raises no alarm.</source>
        <translation>A placa ainda não tem modelo: ela transmite e não dispara alarme.</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>para “%1”</translation>
    </message>
    <message>
        <source>Connect a board to read back what it runs.</source>
        <translation>Conecte uma placa para ler de volta o que ela executa.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Ainda não há nada para comparar.</translation>
    </message>
    <message>
        <source>Compare reads the model back, whole, and says whether every byte is as it was made. There is no model before this one to go back to.</source>
        <translation>Comparar lê o modelo de volta, inteiro, e diz se cada byte está como foi feito. Não há modelo anterior a este para o qual voltar.</translation>
    </message>
    <message>
        <source>Compare reads the model back, whole, and says whether every byte is as it was made. Roll back runs “%1” again; nothing is sent for it.</source>
        <translation>Comparar lê o modelo de volta, inteiro, e diz se cada byte está como foi feito. Reverter executa “%1” de novo; nada é enviado para isso.</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>not told by this board</source>
        <translation>não informado por esta placa</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>as its sensor says</source>
        <translation>segundo o sensor dela</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>under 0.01 % of the time</source>
        <translation>menos de 0,01 % do tempo</translation>
    </message>
    <message>
        <source>%1 % of the time</source>
        <translation>%1 % do tempo</translation>
    </message>
    <message>
        <source>on this computer, not a chip</source>
        <translation>neste computador, não em um chip</translation>
    </message>
    <message>
        <source>Measured by the board: %1. A new window is due every %2 ms.</source>
        <translation>Medido pela placa: %1. Uma nova janela vence a cada %2 ms.</translation>
    </message>
    <message>
        <source>measured while it streams</source>
        <translation>medido enquanto ela transmite</translation>
    </message>
    <message>
        <source>no window compared yet</source>
        <translation>nenhuma janela comparada ainda</translation>
    </message>
    <message>
        <source>no board is connected</source>
        <translation>nenhuma placa está conectada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>windows equal bit for bit</source>
        <translation>janelas iguais bit a bit</translation>
    </message>
    <message>
        <source>windows equal; %1 differ</source>
        <translation>janelas iguais; %1 diferem</translation>
    </message>
    <message>
        <source>%1 windows compared, %2 equal bit for bit.
Not compared: %3 with lost samples, %4 scored by a model that the studio has not read, %5 without a score.</source>
        <translation>%1 janelas comparadas, %2 iguais bit a bit.
Não comparadas: %3 com amostras perdidas, %4 pontuadas por um modelo que o estúdio não leu, %5 sem pontuação.</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::BoardWords</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>replayed recording</source>
        <translation>gravação reproduzida</translation>
    </message>
    <message>
        <source>%1, %2 Hz, ±%3 g</source>
        <translation>%1, %2 Hz, ±%3 g</translation>
    </message>
    <message>
        <source>“%1”, %2, runs</source>
        <translation>“%1”, %2, em execução</translation>
    </message>
    <message>
        <source>“%1”, %2, for a rollback</source>
        <translation>“%1”, %2, para uma reversão</translation>
    </message>
    <message>
        <source>none in use</source>
        <translation>nenhum em uso</translation>
    </message>
    <message>
        <source>free, %1</source>
        <translation>livre, %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>%1 Hz by the board&apos;s clock</source>
        <translation>%1 Hz pelo relógio da placa</translation>
    </message>
    <message>
        <source>%1 of %2 samples</source>
        <translation>%1 de %2 amostras</translation>
    </message>
    <message>
        <source>%1 samples at the limit</source>
        <translation>%1 amostras no limite</translation>
    </message>
    <message>
        <source>the sensor does not answer</source>
        <translation>o sensor não responde</translation>
    </message>
    <message>
        <source>sampling stands still</source>
        <translation>a amostragem está parada</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>scoring pauses: the sensor is set otherwise than the model needs</source>
        <translation>a pontuação está em pausa: o sensor está configurado de outro modo que o modelo precisa</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>pontua</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>transmite</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ociosa</translation>
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
        <translation>placa desconhecida</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
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
        <translation>Taxa medida</translation>
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
        <translation>Espaço A</translation>
    </message>
    <message>
        <source>Slot B</source>
        <translation>Espaço B</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Embutido</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::BuildLog</name>
    <message>
        <source>Build log</source>
        <translation>Registro da compilação</translation>
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
        <translation>O que o compilador diz aparece aqui.</translation>
    </message>
    <message>
        <source>Copy the build log</source>
        <translation>Copiar o registro da compilação</translation>
    </message>
    <message>
        <source>Show or hide the build log</source>
        <translation>Mostrar ou ocultar o registro da compilação</translation>
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
        <translation>Falta um programa</translation>
    </message>
    <message>
        <source>Install command</source>
        <translation>Comando de instalação</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the install command</source>
        <translation>Copiar o comando de instalação</translation>
    </message>
    <message>
        <source>“%1” is needed. Run this in a terminal, then try again:</source>
        <translation>“%1” é necessário. Execute isto em um terminal e tente de novo:</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::DeployPage</name>
    <message>
        <source>Deploy</source>
        <translation>Implantar</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Na placa</translation>
    </message>
    <message>
        <source>&amp;Deploy to board</source>
        <translation>&amp;Implantar na placa</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 foi escrito.</translation>
    </message>
    <message>
        <source>no board</source>
        <translation>sem placa</translation>
    </message>
    <message>
        <source>%1 · serial number %2</source>
        <translation>%1 · número de série %2</translation>
    </message>
    <message>
        <source>Virtual Nano</source>
        <translation>Nano virtual</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes desta página</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Firmware is being put on the board.</source>
        <translation>O firmware está sendo gravado na placa.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>Alarmes (%1)</translation>
    </message>
    <message>
        <source>Work on the board</source>
        <translation>Trabalho na placa</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::DeployTab</name>
    <message>
        <source>At hand</source>
        <translation>Em mãos</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Implantação</translation>
    </message>
    <message>
        <source>&amp;Save model file</source>
        <translation>&amp;Salvar arquivo do modelo</translation>
    </message>
    <message>
        <source>E&amp;xport header</source>
        <translation>E&amp;xportar cabeçalho</translation>
    </message>
    <message>
        <source>baseline_model.h: the same bytes, for people who build firmware</source>
        <translation>baseline_model.h: os mesmos bytes, para quem compila o firmware</translation>
    </message>
    <message>
        <source>Putting “%1” on the board…</source>
        <translation>Colocando “%1” na placa…</translation>
    </message>
    <message>
        <source>“%1” runs on the board. Read back and compared: equal.</source>
        <translation>“%1” está em execução na placa. Lido de volta e comparado: igual.</translation>
    </message>
    <message>
        <source>%1 of %2 boards run it now, read back equal.</source>
        <translation>%1 de %2 placas o executam agora, lido de volta igual.</translation>
    </message>
    <message>
        <source>A deployment runs.</source>
        <translation>Uma implantação está em andamento.</translation>
    </message>
    <message>
        <source>Connect a board on the Live page, and train a model or choose one below.</source>
        <translation>Conecte uma placa na página Ao vivo e treine um modelo ou escolha um abaixo.</translation>
    </message>
    <message>
        <source>No board is connected. Connect one on the Live page.</source>
        <translation>Nenhuma placa está conectada. Conecte uma na página Ao vivo.</translation>
    </message>
    <message>
        <source>There is no model at hand. Train one, or choose one below.</source>
        <translation>Não há modelo em mãos. Treine um, ou escolha um abaixo.</translation>
    </message>
    <message>
        <source>The model takes %1, and a slot of this board holds %2. Choose fewer clusters or a shorter window.</source>
        <translation>O modelo ocupa %1, e um espaço desta placa comporta %2. Escolha menos grupos ou uma janela mais curta.</translation>
    </message>
    <message>
        <source>The board runs this very model.</source>
        <translation>A placa executa exatamente este modelo.</translation>
    </message>
    <message>
        <source>“%1” is for %2 Hz and ±%3 g; the board measures at %4 Hz and ±%5 g. It will score only when it is set the same.</source>
        <translation>“%1” é para %2 Hz e ±%3 g; a placa mede a %4 Hz e ±%5 g. Ele só pontuará quando ela estiver configurada igual.</translation>
    </message>
    <message>
        <source>“%1” will be the board&apos;s first model.</source>
        <translation>“%1” será o primeiro modelo da placa.</translation>
    </message>
    <message>
        <source>“%1” will replace “%2”, which stays on the board for a rollback.</source>
        <translation>“%1” substituirá “%2”, que fica na placa para uma reversão.</translation>
    </message>
    <message>
        <source>There is no model at hand. Train one, or choose one.</source>
        <translation>Não há modelo em mãos. Treine um, ou escolha um.</translation>
    </message>
    <message>
        <source>No model is at hand. Train one on the Train page, or choose one below.</source>
        <translation>Não há modelo em mãos. Treine um na página Treinar, ou escolha um abaixo.</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Salvar modelo</translation>
    </message>
    <message>
        <source>Baseline model (*.model)</source>
        <translation>Modelo Baseline (*.model)</translation>
    </message>
    <message>
        <source>Export the model as a C header</source>
        <translation>Exportar o modelo como cabeçalho C</translation>
    </message>
    <message>
        <source>C header (*.h)</source>
        <translation>Cabeçalho C (*.h)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 foi escrito.</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Salvar re&amp;latório…</translation>
    </message>
    <message>
        <source>All that is known of the model at hand, as PDF or HTML (Ctrl+Shift+R)</source>
        <translation>Tudo o que se sabe do modelo em mãos, em PDF ou HTML (Ctrl+Shift+R)</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::DoubleTapHelp</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Drawing of the board: the reset button lies in the middle, between the USB socket and the radio module; the orange light is beside the socket</source>
        <translation>Desenho da placa: o botão de reset fica no meio, entre o conector USB e o módulo de rádio; a luz laranja fica ao lado do conector</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Leave the board as it is</source>
        <translation>Deixar a placa como está</translation>
    </message>
    <message>
        <source>The board waits in its bootloader</source>
        <translation>A placa espera no bootloader</translation>
    </message>
    <message>
        <source>Press the reset button twice</source>
        <translation>Aperte o botão de reset duas vezes</translation>
    </message>
    <message>
        <source>1. Leave the USB cable plugged in.
2. Press the small white button twice, within half a second.
3. The orange light fades in and out: the bootloader runs.
4. If the port has another name now, choose it; then try again.</source>
        <translation>1. Deixe o cabo USB conectado.
2. Aperte o botãozinho branco duas vezes, em meio segundo.
3. A luz laranja acende e apaga aos poucos: o bootloader está em execução.
4. Se a porta agora tem outro nome, escolha-a; depois tente de novo.</translation>
    </message>
    <message>
        <source>Try again at once. If that does not help:</source>
        <translation>Tente de novo já. Se isso não ajudar:</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::ExtremesPanel</name>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigiar</translation>
    </message>
    <message>
        <source>St&amp;op watching</source>
        <translation>&amp;Parar de vigiar</translation>
    </message>
    <message>
        <source>It was &amp;normal</source>
        <translation>Era &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Keep the limit</source>
        <translation>&amp;Guardar o limite</translation>
    </message>
    <message>
        <source>What the board watches: the model&apos;s score, or one of its features</source>
        <translation>O que a placa vigia: a pontuação do modelo ou uma de suas características</translation>
    </message>
    <message>
        <source>The board watches from now on and learns as it goes, with a computer or without (Alt+W)</source>
        <translation>A placa vigia a partir de agora e aprende pelo caminho, com ou sem computador (Alt+V)</translation>
    </message>
    <message>
        <source>Ends the watching; what was learned is forgotten, the running model stays (Alt+O)</source>
        <translation>Encerra a vigilância; o que foi aprendido é esquecido, o modelo em uso permanece (Alt+P)</translation>
    </message>
    <message>
        <source>The newest outlier was normal: the board learns it after all (Alt+N)</source>
        <translation>O ponto atípico mais recente era normal: a placa o aprende afinal (Alt+N)</translation>
    </message>
    <message>
        <source>Ends the watching with a model whose threshold is the learned limit (Alt+K)</source>
        <translation>Encerra a vigilância com um modelo cujo limiar é o limite aprendido (Alt+G)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>the model&apos;s score</source>
        <translation>a pontuação do modelo</translation>
    </message>
    <message>
        <source>Connect a board, and it can watch for extreme values here.</source>
        <translation>Conecte uma placa, e ela poderá vigiar valores extremos aqui.</translation>
    </message>
    <message>
        <source>The board has no model yet. Deploy one first: it says what there is to watch.</source>
        <translation>A placa ainda não tem modelo. Implante um primeiro: ele diz o que há para vigiar.</translation>
    </message>
    <message>
        <source>The board judges each window by the last maxima and learns from it, while “%1” goes on scoring.</source>
        <translation>A placa julga cada janela pelos últimos máximos e aprende com ela, enquanto “%1” continua pontuando.</translation>
    </message>
    <message>
        <source>The board watches for extreme values.</source>
        <translation>A placa vigia valores extremos.</translation>
    </message>
    <message>
        <source>Learning the bounds.</source>
        <translation>Aprendendo as fronteiras.</translation>
    </message>
    <message>
        <source>Collective anomaly.</source>
        <translation>Anomalia coletiva.</translation>
    </message>
    <message>
        <source>Outlier.</source>
        <translation>Ponto atípico.</translation>
    </message>
    <message>
        <source>Normal.</source>
        <translation>Normal.</translation>
    </message>
    <message>
        <source>Learning the maxima.</source>
        <translation>Aprendendo os máximos.</translation>
    </message>
    <message>
        <source>Watching: %1 %2 windows, %3 outliers, %4 of them collective.</source>
        <translation>Vigiando: %1 %2 janelas, %3 pontos atípicos, %4 deles coletivos.</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valor %1</translation>
    </message>
    <message>
        <source>bounds L %1, U %2</source>
        <translation>fronteiras L %1, U %2</translation>
    </message>
    <message>
        <source>above U: Weibull k %1, λ %2, R² %3, limit %4</source>
        <translation>acima de U: Weibull k %1, λ %2, R² %3, limite %4</translation>
    </message>
    <message>
        <source>above U: %1 maxima so far</source>
        <translation>acima de U: %1 máximos até agora</translation>
    </message>
    <message>
        <source>below L: Weibull k %1, λ %2, R² %3, limit %4</source>
        <translation>abaixo de L: Weibull k %1, λ %2, R² %3, limite %4</translation>
    </message>
    <message>
        <source>below L: %1 maxima so far</source>
        <translation>abaixo de L: %1 máximos até agora</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::Facts</name>
    <message>
        <source>%1, by a board</source>
        <translation>%1, por uma placa</translation>
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
            <numerusform>%n canais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 samples, a new one every %2 ms</source>
        <translation>%1 amostras, uma nova a cada %2 ms</translation>
    </message>
    <message>
        <source>built into the firmware</source>
        <translation>embutido no firmware</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>espaço %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted since</source>
        <translation>
            <numerusform>%n excluída desde então</numerusform>
            <numerusform>%n excluídas desde então</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::deploy::FirmwareForm</name>
    <message>
        <source>Rebuild and flash</source>
        <translation>Recompilar e gravar</translation>
    </message>
    <message>
        <source>Re&amp;build and flash</source>
        <translation>Re&amp;compilar e gravar</translation>
    </message>
    <message>
        <source>&amp;Flash a file…</source>
        <translation>&amp;Gravar um arquivo…</translation>
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
        <translation>Porta</translation>
    </message>
    <message>
        <source>A port from the list, or one that you type</source>
        <translation>Uma porta da lista, ou uma que você digite</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Embutido</translation>
    </message>
    <message>
        <source>The connected board says what it is.</source>
        <translation>A placa conectada diz o que é.</translation>
    </message>
    <message>
        <source>Flash a file</source>
        <translation>Gravar um arquivo</translation>
    </message>
    <message>
        <source>Firmware image (*.bin)</source>
        <translation>Imagem de firmware (*.bin)</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::FirmwareTab</name>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Something else works on the board now.</source>
        <translation>Outra tarefa usa a placa agora.</translation>
    </message>
    <message>
        <source>A recording runs. Stop it first: the board restarts.</source>
        <translation>Uma gravação está em andamento. Pare-a antes: a placa reinicia.</translation>
    </message>
    <message>
        <source>Plug in a board, or type its port.</source>
        <translation>Conecte uma placa, ou digite a porta dela.</translation>
    </message>
    <message>
        <source>There is no model at hand. Train one, or choose one under Deploy.</source>
        <translation>Não há modelo em mãos. Treine um, ou escolha um em Implantar.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>“%1”, %2</translation>
    </message>
    <message>
        <source>no model at hand</source>
        <translation>nenhum modelo em mãos</translation>
    </message>
    <message>
        <source>Builds firmware with “%1” in it for the %2, writes it through the bootloader of the board at %3, and reads back what runs. The models in the slots stay.</source>
        <translation>Compila o firmware com “%1” embutido para %2, grava-o pelo bootloader da placa em %3 e lê de volta o que está em execução. Os modelos nos espaços permanecem.</translation>
    </message>
    <message>
        <source>Building firmware with “%1” and putting it on the board…</source>
        <translation>Compilando o firmware com “%1” e gravando-o na placa…</translation>
    </message>
    <message>
        <source>Putting “%1” on the board…</source>
        <translation>Colocando “%1” na placa…</translation>
    </message>
    <message>
        <source>“%1” runs on the board, but the project could not note it: %2</source>
        <translation>“%1” está em execução na placa, mas o projeto não pôde anotar isso: %2</translation>
    </message>
    <message>
        <source>The board at %1 runs new firmware with “%2” built in. Read back and compared: equal. %3 of flash, %4 of RAM, built with %5.</source>
        <translation>A placa em %1 executa um firmware novo com “%2” embutido. Lido de volta e comparado: igual. %3 de flash, %4 de RAM, compilado com %5.</translation>
    </message>
    <message>
        <source>“%1” is built in and runs.</source>
        <translation>“%1” está embutido e em execução.</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sem modelo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>New firmware runs on the board.</source>
        <translation>Um firmware novo está em execução na placa.</translation>
    </message>
    <message>
        <source>This Virtual Nano is a program of this computer: there is no firmware to flash. “Virtual Nano, emulated chip” on the Live page has some.</source>
        <translation>Este Nano virtual é um programa deste computador: não há firmware para gravar. “Nano virtual, chip emulado” na página Ao vivo tem.</translation>
    </message>
    <message>
        <source>“%1” runs on the board at %2: one page written and checked. It scores with %3.</source>
        <translation>“%1” roda na placa em %2: uma página escrita e verificada. Ela pontua com %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” runs on the board at %2: %n pages written and checked. It scores with %3.</source>
        <translation>
            <numerusform>“%1” roda na placa em %2: %n página escrita e verificada. Ela pontua com %3.</numerusform>
            <numerusform>“%1” roda na placa em %2: %n páginas escritas e verificadas. Ela pontua com %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::deploy::FleetCard</name>
    <message>
        <source>Several boards at once</source>
        <translation>Várias placas de uma vez</translation>
    </message>
    <message>
        <source>No board was found. Plug in boards, then look again.</source>
        <translation>Nenhuma placa foi encontrada. Conecte placas e procure de novo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Deploy to c&amp;hecked</source>
        <translation>Implantar nas &amp;marcadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the deployment to several boards</source>
        <translation>Cancelar a implantação em várias placas</translation>
    </message>
    <message>
        <source>Look for boards again</source>
        <translation>Procurar placas de novo</translation>
    </message>
    <message>
        <source>Boards that were found</source>
        <translation>Placas encontradas</translation>
    </message>
    <message>
        <source>Progress of all boards together</source>
        <translation>Andamento de todas as placas juntas</translation>
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
        <translation>em execução, lido de volta igual, %1</translation>
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
        <translation>gravado</translation>
    </message>
    <message>
        <source>over the wire</source>
        <translation>pelo cabo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>read back equal</source>
        <translation>lido de volta, igual</translation>
    </message>
    <message>
        <source>switched, not read back</source>
        <translation>trocado, não lido de volta</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>recusado: %1</translation>
    </message>
    <message>
        <source>Deployments of this project</source>
        <translation>Implantações deste projeto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
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
        <translation>Meio</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
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
        <translation>Nada foi implantado deste projeto ainda. Coloque um modelo em uma placa em Implantar.</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::LearnCard</name>
    <message>
        <source>Learn on the board</source>
        <translation>Aprender na placa</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Aprender</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <translation>&amp;Parar de aprender</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>The board learns from its own sensor while the machine runs normally (Alt+L)</source>
        <translation>A placa aprende com seu próprio sensor enquanto a máquina funciona normalmente (Alt+A)</translation>
    </message>
    <message>
        <source>Ends the learning; what was gathered is forgotten, the running model stays (Alt+S)</source>
        <translation>Encerra o aprendizado; o que foi reunido é esquecido, o modelo em execução fica (Alt+P)</translation>
    </message>
    <message>
        <source>Goes back to the model that the board learned from (Alt+F)</source>
        <translation>Volta ao modelo a partir do qual a placa aprendeu (Alt+E)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes of normal running to learn from</source>
        <translation>Minutos de funcionamento normal para aprender</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>False alarms: share of normal windows above the threshold, at most</source>
        <translation>Alarmes falsos: proporção máxima de janelas normais acima do limiar</translation>
    </message>
    <message>
        <source>Progress of the learning</source>
        <translation>Progresso do aprendizado</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>alarmes falsos</translation>
    </message>
    <message>
        <source>“%1” runs on the board again. What was learned stays in the other slot.</source>
        <translation>“%1” está em execução na placa de novo. O que foi aprendido fica no outro espaço.</translation>
    </message>
    <message>
        <source>“%1” runs on the board, but the project could not take it: %2</source>
        <translation>“%1” está em execução na placa, mas o projeto não pôde recebê-lo: %2</translation>
    </message>
    <message>
        <source>The board has learned “%1” and runs it. Open a project to keep it there.</source>
        <translation>A placa aprendeu “%1” e o executa. Abra um projeto para guardá-lo ali.</translation>
    </message>
    <message>
        <source>The board has learned “%1” and runs it. It was read back and is in the project.</source>
        <translation>A placa aprendeu “%1” e o executa. Foi relido e está no projeto.</translation>
    </message>
    <message>
        <source>%1 features, threshold %2: at most %3 % of normal windows exceed it, by %4 windows that had no part in the fit.</source>
        <translation>%1 características, limiar %2: no máximo %3 % das janelas normais o ultrapassam, segundo %4 janelas que não participaram do ajuste.</translation>
    </message>
    <message>
        <source>One feature did not vary and takes no part.</source>
        <translation>Uma característica não variou e não participa.</translation>
    </message>
    <message numerus="yes">
        <source>%n features did not vary and take no part.</source>
        <translation>
            <numerusform>%n característica não variou e não participa.</numerusform>
            <numerusform>%n características não variaram e não participam.</numerusform>
        </translation>
    </message>
    <message>
        <source>One window without data, or clipped, was left out.</source>
        <translation>Uma janela sem dados, ou saturada, ficou de fora.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows without data, or clipped, were left out.</source>
        <translation>
            <numerusform>%n janela sem dados, ou saturada, ficou de fora.</numerusform>
            <numerusform>%n janelas sem dados, ou saturadas, ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a board, and it can learn its own baseline here.</source>
        <translation>Conecte uma placa, e ela poderá aprender aqui sua própria linha de base.</translation>
    </message>
    <message>
        <source>Stopped. The board runs what it ran. %1</source>
        <translation>Parado. A placa executa o que executava. %1</translation>
    </message>
    <message>
        <source>The board has no model yet. Deploy one first: it says which features there are to learn.</source>
        <translation>A placa ainda não tem modelo. Implante um primeiro: ele diz quais características há para aprender.</translation>
    </message>
    <message>
        <source>Let the machine run normally, and the board learns what that is with the features of “%1”, which goes on watching meanwhile. Two thirds of the time give mean and spread, the last third the threshold.</source>
        <translation>Deixe a máquina funcionar normalmente, e a placa aprende o que é isso com as características de “%1”, que continua vigiando enquanto isso. Dois terços do tempo dão média e dispersão, o último terço o limiar.</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation>%1 de %2 janelas</translation>
    </message>
    <message>
        <source>Calibrating: %1.</source>
        <translation>Calibrando: %1.</translation>
    </message>
    <message>
        <source>Learning: %1.</source>
        <translation>Aprendendo: %1.</translation>
    </message>
    <message>
        <source>Less than a minute more.</source>
        <translation>Falta menos de um minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes more.</source>
        <translation>
            <numerusform>Falta cerca de %n minuto.</numerusform>
            <numerusform>Faltam cerca de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean and covariance</source>
        <translation>Média e covariância</translation>
    </message>
    <message>
        <source>Extreme values</source>
        <translation>Valores extremos</translation>
    </message>
    <message>
        <source>What the board learns</source>
        <translation>O que a placa aprende</translation>
    </message>
    <message>
        <source>Threshold %1: the tail of a law fitted to the last maxima, an estimate and no guarantee.</source>
        <translation>Limiar %1: a cauda de uma lei ajustada aos últimos máximos, uma estimativa e não uma garantia.</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::ModelsCard</name>
    <message>
        <source>Models of this project</source>
        <translation>Modelos deste projeto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <source>No model yet. Train one on the Train page.</source>
        <translation>Nenhum modelo ainda. Treine um na página Treinar.</translation>
    </message>
    <message>
        <source>%1
%2, hash %3, seed %4</source>
        <translation>%1
%2, hash %3, semente %4</translation>
    </message>
</context>
<context>
    <name>baseline::deploy::OutcomeCard</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>“%1” runs on the board, in %2. Read back and compared: equal.</source>
        <translation>“%1” está em execução na placa, em %2. Lido de volta e comparado: igual.</translation>
    </message>
    <message>
        <source>“%1” runs on the board, but the project could not note it: %2</source>
        <translation>“%1” está em execução na placa, mas o projeto não pôde anotar isso: %2</translation>
    </message>
    <message>
        <source>Rolled back: “%1” runs on the board again, in %2.</source>
        <translation>Revertido: “%1” está de novo em execução na placa, em %2.</translation>
    </message>
    <message>
        <source>Read back %1 of “%2”: whole, and they give the hash that the board states. The project has no copy to compare with.</source>
        <translation>Lidos de volta %1 de “%2”: inteiros, e dão o hash que a placa informa. O projeto não tem cópia com que comparar.</translation>
    </message>
    <message>
        <source>Read back %1: they do not give the hash that the board states. Deploy again.</source>
        <translation>Lidos de volta %1: não dão o hash que a placa informa. Implante de novo.</translation>
    </message>
    <message>
        <source>Read back %1 of “%2”: equal, byte for byte, to the project&apos;s model.</source>
        <translation>Lidos de volta %1 de “%2”: iguais, byte a byte, ao modelo do projeto.</translation>
    </message>
    <message>
        <source>Read back %1: %2 differ from the project&apos;s “%3”, the first at byte %4. Deploy again.</source>
        <translation>Lidos de volta %1: %2 diferem de “%3” do projeto, o primeiro no byte %4. Implante de novo.</translation>
    </message>
    <message>
        <source>Read back %1 of “%2”: equal, byte for byte, to the model at hand.</source>
        <translation>Lidos de volta %1 de “%2”: iguais, byte a byte, ao modelo em mãos.</translation>
    </message>
    <message>
        <source>The board runs “%1” (%2), the model at hand is “%3” (%4): %5 bytes differ, the first at byte %6.</source>
        <translation>A placa executa “%1” (%2), o modelo em mãos é “%3” (%4): %5 bytes diferem, o primeiro no byte %6.</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Andamento: %1</translation>
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
        <translation>por vir</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
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
        <translation>Preparar o espaço livre</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Check and switch</source>
        <translation>Verificar e trocar</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Ler de volta</translation>
    </message>
    <message>
        <source>Prepare the sources</source>
        <translation>Preparar as fontes</translation>
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
        <translation>Gerar a imagem</translation>
    </message>
    <message>
        <source>Restart the board</source>
        <translation>Reiniciar a placa</translation>
    </message>
    <message>
        <source>Wait for the bootloader</source>
        <translation>Esperar o bootloader</translation>
    </message>
    <message>
        <source>Start the firmware</source>
        <translation>Iniciar o firmware</translation>
    </message>
    <message>
        <source>Ask who is there</source>
        <translation>Perguntar quem está lá</translation>
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
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>Save “%1” as CSV</source>
        <translation>Salvar “%1” como CSV</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Salvar “%1”</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>baseline::explore::ClusterLimits</name>
    <message>
        <source>This detector judges by all features at once: its limit is no line in this picture.</source>
        <translation>Este detector julga por todas as características de uma vez: o seu limite não é uma linha nesta figura.</translation>
    </message>
    <message>
        <source>The circles are the limits at the current threshold. The model measures distance in all %1 components and the picture shows the first of them: a window outside every circle is an anomaly for certain, one inside may still be one.</source>
        <translation>Os círculos são os limites no limiar atual. O modelo mede a distância em todas as %1 componentes e a figura mostra as primeiras: uma janela fora de todos os círculos é com certeza uma anomalia; uma dentro ainda pode ser.</translation>
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
        <translation>Janelas</translation>
    </message>
    <message>
        <source>Radius, sd</source>
        <translation>Raio, dp</translation>
    </message>
    <message>
        <source>Clusters of the model</source>
        <translation>Grupos do modelo</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Double-click a name, or press F2, to change it: “running well, class 1”. The board tells it with each score.</source>
        <translation>Dê um clique duplo num nome, ou pressione F2, para mudá-lo: “funcionando bem, classe 1”. A placa o informa com cada pontuação.</translation>
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
        <translation>ainda sem medição</translation>
    </message>
    <message>
        <source>suggests k = %1</source>
        <translation>sugere k = %1</translation>
    </message>
    <message>
        <source>suggests no k</source>
        <translation>não sugere nenhum k</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erro padrão</translation>
    </message>
    <message>
        <source>k = %1: not defined</source>
        <translation>k = %1: não definido</translation>
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
        <translation>Janela ao vivo</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sem modelo</translation>
    </message>
    <message>
        <source>“%1”: each point is a window</source>
        <translation>“%1”: cada ponto é uma janela</translation>
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
        <source>what each feature is worth</source>
        <translation>quanto vale cada característica</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Número de grupos</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Sobre o modelo</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Variância</translation>
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
        <translation>%1 desvios-padrão da média da linha de base</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Sd</source>
        <translation>Dp</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidade</translation>
    </message>
    <message>
        <source>Halves, p</source>
        <translation>Metades, p</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersão</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Separação</translation>
    </message>
    <message>
        <source>d′</source>
        <translation>d′</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Channel and feature, in the order of the recipe</source>
        <translation>Canal e característica, na ordem da receita</translation>
    </message>
    <message>
        <source>Empty: a plain number</source>
        <translation>Vazio: um número puro</translation>
    </message>
    <message>
        <source>In the newest window of the connected board, by the board&apos;s own code</source>
        <translation>Na janela mais recente da placa conectada, pelo próprio código da placa</translation>
    </message>
    <message>
        <source>Over the normal windows</source>
        <translation>Sobre as janelas normais</translation>
    </message>
    <message>
        <source>Standard deviation over the normal windows</source>
        <translation>Desvio-padrão sobre as janelas normais</translation>
    </message>
    <message>
        <source>1: the feature is alike in all recordings (or in both halves of the only one); 0: all of its variance lies between them</source>
        <translation>1: a característica é igual em todas as gravações (ou nas duas metades da única); 0: toda a sua variância está entre elas</translation>
    </message>
    <message>
        <source>The chance of such a difference between the first and the second half if nothing changed; below 0.05 the feature drifts</source>
        <translation>A chance de tal diferença entre a primeira e a segunda metade se nada mudou; abaixo de 0,05 a característica deriva</translation>
    </message>
    <message>
        <source>1.4826 times the median absolute deviation, as a share of the median: small is sharp</source>
        <translation>1,4826 vezes o desvio absoluto mediano, como parte da mediana: pequeno é nítido</translation>
    </message>
    <message>
        <source>Area under the ROC curve of this feature alone: 0.5 tells nothing apart, 1 everything. Needs recordings or segments with another label than “normal”.</source>
        <translation>Área sob a curva ROC só desta característica: 0,5 não separa nada, 1 separa tudo. Precisa de gravações ou trechos com rótulo diferente de “normal”.</translation>
    </message>
    <message>
        <source>Distance of the labelled windows from the normal ones in standard deviations</source>
        <translation>Distância das janelas rotuladas às normais em desvios-padrão</translation>
    </message>
    <message>
        <source>What the board works for it a window and channel, with all features that come with it; “–”: no board computes it</source>
        <translation>O que a placa trabalha por ela a cada janela e canal, com todas as características que vêm junto; “–”: nenhuma placa a calcula</translation>
    </message>
</context>
<context>
    <name>baseline::explore::FeatureTrace</name>
    <message>
        <source>Feature over the recording</source>
        <translation>Característica ao longo da gravação</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>normal window</source>
        <translation>janela normal</translation>
    </message>
    <message>
        <source>with another label</source>
        <translation>com outro rótulo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fora da conta</translation>
    </message>
    <message>
        <source>baseline, mean ± 3 sd</source>
        <translation>linha de base, média ± 3 dp</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ao vivo</translation>
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
        <translation>&amp;Salvar tabela</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>There are no features to look at.</source>
        <translation>Não há características para ver.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Over the recording</source>
        <translation>Ao longo da gravação</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Which features are computed of each window (Alt+R)</source>
        <translation>Quais características são calculadas de cada janela (Alt+R)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Which recordings are looked at (Alt+E)</source>
        <translation>Quais gravações são observadas (Alt+E)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter, such as “x” or “Hz”</source>
        <translation>Filtro, como “x” ou “Hz”</translation>
    </message>
    <message>
        <source>Only features whose name holds this text (Alt+L)</source>
        <translation>Só características cujo nome contém este texto (Alt+L)</translation>
    </message>
    <message>
        <source>Writes the table as CSV (Alt+S)</source>
        <translation>Grava a tabela como CSV (Alt+S)</translation>
    </message>
    <message>
        <source>Stops ranking (Alt+C)</source>
        <translation>Interrompe a classificação (Alt+C)</translation>
    </message>
    <message>
        <source>Progress of the ranking</source>
        <translation>Progresso da classificação</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Receita</translation>
    </message>
    <message>
        <source>R&amp;ecordings</source>
        <translation>Gravaçõ&amp;es</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltro</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Salvar tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Features and what they are worth</source>
        <translation>Características e quanto valem</translation>
    </message>
    <message>
        <source>Recording that is drawn</source>
        <translation>Gravação desenhada</translation>
    </message>
    <message>
        <source>The recording over which the chosen feature is drawn</source>
        <translation>A gravação ao longo da qual se desenha a característica escolhida</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>Todas as gravações</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>one chosen</source>
        <translation>uma escolhida</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n escolhida</numerusform>
            <numerusform>%n escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Record or import some signals first.</source>
        <translation>Primeiro grave ou importe alguns sinais.</translation>
    </message>
    <message>
        <source>Ranking was cancelled.</source>
        <translation>A classificação foi cancelada.</translation>
    </message>
    <message>
        <source>Choose a recipe or recordings to start again.</source>
        <translation>Escolha uma receita ou gravações para recomeçar.</translation>
    </message>
    <message>
        <source>Choose recordings that were made alike, in the list above.</source>
        <translation>Escolha, na lista acima, gravações feitas do mesmo modo.</translation>
    </message>
    <message>
        <source>%1 normal windows, %2 with another label</source>
        <translation>%1 janelas normais, %2 com outro rótulo</translation>
    </message>
    <message>
        <source>%1 normal windows, none with another label</source>
        <translation>%1 janelas normais, nenhuma com outro rótulo</translation>
    </message>
    <message>
        <source>%1 · no board computes these</source>
        <translation>%1 · nenhuma placa calcula estas</translation>
    </message>
    <message>
        <source>%1 · on the board %2 instructions a window, about %3 ms</source>
        <translation>%1 · na placa %2 instruções por janela, cerca de %3 ms</translation>
    </message>
    <message>
        <source>The features are being ranked.</source>
        <translation>As características estão sendo classificadas.</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>Aparecem aqui em um instante.</translation>
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
        <translation>soma dos quadrados das distâncias</translation>
    </message>
    <message>
        <source>mean silhouette</source>
        <translation>silhueta média</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>gap</translation>
    </message>
    <message>
        <source>Progress of counting clusters</source>
        <translation>Progresso da contagem de grupos</translation>
    </message>
    <message>
        <source>Stops counting clusters (Alt+C)</source>
        <translation>Interrompe a contagem de grupos (Alt+C)</translation>
    </message>
    <message>
        <source>How many clusters</source>
        <translation>Quantos grupos</translation>
    </message>
    <message>
        <source>Goes to Train with this number of clusters set (Alt+T)</source>
        <translation>Vai para Treinar com este número de grupos definido (Alt+T)</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Cotovelo</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhueta</translation>
    </message>
    <message>
        <source>Gap statistic</source>
        <translation>Estatística gap</translation>
    </message>
    <message>
        <source>Counting clusters was cancelled.</source>
        <translation>A contagem de grupos foi cancelada.</translation>
    </message>
    <message>
        <source>There is no model to look at.</source>
        <translation>Não há modelo para ver.</translation>
    </message>
    <message>
        <source>Train one on normal recordings first.</source>
        <translation>Treine antes um com gravações normais.</translation>
    </message>
    <message>
        <source>The windows that this model was fitted to are not at hand.</source>
        <translation>As janelas às quais este modelo foi ajustado não estão à mão.</translation>
    </message>
    <message>
        <source>They are read from the recordings of its project.</source>
        <translation>Elas são lidas das gravações do projeto do modelo.</translation>
    </message>
    <message>
        <source>The clusters of the baseline are being counted.</source>
        <translation>Os grupos da linha de base estão sendo contados.</translation>
    </message>
    <message>
        <source>More clusters follow the baseline more closely and may find more anomalies: compare on the Train page before you decide.</source>
        <translation>Mais grupos seguem a linha de base mais de perto e podem achar mais anomalias: compare na página Treinar antes de decidir.</translation>
    </message>
    <message>
        <source>&amp;Train with k = %1</source>
        <translation>&amp;Treinar com k = %1</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de novo</translation>
    </message>
    <message>
        <source>Counting clusters</source>
        <translation>Contagem dos grupos</translation>
    </message>
</context>
<context>
    <name>baseline::explore::LivePlace</name>
    <message>
        <source>no live signal for this model</source>
        <translation>nenhum sinal ao vivo para este modelo</translation>
    </message>
    <message>
        <source>no data: this window cannot be judged</source>
        <translation>sem dados: esta janela não pode ser julgada</translation>
    </message>
    <message>
        <source>anomaly: outside every cluster</source>
        <translation>anomalia: fora de todos os grupos</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalia</translation>
    </message>
    <message>
        <source>normal: %1</source>
        <translation>normal: %1</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normais</translation>
    </message>
</context>
<context>
    <name>baseline::explore::LoadingsView</name>
    <message>
        <source>Component whose loadings are shown</source>
        <translation>Componente cujos pesos são mostrados</translation>
    </message>
    <message>
        <source>Which principal component is taken apart into features</source>
        <translation>Qual componente principal é decomposta em características</translation>
    </message>
    <message>
        <source>Loadings of the component</source>
        <translation>Pesos da componente</translation>
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
        <translation>Os rótulos foram retirados.</translation>
    </message>
    <message>
        <source>Labelled one segment “%1”.</source>
        <translation>Um trecho recebeu o rótulo “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Labelled %n segments “%1”.</source>
        <translation>
            <numerusform>%n trecho recebeu o rótulo “%1”.</numerusform>
            <numerusform>%n trechos receberam o rótulo “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>take labels away</source>
        <translation>retirar rótulos</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>rótulo “%1”</translation>
    </message>
    <message>
        <source>chosen in Explore</source>
        <translation>escolhido em Explorar</translation>
    </message>
    <message>
        <source>exclude windows</source>
        <translation>excluir janelas</translation>
    </message>
    <message>
        <source>One stretch is not trained on from now on. Train again to see what it changes.</source>
        <translation>Um trecho não é mais usado no treino. Treine de novo para ver o que muda.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches are not trained on from now on. Train again to see what it changes.</source>
        <translation>
            <numerusform>%n trecho não é mais usado no treino. Treine de novo para ver o que muda.</numerusform>
            <numerusform>%n trechos não são mais usados no treino. Treine de novo para ver o que muda.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change: it is so already.</source>
        <translation>Não há nada a mudar: já está assim.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 foi escrito.</translation>
    </message>
</context>
<context>
    <name>baseline::explore::PointGroups</name>
    <message>
        <source>no cluster</source>
        <translation>sem grupo</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
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
        <translation>%1, %2 % da variância</translation>
    </message>
    <message>
        <source>Windows in the plane</source>
        <translation>Janelas no plano</translation>
    </message>
    <message>
        <source>Windows as a cloud</source>
        <translation>Janelas como nuvem</translation>
    </message>
</context>
<context>
    <name>baseline::explore::PointsControls</name>
    <message>
        <source>&amp;Recordings</source>
        <translation>G&amp;ravações</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Laço</translation>
    </message>
    <message>
        <source>&amp;Save table</source>
        <translation>&amp;Salvar tabela</translation>
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
        <translation>As duas primeiras componentes</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>The first three components, to be turned</source>
        <translation>As três primeiras componentes, para girar</translation>
    </message>
    <message>
        <source>Show windows as: %1</source>
        <translation>Mostrar janelas como: %1</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravação</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>all windows</source>
        <translation>todas as janelas</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>a linha de base</translation>
    </message>
    <message>
        <source>other recordings</source>
        <translation>outras gravações</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalias</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>O que as cores significam</translation>
    </message>
    <message>
        <source>Which windows are shown</source>
        <translation>Quais janelas são mostradas</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;or</translation>
    </message>
    <message>
        <source>What the colours of the windows mean (Alt+O)</source>
        <translation>O que as cores das janelas significam (Alt+O)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Which of the windows are shown (Alt+H)</source>
        <translation>Quais das janelas são mostradas (Alt+M)</translation>
    </message>
    <message>
        <source>Recordings that are shown beside the baseline (Alt+R)</source>
        <translation>Gravações mostradas além da linha de base (Alt+R)</translation>
    </message>
    <message>
        <source>Draw round windows to choose them; Shift adds, Alt takes away</source>
        <translation>Contorne janelas para escolhê-las; Shift acrescenta, Alt retira</translation>
    </message>
    <message>
        <source>Writes all windows with where they come from as a table, CSV (Alt+S)</source>
        <translation>Grava todas as janelas, com a sua origem, como tabela CSV (Alt+S)</translation>
    </message>
    <message>
        <source>Stops reading windows (Alt+C)</source>
        <translation>Interrompe a leitura de janelas (Alt+C)</translation>
    </message>
    <message>
        <source>Progress of reading windows</source>
        <translation>Progresso da leitura de janelas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Recordings: %n more</source>
        <translation>
            <numerusform>G&amp;ravações: mais %n</numerusform>
            <numerusform>G&amp;ravações: mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::explore::PointsPanel</name>
    <message>
        <source>There is no model to look at.</source>
        <translation>Não há modelo para ver.</translation>
    </message>
    <message>
        <source>Train one on normal recordings: its windows appear here.</source>
        <translation>Treine um com gravações normais: as suas janelas aparecem aqui.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir para Treinar</translation>
    </message>
    <message>
        <source>None of the windows is shown.</source>
        <translation>Nenhuma das janelas é mostrada.</translation>
    </message>
    <message>
        <source>What is chosen under “Show” leaves none of them.</source>
        <translation>A escolha em “Mostrar” não deixa nenhuma.</translation>
    </message>
    <message>
        <source>Show all windows</source>
        <translation>Mostrar todas as janelas</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
    <message>
        <source>one window</source>
        <translation>uma janela</translation>
    </message>
    <message>
        <source>%L1 windows</source>
        <translation>%L1 janelas</translation>
    </message>
    <message>
        <source>The windows of the baseline are being read.</source>
        <translation>As janelas da linha de base estão sendo lidas.</translation>
    </message>
    <message>
        <source>Reading windows was cancelled.</source>
        <translation>A leitura das janelas foi cancelada.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Nenhum projeto está aberto.</translation>
    </message>
    <message>
        <source>The windows of a model are read from the recordings of a project.</source>
        <translation>As janelas de um modelo são lidas das gravações de um projeto.</translation>
    </message>
    <message>
        <source>No recording fits this model.</source>
        <translation>Nenhuma gravação serve para este modelo.</translation>
    </message>
    <message>
        <source>The recordings that this model was trained on are not in this project.</source>
        <translation>As gravações com que este modelo foi treinado não estão neste projeto.</translation>
    </message>
    <message>
        <source>Choose others under “Recordings” to see how the model places them.</source>
        <translation>Escolha outras em “Gravações” para ver onde o modelo as coloca.</translation>
    </message>
    <message>
        <source>Save windows</source>
        <translation>Salvar janelas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
</context>
<context>
    <name>baseline::explore::PointsSource</name>
    <message>
        <source>Reading windows</source>
        <translation>Leitura das janelas</translation>
    </message>
</context>
<context>
    <name>baseline::explore::SelectionBar</name>
    <message>
        <source>La&amp;bel</source>
        <translation>Rótu&amp;lo</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Sa&amp;ve chosen</source>
        <translation>Sal&amp;var escolhidas</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>Solt&amp;ar</translation>
    </message>
    <message>
        <source>The chosen windows are not trained on from now on; they stay in their recordings (Alt+X)</source>
        <translation>As janelas escolhidas não são mais usadas no treino; elas ficam nas suas gravações (Alt+X)</translation>
    </message>
    <message>
        <source>Writes the chosen windows as a table, CSV (Alt+V)</source>
        <translation>Grava as janelas escolhidas como tabela CSV (Alt+V)</translation>
    </message>
    <message>
        <source>Chooses no window (Alt+G, Esc in the picture)</source>
        <translation>Não escolhe nenhuma janela (Alt+A, Esc na figura)</translation>
    </message>
    <message>
        <source>One window is chosen.</source>
        <translation>Uma janela está escolhida.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows are chosen.</source>
        <translation>
            <numerusform>%n janela está escolhida.</numerusform>
            <numerusform>%n janelas estão escolhidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take labels away</source>
        <translation>Retirar rótulos</translation>
    </message>
    <message>
        <source>Marks the chosen windows in their recordings, neighbours as one segment; other segments are cut there and keep their label beside them (Alt+B)</source>
        <translation>Marca as janelas escolhidas nas suas gravações, vizinhas como um só trecho; os outros trechos são cortados ali e mantêm seu rótulo ao lado (Alt+L)</translation>
    </message>
</context>
<context>
    <name>baseline::explore::VarianceView</name>
    <message>
        <source>Variance of the principal components</source>
        <translation>Variância das componentes principais</translation>
    </message>
    <message>
        <source>PC%1</source>
        <translation>CP%1</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Variância</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>component %1: %2 %, together %3 %</source>
        <translation>componente %1: %2 %, juntas %3 %</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntas</translation>
    </message>
</context>
<context>
    <name>baseline::explore::WindowCard</name>
    <message>
        <source>%1 at %2 s</source>
        <translation>%1 em %2 s</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>score %1, anomaly</source>
        <translation>pontuação %1, anomalia</translation>
    </message>
    <message>
        <source>score %1, normal</source>
        <translation>pontuação %1, normal</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem pontuação</translation>
    </message>
    <message>
        <source>excluded from the baseline</source>
        <translation>excluída da linha de base</translation>
    </message>
    <message>
        <source>the model was fitted to it</source>
        <translation>o modelo foi ajustado a ela</translation>
    </message>
    <message>
        <source>the threshold comes from it</source>
        <translation>o limiar vem dela</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Shows the recording at this place, on the Sessions page (double click or Enter on a point)</source>
        <translation>Mostra a gravação neste lugar, na página Sessões (clique duplo ou Enter num ponto)</translation>
    </message>
    <message>
        <source>Waveform of the window</source>
        <translation>Forma de onda da janela</translation>
    </message>
    <message>
        <source>Spectrum of the window</source>
        <translation>Espectro da janela</translation>
    </message>
    <message>
        <source>Point at a window, or go to one with Ctrl and the arrow keys, to see its waveform and its spectrum.</source>
        <translation>Aponte para uma janela, ou vá até uma com Ctrl e as setas, para ver a sua forma de onda e o seu espectro.</translation>
    </message>
    <message>
        <source>The recording of this window is not in the open project.</source>
        <translation>A gravação desta janela não está no projeto aberto.</translation>
    </message>
</context>
<context>
    <name>baseline::live::AxisTable</name>
    <message>
        <source>Per axis</source>
        <translation>Por eixo</translation>
    </message>
    <message>
        <source>last second</source>
        <translation>último segundo</translation>
    </message>
    <message>
        <source>Effective value about the mean</source>
        <translation>Valor eficaz em torno da média</translation>
    </message>
    <message>
        <source>Largest distance from the mean</source>
        <translation>Maior distância da média</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Crista</translation>
    </message>
    <message>
        <source>Peak over RMS: 1.41 for a sine, more with knocks</source>
        <translation>Pico dividido pelo RMS: 1,41 para um seno, mais com batidas</translation>
    </message>
    <message>
        <source>Kurt.</source>
        <translation>Curt.</translation>
    </message>
    <message>
        <source>Kurtosis: 1.5 for a sine, 3 for noise, more with knocks</source>
        <translation>Curtose: 1,5 para um seno, 3 para ruído, mais com batidas</translation>
    </message>
    <message>
        <source>mm/s</source>
        <translation>mm/s</translation>
    </message>
    <message>
        <source>Velocity, RMS, by division in frequency</source>
        <translation>Velocidade RMS, por divisão na frequência</translation>
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
        <translation>como impresso: sem unidade, sem velocidade</translation>
    </message>
    <message>
        <source>no velocity: too few samples for it</source>
        <translation>sem velocidade: amostras insuficientes</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>mm/s over %1</source>
        <translation>mm/s em %1</translation>
    </message>
    <message>
        <source>mm/s over %1, not the ISO band</source>
        <translation>mm/s em %1, não é a faixa ISO</translation>
    </message>
    <message>
        <source>good, as of new machines</source>
        <translation>boa, como de máquinas novas</translation>
    </message>
    <message>
        <source>acceptable for long operation</source>
        <translation>aceitável para operação longa</translation>
    </message>
    <message>
        <source>for a limited time only</source>
        <translation>só por tempo limitado</translation>
    </message>
    <message>
        <source>may do damage</source>
        <translation>pode causar dano</translation>
    </message>
    <message>
        <source>Zone of ISO 10816 or 20816</source>
        <translation>Zona da ISO 10816 ou 20816</translation>
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
        <translation>A até %1, B até %2, C até %3 mm/s, depois D. Confira na sua cópia da norma.</translation>
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
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>A port from the list, or one that you type</source>
        <translation>Uma porta da lista, ou uma que você digite</translation>
    </message>
    <message>
        <source>Virtual Nano</source>
        <translation>Nano virtual</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Virtual Nano, emulated chip</source>
        <translation>Nano virtual, chip emulado</translation>
    </message>
    <message>
        <source>Plain text lines</source>
        <translation>Linhas de texto</translation>
    </message>
    <message>
        <source>Any sketch that prints numbers, a line a sample: its rate is measured, its losses cannot be seen</source>
        <translation>Qualquer sketch que imprime números, uma linha por amostra: a taxa é medida, as perdas não podem ser vistas</translation>
    </message>
</context>
<context>
    <name>baseline::live::DriftNote</name>
    <message>
        <source>Watch anew</source>
        <translation>Observar de novo</translation>
    </message>
    <message>
        <source>Take what comes from now on as usual, and say so when that changes</source>
        <translation>Tomar o que vier de agora em diante como habitual e avisar quando isso mudar</translation>
    </message>
    <message>
        <source>The baseline has drifted: windows without an alarm score higher than they did. This is no alarm. Look at speed, load and mounting; if the machine runs like this now, record it and calibrate again.</source>
        <translation>A linha de base se deslocou: janelas sem alarme pontuam mais alto do que antes. Isto não é um alarme. Verifique velocidade, carga e montagem; se a máquina agora opera assim, grave e calibre de novo.</translation>
    </message>
    <message>
        <source>The baseline has drifted: windows score lower than they did. This is no alarm. The sensor may be off, loose or stuck, or the machine runs slower than before.</source>
        <translation>A linha de base se deslocou: as janelas pontuam mais baixo do que antes. Isto não é um alarme. O sensor pode estar desligado, solto ou travado, ou a máquina opera mais devagar do que antes.</translation>
    </message>
</context>
<context>
    <name>baseline::live::FiguresRow</name>
    <message>
        <source>Board says</source>
        <translation>A placa diz</translation>
    </message>
    <message>
        <source>Vibration, RMS</source>
        <translation>Vibração, RMS</translation>
    </message>
    <message>
        <source>Dominant frequency</source>
        <translation>Frequência dominante</translation>
    </message>
    <message>
        <source>Score, board | studio</source>
        <translation>Pontuação, placa | estúdio</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Taxa real</translation>
    </message>
    <message>
        <source>no board</source>
        <translation>sem placa</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sem modelo</translation>
    </message>
    <message>
        <source>deploy one to get verdicts</source>
        <translation>implante um para ter vereditos</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>alarm: %1 stands out</source>
        <translation>alarme: %1 se destaca</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalia</translation>
    </message>
    <message>
        <source>a window, no alarm yet</source>
        <translation>uma janela, ainda sem alarme</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>rate or settings differ from the model</source>
        <translation>taxa ou configuração diferem do modelo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>normal, cluster %1</source>
        <translation>normal, grupo %1</translation>
    </message>
    <message>
        <source>about the mean, crest factor %1</source>
        <translation>em torno da média, fator de crista %1</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>nada se destaca</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 rpm</source>
        <translation>%1 rpm</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem pontuação</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>limiar %1</translation>
    </message>
    <message>
        <source>%1 of %2 windows differ</source>
        <translation>%1 de %2 janelas diferem</translation>
    </message>
    <message>
        <source>%1 · %2 equal</source>
        <translation>%1 · %2 iguais</translation>
    </message>
    <message>
        <source>%1 lost of %2</source>
        <translation>%1 perdidas de %2</translation>
    </message>
    <message>
        <source>no numbers yet</source>
        <translation>ainda sem números</translation>
    </message>
    <message>
        <source>measuring the rate…</source>
        <translation>medindo a taxa…</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>a sketch has no model</source>
        <translation>um sketch não tem modelo</translation>
    </message>
    <message>
        <source>losses cannot be seen, %1 lines no rows</source>
        <translation>perdas não podem ser vistas, %1 linhas sem amostras</translation>
    </message>
    <message>
        <source>losses cannot be seen</source>
        <translation>perdas não podem ser vistas</translation>
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
    <name>baseline::live::LabelKeys</name>
    <message>
        <source>Ends the label (key %1)</source>
        <translation>Encerra o rótulo (tecla %1)</translation>
    </message>
    <message>
        <source>From now on the signal is “%1” (key %2)</source>
        <translation>De agora em diante o sinal é “%1” (tecla %2)</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sem rótulo</translation>
    </message>
</context>
<context>
    <name>baseline::live::LivePage</name>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>board as a line, studio as rings</source>
        <translation>placa como linha, estúdio como anéis</translation>
    </message>
    <message>
        <source>%1 · %2 channels · %3 Hz · ±%4 g</source>
        <translation>%1 · %2 canais · %3 Hz · ±%4 g</translation>
    </message>
    <message>
        <source>Virtual Nano</source>
        <translation>Nano virtual</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>%1 · plain text lines, measuring the rate…</source>
        <translation>%1 · linhas de texto, medindo a taxa…</translation>
    </message>
    <message>
        <source>%1 · one number a line · %2 Hz · losses cannot be seen</source>
        <translation>%1 · um número por linha · %2 Hz · perdas não podem ser vistas</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n numbers a line · %2 Hz · losses cannot be seen</source>
        <translation>
            <numerusform>%1 · %n número por linha · %2 Hz · perdas não podem ser vistas</numerusform>
            <numerusform>%1 · %n números por linha · %2 Hz · perdas não podem ser vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze and go on</source>
        <translation>Congelar e continuar</translation>
    </message>
</context>
<context>
    <name>baseline::live::LowerPlots</name>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Shows the scores in place of the spectrogram</source>
        <translation>Mostra as pontuações no lugar do espectrograma</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Shows the spectrogram in place of the scores</source>
        <translation>Mostra o espectrograma no lugar das pontuações</translation>
    </message>
</context>
<context>
    <name>baseline::live::RecordCard</name>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Open a project to record into</source>
        <translation>Abra um projeto para gravar nele</translation>
    </message>
    <message>
        <source>Connect a board to record</source>
        <translation>Conecte uma placa para gravar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Starts and stops a recording (%1)</source>
        <translation>Inicia e para uma gravação (%1)</translation>
    </message>
    <message>
        <source>That was it!</source>
        <translation>Foi isso!</translation>
    </message>
    <message>
        <source>Keeps the last minute, recorded or not (%1)</source>
        <translation>Guarda o último minuto, gravado ou não (%1)</translation>
    </message>
    <message>
        <source>Shows and hides what can be chosen for recordings</source>
        <translation>Mostra e esconde o que se pode escolher para as gravações</translation>
    </message>
    <message>
        <source>Nothing recorded: the level was not reached</source>
        <translation>Nada gravado: o nível não foi atingido</translation>
    </message>
    <message>
        <source>keeps the last minute, recorded or not</source>
        <translation>guarda o último minuto, gravado ou não</translation>
    </message>
    <message>
        <source>keeps the last %1 s</source>
        <translation>guarda os últimos %1 s</translation>
    </message>
    <message>
        <source>keeps the last %1 s as “%2”</source>
        <translation>guarda os últimos %1 s como “%2”</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Menos opções</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Opções: %1</translation>
    </message>
    <message>
        <source>%1 s · %2 samples</source>
        <translation>%1 s · %2 amostras</translation>
    </message>
    <message>
        <source>Recording no. %1 · level %2</source>
        <translation>Gravação n.º %1 · nível %2</translation>
    </message>
    <message>
        <source>Waiting · level %1 · recorded: %2</source>
        <translation>Aguardando · nível %1 · gravadas: %2</translation>
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
        <translation>perdas não podem ser vistas</translation>
    </message>
    <message>
        <source>%1 damaged</source>
        <translation>%1 danificadas</translation>
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
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Rótulo</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sessão</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>&amp;Duração</translation>
    </message>
    <message>
        <source>New &amp;every</source>
        <translation>Nova a &amp;cada</translation>
    </message>
    <message>
        <source>&amp;Level, RMS</source>
        <translation>&amp;Nível, RMS</translation>
    </message>
    <message>
        <source>&amp;Before it</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <source>Quiet &amp;for</source>
        <translation>&amp;Quieto por</translation>
    </message>
    <message>
        <source>“&amp;That was”</source>
        <translation>“&amp;Foi isso”</translation>
    </message>
    <message>
        <source>Name of the recording</source>
        <translation>Nome da gravação</translation>
    </message>
    <message>
        <source>Label of the recording</source>
        <translation>Rótulo da gravação</translation>
    </message>
    <message>
        <source>The session that recordings go to</source>
        <translation>A sessão que recebe as gravações</translation>
    </message>
    <message>
        <source>Duration of the recording</source>
        <translation>Duração da gravação</translation>
    </message>
    <message>
        <source>A new recording begins after so long; no sample is lost between</source>
        <translation>Uma nova gravação começa depois desse tempo; nenhuma amostra se perde entre elas</translation>
    </message>
    <message>
        <source>Recording begins when the vibration of a tenth of a second reaches this, and ends below 70 % of it</source>
        <translation>A gravação começa quando a vibração de um décimo de segundo atinge este valor e termina abaixo de 70 % dele</translation>
    </message>
    <message>
        <source>So much of the signal before the level was reached belongs to the recording</source>
        <translation>Esse tanto do sinal antes de atingir o nível pertence à gravação</translation>
    </message>
    <message>
        <source>The recording ends after so long below 70 % of the level</source>
        <translation>A gravação termina depois desse tempo abaixo de 70 % do nível</translation>
    </message>
    <message>
        <source>The label of what “That was it!” keeps</source>
        <translation>O rótulo do que “Foi isso!” guarda</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <translation>Até parar</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Por um tempo</translation>
    </message>
    <message>
        <source>Unattended, in parts</source>
        <translation>Sem vigilância, em partes</translation>
    </message>
    <message>
        <source>When it gets loud</source>
        <translation>Quando ficar forte</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nova sessão…</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation>Foi isso</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>até parar</translation>
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
        <translation>acima de %1</translation>
    </message>
</context>
<context>
    <name>baseline::live::SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Sessão de %1</translation>
    </message>
    <message>
        <source>Choose a machine, or type the name of a new one</source>
        <translation>Escolha uma máquina, ou digite o nome de uma nova</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
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
        <translation>Nome da sessão</translation>
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
        <translation>Consertar</translation>
    </message>
    <message>
        <source>The machine runs well again</source>
        <translation>A máquina volta a funcionar bem</translation>
    </message>
    <message>
        <source>More load</source>
        <translation>Mais carga</translation>
    </message>
    <message>
        <source>It runs well, under a higher load</source>
        <translation>Ela funciona bem, com carga maior</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desbalancear</translation>
    </message>
    <message>
        <source>The rotor loses its balance</source>
        <translation>O rotor perde o balanceamento</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>A coin is taped to a fan blade</source>
        <translation>Uma moeda está presa com fita a uma pá do ventilador</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Pancada</translation>
    </message>
    <message>
        <source>The sensor is knocked and turned</source>
        <translation>O sensor leva uma pancada e gira</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>The machine stands still</source>
        <translation>A máquina está parada</translation>
    </message>
    <message>
        <source>running well</source>
        <translation>funcionando bem</translation>
    </message>
    <message>
        <source>Misalignment</source>
        <translation>Desalinhamento</translation>
    </message>
    <message>
        <source>The coupled shafts no longer stand in line</source>
        <translation>Os eixos acoplados já não estão alinhados</translation>
    </message>
    <message>
        <source>Looseness</source>
        <translation>Folga</translation>
    </message>
    <message>
        <source>A foot of the machine comes loose</source>
        <translation>Um pé da máquina se solta</translation>
    </message>
    <message>
        <source>Outer race</source>
        <translation>Pista externa</translation>
    </message>
    <message>
        <source>A spall on the outer ring of the bearing</source>
        <translation>Uma lasca na pista externa do rolamento</translation>
    </message>
    <message>
        <source>Inner race</source>
        <translation>Pista interna</translation>
    </message>
    <message>
        <source>A spall on the inner ring of the bearing</source>
        <translation>Uma lasca na pista interna do rolamento</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>The sensor is put back at another angle</source>
        <translation>O sensor é recolocado em outro ângulo</translation>
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
        <translation>Eixo, tempo, frequências e níveis do espectrograma</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>Half the rate</source>
        <translation>Metade da taxa</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixo</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eixo</translation>
    </message>
    <message>
        <source>The axis whose spectrogram is shown; all are kept</source>
        <translation>O eixo cujo espectrograma é mostrado; todos são guardados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time from the left edge to the right</source>
        <translation>Tempo da borda esquerda à direita</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>A narrower band has closer lines; the last ten seconds are computed anew for it</source>
        <translation>Uma faixa mais estreita tem linhas mais próximas; os últimos dez segundos são recalculados para ela</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Níveis</translation>
    </message>
    <message>
        <source>The colours follow the signal, or stay as they are</source>
        <translation>As cores seguem o sinal ou ficam como estão</translation>
    </message>
    <message>
        <source>Darkest</source>
        <translation>Mais escura</translation>
    </message>
    <message>
        <source>The level of the darkest colour</source>
        <translation>O nível da cor mais escura</translation>
    </message>
    <message>
        <source>Lightest</source>
        <translation>Mais clara</translation>
    </message>
    <message>
        <source>The level of the lightest colour</source>
        <translation>O nível da cor mais clara</translation>
    </message>
    <message>
        <source>not of printed numbers</source>
        <translation>não para números impressos</translation>
    </message>
    <message>
        <source>waiting for samples</source>
        <translation>aguardando amostras</translation>
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
        <translation>Rotação do eixo, ordens, rolamento, zonas e linhas de alarme</translation>
    </message>
    <message>
        <source>over “%1”: %2 %3 %4 at %5 Hz</source>
        <translation>acima de “%1”: %2 %3 %4 em %5 Hz</translation>
    </message>
    <message>
        <source>baseline %1, lowest to highest of %2</source>
        <translation>linha de base %1, do menor ao maior de %2</translation>
    </message>
    <message>
        <source>baseline %1, 5–95 % of %2</source>
        <translation>linha de base %1, 5–95 % de %2</translation>
    </message>
    <message>
        <source>%1 Hz, %2 rpm</source>
        <translation>%1 Hz, %2 rpm</translation>
    </message>
    <message>
        <source>shaft not found near %1</source>
        <translation>eixo não encontrado perto de %1</translation>
    </message>
    <message>
        <source>shaft %1, tracked: %2 dB above the next line</source>
        <translation>eixo %1, seguido: %2 dB acima da linha seguinte</translation>
    </message>
    <message>
        <source>shaft not sure, kept at %1: its line is only %2 dB above the next</source>
        <translation>eixo incerto, mantido em %1: sua linha está só %2 dB acima da seguinte</translation>
    </message>
    <message>
        <source>an alarm line is in another unit than the spectrum</source>
        <translation>uma linha de alarme está em outra unidade que o espectro</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm lines are in another unit than the spectrum</source>
        <translation>
            <numerusform>%n linha de alarme está em outra unidade que o espectro</numerusform>
            <numerusform>%n linhas de alarme estão em outra unidade que o espectro</numerusform>
        </translation>
    </message>
    <message>
        <source>no baseline: %1</source>
        <translation>sem linha de base: %1</translation>
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
        <translation>Recomeça as médias e os picos retidos</translation>
    </message>
    <message>
        <source>Window, length, averaging, scaling and unit of the spectrum</source>
        <translation>Janela, comprimento, média, escala e unidade do espectro</translation>
    </message>
    <message>
        <source>Hann</source>
        <translation>Hann</translation>
    </message>
    <message>
        <source>Flat top</source>
        <translation>Topo plano</translation>
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
        <translation>Retangular</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Linear, since the reset</source>
        <translation>Linear, desde o reinício</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Peak hold</source>
        <translation>Retenção de pico</translation>
    </message>
    <message>
        <source>Peak amplitude</source>
        <translation>Amplitude de pico</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>Power density (PSD)</source>
        <translation>Densidade de potência (PSD)</translation>
    </message>
    <message>
        <source>Decibel</source>
        <translation>Decibel</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
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
        <translation>mm/s (velocidade)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Hann for most; flat top where the height of a line counts</source>
        <translation>Hann para quase tudo; topo plano quando a altura da linha importa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Longer segments tell closer lines apart and follow more slowly</source>
        <translation>Segmentos mais longos separam linhas mais próximas e reagem mais devagar</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>What happens to the segments that follow each other</source>
        <translation>O que acontece com os segmentos sucessivos</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Segments that the exponential average remembers</source>
        <translation>Segmentos que a média exponencial lembra</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escala de leitura</translation>
    </message>
    <message>
        <source>How the height of a line is read</source>
        <translation>Como se lê a altura de uma linha</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eixo</translation>
    </message>
    <message>
        <source>Decibels show small lines beside large ones</source>
        <translation>Decibéis mostram linhas pequenas ao lado das grandes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Velocity is acceleration divided by its frequency, from 2 Hz on</source>
        <translation>Velocidade é a aceleração dividida pela frequência, a partir de 2 Hz</translation>
    </message>
    <message>
        <source>About a second · %1</source>
        <translation>Cerca de um segundo · %1</translation>
    </message>
    <message>
        <source>About a second</source>
        <translation>Cerca de um segundo</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidade</translation>
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
        <translation>amplitude de pico, último segundo</translation>
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
        <translation>lacunas: escolha um comprimento menor</translation>
    </message>
    <message>
        <source>waiting for samples</source>
        <translation>aguardando amostras</translation>
    </message>
</context>
<context>
    <name>baseline::live::StartView</name>
    <message>
        <source>Projects worked on last</source>
        <translation>Últimos projetos usados</translation>
    </message>
    <message>
        <source>No board was found. Plug the Nano 33 BLE Sense in with a USB cable that carries data, wait two seconds and press again. A port that is not recognised can be chosen or typed above.</source>
        <translation>Nenhuma placa foi encontrada. Conecte o Nano 33 BLE Sense com um cabo USB que transmita dados, espere dois segundos e pressione de novo. Uma porta que não é reconhecida pode ser escolhida ou digitada acima.</translation>
    </message>
    <message>
        <source>Help: the first steps</source>
        <translation>Ajuda: os primeiros passos</translation>
    </message>
    <message>
        <source>Opens the help beside the studio (F1)</source>
        <translation>Abre a ajuda ao lado do estúdio (F1)</translation>
    </message>
    <message>
        <source>Connect a board</source>
        <translation>Conectar uma placa</translation>
    </message>
    <message>
        <source>An Arduino Nano 33 BLE Sense on a USB port of this computer.</source>
        <translation>Um Arduino Nano 33 BLE Sense em uma porta USB deste computador.</translation>
    </message>
    <message>
        <source>Start the virtual Nano</source>
        <translation>Iniciar o Nano virtual</translation>
    </message>
    <message>
        <source>No board at hand? A simulated machine with a board on it: vibration at once, faults at a press of a button.</source>
        <translation>Sem placa à mão? Uma máquina simulada com uma placa: vibração na hora, falhas ao apertar de um botão.</translation>
    </message>
    <message>
        <source>Open the demo project</source>
        <translation>Abrir o projeto de demonstração</translation>
    </message>
    <message>
        <source>Labelled recordings of a fan, healthy and faulty, and a trained model to look around in.</source>
        <translation>Gravações rotuladas de um ventilador, bom e com falhas, e um modelo treinado para explorar.</translation>
    </message>
    <message>
        <source>Welcome to Baseline Studio.</source>
        <translation>Bem-vindo ao Baseline Studio.</translation>
    </message>
    <message>
        <source>Three ways to see vibration within a minute:</source>
        <translation>Três maneiras de ver vibração em um minuto:</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>Nenhuma placa está conectada.</translation>
    </message>
    <message>
        <source>Connect one, or try everything without one:</source>
        <translation>Conecte uma, ou experimente tudo sem ela:</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Abrir o projeto %1</translation>
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
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Holds the waveform and the spectrum; the stream and a recording go on (Space)</source>
        <translation>Congela a forma de onda e o espectro; a transmissão e a gravação continuam (Espaço)</translation>
    </message>
    <message>
        <source>Span, scale, sweep and trigger of the waveform</source>
        <translation>Duração, escala, varredura e disparo da forma de onda</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Fita</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Varredura</translation>
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
        <translation>Fixa</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Descida</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>A strip moves, a sweep is written over, a trigger stands still</source>
        <translation>A fita anda, a varredura é reescrita, o disparo fica parado</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Time from the left edge to the right</source>
        <translation>Tempo da borda esquerda à direita</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Follows the signal, or stays as it is now</source>
        <translation>Acompanha o sinal ou fica como está</translation>
    </message>
    <message>
        <source>Half height</source>
        <translation>Meia altura</translation>
    </message>
    <message>
        <source>From the middle of each axis to its edge</source>
        <translation>Do meio de cada eixo até a borda</translation>
    </message>
    <message>
        <source>Trigger axis</source>
        <translation>Eixo do disparo</translation>
    </message>
    <message>
        <source>The axis whose signal is compared with the level</source>
        <translation>O eixo cujo sinal é comparado com o nível</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borda</translation>
    </message>
    <message>
        <source>The direction in which the signal crosses the level</source>
        <translation>O sentido em que o sinal cruza o nível</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>About the mean of the last second</source>
        <translation>Em torno da média do último segundo</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Histerese</translation>
    </message>
    <message>
        <source>How far back the signal goes before it can cross again</source>
        <translation>Quanto o sinal recua antes de poder cruzar de novo</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Antes dele</translation>
    </message>
    <message>
        <source>Share of the span that is shown before the crossing</source>
        <translation>Parte da duração mostrada antes do cruzamento</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>as printed, last %1</source>
        <translation>como impresso, últimos %1</translation>
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
        <translation>Aguardando o disparo</translation>
    </message>
    <message>
        <source>%1, %2 about the trigger</source>
        <translation>%1, %2 em torno do disparo</translation>
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
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Sampling rate of the files</source>
        <translation>Taxa de amostragem dos arquivos</translation>
    </message>
    <message>
        <source>Import with this rate</source>
        <translation>Importar com esta taxa</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One file does not say its sampling r&amp;ate. It is</source>
        <translation>Um arquivo não informa a t&amp;axa de amostragem. Ela é</translation>
    </message>
    <message numerus="yes">
        <source>%n files do not say their sampling r&amp;ate. It is</source>
        <translation>
            <numerusform>%n arquivo não informa a t&amp;axa de amostragem. Ela é</numerusform>
            <numerusform>%n arquivos não informam a t&amp;axa de amostragem. Ela é</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::sessions::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>&amp;Exclude chosen</source>
        <translation>&amp;Excluir escolhidas</translation>
    </message>
    <message>
        <source>Exclude &amp;all</source>
        <translation>Excluir &amp;todas</translation>
    </message>
    <message>
        <source>&amp;Take back exclusions</source>
        <translation>&amp;Desfazer exclusões</translation>
    </message>
    <message>
        <source>is it fit to train on?</source>
        <translation>serve para treino?</translation>
    </message>
    <message>
        <source>The spans that were excluded from these recordings are trained on again.</source>
        <translation>Os trechos excluídos destas gravações voltam ao treino.</translation>
    </message>
    <message>
        <source>Do not train on the chosen windows (Delete). They stay counted.</source>
        <translation>Não treinar com as janelas escolhidas (Delete). Elas continuam contadas.</translation>
    </message>
    <message>
        <source>Do not train on any of these windows. They stay counted.</source>
        <translation>Não treinar com nenhuma destas janelas. Elas continuam contadas.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Choose recordings of normal running to see whether a detector can learn from them.</source>
        <translation>Escolha gravações do funcionamento normal para ver se um detector pode aprender com elas.</translation>
    </message>
    <message>
        <source>Not fit</source>
        <translation>Não serve</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Olhe aqui</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>%1, %2 of them excluded</source>
        <translation>%1, %2 delas excluídas</translation>
    </message>
    <message>
        <source>Windows unlike all others: %1</source>
        <translation>Janelas diferentes de todas as outras: %1</translation>
    </message>
    <message>
        <source>Take back exclusions</source>
        <translation>Desfazer exclusões</translation>
    </message>
    <message>
        <source>Checking the recording …</source>
        <translation>Verificando a gravação …</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n recordings …</source>
        <translation>
            <numerusform>Verificando %n gravação …</numerusform>
            <numerusform>Verificando %n gravações …</numerusform>
        </translation>
    </message>
    <message>
        <source>one window</source>
        <translation>uma janela</translation>
    </message>
    <message numerus="yes">
        <source>%n windows</source>
        <translation>
            <numerusform>%n janela</numerusform>
            <numerusform>%n janelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude one window</source>
        <translation>Excluir uma janela</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n windows</source>
        <translation>
            <numerusform>Excluir %n janela</numerusform>
            <numerusform>Excluir %n janelas</numerusform>
        </translation>
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
        <translation>&amp;Todas as frequências</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>Tr&amp;ocar A e B</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The channel that is drawn; only those are offered that both recordings have</source>
        <translation>O canal desenhado; só são oferecidos os que as duas gravações têm</translation>
    </message>
    <message>
        <source>Length of the waveform</source>
        <translation>Duração da forma de onda</translation>
    </message>
    <message>
        <source>How much of the waveform is drawn</source>
        <translation>Quanto da forma de onda é desenhado</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Scale of the spectrum</source>
        <translation>Escala do espectro</translation>
    </message>
    <message>
        <source>Decibels show the faint lines too, the linear scale how large they are</source>
        <translation>Decibéis mostram também as linhas fracas; a escala linear, o tamanho delas</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>Show the whole spectrum again (Home in the plot)</source>
        <translation>Mostrar de novo o espectro inteiro (Home no gráfico)</translation>
    </message>
    <message>
        <source>Measure A by the spread of B instead (Alt+W)</source>
        <translation>Medir A pela dispersão de B (Alt+O)</translation>
    </message>
    <message>
        <source>Comparing the two recordings …</source>
        <translation>Comparando as duas gravações …</translation>
    </message>
    <message>
        <source>Choose two recordings in the table to compare them.</source>
        <translation>Escolha duas gravações na tabela para compará-las.</translation>
    </message>
    <message>
        <source>One recording is chosen. Choose a second one with it (Ctrl and a click, or Ctrl and Space) to compare the two.</source>
        <translation>Uma gravação está escolhida. Escolha também uma segunda (Ctrl e clique, ou Ctrl e espaço) para comparar as duas.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are chosen. Choose just two of them to compare them.</source>
        <translation>
            <numerusform>%n gravação está escolhida. Escolha duas para compará-las.</numerusform>
            <numerusform>%n gravações estão escolhidas. Escolha só duas para compará-las.</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 s on in both</source>
        <translation>a partir de %1 s nas duas</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::ComparePlots</name>
    <message>
        <source>Waveforms of both recordings</source>
        <translation>Formas de onda das duas gravações</translation>
    </message>
    <message>
        <source>Spectra of both recordings</source>
        <translation>Espectros das duas gravações</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::CompareTable</name>
    <message>
        <source>equal, it did not vary</source>
        <translation>igual, não variou</translation>
    </message>
    <message>
        <source>it did not vary in A</source>
        <translation>não variou em A</translation>
    </message>
    <message>
        <source>“%1” is the same in all windows of A, so there is no measure for a difference.</source>
        <translation>“%1” é igual em todas as janelas de A; não há medida para uma diferença.</translation>
    </message>
    <message>
        <source>The mean over the windows of B is %1 standard deviations of A away from that of A.</source>
        <translation>A média das janelas de B está a %1 desvios padrão de A da média de A.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>B − A, σ</source>
        <translation>B − A, σ</translation>
    </message>
    <message>
        <source>Difference of the means in standard deviations of the windows of A; bold from three on</source>
        <translation>Diferença das médias em desvios padrão das janelas de A; em negrito a partir de três</translation>
    </message>
    <message>
        <source>Features of both recordings</source>
        <translation>Características das duas gravações</translation>
    </message>
    <message>
        <source>“%1”: mean over its windows (%L2)</source>
        <translation>“%1”: média das suas janelas (%L2)</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copiar as linhas escolhidas</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::EnvelopeCard</name>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Band from</source>
        <translation>Banda de</translation>
    </message>
    <message>
        <source>Band to</source>
        <translation>Banda até</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Por linha</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Ao quadrado</translation>
    </message>
    <message>
        <source>Shaft speed</source>
        <translation>Velocidade do eixo</translation>
    </message>
    <message>
        <source>Choose a recording to see the spectrum of its envelope.</source>
        <translation>Escolha uma gravação para ver o espectro de seu envelope.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The channel whose envelope is taken</source>
        <translation>O canal cujo envelope é tomado</translation>
    </message>
    <message>
        <source>The squared envelope has fewer lines of its own.</source>
        <translation>O envelope ao quadrado tem menos linhas próprias.</translation>
    </message>
    <message>
        <source>Scale of the spectrum</source>
        <translation>Escala do espectro</translation>
    </message>
    <message>
        <source>Decibels show the faint lines too, the linear scale how large they are</source>
        <translation>Decibéis mostram também as linhas fracas, a escala linear o tamanho delas</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Where the resonance begins that a fault strikes; usually about 2 kHz</source>
        <translation>Onde começa a ressonância que um defeito excita; em geral cerca de 2 kHz</translation>
    </message>
    <message>
        <source>Where it ends; below half the sampling rate</source>
        <translation>Onde ela termina; abaixo da metade da taxa de amostragem</translation>
    </message>
    <message>
        <source>How far the lines are apart; a bearing slips, so finer ones split its lines</source>
        <translation>A distância entre as linhas; um rolamento escorrega, por isso linhas mais finas dividem as dele</translation>
    </message>
    <message>
        <source>Turns of the shaft a second; 0: no lines are expected</source>
        <translation>Voltas do eixo por segundo; 0: nenhuma linha é esperada</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Rolamento</translation>
    </message>
    <message>
        <source>The bearing whose faults are expected</source>
        <translation>O rolamento cujos defeitos são esperados</translation>
    </message>
    <message>
        <source>&amp;Band</source>
        <translation>&amp;Banda</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>A &amp;line</source>
        <translation>Por &amp;linha</translation>
    </message>
    <message>
        <source>Sha&amp;ft</source>
        <translation>Ei&amp;xo</translation>
    </message>
    <message>
        <source>Bea&amp;ring</source>
        <translation>&amp;Rolamento</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>O que se destaca</translation>
    </message>
    <message>
        <source>“%1” is being recorded. Its picture is on the Live page.</source>
        <translation>“%1” está sendo gravada. Sua imagem está na página Ao vivo.</translation>
    </message>
    <message>
        <source>“%1” has no samples.</source>
        <translation>“%1” não tem amostras.</translation>
    </message>
    <message>
        <source>%1 s without a gap, %2 Hz a line</source>
        <translation>%1 s sem lacuna, %2 Hz por linha</translation>
    </message>
    <message>
        <source>No line stands out.</source>
        <translation>Nenhuma linha se destaca.</translation>
    </message>
    <message>
        <source>Highest line: %1 Hz. Enter the speed of the shaft and choose its bearing to see what it may be.</source>
        <translation>Linha mais alta: %1 Hz. Informe a velocidade do eixo e escolha seu rolamento para ver o que pode ser.</translation>
    </message>
    <message>
        <source>Highest line: %1 Hz, where %2 is expected (%3 Hz).</source>
        <translation>Linha mais alta: %1 Hz, onde se espera %2 (%3 Hz).</translation>
    </message>
    <message>
        <source>Highest line: %1 Hz, where nothing is expected.</source>
        <translation>Linha mais alta: %1 Hz, onde nada é esperado.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::EnvelopeView</name>
    <message>
        <source>Envelope spectrum</source>
        <translation>Espectro de envelope</translation>
    </message>
    <message>
        <source>%1 at %2 Hz</source>
        <translation>%1 em %2 Hz</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::FindingList</name>
    <message>
        <source>Fault</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Nothing was found: rate, losses, range, mounting and time are as they should be.</source>
        <translation>Nada foi encontrado: taxa, perdas, faixa, montagem e tempo estão como devem.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::Import</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>olhando…</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossível</translation>
    </message>
    <message>
        <source>which signal?</source>
        <translation>qual sinal?</translation>
    </message>
    <message>
        <source>which rate?</source>
        <translation>qual taxa?</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>desigual</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>The file has not been looked at yet.</source>
        <translation>O arquivo ainda não foi examinado.</translation>
    </message>
    <message>
        <source>The file holds several signals: choose one below.</source>
        <translation>O arquivo contém vários sinais: escolha um abaixo.</translation>
    </message>
    <message>
        <source>The file does not say its sampling rate: type it below.</source>
        <translation>O arquivo não diz sua taxa de amostragem: digite-a abaixo.</translation>
    </message>
    <message>
        <source>%1 % of the samples are not evenly spaced in time. Allow moving them onto an even grid, or give the rate if the times are only rough.</source>
        <translation>%1 % das amostras não estão igualmente espaçadas no tempo. Permita levá-las para uma grade uniforme, ou informe a taxa se os tempos são apenas aproximados.</translation>
    </message>
    <message>
        <source>This file can be imported.</source>
        <translation>Este arquivo pode ser importado.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
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
        <translation>Importar gravações</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Arquivos a importar</translation>
    </message>
    <message>
        <source>These answers hold for all chosen files.</source>
        <translation>Estas respostas valem para todos os arquivos escolhidos.</translation>
    </message>
    <message>
        <source>%1 of %2 files looked at</source>
        <translation>%1 de %2 arquivos examinados</translation>
    </message>
    <message>
        <source>%1 of %2 files can be imported</source>
        <translation>%1 de %2 arquivos podem ser importados</translation>
    </message>
    <message>
        <source>Import one file</source>
        <translation>Importar um arquivo</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>Importar %n arquivo</numerusform>
            <numerusform>Importar %n arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::sessions::ImportForm</name>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como diz o arquivo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>none, or as the file says</source>
        <translation>nenhum, ou como diz o arquivo</translation>
    </message>
    <message>
        <source>Sig&amp;nal</source>
        <translation>Si&amp;nal</translation>
    </message>
    <message>
        <source>Move unevenly spaced samples onto an even &amp;grid</source>
        <translation>Levar amostras desigualmente espaçadas para uma &amp;grade uniforme</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Taxa de amostragem</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Taxa</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidade</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Rótulo</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::LabelDelegate</name>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sem rótulo</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::LabelRow</name>
    <message>
        <source>More labels</source>
        <translation>Mais rótulos</translation>
    </message>
    <message>
        <source>Label “%1”</source>
        <translation>Rótulo “%1”</translation>
    </message>
    <message>
        <source>Labels what is marked, or the chosen segment, “%1” (%2)</source>
        <translation>Rotula o que está marcado, ou o trecho escolhido, como “%1” (%2)</translation>
    </message>
    <message>
        <source>Labels what is marked, or the chosen segment, “%1”</source>
        <translation>Rotula o que está marcado, ou o trecho escolhido, como “%1”</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::LabelSetDialog</name>
    <message>
        <source>&amp;Add a label</source>
        <translation>&amp;Adicionar um rótulo</translation>
    </message>
    <message>
        <source>Labels of this project</source>
        <translation>Rótulos deste projeto</translation>
    </message>
    <message>
        <source>A new name goes to the segments that carry the label, too. “normal” is what detectors are trained on.</source>
        <translation>Um nome novo vale também para os trechos que têm o rótulo. Os detectores são treinados com “normal”.</translation>
    </message>
    <message>
        <source>Use these labels</source>
        <translation>Usar estes rótulos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Nome do rótulo</translation>
    </message>
    <message>
        <source>Number key of the label</source>
        <translation>Tecla de número do rótulo</translation>
    </message>
    <message>
        <source>The number key that sets it on the timeline</source>
        <translation>A tecla de número que o põe na linha do tempo</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sem tecla</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tecla %1</translation>
    </message>
    <message>
        <source>Remove the label</source>
        <translation>Remover o rótulo</translation>
    </message>
    <message>
        <source>Remove the label; segments that carry it keep it</source>
        <translation>Remover o rótulo; os trechos que o têm o mantêm</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Cor %1</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>Escolher outra cor</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>Cor do rótulo</translation>
    </message>
    <message>
        <source>Each label needs a name.</source>
        <translation>Cada rótulo precisa de um nome.</translation>
    </message>
    <message>
        <source>Two labels are called “%1”.</source>
        <translation>Dois rótulos se chamam “%1”.</translation>
    </message>
    <message>
        <source>Two labels have the key %1.</source>
        <translation>Dois rótulos têm a tecla %1.</translation>
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
            <numerusform>Importando %n arquivo</numerusform>
            <numerusform>Importando %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulating the machine</source>
        <translation>Simulando a máquina</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escrevendo %1</translation>
    </message>
    <message>
        <source>Writing one recording</source>
        <translation>Escrevendo uma gravação</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n recordings</source>
        <translation>
            <numerusform>Escrevendo %n gravação</numerusform>
            <numerusform>Escrevendo %n gravações</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the replay</source>
        <translation>Preparando a reprodução</translation>
    </message>
    <message>
        <source>Applying the signal steps</source>
        <translation>Aplicando os passos de sinal</translation>
    </message>
    <message>
        <source> (filtered)</source>
        <translation> (filtrada)</translation>
    </message>
    <message>
        <source>Reading or writing recordings</source>
        <translation>Leitura ou escrita de gravações</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::OutlierTable</name>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>From, s</source>
        <translation>De, s</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>To its nearest neighbours, in multiples of the usual distance</source>
        <translation>Até as vizinhas mais próximas, em múltiplos da distância habitual</translation>
    </message>
    <message>
        <source>That is furthest from its usual value</source>
        <translation>A que está mais longe do valor habitual</translation>
    </message>
    <message>
        <source>Windows unlike all others</source>
        <translation>Janelas diferentes de todas as outras</translation>
    </message>
    <message>
        <source>Do not train on the chosen windows</source>
        <translation>Não treinar com as janelas escolhidas</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::PhotoView</name>
    <message>
        <source>Photo of the mounting</source>
        <translation>Foto da montagem</translation>
    </message>
    <message>
        <source>Show it larger (Space)</source>
        <translation>Mostrar maior (espaço)</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Abrir a foto</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::RecordingTabs</name>
    <message>
        <source>About the chosen recordings</source>
        <translation>Sobre as gravações escolhidas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Quality check</source>
        <translation>Exame de qualidade</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Choose a recording to see it.</source>
        <translation>Escolha uma gravação para vê-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are chosen.</source>
        <translation>
            <numerusform>%n gravação está selecionada.</numerusform>
            <numerusform>%n gravações estão selecionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Choose a recording to see its signal.</source>
        <translation>Escolha uma gravação para ver seu sinal.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are chosen. Choose one of them to see its signal.</source>
        <translation>
            <numerusform>%n gravação está escolhida. Escolha uma para ver seu sinal.</numerusform>
            <numerusform>%n gravações estão escolhidas. Escolha uma delas para ver seu sinal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a recording to see the spectrum of its envelope.</source>
        <translation>Escolha uma gravação para ver o espectro de seu envelope.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::RecordingsCard</name>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the recordings</source>
        <translation>Buscar nas gravações</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nomear</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Ró&amp;tulo</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sem rótulo</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>Show the recordings of</source>
        <translation>Mostrar as gravações de</translation>
    </message>
    <message>
        <source>Show only the recordings of one session</source>
        <translation>Mostrar só as gravações de uma sessão</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas as sessões</translation>
    </message>
    <message>
        <source>In no session</source>
        <translation>Em nenhuma sessão</translation>
    </message>
    <message>
        <source>Words in the name, label, tags, session, machine or notes (Ctrl+F)</source>
        <translation>Palavras no nome, rótulo, etiquetas, sessão, máquina ou notas (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sessão</translation>
    </message>
    <message>
        <source>Re&amp;play on the Live page</source>
        <translation>Re&amp;produzir na página Ao vivo</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Nenhuma sessão</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nova sessão…</translation>
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
        <source>%1 % of the samples were lost on the way; no window crosses a gap</source>
        <translation>%1 % das amostras foram perdidas no caminho; nenhuma janela atravessa uma lacuna</translation>
    </message>
    <message>
        <source>%1 % of the samples are at the limit of the sensor&apos;s range</source>
        <translation>%1 % das amostras estão no limite da faixa do sensor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Rate, true / set</source>
        <translation>Taxa, real / nominal</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The first channel from beginning to end</source>
        <translation>O primeiro canal, do início ao fim</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between</source>
        <translation>Palavras para encontrá-la, separadas por vírgulas</translation>
    </message>
    <message>
        <source>The source has no sequence numbers: losses cannot be seen</source>
        <translation>A fonte não numera as amostras: as perdas não podem ser vistas</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>one labelled segment</source>
        <translation>um trecho rotulado</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled segments</source>
        <translation>
            <numerusform>%n trecho rotulado</numerusform>
            <numerusform>%n trechos rotulados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::sessions::ReplayStart</name>
    <message>
        <source>The virtual Nano that is connected ends, and one that plays the recording starts.</source>
        <translation>O Nano virtual conectado termina e começa um que reproduz a gravação.</translation>
    </message>
    <message>
        <source>What is connected at %1 is disconnected, and a virtual Nano plays the recording in its place.</source>
        <translation>O que está conectado em %1 é desconectado, e um Nano virtual reproduz a gravação no seu lugar.</translation>
    </message>
    <message>
        <source>Replay on the Live page</source>
        <translation>Reproduzir na página Ao vivo</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reproduzir</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::SessionCard</name>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>In no session yet</source>
        <translation>Ainda em nenhuma sessão</translation>
    </message>
    <message>
        <source>A session holds recordings made for one purpose: with their machine, operator, notes and a photo.</source>
        <translation>Uma sessão reúne gravações feitas para um fim: com máquina, operador, notas e uma foto.</translation>
    </message>
    <message>
        <source>Put into a new session…</source>
        <translation>Pôr numa nova sessão…</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nome da sessão</translation>
    </message>
    <message>
        <source>The name of the session (Alt+N)</source>
        <translation>O nome da sessão (Alt+N)</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Choose a machine, or type the name of a new one (Alt+M)</source>
        <translation>Escolha uma máquina ou escreva o nome de uma nova (Alt+M)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Who stood at the machine (Alt+O)</source>
        <translation>Quem estava na máquina (Alt+O)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What somebody should know who looks at these recordings later (Alt+T)</source>
        <translation>O que deve saber quem olhar estas gravações mais tarde (Alt+T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
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
        <translation>A sessão não pode ser lida</translation>
    </message>
    <message>
        <source>No recording is chosen</source>
        <translation>Nenhuma gravação está escolhida</translation>
    </message>
    <message>
        <source>Choose one in the table to see its session.</source>
        <translation>Escolha uma na tabela para ver a sua sessão.</translation>
    </message>
    <message>
        <source>These recordings are not of one session</source>
        <translation>Estas gravações não são de uma só sessão</translation>
    </message>
    <message>
        <source>Choose those of one. The list above the table shows one session alone.</source>
        <translation>Escolha as de uma. A lista acima da tabela mostra uma sessão só.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Criada em %1</translation>
    </message>
    <message>
        <source>one recording</source>
        <translation>uma gravação</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n gravação</numerusform>
            <numerusform>%n gravações</numerusform>
        </translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessão</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::SessionPhoto</name>
    <message>
        <source>Choose &amp;photo…</source>
        <translation>Escolher &amp;foto…</translation>
    </message>
    <message>
        <source>Remove p&amp;hoto</source>
        <translation>Remo&amp;ver foto</translation>
    </message>
    <message>
        <source>A PNG or JPEG file of 16 MB at most; it is kept in the project (Alt+P)</source>
        <translation>Um arquivo PNG ou JPEG de no máximo 16 MB; fica guardado no projeto (Alt+F)</translation>
    </message>
    <message>
        <source>Take the photo out of the project (Alt+H)</source>
        <translation>Tirar a foto do projeto (Alt+V)</translation>
    </message>
    <message>
        <source>No photo of the mounting yet</source>
        <translation>Ainda não há foto da montagem</translation>
    </message>
    <message>
        <source>Photo of the mounting</source>
        <translation>Foto da montagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Remover foto</translation>
    </message>
    <message>
        <source>Take the photo out of the project? This cannot be undone.</source>
        <translation>Tirar a foto do projeto? Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fechar (Escape)</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nada gravado ainda</translation>
    </message>
    <message>
        <source>Record the machine while it runs well. Files can be imported, or dropped here; synthetic data lets you try everything without a machine.</source>
        <translation>Grave a máquina enquanto ela funciona bem. Arquivos podem ser importados ou soltos aqui; dados sintéticos permitem experimentar tudo sem uma máquina.</translation>
    </message>
    <message>
        <source>Record on the Live page</source>
        <translation>Gravar na página Ao vivo</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Nenhum projeto está aberto</translation>
    </message>
    <message>
        <source>Open one, or make a new one, in the menu at the lower left.</source>
        <translation>Abra um, ou crie um novo, no menu embaixo à esquerda.</translation>
    </message>
    <message>
        <source>&amp;Synthetic data</source>
        <translation>Dados &amp;sintéticos</translation>
    </message>
    <message>
        <source>Import &amp;folder</source>
        <translation>Importar &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Import files</source>
        <translation>&amp;Importar arquivos</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renomear</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rotular</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>“%1” foi adicionada.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 foi escrito.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files.</source>
        <translation>
            <numerusform>%n arquivo foi escrito.</numerusform>
            <numerusform>%n arquivos foram escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 samples are missing in them; the gaps are marked.</source>
        <translation>Faltam %1 amostras nelas; as lacunas estão marcadas.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Imported one recording.</source>
        <translation>Uma gravação foi importada.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n recordings.</source>
        <translation>
            <numerusform>%n gravação foi importada.</numerusform>
            <numerusform>%n gravações foram importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file was left out.</source>
        <translation>Um arquivo ficou de fora.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out.</source>
        <translation>
            <numerusform>%n arquivo ficou de fora.</numerusform>
            <numerusform>%n arquivos ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remover</translation>
    </message>
    <message>
        <source>Removed “%1”. Undo brings it back.</source>
        <translation>“%1” foi removida. Desfazer a traz de volta.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n recordings. Undo brings them back.</source>
        <translation>
            <numerusform>%n gravação foi removida. Desfazer a traz de volta.</numerusform>
            <numerusform>%n gravações foram removidas. Desfazer as traz de volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>one recording</source>
        <translation>uma gravação</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n gravação</numerusform>
            <numerusform>%n gravações</numerusform>
        </translation>
    </message>
    <message>
        <source>no project</source>
        <translation>nenhum projeto</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessão</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>nova sessão</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nome da sessão</translation>
    </message>
    <message>
        <source>A virtual Nano replays “%1”.</source>
        <translation>Um Nano virtual reproduz “%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>store the filtered recording</source>
        <translation>guardar a gravação filtrada</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::SignalCard</name>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Store as recor&amp;ding</source>
        <translation>Guar&amp;dar como gravação</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Predefinições</translation>
    </message>
    <message>
        <source>Choose a recording to see its signal.</source>
        <translation>Escolha uma gravação para ver seu sinal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The channel that is drawn</source>
        <translation>O canal desenhado</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>How much of the recording is looked at, around the middle of what the timeline shows</source>
        <translation>Quanto da gravação se observa, em torno do meio do que a linha do tempo mostra</translation>
    </message>
    <message>
        <source>as the timeline</source>
        <translation>como a linha do tempo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Scale of the spectrum</source>
        <translation>Escala do espectro</translation>
    </message>
    <message>
        <source>Decibels show the faint lines too, the linear scale how large they are</source>
        <translation>Decibéis mostram também as linhas fracas, a escala linear o tamanho delas</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>Puts the whole recording, behind all steps, into the project as a new one (Alt+D)</source>
        <translation>Põe a gravação inteira, após todos os passos, no projeto como uma nova (Alt+D)</translation>
    </message>
    <message>
        <source>About the steps</source>
        <translation>Sobre os passos</translation>
    </message>
    <message>
        <source>Adds a step behind the chosen one (Alt+A)</source>
        <translation>Adiciona um passo após o escolhido (Alt+A)</translation>
    </message>
    <message>
        <source>Steps that are often wanted; open and save steps (Alt+P)</source>
        <translation>Passos usados com frequência; abrir e salvar passos (Alt+P)</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Remover o passo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Mover o passo para cima</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Seta para cima</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Mover o passo para baixo</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Seta para baixo</translation>
    </message>
    <message>
        <source>“%1” is being recorded. Its picture is on the Live page.</source>
        <translation>“%1” está sendo gravada. Sua imagem está na página Ao vivo.</translation>
    </message>
    <message>
        <source>“%1” has no samples.</source>
        <translation>“%1” não tem amostras.</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 a %2 s</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
    <message>
        <source>Behind all steps: %1 samples a second, %2 Hz a line</source>
        <translation>Após todos os passos: %1 amostras por segundo, %2 Hz por linha</translation>
    </message>
    <message>
        <source>Open steps…</source>
        <translation>Abrir passos…</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Abrir passos</translation>
    </message>
    <message>
        <source>Signal steps (*.json)</source>
        <translation>Passos de sinal (*.json)</translation>
    </message>
    <message>
        <source>Save steps…</source>
        <translation>Salvar passos…</translation>
    </message>
    <message>
        <source>Save steps</source>
        <translation>Salvar passos</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>Remover todos os passos</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::Step</name>
    <message>
        <source>Unit %1</source>
        <translation>Unidade %1</translation>
    </message>
    <message>
        <source>Remove gravity, below %1 Hz</source>
        <translation>Remover gravidade, abaixo de %1 Hz</translation>
    </message>
    <message>
        <source>Low pass %1 Hz, order %2</source>
        <translation>Passa-baixas %1 Hz, ordem %2</translation>
    </message>
    <message>
        <source>High pass %1 Hz, order %2</source>
        <translation>Passa-altas %1 Hz, ordem %2</translation>
    </message>
    <message>
        <source>Band pass %1–%2 Hz, order %3</source>
        <translation>Passa-banda %1–%2 Hz, ordem %3</translation>
    </message>
    <message>
        <source>Rate divided by %1</source>
        <translation>Taxa dividida por %1</translation>
    </message>
    <message>
        <source>Envelope, squared</source>
        <translation>Envelope, ao quadrado</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Window %1, %2 Hz a line</source>
        <translation>Janela %1, %2 Hz por linha</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Retangular</translation>
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
        <translation>Topo plano</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Remove gravity</source>
        <translation>Remover gravidade</translation>
    </message>
    <message>
        <source>Low pass</source>
        <translation>Passa-baixas</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Passa-altas</translation>
    </message>
    <message>
        <source>Band pass</source>
        <translation>Passa-banda</translation>
    </message>
    <message>
        <source>Divide the rate</source>
        <translation>Dividir a taxa</translation>
    </message>
    <message>
        <source>Window of the spectrum</source>
        <translation>Janela do espectro</translation>
    </message>
    <message>
        <source>Remove gravity, in m/s²</source>
        <translation>Remover gravidade, em m/s²</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>A quarter of the rate</source>
        <translation>Um quarto da taxa</translation>
    </message>
    <message>
        <source>Envelope of a bearing&apos;s resonance</source>
        <translation>Envelope da ressonância de um rolamento</translation>
    </message>
    <message>
        <source>Envelope of %1–%2 kHz</source>
        <translation>Envelope de %1–%2 kHz</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::StepForm</name>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Deixa passar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Abaixo de</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Dividir por</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Por linha</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>Sem atraso</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Ao quadrado</translation>
    </message>
    <message>
        <source>what is low</source>
        <translation>o que é baixo</translation>
    </message>
    <message>
        <source>what is high</source>
        <translation>o que é alto</translation>
    </message>
    <message>
        <source>a band</source>
        <translation>uma banda</translation>
    </message>
    <message>
        <source>Filters forwards and backwards: nothing is delayed, the order counts twice and the edges are 6 dB down instead of 3. Otherwise as a board would filter its stream.</source>
        <translation>Filtra para frente e para trás: nada se atrasa, a ordem vale em dobro e as bordas ficam 6 dB abaixo em vez de 3. Caso contrário, como uma placa filtraria seu fluxo.</translation>
    </message>
    <message>
        <source>The squared envelope has fewer lines of its own.</source>
        <translation>O envelope ao quadrado tem menos linhas próprias.</translation>
    </message>
    <message>
        <source>1 to 12: the higher, the steeper, and the longer the ends are disturbed</source>
        <translation>1 a 12: quanto maior, mais íngreme, e mais longas as pontas perturbadas</translation>
    </message>
    <message>
        <source>1 to 1000; what lies above half the new rate is filtered out first</source>
        <translation>1 a 1000; o que fica acima da metade da nova taxa é filtrado antes</translation>
    </message>
    <message>
        <source>How far the lines of the spectrum are apart</source>
        <translation>A distância entre as linhas do espectro</translation>
    </message>
    <message>
        <source>Why the step cannot be done</source>
        <translation>Por que o passo não é possível</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::StepList</name>
    <message>
        <source>Signal steps</source>
        <translation>Passos de sinal</translation>
    </message>
    <message>
        <source>Space switches a step off and on, Delete removes it, Alt with the arrow keys moves it.</source>
        <translation>Espaço desliga e liga um passo, Delete o remove, Alt com as setas o move.</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como gravado</translation>
    </message>
    <message>
        <source>All steps together</source>
        <translation>Todos os passos juntos</translation>
    </message>
    <message>
        <source>Switch the step on or off</source>
        <translation>Ligar ou desligar o passo</translation>
    </message>
    <message>
        <source>Move the step up, move it down</source>
        <translation>Mover o passo para cima, para baixo</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Remover o passo</translation>
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
        <translation>antes (%1, fora de escala)</translation>
    </message>
    <message>
        <source>before, moved by %1 %2</source>
        <translation>antes, deslocado em %1 %2</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como gravado</translation>
    </message>
    <message>
        <source>behind the steps before</source>
        <translation>após os passos anteriores</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::StepSpectrum</name>
    <message>
        <source>Spectrum before and after</source>
        <translation>Espectro antes e depois</translation>
    </message>
    <message>
        <source>Frequency, %1</source>
        <translation>Frequência, %1</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganho</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::StepWaveform</name>
    <message>
        <source>Waveform before and after</source>
        <translation>Forma de onda antes e depois</translation>
    </message>
    <message>
        <source>Zoom with the wheel or with + and −, move by dragging or with the arrow keys, Home shows all.</source>
        <translation>Amplie com a roda ou com + e −, mova arrastando ou com as setas, Home mostra tudo.</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>não assentado</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Tempo, %1</translation>
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
        <translation>eixo %1</translation>
    </message>
    <message>
        <source>the shaft stands still</source>
        <translation>o eixo está parado</translation>
    </message>
    <message>
        <source>%1 s at %2 Hz, %3 samples: %4</source>
        <translation>%1 s a %2 Hz, %3 amostras: %4</translation>
    </message>
    <message>
        <source>Bearings ring at %1 Hz, which the sensor&apos;s filter takes away at this rate; from %2 Hz on it is there.</source>
        <translation>Rolamentos ressoam em %1 Hz, que o filtro do sensor retira nesta taxa; a partir de %2 Hz isso aparece.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, depois %2</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::SyntheticCard</name>
    <message>
        <source>Synthetic data</source>
        <translation>Dados sintéticos</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Adicionar ao projeto</translation>
    </message>
    <message>
        <source>Close synthetic data</source>
        <translation>Fechar dados sintéticos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>More settin&amp;gs</source>
        <translation>Mais a&amp;justes</translation>
    </message>
    <message>
        <source>a simulated machine with a known truth; the same seed gives the same samples</source>
        <translation>uma máquina simulada com verdade conhecida; a mesma semente dá as mesmas amostras</translation>
    </message>
    <message>
        <source>What happens on the way, speed, load, and how the sensor sits (Alt+G)</source>
        <translation>O que acontece no caminho, rotação, carga e como o sensor está montado (Alt+J)</translation>
    </message>
    <message>
        <source>Nothing can be made of this: see the note beside a field.</source>
        <translation>Nada pode ser feito assim: veja o aviso ao lado de um campo.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::SyntheticForm</name>
    <message>
        <source>nothing more</source>
        <translation>nada mais</translation>
    </message>
    <message>
        <source>State of the machine</source>
        <translation>Estado da máquina</translation>
    </message>
    <message>
        <source>State of the machine later</source>
        <translation>Estado da máquina mais tarde</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>fica como está</translation>
    </message>
    <message>
        <source>is knocked</source>
        <translation>leva uma batida</translation>
    </message>
    <message>
        <source>is turned</source>
        <translation>é girado</translation>
    </message>
    <message>
        <source>What happens to the sensor</source>
        <translation>O que acontece com o sensor</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Taxa de amostragem</translation>
    </message>
    <message>
        <source>When the state changes</source>
        <translation>Quando o estado muda</translation>
    </message>
    <message>
        <source>When it happens to the sensor</source>
        <translation>Quando isso acontece com o sensor</translation>
    </message>
    <message>
        <source>Speed of the shaft</source>
        <translation>Rotação do eixo</translation>
    </message>
    <message>
        <source>Speed of the shaft at the end</source>
        <translation>Rotação do eixo no fim</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Load later</source>
        <translation>Carga mais tarde</translation>
    </message>
    <message>
        <source>When the load changes</source>
        <translation>Quando a carga muda</translation>
    </message>
    <message>
        <source>Roll of the sensor</source>
        <translation>Rolagem do sensor</translation>
    </message>
    <message>
        <source>Pitch of the sensor</source>
        <translation>Arfagem do sensor</translation>
    </message>
    <message>
        <source>Noise of the sensor</source>
        <translation>Ruído do sensor</translation>
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
        <translation>A mesma semente dá as mesmas amostras</translation>
    </message>
    <message>
        <source>The sensor&apos;s filter takes away what is above 43 % of the rate</source>
        <translation>O filtro do sensor retira o que está acima de 43 % da taxa</translation>
    </message>
    <message>
        <source>Before slip: under load the shaft turns up to 3 % slower</source>
        <translation>Antes do escorregamento: sob carga o eixo gira até 3 % mais devagar</translation>
    </message>
    <message>
        <source>The shaft goes there evenly over the whole duration; vibration follows its square</source>
        <translation>O eixo vai até lá por igual durante todo o tempo; a vibração acompanha o quadrado</translation>
    </message>
    <message>
        <source>0 % as in “Normal, light load”, 100 % as in “Normal, heavy load”</source>
        <translation>0 % como em “Normal, carga leve”, 100 % como em “Normal, carga pesada”</translation>
    </message>
    <message>
        <source>How the sensor was put on; 0° is level</source>
        <translation>Como o sensor foi posto; 0° é nivelado</translation>
    </message>
    <message>
        <source>160 µg/√Hz is the data sheet&apos;s value of the board&apos;s sensor</source>
        <translation>160 µg/√Hz é o valor da folha de dados do sensor da placa</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Máquina</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>D&amp;uração</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Sement&amp;e</translation>
    </message>
    <message>
        <source>T&amp;hen</source>
        <translation>De&amp;pois</translation>
    </message>
    <message>
        <source>after</source>
        <translation>após</translation>
    </message>
    <message>
        <source>Sens&amp;or</source>
        <translation>Sens&amp;or</translation>
    </message>
    <message>
        <source>Shaft</source>
        <translation>Eixo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rolagem</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Arfagem</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>too many samples at this rate</source>
        <translation>amostras demais nesta taxa</translation>
    </message>
    <message>
        <source>0 Hz needs a speed to run up to</source>
        <translation>0 Hz precisa de uma rotação de chegada</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>depois do fim</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Choose a recording to see it.</source>
        <translation>Escolha uma gravação para vê-la.</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>No cursor</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceitar todas</translation>
    </message>
    <message>
        <source>Makes segments of all suggestions (Ctrl+Enter)</source>
        <translation>Transforma todas as sugestões em trechos (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Encaixar</translation>
    </message>
    <message>
        <source>Marks begin and end where windows do (G)</source>
        <translation>As marcas começam e terminam onde as janelas (G)</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Rótulos…</translation>
    </message>
    <message>
        <source>Names, colours and number keys of the labels</source>
        <translation>Nomes, cores e teclas de número dos rótulos</translation>
    </message>
    <message>
        <source>The model suggests nothing that is not labelled already.</source>
        <translation>O modelo não sugere nada que já não esteja rotulado.</translation>
    </message>
    <message>
        <source>The model suggests one segment. Enter accepts it, Delete refuses it.</source>
        <translation>O modelo sugere um trecho. Enter aceita, Delete recusa.</translation>
    </message>
    <message numerus="yes">
        <source>The model suggests %n segments. Enter accepts, Delete refuses.</source>
        <translation>
            <numerusform>O modelo sugere %n trecho. Enter aceita, Delete recusa.</numerusform>
            <numerusform>O modelo sugere %n trechos. Enter aceita, Delete recusa.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being recorded. Its picture is on the Live page.</source>
        <translation>“%1” está sendo gravada. A imagem dela está na página Ao vivo.</translation>
    </message>
    <message>
        <source>“%1” has no samples.</source>
        <translation>“%1” não tem amostras.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This recording is not in the project any more.</source>
        <translation>Esta gravação não está mais no projeto.</translation>
    </message>
    <message>
        <source>change labels</source>
        <translation>mudar rótulos</translation>
    </message>
    <message>
        <source>marked %1 s, %2 samples</source>
        <translation>marcado %1 s, %2 amostras</translation>
    </message>
    <message>
        <source>%1: %2 s</source>
        <translation>%1: %2 s</translation>
    </message>
    <message>
        <source>%1: %2 s, score up to %3</source>
        <translation>%1: %2 s, pontuação até %3</translation>
    </message>
    <message>
        <source>Enter accept · Delete refuse · 1–9 accept as · Ctrl+Enter accept all · N, P next</source>
        <translation>Enter aceitar · Delete recusar · 1–9 aceitar como · Ctrl+Enter aceitar todas · N, P próxima</translation>
    </message>
    <message>
        <source>←/→ to the end of the mark · O end · 1–9 label · Esc clear</source>
        <translation>←/→ até o fim da marca · O terminar · 1–9 rotular · Esc limpar</translation>
    </message>
    <message>
        <source>1–9 label · Shift+←/→ longer, shorter · Z zoom to it · Esc clear</source>
        <translation>1–9 rotular · Shift+←/→ aumentar, diminuir · Z aproximar · Esc limpar</translation>
    </message>
    <message>
        <source>1–9 relabel · [ ] trim to cursor · S split · M merge · Delete · N, P next</source>
        <translation>1–9 trocar rótulo · [ ] aparar até o cursor · S dividir · M unir · Delete excluir · N, P próximo</translation>
    </message>
    <message>
        <source>←/→ cursor · Shift+←/→ or I, O mark · +/− zoom · A all · N, P segments · G snap</source>
        <translation>←/→ cursor · Shift+←/→ ou I, O marcar · +/− zoom · A tudo · N, P trechos · G encaixar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The model at hand looks at the recording.</source>
        <translation>O modelo em uso examina a gravação.</translation>
    </message>
    <message>
        <source>Lets the model at hand suggest labels; you accept or refuse them.</source>
        <translation>O modelo em uso sugere rótulos; você aceita ou recusa.</translation>
    </message>
    <message>
        <source>Train a model or take one at hand: it then suggests labels here.</source>
        <translation>Treine um modelo ou escolha um para usar: ele então sugere rótulos aqui.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::TimelineEditor</name>
    <message>
        <source>No label has the key %1. “Labels…” gives it one.</source>
        <translation>Nenhum rótulo tem a tecla %1. Em “Rótulos…” ela recebe um.</translation>
    </message>
    <message>
        <source>Only lost samples are marked.</source>
        <translation>Só amostras perdidas estão marcadas.</translation>
    </message>
    <message>
        <source>That is labelled “%1” already.</source>
        <translation>Isso já tem o rótulo “%1”.</translation>
    </message>
    <message>
        <source>Mark something first: Shift and the arrow keys, I and O, or drag with the mouse.</source>
        <translation>Marque antes alguma coisa: Shift e as setas, I e O, ou arraste com o mouse.</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>rótulo “%1”</translation>
    </message>
    <message>
        <source>Put the cursor inside a segment to split it.</source>
        <translation>Ponha o cursor dentro de um trecho para dividi-lo.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividir</translation>
    </message>
    <message>
        <source>Choose a segment first: N and P, or a click.</source>
        <translation>Escolha antes um trecho: N e P, ou um clique.</translation>
    </message>
    <message>
        <source>There is no next segment to merge with.</source>
        <translation>Não há trecho seguinte para unir.</translation>
    </message>
    <message>
        <source>Only neighbours with the same label and without a gap between them can be merged.</source>
        <translation>Só vizinhos com o mesmo rótulo e sem lacuna entre eles podem ser unidos.</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>unir</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>aparar</translation>
    </message>
    <message>
        <source>remove a segment</source>
        <translation>remover um trecho</translation>
    </message>
    <message>
        <source>accept a suggestion</source>
        <translation>aceitar uma sugestão</translation>
    </message>
    <message>
        <source>accept suggestions</source>
        <translation>aceitar sugestões</translation>
    </message>
    <message>
        <source>Accepted one suggestion.</source>
        <translation>Uma sugestão aceita.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestions.</source>
        <translation>
            <numerusform>%n sugestão aceita.</numerusform>
            <numerusform>%n sugestões aceitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press I where the mark begins, then O where it ends.</source>
        <translation>Pressione I onde a marca começa e depois O onde ela termina.</translation>
    </message>
    <message>
        <source>This recording has no segments yet.</source>
        <translation>Esta gravação ainda não tem trechos.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::TimelineKeys</name>
    <message>
        <source>Move the cursor</source>
        <translation>Mover o cursor</translation>
    </message>
    <message>
        <source>Move the cursor by one sample</source>
        <translation>Mover o cursor por uma amostra</translation>
    </message>
    <message>
        <source>Move the cursor by a page</source>
        <translation>Mover o cursor por uma página</translation>
    </message>
    <message>
        <source>To the beginning, to the end</source>
        <translation>Para o começo, para o fim</translation>
    </message>
    <message>
        <source>Mark on the way; so with all of these</source>
        <translation>Marcar no caminho; assim com todas estas</translation>
    </message>
    <message>
        <source>Begin a mark, end it</source>
        <translation>Começar uma marca, terminá-la</translation>
    </message>
    <message>
        <source>Label the mark, or the chosen segment</source>
        <translation>Rotular a marca, ou o trecho escolhido</translation>
    </message>
    <message>
        <source>Drop the mark and what is chosen</source>
        <translation>Soltar a marca e o que está escolhido</translation>
    </message>
    <message>
        <source>Next segment, previous segment</source>
        <translation>Trecho seguinte, trecho anterior</translation>
    </message>
    <message>
        <source>Trim the segment to begin or to end here</source>
        <translation>Aparar o trecho para começar ou terminar aqui</translation>
    </message>
    <message>
        <source>Split the segment here</source>
        <translation>Dividir o trecho aqui</translation>
    </message>
    <message>
        <source>Merge the segment with the next one</source>
        <translation>Unir o trecho com o seguinte</translation>
    </message>
    <message>
        <source>Remove the segment, refuse the suggestion</source>
        <translation>Remover o trecho, recusar a sugestão</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Aceitar a sugestão</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>Aceitar todas as sugestões</translation>
    </message>
    <message>
        <source>Snap to windows, or not</source>
        <translation>Encaixar nas janelas, ou não</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Aproximar, afastar</translation>
    </message>
    <message>
        <source>See all, see the mark</source>
        <translation>Ver tudo, ver a marca</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Desfazer, refazer</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::TimelineOverview</name>
    <message>
        <source>Overview of the recording</source>
        <translation>Visão geral da gravação</translation>
    </message>
    <message>
        <source>The whole recording. Drag to move what is seen, turn the wheel to zoom.</source>
        <translation>A gravação inteira. Arraste para mover o que se vê, gire a roda para aproximar.</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, with Shift they mark; number keys label what is marked.</source>
        <translation>As setas movem o cursor e, com Shift, marcam; as teclas de número rotulam o que está marcado.</translation>
    </message>
    <message>
        <source>%1 · sample %2</source>
        <translation>%1 · amostra %2</translation>
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
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, menor</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, maior</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::Transfers</name>
    <message>
        <source>Import recordings</source>
        <translation>Importar gravações</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.txt *.tsv *.wd *.log *.dat *.json *.cbor *.wav *.mat *.npy *.npz);;All files (*)</source>
        <translation>Gravações (*.csv *.txt *.tsv *.wd *.log *.dat *.json *.cbor *.wav *.mat *.npy *.npz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import every recording of a folder</source>
        <translation>Importar todas as gravações de uma pasta</translation>
    </message>
    <message>
        <source>&amp;CSV tables…</source>
        <translation>Tabelas &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;WAV files…</source>
        <translation>Arquivos &amp;WAV…</translation>
    </message>
    <message>
        <source>&amp;Edge Impulse JSON…</source>
        <translation>JSON do &amp;Edge Impulse…</translation>
    </message>
    <message>
        <source>&amp;numpy arrays…</source>
        <translation>Matrizes do &amp;numpy…</translation>
    </message>
    <message>
        <source>&amp;Labels only…</source>
        <translation>Só os &amp;rótulos…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Pasta para os arquivos</translation>
    </message>
    <message>
        <source>Export recording</source>
        <translation>Exportar gravação</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exportar rótulos</translation>
    </message>
    <message>
        <source>Labels (*.csv *.json)</source>
        <translation>Rótulos (*.csv *.json)</translation>
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
        <source>recording now</source>
        <translation>gravando agora</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>the program ended</source>
        <translation>o programa terminou</translation>
    </message>
    <message>
        <source>the board vanished</source>
        <translation>a placa sumiu</translation>
    </message>
    <message>
        <source>the board restarted</source>
        <translation>a placa reiniciou</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>o disco estava cheio</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminou antes</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Normal, light load</source>
        <translation>Normal, carga leve</translation>
    </message>
    <message>
        <source>Normal, heavy load</source>
        <translation>Normal, carga pesada</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desbalanceamento</translation>
    </message>
    <message>
        <source>Coin on a blade</source>
        <translation>Moeda em uma pá</translation>
    </message>
    <message>
        <source>Sensor knocked</source>
        <translation>Sensor deslocado por pancada</translation>
    </message>
    <message>
        <source>Misalignment</source>
        <translation>Desalinhamento</translation>
    </message>
    <message>
        <source>Looseness</source>
        <translation>Folga</translation>
    </message>
    <message>
        <source>Bearing, outer race</source>
        <translation>Rolamento, pista externa</translation>
    </message>
    <message>
        <source>Bearing, inner race</source>
        <translation>Rolamento, pista interna</translation>
    </message>
    <message>
        <source>Sensor turned</source>
        <translation>Sensor girado</translation>
    </message>
    <message>
        <source>Measured by the device, and as it was set</source>
        <translation>Medida pelo dispositivo, e como foi definida</translation>
    </message>
    <message>
        <source>As it was set; the device measured none</source>
        <translation>Como foi definida; o dispositivo não mediu nenhuma</translation>
    </message>
    <message>
        <source>How evenly it was sampled is not known</source>
        <translation>Não se sabe quão regular foi a amostragem</translation>
    </message>
    <message>
        <source>Its intervals vary by %1 µs</source>
        <translation>Seus intervalos variam em %1 µs</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::Zoom</name>
    <message>
        <source>Plots that zoom</source>
        <translation>Gráficos com zoom</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Aproximar, afastar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver tudo</translation>
    </message>
</context>
<context>
    <name>baseline::sessions::ZoomSpectrum</name>
    <message>
        <source>Zoom with the wheel or with + and −, move by dragging or with the arrow keys, Home shows all.</source>
        <translation>Amplie com a roda ou com + e −, mova arrastando ou com as setas; Home mostra tudo.</translation>
    </message>
</context>
<context>
    <name>baseline::studio::Arguments</name>
    <message>
        <source>%1 needs a value. Try --help.</source>
        <translation>%1 precisa de um valor. Tente --help.</translation>
    </message>
    <message>
        <source>There is no option %1. Try --help.</source>
        <translation>Não existe a opção %1. Tente --help.</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time.</source>
        <translation>Só um projeto pode ser aberto por vez.</translation>
    </message>
    <message>
        <source>--theme is light, dark or high-contrast.</source>
        <translation>--theme é light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>--scale and --text-size are percents from 100 to 200.</source>
        <translation>--scale e --text-size são porcentagens de 100 a 200.</translation>
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
        <translation>Uso: baseline-studio [PROJETO] [opções]

  --virtual        começa recebendo o sinal do Nano virtual
  --tour PASTA     percorre sozinho o trabalho principal, com figuras e um relatório em PASTA
  --pictures PASTA vai a cada página e aba e as verifica, com figuras e um relatório em PASTA
  --theme NOME     light, dark ou high-contrast
  --scale PORCENTO tudo maior, de 100 a 200
  --text-size PORCENTO
                   textos maiores, de 100 a 200
  --language CÓD   en, pt_BR ou es
  --version, --help
</translation>
    </message>
</context>
<context>
    <name>baseline::studio::Closing</name>
    <message>
        <source>A recording is running. What was recorded is kept.</source>
        <translation>Uma gravação está em andamento. O que foi gravado é mantido.</translation>
    </message>
    <message>
        <source>Firmware is being written to the board, which then waits in its bootloader until it is flashed again.</source>
        <translation>O firmware está sendo gravado na placa, que depois espera em seu bootloader até ser gravada de novo.</translation>
    </message>
    <message>
        <source>%1 (would be stopped)</source>
        <translation>%1 (seria interrompido)</translation>
    </message>
    <message>
        <source>The model “%1” is stored in no project and is lost.</source>
        <translation>O modelo “%1” não está guardado em nenhum projeto e se perde.</translation>
    </message>
    <message>
        <source>Close Baseline Studio?</source>
        <translation>Fechar o Baseline Studio?</translation>
    </message>
    <message>
        <source>One thing is not finished:</source>
        <translation>Uma coisa não terminou:</translation>
    </message>
    <message numerus="yes">
        <source>%n things are not finished:</source>
        <translation>
            <numerusform>%n coisa não terminou:</numerusform>
            <numerusform>%n coisas não terminaram:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
</context>
<context>
    <name>baseline::studio::CommandSearch</name>
    <message>
        <source>Command search</source>
        <translation>Busca de comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Buscar um comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>não é possível agora</translation>
    </message>
    <message>
        <source>No command of that name.</source>
        <translation>Nenhum comando com esse nome.</translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation>Não é possível agora: %1</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>Escolher um comando</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>baseline::studio::DemoActions</name>
    <message>
        <source>Making the demo project</source>
        <translation>Criação do projeto de demonstração</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make a demo project</source>
        <translation>Criar um projeto de demonstração</translation>
    </message>
    <message>
        <source>Baseline Studio project (*.baseline)</source>
        <translation>Projeto do Baseline Studio (*.baseline)</translation>
    </message>
</context>
<context>
    <name>baseline::studio::HelpActions</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>The page of the help for what is shown (F1)</source>
        <translation>A página da ajuda sobre o que se vê (F1)</translation>
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
        <translation>Página da ajuda</translation>
    </message>
</context>
<context>
    <name>baseline::studio::HelpWindow</name>
    <message>
        <source>Help – Baseline Studio</source>
        <translation>Ajuda – Baseline Studio</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Words of any page (Ctrl+F); Enter goes to the next place</source>
        <translation>Palavras de qualquer página (Ctrl+F); Enter vai ao próximo lugar</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas da ajuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Text as large as in the program</source>
        <translation>Texto do tamanho do programa</translation>
    </message>
    <message>
        <source>No page holds all of these words. Try fewer, or only the beginning of one.</source>
        <translation>Nenhuma página contém todas estas palavras. Tente menos, ou só o começo de uma.</translation>
    </message>
    <message>
        <source>one place</source>
        <translation>um lugar</translation>
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
        <translation>Próximo lugar encontrado, o anterior</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>Da busca para a lista</translation>
    </message>
    <message>
        <source>End the search, close</source>
        <translation>Encerrar a busca, fechar</translation>
    </message>
</context>
<context>
    <name>baseline::studio::Languages</name>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
</context>
<context>
    <name>baseline::studio::MainWindow</name>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>Mudar para o tema claro</translation>
    </message>
    <message>
        <source>Switch to the dark theme</source>
        <translation>Mudar para o tema escuro</translation>
    </message>
    <message>
        <source>About Baseline Studio</source>
        <translation>Sobre o Baseline Studio</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Baseline Studio %1&lt;/h3&gt;&lt;p&gt;Vibration capture, labelling and anomaly detection for the Arduino Nano 33 BLE Sense.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Baseline Studio %1&lt;/h3&gt;&lt;p&gt;Captura de vibração, rotulagem e detecção de anomalias para o Arduino Nano 33 BLE Sense.&lt;/p&gt;&lt;p&gt;Software livre sob a GNU General Public License, versão 3 ou posterior. Feito com Qt %2.&lt;/p&gt;</translation>
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
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>Previous page, next page</source>
        <translation>Página anterior, página seguinte</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>What to do about it, step by step</source>
        <translation>O que fazer, passo a passo</translation>
    </message>
</context>
<context>
    <name>baseline::studio::ProjectActions</name>
    <message>
        <source>Baseline Studio project (*.baseline)</source>
        <translation>Projeto do Baseline Studio (*.baseline)</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Salvando o projeto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir projeto…</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>Salvar projeto como…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir projeto</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Salvar projeto como</translation>
    </message>
    <message>
        <source>“%1” (%2 s)</source>
        <translation>“%1” (%2 s)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was written by a newer Baseline Studio, so it is open for reading only. Update this one to change it.</source>
        <translation>“%1” foi escrito por um Baseline Studio mais novo e, por isso, está aberto só para leitura. Atualize este para alterá-lo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so it is open for reading only. To work on it, save it under another name.</source>
        <translation>“%1” não pode ser gravado e, por isso, está aberto só para leitura. Para trabalhar nele, salve-o com outro nome.</translation>
    </message>
    <message>
        <source>“%1” is open in another studio, so it is open for reading only here. Close it there and open it again, or save it under another name.</source>
        <translation>“%1” está aberto em outro studio e, por isso, aqui está aberto só para leitura. Feche-o lá e abra-o de novo, ou salve-o com outro nome.</translation>
    </message>
    <message>
        <source>“%1” is open in another studio (%2 on %3, process %4), so it is open for reading only here. Close it there and open it again, or save it under another name.</source>
        <translation>“%1” está aberto em outro studio (%2 em %3, processo %4) e, por isso, aqui está aberto só para leitura. Feche-o lá e abra-o de novo, ou salve-o com outro nome.</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (só leitura)</translation>
    </message>
    <message>
        <source>%1 – Baseline Studio</source>
        <translation>%1 – Baseline Studio</translation>
    </message>
    <message>
        <source>Export project as folder…</source>
        <translation>Exportar projeto como pasta…</translation>
    </message>
    <message>
        <source>Open project from folder…</source>
        <translation>Abrir projeto de uma pasta…</translation>
    </message>
    <message>
        <source>Writing the project as a folder</source>
        <translation>Gravando o projeto como pasta</translation>
    </message>
    <message>
        <source>The whole project was written to “%1”.</source>
        <translation>O projeto inteiro foi gravado em “%1”.</translation>
    </message>
    <message>
        <source>Making a project of the folder</source>
        <translation>Fazendo um projeto da pasta</translation>
    </message>
    <message>
        <source>Export project as folder</source>
        <translation>Exportar projeto como pasta</translation>
    </message>
    <message>
        <source>Open project from folder</source>
        <translation>Abrir projeto de uma pasta</translation>
    </message>
    <message>
        <source>New project for the folder</source>
        <translation>Novo projeto para a pasta</translation>
    </message>
    <message>
        <source>The program ended during a recording last time. What was stored until then is kept: %1.</source>
        <translation>O programa terminou durante uma gravação da última vez. O que já estava guardado foi mantido: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended during %n recordings last time. What was stored until then is kept: %1.</source>
        <translation>
            <numerusform>O programa terminou durante %n gravação da última vez. O que já estava guardado foi mantido: %1.</numerusform>
            <numerusform>O programa terminou durante %n gravações da última vez. O que já estava guardado foi mantido: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Cópia do projeto</translation>
    </message>
</context>
<context>
    <name>baseline::studio::RecentProjects</name>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 não existe mais</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Nenhum projeto ainda</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Limpar esta lista</translation>
    </message>
    <message>
        <source>Forgets the names; the files stay</source>
        <translation>Esquece os nomes; os arquivos ficam</translation>
    </message>
</context>
<context>
    <name>baseline::studio::ReportActions</name>
    <message>
        <source>Report on “%1”</source>
        <translation>Relatório sobre “%1”</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Fazendo o relatório</translation>
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
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escrita do relatório</translation>
    </message>
    <message>
        <source>HTML, for a browser (*.html *.htm)</source>
        <translation>HTML, para um navegador (*.html *.htm)</translation>
    </message>
</context>
<context>
    <name>baseline::studio::SettingsActions</name>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
</context>
<context>
    <name>baseline::studio::SettingsDialog</name>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The colours of the program; at once</source>
        <translation>As cores do programa; na hora</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>A partir do próximo início</translation>
    </message>
    <message>
        <source>&amp;Acceleration in</source>
        <translation>&amp;Aceleração em</translation>
    </message>
    <message>
        <source>Only what is shown changes, never what is stored; at once</source>
        <translation>Só muda o que é mostrado, nunca o que está guardado; na hora</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Sinal decimal</translation>
    </message>
    <message>
        <source>Of numbers that are shown and typed; from the next start on</source>
        <translation>De números mostrados e digitados; a partir do próximo início</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ta&amp;manho</translation>
    </message>
    <message>
        <source>Of text, buttons and plots; from the next start on</source>
        <translation>De texto, botões e gráficos; a partir do próximo início</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Como no idioma</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Ponto: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Vírgula: 1,5</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language, decimal sign and size change when the studio starts again.</source>
        <translation>Idioma, sinal decimal e tamanho mudam quando o estúdio inicia de novo.</translation>
    </message>
    <message>
        <source>Everything is as chosen.</source>
        <translation>Tudo está como escolhido.</translation>
    </message>
</context>
<context>
    <name>baseline::studio::ShellCommands</name>
    <message>
        <source>Find a command…</source>
        <translation>Encontrar um comando…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Main button of this page</source>
        <translation>Botão principal desta página</translation>
    </message>
    <message>
        <source>Records, imports, trains or deploys, whichever page is shown</source>
        <translation>Grava, importa, treina ou implanta, conforme a página mostrada</translation>
    </message>
</context>
<context>
    <name>baseline::studio::ShortcutOverview</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Buscar um comando ou uma tecla</translation>
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
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>%1 Hz measured, %2 Hz nominal</source>
        <translation>%1 Hz medidos, %2 Hz nominais</translation>
    </message>
    <message>
        <source>%1 Hz nominal</source>
        <translation>%1 Hz nominais</translation>
    </message>
    <message>
        <source>losses cannot be seen on this link</source>
        <translation>perdas não podem ser vistas nesta conexão</translation>
    </message>
    <message>
        <source>%1 lost of %2 samples</source>
        <translation>%1 perdidas de %2 amostras</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Nenhum projeto</translation>
    </message>
    <message>
        <source>Painted frames of the live picture a second, and the work that 95 of 100 of them stay within: collecting the data and painting the window</source>
        <translation>Quadros da imagem ao vivo desenhados por segundo, e o trabalho que 95 de cada 100 deles não ultrapassam: reunir os dados e desenhar a janela</translation>
    </message>
    <message>
        <source>%1 fps · %2 ms</source>
        <translation>%1 fps · %2 ms</translation>
    </message>
    <message>
        <source>Live picture: %1 frames a second, %2 ms of work a frame</source>
        <translation>Imagem ao vivo: %1 quadros por segundo, %2 ms de trabalho por quadro</translation>
    </message>
    <message>
        <source>The board or port that the studio listens to; it is chosen at the top of the Live page</source>
        <translation>A placa ou porta que o estúdio escuta; escolhe-se no alto da página Ao vivo</translation>
    </message>
    <message>
        <source>Samples a second: measured by the board&apos;s clock, and nominal as the sensor is set</source>
        <translation>Amostras por segundo: medidas pelo relógio da placa, e nominais como o sensor está ajustado</translation>
    </message>
    <message>
        <source>Samples that the board numbered and that never came, of all since the stream began</source>
        <translation>Amostras que a placa numerou e que nunca chegaram, de todas desde o início da transmissão</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexão: %1</translation>
    </message>
    <message>
        <source>Sampling rate: %1</source>
        <translation>Taxa de amostragem: %1</translation>
    </message>
    <message>
        <source>Losses: %1</source>
        <translation>Perdas: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projeto: %1</translation>
    </message>
    <message>
        <source>The open project</source>
        <translation>O projeto aberto</translation>
    </message>
</context>
<context>
    <name>baseline::studio::StatusUpdates</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>Board lost</source>
        <translation>Placa perdida</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Connected to the virtual Nano</source>
        <translation>Conectado ao Nano virtual</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Port lost</source>
        <translation>Porta perdida</translation>
    </message>
    <message>
        <source>Text lines from %1</source>
        <translation>Linhas de texto de %1</translation>
    </message>
</context>
<context>
    <name>baseline::studio::Studio</name>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Implantar</translation>
    </message>
    <message>
        <source>Start the virtual Nano</source>
        <translation>Iniciar o Nano virtual</translation>
    </message>
    <message>
        <source>Recorded “%1”: %2 s, %3 samples, %4 lost.</source>
        <translation>“%1” foi gravada: %2 s, %3 amostras, %4 perdidas.</translation>
    </message>
    <message>
        <source>Saved as “%1”. The studio goes on with this file.</source>
        <translation>Salvo como “%1”. O studio continua com este arquivo.</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Sala de aula</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>O relatório foi salvo como “%1”.</translation>
    </message>
    <message>
        <source>Open the demo project</source>
        <translation>Abrir o projeto de demonstração</translation>
    </message>
    <message>
        <source>Make a demo project…</source>
        <translation>Criar um projeto de demonstração…</translation>
    </message>
    <message>
        <source>The demo project is open: recordings of a fan, healthy and faulty, and a trained model.</source>
        <translation>O projeto de demonstração está aberto: gravações de um ventilador, bom e com falhas, e um modelo treinado.</translation>
    </message>
    <message>
        <source>Baseline Studio did not end properly last time. Nothing had to be recovered: everything that was stored in “%1” is there.</source>
        <translation>O Baseline Studio não terminou corretamente da última vez. Nada precisou ser recuperado: tudo o que estava guardado em “%1” está lá.</translation>
    </message>
    <message>
        <source>%1 Look on the Sessions page: it says there where each of them ends.</source>
        <translation>%1 Veja na página Sessões: lá está onde cada uma termina.</translation>
    </message>
    <message>
        <source>Connect or disconnect</source>
        <translation>Conectar ou desconectar</translation>
    </message>
    <message>
        <source>The port that is chosen on the Live page</source>
        <translation>A porta escolhida na página Ao vivo</translation>
    </message>
    <message>
        <source>The demo project is ready. Open it from the menu when the work that runs is done.</source>
        <translation>O projeto de demonstração está pronto. Abra-o pelo menu quando terminar o trabalho em andamento.</translation>
    </message>
</context>
<context>
    <name>baseline::studio::TourReport</name>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>First paint after start</source>
        <translation>Primeira imagem após o início</translation>
    </message>
    <message>
        <source>Model on the board</source>
        <translation>Modelo na placa</translation>
    </message>
    <message>
        <source>Imbalance to alarm</source>
        <translation>Do desbalanceamento ao alarme</translation>
    </message>
    <message>
        <source>Repair to all-clear</source>
        <translation>Do conserto ao fim do alarme</translation>
    </message>
    <message>
        <source>Score of the board | of the studio</source>
        <translation>Pontuação da placa | do estúdio</translation>
    </message>
    <message>
        <source>Windows compared | equal bit for bit</source>
        <translation>Janelas comparadas | iguais bit a bit</translation>
    </message>
    <message>
        <source>True rate, lost samples</source>
        <translation>Taxa real, amostras perdidas</translation>
    </message>
    <message>
        <source>%1 Hz, %2</source>
        <translation>%1 Hz, %2</translation>
    </message>
    <message>
        <source>Baseline Studio, the main job</source>
        <translation>Baseline Studio, o trabalho principal</translation>
    </message>
    <message>
        <source>Every step happened.</source>
        <translation>Todos os passos aconteceram.</translation>
    </message>
    <message>
        <source>The tour failed: %1</source>
        <translation>O percurso falhou: %1</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ feito</translation>
    </message>
    <message>
        <source>✗ did not happen</source>
        <translation>✗ não aconteceu</translation>
    </message>
    <message>
        <source>Live picture, work a frame (95 of 100)</source>
        <translation>Imagem ao vivo, trabalho por quadro (95 de cada 100)</translation>
    </message>
    <message>
        <source>%1 fps, %2 ms</source>
        <translation>%1 fps, %2 ms</translation>
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
        <translation>O estúdio recebe o sinal do Nano virtual: três eixos, espectro, números.</translation>
    </message>
    <message>
        <source>Record normal</source>
        <translation>Gravar o funcionamento normal</translation>
    </message>
    <message>
        <source>Ninety seconds of the machine running well, recorded into the project and marked normal.</source>
        <translation>Noventa segundos da máquina funcionando bem, gravados no projeto e marcados como normais.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>A gravação</translation>
    </message>
    <message>
        <source>The library shows it with its true rate and its losses.</source>
        <translation>A biblioteca a mostra com a taxa real e as perdas.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Features, principal components, k-means; the threshold comes from held-out windows and says what it promises.</source>
        <translation>Características, componentes principais, k-means; o limiar vem de janelas reservadas e diz o que promete.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>The clusters of the baseline, and the live window among them.</source>
        <translation>Os grupos da linha de base, e a janela ao vivo entre eles.</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Implantar</translation>
    </message>
    <message>
        <source>The model goes to the board as data, is read back and compared. No compiler, no reset.</source>
        <translation>O modelo vai para a placa como dados, é lido de volta e comparado. Sem compilador, sem reinício.</translation>
    </message>
    <message>
        <source>Two scores, one number</source>
        <translation>Duas pontuações, um número</translation>
    </message>
    <message>
        <source>The board scores every window; the studio computes the same score from the streamed samples. They are equal bit for bit.</source>
        <translation>A placa pontua cada janela; o estúdio calcula a mesma pontuação a partir das amostras transmitidas. Elas são iguais bit a bit.</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Provocar a falha</translation>
    </message>
    <message>
        <source>The machine loses its balance; the board raises the alarm.</source>
        <translation>A máquina perde o balanceamento; a placa dispara o alarme.</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Consertar</translation>
    </message>
    <message>
        <source>The machine runs well again and the alarm clears.</source>
        <translation>A máquina volta a funcionar bem e o alarme cessa.</translation>
    </message>
    <message>
        <source>“%1” did not happen within %2 s.</source>
        <translation>“%1” não aconteceu em %2 s.</translation>
    </message>
    <message>
        <source>Scores of board and studio differ.</source>
        <translation>As pontuações da placa e do estúdio diferem.</translation>
    </message>
</context>
<context>
    <name>baseline::studio::WindowCommands</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
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
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 s at %4 Hz</source>
        <translation>%1 · %2 · %3 s a %4 Hz</translation>
    </message>
    <message>
        <source>Recordings to train on</source>
        <translation>Gravações para treinar</translation>
    </message>
</context>
<context>
    <name>baseline::train::BudgetCard</name>
    <message>
        <source>Alarm budget</source>
        <translation>Orçamento de alarmes</translation>
    </message>
    <message>
        <source>Confidence in percent</source>
        <translation>Confiança em porcentagem</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>No &amp;máximo</translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation>&amp;Promessa</translation>
    </message>
    <message>
        <source>&amp;Confidence, %</source>
        <translation>&amp;Confiança, %</translation>
    </message>
    <message>
        <source>Calibrate &amp;on</source>
        <translation>Calibrar &amp;em</translation>
    </message>
    <message>
        <source>At most so many alarms in normal running</source>
        <translation>No máximo tantos alarmes em operação normal</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>por dia</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>Unidade do orçamento</translation>
    </message>
    <message>
        <source>windows, this calibration</source>
        <translation>janelas, esta calibração</translation>
    </message>
    <message>
        <source>windows, on average</source>
        <translation>janelas, em média</translation>
    </message>
    <message>
        <source>alarms, in blocks of time</source>
        <translation>alarmes, em blocos de tempo</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>O que é prometido</translation>
    </message>
    <message>
        <source>Windows above the threshold, with confidence in this very calibration or on average; or alarms after their K of L, in blocks that may depend on each other inside</source>
        <translation>Janelas acima do limiar, com confiança nesta mesma calibração ou em média; ou alarmes depois do seu K de L, em blocos que podem ter dependência por dentro</translation>
    </message>
    <message>
        <source>How sure the promise is, in percent</source>
        <translation>Quão certa é a promessa, em porcentagem</translation>
    </message>
    <message>
        <source>Calibrate on these recordings</source>
        <translation>Calibrar nestas gravações</translation>
    </message>
    <message>
        <source>Find the threshold for the budget, with its certificate</source>
        <translation>Achar o limiar para o orçamento, com seu certificado</translation>
    </message>
    <message>
        <source>%1 · %2 windows, held out</source>
        <translation>%1 · %2 janelas, reservadas</translation>
    </message>
    <message>
        <source>%1 · %2 windows, fresh</source>
        <translation>%1 · %2 janelas, novas</translation>
    </message>
    <message>
        <source>The later part, which the model was not fitted on</source>
        <translation>A parte final, em que o modelo não foi ajustado</translation>
    </message>
    <message>
        <source>It had no part in the training</source>
        <translation>Não participou do treino</translation>
    </message>
    <message>
        <source>Certify %1 an hour</source>
        <translation>Certificar %1 por hora</translation>
    </message>
    <message>
        <source>A budget gives a threshold from normal recordings alone, and says what it promises.</source>
        <translation>Um orçamento dá um limiar só com gravações normais e diz o que ele promete.</translation>
    </message>
</context>
<context>
    <name>baseline::train::CompareTab</name>
    <message>
        <source>There is one normal recording: its last third was held back, behind a gap. What changes slowly is on both sides all the same; a second recording would tell.</source>
        <translation>Há uma só gravação normal: seu último terço foi reservado, atrás de uma lacuna. O que muda devagar está dos dois lados mesmo assim; uma segunda gravação o mostraria.</translation>
    </message>
    <message>
        <source>Each of %1 groups of recordings was held back once; no recording stood on both sides.</source>
        <translation>Cada um dos %1 grupos de gravações foi reservado uma vez; nenhuma gravação ficou dos dois lados.</translation>
    </message>
    <message>
        <source>No recording is labelled as a fault, so there is no AUC.</source>
        <translation>Nenhuma gravação está rotulada como falha, por isso não há AUC.</translation>
    </message>
    <message>
        <source>These figures rank. The row you keep is trained anew, and its threshold comes from windows of its own.</source>
        <translation>Estes números classificam. A linha que você escolhe é treinada de novo, e seu limiar vem de janelas próprias.</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Comparar todos</translation>
    </message>
    <message>
        <source>Train this one</source>
        <translation>Treinar este</translation>
    </message>
    <message>
        <source>Nothing compared yet.</source>
        <translation>Nada comparado ainda.</translation>
    </message>
    <message>
        <source>Tick the normal recordings under Training, then press Compare all. Recordings with another label count as faults.</source>
        <translation>Marque as gravações normais em Treino e pressione Comparar todos. Gravações com outro rótulo contam como falhas.</translation>
    </message>
    <message>
        <source>Filter by detector or features</source>
        <translation>Filtrar por detector ou características</translation>
    </message>
    <message>
        <source>Filter the comparison</source>
        <translation>Filtrar a comparação</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Andamento da comparação</translation>
    </message>
    <message>
        <source>Train this detector with these features, with a threshold of its own</source>
        <translation>Treinar este detector com estas características, com um limiar próprio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Train every detector on every set of features</source>
        <translation>Treinar cada detector em cada conjunto de características</translation>
    </message>
    <message>
        <source>Tick at least one recording</source>
        <translation>Marque ao menos uma gravação</translation>
    </message>
    <message>
        <source>Comparison of the detectors</source>
        <translation>Comparação dos detectores</translation>
    </message>
    <message>
        <source>Across machines</source>
        <translation>Entre máquinas</translation>
    </message>
    <message>
        <source>Train on the normal recordings of each machine, and judge all the others by it</source>
        <translation>Treinar com as gravações normais de cada máquina e julgar todas as outras por ela</translation>
    </message>
    <message>
        <source>Comparing detectors</source>
        <translation>Comparação de detectores</translation>
    </message>
</context>
<context>
    <name>baseline::train::ComparisonModel</name>
    <message>
        <source>cannot be trained</source>
        <translation>não pode ser treinado</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>These features are computed on the desktop only.</source>
        <translation>Estas características só são calculadas no computador.</translation>
    </message>
    <message>
        <source>Estimates, a window:</source>
        <translation>Estimativas, uma janela:</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: grande demais</translation>
    </message>
    <message>
        <source>The image is larger than a slot of 64 KB: no board takes it as data.</source>
        <translation>A imagem é maior que um espaço de 64 KB: nenhuma placa a aceita como dados.</translation>
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
        <translation>Além do z do RMS</translation>
    </message>
    <message>
        <source>False alarms, %</source>
        <translation>Alarmes falsos, %</translation>
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
        <translation>Treino, ms</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Como aprende</translation>
    </message>
    <message>
        <source>Recipe of the features</source>
        <translation>Receita das características</translation>
    </message>
    <message>
        <source>Chance that an anomalous window scores above a normal one; needs labelled anomalies</source>
        <translation>Chance de uma janela anômala pontuar acima de uma normal; precisa de anomalias rotuladas</translation>
    </message>
    <message>
        <source>AUC less that of the RMS z-score: a detector that gains nothing is not worth its bytes</source>
        <translation>AUC menos a do escore z do RMS: um detector que nada ganha não vale seus bytes</translation>
    </message>
    <message>
        <source>Share of held-out normal windows above the threshold; 5 % were asked for</source>
        <translation>Parcela das janelas normais reservadas acima do limiar; foram pedidos 5 %</translation>
    </message>
    <message>
        <source>Of the model image; a slot holds 64 KB</source>
        <translation>Da imagem do modelo; um espaço comporta 64 KB</translation>
    </message>
    <message>
        <source>Of the node&apos;s 27 KB for models, out of 256 KB</source>
        <translation>Dos 27 KB do nó para modelos, de um total de 256 KB</translation>
    </message>
    <message>
        <source>A window on a Nano 33 BLE Sense at 64 MHz, from emulated instructions</source>
        <translation>Uma janela em um Nano 33 BLE Sense a 64 MHz, a partir de instruções emuladas</translation>
    </message>
    <message>
        <source>On this computer, the longest fold</source>
        <translation>Neste computador, a dobra mais longa</translation>
    </message>
</context>
<context>
    <name>baseline::train::CostCard</name>
    <message>
        <source>It stays the cheapest whatever a miss costs.</source>
        <translation>Continua o mais barato, custe quanto custar uma falha perdida.</translation>
    </message>
    <message>
        <source>It stays the cheapest while a miss costs at least %1 times a false alarm.</source>
        <translation>Continua o mais barato enquanto uma falha perdida custar ao menos %1 vezes um alarme falso.</translation>
    </message>
    <message>
        <source>It stays the cheapest while a miss costs %1 to %2 times a false alarm.</source>
        <translation>Continua o mais barato enquanto uma falha perdida custar de %1 a %2 vezes um alarme falso.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>Cost of a missed window</source>
        <translation>Custo de uma janela anômala não detectada</translation>
    </message>
    <message>
        <source>Cost of a window that alarms without a fault</source>
        <translation>Custo de uma janela que alarma sem falha</translation>
    </message>
    <message>
        <source>Base rate: percent of windows that are anomalous</source>
        <translation>Taxa de base: porcentagem das janelas que são anômalas</translation>
    </message>
    <message>
        <source>Take the cheapest</source>
        <translation>Usar o mais barato</translation>
    </message>
    <message>
        <source>Move the threshold there; this voids its certificate</source>
        <translation>Levar o limiar até lá; isso anula seu certificado</translation>
    </message>
    <message>
        <source>&amp;Miss, a window</source>
        <translation>Falha &amp;perdida, por janela</translation>
    </message>
    <message>
        <source>&amp;False alarm, a window</source>
        <translation>Alarme &amp;falso, por janela</translation>
    </message>
    <message>
        <source>Base &amp;rate, %</source>
        <translation>&amp;Taxa de base, %</translation>
    </message>
    <message>
        <source>Cheapest: %1, at an expected %2 an hour.</source>
        <translation>Mais barato: %1, com custo esperado de %2 por hora.</translation>
    </message>
    <message>
        <source>The threshold in use costs %1 an hour.</source>
        <translation>O limiar em uso custa %1 por hora.</translation>
    </message>
</context>
<context>
    <name>baseline::train::MaximaPlot</name>
    <message>
        <source>Density of the maxima and the laws fitted to them</source>
        <translation>Densidade dos máximos e as leis ajustadas a eles</translation>
    </message>
    <message>
        <source>Quantiles of the maxima against those of the laws</source>
        <translation>Quantis dos máximos contra os das leis</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidade</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>expected by the law</source>
        <translation>esperado pela lei</translation>
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
        <translation>Esperado pela GEV</translation>
    </message>
</context>
<context>
    <name>baseline::train::OptionsCard</name>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>My baseline</source>
        <translation>Minha linha de base</translation>
    </message>
    <message>
        <source>bands: level, shape and spectrum</source>
        <translation>bands: nível, forma e espectro</translation>
    </message>
    <message>
        <source>rms: level only</source>
        <translation>rms: só o nível</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>distance to the nearest centre</source>
        <translation>distância ao centro mais próximo</translation>
    </message>
    <message>
        <source>distance less the cluster&apos;s radius (Edge Impulse)</source>
        <translation>distância menos o raio do grupo (Edge Impulse)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>share of normal windows</source>
        <translation>parcela das janelas normais</translation>
    </message>
    <message>
        <source>alarming windows an hour</source>
        <translation>janelas com alarme por hora</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Features</source>
        <translation>Caracterís&amp;ticas</translation>
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
        <translation>&amp;Pontuação</translation>
    </message>
    <message>
        <source>&amp;Variance to keep</source>
        <translation>&amp;Variância a manter</translation>
    </message>
    <message>
        <source>False alarm &amp;budget</source>
        <translation>C&amp;ota de alarmes falsos</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>No &amp;máximo</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;emente</translation>
    </message>
    <message>
        <source> / h</source>
        <translation> / h</translation>
    </message>
    <message>
        <source>welch: averaged spectrum</source>
        <translation>welch: espectro médio</translation>
    </message>
    <message>
        <source>mad: level, blind to knocks</source>
        <translation>mad: nível, cego a batidas</translation>
    </message>
    <message>
        <source>edge-impulse-2: Edge Impulse, version 2</source>
        <translation>edge-impulse-2: Edge Impulse, versão 2</translation>
    </message>
    <message>
        <source>edge-impulse: Edge Impulse, version 4</source>
        <translation>edge-impulse: Edge Impulse, versão 4</translation>
    </message>
    <message>
        <source>protocol36: on the desktop only</source>
        <translation>protocol36: só no computador</translation>
    </message>
    <message>
        <source>raw: rows as they are, desktop only</source>
        <translation>raw: linhas como estão, só no computador</translation>
    </message>
    <message>
        <source>automatic: what suits the detector</source>
        <translation>automático: o que convém ao detector</translation>
    </message>
    <message>
        <source>wide: bands and welch side by side</source>
        <translation>wide: bands e welch lado a lado</translation>
    </message>
    <message>
        <source>consensus: three detectors agree</source>
        <translation>consenso: três detectores concordam</translation>
    </message>
    <message>
        <source>k-means: distance to the nearest cluster</source>
        <translation>k-means: distância ao grupo mais próximo</translation>
    </message>
    <message>
        <source>Mahalanobis: distance in the baseline&apos;s spread</source>
        <translation>Mahalanobis: distância na dispersão da linha de base</translation>
    </message>
    <message>
        <source>PCA: T² and Q</source>
        <translation>PCA: T² e Q</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>mistura gaussiana</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autoencoder</translation>
    </message>
    <message>
        <source>autoencoder in eight bits</source>
        <translation>autoencoder em oito bits</translation>
    </message>
    <message>
        <source>k nearest neighbours</source>
        <translation>k vizinhos mais próximos</translation>
    </message>
    <message>
        <source>isolation forest</source>
        <translation>floresta de isolamento</translation>
    </message>
    <message>
        <source>RMS z-score: what each must beat</source>
        <translation>escore z do RMS: o que cada um precisa superar</translation>
    </message>
    <message>
        <source>consensus of nine, on the desktop only</source>
        <translation>consenso de nove, só no computador</translation>
    </message>
    <message>
        <source>random forest: labelled classes</source>
        <translation>floresta aleatória: classes rotuladas</translation>
    </message>
    <message>
        <source>small network: labelled classes</source>
        <translation>rede pequena: classes rotuladas</translation>
    </message>
</context>
<context>
    <name>baseline::train::OutcomeView</name>
    <message>
        <source>converged</source>
        <translation>convergiu</translation>
    </message>
    <message>
        <source>gain too small</source>
        <translation>ganho pequeno demais</translation>
    </message>
    <message>
        <source>iteration limit</source>
        <translation>limite de iterações</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Windows, fit + calibration</source>
        <translation>Janelas, ajuste + calibração</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Componentes principais</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>What the threshold promises</source>
        <translation>O que o limiar promete</translation>
    </message>
    <message>
        <source>Calibration scores</source>
        <translation>Pontuações da calibração</translation>
    </message>
    <message>
        <source>held-out normal windows, in order of time</source>
        <translation>janelas normais reservadas, em ordem de tempo</translation>
    </message>
    <message>
        <source>A new normal window exceeds the threshold with a probability of at most %1 %, as long as it is like the %2 calibration windows: it is number %3 when their scores are sorted, and none of them had a part in the fit. It promises nothing about how many faults are found, nor about speeds, loads and mountings that were not recorded.</source>
        <translation>Uma nova janela normal ultrapassa o limiar com probabilidade de no máximo %1 %, desde que seja como as %2 janelas de calibração: ele é o número %3 quando as pontuações delas são ordenadas, e nenhuma delas participou do ajuste. Ele nada promete sobre quantas falhas são encontradas, nem sobre velocidades, cargas e montagens que não foram gravadas.</translation>
    </message>
    <message>
        <source>Trained in %1 ms. %2 windows were left unused: between the two parts, or overlapping.</source>
        <translation>Treinado em %1 ms. %2 janelas não foram usadas: entre as duas partes, ou sobrepostas.</translation>
    </message>
    <message>
        <source>Left out because they never varied: %1.</source>
        <translation>Deixadas de fora porque nunca variaram: %1.</translation>
    </message>
    <message>
        <source>distance, in sd</source>
        <translation>distância, em dp</translation>
    </message>
    <message>
        <source>%1 samples each</source>
        <translation>%1 amostras cada</translation>
    </message>
    <message>
        <source>of %1; %2 % variance</source>
        <translation>de %1; %2 % da variância</translation>
    </message>
    <message>
        <source>False alarms on the baseline: %1 % without them, %2 % with them (%3 of them alarm).</source>
        <translation>Alarmes falsos na linha de base: %1 % sem elas, %2 % com elas (%3 delas dão alarme).</translation>
    </message>
    <message>
        <source>One window was excluded and not trained on.</source>
        <translation>Uma janela foi excluída e não usada no treino.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows were excluded and not trained on.</source>
        <translation>
            <numerusform>%n janela foi excluída e não usada no treino.</numerusform>
            <numerusform>%n janelas foram excluídas e não usadas no treino.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::train::StreamOptionsForm</name>
    <message>
        <source>Detector that learns from the stream as it comes</source>
        <translation>Detector que aprende do fluxo à medida que chega</translation>
    </message>
    <message>
        <source>extreme values: maxima above moving bounds</source>
        <translation>valores extremos: máximos acima de fronteiras móveis</translation>
    </message>
    <message>
        <source>SPOT: the tail above a threshold</source>
        <translation>SPOT: a cauda acima de um limiar</translation>
    </message>
    <message>
        <source>DSPOT: the tail about a moving mean</source>
        <translation>DSPOT: a cauda em torno de uma média móvel</translation>
    </message>
    <message>
        <source>TEDA: distance from all so far</source>
        <translation>TEDA: distância de tudo até agora</translation>
    </message>
    <message>
        <source>Risk: wanted chance of an alarm at one value</source>
        <translation>Risco: probabilidade desejada de um alarme em um valor</translation>
    </message>
    <message>
        <source>Level: quantile of the first values above which the tail begins</source>
        <translation>Nível: quantil dos primeiros valores acima do qual a cauda começa</translation>
    </message>
    <message>
        <source>Depth: values that the moving mean remembers</source>
        <translation>Profundidade: valores que a média móvel lembra</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Deviations from the mean of all values so far</source>
        <translation>Desvios da média de todos os valores até agora</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desvios</translation>
    </message>
</context>
<context>
    <name>baseline::train::StreamPlot</name>
    <message>
        <source>Stream with its limits and outliers</source>
        <translation>Fluxo com seus limites e pontos atípicos</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>fronteiras</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>atípico</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>coletivo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normais</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Fronteira inferior</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Fronteira superior</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Limite inferior</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Limite superior</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
</context>
<context>
    <name>baseline::train::StreamTab</name>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigiar</translation>
    </message>
    <message>
        <source>What is watched: the model&apos;s score, or a feature</source>
        <translation>O que é vigiado: a pontuação do modelo ou uma característica</translation>
    </message>
    <message>
        <source>Recordings that are watched</source>
        <translation>Gravações que são vigiadas</translation>
    </message>
    <message>
        <source>Progress of the watching</source>
        <translation>Progresso da vigilância</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Maxima</source>
        <translation>Máximos</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantis</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Nothing watched yet.</source>
        <translation>Nada vigiado ainda.</translation>
    </message>
    <message>
        <source>Choose a score or a feature and a detector, then press Watch: it learns from the stream as it comes.</source>
        <translation>Escolha uma pontuação ou característica e um detector, depois pressione Vigiar: ele aprende do fluxo à medida que chega.</translation>
    </message>
    <message>
        <source>score of “%1”</source>
        <translation>pontuação de “%1”</translation>
    </message>
    <message>
        <source>all, one after the other</source>
        <translation>todas, uma após a outra</translation>
    </message>
    <message>
        <source>largest of each %1 values</source>
        <translation>maior de cada %1 valores</translation>
    </message>
    <message>
        <source>maxima above U, less U</source>
        <translation>máximos acima de U, menos U</translation>
    </message>
    <message>
        <source>Values: %1, without data: %2. Outliers: %3, in collective anomalies: %4. Alarms: %5.</source>
        <translation>Valores: %1, sem dados: %2. Pontos atípicos: %3, em anomalias coletivas: %4. Alarmes: %5.</translation>
    </message>
    <message>
        <source>Weibull of the last maxima above U: k %1, λ %2, R² of the fit %3.</source>
        <translation>Weibull dos últimos máximos acima de U: k %1, λ %2, R² do ajuste %3.</translation>
    </message>
    <message>
        <source>Tail: generalised Pareto with shape %1 and scale %2 from %3 values above the threshold. The risk is an estimate, not a guarantee.</source>
        <translation>Cauda: Pareto generalizada com forma %1 e escala %2 de %3 valores acima do limiar. O risco é uma estimativa, não uma garantia.</translation>
    </message>
    <message>
        <source>GEV of all %1 maxima: location %2, scale %3, shape %4, log-likelihood %5.</source>
        <translation>GEV de todos os %1 máximos: posição %2, escala %3, forma %4, log-verossimilhança %5.</translation>
    </message>
    <message>
        <source>Too few maxima for a law: %1.</source>
        <translation>Máximos insuficientes para uma lei: %1.</translation>
    </message>
    <message>
        <source>Weibull of the same: k %1, λ %2, log-likelihood %3.</source>
        <translation>Weibull dos mesmos: k %1, λ %2, log-verossimilhança %3.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run the detector over the stream (Alt+W)</source>
        <translation>Executar o detector sobre o fluxo (Alt+V)</translation>
    </message>
    <message>
        <source>Record or import something first</source>
        <translation>Grave ou importe algo primeiro</translation>
    </message>
    <message>
        <source>Watching a stream of values</source>
        <translation>Acompanhamento de um fluxo de valores</translation>
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
        <translation>desconhecido: sem janelas normais</translation>
    </message>
    <message>
        <source>As stored in the model.</source>
        <translation>Como está no modelo.</translation>
    </message>
    <message>
        <source>Calibrated: see what it promises under the alarm budget.</source>
        <translation>Calibrado: veja o que ele promete em Orçamento de alarmes.</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Escolhido à mão.</translation>
    </message>
    <message>
        <source>Chosen from the costs.</source>
        <translation>Escolhido pelos custos.</translation>
    </message>
    <message>
        <source>An estimate for the alarm budget: it carries no certificate.</source>
        <translation>Uma estimativa para o orçamento de alarmes: não traz certificado.</translation>
    </message>
    <message>
        <source>This voids the model&apos;s certificate: nothing is promised until it is calibrated on fresh normal data.</source>
        <translation>Isto anula o certificado do modelo: nada é prometido até que seja calibrado com dados normais novos.</translation>
    </message>
    <message>
        <source>It carries no certificate. Calibrate on fresh normal data for one.</source>
        <translation>Não traz certificado. Calibre com dados normais novos para ter um.</translation>
    </message>
    <message>
        <source>How well scores tell faults from normal is unknown: it takes labelled anomalies.</source>
        <translation>Não se sabe quão bem as pontuações separam falhas do normal: são precisas anomalias rotuladas.</translation>
    </message>
    <message>
        <source>bootstrap by recording</source>
        <translation>bootstrap por gravação</translation>
    </message>
    <message>
        <source>DeLong, windows taken as independent</source>
        <translation>DeLong, janelas tomadas como independentes</translation>
    </message>
    <message>
        <source>AUC %1 (95 %: %2 to %3, %4).</source>
        <translation>AUC %1 (95 %: %2 a %3, %4).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Up to 10 % false alarms: %1 (DCASE, chance 0.05), %2 (McClish, chance 0.5).</source>
        <translation>Até 10 % de alarmes falsos: %1 (DCASE, acaso 0,05), %2 (McClish, acaso 0,5).</translation>
    </message>
    <message>
        <source>EER %1 %, AP %2 (base rate %3).</source>
        <translation>EER %1 %, AP %2 (taxa de base %3).</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Keep as new model</source>
        <translation>Guardar como novo modelo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Voltar ao anterior</translation>
    </message>
    <message>
        <source>A window alarms when its score is higher. Type a number and press Enter, or drag the threshold in any picture.</source>
        <translation>Uma janela alarma quando sua pontuação é maior. Digite um número e tecle Enter, ou arraste o limiar em qualquer gráfico.</translation>
    </message>
    <message>
        <source>Store a model with this threshold in the project, ready for Deploy (Ctrl+Return)</source>
        <translation>Guardar no projeto um modelo com este limiar, pronto para a página Implantar (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold and certificate</source>
        <translation>Voltar ao limiar e ao certificado do próprio modelo</translation>
    </message>
    <message>
        <source>Take the model from before the last new threshold; the newer one stays in the project</source>
        <translation>Usar o modelo de antes do último limiar novo; o mais novo fica no projeto</translation>
    </message>
    <message>
        <source>&amp;Score above</source>
        <translation>&amp;Pontuação acima de</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Alarmes falsos</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Alarming windows</source>
        <translation>Janelas em alarme</translation>
    </message>
    <message>
        <source>False alarms raised</source>
        <translation>Alarmes falsos disparados</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>Falhas encontradas</translation>
    </message>
    <message>
        <source>%1 of normal windows</source>
        <translation>%1 das janelas normais</translation>
    </message>
    <message>
        <source>%1 of anomalous windows</source>
        <translation>%1 das janelas anômalas</translation>
    </message>
    <message>
        <source>unknown: no labelled anomalies</source>
        <translation>desconhecido: sem anomalias rotuladas</translation>
    </message>
    <message>
        <source>%1, recall %2</source>
        <translation>%1, sensibilidade %2</translation>
    </message>
    <message>
        <source>none: nothing alarms</source>
        <translation>nenhuma: nada alarma</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 windows, hold %4)</source>
        <translation>%1 (%2 de %3 janelas, retenção de %4)</translation>
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
        <translation>Gravação cujas pontuações são mostradas</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Pontuações no tempo</translation>
    </message>
    <message>
        <source>Score histograms</source>
        <translation>Histogramas das pontuações</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Error trade-off</source>
        <translation>Compromisso entre erros</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precisão e sensibilidade</translation>
    </message>
    <message>
        <source>It takes normal windows and labelled anomalies to draw this. Label a fault in Sessions, or use the alarm budget.</source>
        <translation>Para desenhar isto são precisas janelas normais e anomalias rotuladas. Rotule uma falha em Sessões ou use o orçamento de alarmes.</translation>
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
        <translation>Ainda não há modelo.</translation>
    </message>
    <message>
        <source>Score the recordings</source>
        <translation>Pontuar as gravações</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the scoring</source>
        <translation>Andamento da pontuação</translation>
    </message>
    <message>
        <source>Stop scoring</source>
        <translation>Parar de pontuar</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>“%1” has a new threshold and is at hand. Put it on the board in Deploy.</source>
        <translation>“%1” tem um novo limiar e está à mão. Ponha-o na placa na página Implantar.</translation>
    </message>
    <message>
        <source>Scoring the labelled recordings.</source>
        <translation>Pontuando as gravações rotuladas.</translation>
    </message>
    <message>
        <source>The pictures appear when all are scored.</source>
        <translation>Os gráficos aparecem quando todas estiverem pontuadas.</translation>
    </message>
    <message>
        <source>Nothing to judge the threshold by.</source>
        <translation>Nada por que julgar o limiar.</translation>
    </message>
    <message>
        <source>Label recordings “normal” or as a fault in Sessions; those of the fit do not count.</source>
        <translation>Rotule gravações como “normal” ou como falha em Sessões; as do ajuste não contam.</translation>
    </message>
    <message>
        <source>Train one first, or take one of the project in Deploy.</source>
        <translation>Treine um primeiro, ou use um do projeto na página Implantar.</translation>
    </message>
</context>
<context>
    <name>baseline::train::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Andamento do treino</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>No model yet.</source>
        <translation>Nenhum modelo ainda.</translation>
    </message>
    <message>
        <source>Tick the recordings that show the machine running well, then press Train.</source>
        <translation>Marque as gravações que mostram a máquina funcionando bem e pressione Treinar.</translation>
    </message>
    <message>
        <source>“%1” is trained. Look at it in Explore, put it on the board in Deploy.</source>
        <translation>“%1” está treinado. Veja-o em Explorar, coloque-o na placa em Implantar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Train on %1 s of normal running</source>
        <translation>Treinar com %1 s de funcionamento normal</translation>
    </message>
    <message>
        <source>Tick at least one recording</source>
        <translation>Marque ao menos uma gravação</translation>
    </message>
    <message>
        <source>Normal recordings are enough: features, detector, threshold.</source>
        <translation>Bastam gravações normais: características, detector, limiar.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Limiares</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Training, comparison, thresholds and streams</source>
        <translation>Treino, comparação, limiares e fluxos</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>All that is known of the model at hand, as PDF or HTML (Ctrl+Shift+R)</source>
        <translation>Tudo o que se sabe do modelo em mãos, em PDF ou HTML (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Train a model first, or choose one in Deploy</source>
        <translation>Treine um modelo primeiro, ou escolha um em Implantar</translation>
    </message>
    <message>
        <source>Training a model</source>
        <translation>Treino de um modelo</translation>
    </message>
    <message>
        <source>Record the machine running well on the Live page, or import recordings on the Sessions page.</source>
        <translation>Grave a máquina funcionando bem na página Ao vivo ou importe gravações na página Sessões.</translation>
    </message>
</context>
<context>
    <name>baseline::train::TransferView</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>no AUC</source>
        <translation>sem AUC</translation>
    </message>
    <message>
        <source>%1, %2 % false alarms</source>
        <translation>%1, %2 % de alarmes falsos</translation>
    </message>
    <message>
        <source>%1 normal windows without overlap, %2 anomalous ones.</source>
        <translation>%1 janelas normais sem sobreposição, %2 anômalas.</translation>
    </message>
    <message>
        <source>Judged by what was held back.</source>
        <translation>Julgado pelo que ficou reservado.</translation>
    </message>
    <message>
        <source>What a model of one machine is worth on another</source>
        <translation>Quanto vale o modelo de uma máquina em outra</translation>
    </message>
    <message>
        <source>trained on %1</source>
        <translation>treinado em %1</translation>
    </message>
    <message>
        <source>judged on %1</source>
        <translation>julgado em %1</translation>
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
        <translation>Contar em ordens do eixo</translation>
    </message>
    <message>
        <source>Show the spectrum of the trained baseline</source>
        <translation>Mostrar o espectro da linha de base treinada</translation>
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
        <translation>Eixo e rolamento</translation>
    </message>
    <message>
        <source>Zones and alarms</source>
        <translation>Zonas e alarmes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Digitada</translation>
    </message>
    <message>
        <source>Tracked in the spectrum</source>
        <translation>Seguida no espectro</translation>
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
        <translation>Unidade da rotação</translation>
    </message>
    <message>
        <source>&amp;Edit the table…</source>
        <translation>&amp;Editar a tabela…</translation>
    </message>
    <message>
        <source>Shaft, 1×, 2×, …</source>
        <translation>Eixo, 1×, 2×, …</translation>
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
        <translation>Esferas, BSF e 2 BSF</translation>
    </message>
    <message>
        <source>Cage, FTF</source>
        <translation>Gaiola, FTF</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Tracked: the highest line near the typed speed; the card says how sure that is</source>
        <translation>Seguida: a linha mais alta perto da rotação digitada; o cartão diz o quanto isso é certo</translation>
    </message>
    <message>
        <source>Shaft</source>
        <translation>Eixo</translation>
    </message>
    <message>
        <source>Speed of the shaft</source>
        <translation>Rotação do eixo</translation>
    </message>
    <message>
        <source>Track within ±</source>
        <translation>Seguir dentro de ±</translation>
    </message>
    <message>
        <source>How far the tracked line may lie from the speed</source>
        <translation>Quanto a linha seguida pode se afastar da rotação</translation>
    </message>
    <message>
        <source>The frequency axis shows multiples of the shaft&apos;s speed</source>
        <translation>O eixo de frequência mostra múltiplos da rotação do eixo</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Harmônicos</translation>
    </message>
    <message>
        <source>Orders that are marked of each family</source>
        <translation>Ordens marcadas de cada família</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Escorregamento</translation>
    </message>
    <message>
        <source>How far a line of the bearing may lie off: 1 to 2 % is usual</source>
        <translation>Quanto uma linha do rolamento pode se afastar: 1 a 2 % é o comum</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Rolamento</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Behind the live spectrum: what was usual when the model was trained</source>
        <translation>Atrás do espectro ao vivo: o que era comum quando o modelo foi treinado</translation>
    </message>
    <message>
        <source>None: no zones</source>
        <translation>Nenhuma: sem zonas</translation>
    </message>
    <message>
        <source>Class I: small machines</source>
        <translation>Classe I: máquinas pequenas</translation>
    </message>
    <message>
        <source>Class II: medium machines</source>
        <translation>Classe II: máquinas médias</translation>
    </message>
    <message>
        <source>Class III: large, rigid foundation</source>
        <translation>Classe III: grandes, base rígida</translation>
    </message>
    <message>
        <source>Class IV: large, soft foundation</source>
        <translation>Classe IV: grandes, base flexível</translation>
    </message>
    <message>
        <source>Group 1 rigid: above 300 kW</source>
        <translation>Grupo 1 rígido: acima de 300 kW</translation>
    </message>
    <message>
        <source>Group 1 flexible: above 300 kW</source>
        <translation>Grupo 1 flexível: acima de 300 kW</translation>
    </message>
    <message>
        <source>Group 2 rigid: 15 to 300 kW</source>
        <translation>Grupo 2 rígido: 15 a 300 kW</translation>
    </message>
    <message>
        <source>Group 2 flexible: 15 to 300 kW</source>
        <translation>Grupo 2 flexível: 15 a 300 kW</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Classes of ISO 10816-1, groups of ISO 20816-3. A fan on a desk is in none of them.</source>
        <translation>Classes da ISO 10816-1, grupos da ISO 20816-3. Um ventilador de mesa não está em nenhuma delas.</translation>
    </message>
    <message>
        <source>A (good) up to</source>
        <translation>A (boa) até</translation>
    </message>
    <message>
        <source>B (acceptable) up to</source>
        <translation>B (aceitável) até</translation>
    </message>
    <message>
        <source>C (for a limited time) up to</source>
        <translation>C (por tempo limitado) até</translation>
    </message>
    <message>
        <source> mm/s</source>
        <translation> mm/s</translation>
    </message>
    <message>
        <source>Velocity, RMS</source>
        <translation>Velocidade, RMS</translation>
    </message>
    <message>
        <source>Check your copy of the standard: it decides, not these numbers. They can be changed.</source>
        <translation>Confira na sua cópia da norma: ela decide, não estes números. Eles podem ser mudados.</translation>
    </message>
    <message>
        <source>Alarm lines in the spectrum</source>
        <translation>Linhas de alarme no espectro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::AlarmTable</name>
    <message>
        <source>A&amp;dd a line</source>
        <translation>A&amp;dicionar uma linha</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Alarm lines</source>
        <translation>Linhas de alarme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>From, Hz</source>
        <translation>De, Hz</translation>
    </message>
    <message>
        <source>To, Hz</source>
        <translation>Até, Hz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Peak amplitude of a line. Without a band the level holds for the whole spectrum.</source>
        <translation>Amplitude de pico de uma linha. Sem faixa, o nível vale para o espectro inteiro.</translation>
    </message>
    <message>
        <source>Unit of the level</source>
        <translation>Unidade do nível</translation>
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
        <translation>linha %1</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::BearingDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>Usar esta tabela</translation>
    </message>
    <message>
        <source>Bearings</source>
        <translation>Rolamentos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Balls</source>
        <translation>Esferas</translation>
    </message>
    <message>
        <source>Ball diameter</source>
        <translation>Diâmetro da esfera</translation>
    </message>
    <message>
        <source>Pitch diameter</source>
        <translation>Diâmetro primitivo</translation>
    </message>
    <message>
        <source>Contact angle, °</source>
        <translation>Ângulo de contato, °</translation>
    </message>
    <message>
        <source>The diameters are those of a ball and of the circle through the centres of the balls, both in any unit: only their ratio counts.</source>
        <translation>Os diâmetros são o de uma esfera e o do círculo pelos centros das esferas, ambos em qualquer unidade: só a razão entre eles conta.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Restore the &amp;standard ones</source>
        <translation>Restaurar o &amp;padrão</translation>
    </message>
    <message>
        <source>Puts the standard bearings back; your own stay</source>
        <translation>Traz de volta os rolamentos padrão; os seus ficam</translation>
    </message>
    <message>
        <source>Two bearings are called “%1”.</source>
        <translation>Dois rolamentos se chamam “%1”.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>at %1 Hz (%2 rpm), without slip; a fault of a ball strikes at 2 BSF</source>
        <translation>a %1 Hz (%2 rpm), sem escorregamento; uma falha de esfera bate em 2 BSF</translation>
    </message>
    <message>
        <source>new bearing</source>
        <translation>novo rolamento</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::CloudView</name>
    <message>
        <source>Feature space, rotating</source>
        <translation>Espaço de características, giratório</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>The arrow keys move the threshold. Ctrl+E exports the matrix.</source>
        <translation>As setas movem o limiar. Ctrl+E exporta a matriz.</translation>
    </message>
    <message>
        <source>Of the normal windows %1 do not alarm and %2 do; of the anomalous ones %3 are found and %4 are missed.</source>
        <translation>Das janelas normais %1 não alarmam e %2 alarmam; das anômalas %3 são encontradas e %4 são perdidas.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certa</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>alarme falso</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
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
        <translation>anômala</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>sem alarme</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
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
        <translation>O que contribuiu</translation>
    </message>
    <message>
        <source>share of the whole, %</source>
        <translation>parte do total, %</translation>
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
        <translation>Mudança</translation>
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
        <translation>Cursores, harmônicos e bandas laterais: clique, arraste ou mova com as setas; Tab troca entre A e B, Esc termina</translation>
    </message>
    <message>
        <source>Readings of the cursors</source>
        <translation>Leituras dos cursores</translation>
    </message>
    <message>
        <source>No cursors</source>
        <translation>Sem cursores</translation>
    </message>
    <message>
        <source>Cursors A and B</source>
        <translation>Cursores A e B</translation>
    </message>
    <message>
        <source>Harmonics of A</source>
        <translation>Harmônicos de A</translation>
    </message>
    <message>
        <source>Side bands of A, B away</source>
        <translation>Bandas laterais de A, à distância de B</translation>
    </message>
    <message>
        <source>Snap to peaks</source>
        <translation>Prender aos picos</translation>
    </message>
    <message>
        <source>Highest peak</source>
        <translation>Pico mais alto</translation>
    </message>
    <message>
        <source>Next peak</source>
        <translation>Próximo pico</translation>
    </message>
    <message>
        <source>Previous peak</source>
        <translation>Pico anterior</translation>
    </message>
    <message>
        <source>Copy the readings</source>
        <translation>Copiar as leituras</translation>
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
        <translation>experimento %1 da palestra</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>ajustes próprios</translation>
    </message>
    <message>
        <source>δ as published</source>
        <translation>δ como publicado</translation>
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
        <translation>Os seis experimentos da palestra sobre valores extremos, Tabela 2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>A δ of 0.94 flags a tenth of normal maxima at N = 5; calibrated it flags the 6 % that it says</source>
        <translation>Um δ de 0,94 aponta um décimo dos máximos normais com N = 5; calibrado, aponta os 6 % que diz</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>γ: the bounds lie so many deviations from the mean</source>
        <translation>γ: as fronteiras ficam a tantos desvios da média</translation>
    </message>
    <message>
        <source>δ</source>
        <translation>δ</translation>
    </message>
    <message>
        <source>δ: where the law of the maxima makes one an outlier</source>
        <translation>δ: onde a lei dos máximos faz de um deles um ponto atípico</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>N: maxima that the law is fitted to</source>
        <translation>N: máximos aos quais a lei é ajustada</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>M: outliers that make a collective anomaly</source>
        <translation>M: pontos atípicos que fazem uma anomalia coletiva</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>T: their mean distance in time, at most</source>
        <translation>T: sua distância média no tempo, no máximo</translation>
    </message>
    <message>
        <source>There is a calibration for N from 4 and δ from 0.9 to 0.999 only.</source>
        <translation>Só há calibração para N a partir de 4 e δ de 0,9 a 0,999.</translation>
    </message>
    <message>
        <source>R, %1 ms from value to value, is longer than T: outliers never come close enough together, so that there can be no collective anomaly.</source>
        <translation>R, %1 ms de valor a valor, é maior que T: os pontos atípicos nunca ficam próximos o bastante, e não pode haver anomalia coletiva.</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::KeyWords</name>
    <message>
        <source>arrow keys</source>
        <translation>setas</translation>
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
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>Set B one side band away from the carrier A.</source>
        <translation>Ponha B a uma banda lateral de distância da portadora A.</translation>
    </message>
    <message>
        <source>Set A on the first harmonic.</source>
        <translation>Ponha A no primeiro harmônico.</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>sem linha</translation>
    </message>
    <message>
        <source>spacing %1</source>
        <translation>espaçamento %1</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>Ainda não há nada para ler.</translation>
    </message>
    <message>
        <source>highest of %1 samples each</source>
        <translation>o maior de cada %1 amostras</translation>
    </message>
    <message>
        <source>Cursors in a plot</source>
        <translation>Cursores em um gráfico</translation>
    </message>
    <message>
        <source>One line or sample on</source>
        <translation>Uma linha ou amostra adiante</translation>
    </message>
    <message>
        <source>Ten lines or samples on</source>
        <translation>Dez linhas ou amostras adiante</translation>
    </message>
    <message>
        <source>Previous peak, next peak</source>
        <translation>Pico anterior, próximo pico</translation>
    </message>
    <message>
        <source>Highest peak</source>
        <translation>Pico mais alto</translation>
    </message>
    <message>
        <source>From A to B, then out of the plot</source>
        <translation>De A para B, depois para fora do gráfico</translation>
    </message>
    <message>
        <source>End the cursors</source>
        <translation>Terminar os cursores</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::PlotView</name>
    <message>
        <source>Copy picture</source>
        <translation>Copiar figura</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Números (*.csv)</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Exportar o gráfico</translation>
    </message>
    <message>
        <source>The plot shows no numbers yet, so nothing was written.</source>
        <translation>O gráfico ainda não mostra números, por isso nada foi gravado.</translation>
    </message>
    <message>
        <source>The plot could not be written to %1. Choose a folder that you may write to and a name ending in .png, .svg or .csv.</source>
        <translation>O gráfico não pôde ser gravado em %1. Escolha uma pasta em que você possa gravar e um nome que termine em .png, .svg ou .csv.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
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
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Move the plane, turn the cloud</source>
        <translation>Mover o plano, girar a nuvem</translation>
    </message>
    <message>
        <source>Move the cloud</source>
        <translation>Mover a nuvem</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Aproximar, afastar</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver tudo</translation>
    </message>
    <message>
        <source>From point to point (lasso: without Ctrl)</source>
        <translation>De ponto a ponto (laço: sem Ctrl)</translation>
    </message>
    <message>
        <source>Choose the point that was reached, or drop it</source>
        <translation>Escolher o ponto alcançado, ou soltá-lo</translation>
    </message>
    <message>
        <source>Open the point that was reached</source>
        <translation>Abrir o ponto alcançado</translation>
    </message>
    <message>
        <source>Choose all points</source>
        <translation>Escolher todos os pontos</translation>
    </message>
    <message>
        <source>Drop what is chosen, then end the lasso</source>
        <translation>Soltar o que está escolhido, depois terminar o laço</translation>
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
        <translation>alarmes falsos, %</translation>
    </message>
    <message>
        <source>found, %</source>
        <translation>encontradas, %</translation>
    </message>
    <message>
        <source>Detection error trade-off</source>
        <translation>Compromisso entre erros de detecção</translation>
    </message>
    <message>
        <source>missed, %</source>
        <translation>perdidas, %</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Precisão por sensibilidade</translation>
    </message>
    <message>
        <source>recall, %</source>
        <translation>sensibilidade, %</translation>
    </message>
    <message>
        <source>precision, %</source>
        <translation>precisão, %</translation>
    </message>
    <message>
        <source>this threshold</source>
        <translation>este limiar</translation>
    </message>
    <message>
        <source>base rate %1</source>
        <translation>taxa de base %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>limiar %1</translation>
    </message>
    <message>
        <source>%1
%2 false alarms
%3 found</source>
        <translation>%1
%2 alarmes falsos
%3 encontradas</translation>
    </message>
    <message>
        <source>%1
%2 false alarms
%3 missed</source>
        <translation>%1
%2 alarmes falsos
%3 perdidas</translation>
    </message>
    <message>
        <source>%1
recall %2
precision %3</source>
        <translation>%1
sensibilidade %2
precisão %3</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Alarmes falsos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::SaveFile</name>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1” já existe. Substituir?</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ScatterView</name>
    <message>
        <source>Feature space</source>
        <translation>Espaço de características</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ScoreHistogram</name>
    <message>
        <source>Histogram of the scores</source>
        <translation>Histograma das pontuações</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>share, %</source>
        <translation>fração, %</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anômala</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>limiar %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>pontuação %1</translation>
    </message>
    <message>
        <source>%1 % of normal windows</source>
        <translation>%1 % das janelas normais</translation>
    </message>
    <message>
        <source>%1 % of anomalous windows</source>
        <translation>%1 % das janelas anômalas</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Pontuação desde</translation>
    </message>
    <message>
        <source>Normal windows</source>
        <translation>Janelas normais</translation>
    </message>
    <message>
        <source>Anomalous windows</source>
        <translation>Janelas anômalas</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ScoreStrip</name>
    <message>
        <source>Anomaly score</source>
        <translation>Pontuação de anomalia</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>board</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>estúdio</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>limiar %1</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>board %1</source>
        <translation>placa %1</translation>
    </message>
    <message>
        <source>studio %1</source>
        <translation>estúdio %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Score of the board</source>
        <translation>Pontuação da placa</translation>
    </message>
    <message>
        <source>Score of the studio</source>
        <translation>Pontuação do estúdio</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>pontuação %1</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ScoreTimeline</name>
    <message>
        <source>Scores over time</source>
        <translation>Pontuações no tempo</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anômala</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>trained on: not counted</source>
        <translation>treinada: não conta</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>limiar %1</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>%1
score %2</source>
        <translation>%1
pontuação %2</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>treinada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
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
        <translation>Tempo</translation>
    </message>
    <message>
        <source>dB re 1 %1</source>
        <translation>dB ref. 1 %1</translation>
    </message>
    <message>
        <source>samples lost</source>
        <translation>amostras perdidas</translation>
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
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
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
        <translation>%1, maior</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::ThresholdHandle</name>
    <message>
        <source>Drag the threshold, or press the arrow keys. Page Up and Page Down go a hundredth of the scores, Home and End to the ends. Ctrl+E exports the plot.</source>
        <translation>Arraste o limiar ou use as setas. Page Up e Page Down andam um centésimo das pontuações, Home e End vão às pontas. Ctrl+E exporta o gráfico.</translation>
    </message>
    <message>
        <source>Threshold in a plot</source>
        <translation>Limiar em um gráfico</translation>
    </message>
    <message>
        <source>Over one score</source>
        <translation>Por uma pontuação</translation>
    </message>
    <message>
        <source>Over ten scores</source>
        <translation>Por dez pontuações</translation>
    </message>
    <message>
        <source>Over a hundredth of the scores</source>
        <translation>Por um centésimo das pontuações</translation>
    </message>
    <message>
        <source>To the lowest score, to the highest</source>
        <translation>Até a menor pontuação, até a maior</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::TraceView</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <translation>%1: perdidas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, menor</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, maior</translation>
    </message>
</context>
<context>
    <name>baseline::widgets::UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::BoardMachine</name>
    <message>
        <source>The model was trained on “%1”, and this board last recorded at “%2”: such models rarely serve another machine. Record a baseline there.</source>
        <translation>O modelo foi treinado em “%1”, e esta placa gravou por último em “%2”: modelos assim raramente servem para outra máquina. Grave uma linha de base lá.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::CertificateWords</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 por dia</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>A new normal window exceeds the threshold with a probability of at most %1 %: on average over calibrations like this one, at most %2.</source>
        <translation>Uma nova janela normal passa do limiar com probabilidade de no máximo %1 %: em média sobre calibrações como esta, no máximo %2.</translation>
    </message>
    <message>
        <source>With %1 % confidence, at most %2 % of normal windows exceed the threshold: at most %3.</source>
        <translation>Com %1 % de confiança, no máximo %2 % das janelas normais passam do limiar: no máximo %3.</translation>
    </message>
    <message>
        <source>In new normal running an alarm comes on in at most %1 % of blocks of %2: blocks with an alarm, at most %3.</source>
        <translation>Em nova operação normal o alarme dispara em no máximo %1 % dos blocos de %2: blocos com alarme, no máximo %3.</translation>
    </message>
    <message>
        <source>The baseline is still moving: no certificate. The scores of its second half differ from those of the first (p = %1). Let the machine settle, record again, and calibrate on that.</source>
        <translation>A linha de base ainda se move: sem certificado. As pontuações da segunda metade diferem das da primeira (p = %1). Deixe a máquina estabilizar, grave de novo e calibre com isso.</translation>
    </message>
    <message>
        <source>No certificate: a budget of %1 takes %2 of normal running, and there are %3.</source>
        <translation>Sem certificado: um orçamento de %1 exige %2 de operação normal, e há %3.</translation>
    </message>
    <message>
        <source>It rests on the highest alarm score of each of %1 blocks of %2 windows, at least ten times as long as windows remember each other.</source>
        <translation>Apoia-se na maior pontuação de alarme de cada um de %1 blocos de %2 janelas, ao menos dez vezes mais longos do que as janelas se lembram umas das outras.</translation>
    </message>
    <message>
        <source>It rests on %1 windows that share no sample and had no part in the fit.</source>
        <translation>Apoia-se em %1 janelas que não compartilham amostras e não participaram do ajuste.</translation>
    </message>
    <message>
        <source>They resemble their neighbours and are worth about %1 independent ones (autocorrelation time %2 windows): the certificate is approximate.</source>
        <translation>Elas se parecem com as vizinhas e valem cerca de %1 independentes (tempo de autocorrelação de %2 janelas): o certificado é aproximado.</translation>
    </message>
    <message>
        <source>They show no memory of each other, and each counts as independent.</source>
        <translation>Não mostram memória umas das outras, e cada uma conta como independente.</translation>
    </message>
    <message>
        <source>The alarm&apos;s own rule, %1 of %2 windows, is what was calibrated.</source>
        <translation>O que foi calibrado é a própria regra do alarme, %1 de %2 janelas.</translation>
    </message>
    <message>
        <source>An alarm needs %1 of %2 windows, so alarms are fewer than windows above the threshold.</source>
        <translation>Um alarme precisa de %1 de %2 janelas, por isso há menos alarmes do que janelas acima do limiar.</translation>
    </message>
    <message>
        <source>Every window above the threshold raises the alarm.</source>
        <translation>Cada janela acima do limiar dispara o alarme.</translation>
    </message>
    <message>
        <source>It is too short to test whether it moves.</source>
        <translation>É curta demais para testar se ela se move.</translation>
    </message>
    <message>
        <source>Its second half does not differ from its first (p = %1).</source>
        <translation>A segunda metade não difere da primeira (p = %1).</translation>
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
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>%1 of baseline certify at most %2; below that is an estimate from the tail of the scores, not a guarantee.</source>
        <translation>%1 de linha de base certificam no máximo %2; abaixo disso há uma estimativa pela cauda das pontuações, não uma garantia.</translation>
    </message>
    <message>
        <source>The threshold is an estimate from the tail of the scores, not a guarantee.</source>
        <translation>O limiar é uma estimativa pela cauda das pontuações, não uma garantia.</translation>
    </message>
    <message>
        <source>One window had no score and was counted as an alarm.</source>
        <translation>Uma janela não tinha pontuação e foi contada como alarme.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows had no score and were counted as alarms.</source>
        <translation>
            <numerusform>%n janela não tinha pontuação e foi contada como alarme.</numerusform>
            <numerusform>%n janelas não tinham pontuação e foram contadas como alarmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It promises nothing about faults that are found or missed, nor about speeds, loads and mountings that the calibration does not hold. Choosing among models or calibrating again on the same data until it pleases spends it.</source>
        <translation>Nada promete sobre falhas encontradas ou perdidas, nem sobre velocidades, cargas e montagens que a calibração não contém. Escolher entre modelos ou calibrar de novo nos mesmos dados até agradar gasta a garantia.</translation>
    </message>
    <message>
        <source>At most %1 % of normal windows score higher, on average over calibrations like its own, as long as normal stays as recorded. From %2 windows that had no part in the training.</source>
        <translation>No máximo %1 % das janelas normais pontuam mais alto, em média sobre calibrações como a sua, enquanto o normal continuar como gravado. De %2 janelas que não participaram do treino.</translation>
    </message>
    <message>
        <source>With %1 % confidence, at most %2 % of normal windows score higher, as long as normal stays as recorded. From %3 windows that had no part in the training.</source>
        <translation>Com %1 % de confiança, no máximo %2 % das janelas normais pontuam mais alto, enquanto o normal continuar como gravado. De %3 janelas que não participaram do treino.</translation>
    </message>
    <message>
        <source>With about %1 % confidence, at most %2 % of normal windows score higher, as long as normal stays as recorded. From windows that are worth about %3 independent ones.</source>
        <translation>Com cerca de %1 % de confiança, no máximo %2 % das janelas normais pontuam mais alto, enquanto o normal continuar como gravado. De janelas que valem cerca de %3 independentes.</translation>
    </message>
    <message>
        <source>In normal running the alarm comes on in at most %1 % of blocks of %2, as long as normal stays as recorded. From %3 blocks that had no part in the training.</source>
        <translation>Em operação normal o alarme dispara em no máximo %1 % dos blocos de %2, enquanto o normal continuar como gravado. De %3 blocos que não participaram do treino.</translation>
    </message>
    <message>
        <source>Set by hand: nothing says how often it is exceeded in normal running.</source>
        <translation>Definido à mão: nada diz com que frequência é ultrapassado em operação normal.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::Check</name>
    <message>
        <source>“%1” has no channel in g.</source>
        <translation>“%1” não tem nenhum canal em g.</translation>
    </message>
    <message>
        <source>“%1” was ended by a fault.</source>
        <translation>“%1” foi encerrada por uma falha.</translation>
    </message>
    <message>
        <source>The true sampling rate of “%1” was not measured, nor how evenly it was sampled.</source>
        <translation>A taxa de amostragem real de “%1” não foi medida, nem a regularidade da amostragem.</translation>
    </message>
    <message>
        <source>“%1” was really sampled %2 % off its nominal rate.</source>
        <translation>“%1” foi amostrada na realidade %2 % fora da taxa nominal.</translation>
    </message>
    <message>
        <source>“%1” differs from the first recording in its %2.</source>
        <translation>“%1” difere da primeira gravação em: %2.</translation>
    </message>
    <message>
        <source>“%1” comes from a source without sequence numbers: losses cannot be seen.</source>
        <translation>“%1” vem de uma fonte sem números de sequência: perdas não podem ser vistas.</translation>
    </message>
    <message>
        <source>%1 % of the samples of “%2” are at the limit of the range, the first one at %3 s.</source>
        <translation>%1 % das amostras de “%2” estão no limite da faixa, a primeira em %3 s.</translation>
    </message>
    <message>
        <source>%1 % of the values of “%2” are missing or not finite.</source>
        <translation>%1 % dos valores de “%2” faltam ou não são finitos.</translation>
    </message>
    <message>
        <source>Axis “%1” of “%2” stands still for %3 s, from %4 s on.</source>
        <translation>O eixo “%1” de “%2” fica parado por %3 s, a partir de %4 s.</translation>
    </message>
    <message>
        <source>Nothing vibrates in “%1”: %2 mg are no more than the noise of a sensor.</source>
        <translation>Nada vibra em “%1”: %2 mg não passam do ruído de um sensor.</translation>
    </message>
    <message>
        <source>The three axes of “%1” hold %2 g on the average, and gravity is 1 g.</source>
        <translation>Os três eixos de “%1” têm em média %2 g, e a gravidade é 1 g.</translation>
    </message>
    <message>
        <source>The sensor moved during “%1”: at %2 s gravity points %3° away from its usual direction.</source>
        <translation>O sensor se moveu durante “%1”: em %2 s a gravidade aponta a %3° da direção habitual.</translation>
    </message>
    <message>
        <source>In “%1” the sensor sits %2° otherwise than in “%3” of the same session.</source>
        <translation>Em “%1” o sensor está a %2° da posição que tem em “%3” da mesma sessão.</translation>
    </message>
    <message>
        <source>The baseline</source>
        <translation>A linha de base</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is still changing: channel %2 is %3 % lower in the second half than in the first (p = %4).</source>
        <translation>%1 ainda está mudando: o canal %2 está %3 % mais baixo na segunda metade do que na primeira (p = %4).</translation>
    </message>
    <message>
        <source>%1 is still changing: channel %2 is %3 % higher in the second half than in the first (p = %4).</source>
        <translation>%1 ainda está mudando: o canal %2 está %3 % mais alto na segunda metade do que na primeira (p = %4).</translation>
    </message>
    <message>
        <source>The baseline is too short to tell whether it still changes.</source>
        <translation>A linha de base é curta demais para dizer se ela ainda muda.</translation>
    </message>
    <message>
        <source>“%1” is too short to tell whether it still changes.</source>
        <translation>“%1” é curta demais para dizer se ela ainda muda.</translation>
    </message>
    <message>
        <source>There is too little normal data for a threshold at 1 % false alarms: %1 s are missing.</source>
        <translation>Há poucos dados normais para um limiar com 1 % de alarmes falsos: faltam %1 s.</translation>
    </message>
    <message>
        <source>Detectors learn from acceleration. Import it with the unit g, or choose another recording.</source>
        <translation>Os detectores aprendem com aceleração. Importe com a unidade g ou escolha outra gravação.</translation>
    </message>
    <message>
        <source>What was recorded is good; check that it is long enough.</source>
        <translation>O que foi gravado é bom; verifique se é longo o bastante.</translation>
    </message>
    <message>
        <source>Record with a board, which measures its rate, or import with a time column.</source>
        <translation>Grave com uma placa, que mede sua taxa, ou importe com uma coluna de tempo.</translation>
    </message>
    <message>
        <source>Frequencies shift with the rate, and a board gives no verdict beyond 2 %. Record again, or import with the true rate.</source>
        <translation>As frequências se deslocam com a taxa, e além de 2 % a placa não dá veredito. Grave de novo ou importe com a taxa real.</translation>
    </message>
    <message>
        <source>A model is for one rate, range and number of channels. Leave this recording out.</source>
        <translation>Um modelo vale para uma taxa, uma faixa e um número de canais. Deixe esta gravação de fora.</translation>
    </message>
    <message>
        <source>Lost samples would look like sudden steps. Use the Baseline firmware where it matters.</source>
        <translation>Amostras perdidas pareceriam saltos repentinos. Use o firmware Baseline onde isso importa.</translation>
    </message>
    <message>
        <source>No window crosses a gap, so only data is lost. With many gaps, check the cable and the load of the computer.</source>
        <translation>Nenhuma janela atravessa uma lacuna; só se perdem dados. Com muitas lacunas, verifique o cabo e a carga do computador.</translation>
    </message>
    <message>
        <source>Clipped peaks falsify the features, and above 0.1 % training refuses. Record again with a larger range.</source>
        <translation>Picos saturados falsificam as características, e acima de 0,1 % o treino recusa. Grave de novo com uma faixa maior.</translation>
    </message>
    <message>
        <source>Check where the data come from, and import them again.</source>
        <translation>Verifique de onde vêm os dados e importe-os de novo.</translation>
    </message>
    <message>
        <source>A live sensor always shows some noise. Check the sensor and its wiring, and record again.</source>
        <translation>Um sensor vivo sempre mostra algum ruído. Verifique o sensor e a fiação e grave de novo.</translation>
    </message>
    <message>
        <source>Check that the machine runs and that the sensor sits on it. For a baseline of standstill this is as it should be.</source>
        <translation>Verifique se a máquina está funcionando e se o sensor está nela. Para uma linha de base da máquina parada, está certo assim.</translation>
    </message>
    <message>
        <source>Check the unit and the range. Without gravity nobody can see whether the sensor was moved.</source>
        <translation>Verifique a unidade e a faixa. Sem gravidade ninguém vê se o sensor foi movido.</translation>
    </message>
    <message>
        <source>A model of a sensor that moves knows nothing for sure. Fix the sensor and record again, or exclude the part.</source>
        <translation>O modelo de um sensor que se move não sabe nada ao certo. Fixe o sensor e grave de novo, ou exclua a parte.</translation>
    </message>
    <message>
        <source>Use recordings of one mounting only, or record again with the sensor fixed.</source>
        <translation>Use gravações de uma só montagem, ou grave de novo com o sensor fixo.</translation>
    </message>
    <message>
        <source>A threshold from it would promise too much. Let the machine warm up, then record again, or exclude the beginning.</source>
        <translation>Um limiar a partir dela prometeria demais. Deixe a máquina aquecer e grave de novo, ou exclua o começo.</translation>
    </message>
    <message>
        <source>Record some minutes, so that the first half can be held against the second.</source>
        <translation>Grave alguns minutos, para que a primeira metade possa ser comparada com a segunda.</translation>
    </message>
    <message>
        <source>Record at least that much more, or accept more false alarms.</source>
        <translation>Grave pelo menos isso a mais, ou aceite mais alarmes falsos.</translation>
    </message>
    <message>
        <source>The certificate counts windows as if they were independent, so take it as approximate, or record longer.</source>
        <translation>O certificado conta as janelas como se fossem independentes; tome-o como aproximado ou grave por mais tempo.</translation>
    </message>
    <message>
        <source>Look at them. Where something else happened (a knock, a start, a door), exclude them: they are not trained on, and stay counted.</source>
        <translation>Olhe para elas. Onde aconteceu outra coisa (uma pancada, uma partida, uma porta), exclua-as: não entram no treino e continuam contadas.</translation>
    </message>
    <message>
        <source>This baseline should not be trained on as it is.</source>
        <translation>Esta linha de base não deve ser usada para treino como está.</translation>
    </message>
    <message>
        <source>This baseline can be trained on; some things are worth a look.</source>
        <translation>Esta linha de base pode ser usada para treino; algumas coisas merecem um olhar.</translation>
    </message>
    <message>
        <source>This baseline is fit for training.</source>
        <translation>Esta linha de base serve para treino.</translation>
    </message>
    <message>
        <source>It can certify at most %1 alarming windows an hour, with 95 % confidence.</source>
        <translation>Ela pode certificar no máximo %1 janelas com alarme por hora, com 95 % de confiança.</translation>
    </message>
    <message>
        <source>“%1” lacks %2 % of its samples, in one gap at %3 s.</source>
        <translation>Faltam a “%1” %2 % das amostras, em uma lacuna em %3 s.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” lacks %2 % of its samples, in %n gaps; the first one is at %3 s.</source>
        <translation>
            <numerusform>Faltam a “%1” %2 % das amostras, em %n lacuna; a primeira está em %3 s.</numerusform>
            <numerusform>Faltam a “%1” %2 % das amostras, em %n lacunas; a primeira está em %3 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The windows for the threshold resemble their neighbours: they are worth a single independent one.</source>
        <translation>As janelas para o limiar parecem-se com as vizinhas: valem por uma única independente.</translation>
    </message>
    <message numerus="yes">
        <source>The windows for the threshold resemble their neighbours: they are worth %n independent ones.</source>
        <translation>
            <numerusform>As janelas para o limiar parecem-se com as vizinhas: valem por %n independente.</numerusform>
            <numerusform>As janelas para o limiar parecem-se com as vizinhas: valem por %n independentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>One window is unlike all others.</source>
        <translation>Uma janela é diferente de todas as outras.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows are unlike all others.</source>
        <translation>
            <numerusform>%n janela é diferente de todas as outras.</numerusform>
            <numerusform>%n janelas são diferentes de todas as outras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same holds for one other recording.</source>
        <translation>O mesmo vale para mais uma gravação.</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n other recordings.</source>
        <translation>
            <numerusform>O mesmo vale para mais %n gravação.</numerusform>
            <numerusform>O mesmo vale para mais %n gravações.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was sampled unevenly: its intervals vary by %2 % of one.</source>
        <translation>“%1” foi amostrada de modo irregular: seus intervalos variam em %2 % de um.</translation>
    </message>
    <message>
        <source>Uneven samples blur the upper half of the spectrum. Record with a board that has a clock of its own.</source>
        <translation>Amostras irregulares borram a metade superior do espectro. Grave com uma placa que tenha relógio próprio.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::ClockWords</name>
    <message>
        <source>The clock of this computer was set back by %1 s meanwhile. All samples are there: their times are counted from the beginning of the recording.</source>
        <translation>O relógio deste computador foi atrasado em %1 s durante a gravação. Todas as amostras estão aqui: seus tempos são contados a partir do início da gravação.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1 s meanwhile, or the computer slept. The times of the samples are counted from the beginning of the recording.</source>
        <translation>O relógio deste computador foi adiantado em %1 s durante a gravação, ou o computador dormiu. Os tempos das amostras são contados a partir do início da gravação.</translation>
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
        <translation>Normal, baixa velocidade</translation>
    </message>
    <message>
        <source>Normal, high speed</source>
        <translation>Normal, alta velocidade</translation>
    </message>
    <message>
        <source>Normal again, low speed</source>
        <translation>Normal de novo, baixa velocidade</translation>
    </message>
    <message>
        <source>Normal again, high speed</source>
        <translation>Normal de novo, alta velocidade</translation>
    </message>
    <message>
        <source>A weight on one blade, low speed</source>
        <translation>Um peso em uma pá, baixa velocidade</translation>
    </message>
    <message>
        <source>A weight on one blade, high speed</source>
        <translation>Um peso em uma pá, alta velocidade</translation>
    </message>
    <message>
        <source>A coin on one blade</source>
        <translation>Uma moeda em uma pá</translation>
    </message>
    <message>
        <source>A foot is loose</source>
        <translation>Um pé está solto</translation>
    </message>
    <message>
        <source>The weight falls on while it runs</source>
        <translation>O peso cai com a máquina ligada</translation>
    </message>
    <message>
        <source>Desk fan (simulated)</source>
        <translation>Ventilador de mesa (simulado)</translation>
    </message>
    <message>
        <source>First day: what normal sounds like</source>
        <translation>Primeiro dia: como é o normal</translation>
    </message>
    <message>
        <source>A desk fan with three blades, the sensor taped to the motor&apos;s housing. Two speeds, nothing wrong. The model of this project learned from these two recordings and from nothing else.

The fan exists only in the machine simulator: try whatever you like.</source>
        <translation>Um ventilador de mesa com três pás, o sensor preso com fita à carcaça do motor. Duas velocidades, nada de errado. O modelo deste projeto aprendeu com estas duas gravações e com nada mais.

O ventilador existe só no simulador de máquinas: experimente à vontade.</translation>
    </message>
    <message>
        <source>Second day: faults made on purpose</source>
        <translation>Segundo dia: falhas de propósito</translation>
    </message>
    <message>
        <source>The same fan, the sensor in the same place. First normal again, to see that nothing alarms; then a weight on one blade (imbalance), a coin on a blade, and a loose foot. In the last recording the weight falls on after 40 seconds: look at it in the timeline.</source>
        <translation>O mesmo ventilador, o sensor no mesmo lugar. Primeiro normal de novo, para ver que nada alarma; depois um peso em uma pá (desbalanceamento), uma moeda em uma pá e um pé solto. Na última gravação o peso cai depois de 40 segundos: veja na linha do tempo.</translation>
    </message>
    <message>
        <source>Fan, two speeds</source>
        <translation>Ventilador, 2 velocidades</translation>
    </message>
    <message>
        <source>Demo fan</source>
        <translation>Ventilador de demonstração</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::DetectorWords</name>
    <message>
        <source>one number</source>
        <translation>um número</translation>
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
        <translation>um componente</translation>
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
        <translation>uma árvore</translation>
    </message>
    <message numerus="yes">
        <source>%n trees</source>
        <translation>
            <numerusform>%n árvore</numerusform>
            <numerusform>%n árvores</numerusform>
        </translation>
    </message>
    <message>
        <source>one cluster</source>
        <translation>um grupo</translation>
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
        <translation>distância de Mahalanobis de %1</translation>
    </message>
    <message>
        <source>PCA monitor, %1 of %2</source>
        <translation>monitor PCA, %1 de %2</translation>
    </message>
    <message>
        <source>Gaussian mixture, %1 of %2</source>
        <translation>mistura gaussiana, %1 de %2</translation>
    </message>
    <message>
        <source>classifier network %1</source>
        <translation>rede classificadora %1</translation>
    </message>
    <message>
        <source>autoencoder %1</source>
        <translation>autoencoder %1</translation>
    </message>
    <message>
        <source>classifier network %1, int8</source>
        <translation>rede classificadora %1, int8</translation>
    </message>
    <message>
        <source>autoencoder %1, int8</source>
        <translation>autoencoder %1, int8</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>uma linha</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>neighbour bank, %1 of %2</source>
        <translation>banco de vizinhos, %1 de %2</translation>
    </message>
    <message>
        <source>isolation forest, %1</source>
        <translation>floresta de isolamento, %1</translation>
    </message>
    <message>
        <source>random forest, %1, %2</source>
        <translation>floresta aleatória, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>largest deviation</source>
        <translation>maior desvio</translation>
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
        <translation>distância ao centro mais próximo, menos o seu raio</translation>
    </message>
    <message>
        <source>distance to the nearest centre</source>
        <translation>distância ao centro mais próximo</translation>
    </message>
    <message>
        <source>squared distance from the mean, in the spread of the baseline</source>
        <translation>distância à média ao quadrado, na dispersão da linha de base</translation>
    </message>
    <message>
        <source>T squared and Q, each over its limit, added</source>
        <translation>T ao quadrado e Q, cada um sobre o seu limite, somados</translation>
    </message>
    <message>
        <source>negative log density</source>
        <translation>log da densidade, negativo</translation>
    </message>
    <message>
        <source>mean distance to the nearest %1</source>
        <translation>distância média aos %1 mais próximos</translation>
    </message>
    <message>
        <source>2^(-mean path / usual path): 0.5 is usual, 1 is alone</source>
        <translation>2^(-caminho médio / caminho usual): 0,5 é o usual, 1 é isolado</translation>
    </message>
    <message>
        <source>largest |feature - mean| in standard deviations</source>
        <translation>maior |característica - média| em desvios padrão</translation>
    </message>
    <message>
        <source>mean of their scores, each in its own robust deviations</source>
        <translation>média das suas pontuações, cada uma em seus próprios desvios robustos</translation>
    </message>
    <message>
        <source>share of the most likely class</source>
        <translation>parcela da classe mais provável</translation>
    </message>
    <message>
        <source>mean weighted square of what it does not give back</source>
        <translation>média quadrática ponderada do que não é devolvido</translation>
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
        <translation>%1 % disso</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Each feature for itself is as in a nearby normal window: what is unusual is how they go together.</source>
        <translation>Cada característica, por si só, está como em uma janela normal próxima: o incomum é a combinação delas.</translation>
    </message>
    <message>
        <source>%1 is %2, where the nearest normal windows have %3 to %4.</source>
        <translation>%1 é %2, onde as janelas normais mais próximas têm de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 is %2 × its usual level beside the nearest normal windows.</source>
        <translation>%1 é %2 × o seu nível usual em relação às janelas normais mais próximas.</translation>
    </message>
    <message>
        <source>%1 is down to %2 % of its usual level beside the nearest normal windows.</source>
        <translation>%1 caiu para %2 % do seu nível usual em relação às janelas normais mais próximas.</translation>
    </message>
    <message>
        <source>%1 is %2 % above its usual level beside the nearest normal windows.</source>
        <translation>%1 está %2 % acima do seu nível usual em relação às janelas normais mais próximas.</translation>
    </message>
    <message>
        <source>%1 is %2 % below its usual level beside the nearest normal windows.</source>
        <translation>%1 está %2 % abaixo do seu nível usual em relação às janelas normais mais próximas.</translation>
    </message>
    <message>
        <source>The one window here is not above the threshold of %1; it is explained all the same.</source>
        <translation>A única janela aqui não está acima do limiar de %1; mesmo assim ela é explicada.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n windows here is above the threshold of %1; they are explained together all the same.</source>
        <translation>
            <numerusform>%n janela aqui não está acima do limiar de %1; mesmo assim ela é explicada.</numerusform>
            <numerusform>Nenhuma das %n janelas aqui está acima do limiar de %1; mesmo assim elas são explicadas em conjunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>One window above the threshold of %1, with a score of %2.</source>
        <translation>Uma janela acima do limiar de %1, com pontuação %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows above the threshold of %1, with scores up to %2.</source>
        <translation>
            <numerusform>%n janela acima do limiar de %1, com pontuação até %2.</numerusform>
            <numerusform>%n janelas acima do limiar de %1, com pontuações até %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held against the %1 nearest of %2 normal windows, from %3.</source>
        <translation>Comparado com as %1 mais próximas de %2 janelas normais, de %3.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Of the bands, %1 stands out most: %2.</source>
        <translation>Das bandas, a que mais se destaca é %1: %2.</translation>
    </message>
    <message>
        <source>Most of it is in %1 (%2 %).</source>
        <translation>A maior parte está em %1 (%2 %).</translation>
    </message>
    <message>
        <source>It is spread over the channels; most is in %1 (%2 %).</source>
        <translation>Está distribuído entre os canais; a maior parte está em %1 (%2 %).</translation>
    </message>
    <message>
        <source>“%1” is trained and at hand, with a threshold and a certificate of its own. Of the alarm&apos;s %2 windows %3 are above its threshold; %4 were before.</source>
        <translation>“%1” está treinado e à mão, com limiar e certificado próprios. Das %2 janelas do alarme, %3 estão acima do seu limiar; antes eram %4.</translation>
    </message>
    <message>
        <source>The alarm would be raised again: the baseline holds too little of such running. Record more of it, and train with that.</source>
        <translation>O alarme voltaria a disparar: a linha de base tem muito pouco desse funcionamento. Grave mais dele e treine com isso.</translation>
    </message>
    <message>
        <source>The alarm would not be raised again. Put the model on the board in Deploy.</source>
        <translation>O alarme não voltaria a disparar. Coloque o modelo na placa em Implantar.</translation>
    </message>
    <message>
        <source>There is not one whole window without a gap to explain.</source>
        <translation>Não há nenhuma janela inteira sem lacuna para explicar.</translation>
    </message>
    <message>
        <source>Not one whole window of what the model was trained on is left in the project, so there is nothing normal to compare with.</source>
        <translation>Não resta no projeto nenhuma janela inteira daquilo com que o modelo foi treinado, então não há nada normal com que comparar.</translation>
    </message>
    <message>
        <source>No signal was kept with this alarm, so it cannot be explained further.</source>
        <translation>Nenhum sinal foi guardado com este alarme, então ele não pode ser mais explicado.</translation>
    </message>
    <message>
        <source>Say first whether the alarm was real or false.</source>
        <translation>Diga primeiro se o alarme foi real ou falso.</translation>
    </message>
    <message>
        <source>Give the fault a name other than “normal”.</source>
        <translation>Dê ao defeito um nome diferente de “normal”.</translation>
    </message>
    <message>
        <source>The model that raised this alarm is not in the project, so it cannot be trained again.</source>
        <translation>O modelo que disparou este alarme não está no projeto, então não pode ser treinado de novo.</translation>
    </message>
    <message>
        <source>The model that raised this alarm is not in the project, so nobody knows what was normal for it.</source>
        <translation>O modelo que disparou este alarme não está no projeto, então não se sabe o que era normal para ele.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::ExtremeText</name>
    <message>
        <source>γ has to be 1.8 or more: narrower bounds would shrink by themselves. The talk has 2 and 4.</source>
        <translation>γ precisa ser 1,8 ou mais: fronteiras mais estreitas encolheriam por si. A palestra tem 2 e 4.</translation>
    </message>
    <message>
        <source>δ has to lie between 0.5 and 0.9999. The talk has 0.94.</source>
        <translation>δ precisa ficar entre 0,5 e 0,9999. A palestra tem 0,94.</translation>
    </message>
    <message>
        <source>N, the maxima that the law is fitted to, has to be a whole number from 2 to 64. The talk has 5 and 10.</source>
        <translation>N, os máximos aos quais a lei é ajustada, precisa ser um número inteiro de 2 a 64. A palestra tem 5 e 10.</translation>
    </message>
    <message>
        <source>M, the outliers of a collective anomaly, has to be a whole number from 2 to 32. The talk has 5 and 10.</source>
        <translation>M, os pontos atípicos de uma anomalia coletiva, precisa ser um número inteiro de 2 a 32. A palestra tem 5 e 10.</translation>
    </message>
    <message>
        <source>%1 is a time in milliseconds, from 1 ms to a day.</source>
        <translation>%1 é um tempo em milissegundos, de 1 ms a um dia.</translation>
    </message>
    <message>
        <source>There is a calibration for 4 to 64 maxima and a δ from 0.9 to 0.999. Choose these, or δ as published.</source>
        <translation>Há calibração para 4 a 64 máximos e um δ de 0,9 a 0,999. Escolha estes, ou δ como publicado.</translation>
    </message>
    <message>
        <source>The share that a new value takes has to be 0 or more and below 1.</source>
        <translation>A parcela que um novo valor toma precisa ser 0 ou mais e menor que 1.</translation>
    </message>
    <message>
        <source>The model has no such feature: %1.</source>
        <translation>O modelo não tem essa característica: %1.</translation>
    </message>
    <message>
        <source>Say which column to watch: %1.</source>
        <translation>Indique qual coluna vigiar: %1.</translation>
    </message>
    <message>
        <source>There are fewer than two numbers to watch.</source>
        <translation>Há menos de dois números para vigiar.</translation>
    </message>
    <message>
        <source>The deviations of TEDA have to be a number above 0. Three are usual.</source>
        <translation>Os desvios do TEDA precisam ser um número acima de 0. Três são usuais.</translation>
    </message>
    <message>
        <source>The risk has to lie above 0 and below 1 less the level, 0.001 for instance.</source>
        <translation>O risco precisa ficar acima de 0 e abaixo de 1 menos o nível, 0,001 por exemplo.</translation>
    </message>
    <message>
        <source>The level, where the tail begins, has to be 0 or more and below 1. 0.98 is usual.</source>
        <translation>O nível, onde a cauda começa, precisa ser 0 ou mais e menor que 1. 0,98 é usual.</translation>
    </message>
    <message numerus="yes">
        <source>A tail needs %n values to begin from. Record more, or choose a lower level.</source>
        <translation>
            <numerusform>Uma cauda precisa de %n valor para começar. Grave mais, ou escolha um nível mais baixo.</numerusform>
            <numerusform>Uma cauda precisa de %n valores para começar. Grave mais, ou escolha um nível mais baixo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The detector has not seen enough maxima yet: one more is needed. Let it watch longer.</source>
        <translation>O detector ainda não viu máximos suficientes: falta mais um. Deixe-o vigiar por mais tempo.</translation>
    </message>
    <message numerus="yes">
        <source>The detector has not seen enough maxima yet: %n more are needed. Let it watch longer.</source>
        <translation>
            <numerusform>O detector ainda não viu máximos suficientes: falta mais %n. Deixe-o vigiar por mais tempo.</numerusform>
            <numerusform>O detector ainda não viu máximos suficientes: faltam mais %n. Deixe-o vigiar por mais tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board does not watch for extreme values. Start that first.</source>
        <translation>A placa não vigia valores extremos. Inicie isso primeiro.</translation>
    </message>
    <message>
        <source>The window of the board&apos;s model leaves no room for the detector. Deploy a model with a shorter window.</source>
        <translation>A janela do modelo da placa não deixa espaço para o detector. Implante um modelo com janela mais curta.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::LessonPoints</name>
    <message>
        <source>first feature</source>
        <translation>primeira característica</translation>
    </message>
    <message>
        <source>second feature</source>
        <translation>segunda característica</translation>
    </message>
    <message>
        <source>third feature</source>
        <translation>terceira característica</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::Note</name>
    <message>
        <source>The time column “%1” was not used, because the rate was given.</source>
        <translation>A coluna de tempo “%1” não foi usada, porque a taxa foi informada.</translation>
    </message>
    <message>
        <source>Moved onto an even grid: %1 % of the steps were off.</source>
        <translation>Levado para uma grade uniforme: %1 % dos passos estavam fora.</translation>
    </message>
    <message>
        <source>The numbers were rounded to %1.</source>
        <translation>Os números foram arredondados para %1.</translation>
    </message>
    <message>
        <source>The file names no unit: taken as %1.</source>
        <translation>O arquivo não diz a unidade: considerada %1.</translation>
    </message>
    <message>
        <source>The times give %1 Hz; the round rate was taken.</source>
        <translation>Os tempos dão %1 Hz; foi usada a taxa redonda.</translation>
    </message>
    <message>
        <source>One column without numbers was left out: %1.</source>
        <translation>Uma coluna sem números foi deixada de fora: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns without numbers were left out: %1.</source>
        <translation>
            <numerusform>%n coluna sem números foi deixada de fora: %1.</numerusform>
            <numerusform>%n colunas sem números foram deixadas de fora: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One line that is no data was left out.</source>
        <translation>Uma linha que não é de dados foi deixada de fora.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are no data were left out.</source>
        <translation>
            <numerusform>%n linha que não é de dados foi deixada de fora.</numerusform>
            <numerusform>%n linhas que não são de dados foram deixadas de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row with a missing value became a gap.</source>
        <translation>Uma linha com um valor faltando virou lacuna.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with a missing value became gaps.</source>
        <translation>
            <numerusform>%n linha com um valor faltando virou lacuna.</numerusform>
            <numerusform>%n linhas com um valor faltando viraram lacunas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends early: one sample that its header promises is not there.</source>
        <translation>O arquivo termina antes: falta uma amostra que o cabeçalho promete.</translation>
    </message>
    <message numerus="yes">
        <source>The file ends early: %n samples that its header promises are not there.</source>
        <translation>
            <numerusform>O arquivo termina antes: falta %n amostra que o cabeçalho promete.</numerusform>
            <numerusform>O arquivo termina antes: faltam %n amostras que o cabeçalho promete.</numerusform>
        </translation>
    </message>
    <message>
        <source>One other signal in the file was left out: %1.</source>
        <translation>Um outro sinal do arquivo foi deixado de fora: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other signals in the file were left out: %1.</source>
        <translation>
            <numerusform>%n outro sinal do arquivo foi deixado de fora: %1.</numerusform>
            <numerusform>%n outros sinais do arquivo foram deixados de fora: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock went back an hour once, as at the end of summer time.</source>
        <translation>O relógio voltou uma hora uma vez, como no fim do horário de verão.</translation>
    </message>
    <message numerus="yes">
        <source>The clock went back an hour %n times, as at the end of summer time.</source>
        <translation>
            <numerusform>O relógio voltou uma hora %n vez, como no fim do horário de verão.</numerusform>
            <numerusform>O relógio voltou uma hora %n vezes, como no fim do horário de verão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::workbench::PointsWords</name>
    <message>
        <source>One recording is not in the project any more.</source>
        <translation>Uma gravação não está mais no projeto.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not in the project any more.</source>
        <translation>
            <numerusform>%n gravação não está mais no projeto.</numerusform>
            <numerusform>%n gravações não estão mais no projeto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because the model is for another sampling rate: %1.</source>
        <translation>Deixadas de fora, porque o modelo é para outra taxa: %1.</translation>
    </message>
    <message>
        <source>Left out, because the model is for another range: %1.</source>
        <translation>Deixadas de fora, porque o modelo é para outra faixa: %1.</translation>
    </message>
    <message>
        <source>Left out, because the model is for other channels: %1.</source>
        <translation>Deixadas de fora, porque o modelo é para outros canais: %1.</translation>
    </message>
    <message>
        <source>Left out, because they hold no signal that the model can read: %1.</source>
        <translation>Deixadas de fora, porque não têm sinal que o modelo possa ler: %1.</translation>
    </message>
    <message>
        <source>k = 1: all windows are the same.</source>
        <translation>k = 1: todas as janelas são iguais.</translation>
    </message>
    <message>
        <source>k = 1: the windows are one cloud. More clusters describe them no better than they would describe points that are spread evenly.</source>
        <translation>k = 1: as janelas são uma só nuvem. Mais grupos não as descrevem melhor do que descreveriam pontos espalhados por igual.</translation>
    </message>
    <message>
        <source>k = %1: at least two of the methods agree on it.</source>
        <translation>k = %1: pelo menos dois dos métodos concordam.</translation>
    </message>
    <message>
        <source>k = %1: no two methods agree, and the gap statistic is the only one that compares with data without clusters.</source>
        <translation>k = %1: não há dois métodos que concordem, e a estatística gap é a única que compara com dados sem grupos.</translation>
    </message>
    <message>
        <source>k = %1: no two methods agree and the gap statistic names none; there the clusters stand apart most.</source>
        <translation>k = %1: não há dois métodos que concordem e a estatística gap não indica nenhum; ali os grupos ficam mais separados.</translation>
    </message>
    <message>
        <source>k = %1: only the elbow names one, which it does for data without clusters too.</source>
        <translation>k = %1: só o cotovelo indica um, o que ele faz também para dados sem grupos.</translation>
    </message>
    <message>
        <source>k = 1: no method finds clusters.</source>
        <translation>k = 1: nenhum método acha grupos.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Elbow: k = %1, where the curve lies farthest below the line between its ends.</source>
        <translation>Cotovelo: k = %1, onde a curva fica mais abaixo da linha entre as suas pontas.</translation>
    </message>
    <message>
        <source>Elbow: none, the curve has no knee.</source>
        <translation>Cotovelo: nenhum, a curva não tem cotovelo.</translation>
    </message>
    <message>
        <source>Measured on %1 windows drawn at random.</source>
        <translation>Medido em %1 janelas sorteadas.</translation>
    </message>
    <message>
        <source>Silhouette: none, no k gives clusters that stand apart (a mean above %1).</source>
        <translation>Silhueta: nenhum, nenhum k dá grupos separados (média acima de %1).</translation>
    </message>
    <message>
        <source>Silhouette: k = %1, the largest mean, %2.</source>
        <translation>Silhueta: k = %1, a maior média, %2.</translation>
    </message>
    <message>
        <source>Gap: none up to k = %1, each further cluster still gains.</source>
        <translation>Gap: nenhum até k = %1, cada grupo a mais ainda ganha.</translation>
    </message>
    <message>
        <source>Gap: k = %1, the smallest from which one more cluster gains no more than a standard error.</source>
        <translation>Gap: k = %1, o menor a partir do qual um grupo a mais não ganha mais que um erro padrão.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::ReportPage</name>
    <message>
        <source>en</source>
        <extracomment>The language of this translation as HTML names it, such as pt-BR.</extracomment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>Report on “%1”</source>
        <translation>Relatório sobre “%1”</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::ReportPlots</name>
    <message>
        <source>false alarms, % of normal windows</source>
        <translation>alarmes falsos, % das janelas normais</translation>
    </message>
    <message>
        <source>found, % of anomalous windows</source>
        <translation>encontradas, % das janelas anômalas</translation>
    </message>
    <message>
        <source>ROC curve: anomalous windows found over false alarms, for every threshold</source>
        <translation>Curva ROC: janelas anômalas encontradas em função dos alarmes falsos, para cada limiar</translation>
    </message>
    <message>
        <source>every threshold</source>
        <translation>cada limiar</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>o do próprio modelo</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>% of the windows of a kind</source>
        <translation>% das janelas de cada tipo</translation>
    </message>
    <message>
        <source>Histogram of the scores of normal and of anomalous windows, with the threshold</source>
        <translation>Histograma das pontuações das janelas normais e anômalas, com o limiar</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normais</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anômalas</translation>
    </message>
    <message>
        <source>minutes, recording after recording</source>
        <translation>minutos, gravação após gravação</translation>
    </message>
    <message>
        <source>Scores of all windows over time, recording after recording, with the threshold</source>
        <translation>Pontuações de todas as janelas ao longo do tempo, gravação após gravação, com o limiar</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>usadas no treinamento</translation>
    </message>
    <message>
        <source>held back: normal or unknown</source>
        <translation>reservadas: normais ou desconhecidas</translation>
    </message>
    <message>
        <source>threshold (score)</source>
        <translation>limiar (pontuação)</translation>
    </message>
    <message>
        <source>expected cost an hour</source>
        <translation>custo esperado por hora</translation>
    </message>
    <message>
        <source>Expected cost an hour for every threshold, with the cheapest and the model&apos;s own</source>
        <translation>Custo esperado por hora para cada limiar, com o mais barato e o do próprio modelo</translation>
    </message>
    <message>
        <source>cost of a threshold</source>
        <translation>custo de um limiar</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>o mais barato</translation>
    </message>
    <message>
        <source>%1 (higher ones stand at the edge)</source>
        <translation>%1 (as mais altas ficam na borda)</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::ReportText</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 Hz, ±%2 g, %3</source>
        <translation>%1 Hz, ±%2 g, %3</translation>
    </message>
    <message>
        <source>one channel</source>
        <translation>um canal</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 samples (%2), a new one every %3 samples (%4)</source>
        <translation>%1 amostras (%2), uma nova a cada %3 amostras (%4)</translation>
    </message>
    <message>
        <source>%1, by a board</source>
        <translation>%1, por uma placa</translation>
    </message>
    <message>
        <source>%1, by Baseline Studio %2</source>
        <translation>%1, pelo Baseline Studio %2</translation>
    </message>
    <message>
        <source>none: trained from recordings</source>
        <translation>nenhum: treinado com gravações</translation>
    </message>
    <message>
        <source>%1, not in this project</source>
        <translation>%1, que não está neste projeto</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>This project does not hold the model, so nothing is known here of its training. Its worth was measured on the project&apos;s recordings, and some of them may be its own.</source>
        <translation>Este projeto não contém o modelo, então aqui não se sabe nada do treinamento. O valor dele foi medido nas gravações do projeto, e algumas podem ser do próprio treinamento.</translation>
    </message>
    <message>
        <source>One span that it was trained on has changed since.</source>
        <translation>Um trecho do treinamento mudou desde então.</translation>
    </message>
    <message numerus="yes">
        <source>%n spans that it was trained on have changed since.</source>
        <translation>
            <numerusform>%n trecho do treinamento mudou desde então.</numerusform>
            <numerusform>%n trechos do treinamento mudaram desde então.</numerusform>
        </translation>
    </message>
    <message>
        <source>One span that it was trained on is not in the project any more.</source>
        <translation>Um trecho do treinamento não está mais no projeto.</translation>
    </message>
    <message numerus="yes">
        <source>%n spans that it was trained on are not in the project any more.</source>
        <translation>
            <numerusform>%n trecho do treinamento não está mais no projeto.</numerusform>
            <numerusform>%n trechos do treinamento não estão mais no projeto.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no: changed</source>
        <translation>não: mudou</translation>
    </message>
    <message>
        <source>no: gone</source>
        <translation>não: sumiu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 (%2 samples)</source>
        <translation>%1 (%2 amostras)</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(apagada)</translation>
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
        <translation>Relatório sobre “%1”</translation>
    </message>
    <message>
        <source>Project %1. Made %2 by Baseline Studio %3.</source>
        <translation>Projeto %1. Feito em %2 pelo Baseline Studio %3.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>false alarms an hour</source>
        <translation>alarmes falsos por hora</translation>
    </message>
    <message>
        <source>faults found</source>
        <translation>falhas encontradas</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>a window on the board</source>
        <translation>uma janela na placa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>desktop only</source>
        <translation>só no computador</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Veio de</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>recipe “%1”: %2 numbers a window</source>
        <translation>receita “%1”: %2 números por janela</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projeção</translation>
    </message>
    <message>
        <source>onto %1 principal components</source>
        <translation>em %1 componentes principais</translation>
    </message>
    <message>
        <source>Detector that judges</source>
        <translation>Detector que julga</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Its classes</source>
        <translation>Suas classes</translation>
    </message>
    <message>
        <source>Features in their order: %1.</source>
        <translation>Características, na ordem: %1.</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Com o que foi treinado</translation>
    </message>
    <message>
        <source>The project knows of no recording: the model was trained from files, or by a board.</source>
        <translation>O projeto não conhece nenhuma gravação: o modelo foi treinado com arquivos, ou por uma placa.</translation>
    </message>
    <message>
        <source>Unknown: the model is not in this project.</source>
        <translation>Desconhecido: o modelo não está neste projeto.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravação</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>rate and range</source>
        <translation>taxa e faixa</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>lacunas</translation>
    </message>
    <message>
        <source>same samples</source>
        <translation>mesmas amostras</translation>
    </message>
    <message>
        <source>The threshold and what it promises</source>
        <translation>O limiar e o que ele promete</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De onde veio</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>%1 of %2 windows above the threshold; it stays on for %3 windows more</source>
        <translation>%1 de %2 janelas acima do limiar; continua ligado por mais %3 janelas</translation>
    </message>
    <message>
        <source>When it was calibrated, this was said of it:</source>
        <translation>Quando foi calibrado, disse-se isto dele:</translation>
    </message>
    <message>
        <source>It promises nothing about faults that are found or missed, nor about speeds, loads and mountings that were not recorded.</source>
        <translation>Ele não promete nada sobre falhas encontradas ou perdidas, nem sobre velocidades, cargas e montagens que não foram gravadas.</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Hashes</translation>
    </message>
    <message>
        <source>Equal hashes are equal bytes. That of a span is SHA-256 over its raw samples; that of a model is the one in its image.</source>
        <translation>Hashes iguais são bytes iguais. O de um trecho é o SHA-256 das suas amostras brutas; o de um modelo é o que está na sua imagem.</translation>
    </message>
    <message>
        <source>model image, %1 bytes</source>
        <translation>imagem do modelo, %1 bytes</translation>
    </message>
    <message>
        <source>all that it was trained on</source>
        <translation>tudo com que foi treinado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The RMS z-score beside it was trained on the same recordings and judged on the same windows. The difference in AUC is %1.</source>
        <translation>O z do valor RMS, ao lado, foi treinado com as mesmas gravações e julgado nas mesmas janelas. A diferença de AUC é %1.</translation>
    </message>
    <message>
        <source>The RMS z-score beside it was trained on the same recordings and judged on the same windows.</source>
        <translation>O z do valor RMS, ao lado, foi treinado com as mesmas gravações e julgado nas mesmas janelas.</translation>
    </message>
    <message>
        <source>The model is the RMS z-score itself, which every other detector must beat.</source>
        <translation>O modelo é o próprio z do valor RMS, que todo outro detector precisa superar.</translation>
    </message>
    <message>
        <source>The RMS z-score, which it must beat, is unknown: what the model was trained on is not here as it was.</source>
        <translation>O z do valor RMS, que ele precisa superar, é desconhecido: o que treinou o modelo não está aqui como era.</translation>
    </message>
    <message>
        <source>The RMS z-score learns from normal acceleration alone, so it is not set beside this model.</source>
        <translation>O z do valor RMS aprende só com a aceleração normal, por isso não é posto ao lado deste modelo.</translation>
    </message>
    <message>
        <source>The RMS z-score could not be trained: %1</source>
        <translation>O z do valor RMS não pôde ser treinado: %1</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>janelas</translation>
    </message>
    <message>
        <source>not above the threshold</source>
        <translation>não acima do limiar</translation>
    </message>
    <message>
        <source>above the threshold</source>
        <translation>acima do limiar</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normais</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anômalas</translation>
    </message>
    <message>
        <source>none labelled</source>
        <translation>nenhuma com rótulo</translation>
    </message>
    <message>
        <source>One window had no score and is in no figure.</source>
        <translation>Uma janela ficou sem pontuação e não entra em nenhum número.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows had no score and are in no figure.</source>
        <translation>
            <numerusform>%n janela ficou sem pontuação e não entra em nenhum número.</numerusform>
            <numerusform>%n janelas ficaram sem pontuação e não entram em nenhum número.</numerusform>
        </translation>
    </message>
    <message>
        <source>figure</source>
        <translation>número</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>RMS z-score</source>
        <translation>z do valor RMS</translation>
    </message>
    <message>
        <source>AUC, 95 % interval</source>
        <translation>AUC, intervalo de 95 %</translation>
    </message>
    <message>
        <source>normal windows above the threshold</source>
        <translation>janelas normais acima do limiar</translation>
    </message>
    <message>
        <source>anomalous windows missed</source>
        <translation>janelas anômalas perdidas</translation>
    </message>
    <message>
        <source>false alarms an hour of normal running</source>
        <translation>alarmes falsos por hora de funcionamento normal</translation>
    </message>
    <message>
        <source>The interval is a bootstrap by recording.</source>
        <translation>O intervalo é um bootstrap por gravação.</translation>
    </message>
    <message>
        <source>The interval takes windows as independent (DeLong): there are too few recordings to draw from them, and it is too narrow where recordings differ.</source>
        <translation>O intervalo trata as janelas como independentes (DeLong): há poucas gravações para sortear entre elas, e ele é estreito demais quando as gravações diferem.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>as data, into a slot</source>
        <translation>como dados, num espaço</translation>
    </message>
    <message>
        <source>built into firmware</source>
        <translation>dentro do firmware</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falhou: %1</translation>
    </message>
    <message>
        <source>read back, equal</source>
        <translation>relido, igual</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>não relido</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Quanto ele vale</translation>
    </message>
    <message>
        <source>Unknown: nothing was there to judge it by.</source>
        <translation>Desconhecido: não havia nada por que julgá-lo.</translation>
    </message>
    <message>
        <source>Judged on %1 normal windows (%2 of normal running) and %3 anomalous ones of the project&apos;s recordings. Windows that it was fitted on are in no figure.</source>
        <translation>Julgado com %1 janelas normais (%2 de funcionamento normal) e %3 anômalas das gravações do projeto. As janelas usadas no ajuste não entram em nenhum número.</translation>
    </message>
    <message>
        <source>No anomaly is labelled, so nobody knows how many faults it finds or misses.</source>
        <translation>Nenhuma anomalia tem rótulo, então ninguém sabe quantas falhas ele encontra ou perde.</translation>
    </message>
    <message>
        <source>Left out, because the model does not fit them: %1.</source>
        <translation>Deixadas de fora, porque o modelo não serve para elas: %1.</translation>
    </message>
    <message>
        <source>An alarm needs %1 of %2 windows. A fault is a stretch of anomalous windows; it is found when the alarm is on at any of them.</source>
        <translation>Um alarme exige %1 de %2 janelas. Uma falha é uma sequência de janelas anômalas; ela é encontrada quando o alarme está ligado em qualquer uma delas.</translation>
    </message>
    <message>
        <source>What errors cost</source>
        <translation>O que os erros custam</translation>
    </message>
    <message>
        <source>No costs were given, so none are stated.</source>
        <translation>Não foram dados custos, então nenhum é apresentado.</translation>
    </message>
    <message>
        <source>A missed window costs %1, a false alarm %2, in one unit of yours; %3 of all windows are taken to be anomalous.</source>
        <translation>Uma janela perdida custa %1 e um alarme falso %2, numa unidade sua; supõe-se que %3 de todas as janelas sejam anômalas.</translation>
    </message>
    <message>
        <source>What a threshold costs is unknown without labelled anomalies and normal windows.</source>
        <translation>O custo de um limiar é desconhecido sem anomalias com rótulo e janelas normais.</translation>
    </message>
    <message>
        <source>normal windows above it</source>
        <translation>janelas normais acima dele</translation>
    </message>
    <message>
        <source>cost an hour</source>
        <translation>custo por hora</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>o do próprio modelo</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>o mais barato</translation>
    </message>
    <message>
        <source>It stays the cheapest while a miss costs %1 to %2 times as much as a false alarm.</source>
        <translation>Continua o mais barato enquanto uma falha perdida custar de %1 a %2 vezes um alarme falso.</translation>
    </message>
    <message>
        <source>It stays the cheapest while a miss costs at least %1 times as much as a false alarm.</source>
        <translation>Continua o mais barato enquanto uma falha perdida custar pelo menos %1 vezes um alarme falso.</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Na placa</translation>
    </message>
    <message>
        <source>No board runs it: its features are computed on a desktop only.</source>
        <translation>Nenhuma placa o executa: as características dele só são calculadas no computador.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>%1 bytes of flash, of 65,536</source>
        <translation>%1 bytes de flash, de 65.536</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Work of a window</source>
        <translation>Trabalho de uma janela</translation>
    </message>
    <message>
        <source>%1 instructions for the features, %2 for the score</source>
        <translation>%1 instruções para as características, %2 para a pontuação</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>%1 % of the window&apos;s own time at 64 MHz; %2 % may be used</source>
        <translation>%1 % do tempo da própria janela a 64 MHz; %2 % podem ser usados</translation>
    </message>
    <message>
        <source>Nano 33 BLE Sense</source>
        <translation>Nano 33 BLE Sense</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>does not take it: too large, or too slow</source>
        <translation>não o aceita: grande demais, ou lento demais</translation>
    </message>
    <message>
        <source>board</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>relógio</translation>
    </message>
    <message>
        <source>a window</source>
        <translation>uma janela</translation>
    </message>
    <message>
        <source>of the window&apos;s time</source>
        <translation>do tempo da janela</translation>
    </message>
    <message>
        <source>fits its memory</source>
        <translation>cabe na memória</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>Instructions are counted on an emulated Cortex-M4F, and a time is estimated from them: for the Nano at 1.5 cycles an instruction, for other boards more roughly.</source>
        <translation>As instruções são contadas num Cortex-M4F emulado, e o tempo é estimado a partir delas: para o Nano, com 1,5 ciclo por instrução; para outras placas, de modo mais grosseiro.</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Em serviço</translation>
    </message>
    <message>
        <source>This project knows of no board that it was put on.</source>
        <translation>Este projeto não conhece nenhuma placa em que ele tenha sido colocado.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quando</translation>
    </message>
    <message>
        <source>how</source>
        <translation>como</translation>
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
        <translation>Não há alarme dele no registro do projeto.</translation>
    </message>
    <message>
        <source>Alarms in the project&apos;s log: %1, of these %2 judged real, %3 judged false, %4 not judged.</source>
        <translation>Alarmes no registro do projeto: %1, dos quais %2 julgados reais, %3 julgados falsos e %4 sem julgamento.</translation>
    </message>
    <message>
        <source>It is the cheapest whatever a miss and a false alarm cost.</source>
        <translation>É o mais barato, custe o que custar uma falha perdida ou um alarme falso.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::Sentence</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Não há arquivo “%1”. Verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>“%1” não pode ser lido. Verifique se você pode abri-lo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the folder, or choose another name.</source>
        <translation>“%1” não pode ser escrito. Verifique a pasta, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written to the end. What was stored before is kept. Make room and try again.</source>
        <translation>O disco está cheio: “%1” não pôde ser escrito até o fim. O que foi guardado antes está mantido. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” is not understood at line %2: %3.</source>
        <translation>“%1” não é compreendido na linha %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is not understood: %2.</source>
        <translation>“%1” não é compreendido: %2.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Baseline Studio. Update this one to open it.</source>
        <translation>“%1” foi escrito por um Baseline Studio mais novo. Atualize este para abri-lo.</translation>
    </message>
    <message>
        <source>“%1” does not say its sampling rate. Give it (--rate on the command line).</source>
        <translation>“%1” não informa a taxa de amostragem. Informe-a (--rate na linha de comando).</translation>
    </message>
    <message>
        <source>“%1” is not a Baseline Studio project, or it is damaged.</source>
        <translation>“%1” não é um projeto do Baseline Studio, ou está danificado.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>“%1” está em uso por outro programa. Feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>“%1” não foi encontrado.</translation>
    </message>
    <message>
        <source>There is too little normal data for this threshold: record %1 more seconds.</source>
        <translation>Há poucos dados normais para este limiar: grave mais %1 segundos.</translation>
    </message>
    <message>
        <source>Nothing varies in the data, so nothing can be learned. Check that the sensor is connected.</source>
        <translation>Nada varia nos dados, portanto nada pode ser aprendido. Verifique se o sensor está conectado.</translation>
    </message>
    <message>
        <source>%1 % of the values are missing or not finite. Check the data.</source>
        <translation>%1 % dos valores faltam ou não são finitos. Verifique os dados.</translation>
    </message>
    <message>
        <source>%1 % of the samples of “%2” are at the limit of the range. Record again with a larger range.</source>
        <translation>%1 % das amostras de “%2” estão no limite da faixa. Grave de novo com uma faixa maior.</translation>
    </message>
    <message>
        <source>The value for “%1” is not usable: %2.</source>
        <translation>O valor de “%1” não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>“%1” is not available: %2.</source>
        <translation>“%1” não está disponível: %2.</translation>
    </message>
    <message>
        <source>There is no port “%1”. Plug the board in and check its cable.</source>
        <translation>Não há porta “%1”. Conecte a placa e verifique o cabo.</translation>
    </message>
    <message>
        <source>Port “%1” is in use by another program. Close it there and try again.</source>
        <translation>A porta “%1” está em uso por outro programa. Feche-a lá e tente de novo.</translation>
    </message>
    <message>
        <source>You may not open port “%1”. Join the group “dialout”, or install the udev rule, and log in again.</source>
        <translation>Você não pode abrir a porta “%1”. Entre no grupo “dialout”, ou instale a regra do udev, e inicie a sessão de novo.</translation>
    </message>
    <message>
        <source>The board at “%1” has vanished. What was recorded is kept. Check the cable and connect again.</source>
        <translation>A placa em “%1” sumiu. O que foi gravado está mantido. Verifique o cabo e conecte de novo.</translation>
    </message>
    <message>
        <source>Nothing at “%1” answers as a Baseline board. Check the port, or put the firmware on the board.</source>
        <translation>Nada em “%1” responde como placa Baseline. Verifique a porta, ou coloque o firmware na placa.</translation>
    </message>
    <message>
        <source>The board does not answer (%1). Check the cable, or press its reset button.</source>
        <translation>A placa não responde (%1). Verifique o cabo, ou pressione o botão de reinício dela.</translation>
    </message>
    <message>
        <source>The board refused: %1. What it ran before goes on running.</source>
        <translation>A placa recusou: %1. O que ela executava antes continua em execução.</translation>
    </message>
    <message>
        <source>This is not a usable model: %1.</source>
        <translation>Este não é um modelo utilizável: %1.</translation>
    </message>
    <message>
        <source>Model and data differ in %1. Train a model on data like these, or choose other data.</source>
        <translation>Modelo e dados diferem em %1. Treine um modelo com dados como estes, ou escolha outros dados.</translation>
    </message>
    <message>
        <source>The model does not fit the board. Choose fewer clusters or a shorter window.</source>
        <translation>O modelo não cabe na placa. Escolha menos grupos ou uma janela mais curta.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1. Please report it.</source>
        <translation>Algo deu errado dentro do programa: %1. Por favor, comunique o problema.</translation>
    </message>
    <message>
        <source>“%1” is not installed. Install it with: %2</source>
        <translation>“%1” não está instalado. Instale com: %2</translation>
    </message>
    <message>
        <source>The firmware could not be built: %1. The build log says more.</source>
        <translation>Não foi possível compilar o firmware: %1. O registro da compilação diz mais.</translation>
    </message>
    <message>
        <source>This is not firmware for this board: %1. Nothing was written.</source>
        <translation>Este não é um firmware para esta placa: %1. Nada foi gravado.</translation>
    </message>
    <message>
        <source>The firmware has %1 KB and would write over the models on the board. Nothing was written.</source>
        <translation>O firmware tem %1 KB e sobrescreveria os modelos da placa. Nada foi gravado.</translation>
    </message>
    <message>
        <source>No bootloader appeared at “%1”. Press the reset button twice, quickly: the orange light fades in and out. Then try again.</source>
        <translation>Nenhum bootloader apareceu em “%1”. Aperte o botão de reset duas vezes, rapidamente: a luz laranja acende e apaga aos poucos. Depois tente de novo.</translation>
    </message>
    <message>
        <source>Flashing stopped at %1. The board waits in its bootloader: flash again.</source>
        <translation>A gravação do firmware parou em %1. A placa espera no bootloader: grave de novo.</translation>
    </message>
    <message>
        <source>The board has started, but not with what was put on it: %1 differs. Flash again.</source>
        <translation>A placa iniciou, mas não com o que foi gravado nela: %1 difere. Grave de novo.</translation>
    </message>
    <message>
        <source>The samples of “%1” are not evenly spaced: %2 % of the steps are off. Allow resampling (--resample on the command line), or give the rate if the times are only rough.</source>
        <translation>As amostras de “%1” não estão igualmente espaçadas: %2 % dos passos estão fora. Permita a reamostragem (--resample na linha de comando), ou informe a taxa se os tempos são apenas aproximados.</translation>
    </message>
    <message>
        <source>The file holds several signals. Choose one of them (--variable on the command line): %1.</source>
        <translation>O arquivo contém vários sinais. Escolha um deles (--variable na linha de comando): %1.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only, so nothing was changed. Save it under another name to work on it.</source>
        <translation>“%1” está aberto somente para leitura, então nada foi alterado. Salve-o com outro nome para trabalhar nele.</translation>
    </message>
    <message>
        <source>A recording is running and would end. Stop it on the Live page first.</source>
        <translation>Uma gravação está em andamento e terminaria. Pare-a antes na página Ao vivo.</translation>
    </message>
    <message>
        <source>A board was connected meanwhile, so the replay was not started. Start it again.</source>
        <translation>Uma placa foi conectada nesse meio-tempo; a reprodução não começou. Comece-a de novo.</translation>
    </message>
    <message>
        <source>The picture has %1 MB, and a project takes 16 MB at most for one. Make it smaller and choose it again.</source>
        <translation>A imagem tem %1 MB, e um projeto aceita no máximo 16 MB por imagem. Reduza-a e escolha-a de novo.</translation>
    </message>
    <message>
        <source>The file is no picture that can be shown, or it is damaged. Choose a PNG or JPEG file.</source>
        <translation>O arquivo não é uma imagem que possa ser mostrada, ou está danificado. Escolha um arquivo PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The features are those of an acceleration in g, of up to eight channels. One of these recordings has none, or more.</source>
        <translation>As características são de uma aceleração em g, de até oito canais. Uma destas gravações não tem nenhum, ou tem mais.</translation>
    </message>
    <message>
        <source>The recordings have no channel of the same name and unit, so nothing can be laid over each other. Choose two that were made alike.</source>
        <translation>As gravações não têm nenhum canal com o mesmo nome e unidade; nada pode ser sobreposto. Escolha duas feitas do mesmo modo.</translation>
    </message>
    <message>
        <source>One of the recordings is too short to be compared, or has too many gaps. Choose a longer one.</source>
        <translation>Uma das gravações é curta demais para ser comparada, ou tem lacunas demais. Escolha uma mais longa.</translation>
    </message>
    <message>
        <source>The recordings have different sampling rates, so their features cannot be set side by side. Their spectra can.</source>
        <translation>As gravações têm taxas de amostragem diferentes; as características não podem ser postas lado a lado. Os espectros podem.</translation>
    </message>
    <message>
        <source>The recordings were made with different ranges, so their features cannot be set side by side. Their spectra can.</source>
        <translation>As gravações foram feitas com faixas diferentes; as características não podem ser postas lado a lado. Os espectros podem.</translation>
    </message>
    <message>
        <source>The recordings have different channels, so their features cannot be set side by side.</source>
        <translation>As gravações têm canais diferentes; as características não podem ser postas lado a lado.</translation>
    </message>
    <message>
        <source>No window of these recordings is normal: all are labelled as something else, excluded, or too short. Choose a recording of normal running with them.</source>
        <translation>Nenhuma janela destas gravações é normal: todas têm outro rótulo, foram excluídas ou são curtas demais. Escolha junto uma gravação de funcionamento normal.</translation>
    </message>
    <message>
        <source>This recipe runs on the desktop only: a board does not compute its features. Train with another recipe to put the model on a board or into a header.</source>
        <translation>Esta receita funciona só no computador: uma placa não calcula suas características. Treine com outra receita para pôr o modelo em uma placa ou em um cabeçalho.</translation>
    </message>
    <message>
        <source>A spectrum needs an even length from 4 to a million samples. Choose another length.</source>
        <translation>Um espectro precisa de um comprimento par de 4 a um milhão de amostras. Escolha outro comprimento.</translation>
    </message>
    <message>
        <source>Segments can overlap by 0 to 99 %. Choose an overlap in this range.</source>
        <translation>Os segmentos podem se sobrepor de 0 a 99 %. Escolha uma sobreposição nesse intervalo.</translation>
    </message>
    <message>
        <source>An average needs one segment or more. Choose a larger number.</source>
        <translation>Uma média precisa de um segmento ou mais. Escolha um número maior.</translation>
    </message>
    <message>
        <source>The spectrum has no line in the band of the velocity. Choose a longer piece or a higher rate.</source>
        <translation>O espectro não tem linha na faixa da velocidade. Escolha um pedaço mais longo ou uma taxa maior.</translation>
    </message>
    <message>
        <source>A velocity is 0 mm/s or more. Check the data.</source>
        <translation>Uma velocidade é de 0 mm/s ou mais. Confira os dados.</translation>
    </message>
    <message>
        <source>No trained model of this project is at hand, so there is no baseline to show. Train one first.</source>
        <translation>Nenhum modelo treinado deste projeto está à mão, por isso não há linha de base para mostrar. Treine um primeiro.</translation>
    </message>
    <message>
        <source>The recordings that the model was trained on are not in the project any more.</source>
        <translation>As gravações em que o modelo foi treinado não estão mais no projeto.</translation>
    </message>
    <message>
        <source>The baseline has no stretch as long as one segment of the spectrum. Choose a shorter length.</source>
        <translation>A linha de base não tem um pedaço tão longo quanto um segmento do espectro. Escolha um comprimento menor.</translation>
    </message>
    <message>
        <source>The speed of the shaft has to lie between 0.01 and 20,000 Hz (0.6 to 1,200,000 rpm).</source>
        <translation>A rotação do eixo tem de ficar entre 0,01 e 20.000 Hz (0,6 a 1.200.000 rpm).</translation>
    </message>
    <message>
        <source>A shaft is tracked within 1 to 50 % of the typed speed. Choose a share in this range.</source>
        <translation>Um eixo é seguido dentro de 1 a 50 % da rotação digitada. Escolha uma porcentagem nesse intervalo.</translation>
    </message>
    <message>
        <source>1 to 20 harmonics can be shown. Choose a number in this range.</source>
        <translation>Podem ser mostrados de 1 a 20 harmônicos. Escolha um número nesse intervalo.</translation>
    </message>
    <message>
        <source>A line may lie 0 to 10 % off. Choose a tolerance in this range.</source>
        <translation>Uma linha pode se afastar de 0 a 10 %. Escolha uma tolerância nesse intervalo.</translation>
    </message>
    <message>
        <source>The chosen bearing is not in the table any more. Choose another one.</source>
        <translation>O rolamento escolhido não está mais na tabela. Escolha outro.</translation>
    </message>
    <message>
        <source>A bearing needs a name that no other one has.</source>
        <translation>Um rolamento precisa de um nome que nenhum outro tenha.</translation>
    </message>
    <message>
        <source>A bearing has 3 to 1000 balls or rollers. Count those of one row.</source>
        <translation>Um rolamento tem de 3 a 1000 esferas ou rolos. Conte os de uma carreira.</translation>
    </message>
    <message>
        <source>Both diameters have to lie above 0, and the ball has to be smaller than the pitch circle.</source>
        <translation>Os dois diâmetros têm de ser maiores que 0, e a esfera tem de ser menor que o círculo primitivo.</translation>
    </message>
    <message>
        <source>A contact angle is 0 degrees or more and less than 90. It is 0 for most deep-groove bearings.</source>
        <translation>Um ângulo de contato é de 0 graus ou mais e menos de 90. É 0 na maioria dos rolamentos rígidos de esferas.</translation>
    </message>
    <message>
        <source>The limits of the zones have to lie above 0 and rise from A to C.</source>
        <translation>Os limites das zonas têm de ser maiores que 0 e crescer de A a C.</translation>
    </message>
    <message>
        <source>An alarm line needs a name.</source>
        <translation>Uma linha de alarme precisa de um nome.</translation>
    </message>
    <message>
        <source>The level of an alarm line has to lie above 0.</source>
        <translation>O nível de uma linha de alarme tem de ser maior que 0.</translation>
    </message>
    <message>
        <source>The band of an alarm line has to begin at 0 Hz or above and end above where it begins.</source>
        <translation>A faixa de uma linha de alarme tem de começar em 0 Hz ou acima e terminar acima de onde começa.</translation>
    </message>
    <message>
        <source>There can be 12 alarm lines at most. Remove one first.</source>
        <translation>Pode haver no máximo 12 linhas de alarme. Remova uma antes.</translation>
    </message>
    <message>
        <source>The order of a filter is a whole number from 1 to 12.</source>
        <translation>A ordem de um filtro é um número inteiro de 1 a 12.</translation>
    </message>
    <message>
        <source>The edge of %1 Hz cannot be made at this sampling rate: it has to lie above 0 Hz, not too close to it, and below half the rate.</source>
        <translation>A borda de %1 Hz não é possível nesta taxa de amostragem: ela precisa ficar acima de 0 Hz, não perto demais dele, e abaixo da metade da taxa.</translation>
    </message>
    <message>
        <source>The lower edge of the band has to lie below the upper one.</source>
        <translation>A borda inferior da banda precisa ficar abaixo da superior.</translation>
    </message>
    <message>
        <source>The rate is divided by a whole number from 1 to 1000.</source>
        <translation>A taxa é dividida por um número inteiro de 1 a 1000.</translation>
    </message>
    <message>
        <source>This signal is not an acceleration in g, mg or m/s², so there is no other unit for it.</source>
        <translation>Este sinal não é uma aceleração em g, mg ou m/s², por isso não há outra unidade para ele.</translation>
    </message>
    <message>
        <source>The resolution has to lie above 0 Hz and to leave at least eight lines up to half the sampling rate.</source>
        <translation>A resolução precisa ficar acima de 0 Hz e deixar pelo menos oito linhas até a metade da taxa de amostragem.</translation>
    </message>
    <message>
        <source>Nothing is left of the signal: it is too short for this step, or its gaps are too close together.</source>
        <translation>Não sobra nada do sinal: ele é curto demais para este passo, ou suas lacunas estão próximas demais.</translation>
    </message>
    <message>
        <source>At most %1 s of this recording can be worked on at once. Choose a shorter span.</source>
        <translation>No máximo %1 s desta gravação podem ser processados de uma vez. Escolha um intervalo mais curto.</translation>
    </message>
    <message>
        <source>A bearing fault makes the machine ring at about 2 to 10 kHz, and samples at this rate do not hold that: an envelope spectrum needs a recording of at least %1 Hz.</source>
        <translation>Um defeito de rolamento faz a máquina ressoar em cerca de 2 a 10 kHz, e amostras nesta taxa não contêm isso: um espectro de envelope precisa de uma gravação de pelo menos %1 Hz.</translation>
    </message>
    <message>
        <source>The lines of an envelope spectrum have to be more than 0 Hz apart.</source>
        <translation>As linhas de um espectro de envelope precisam estar a mais de 0 Hz uma da outra.</translation>
    </message>
    <message>
        <source>There are too few samples here. Choose a longer span, or one that is not a gap.</source>
        <translation>Há amostras de menos aqui. Escolha um intervalo mais longo, ou um que não seja lacuna.</translation>
    </message>
    <message>
        <source>This file holds no signal steps, or it is damaged.</source>
        <translation>Este arquivo não contém passos de sinal, ou está danificado.</translation>
    </message>
    <message numerus="yes">
        <source>The board needs %n minutes of normal running for this. Let it learn for that long.</source>
        <translation>
            <numerusform>A placa precisa de %n minuto de funcionamento normal para isso. Deixe-a aprender por esse tempo.</numerusform>
            <numerusform>A placa precisa de %n minutos de funcionamento normal para isso. Deixe-a aprender por esse tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not even a day of normal running is enough for this. Choose a larger share of false alarms.</source>
        <translation>Nem um dia de funcionamento normal basta para isso. Escolha uma proporção maior de alarmes falsos.</translation>
    </message>
    <message numerus="yes">
        <source>The board has room to learn %n features, and its model has more. Deploy a model with fewer features, “rms” for instance, or with a shorter window, and learn from that one.</source>
        <translation>
            <numerusform>A placa tem espaço para aprender %n característica, e seu modelo tem mais. Implante um modelo com menos características, “rms” por exemplo, ou com janela mais curta, e aprenda a partir dele.</numerusform>
            <numerusform>A placa tem espaço para aprender %n características, e seu modelo tem mais. Implante um modelo com menos características, “rms” por exemplo, ou com janela mais curta, e aprenda a partir dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window of the board&apos;s model leaves no room to learn. Deploy a model with a shorter window and learn from that one.</source>
        <translation>A janela do modelo da placa não deixa espaço para aprender. Implante um modelo com janela mais curta e aprenda a partir dele.</translation>
    </message>
    <message>
        <source>The share of false alarms has to lie between 0.01 and 20 %. Choose one in this range.</source>
        <translation>A proporção de alarmes falsos deve ficar entre 0,01 e 20 %. Escolha uma nessa faixa.</translation>
    </message>
    <message>
        <source>A board learns for 1 to 1,440 minutes, which is a day. Choose a number in this range.</source>
        <translation>Uma placa aprende por 1 a 1.440 minutos, que são um dia. Escolha um número nessa faixa.</translation>
    </message>
    <message>
        <source>The board has no model yet. Deploy one first: it says which features there are to learn.</source>
        <translation>A placa ainda não tem modelo. Implante um primeiro: ele diz quais características há para aprender.</translation>
    </message>
    <message>
        <source>The model that the board learned from is not on it any more. Deploy one instead.</source>
        <translation>O modelo a partir do qual a placa aprendeu não está mais nela. Implante um em seu lugar.</translation>
    </message>
    <message>
        <source>The board runs no model that it has learned by itself. Let it learn first.</source>
        <translation>A placa não executa nenhum modelo que tenha aprendido sozinha. Deixe-a aprender primeiro.</translation>
    </message>
    <message>
        <source>The board is learning. Stop that first, or wait for its end.</source>
        <translation>A placa está aprendendo. Pare isso primeiro ou espere o fim.</translation>
    </message>
    <message>
        <source>The board&apos;s sensor is set otherwise than its model needs, so there is nothing to learn. Set the model&apos;s rate and range again.</source>
        <translation>O sensor da placa está ajustado de outro modo do que o modelo precisa, então não há o que aprender. Ajuste de novo a taxa e a faixa do modelo.</translation>
    </message>
    <message>
        <source>A threshold is a finite number. Nothing was changed.</source>
        <translation>Um limiar é um número finito. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Costs are numbers of 0 or more, and one of them has to be above 0.</source>
        <translation>Custos são números a partir de 0, e um deles tem de ser maior que 0.</translation>
    </message>
    <message>
        <source>The share of anomalous windows has to lie above 0 and below 100 %.</source>
        <translation>A fração de janelas anômalas tem de ficar acima de 0 e abaixo de 100 %.</translation>
    </message>
    <message>
        <source>Costs need labelled anomalies beside normal windows: without them nobody knows how many are missed. Label some, or use the alarm budget.</source>
        <translation>Custos precisam de anomalias rotuladas além de janelas normais: sem elas ninguém sabe quantas passam despercebidas. Rotule algumas ou use o orçamento de alarmes.</translation>
    </message>
    <message>
        <source>No recording here has a window that is labelled and had no part in the training. Label a recording “normal” or as a fault, or record a new one.</source>
        <translation>Nenhuma gravação aqui tem uma janela rotulada que não participou do treino. Rotule uma gravação como “normal” ou como falha, ou grave uma nova.</translation>
    </message>
    <message>
        <source>The alarm budget has to lie above 0 and below the number of windows in an hour.</source>
        <translation>O orçamento de alarmes tem de ficar acima de 0 e abaixo do número de janelas em uma hora.</translation>
    </message>
    <message>
        <source>The confidence has to lie above 0 and below 100 %.</source>
        <translation>A confiança tem de ficar acima de 0 e abaixo de 100 %.</translation>
    </message>
    <message>
        <source>There are too few normal windows to calibrate on. Choose recordings of normal running that had no part in the training, or record for longer.</source>
        <translation>Há poucas janelas normais para calibrar. Escolha gravações de operação normal que não participaram do treino, ou grave por mais tempo.</translation>
    </message>
    <message>
        <source>A model needs normal recordings of its machine, and this comparison two such machines. Label them “%1”, and name the machine in their sessions.</source>
        <translation>Um modelo precisa de gravações normais da sua máquina, e esta comparação, de duas máquinas assim. Dê a elas o rótulo “%1” e indique a máquina nas sessões.</translation>
    </message>
    <message>
        <source>The name of a cluster has at most 23 letters (accented ones count twice), and no other cluster may have it. Choose another one.</source>
        <translation>O nome de um grupo tem no máximo 23 letras (as acentuadas contam em dobro), e nenhum outro grupo pode tê-lo. Escolha outro.</translation>
    </message>
    <message>
        <source>The picture has %1 million pixels, and at most 100 are taken. Make it smaller and open it again.</source>
        <translation>A imagem tem %1 milhões de pixels, e no máximo 100 são aceitos. Diminua a imagem e abra de novo.</translation>
    </message>
    <message>
        <source>The segments of this step were changed elsewhere since, so it was left as it is. Change them by hand.</source>
        <translation>Os trechos deste passo foram alterados em outro lugar desde então, por isso ele ficou como está. Altere-os à mão.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::StudyWords</name>
    <message>
        <source>One recording was left out: the model is for another rate, range or number of channels.</source>
        <translation>Uma gravação foi deixada de fora: o modelo é para outra taxa, faixa ou número de canais.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were left out: the model is for another rate, range or number of channels.</source>
        <translation>
            <numerusform>%n gravação foi deixada de fora: o modelo é para outra taxa, faixa ou número de canais.</numerusform>
            <numerusform>%n gravações foram deixadas de fora: o modelo é para outra taxa, faixa ou número de canais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baseline::workbench::Transfer</name>
    <message>
        <source>Most false alarms: trained on “%1”, %3 % of the normal windows of “%2” are above the threshold.</source>
        <translation>Mais alarmes falsos: treinado em “%1”, %3 % das janelas normais de “%2” ficam acima do limiar.</translation>
    </message>
    <message>
        <source>Lowest AUC: %3, trained on “%1” and judged on “%2”.</source>
        <translation>Menor AUC: %3, treinado em “%1” e julgado em “%2”.</translation>
    </message>
    <message>
        <source>On its own machine a model reaches an AUC of %1 or more; what judged it there was held back.</source>
        <translation>Na própria máquina um modelo chega a uma AUC de %1 ou mais; o que o julgou lá ficou fora do treinamento.</translation>
    </message>
    <message>
        <source>A model of one machine rarely serves another: the false alarms say how its threshold does there. Record a baseline on each machine.</source>
        <translation>O modelo de uma máquina raramente serve para outra: os alarmes falsos dizem como o limiar dele se sai lá. Grave uma linha de base em cada máquina.</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::TransferNames</name>
    <message>
        <source>(no session)</source>
        <translation>(sem sessão)</translation>
    </message>
</context>
<context>
    <name>baseline::workbench::TrapText</name>
    <message>
        <source>“%1” and “%2” hold the same samples: one may be trained on while the other judges, and the figures flatter. Take one of them out.</source>
        <translation>“%1” e “%2” contêm as mesmas amostras: uma pode servir ao treinamento enquanto a outra julga, e os números ficam bons demais. Tire uma delas.</translation>
    </message>
    <message>
        <source>“%1” and “%2” hold the same samples, but one counts as normal and the other as a fault. Correct a label.</source>
        <translation>“%1” e “%2” contêm as mesmas amostras, mas uma conta como normal e a outra como falha. Corrija um rótulo.</translation>
    </message>
    <message>
        <source>The model was trained on “%1”, so its figures flatter. Judge it by other recordings.</source>
        <translation>O modelo foi treinado com “%1”, então os números o favorecem. Julgue-o por outras gravações.</translation>
    </message>
    <message>
        <source>The model was trained on these very recordings, “%1” to “%2”, so its figures flatter. Judge it by others.</source>
        <translation>O modelo foi treinado exatamente com estas gravações, de “%1” a “%2”, então os números o favorecem. Julgue-o por outras.</translation>
    </message>
    <message>
        <source>The sensor sat at another angle in the anomalous recordings: %1° away from the normal ones. A detector may see the mounting instead of the fault. Record both with the sensor left where it is.</source>
        <translation>O sensor estava em outro ângulo nas gravações anômalas: a %1° das normais. Um detector pode ver a montagem em vez da falha. Grave as duas sem mexer no sensor.</translation>
    </message>
    <message>
        <source>The recipe “%1” keeps the mean of each axis, so it sees how the sensor is mounted. Take another one, unless the sensor was never moved.</source>
        <translation>A receita “%1” mantém a média de cada eixo, então ela vê como o sensor está montado. Escolha outra, a não ser que o sensor nunca tenha sido movido.</translation>
    </message>
    <message>
        <source>“%1” holds no acceleration and was left out.</source>
        <translation>“%1” não contém aceleração e ficou de fora.</translation>
    </message>
</context>
</TS>
