<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>ClaimCard</name>
    <message>
      <source>— {who}</source>
      <translation>— {who}</translation>
    </message>
  </context>
  <context>
    <name>Ladder</name>
    <message>
      <source>Rung {rung} of 4</source>
      <translation>Ступень {rung} из 4</translation>
    </message>
  </context>
  <context>
    <name>MarkRow</name>
    <message>
      <source>does not fit</source>
      <translation>не подходит</translation>
    </message>
    <message>
      <source>fits too</source>
      <translation>тоже подходит</translation>
    </message>
    <message>
      <source>marked · fits</source>
      <translation>отмечено · подходит</translation>
    </message>
    <message>
      <source>marked, and it does not fit</source>
      <translation>отмечено, но не подходит</translation>
    </message>
    <message>
      <source>marked, and it fits</source>
      <translation>отмечено и подходит</translation>
    </message>
    <message>
      <source>not marked, and it fits</source>
      <translation>не отмечено, но подходит</translation>
    </message>
    <message>
      <source>rightly not marked</source>
      <translation>верно не отмечено</translation>
    </message>
  </context>
  <context>
    <name>MatchBoard</name>
    <message>
      <source>Left over: {sentence}</source>
      <translation>Лишнее: {sentence}</translation>
    </message>
    <message>
      <source>You said {value}</source>
      <translation>Ваш ответ: {value}</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>без ответа</translation>
    </message>
    <message>
      <source>matched with {value}</source>
      <translation>соединено: {value}</translation>
    </message>
    <message>
      <source>not matched yet</source>
      <translation>ещё не соединено</translation>
    </message>
    <message>
      <source>right</source>
      <translation>верно</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>неверно</translation>
    </message>
  </context>
  <context>
    <name>OptionRow</name>
    <message>
      <source>this was it</source>
      <translation>вот верный ответ</translation>
    </message>
    <message>
      <source>this was the right answer</source>
      <translation>это был верный ответ</translation>
    </message>
    <message>
      <source>your answer</source>
      <translation>ваш ответ</translation>
    </message>
    <message>
      <source>your answer · right</source>
      <translation>ваш ответ · верно</translation>
    </message>
    <message>
      <source>your answer, right</source>
      <translation>ваш ответ, верно</translation>
    </message>
    <message>
      <source>your answer, right for another source</source>
      <translation>ваш ответ, верно по другому источнику</translation>
    </message>
    <message>
      <source>your answer, wrong</source>
      <translation>ваш ответ, неверно</translation>
    </message>
  </context>
  <context>
    <name>OrderList</name>
    <message>
      <source>Alt with an arrow key carries it, Space lifts it</source>
      <translation>Alt со стрелкой переносит, пробел поднимает</translation>
    </message>
    <message>
      <source>belongs in place {place}</source>
      <translation>верное место: {place}</translation>
    </message>
    <message>
      <source>in its right place</source>
      <translation>на своём месте</translation>
    </message>
    <message>
      <source>lifted</source>
      <translation>поднято</translation>
    </message>
    <message>
      <source>lifted: arrow keys carry it, Space drops it</source>
      <translation>поднято: стрелки переносят, пробел опускает</translation>
    </message>
    <message>
      <source>place {place}</source>
      <translation>место {place}</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} из {count}</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Places</source>
      <translation>Разделы</translation>
    </message>
  </context>
  <context>
    <name>Strength</name>
    <message>
      <source>From pale to dark: {words}</source>
      <translation>От бледного к тёмному: {words}</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>ясно</translation>
    </message>
    <message>
      <source>fading</source>
      <translation>тускнеет</translation>
    </message>
    <message>
      <source>faint</source>
      <translation>смутно</translation>
    </message>
    <message>
      <source>not met yet</source>
      <translation>ещё не встречалось</translation>
    </message>
    <message>
      <source>waning</source>
      <translation>слабеет</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
  </context>
  <context>
    <name>quizapp</name>
    <message>
      <source> or </source>
      <translation> или </translation>
    </message>
    <message>
      <source>--- begins a second document, and what follows is not read</source>
      <translation>--- начинает второй документ, и то, что дальше, не читается</translation>
    </message>
    <message>
      <source>1,000</source>
      <translation>1 000</translation>
    </message>
    <message>
      <source>13 August 1945, August 1945, about 1945</source>
      <translation>13 August 1945, August 1945, about 1945</translation>
    </message>
    <message>
      <source>4,000 or 4,000 to 5,700</source>
      <translation>4,000 or 4,000 to 5,700</translation>
    </message>
    <message>
      <source>41.7 N 129.9 E</source>
      <translation>41.7 N 129.9 E</translation>
    </message>
    <message>
      <source>41.80 N 129.78 E within 3 km</source>
      <translation>41.80 N 129.78 E within 3 km</translation>
    </message>
    <message>
      <source>&lt;&lt; copies keys from elsewhere, and decks do not allow that</source>
      <translation>&lt;&lt; копирует ключи из другого места, а в колодах так нельзя</translation>
    </message>
    <message>
      <source>A bound cannot be surely larger or smaller than a number.</source>
      <translation>Граница не бывает заведомо больше или меньше числа.</translation>
    </message>
    <message>
      <source>A bound such as “more than 6,500” has no place on a line.</source>
      <translation>У границы вроде «более 6500» нет места на шкале.</translation>
    </message>
    <message>
      <source>A chapter needs a title.</source>
      <translation>Главе нужно название.</translation>
    </message>
    <message>
      <source>A code looks like 4G0C-31RV-9ZKT-0Q2M; type it as it was given to you.</source>
      <translation>Код выглядит так: 4G0C-31RV-9ZKT-0Q2M; введите его так, как вам его дали.</translation>
    </message>
    <message>
      <source>A code you were given</source>
      <translation>Код, который вам дали</translation>
    </message>
    <message numerus="yes">
      <source>A copy was made and read back: {n} events.</source>
      <translation>
        <numerusform>Копия сделана и прочитана для проверки: {n} запись.</numerusform>
        <numerusform>Копия сделана и прочитана для проверки: {n} записи.</numerusform>
        <numerusform>Копия сделана и прочитана для проверки: {n} записей.</numerusform>
      </translation>
    </message>
    <message>
      <source>A day earlier</source>
      <translation>На день раньше</translation>
    </message>
    <message>
      <source>A day later</source>
      <translation>На день позже</translation>
    </message>
    <message>
      <source>A deck is a folder of text files, or one file that ends in .quizdeck.</source>
      <translation>Колода — это папка с текстовыми файлами или один файл с окончанием .quizdeck.</translation>
    </message>
    <message>
      <source>A deck is a folder of text files, or one file that ends in .quizdeck. What your teacher gave you (.quizassignment) is opened here too.</source>
      <translation>Колода — это папка с текстовыми файлами или один файл, который кончается на .quizdeck. Здесь же открывается и то, что дал учитель (.quizassignment).</translation>
    </message>
    <message>
      <source>A deck is a folder of text files. What you change is written at once.</source>
      <translation>Колода — это папка с текстовыми файлами. Каждая правка записывается сразу.</translation>
    </message>
    <message>
      <source>A deck needs a title.</source>
      <translation>Колоде нужно название.</translation>
    </message>
    <message>
      <source>A duel</source>
      <translation>Дуэль</translation>
    </message>
    <message>
      <source>A fact</source>
      <translation>Факт</translation>
    </message>
    <message>
      <source>A fact in words of its own is compared with no other.</source>
      <translation>Факт со своей формулировкой с другими не сравнивается.</translation>
    </message>
    <message>
      <source>A fact's first answer of a day counts, if it was met on an earlier day; drawn from all your answers. The dashed line is the share that you want in Settings. Lower means more is asked again soon.</source>
      <translation>Считается первый за день ответ о факте, если факт встречался в один из прошлых дней; взяты все ваши ответы. Пунктир — доля, которую вы выбрали в настройках. Чем ниже, тем больше фактов скоро спросим снова.</translation>
    </message>
    <message>
      <source>A friend who types it gets the same quiz.</source>
      <translation>Друг, который введёт код, получит тот же тест.</translation>
    </message>
    <message>
      <source>A gap to fill, a place on a line or a map.</source>
      <translation>Заполнить пропуск, найти место на шкале или на карте.</translation>
    </message>
    <message>
      <source>A guest can try everything; nothing of it is kept.</source>
      <translation>Гость может попробовать всё; ничего из этого не сохраняется.</translation>
    </message>
    <message>
      <source>A guest is here now. Nothing of it is kept.</source>
      <translation>Сейчас здесь гость. Ничего из этого не сохраняется.</translation>
    </message>
    <message>
      <source>A line for each paper: name, version, answers in the order of the sheet. A dot for nothing; + / - for what you marked yourself. Minji, B, BACDA</source>
      <translation>По строке на работу: имя, вариант, ответы в порядке листа. Точка — нет ответа; + и - — то, что вы проверили сами. Minji, B, BACDA</translation>
    </message>
    <message>
      <source>A line of numbers to place your answer on</source>
      <translation>Числовая шкала, на которой отмечают ответ</translation>
    </message>
    <message>
      <source>A map shows what has a position. The decks here have none.</source>
      <translation>На карте видно то, у чего есть место. В этих колодах таких фактов нет.</translation>
    </message>
    <message>
      <source>A new deck</source>
      <translation>Новая колода</translation>
    </message>
    <message>
      <source>A new profile</source>
      <translation>Новый профиль</translation>
    </message>
    <message>
      <source>A new quiz</source>
      <translation>Новый тест</translation>
    </message>
    <message>
      <source>A new row needs a name in the first column.</source>
      <translation>Новой строке нужно название в первом столбце.</translation>
    </message>
    <message>
      <source>A new topic</source>
      <translation>Новая тема</translation>
    </message>
    <message>
      <source>A pair appears when one was answered for the other, and goes when you told them apart five times. Settle it asks for the difference, side by side.</source>
      <translation>Пара появляется, когда одно названо вместо другого, и исчезает, когда вы пять раз их различили. «Разобраться» спросит о разнице, поставив их рядом.</translation>
    </message>
    <message>
      <source>A picture of the test cannot be printed: {why}.</source>
      <translation>Картинку из контрольной нельзя напечатать: {why}.</translation>
    </message>
    <message>
      <source>A place you are asked about today</source>
      <translation>Место, о котором сегодня спросим</translation>
    </message>
    <message>
      <source>A plain card</source>
      <translation>Простая карточка</translation>
    </message>
    <message>
      <source>A property that should be another one</source>
      <translation>Свойство, которое должно стать другим</translation>
    </message>
    <message>
      <source>A quiz</source>
      <translation>Тест</translation>
    </message>
    <message>
      <source>A quiz of your own choice: chapters, days, places, how hard. A code gives a friend the same one.</source>
      <translation>Тест по вашему выбору: главы, дни, места, сложность. Друг, которому вы дадите код, получит такой же.</translation>
    </message>
    <message>
      <source>A quiz waits for you as you left it.</source>
      <translation>Тест ждёт вас таким, каким вы его оставили.</translation>
    </message>
    <message>
      <source>A sound copy from a backup or another device repairs it.</source>
      <translation>Её исправит целая копия из резервной копии или с другого устройства.</translation>
    </message>
    <message>
      <source>A statement needs a key.</source>
      <translation>Утверждению нужен ключ.</translation>
    </message>
    <message>
      <source>A timeline shows what has a day. The decks here have none.</source>
      <translation>В хронике видно то, у чего есть день. В этих колодах таких фактов нет.</translation>
    </message>
    <message>
      <source>A word in any script, day:13 aug, place:Chongjin, source:, weak …</source>
      <translation>Слово, day:13 aug, place:Chongjin, source:, weak …</translation>
    </message>
    <message>
      <source>A wrong value</source>
      <translation>Неверное значение</translation>
    </message>
    <message>
      <source>About quizapp</source>
      <translation>О программе</translation>
    </message>
    <message>
      <source>About {coming} a day keep it so; last month it took you {gone}.</source>
      <translation>Чтобы так и оставалось — примерно {coming} в день; в прошлом месяце выходило {gone}.</translation>
    </message>
    <message>
      <source>Add &lt;when&gt; to the wording in ask: or back:.</source>
      <translation>Добавьте &lt;when&gt; в формулировку ask: или back:.</translation>
    </message>
    <message>
      <source>Add &lt;when&gt; to the wording in odd:.</source>
      <translation>Добавьте &lt;when&gt; в формулировку odd:.</translation>
    </message>
    <message>
      <source>Add &lt;when&gt; to the wording in outsider:.</source>
      <translation>Добавьте &lt;when&gt; в формулировку outsider:.</translation>
    </message>
    <message>
      <source>Add &lt;when&gt; to the wording in say:.</source>
      <translation>Добавьте &lt;when&gt; в формулировку say:.</translation>
    </message>
    <message>
      <source>Add a not: value that is earlier.</source>
      <translation>Добавьте более раннее значение not:.</translation>
    </message>
    <message>
      <source>Add a not: value that is larger.</source>
      <translation>Добавьте большее значение not:.</translation>
    </message>
    <message>
      <source>Add a not: value that is later.</source>
      <translation>Добавьте более позднее значение not:.</translation>
    </message>
    <message>
      <source>Add a not: value that is smaller.</source>
      <translation>Добавьте меньшее значение not:.</translation>
    </message>
    <message>
      <source>Add a not: value that people do take for the answer.</source>
      <translation>Добавьте значение not:, которое люди и правда принимают за ответ.</translation>
    </message>
    <message>
      <source>Add a not: value that shares them with the answer.</source>
      <translation>Добавьте значение not:, у которого они те же, что у ответа.</translation>
    </message>
    <message>
      <source>Add a not: value that shares them with the others.</source>
      <translation>Добавьте значение not:, у которого они те же, что у остальных.</translation>
    </message>
    <message>
      <source>Add a not: value that the word might mean.</source>
      <translation>Добавьте значение not:, которое слово могло бы значить.</translation>
    </message>
    <message>
      <source>Add a not: value, or write all: if the list is whole.</source>
      <translation>Добавьте значение not: или, если список полный, напишите all:.</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Добавить заметку</translation>
    </message>
    <message>
      <source>Add a person, an event or another topic</source>
      <translation>Добавить человека, событие или другую тему</translation>
    </message>
    <message>
      <source>Add a picture</source>
      <translation>Добавить картинку</translation>
    </message>
    <message>
      <source>Add a place</source>
      <translation>Добавить место</translation>
    </message>
    <message>
      <source>Add a place …</source>
      <translation>Добавить место …</translation>
    </message>
    <message>
      <source>Add a property</source>
      <translation>Добавить свойство</translation>
    </message>
    <message>
      <source>Add a second, stronger source, or write says: so that all see whose word it is.</source>
      <translation>Добавьте второй, более надёжный источник или напишите says:, чтобы все видели, чьи это слова.</translation>
    </message>
    <message>
      <source>Add a topic …</source>
      <translation>Добавить тему …</translation>
    </message>
    <message>
      <source>Add a wording of your own with say:.</source>
      <translation>Добавьте свою формулировку в say:.</translation>
    </message>
    <message>
      <source>Add another value to {property}:.</source>
      <translation>Добавьте в {property}: ещё одно значение.</translation>
    </message>
    <message>
      <source>Add ask: with a question of your own.</source>
      <translation>Добавьте ask: со своим вопросом.</translation>
    </message>
    <message>
      <source>Add back: with a question of your own.</source>
      <translation>Добавьте back: со своим вопросом.</translation>
    </message>
    <message>
      <source>Add facts about others, or give it a chapter.</source>
      <translation>Добавьте факты о другом или дайте этому отдельную главу.</translation>
    </message>
    <message>
      <source>Add larger: to the property in the vocabulary.</source>
      <translation>Добавьте к этому свойству в словаре larger:.</translation>
    </message>
    <message>
      <source>Add not: values on the side that has too few.</source>
      <translation>Добавьте значения not: с той стороны, где их мало.</translation>
    </message>
    <message>
      <source>Add others of their kind, or not: values.</source>
      <translation>Добавьте другие того же рода или значения not:.</translation>
    </message>
    <message>
      <source>Add says: to this value.</source>
      <translation>Добавьте к этому значению says:.</translation>
    </message>
    <message>
      <source>Add source: and the id of one, or says: if it is somebody's word only.</source>
      <translation>Добавьте source: с именем (id) источника или says:, если это только чьи-то слова.</translation>
    </message>
    <message>
      <source>Add two not: values, or two more topics of the answer's kind.</source>
      <translation>Добавьте два значения not: или ещё две темы того же рода, что ответ.</translation>
    </message>
    <message>
      <source>Add two not: values, or two more values of the answer's kind and side.</source>
      <translation>Добавьте два значения not: или ещё два значения того же рода и той же стороны, что ответ.</translation>
    </message>
    <message>
      <source>Add two not: values, or two more {nouns} of the answer's kind and side.</source>
      <translation>Добавьте два значения not: или ещё две темы («{nouns}») того же рода и той же стороны, что ответ.</translation>
    </message>
    <message>
      <source>Add two not: values, or write all: if the list is whole.</source>
      <translation>Добавьте два значения not: или, если список полный, напишите all:.</translation>
    </message>
    <message>
      <source>Add what a further source says.</source>
      <translation>Добавьте, что говорит ещё один источник.</translation>
    </message>
    <message>
      <source>After each, or after the last</source>
      <translation>После каждого или после последнего</translation>
    </message>
    <message>
      <source>After the answer</source>
      <translation>После ответа</translation>
    </message>
    <message>
      <source>After your first answers this page says what you know and what comes next.</source>
      <translation>После первых ответов здесь будет видно, что вы знаете и что впереди.</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>Снова</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Всё</translation>
    </message>
    <message>
      <source>All days</source>
      <translation>Все дни</translation>
    </message>
    <message>
      <source>All days at once</source>
      <translation>Все дни сразу</translation>
    </message>
    <message>
      <source>All decks</source>
      <translation>Все колоды</translation>
    </message>
    <message>
      <source>All is well: {events} events about {facts} facts were read and folded again.</source>
      <translation>Всё в порядке: прочитано и пересчитано заново, записей: {events}, фактов: {facts}.</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Все клавиши</translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>Все виды</translation>
    </message>
    <message numerus="yes">
      <source>All of its {n} events are here already.</source>
      <translation>
        <numerusform>Её {n} запись здесь уже есть.</numerusform>
        <numerusform>Все её {n} записи здесь уже есть.</numerusform>
        <numerusform>Все её {n} записей здесь уже есть.</numerusform>
      </translation>
    </message>
    <message>
      <source>All of the time</source>
      <translation>Всё время целиком</translation>
    </message>
    <message>
      <source>All of them, and more than fit.</source>
      <translation>Все подходящие и несколько лишних.</translation>
    </message>
    <message>
      <source>All tables are on the clipboard.</source>
      <translation>Все таблицы — в буфере обмена.</translation>
    </message>
    <message numerus="yes">
      <source>All {n} facts are firm.</source>
      <translation>
        <numerusform>{n} факт держится прочно — это все.</numerusform>
        <numerusform>Все {n} факта держатся прочно.</numerusform>
        <numerusform>Все {n} фактов держатся прочно.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {n} right.</source>
      <translation>
        <numerusform>Верно: {n} из {n}.</numerusform>
        <numerusform>Все {n} — верно.</numerusform>
        <numerusform>Все {n} — верно.</numerusform>
      </translation>
    </message>
    <message>
      <source>Also called</source>
      <translation>Другие названия</translation>
    </message>
    <message>
      <source>Among {options} dates or figures the answers stand unevenly: {times} times.</source>
      <translation>Среди дат или чисел, которых по {options}, ответы стоят неравномерно, раз: {times}.</translation>
    </message>
    <message>
      <source>Among {options} options the answers stand unevenly: {times} times.</source>
      <translation>Среди вариантов, которых по {options}, ответы стоят неравномерно, раз: {times}.</translation>
    </message>
    <message>
      <source>An event of the log is damaged: {why}.</source>
      <translation>Запись журнала повреждена: {why}.</translation>
    </message>
    <message>
      <source>An exam, a lesson: the plan of each day works towards it. Empty for none.</source>
      <translation>Экзамен, урок: план каждого дня ведёт к нему. Пусто, если его нет.</translation>
    </message>
    <message>
      <source>Anders Beer Wilse</source>
      <translation>Anders Beer Wilse</translation>
    </message>
    <message>
      <source>Another computer wrote as this one, so this one has a new name from now on.</source>
      <translation>Другой компьютер писал под именем этого, поэтому отныне у этого новое имя.</translation>
    </message>
    <message>
      <source>Another name</source>
      <translation>Ещё одно название</translation>
    </message>
    <message>
      <source>Another picture</source>
      <translation>Другая картинка</translation>
    </message>
    <message>
      <source>Another place lies so near that a mark on the map does not tell the two apart.</source>
      <translation>Другое место так близко, что метка на карте их не различает.</translation>
    </message>
    <message>
      <source>Another profile is called “{name}”.</source>
      <translation>Другой профиль уже называется «{name}».</translation>
    </message>
    <message>
      <source>Another program changed: {topics}.</source>
      <translation>Другая программа изменила: {topics}.</translation>
    </message>
    <message>
      <source>Another program is holding your progress file, so this could not be saved.</source>
      <translation>Файл прогресса занят другой программой, поэтому сохранить не удалось.</translation>
    </message>
    <message>
      <source>Another source says otherwise</source>
      <translation>Другой источник говорит иначе</translation>
    </message>
    <message>
      <source>Another source says so.</source>
      <translation>Так говорит другой источник.</translation>
    </message>
    <message>
      <source>Another source's figure</source>
      <translation>Число из другого источника</translation>
    </message>
    <message>
      <source>Another spelling or script</source>
      <translation>Другое написание или письмо</translation>
    </message>
    <message>
      <source>Another value</source>
      <translation>Ещё одно значение</translation>
    </message>
    <message>
      <source>Another window of quizapp (process {pid}) is using this progress.</source>
      <translation>Этим прогрессом занято другое окно quizapp (процесс {pid}).</translation>
    </message>
    <message>
      <source>Another window of quizapp is using this progress.</source>
      <translation>Этим прогрессом занято другое окно quizapp.</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Ответ</translation>
    </message>
    <message>
      <source>Answer a first question</source>
      <translation>Ответить на первый вопрос</translation>
    </message>
    <message>
      <source>Answer key</source>
      <translation>Ключ</translation>
    </message>
    <message>
      <source>Answer key, not for the class.</source>
      <translation>Ключ с ответами, не для класса.</translation>
    </message>
    <message>
      <source>Answer, and the fog lifts.</source>
      <translation>Ответьте, и туман рассеется.</translation>
    </message>
    <message>
      <source>Answer: a guess</source>
      <translation>Ответ: наугад</translation>
    </message>
    <message>
      <source>Answer: not sure</source>
      <translation>Ответ: вроде бы</translation>
    </message>
    <message>
      <source>Answer: sure</source>
      <translation>Ответ: точно</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Ответы</translation>
    </message>
    <message>
      <source>Answers (*.jsonl *.jsonl.gz *.csv *.sqlite)</source>
      <translation>Ответы (*.jsonl *.jsonl.gz *.csv *.sqlite)</translation>
    </message>
    <message>
      <source>Any folder that your other computers see too: a stick, a cloud, Syncthing. What you answer on each of them comes together. Who can open the folder can read your answers and notes.</source>
      <translation>Любая папка, которую видят и другие ваши компьютеры: флешка, облако, Syncthing. То, что вы отвечаете на каждом из них, сходится вместе. Кто может открыть папку, может прочитать ваши ответы и заметки.</translation>
    </message>
    <message>
      <source>April</source>
      <translation>апреля</translation>
    </message>
    <message>
      <source>Arrow keys walk from event to event.</source>
      <translation>Стрелки ведут от события к событию.</translation>
    </message>
    <message>
      <source>Arrow keys walk from place to place.</source>
      <translation>Стрелки ведут от места к месту.</translation>
    </message>
    <message>
      <source>Arrow keys walk from place to place. The list has the same places.</source>
      <translation>Стрелки ведут от места к месту. В списке те же места.</translation>
    </message>
    <message>
      <source>Arrows move the crosshair, Shift moves it far, G takes a reference.</source>
      <translation>Стрелки двигают прицел, с Shift — далеко; G — ввести координаты.</translation>
    </message>
    <message>
      <source>As a list</source>
      <translation>Списком</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>Таблицей</translation>
    </message>
    <message>
      <source>As an option, “{option}” has {count} words.</source>
      <translation>В варианте «{option}» слов: {count}.</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>На дату</translation>
    </message>
    <message>
      <source>As the computer</source>
      <translation>Как в системе</translation>
    </message>
    <message>
      <source>Ask about more than the facts chosen</source>
      <translation>Спрашивать не только о выбранных фактах</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Спрашивать снова</translation>
    </message>
    <message>
      <source>Ask for more than the facts chosen</source>
      <translation>Задать больше, чем выбранные факты</translation>
    </message>
    <message>
      <source>Ask it again</source>
      <translation>Снова спрашивать</translation>
    </message>
    <message>
      <source>Ask me this</source>
      <translation>Спросите меня</translation>
    </message>
    <message>
      <source>Ask what is so, or write {large} in {key}: so that it is not missed.</source>
      <translation>Спросите, что верно, или напишите в {key}: {large}, чтобы этого не пропустили.</translation>
    </message>
    <message>
      <source>Ask what is so, or write {large}.</source>
      <translation>Спросите, что верно, или напишите {large}.</translation>
    </message>
    <message>
      <source>Ask whoever gave it to you for a sound copy.</source>
      <translation>Попросите целую копию у того, кто дал вам файл.</translation>
    </message>
    <message>
      <source>Ask whoever gave you the code for the deck, and open it.</source>
      <translation>Попросите колоду у того, кто дал вам код, и откройте её.</translation>
    </message>
    <message>
      <source>Ask whoever made it: {repair}.</source>
      <translation>Попросите того, кто её сделал: {repair}.</translation>
    </message>
    <message>
      <source>Ask your teacher for the version of the deck that belongs to it.</source>
      <translation>Попросите у учителя ту версию колоды, к которой она относится.</translation>
    </message>
    <message>
      <source>Asked again</source>
      <translation>Снова спросим</translation>
    </message>
    <message>
      <source>Asked again from now on</source>
      <translation>Отныне снова спрашивается</translation>
    </message>
    <message>
      <source>Asked once</source>
      <translation>Задан один вопрос</translation>
    </message>
    <message>
      <source>Asked twice</source>
      <translation>Задано два вопроса</translation>
    </message>
    <message>
      <source>Asked {n} times</source>
      <translation>Задано вопросов: {n}</translation>
    </message>
    <message>
      <source>Assigned to you</source>
      <translation>Задано вам</translation>
    </message>
    <message>
      <source>Assignment</source>
      <translation>Задание</translation>
    </message>
    <message>
      <source>Assignments (*.quizassignment)</source>
      <translation>Задания (*.quizassignment)</translation>
    </message>
    <message>
      <source>Assignments end in {ending}; ask your teacher for the file again.</source>
      <translation>Файлы заданий оканчиваются на {ending}; попросите файл у учителя ещё раз.</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Не больше</translation>
    </message>
    <message>
      <source>At once</source>
      <translation>Сразу</translation>
    </message>
    <message>
      <source>At the end</source>
      <translation>В конце</translation>
    </message>
    <message>
      <source>August</source>
      <translation>августа</translation>
    </message>
    <message>
      <source>August 1945</source>
      <translation>Август 1945</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Back to Today</source>
      <translation>Назад к «Сегодня»</translation>
    </message>
    <message>
      <source>Back to {version}</source>
      <translation>Назад к {version}</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>Сделать копию</translation>
    </message>
    <message>
      <source>Before: {guesses}</source>
      <translation>До этого: {guesses}</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Начать</translation>
    </message>
    <message>
      <source>Begin anew</source>
      <translation>Начать заново</translation>
    </message>
    <message>
      <source>Begun anew</source>
      <translation>Начато заново</translation>
    </message>
    <message>
      <source>Beside a bound such as “more than 6,500” no other bound is surely false.</source>
      <translation>Рядом с границей вроде «более 6500» никакая другая граница не будет заведомо неверной.</translation>
    </message>
    <message>
      <source>Beside its gap the sentence says “{telling}”, and so tells “{word}”, which fills it.</source>
      <translation>Вне пропуска в предложении стоит «{telling}», и это подсказывает слово «{word}», которое его заполняет.</translation>
    </message>
    <message>
      <source>Beside its gap the sentence says “{word}”.</source>
      <translation>Кроме пропуска, в предложении есть «{word}».</translation>
    </message>
    <message>
      <source>Beside its gap this sentence keeps only {left} words: “{question}”</source>
      <translation>Кроме пропуска в этом предложении остаётся слов: {left}. «{question}»</translation>
    </message>
    <message numerus="yes">
      <source>Beside the gap only {n} words say something, and it takes {fewest}.</source>
      <translation>
        <numerusform>Кроме пропуска, что-то говорит только {n} слово, а нужно не меньше {fewest}.</numerusform>
        <numerusform>Кроме пропуска, что-то говорят только {n} слова, а нужно не меньше {fewest}.</numerusform>
        <numerusform>Кроме пропуска, что-то говорят только {n} слов, а нужно не меньше {fewest}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Beside values that say who says so, this one says nothing.</source>
      <translation>Рядом со значениями, где указано, кто так говорит, у этого ничего не указано.</translation>
    </message>
    <message>
      <source>Borders are not drawn: today’s would mislead.</source>
      <translation>Границы не показаны: нынешние вводили бы в заблуждение.</translation>
    </message>
    <message>
      <source>Both versions are still there.</source>
      <translation>Обе версии на месте.</translation>
    </message>
    <message>
      <source>Bound the values with from: and to:.</source>
      <translation>Ограничьте значения с помощью from: и to:.</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Вернуть</translation>
    </message>
    <message>
      <source>Bringing back:</source>
      <translation>Возвращаем:</translation>
    </message>
    <message>
      <source>Browse</source>
      <translation>Обзор</translation>
    </message>
    <message>
      <source>Build it anew</source>
      <translation>Построить заново</translation>
    </message>
    <message>
      <source>Build it anew: the damaged file is kept, and what was in it comes back from the journal, the copies and whatever can still be read.</source>
      <translation>Постройте его заново: повреждённый файл сохранится, а его содержимое вернётся из журнала, копий и всего, что ещё можно прочитать.</translation>
    </message>
    <message>
      <source>By</source>
      <translation>К какому дню</translation>
    </message>
    <message>
      <source>By what</source>
      <translation>По чему</translation>
    </message>
    <message numerus="yes">
      <source>By {day}, in {n} days</source>
      <translation>
        <numerusform>К {day}, через {n} день</numerusform>
        <numerusform>К {day}, через {n} дня</numerusform>
        <numerusform>К {day}, через {n} дней</numerusform>
      </translation>
    </message>
    <message>
      <source>CC BY 4.0</source>
      <translation>CC BY 4.0</translation>
    </message>
    <message>
      <source>Came with quizapp</source>
      <translation>Входит в quizapp</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>Карточка</translation>
    </message>
    <message>
      <source>Carry it up or down</source>
      <translation>Перенести выше или ниже</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Причина</translation>
    </message>
    <message>
      <source>Chance that you would recall it: {share} today</source>
      <translation>Вероятность, что вы это вспомните: сегодня {share}</translation>
    </message>
    <message>
      <source>Chance you would recall it, per cent</source>
      <translation>Вероятность, что вспомните, в процентах</translation>
    </message>
    <message>
      <source>Change it by hand.</source>
      <translation>Измените это вручную.</translation>
    </message>
    <message>
      <source>Change it instead.</source>
      <translation>Не удаляйте, а измените.</translation>
    </message>
    <message>
      <source>Change it so: {repair}.</source>
      <translation>Измените так: {repair}.</translation>
    </message>
    <message>
      <source>Change it, or add a value to it.</source>
      <translation>Измените его или добавьте к нему значение.</translation>
    </message>
    <message>
      <source>Change that.</source>
      <translation>Измените это.</translation>
    </message>
    <message>
      <source>Changed.</source>
      <translation>Изменено.</translation>
    </message>
    <message>
      <source>Changes show at once and can be taken back with Ctrl Z.</source>
      <translation>Изменения видны сразу, их можно отменить клавишами Ctrl Z.</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>Глава</translation>
    </message>
    <message>
      <source>Chapter, place or day</source>
      <translation>Глава, место или день</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Главы</translation>
    </message>
    <message>
      <source>Check it.</source>
      <translation>Проверьте файл.</translation>
    </message>
    <message>
      <source>Check my data</source>
      <translation>Проверить данные</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Выбор</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Выбрать</translation>
    </message>
    <message>
      <source>Choose a file that ends in .quizdeck.</source>
      <translation>Выберите файл, который оканчивается на .quizdeck.</translation>
    </message>
    <message>
      <source>Choose a file that quizapp exported.</source>
      <translation>Выберите файл, сохранённый из quizapp.</translation>
    </message>
    <message>
      <source>Choose a folder of its own, such as one that your cloud keeps in step.</source>
      <translation>Выберите отдельную папку, например такую, которую синхронизирует облако.</translation>
    </message>
    <message>
      <source>Choose a folder of your own, else the answers of both would be mixed.</source>
      <translation>Выберите собственную папку, иначе ответы двоих смешаются.</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Выбрать картинку</translation>
    </message>
    <message>
      <source>Choose all in sight, or none</source>
      <translation>Выбрать все в поле зрения или ни одного</translation>
    </message>
    <message>
      <source>Choose another folder with --data DIR, or give this one write permission.</source>
      <translation>Выберите другую папку через --data DIR или дайте право записи в эту.</translation>
    </message>
    <message>
      <source>Choose another folder, or make room on the disk.</source>
      <translation>Выберите другую папку или освободите место на диске.</translation>
    </message>
    <message>
      <source>Choose another id, such as {id}.</source>
      <translation>Выберите другое имя (id), например {id}.</translation>
    </message>
    <message>
      <source>Choose another id.</source>
      <translation>Выберите другое имя (id).</translation>
    </message>
    <message>
      <source>Choose another key.</source>
      <translation>Выберите другой ключ.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Выберите другое имя.</translation>
    </message>
    <message>
      <source>Choose another place, or make some room there, and try again.</source>
      <translation>Выберите другое место или освободите там место и повторите.</translation>
    </message>
    <message>
      <source>Choose fewer facts, or a shorter test.</source>
      <translation>Выберите меньше фактов или контрольную покороче.</translation>
    </message>
    <message>
      <source>Choose it for a quiz, or not</source>
      <translation>Взять в тест или не брать</translation>
    </message>
    <message>
      <source>Choose more chapters, days or kinds of question.</source>
      <translation>Выберите больше глав, дней или видов вопросов.</translation>
    </message>
    <message>
      <source>Choose more chapters, or other facts.</source>
      <translation>Выберите больше глав или другие факты.</translation>
    </message>
    <message>
      <source>Choose more facts, or other forms of question.</source>
      <translation>Выберите больше фактов или другие виды вопросов.</translation>
    </message>
    <message>
      <source>Choose the Progress folder</source>
      <translation>Выбрать папку прогресса</translation>
    </message>
    <message>
      <source>Claim and verdict</source>
      <translation>Утверждение и вердикт</translation>
    </message>
    <message>
      <source>Class desk</source>
      <translation>Класс</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Ясно</translation>
    </message>
    <message>
      <source>Clear are facts that you would recall today nine times in ten or more, fading three times in four, waning every second time, faint less often. Facts that you said you know are clear.</source>
      <translation>«Ясно» — факты, которые вы вспомнили бы сегодня не реже девяти раз из десяти, «тускнеет» — трёх из четырёх, «слабеет» — одного из двух, «смутно» — реже. Факты, о которых вы сказали, что знаете их, считаются ясными.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Close programs that read or copy that file, such as a backup, and try again.</source>
      <translation>Закройте программы, которые читают или копируют этот файл, например резервное копирование, и повторите.</translation>
    </message>
    <message>
      <source>Close programs that use that folder, and try again.</source>
      <translation>Закройте программы, которые пользуются этой папкой, и повторите.</translation>
    </message>
    <message>
      <source>Close programs that use that folder, or make room on the disk, and try again.</source>
      <translation>Закройте программы, которые пользуются этой папкой, или освободите место на диске и повторите.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Код</translation>
    </message>
    <message>
      <source>Code of this quiz: {code}</source>
      <translation>Код этого теста: {code}</translation>
    </message>
    <message>
      <source>Code {code}: the class desk marks by it.</source>
      <translation>Код {code}: по нему работы проверяют в «Классе».</translation>
    </message>
    <message>
      <source>Column {n}</source>
      <translation>Столбец {n}</translation>
    </message>
    <message>
      <source>Compare it letter by letter, and type it again.</source>
      <translation>Сверьте код по буквам и введите ещё раз.</translation>
    </message>
    <message>
      <source>Complete</source>
      <translation>Дополнить</translation>
    </message>
    <message>
      <source>Connect its drive; what is missing is exchanged as soon as the folder is back.</source>
      <translation>Подключите её диск; недостающее будет передано, как только папка вернётся.</translation>
    </message>
    <message>
      <source>Copies bring back what is missing. Nothing newer is ever taken away, so there is nothing to choose.</source>
      <translation>Копии возвращают то, чего не хватает. Более новое никогда не удаляется, поэтому выбирать ничего не нужно.</translation>
    </message>
    <message>
      <source>Copy all tables as CSV</source>
      <translation>Копировать все таблицы в CSV</translation>
    </message>
    <message>
      <source>Copy as CSV</source>
      <translation>Копировать в CSV</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Копировать детали</translation>
    </message>
    <message>
      <source>Copy of {day}, {time}</source>
      <translation>Копия от {day}, {time}</translation>
    </message>
    <message>
      <source>Copy the code</source>
      <translation>Скопировать код</translation>
    </message>
    <message>
      <source>Copying and reading back:</source>
      <translation>Копируем и проверяем:</translation>
    </message>
    <message>
      <source>Correct one of the two, or write says: with each if sources disagree.</source>
      <translation>Исправьте одно из двух или напишите при каждом says:, если источники расходятся.</translation>
    </message>
    <message>
      <source>Correct the id, or add the topic first.</source>
      <translation>Исправьте имя (id) или сначала добавьте тему.</translation>
    </message>
    <message>
      <source>Correct the key.</source>
      <translation>Исправьте ключ.</translation>
    </message>
    <message>
      <source>Correct the source.</source>
      <translation>Исправьте источник.</translation>
    </message>
    <message>
      <source>Count from 0.</source>
      <translation>Считайте с 0.</translation>
    </message>
    <message>
      <source>Counting …</source>
      <translation>Считаем …</translation>
    </message>
    <message>
      <source>Counts as learnt; it is not asked any more.</source>
      <translation>Считается выученным; больше не спрашивается.</translation>
    </message>
    <message>
      <source>Counts for my memory</source>
      <translation>Считать для памяти</translation>
    </message>
    <message>
      <source>Ctrl Shift Enter</source>
      <translation>Ctrl Shift Enter</translation>
    </message>
    <message>
      <source>Ctrl minus</source>
      <translation>Ctrl минус</translation>
    </message>
    <message>
      <source>Ctrl plus</source>
      <translation>Ctrl плюс</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Тёмная</translation>
    </message>
    <message>
      <source>Dashed lines are approximate. Borders are not drawn: today’s would mislead.</source>
      <translation>Пунктирные линии приблизительны. Границы не показаны: нынешние вводили бы в заблуждение.</translation>
    </message>
    <message>
      <source>Dashed lines are approximate. No borders are drawn.</source>
      <translation>Пунктирные линии приблизительны. Границы не показаны.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Дата</translation>
    </message>
    <message>
      <source>Date another topic of the deck.</source>
      <translation>Укажите дату ещё одной темы колоды.</translation>
    </message>
    <message>
      <source>Date two more topics, to the day if that is known.</source>
      <translation>Укажите даты ещё двух тем, с точностью до дня, если день известен.</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>День</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Дни</translation>
    </message>
    <message>
      <source>Days are counted only from a happening on one known day.</source>
      <translation>Дни считаются только от события в один известный день.</translation>
    </message>
    <message>
      <source>December</source>
      <translation>декабря</translation>
    </message>
    <message>
      <source>Deck</source>
      <translation>Колода</translation>
    </message>
    <message>
      <source>Deck editor</source>
      <translation>Редактор</translation>
    </message>
    <message>
      <source>Decks</source>
      <translation>Колоды</translation>
    </message>
    <message>
      <source>Decks, assignments, results (*.quizdeck *.zip *.quizassignment *.quizresult)</source>
      <translation>Колоды, задания, результаты (*.quizdeck *.zip *.quizassignment *.quizresult)</translation>
    </message>
    <message>
      <source>Degrees north and east, such as 41.7 129.9 or 41°47′N 129°50′E.</source>
      <translation>Градусы северной широты и восточной долготы, например 41.7 129.9 или 41°47′N 129°50′E.</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Удалить</translation>
    </message>
    <message>
      <source>Delete old ones.</source>
      <translation>Удалите старые.</translation>
    </message>
    <message>
      <source>Delete one, or make plain in what they differ.</source>
      <translation>Удалите одно или ясно скажите, чем они различаются.</translation>
    </message>
    <message>
      <source>Delete them, or divide the sheet into several.</source>
      <translation>Удалите их или разделите лист на несколько.</translation>
    </message>
    <message>
      <source>Deleted on {day}; can be brought back until {last}.</source>
      <translation>Удаление: {day}; можно вернуть до {last}.</translation>
    </message>
    <message>
      <source>Describe in alt: what is seen, without its name.</source>
      <translation>Опишите в alt: то, что видно, не называя его.</translation>
    </message>
    <message>
      <source>Difficulty</source>
      <translation>Сложность</translation>
    </message>
    <message>
      <source>Divide it into several files.</source>
      <translation>Разделите его на несколько файлов.</translation>
    </message>
    <message>
      <source>Divide it into several workbooks.</source>
      <translation>Разделите её на несколько книг.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Done for today.</source>
      <translation>На сегодня всё.</translation>
    </message>
    <message>
      <source>Don’t know</source>
      <translation>Не знаю</translation>
    </message>
    <message>
      <source>Draw another quiz</source>
      <translation>Набрать другой тест</translation>
    </message>
    <message>
      <source>Draw other questions</source>
      <translation>Набрать другие вопросы</translation>
    </message>
    <message>
      <source>Drawing your questions</source>
      <translation>Набираем вопросы</translation>
    </message>
    <message>
      <source>Drawn from all your answers. Right are right and nearly right answers, and another source's figure; blanks are left out. The range is Wilson's: with few answers it is wide. On the dashed line you would be right exactly as often as your words promise.</source>
      <translation>По всем вашим ответам. Верными считаются верные и почти верные ответы, а также число из другого источника; пустые не учтены. Диапазон — по Уилсону: при малом числе ответов он широк. На пунктире вы были бы правы ровно так часто, как обещают ваши слова.</translation>
    </message>
    <message>
      <source>Drop result files here, any number of them.</source>
      <translation>Перетащите сюда файлы с результатами, сколько угодно.</translation>
    </message>
    <message>
      <source>Due today</source>
      <translation>На сегодня</translation>
    </message>
    <message>
      <source>Due {when}</source>
      <translation>Срок: {when}</translation>
    </message>
    <message>
      <source>Duplicate the topic</source>
      <translation>Сделать копию темы</translation>
    </message>
    <message>
      <source>Each fact comes back when the scheduler expects its recall to fall to what you want, and is then answered Good; new facts come as you settled. As many are missed as you accept, which are asked again that day and the next; in the worse case twice as many. Your own pace makes minutes of it.</source>
      <translation>Каждый факт возвращается тогда, когда вероятность его вспомнить, по расчёту, опустится до выбранной вами, и получает ответ «Хорошо»; новые факты приходят в заданном вами числе. Промахов столько, сколько вы допускаете, и их спрашивают снова в тот же день и на следующий; в худшем случае их вдвое больше. Минуты считаются по вашему собственному темпу.</translation>
    </message>
    <message>
      <source>Effect</source>
      <translation>Следствие</translation>
    </message>
    <message>
      <source>Enlarge the picture</source>
      <translation>Увеличить картинку</translation>
    </message>
    <message>
      <source>Estimate</source>
      <translation>Прикидка</translation>
    </message>
    <message>
      <source>Estimating</source>
      <translation>Прикидка на шкале</translation>
    </message>
    <message>
      <source>Events in the order of time</source>
      <translation>События по порядку</translation>
    </message>
    <message>
      <source>Every answer</source>
      <translation>Все ответы</translation>
    </message>
    <message>
      <source>Every answer is kept at once; you can stop at any moment.</source>
      <translation>Каждый ответ сохраняется сразу; остановиться можно в любой момент.</translation>
    </message>
    <message>
      <source>Every answer is safe in your progress file.</source>
      <translation>Каждый ответ цел в файле прогресса.</translation>
    </message>
    <message>
      <source>Every answer is safe on this computer.</source>
      <translation>Каждый ответ цел на этом компьютере.</translation>
    </message>
    <message>
      <source>Every answer moves the dates of its facts.</source>
      <translation>Каждый ответ сдвигает даты своих фактов.</translation>
    </message>
    <message>
      <source>Every answer that you did not take back, by its study day, which begins at four in the morning.</source>
      <translation>Все неотменённые ответы по учебным дням; учебный день начинается в четыре утра.</translation>
    </message>
    <message>
      <source>Every fact is at rest.</source>
      <translation>Все факты отдыхают.</translation>
    </message>
    <message>
      <source>Every fact with its sources side by side. Find one by any name, in any script.</source>
      <translation>Все факты, и рядом с каждым — его источники. Ищите по любому названию, любым письмом.</translation>
    </message>
    <message>
      <source>Every file is whole, old or new, and your changes are still here.</source>
      <translation>Каждый файл цел, старый он или новый, и ваши изменения ещё здесь.</translation>
    </message>
    <message>
      <source>Every key can be another one.</source>
      <translation>Любую клавишу можно заменить.</translation>
    </message>
    <message>
      <source>Everybody who learns at this computer has their own progress.</source>
      <translation>У каждого, кто учится за этим компьютером, свой прогресс.</translation>
    </message>
    <message>
      <source>Everything as it was left.</source>
      <translation>Всё так, как было оставлено.</translation>
    </message>
    <message>
      <source>Everything follows, charts and maps too.</source>
      <translation>Меняется всё, в том числе графики и карты.</translation>
    </message>
    <message>
      <source>Everything is on this computer.</source>
      <translation>Всё хранится на этом компьютере.</translation>
    </message>
    <message>
      <source>Everything that was saved before is still there.</source>
      <translation>Всё сохранённое раньше на месте.</translation>
    </message>
    <message>
      <source>Everything you ever answered, as JSON Lines or as a table, and back.</source>
      <translation>Всё, на что вы когда-либо отвечали, в JSON Lines или таблицей — и обратно.</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Везде</translation>
    </message>
    <message>
      <source>Exam</source>
      <translation>Экзамен</translation>
    </message>
    <message>
      <source>Exam {when}</source>
      <translation>Экзамен: {when}</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>Обменяться</translation>
    </message>
    <message>
      <source>Exchanging:</source>
      <translation>Обмениваемся:</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Выгрузить</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>Факт</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Факты</translation>
    </message>
    <message>
      <source>Facts asked in several forms</source>
      <translation>Факты, о которых спрашивают в нескольких видах</translation>
    </message>
    <message>
      <source>Fading</source>
      <translation>Тускнеет</translation>
    </message>
    <message>
      <source>Faint</source>
      <translation>Смутно</translation>
    </message>
    <message>
      <source>Farther away</source>
      <translation>Дальше</translation>
    </message>
    <message>
      <source>February</source>
      <translation>февраля</translation>
    </message>
    <message>
      <source>Feedback</source>
      <translation>Разбор</translation>
    </message>
    <message>
      <source>Fewer than three other topics have a value that is proved wrong for this one.</source>
      <translation>Меньше чем у трёх других тем есть значение, которое для этой заведомо неверно.</translation>
    </message>
    <message>
      <source>Fewer than two other answers are proved wrong.</source>
      <translation>Заведомо неверных других ответов меньше двух.</translation>
    </message>
    <message>
      <source>Fewer than two other things of the deck were surely before or after this one.</source>
      <translation>В колоде меньше двух других событий, которые были заведомо раньше или позже этого.</translation>
    </message>
    <message>
      <source>Fewer than two other values are proved wrong.</source>
      <translation>Заведомо неверных других значений меньше двух.</translation>
    </message>
    <message>
      <source>Fewer than two other {nouns} are proved wrong.</source>
      <translation>Заведомо неверных других тем («{nouns}») меньше двух.</translation>
    </message>
    <message>
      <source>Fewer than two right answers can stand beside each other.</source>
      <translation>Верных ответов, которые могут стоять рядом, меньше двух.</translation>
    </message>
    <message>
      <source>Fewer words find more. Every name and script of a thing is looked through.</source>
      <translation>Чем меньше слов, тем больше найдётся. Просматриваются все названия и все письменности.</translation>
    </message>
    <message>
      <source>Figures below {least} are known or not; they are not estimated.</source>
      <translation>Числа меньше {least} либо знают, либо нет; прикидывать их не просят.</translation>
    </message>
    <message>
      <source>Find a command or a place</source>
      <translation>Найти команду или раздел</translation>
    </message>
    <message>
      <source>Find a setting</source>
      <translation>Найти настройку</translation>
    </message>
    <message>
      <source>Find in this deck</source>
      <translation>Найти в этой колоде</translation>
    </message>
    <message>
      <source>First chapter</source>
      <translation>Первая глава</translation>
    </message>
    <message>
      <source>Five minutes more</source>
      <translation>Ещё пять минут</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Флажок</translation>
    </message>
    <message>
      <source>Flag the item, or take the flag away</source>
      <translation>Поставить на задание флажок или снять его</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>С флажком</translation>
    </message>
    <message>
      <source>Fog</source>
      <translation>Туман</translation>
    </message>
    <message>
      <source>Fold its history</source>
      <translation>Свернуть историю</translation>
    </message>
    <message>
      <source>Follows the computer unless you choose.</source>
      <translation>Как в системе, пока вы не выберете сами.</translation>
    </message>
    <message>
      <source>For learners since {before}: {change}.</source>
      <translation>Для учащихся, с версии {before}: {change}.</translation>
    </message>
    <message>
      <source>For your teacher: a file with your answers under this name, and nothing else of you. The name tells nobody who you are; write your own if you are to be known by it.</source>
      <translation>Для учителя: файл с вашими ответами под этим именем, и больше ничего о вас. По имени не узнать, кто вы; впишите своё, если хотите, чтобы вас узнали.</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Бланк</translation>
    </message>
    <message>
      <source>Form or table</source>
      <translation>Бланк или таблица</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Найдено</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>пт</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>пятница</translation>
    </message>
    <message>
      <source>From</source>
      <translation>С</translation>
    </message>
    <message>
      <source>From memory</source>
      <translation>По памяти</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Во весь экран</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Пропуск</translation>
    </message>
    <message>
      <source>Gaps in statements and plain cards are asked in forms of their own.</source>
      <translation>Пропуски в утверждениях и простые карточки спрашиваются в своих видах.</translation>
    </message>
    <message>
      <source>Gaps in statements and plain cards have forms of their own.</source>
      <translation>У пропусков в утверждениях и простых карточек свои виды вопросов.</translation>
    </message>
    <message>
      <source>Get the same edition of the deck, or ask for a quiz by chapters.</source>
      <translation>Возьмите то же издание колоды или попросите тест по главам.</translation>
    </message>
    <message>
      <source>Give as an assignment</source>
      <translation>Дать как задание</translation>
    </message>
    <message>
      <source>Give the folder write permission, or choose another with --data DIR.</source>
      <translation>Дайте право записи в папку или выберите другую через --data DIR.</translation>
    </message>
    <message>
      <source>Give the number itself, if a source has it.</source>
      <translation>Укажите само число, если оно есть в источнике.</translation>
    </message>
    <message>
      <source>Give the property moment: the end of &lt;topic&gt;.</source>
      <translation>Дайте свойству moment: the end of &lt;topic&gt;.</translation>
    </message>
    <message>
      <source>Give the topic a name without a date.</source>
      <translation>Дайте теме имя без даты.</translation>
    </message>
    <message>
      <source>Give the topic a name without it, or a wording of your own with ask: or back:.</source>
      <translation>Дайте теме имя без этого слова или свою формулировку в ask: или back:.</translation>
    </message>
    <message>
      <source>Give the topic a name without it.</source>
      <translation>Дайте теме имя без этого слова.</translation>
    </message>
    <message>
      <source>Give the topic a name without the source's.</source>
      <translation>Дайте теме имя, в котором нет имени источника.</translation>
    </message>
    <message>
      <source>Give the two topics names that tell them apart.</source>
      <translation>Дайте двум темам имена, по которым их можно различить.</translation>
    </message>
    <message>
      <source>Give these topics side:, in:, kind: and rank:, or add some that are alike.</source>
      <translation>Дайте этим темам side:, in:, kind: и rank: или добавьте похожие.</translation>
    </message>
    <message>
      <source>Give {property}: to another topic of the kind.</source>
      <translation>Укажите {property}: ещё у одной темы того же рода.</translation>
    </message>
    <message>
      <source>Give {property}: to more topics of this kind.</source>
      <translation>Укажите {property}: у большего числа тем этого рода.</translation>
    </message>
    <message>
      <source>Give {property}: to two more {nouns}.</source>
      <translation>Укажите {property}: ещё у двух тем («{nouns}»).</translation>
    </message>
    <message>
      <source>Give “{value}” as {property}: to another topic.</source>
      <translation>Укажите «{value}» как {property}: ещё у одной темы.</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Перейти</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Дальше</translation>
    </message>
    <message>
      <source>Go on as a guest</source>
      <translation>Дальше гостем</translation>
    </message>
    <message>
      <source>Go on in that window, or close it and try again.</source>
      <translation>Продолжайте в том окне или закройте его и повторите.</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Продолжить его</translation>
    </message>
    <message>
      <source>Go to another one</source>
      <translation>К другому варианту</translation>
    </message>
    <message>
      <source>Go to the next place that way</source>
      <translation>К следующему месту в ту сторону</translation>
    </message>
    <message>
      <source>Guess</source>
      <translation>Наугад</translation>
    </message>
    <message>
      <source>Guest</source>
      <translation>Гость</translation>
    </message>
    <message>
      <source>Hand in</source>
      <translation>Сдать</translation>
    </message>
    <message numerus="yes">
      <source>Handed in: {right} of {n} right.</source>
      <translation>
        <numerusform>Сдано: верно {right} из {n}.</numerusform>
        <numerusform>Сдано: верно {right} из {n}.</numerusform>
        <numerusform>Сдано: верно {right} из {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Hardly anybody was right.</source>
      <translation>Почти никто не ответил верно.</translation>
    </message>
    <message>
      <source>Has not begun.</source>
      <translation>Начало ещё впереди.</translation>
    </message>
    <message>
      <source>Hide lines</source>
      <translation>Без линий</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Верх</translation>
    </message>
    <message>
      <source>High contrast, dark</source>
      <translation>Высокий контраст, тёмная</translation>
    </message>
    <message>
      <source>High contrast, light</source>
      <translation>Высокий контраст, светлая</translation>
    </message>
    <message>
      <source>Hour</source>
      <translation>Час</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Как</translation>
    </message>
    <message>
      <source>How far back</source>
      <translation>За какое время</translation>
    </message>
    <message>
      <source>How it is counted</source>
      <translation>Как это считается</translation>
    </message>
    <message>
      <source>How many facts you have not met yet may come up in a day.</source>
      <translation>Сколько фактов, которых вы ещё не встречали, может появиться за день.</translation>
    </message>
    <message>
      <source>How many minutes a day you want to give. Facts that matter most come first.</source>
      <translation>Сколько минут в день вы готовы отдать. Самые важные факты идут первыми.</translation>
    </message>
    <message>
      <source>How much of it is firm</source>
      <translation>Какая часть держится прочно</translation>
    </message>
    <message>
      <source>How much of the spreadsheet is read</source>
      <translation>Сколько таблицы прочитано</translation>
    </message>
    <message>
      <source>How much of what you have learnt you want to know. More means more minutes.</source>
      <translation>Какую часть выученного вы хотите помнить. Чем больше, тем больше минут.</translation>
    </message>
    <message>
      <source>How much to remember</source>
      <translation>Сколько помнить</translation>
    </message>
    <message>
      <source>How much you want to remember, per mille. More means more minutes a day.</source>
      <translation>Сколько вы хотите помнить, в промилле. Чем больше, тем больше минут в день.</translation>
    </message>
    <message>
      <source>How near</source>
      <translation>Масштаб</translation>
    </message>
    <message>
      <source>How often you were right by how sure you were: {said}</source>
      <translation>Как часто вы были правы при разной уверенности: {said}</translation>
    </message>
    <message>
      <source>How strong your memory is</source>
      <translation>Крепость памяти</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Уверенность</translation>
    </message>
    <message>
      <source>How sure you are sharpens the plan. It never costs you.</source>
      <translation>Ваша уверенность уточняет план. Она никогда не идёт вам в убыток.</translation>
    </message>
    <message>
      <source>I know it</source>
      <translation>знаю</translation>
    </message>
    <message>
      <source>I know these</source>
      <translation>Я их знаю</translation>
    </message>
    <message>
      <source>I know this</source>
      <translation>Я это знаю</translation>
    </message>
    <message>
      <source>I was right</source>
      <translation>Мой ответ верен</translation>
    </message>
    <message>
      <source>Id and chapter</source>
      <translation>Имя и глава</translation>
    </message>
    <message>
      <source>Id and chapter of the topic</source>
      <translation>Имя и глава темы</translation>
    </message>
    <message>
      <source>Id of the topic</source>
      <translation>Имя темы (id)</translation>
    </message>
    <message>
      <source>Id: what names the topic is changed with it, and what learners know stays.</source>
      <translation>Имя (id): всё, что называет тему, меняется вместе с ним, а выученное остаётся.</translation>
    </message>
    <message>
      <source>If both are meant, leave it; if sources disagree, write says: with each.</source>
      <translation>Если имеется в виду и то и другое, оставьте так; если источники расходятся, напишите при каждом says:.</translation>
    </message>
    <message>
      <source>If it is another day, quit, set the clock, and start again.</source>
      <translation>Если день другой, выйдите, переведите часы и запустите программу снова.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Загрузить</translation>
    </message>
    <message>
      <source>Importance</source>
      <translation>Важность</translation>
    </message>
    <message>
      <source>In {share} % of the questions the answer is the longest option, not in {chance} %.</source>
      <translation>Ответ — самый длинный вариант в {share} % вопросов, а не в {chance} %.</translation>
    </message>
    <message>
      <source>In “{name}” the picture {fault}.</source>
      <translation>Картинка в «{name}»: {fault}.</translation>
    </message>
    <message>
      <source>In “{package}” the file “{file}” {fault}.</source>
      <translation>В «{package}» файл «{file}»: {fault}.</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>Установить</translation>
    </message>
    <message>
      <source>Install it under another id, such as {id}.</source>
      <translation>Установите её под другим именем (id), например {id}.</translation>
    </message>
    <message>
      <source>Install quizapp again to repair it.</source>
      <translation>Чтобы исправить это, установите quizapp заново.</translation>
    </message>
    <message>
      <source>Install the newest quizapp and open it again.</source>
      <translation>Установите самую новую версию quizapp и откройте его снова.</translation>
    </message>
    <message>
      <source>Install the older version</source>
      <translation>Установить старую версию</translation>
    </message>
    <message>
      <source>Install the version you want from its file.</source>
      <translation>Установите нужную версию из её файла.</translation>
    </message>
    <message>
      <source>Install this version</source>
      <translation>Установить эту версию</translation>
    </message>
    <message>
      <source>Install under another id</source>
      <translation>Установить под другим id</translation>
    </message>
    <message>
      <source>Installed here</source>
      <translation>Установлена здесь</translation>
    </message>
    <message>
      <source>Is to be</source>
      <translation>Каким станет</translation>
    </message>
    <message>
      <source>Is today {day}?</source>
      <translation>Сегодня {day}?</translation>
    </message>
    <message>
      <source>It begins anew; its history is kept.</source>
      <translation>Начинается заново; история сохраняется.</translation>
    </message>
    <message>
      <source>It can be asked as a choice among places further off.</source>
      <translation>Это можно спросить как выбор среди мест подальше.</translation>
    </message>
    <message>
      <source>It can be asked as a choice.</source>
      <translation>Это можно спросить как выбор.</translation>
    </message>
    <message>
      <source>It comes back in this session.</source>
      <translation>Вернётся в этом же занятии.</translation>
    </message>
    <message>
      <source>It could not be saved ({reason}). Choose another folder.</source>
      <translation>Не удалось сохранить ({reason}). Выберите другую папку.</translation>
    </message>
    <message>
      <source>It counts again.</source>
      <translation>Снова считается.</translation>
    </message>
    <message>
      <source>It counts as learnt and is not asked any more.</source>
      <translation>Считается выученным и больше не спрашивается.</translation>
    </message>
    <message>
      <source>It is</source>
      <translation>Верно:</translation>
    </message>
    <message>
      <source>It is as it was.</source>
      <translation>Всё осталось как было.</translation>
    </message>
    <message>
      <source>It is asked again from now on.</source>
      <translation>Отныне снова спрашивается.</translation>
    </message>
    <message>
      <source>It is free software under the MIT licence. It stands on Qt and PySide6, SQLite, SQLModel, FSRS, PyYAML, RapidFuzz, the fonts Pretendard and the icons of Lucide; their licences lie beside the program.</source>
      <translation>Это свободная программа по лицензии MIT. Она построена на Qt и PySide6, SQLite, SQLModel, FSRS, PyYAML, RapidFuzz, шрифтах Pretendard и значках Lucide; их лицензии лежат рядом с программой.</translation>
    </message>
    <message>
      <source>It is in the fog until you were asked.</source>
      <translation>Это в тумане, пока вас не спросили.</translation>
    </message>
    <message>
      <source>It is not asked again.</source>
      <translation>Больше не спрашивается.</translation>
    </message>
    <message>
      <source>It is not counted; all other answers are safe.</source>
      <translation>Она не считается; все остальные ответы целы.</translation>
    </message>
    <message>
      <source>It lies so far from the deck's other places that their map does not show it.</source>
      <translation>Это место так далеко от других мест колоды, что на их карте его нет.</translation>
    </message>
    <message>
      <source>It needs the columns {id} and {event}, as an export writes them.</source>
      <translation>Нужны столбцы {id} и {event}, какими их записывает экспорт.</translation>
    </message>
    <message>
      <source>It opens no network connection, needs no account and counts nothing about you.</source>
      <translation>Программа не выходит в сеть, не требует учётной записи и ничего о вас не подсчитывает.</translation>
    </message>
    <message>
      <source>It stays as it was.</source>
      <translation>Всё остаётся как было.</translation>
    </message>
    <message>
      <source>It was stopped.</source>
      <translation>Остановлено.</translation>
    </message>
    <message>
      <source>Item before</source>
      <translation>Предыдущее задание</translation>
    </message>
    <message>
      <source>Item {item} counts by the corrected key now.</source>
      <translation>Задание {item} теперь считается по исправленному ключу.</translation>
    </message>
    <message numerus="yes">
      <source>Item {item}, key {key}: {n} marks of {papers} change.</source>
      <translation>
        <numerusform>Задание {item}, ключ {key}: меняется {n} балл из {papers}.</numerusform>
        <numerusform>Задание {item}, ключ {key}: меняются {n} балла из {papers}.</numerusform>
        <numerusform>Задание {item}, ключ {key}: меняется {n} баллов из {papers}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Item {number}</source>
      <translation>Задание {number}</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>Задания</translation>
    </message>
    <message>
      <source>Its deck “{title}” is not here yet.</source>
      <translation>Колоды задания «{title}» здесь ещё нет.</translation>
    </message>
    <message>
      <source>Its files are as they were.</source>
      <translation>Её файлы остались как были.</translation>
    </message>
    <message>
      <source>Its files are: {listed}.</source>
      <translation>Её файлы: {listed}.</translation>
    </message>
    <message numerus="yes">
      <source>Its history, {n} events</source>
      <translation>
        <numerusform>История, {n} запись</numerusform>
        <numerusform>История, {n} записи</numerusform>
        <numerusform>История, {n} записей</numerusform>
      </translation>
    </message>
    <message>
      <source>Its keys are: {listed}.</source>
      <translation>Там есть ключи: {listed}.</translation>
    </message>
    <message>
      <source>Its language</source>
      <translation>Язык названия</translation>
    </message>
    <message>
      <source>Its licence</source>
      <translation>Его лицензия</translation>
    </message>
    <message>
      <source>Its name</source>
      <translation>Название темы</translation>
    </message>
    <message>
      <source>Its names are in the fog until you were asked.</source>
      <translation>Названия в тумане, пока вас не спросили.</translation>
    </message>
    <message>
      <source>Its questions, live</source>
      <translation>Вопросы, какими они выходят</translation>
    </message>
    <message>
      <source>Its results can be saved once more.</source>
      <translation>Результаты можно сохранить ещё раз.</translation>
    </message>
    <message>
      <source>Its time, where all of it is of one</source>
      <translation>Время, если всё относится к одному</translation>
    </message>
    <message>
      <source>Its title</source>
      <translation>Название колоды</translation>
    </message>
    <message>
      <source>Its versions are: {letters}.</source>
      <translation>Её варианты: {letters}.</translation>
    </message>
    <message>
      <source>JSON Lines (*.jsonl);;Table (*.csv)</source>
      <translation>JSON Lines (*.jsonl);;Таблица (*.csv)</translation>
    </message>
    <message>
      <source>January</source>
      <translation>января</translation>
    </message>
    <message>
      <source>Journal of {month}</source>
      <translation>Журнал за {month}</translation>
    </message>
    <message>
      <source>July</source>
      <translation>июля</translation>
    </message>
    <message>
      <source>June</source>
      <translation>июня</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Оставить</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Оставить</translation>
    </message>
    <message>
      <source>Keep it on a disk of this computer, with --data DIR, and choose the network drive as your Progress folder instead.</source>
      <translation>Держите его на диске этого компьютера через --data DIR, а сетевой диск выберите папкой прогресса.</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Оставить моё</translation>
    </message>
    <message>
      <source>Keep the newer one.</source>
      <translation>Оставьте более новую.</translation>
    </message>
    <message>
      <source>Keep yours, or take the other one.</source>
      <translation>Оставьте своё или возьмите другое.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Ключ</translation>
    </message>
    <message>
      <source>Key {key}</source>
      <translation>Ключ {key}</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Клавиши</translation>
    </message>
    <message>
      <source>Keys of this screen</source>
      <translation>Клавиши этого экрана</translation>
    </message>
    <message>
      <source>Kinds of question</source>
      <translation>Виды вопросов</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
    <message>
      <source>Large print</source>
      <translation>Крупный шрифт</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Крупнее текст</translation>
    </message>
    <message>
      <source>Last on</source>
      <translation>Последний раз</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>В прошлый раз</translation>
    </message>
    <message>
      <source>Learning now.</source>
      <translation>Сейчас учится.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Выйти</translation>
    </message>
    <message>
      <source>Leave a shorter gap.</source>
      <translation>Сделайте пропуск короче.</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Не трогать</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Убрать</translation>
    </message>
    <message>
      <source>Leave out: {what}</source>
      <translation>Убрать: {what}</translation>
    </message>
    <message>
      <source>Leave the blank out of the sentence.</source>
      <translation>Уберите пропуск из предложения.</translation>
    </message>
    <message>
      <source>Leave the session</source>
      <translation>Выйти из занятия</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Длина</translation>
    </message>
    <message>
      <source>Let it count</source>
      <translation>Пусть считается</translation>
    </message>
    <message>
      <source>Let the days pass, or stop</source>
      <translation>Пустить дни или остановить</translation>
    </message>
    <message>
      <source>Letters of 18 points</source>
      <translation>Буквы в 18 пунктов</translation>
    </message>
    <message>
      <source>Licence: what others may do with it; a version needs one</source>
      <translation>Лицензия: что другим можно делать с колодой; без неё версию не выпустить</translation>
    </message>
    <message>
      <source>Lift fog</source>
      <translation>Без тумана</translation>
    </message>
    <message>
      <source>Lift it, or drop it</source>
      <translation>Поднять или опустить</translation>
    </message>
    <message>
      <source>Lift the fog, or let it come</source>
      <translation>Снять туман или вернуть его</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Светлая</translation>
    </message>
    <message>
      <source>Line spacing</source>
      <translation>Межстрочный интервал</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Линии</translation>
    </message>
    <message>
      <source>Lines approximate, no borders</source>
      <translation>Линии приблизительны, границ нет</translation>
    </message>
    <message>
      <source>Lines on the map, or none</source>
      <translation>Линии на карте или без них</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Список</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>Посмотреть</translation>
    </message>
    <message>
      <source>Look at it again: {quiz}</source>
      <translation>Посмотреть снова: {quiz}</translation>
    </message>
    <message>
      <source>Look at the paper again.</source>
      <translation>Посмотрите на работу ещё раз.</translation>
    </message>
    <message>
      <source>Look at your answers</source>
      <translation>Посмотреть свои ответы</translation>
    </message>
    <message>
      <source>Look at your rights.</source>
      <translation>Проверьте свои права доступа.</translation>
    </message>
    <message>
      <source>Look for copies</source>
      <translation>Найти копии</translation>
    </message>
    <message>
      <source>Look for it by other words: it may have another name now.</source>
      <translation>Поищите его другими словами: возможно, теперь он называется иначе.</translation>
    </message>
    <message>
      <source>Look for it in the history of its fact.</source>
      <translation>Поищите его в истории этого факта.</translation>
    </message>
    <message>
      <source>Look only</source>
      <translation>Только смотреть</translation>
    </message>
    <message>
      <source>Look round</source>
      <translation>Осмотреться</translation>
    </message>
    <message>
      <source>Look round again</source>
      <translation>Осмотреться снова</translation>
    </message>
    <message>
      <source>Look round first</source>
      <translation>Сначала осмотреться</translation>
    </message>
    <message>
      <source>Look whether the disk is in order, then try again.</source>
      <translation>Проверьте, исправен ли диск, и повторите.</translation>
    </message>
    <message>
      <source>Look whether the disk is there and has room, then try again.</source>
      <translation>Проверьте, подключён ли диск и есть ли на нём место, и повторите.</translation>
    </message>
    <message>
      <source>Look whether the disk is there and the file may be read, then try again.</source>
      <translation>Проверьте, подключён ли диск и можно ли читать файл, и повторите.</translation>
    </message>
    <message>
      <source>Look whether the disk is there, or choose another folder with --data DIR.</source>
      <translation>Проверьте, подключён ли диск, или выберите другую папку через --data DIR.</translation>
    </message>
    <message>
      <source>Looking at the facts: {done} of {facts}</source>
      <translation>Проверено фактов: {done} из {facts}</translation>
    </message>
    <message>
      <source>Looking into the copies:</source>
      <translation>Смотрим копии:</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Низ</translation>
    </message>
    <message>
      <source>Make a PDF</source>
      <translation>Сделать PDF</translation>
    </message>
    <message>
      <source>Make a version</source>
      <translation>Выпустить версию</translation>
    </message>
    <message>
      <source>Make it first, or choose another one.</source>
      <translation>Сначала создайте её или выберите другую.</translation>
    </message>
    <message>
      <source>Make it in a text editor.</source>
      <translation>Сделайте это в текстовом редакторе.</translation>
    </message>
    <message>
      <source>Make room on the disk or look at your rights, and save again.</source>
      <translation>Освободите место на диске или проверьте права доступа и сохраните ещё раз.</translation>
    </message>
    <message>
      <source>Make room on the disk, and try again.</source>
      <translation>Освободите место на диске и повторите.</translation>
    </message>
    <message>
      <source>Make room on the disk.</source>
      <translation>Освободите место на диске.</translation>
    </message>
    <message>
      <source>Make room.</source>
      <translation>Освободите место.</translation>
    </message>
    <message>
      <source>Make some room and try again.</source>
      <translation>Освободите место и повторите.</translation>
    </message>
    <message>
      <source>Make some room on that disk, then start again.</source>
      <translation>Освободите место на этом диске и начните снова.</translation>
    </message>
    <message>
      <source>Make some room on the disk, then choose it again.</source>
      <translation>Освободите место на диске и выберите её снова.</translation>
    </message>
    <message>
      <source>Make some room on the disk, then try again.</source>
      <translation>Освободите место на диске и повторите.</translation>
    </message>
    <message>
      <source>Make some room there, or choose another folder; it is tried again next time.</source>
      <translation>Освободите там место или выберите другую папку; в следующий раз будет новая попытка.</translation>
    </message>
    <message>
      <source>Make some room there, or copy your words elsewhere.</source>
      <translation>Освободите там место или скопируйте свои слова в другое место.</translation>
    </message>
    <message>
      <source>Make some room there; what is missing is added at the next start.</source>
      <translation>Освободите там место; недостающее добавится при следующем запуске.</translation>
    </message>
    <message>
      <source>Make some room.</source>
      <translation>Освободите место.</translation>
    </message>
    <message>
      <source>Make the date more precise, if more is known.</source>
      <translation>Уточните дату, если известно больше.</translation>
    </message>
    <message>
      <source>Make the deck</source>
      <translation>Создать колоду</translation>
    </message>
    <message>
      <source>Make the file</source>
      <translation>Создать файл</translation>
    </message>
    <message>
      <source>Make this version</source>
      <translation>Выпустить</translation>
    </message>
    <message>
      <source>Make version {version}</source>
      <translation>Выпустить {version}</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Карта</translation>
    </message>
    <message>
      <source>Map to point at</source>
      <translation>Карта, чтобы указать место</translation>
    </message>
    <message>
      <source>Map with a marked place</source>
      <translation>Карта с отмеченным местом</translation>
    </message>
    <message>
      <source>March</source>
      <translation>марта</translation>
    </message>
    <message>
      <source>Mark all, or none</source>
      <translation>Отметить все или ни одного</translation>
    </message>
    <message>
      <source>Mark an option, or unmark it</source>
      <translation>Отметить вариант или снять отметку</translation>
    </message>
    <message>
      <source>Mark it, or unmark it</source>
      <translation>Отметить или снять отметку</translation>
    </message>
    <message>
      <source>Mark one answer to each question, unless it asks for more.</source>
      <translation>Отметьте по одному ответу на каждый вопрос, если не сказано иначе.</translation>
    </message>
    <message>
      <source>Mark this one, or unmark it</source>
      <translation>Отметить это или снять отметку</translation>
    </message>
    <message>
      <source>Marked place {number}</source>
      <translation>Отмеченное место {number}</translation>
    </message>
    <message>
      <source>Marking several</source>
      <translation>Несколько ответов</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Баллы</translation>
    </message>
    <message>
      <source>Marks by it could be wrong. Bring back the file from where the test was printed.</source>
      <translation>Оценки по ней могли бы быть неверными. Верните файл оттуда, где контрольная печаталась.</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Соответствия</translation>
    </message>
    <message>
      <source>Match it with an answer</source>
      <translation>Соединить с ответом</translation>
    </message>
    <message>
      <source>Matching</source>
      <translation>Соответствия</translation>
    </message>
    <message>
      <source>May</source>
      <translation>мая</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Память</translation>
    </message>
    <message>
      <source>Mend it (quizapp check {folder} lists all mistakes) and try again.</source>
      <translation>Исправьте её (quizapp check {folder} покажет все ошибки) и повторите.</translation>
    </message>
    <message>
      <source>Mend it first.</source>
      <translation>Сначала исправьте её.</translation>
    </message>
    <message>
      <source>Mend it in a text editor: {repair}.</source>
      <translation>Исправьте в текстовом редакторе: {repair}.</translation>
    </message>
    <message>
      <source>Mend it, or change the columns.</source>
      <translation>Исправьте лист или измените смысл столбцов.</translation>
    </message>
    <message>
      <source>Mend the cells, or let a column be left out.</source>
      <translation>Исправьте ячейки или разрешите пропустить столбец.</translation>
    </message>
    <message>
      <source>Mend the mistakes that a check of the deck tells.</source>
      <translation>Исправьте ошибки, которые покажет проверка колоды.</translation>
    </message>
    <message>
      <source>Mend the problem</source>
      <translation>Устранить замечание</translation>
    </message>
    <message>
      <source>Minji, B, BACDA</source>
      <translation>Минджи, B, BACDA</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Минуты</translation>
    </message>
    <message>
      <source>Minutes a day</source>
      <translation>Минут в день</translation>
    </message>
    <message>
      <source>Minutes a day for the next {n} days: about {mean} a day.</source>
      <translation>Минуты по дням, дней вперёд: {n}; в среднем {mean} в день.</translation>
    </message>
    <message>
      <source>Minutes a day, the next 30 days</source>
      <translation>Минуты на 30 дней</translation>
    </message>
    <message>
      <source>Minutes at worst</source>
      <translation>Минуты в худшем случае</translation>
    </message>
    <message>
      <source>Minutes to keep what you know</source>
      <translation>Минуты, чтобы не забыть</translation>
    </message>
    <message>
      <source>Mixed up</source>
      <translation>Перепутано</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>пн</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>понедельник</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Месяц</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Ещё</translation>
    </message>
    <message>
      <source>More about this value</source>
      <translation>Ещё об этом значении</translation>
    </message>
    <message>
      <source>More room between the lines of questions and facts.</source>
      <translation>Больше места между строками вопросов и фактов.</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Движение</translation>
    </message>
    <message>
      <source>Move along the line</source>
      <translation>Двигать по шкале</translation>
    </message>
    <message>
      <source>Move it a little</source>
      <translation>Сдвинуть чуть-чуть</translation>
    </message>
    <message>
      <source>Move it away, or choose another folder with --data DIR.</source>
      <translation>Уберите его оттуда или выберите другую папку через --data DIR.</translation>
    </message>
    <message>
      <source>Move it in a text editor.</source>
      <translation>Перенесите её в текстовом редакторе.</translation>
    </message>
    <message>
      <source>Move it ten times as far</source>
      <translation>Сдвинуть в десять раз дальше</translation>
    </message>
    <message>
      <source>Move it there</source>
      <translation>Перенести туда</translation>
    </message>
    <message>
      <source>Move ten steps</source>
      <translation>На десять шагов</translation>
    </message>
    <message>
      <source>Move that folder, and try again.</source>
      <translation>Уберите эту папку и повторите.</translation>
    </message>
    <message>
      <source>Move the crosshair</source>
      <translation>Двигать прицел</translation>
    </message>
    <message>
      <source>Move the map</source>
      <translation>Двигать карту</translation>
    </message>
    <message>
      <source>Mukden</source>
      <translation>Мукден</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Name a file like x{ending}.</source>
      <translation>Укажите файл вида x{ending}.</translation>
    </message>
    <message>
      <source>Name a topic of it.</source>
      <translation>Укажите тему из этого файла.</translation>
    </message>
    <message>
      <source>Name a topic of that file.</source>
      <translation>Укажите тему из этого файла.</translation>
    </message>
    <message>
      <source>Name and class</source>
      <translation>Имя и класс</translation>
    </message>
    <message>
      <source>Name another source.</source>
      <translation>Укажите другой источник.</translation>
    </message>
    <message>
      <source>Name of the new profile</source>
      <translation>Имя нового профиля</translation>
    </message>
    <message>
      <source>Name of the profile to delete</source>
      <translation>Имя профиля, который удаляется</translation>
    </message>
    <message>
      <source>Name on the results</source>
      <translation>Имя в результатах</translation>
    </message>
    <message>
      <source>Names of places</source>
      <translation>Названия мест</translation>
    </message>
    <message>
      <source>Names of that time</source>
      <translation>Названия того времени</translation>
    </message>
    <message>
      <source>Names of today</source>
      <translation>Нынешние названия</translation>
    </message>
    <message>
      <source>Names of {time}</source>
      <translation>Названия {time} года</translation>
    </message>
    <message>
      <source>Nearer</source>
      <translation>Ближе</translation>
    </message>
    <message>
      <source>Nearly everybody was right.</source>
      <translation>Почти все ответили верно.</translation>
    </message>
    <message>
      <source>Nearly right</source>
      <translation>Почти верно</translation>
    </message>
    <message>
      <source>Nearly right.</source>
      <translation>Почти верно.</translation>
    </message>
    <message>
      <source>Never scored, never short</source>
      <translation>Не для оценки и без спешки</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Новая</translation>
    </message>
    <message>
      <source>New assignment</source>
      <translation>Новое задание</translation>
    </message>
    <message>
      <source>New chapter</source>
      <translation>Новая глава</translation>
    </message>
    <message>
      <source>New facts a day</source>
      <translation>Новых фактов в день</translation>
    </message>
    <message>
      <source>New quiz</source>
      <translation>Новый тест</translation>
    </message>
    <message>
      <source>New quiz of these</source>
      <translation>Тест по ним</translation>
    </message>
    <message>
      <source>New test</source>
      <translation>Новая контрольная</translation>
    </message>
    <message>
      <source>New topic</source>
      <translation>Новая тема</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Далее</translation>
    </message>
    <message>
      <source>Next item</source>
      <translation>Следующее задание</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Следующая страница</translation>
    </message>
    <message>
      <source>Next part of the page</source>
      <translation>Следующая часть страницы</translation>
    </message>
    <message>
      <source>Next problem</source>
      <translation>Следующее замечание</translation>
    </message>
    <message>
      <source>Next question</source>
      <translation>Следующий вопрос</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Нет</translation>
    </message>
    <message>
      <source>No Progress folder is chosen.</source>
      <translation>Папка прогресса не выбрана.</translation>
    </message>
    <message>
      <source>No backup could be made at {path} ({reason}).</source>
      <translation>Не удалось сделать резервную копию {path} ({reason}).</translation>
    </message>
    <message>
      <source>No borders are drawn.</source>
      <translation>Границы не показаны.</translation>
    </message>
    <message>
      <source>No deck can be studied now.</source>
      <translation>Сейчас нет колод, по которым можно заниматься.</translation>
    </message>
    <message>
      <source>No deck says when</source>
      <translation>В колодах нет дат</translation>
    </message>
    <message>
      <source>No deck says where</source>
      <translation>В колодах нет мест</translation>
    </message>
    <message>
      <source>No deck “{deck}” is installed.</source>
      <translation>Колода «{deck}» не установлена.</translation>
    </message>
    <message>
      <source>No fact is chosen.</source>
      <translation>Ни один факт не выбран.</translation>
    </message>
    <message>
      <source>No fact of the deck is in this assignment.</source>
      <translation>В этом задании нет ни одного факта колоды.</translation>
    </message>
    <message>
      <source>No folder is chosen.</source>
      <translation>Папка не выбрана.</translation>
    </message>
    <message>
      <source>No older version of “{deck}” is kept.</source>
      <translation>Прежних версий колоды «{deck}» нет.</translation>
    </message>
    <message>
      <source>No other answer shares this.</source>
      <translation>Нет другого ответа, у которого это тоже так.</translation>
    </message>
    <message>
      <source>No other happening on one known day lies near enough to count days.</source>
      <translation>Нет другого события в один известный день, достаточно близкого, чтобы считать дни.</translation>
    </message>
    <message>
      <source>No other number of this kind is surely larger or smaller.</source>
      <translation>Нет другого числа этого рода, которое заведомо больше или меньше.</translation>
    </message>
    <message>
      <source>No other place is at a fitting distance.</source>
      <translation>Нет другого места на подходящем расстоянии.</translation>
    </message>
    <message>
      <source>No place is chosen</source>
      <translation>Место не выбрано</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>Такой настройки нет.</translation>
    </message>
    <message>
      <source>No source is named with this value.</source>
      <translation>У этого значения не назван источник.</translation>
    </message>
    <message>
      <source>No test</source>
      <translation>Без контрольной</translation>
    </message>
    <message>
      <source>No test yet</source>
      <translation>Контрольных пока нет</translation>
    </message>
    <message>
      <source>No topic can be without “{name}”.</source>
      <translation>Тема не может быть без «{name}».</translation>
    </message>
    <message>
      <source>No topic has the id “{topic}”.</source>
      <translation>Темы с именем (id) «{topic}» нет.</translation>
    </message>
    <message>
      <source>No two numbers of this shape are far enough from the answer.</source>
      <translation>Нет двух чисел такого вида, достаточно далёких от ответа.</translation>
    </message>
    <message>
      <source>No value begins at {place}.</source>
      <translation>В месте {place} не начинается никакое значение.</translation>
    </message>
    <message>
      <source>Nobody chose {one}.</source>
      <translation>{one} не выбрал никто.</translation>
    </message>
    <message>
      <source>Nobody says that all are known which have “{topic}” as their value.</source>
      <translation>Нигде не сказано, что известны все, у кого значение — «{topic}».</translation>
    </message>
    <message>
      <source>None is.</source>
      <translation>Не установлена ни одна.</translation>
    </message>
    <message>
      <source>None of them gives another away, and no fact comes twice.</source>
      <translation>Ни один не подсказывает другого, и ни один факт не повторяется.</translation>
    </message>
    <message>
      <source>None of them is slipping yet.</source>
      <translation>Пока ни один не ускользает.</translation>
    </message>
    <message numerus="yes">
      <source>None of {n} was right this time.</source>
      <translation>
        <numerusform>Из {n} ответа на этот раз не было ни одного верного.</numerusform>
        <numerusform>Из {n} ответов на этот раз не было ни одного верного.</numerusform>
        <numerusform>Из {n} ответов на этот раз не было ни одного верного.</numerusform>
      </translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Обычный</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Нет ответа</translation>
    </message>
    <message>
      <source>Not asked until you resume it.</source>
      <translation>Не спрашивается, пока вы не вернёте его.</translation>
    </message>
    <message>
      <source>Not knowing is an answer too: you will see it, and it comes back.</source>
      <translation>«Не знаю» — тоже ответ: вы увидите верный, и вопрос вернётся.</translation>
    </message>
    <message>
      <source>Not made: {why}</source>
      <translation>Не получился: {why}</translation>
    </message>
    <message>
      <source>Not met</source>
      <translation>Не встречалось</translation>
    </message>
    <message>
      <source>Not met yet.</source>
      <translation>Ещё не встречалось.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Не сейчас</translation>
    </message>
    <message>
      <source>Not right</source>
      <translation>Неверно</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>Вроде бы</translation>
    </message>
    <message>
      <source>Not there.</source>
      <translation>Не там.</translation>
    </message>
    <message>
      <source>Not this one.</source>
      <translation>Не это.</translation>
    </message>
    <message>
      <source>Not this one. It was {answer}.</source>
      <translation>Не это. Верно: {answer}.</translation>
    </message>
    <message>
      <source>Note to the class</source>
      <translation>Записка классу</translation>
    </message>
    <message>
      <source>Note: {words}</source>
      <translation>Заметка: {words}</translation>
    </message>
    <message>
      <source>Nothing falls due tomorrow.</source>
      <translation>На завтра ничего нет.</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Ничего не найдено</translation>
    </message>
    <message>
      <source>Nothing in sight: names, dates and numbers to type.</source>
      <translation>Никаких подсказок: названия, даты и числа вводят сами.</translation>
    </message>
    <message>
      <source>Nothing is asked of this topic yet. Say more of it.</source>
      <translation>Об этой теме пока нечего спросить. Расскажите о ней больше.</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Ничего с таким названием нет.</translation>
    </message>
    <message>
      <source>Nothing is chosen</source>
      <translation>Ничего не выбрано</translation>
    </message>
    <message>
      <source>Nothing is due today.</source>
      <translation>На сегодня ничего нет.</translation>
    </message>
    <message>
      <source>Nothing is left to ask.</source>
      <translation>Спрашивать больше нечего.</translation>
    </message>
    <message>
      <source>Nothing is missing between them.</source>
      <translation>Между ними ничего не пропало.</translation>
    </message>
    <message>
      <source>Nothing is mixed up now. Wrong answers that are given twice appear here.</source>
      <translation>Сейчас ничего не путается. Здесь появляются неверные ответы, данные дважды.</translation>
    </message>
    <message>
      <source>Nothing is proved not to share this.</source>
      <translation>Ни о чём не доказано, что у него это не так.</translation>
    </message>
    <message>
      <source>Nothing is proved wrong in the place of this value, so it could only be true.</source>
      <translation>На месте этого значения нет ничего заведомо неверного, так что верным было бы всё.</translation>
    </message>
    <message>
      <source>Nothing more is due today.</source>
      <translation>На сегодня больше ничего нет.</translation>
    </message>
    <message>
      <source>Nothing to count yet</source>
      <translation>Пока нечего считать</translation>
    </message>
    <message>
      <source>Nothing to mend</source>
      <translation>Замечаний нет</translation>
    </message>
    <message>
      <source>Nothing was asked.</source>
      <translation>Вопросов не было.</translation>
    </message>
    <message>
      <source>Nothing was changed and no answer is lost.</source>
      <translation>Ничего не изменилось, ни один ответ не потерян.</translation>
    </message>
    <message>
      <source>Nothing was changed, and no answer is lost.</source>
      <translation>Ничего не изменилось, ни один ответ не потерян.</translation>
    </message>
    <message>
      <source>Nothing was changed, and what you answered there is safe.</source>
      <translation>Ничего не изменилось, и ваши ответы в том окне целы.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Ничего не изменилось.</translation>
    </message>
    <message>
      <source>Nothing was deleted and no answer is lost.</source>
      <translation>Ничего не удалено, ни один ответ не потерян.</translation>
    </message>
    <message>
      <source>Nothing was deleted.</source>
      <translation>Ничего не удалено.</translation>
    </message>
    <message>
      <source>Nothing was installed and nothing was changed.</source>
      <translation>Ничего не установлено и ничего не изменилось.</translation>
    </message>
    <message>
      <source>Nothing was installed.</source>
      <translation>Ничего не установлено.</translation>
    </message>
    <message>
      <source>Nothing was kept of it.</source>
      <translation>Из неё ничего не сохранено.</translation>
    </message>
    <message>
      <source>Nothing was lost.</source>
      <translation>Ничего не потеряно.</translation>
    </message>
    <message>
      <source>Nothing was made.</source>
      <translation>Ничего не создано.</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>Ничего не записано.</translation>
    </message>
    <message>
      <source>November</source>
      <translation>ноября</translation>
    </message>
    <message>
      <source>Now you know.</source>
      <translation>Теперь вы знаете.</translation>
    </message>
    <message>
      <source>Now you know: {answer}.</source>
      <translation>Теперь вы знаете: {answer}.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Число</translation>
    </message>
    <message>
      <source>Number of the version</source>
      <translation>Номер версии</translation>
    </message>
    <message>
      <source>October</source>
      <translation>октября</translation>
    </message>
    <message>
      <source>Odd one out</source>
      <translation>Лишнее</translation>
    </message>
    <message>
      <source>Of a list no source need name everything.</source>
      <translation>В списке ни один источник не обязан называть всё.</translation>
    </message>
    <message>
      <source>Of {choices} choices about topics of the type {kind}, {flat} have no likelier wrong options when they should be hard, most of them for {named}.</source>
      <translation>Вопросов с выбором о темах типа {kind}: {choices}; у {flat} из них нет более похожих неверных вариантов, когда они должны быть трудными, чаще всего для {named}.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Выкл.</translation>
    </message>
    <message>
      <source>Off: the fog is gone at once, nothing slides.</source>
      <translation>Выкл.: туман исчезает сразу, ничто не скользит.</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Вкл.</translation>
    </message>
    <message>
      <source>On pages of its own, at the end</source>
      <translation>На отдельных страницах, в конце</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>На карте</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Ещё раз</translation>
    </message>
    <message>
      <source>One letter</source>
      <translation>Одна буква</translation>
    </message>
    <message>
      <source>One letter is quickest to mark</source>
      <translation>Одну букву проверять быстрее всего</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Одну минуту</translation>
    </message>
    <message>
      <source>One moment.</source>
      <translation>Одну минуту.</translation>
    </message>
    <message>
      <source>One sentence says what today needs, and Enter begins. Every answer is kept at once, so you can stop at any moment.</source>
      <translation>Одна фраза говорит, что нужно сегодня, а Enter начинает. Каждый ответ сохраняется сразу, так что остановиться можно в любой момент.</translation>
    </message>
    <message>
      <source>One that you printed or made a PDF of; taken in quizapp, once</source>
      <translation>Та, которую вы напечатали или сохранили в PDF; её пишут в quizapp один раз</translation>
    </message>
    <message>
      <source>Only a single spot has a distance from another.</source>
      <translation>Расстояние до другого места есть только у одной точки.</translation>
    </message>
    <message>
      <source>Only five minutes</source>
      <translation>Только пять минут</translation>
    </message>
    <message>
      <source>Only misses</source>
      <translation>Только промахи</translation>
    </message>
    <message>
      <source>Only the answer “{answer}” shares {said} with “{question}”</source>
      <translation>Только в ответе «{answer}» есть {said}, как и в «{question}»</translation>
    </message>
    <message>
      <source>Only the meaning of another word could stand in the place of this one.</source>
      <translation>На месте этого значения могло бы стоять только значение другого слова.</translation>
    </message>
    <message>
      <source>Only what has a date can be put in order.</source>
      <translation>По порядку можно поставить только то, у чего есть дата.</translation>
    </message>
    <message>
      <source>Only what lies somewhere is found on a map.</source>
      <translation>На карте можно найти только то, у чего есть место.</translation>
    </message>
    <message numerus="yes">
      <source>Only {n} things of this deck answer “{property}” of the type {type}.</source>
      <translation>
        <numerusform>На «{property}» типа {type} в этой колоде отвечает только {n} вещь.</numerusform>
        <numerusform>На «{property}» типа {type} в этой колоде отвечают только {n} вещи.</numerusform>
        <numerusform>На «{property}» типа {type} в этой колоде отвечает только {n} вещей.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Открыть</translation>
    </message>
    <message>
      <source>Open a deck</source>
      <translation>Открыть колоду</translation>
    </message>
    <message>
      <source>Open a deck’s folder</source>
      <translation>Открыть папку колоды</translation>
    </message>
    <message>
      <source>Open a file</source>
      <translation>Открыть файл</translation>
    </message>
    <message>
      <source>Open a folder</source>
      <translation>Открыть папку</translation>
    </message>
    <message>
      <source>Open a spreadsheet</source>
      <translation>Открыть таблицу</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Открыть</translation>
    </message>
    <message>
      <source>Open it in quizapp to go on learning.</source>
      <translation>Чтобы учиться дальше, откройте его в quizapp.</translation>
    </message>
    <message>
      <source>Open results</source>
      <translation>Открыть результаты</translation>
    </message>
    <message>
      <source>Open that deck first.</source>
      <translation>Сначала откройте эту колоду.</translation>
    </message>
    <message>
      <source>Open the deck again and make your change there.</source>
      <translation>Откройте колоду заново и внесите изменение там.</translation>
    </message>
    <message>
      <source>Open the fact</source>
      <translation>Открыть факт</translation>
    </message>
    <message>
      <source>Open the fact: {title}</source>
      <translation>Открыть факт: {title}</translation>
    </message>
    <message>
      <source>Open the file of the assignment again.</source>
      <translation>Откройте файл задания ещё раз.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Открыть папку</translation>
    </message>
    <message>
      <source>Open {host}</source>
      <translation>Открыть {host}</translation>
    </message>
    <message>
      <source>Opening your progress …</source>
      <translation>Открываем ваш прогресс …</translation>
    </message>
    <message>
      <source>Opening your progress. Your answer is kept in a moment.</source>
      <translation>Открываем ваш прогресс. Ещё миг — и ваш ответ будет сохранён.</translation>
    </message>
    <message>
      <source>Or drop a PNG, JPEG or WebP file here.</source>
      <translation>Или перетащите сюда файл PNG, JPEG или WebP.</translation>
    </message>
    <message>
      <source>Or from a spreadsheet: an Excel workbook (.xlsx) or a .csv.</source>
      <translation>Или из таблицы: книга Excel (.xlsx) или .csv.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Порядок</translation>
    </message>
    <message>
      <source>Order of the topics</source>
      <translation>Порядок тем</translation>
    </message>
    <message>
      <source>Other decks</source>
      <translation>Другие колоды</translation>
    </message>
    <message>
      <source>Other names</source>
      <translation>Другие названия</translation>
    </message>
    <message>
      <source>Other ones</source>
      <translation>Другие</translation>
    </message>
    <message>
      <source>Other questions</source>
      <translation>Другие вопросы</translation>
    </message>
    <message>
      <source>Overview of all items</source>
      <translation>Все задания</translation>
    </message>
    <message>
      <source>Own question</source>
      <translation>Свой вопрос</translation>
    </message>
    <message>
      <source>Own question back</source>
      <translation>Свой обратный вопрос</translation>
    </message>
    <message>
      <source>Own sentence</source>
      <translation>Своя фраза</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>Предыдущая страница</translation>
    </message>
    <message>
      <source>Page {number} of {all}</source>
      <translation>Страница {number} из {all}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Разделы</translation>
    </message>
    <message>
      <source>Palette</source>
      <translation>Палитра команд</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Бумага</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Часть</translation>
    </message>
    <message>
      <source>Parts of the settings</source>
      <translation>Части настроек</translation>
    </message>
    <message>
      <source>Paste from the first column on.</source>
      <translation>Вставляйте с первого столбца.</translation>
    </message>
    <message>
      <source>Paste it further left, or in parts.</source>
      <translation>Вставьте левее или по частям.</translation>
    </message>
    <message>
      <source>Permanent key</source>
      <translation>Постоянный ключ</translation>
    </message>
    <message>
      <source>Pick an option</source>
      <translation>Выбрать вариант</translation>
    </message>
    <message>
      <source>Pick or type an answer first.</source>
      <translation>Сначала выберите или введите ответ.</translation>
    </message>
    <message>
      <source>Pick the place on the map</source>
      <translation>Указать место на карте</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Картина</translation>
    </message>
    <message>
      <source>Picture (*.png);;Table (*.csv)</source>
      <translation>Рисунок (*.png);;Таблица (*.csv)</translation>
    </message>
    <message>
      <source>Picture or list</source>
      <translation>Картина или список</translation>
    </message>
    <message>
      <source>Picture: {credit} · {licence}</source>
      <translation>Картинка: {credit} · {licence}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Картинки</translation>
    </message>
    <message>
      <source>Pictures: {credits}.</source>
      <translation>Картинки: {credits}.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Место</translation>
    </message>
    <message>
      <source>Place another topic.</source>
      <translation>Укажите место ещё одной темы.</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Места</translation>
    </message>
    <message>
      <source>Placing on the map</source>
      <translation>Место на карте</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Пуск</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Координаты</translation>
    </message>
    <message>
      <source>Positions to choose from</source>
      <translation>Координаты на выбор</translation>
    </message>
    <message>
      <source>Press the new key for “{action}”; Esc leaves it as it is.</source>
      <translation>Нажмите новую клавишу для «{action}»; Esc оставит всё как есть.</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Напечатать</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Напечатать контрольную</translation>
    </message>
    <message>
      <source>Print a test; the papers that come back are marked here by the code on them.</source>
      <translation>Напечатайте контрольную; сданные работы проверяются здесь по коду на них.</translation>
    </message>
    <message>
      <source>Print this quiz</source>
      <translation>Напечатать этот тест</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Печать</translation>
    </message>
    <message>
      <source>Problem before</source>
      <translation>Предыдущее замечание</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Профили</translation>
    </message>
    <message>
      <source>Progress folder</source>
      <translation>Папка прогресса</translation>
    </message>
    <message>
      <source>Property</source>
      <translation>Свойство</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Вернуть</translation>
    </message>
    <message>
      <source>Put it here</source>
      <translation>Поставить сюда</translation>
    </message>
    <message>
      <source>Put my answer into it</source>
      <translation>Приложить мой ответ</translation>
    </message>
    <message>
      <source>Put my notes on this fact into it</source>
      <translation>Приложить мои заметки к этому факту</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>Отложить</translation>
    </message>
    <message>
      <source>Put off for a week</source>
      <translation>Отложить на неделю</translation>
    </message>
    <message>
      <source>Put off for a week.</source>
      <translation>Отложено на неделю.</translation>
    </message>
    <message>
      <source>Put off, to be asked {when}</source>
      <translation>Отложено, следующий вопрос: {when}</translation>
    </message>
    <message>
      <source>Put the folder back, or open the deck again from a copy.</source>
      <translation>Верните папку на место или откройте колоду снова из копии.</translation>
    </message>
    <message>
      <source>Put the picture back into the deck, or draw another test.</source>
      <translation>Верните картинку в колоду или составьте другую контрольную.</translation>
    </message>
    <message>
      <source>Putting in order</source>
      <translation>Расстановка по порядку</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Вопрос</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Вопросы</translation>
    </message>
    <message>
      <source>Questions and results, by the computer’s own voice.</source>
      <translation>Вопросы и результаты голосом компьютера.</translation>
    </message>
    <message>
      <source>Questions at most</source>
      <translation>Вопросов не больше</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Завершить</translation>
    </message>
    <message>
      <source>Quiz</source>
      <translation>Тест</translation>
    </message>
    <message>
      <source>Quiz of {day}</source>
      <translation>Тест от {day}</translation>
    </message>
    <message>
      <source>Quiz of {day}, {time}</source>
      <translation>Тест: {day}, {time}</translation>
    </message>
    <message>
      <source>Quiz these</source>
      <translation>Тест по ним</translation>
    </message>
    <message>
      <source>Quiz this view</source>
      <translation>Тест по видимым</translation>
    </message>
    <message>
      <source>Quiz {when}</source>
      <translation>Тест: {when}</translation>
    </message>
    <message>
      <source>Rashin</source>
      <translation>Расин</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Читать вслух</translation>
    </message>
    <message>
      <source>Read the deck again.</source>
      <translation>Прочитайте колоду заново.</translation>
    </message>
    <message>
      <source>Reading and access</source>
      <translation>Чтение и доступность</translation>
    </message>
    <message>
      <source>Reading every answer and folding it again:</source>
      <translation>Читаем каждый ответ и пересчитываем:</translation>
    </message>
    <message>
      <source>Reading row {done} of {all}</source>
      <translation>Читается строка {done} из {all}</translation>
    </message>
    <message>
      <source>Reading:</source>
      <translation>Читаем:</translation>
    </message>
    <message>
      <source>Ready by</source>
      <translation>К какому дню</translation>
    </message>
    <message numerus="yes">
      <source>Ready by {day}: {n} new facts a day, about {time}.</source>
      <translation>
        <numerusform>К сроку, {day}: {n} новый факт в день, примерно {time}.</numerusform>
        <numerusform>К сроку, {day}: {n} новых факта в день, примерно {time}.</numerusform>
        <numerusform>К сроку, {day}: {n} новых фактов в день, примерно {time}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Recalled</source>
      <translation>Вспомнилось</translation>
    </message>
    <message>
      <source>Recalled {share} of {n} when they were due; you want {wanted}.</source>
      <translation>Вспомнилось {share} из {n}, когда пришёл срок; вы хотите {wanted}.</translation>
    </message>
    <message>
      <source>Recognise</source>
      <translation>Узнать</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Вернуть</translation>
    </message>
    <message>
      <source>Remove it here and add it there.</source>
      <translation>Удалите её здесь и добавьте там.</translation>
    </message>
    <message>
      <source>Remove it there first.</source>
      <translation>Сначала удалите её оттуда.</translation>
    </message>
    <message>
      <source>Remove the picture</source>
      <translation>Убрать картинку</translation>
    </message>
    <message>
      <source>Remove the topic</source>
      <translation>Удалить тему</translation>
    </message>
    <message>
      <source>Remove the value, or another qualifier.</source>
      <translation>Удалите значение или другое уточнение.</translation>
    </message>
    <message>
      <source>Remove this value</source>
      <translation>Удалить это значение</translation>
    </message>
    <message>
      <source>Remove {what}</source>
      <translation>Удалить: {what}</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Переименовать</translation>
    </message>
    <message>
      <source>Repair in five minutes</source>
      <translation>Подтянуть за пять минут</translation>
    </message>
    <message>
      <source>Report it to the makers of quizapp: options are shuffled.</source>
      <translation>Сообщите создателям quizapp: варианты перемешиваются.</translation>
    </message>
    <message>
      <source>Report this question</source>
      <translation>Сообщить об этом вопросе</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Восстановление</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Результаты</translation>
    </message>
    <message>
      <source>Results (*.quizresult)</source>
      <translation>Результаты (*.quizresult)</translation>
    </message>
    <message>
      <source>Results end in {ending}; ask for the file again.</source>
      <translation>Файлы результатов оканчиваются на {ending}; попросите файл ещё раз.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Верно</translation>
    </message>
    <message>
      <source>Right answer</source>
      <translation>Верный ответ</translation>
    </message>
    <message>
      <source>Right, and you were sure.</source>
      <translation>Верно, и вы были уверены.</translation>
    </message>
    <message>
      <source>Right, by a guess.</source>
      <translation>Верно, наугад.</translation>
    </message>
    <message>
      <source>Right, nearly as written.</source>
      <translation>Верно, почти как написано.</translation>
    </message>
    <message>
      <source>Right.</source>
      <translation>Верно.</translation>
    </message>
    <message>
      <source>Run: quizapp progress restore. It keeps that file and brings back what it can find.</source>
      <translation>Выполните quizapp progress restore: этот файл сохранится, а всё, что найдётся, вернётся.</translation>
    </message>
    <message>
      <source>S, N, P and F act only while no field has the focus.</source>
      <translation>S, N, P и F действуют, только пока фокус не в поле ввода.</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>сб</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>суббота</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <translation>Сохранить в файл</translation>
    </message>
    <message>
      <source>Save as a table</source>
      <translation>Сохранить таблицей</translation>
    </message>
    <message>
      <source>Save it again as CSV in your spreadsheet program.</source>
      <translation>Сохраните его снова как CSV в программе таблиц.</translation>
    </message>
    <message>
      <source>Save it again as an Excel workbook (.xlsx), without a password, or as CSV UTF-8.</source>
      <translation>Сохраните её снова как книгу Excel (.xlsx) без пароля или как CSV UTF-8.</translation>
    </message>
    <message>
      <source>Save it as CSV UTF-8 in your spreadsheet program.</source>
      <translation>Сохраните его как CSV UTF-8 в программе таблиц.</translation>
    </message>
    <message>
      <source>Save it as an Excel workbook (.xlsx) or as CSV UTF-8.</source>
      <translation>Сохраните его как книгу Excel (.xlsx) или как CSV UTF-8.</translation>
    </message>
    <message>
      <source>Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx).</source>
      <translation>Сохраните его как «CSV UTF-8» или как книгу Excel (.xlsx).</translation>
    </message>
    <message>
      <source>Save the results</source>
      <translation>Сохранить результаты</translation>
    </message>
    <message>
      <source>Save “{title}”</source>
      <translation>Сохранить «{title}»</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Сохранено: {name}.</translation>
    </message>
    <message>
      <source>Say a little more, so that one gap has one answer.</source>
      <translation>Скажите чуть больше, чтобы у пропуска был один ответ.</translation>
    </message>
    <message>
      <source>Say in a few words what is wrong; that is what helps.</source>
      <translation>Напишите в двух словах, что не так; это и поможет.</translation>
    </message>
    <message>
      <source>Say it as a statement with a gap, or leave it as something to read.</source>
      <translation>Скажите это утверждением с пропуском или оставьте просто для чтения.</translation>
    </message>
    <message>
      <source>Say it in {most} words, and the rest in why:.</source>
      <translation>Скажите это не больше чем в {most} словах, а остальное в why:.</translation>
    </message>
    <message numerus="yes">
      <source>Say it in {n} words.</source>
      <translation>
        <numerusform>Уложитесь в {n} слово.</numerusform>
        <numerusform>Уложитесь в {n} слова.</numerusform>
        <numerusform>Уложитесь в {n} слов.</numerusform>
      </translation>
    </message>
    <message>
      <source>Say it without that word.</source>
      <translation>Скажите это без этого слова.</translation>
    </message>
    <message>
      <source>Say more in the sentence, or put the gap elsewhere.</source>
      <translation>Скажите в предложении больше или сделайте пропуск в другом месте.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Поиск</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>Ищем …</translation>
    </message>
    <message>
      <source>September</source>
      <translation>сентября</translation>
    </message>
    <message>
      <source>Setting up a quiz</source>
      <translation>Составление теста</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Настройки</translation>
    </message>
    <message>
      <source>Settle it</source>
      <translation>Разобраться</translation>
    </message>
    <message>
      <source>Settle the two side by side, or write a note that tells them apart.</source>
      <translation>Разберитесь с обоими, поставив их рядом, или напишите заметку, которая их различает.</translation>
    </message>
    <message>
      <source>Settled: you tell {one} and {other} apart.</source>
      <translation>Готово: {one} и {other} вы различаете.</translation>
    </message>
    <message>
      <source>Several answers</source>
      <translation>Несколько ответов</translation>
    </message>
    <message>
      <source>Several values of a cell stand between semicolons. Ctrl+V takes a block.</source>
      <translation>Несколько значений в ячейке разделяют точкой с запятой. Ctrl+V вставляет целый блок.</translation>
    </message>
    <message>
      <source>Short and plain is best</source>
      <translation>Лучше всего коротко и просто</translation>
    </message>
    <message>
      <source>Shorten answers, and say the rest in why:.</source>
      <translation>Сократите ответы, а остальное скажите в why:.</translation>
    </message>
    <message>
      <source>Shorten what it takes from the deck; {most} words can be read at once.</source>
      <translation>Сократите то, что взято из колоды; за один раз можно прочитать {most} слов.</translation>
    </message>
    <message>
      <source>Show all facts</source>
      <translation>Показать все факты</translation>
    </message>
    <message>
      <source>Show it on the map</source>
      <translation>Показать на карте</translation>
    </message>
    <message>
      <source>Show it on the timeline</source>
      <translation>Показать в хронике</translation>
    </message>
    <message>
      <source>Show its facts</source>
      <translation>Показать факты о нём</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>Показать на карте</translation>
    </message>
    <message>
      <source>Show on the map: {title}</source>
      <translation>Показать на карте: {title}</translation>
    </message>
    <message>
      <source>Show on the timeline</source>
      <translation>Показать в хронике</translation>
    </message>
    <message>
      <source>Show on the timeline: {title}</source>
      <translation>Показать в хронике: {title}</translation>
    </message>
    <message>
      <source>Show on the timeline: {what}</source>
      <translation>Показать в хронике: {what}</translation>
    </message>
    <message numerus="yes">
      <source>Show {n} more</source>
      <translation>
        <numerusform>Показать ещё {n}</numerusform>
        <numerusform>Показать ещё {n}</numerusform>
        <numerusform>Показать ещё {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Сторона</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Рядом</translation>
    </message>
    <message>
      <source>Side or region would part what is right from what is wrong.</source>
      <translation>Верное отличалось бы от неверного уже стороной или регионом.</translation>
    </message>
    <message>
      <source>Single-letter keys</source>
      <translation>Однобуквенные клавиши</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Мельче текст</translation>
    </message>
    <message>
      <source>So little is known of where it lies that nearly any answer would be right.</source>
      <translation>О том, где это, известно так мало, что верным был бы почти любой ответ.</translation>
    </message>
    <message>
      <source>Somebody else, without a trace</source>
      <translation>Кто-то другой, без следа</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>Кто-то новый</translation>
    </message>
    <message>
      <source>Something in quizapp went wrong. What you answered is safe. If it happens again, send us the details.</source>
      <translation>В quizapp что-то пошло не так. Ваши ответы в сохранности. Если это повторится, пришлите нам детали.</translation>
    </message>
    <message>
      <source>Something is wrong. What is sound is safe, and can be completed below.</source>
      <translation>Что-то не так. Всё уцелевшее в сохранности, а недостающее можно восполнить ниже.</translation>
    </message>
    <message>
      <source>Something you will be asked about today</source>
      <translation>То, о чём сегодня спросим</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Источник</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Источники</translation>
    </message>
    <message>
      <source>Sources disagree here: each value names who says so.</source>
      <translation>Источники здесь расходятся: у каждого значения указано, кто так говорит.</translation>
    </message>
    <message>
      <source>Sources disagree. </source>
      <translation>Источники расходятся. </translation>
    </message>
    <message>
      <source>Sources side by side</source>
      <translation>Источники рядом</translation>
    </message>
    <message>
      <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv)</source>
      <translation>Таблицы (*.xlsx *.xlsm *.csv *.tsv)</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Начать</translation>
    </message>
    <message>
      <source>Start quizapp once to make it, or choose another folder with --data DIR.</source>
      <translation>Запустите quizapp один раз, чтобы создать его, или выберите другую папку через --data DIR.</translation>
    </message>
    <message>
      <source>Start quizapp once with this profile, then try again.</source>
      <translation>Запустите quizapp один раз с этим профилем и повторите.</translation>
    </message>
    <message>
      <source>Start the quiz</source>
      <translation>Начать тест</translation>
    </message>
    <message>
      <source>Starting …</source>
      <translation>Начинаем …</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Статистика</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Стоп</translation>
    </message>
    <message>
      <source>Stop using it</source>
      <translation>Больше не использовать</translation>
    </message>
    <message>
      <source>Stopped. What was done by then holds.</source>
      <translation>Остановлено. Уже сделанное остаётся в силе.</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Память</translation>
    </message>
    <message>
      <source>Strike the item</source>
      <translation>Снять задание</translation>
    </message>
    <message>
      <source>Strong students choose {one} as well as {other}: perhaps both are right.</source>
      <translation>Сильные ученики выбирают {one} так же часто, как {other}: возможно, верны оба.</translation>
    </message>
    <message>
      <source>Strong students choose {one}: check the key.</source>
      <translation>Сильные ученики выбирают {one}: проверьте ключ.</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Учить</translation>
    </message>
    <message>
      <source>Study and memory</source>
      <translation>Учёба и память</translation>
    </message>
    <message>
      <source>Study these</source>
      <translation>Учить это</translation>
    </message>
    <message>
      <source>Study these facts</source>
      <translation>Учить эти факты</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>вс</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>воскресенье</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Точно</translation>
    </message>
    <message>
      <source>Sure, and not so</source>
      <translation>Уверенно, но неверно</translation>
    </message>
    <message>
      <source>Suspend</source>
      <translation>На паузу</translation>
    </message>
    <message>
      <source>Suspended</source>
      <translation>На паузе</translation>
    </message>
    <message>
      <source>Suspended: it is not asked until you resume it.</source>
      <translation>На паузе: не спрашивается, пока вы не вернёте его.</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>Перейти</translation>
    </message>
    <message>
      <source>Switch to a profile</source>
      <translation>Перейти к профилю</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Система</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Таблица</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Таблица (*.csv)</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
      <source>Take another name.</source>
      <translation>Возьмите другое имя.</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Take it again: {quiz}</source>
      <translation>Пройти снова: {quiz}</translation>
    </message>
    <message>
      <source>Take it away</source>
      <translation>Убрать</translation>
    </message>
    <message>
      <source>Take its answer away</source>
      <translation>Убрать его ответ</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Убрать</translation>
    </message>
    <message>
      <source>Take out and take in</source>
      <translation>Выгрузка и загрузка</translation>
    </message>
    <message>
      <source>Take the other</source>
      <translation>Взять другое</translation>
    </message>
    <message>
      <source>Take the test</source>
      <translation>Писать контрольную</translation>
    </message>
    <message>
      <source>Take them in</source>
      <translation>Принять</translation>
    </message>
    <message>
      <source>Taken back; it does not count.</source>
      <translation>Отменено; не считается.</translation>
    </message>
    <message>
      <source>Taken before</source>
      <translation>Пройденное</translation>
    </message>
    <message>
      <source>Taken for each other</source>
      <translation>Принято одно за другое</translation>
    </message>
    <message>
      <source>Taken for it</source>
      <translation>Принято за это</translation>
    </message>
    <message>
      <source>Taken out</source>
      <translation>Убраны</translation>
    </message>
    <message>
      <source>Tell apart</source>
      <translation>Различить</translation>
    </message>
    <message>
      <source>Tell whoever made it.</source>
      <translation>Сообщите об этом тому, кто её сделал.</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Контрольная</translation>
    </message>
    <message>
      <source>Tests are kept in {folder}; copy its file from where it was printed.</source>
      <translation>Контрольные лежат в {folder}; скопируйте файл оттуда, где она печаталась.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Text at its usual size</source>
      <translation>Текст обычного размера</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Размер текста</translation>
    </message>
    <message>
      <source>Text size, contrast, keys, a date to be ready by, and where your data is. Ctrl K finds everything else, F1 shows the keys of each page.</source>
      <translation>Размер текста, контраст, клавиши, срок, к которому всё должно быть готово, и место, где лежат ваши данные. Всё остальное найдёт Ctrl K, а F1 покажет клавиши каждого раздела.</translation>
    </message>
    <message>
      <source>That day is over.</source>
      <translation>Этот день прошёл.</translation>
    </message>
    <message>
      <source>That is more than the minutes you give; what matters most comes first.</source>
      <translation>Это больше минут, чем вы отводите; самое важное идёт первым.</translation>
    </message>
    <message>
      <source>That is no assignment: {why}.</source>
      <translation>Задания не получилось: {why}.</translation>
    </message>
    <message>
      <source>That quiz is over a deck that is not here.</source>
      <translation>Этот тест — по колоде, которой здесь нет.</translation>
    </message>
    <message>
      <source>The answer that should be taken back is not in this progress.</source>
      <translation>Ответа, который нужно отменить, в этом прогрессе нет.</translation>
    </message>
    <message>
      <source>The answer would stand alone by its side, its region or its kind.</source>
      <translation>Ответ выделялся бы своей стороной, регионом или родом.</translation>
    </message>
    <message>
      <source>The answers of {who} do not fit the test {test}.</source>
      <translation>Ответы ({who}) не подходят к контрольной {test}.</translation>
    </message>
    <message>
      <source>The assignment could not be taken away ({why}).</source>
      <translation>Не удалось убрать задание ({why}).</translation>
    </message>
    <message>
      <source>The assignment is too large for one file.</source>
      <translation>Задание слишком велико для одного файла.</translation>
    </message>
    <message>
      <source>The author asks this from one side only: back: no.</source>
      <translation>Автор спрашивает это только в одну сторону: back: no.</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>Оборот</translation>
    </message>
    <message>
      <source>The block has {width} columns; there is room for {room}.</source>
      <translation>Столбцов в блоке: {width}; места — на {room}.</translation>
    </message>
    <message>
      <source>The choice of the Progress folder could not be kept ({why}).</source>
      <translation>Не удалось сохранить выбор папки прогресса ({why}).</translation>
    </message>
    <message>
      <source>The class mixes {one} and {other}.</source>
      <translation>Класс путает {one} и {other}.</translation>
    </message>
    <message>
      <source>The coasts could not be read.</source>
      <translation>Не удалось прочитать береговую линию.</translation>
    </message>
    <message>
      <source>The coasts of the map could not be read from {path}: {why}.</source>
      <translation>Не удалось прочитать берега карты из {path}: {why}.</translation>
    </message>
    <message>
      <source>The code was made by generator {theirs} of quizapp, yours is {yours}: the questions may be others.</source>
      <translation>Код сделан генератором {theirs} программы quizapp, у вас — {yours}: вопросы могут отличаться.</translation>
    </message>
    <message>
      <source>The code was made from another edition of “{title}” than yours: the questions may be others.</source>
      <translation>Код сделан по другому изданию колоды «{title}», чем у вас: вопросы могут отличаться.</translation>
    </message>
    <message>
      <source>The code {code} is copied.</source>
      <translation>Код {code} скопирован.</translation>
    </message>
    <message>
      <source>The crosshair is at {spot}.</source>
      <translation>Прицел: {spot}.</translation>
    </message>
    <message>
      <source>The damaged file is kept as {file}.</source>
      <translation>Повреждённый файл сохранён как {file}.</translation>
    </message>
    <message>
      <source>The damaged file is kept beside it.</source>
      <translation>Повреждённый файл сохранён рядом.</translation>
    </message>
    <message>
      <source>The damaged file, the journal and the backups were not changed.</source>
      <translation>Повреждённый файл, журнал и резервные копии не изменились.</translation>
    </message>
    <message>
      <source>The database file itself is damaged: {how}.</source>
      <translation>Повреждён сам файл базы данных: {how}.</translation>
    </message>
    <message>
      <source>The deck asks nothing about this place.</source>
      <translation>Об этом месте в колоде нет вопросов.</translation>
    </message>
    <message>
      <source>The deck cannot be read.</source>
      <translation>Колоду нельзя прочитать.</translation>
    </message>
    <message>
      <source>The deck cannot be read: {problem}.</source>
      <translation>Колоду нельзя прочитать: {problem}.</translation>
    </message>
    <message>
      <source>The deck cannot be read: {what} ({place}).</source>
      <translation>Колоду нельзя прочитать: {what} ({place}).</translation>
    </message>
    <message>
      <source>The deck could not be copied ({why}).</source>
      <translation>Не удалось скопировать колоду ({why}).</translation>
    </message>
    <message>
      <source>The deck could not be written to the disk ({why}).</source>
      <translation>Не удалось записать колоду на диск ({why}).</translation>
    </message>
    <message>
      <source>The deck has a file “{file}” already.</source>
      <translation>В колоде уже есть файл «{file}».</translation>
    </message>
    <message>
      <source>The deck has no file “{file}”.</source>
      <translation>В колоде нет файла «{file}».</translation>
    </message>
    <message>
      <source>The deck in “{folder}” could not be written ({why}).</source>
      <translation>Не удалось записать колоду в «{folder}» ({why}).</translation>
    </message>
    <message numerus="yes">
      <source>The deck in “{folder}” has {n} mistakes. First, in {place}: {what}.</source>
      <translation>
        <numerusform>В колоде из «{folder}» {n} ошибка. Первая, {place}: {what}.</numerusform>
        <numerusform>В колоде из «{folder}» {n} ошибки. Первая, {place}: {what}.</numerusform>
        <numerusform>В колоде из «{folder}» {n} ошибок. Первая, {place}: {what}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The deck in “{source}” has mistakes. First, in {place}: {what}.</source>
      <translation>В колоде из «{source}» есть ошибки. Первая, {place}: {what}.</translation>
    </message>
    <message>
      <source>The deck is as it was.</source>
      <translation>Колода осталась как была.</translation>
    </message>
    <message>
      <source>The deck itself is as it was.</source>
      <translation>Сама колода осталась как была.</translation>
    </message>
    <message>
      <source>The deck itself is written.</source>
      <translation>Сама колода записана.</translation>
    </message>
    <message numerus="yes">
      <source>The deck says of fewer than {n} other fillings of this gap that they are wrong.</source>
      <translation>
        <numerusform>Для этого пропуска в колоде указано меньше {n} неверного варианта.</numerusform>
        <numerusform>Для этого пропуска в колоде указано меньше {n} неверных вариантов.</numerusform>
        <numerusform>Для этого пропуска в колоде указано меньше {n} неверных вариантов.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The deck “{deck}” has {n} mistakes, so it cannot be used now. First, in {place}: {what}.</source>
      <translation>
        <numerusform>В колоде «{deck}» {n} ошибка, поэтому сейчас ею нельзя пользоваться. Первая, {place}: {what}.</numerusform>
        <numerusform>В колоде «{deck}» {n} ошибки, поэтому сейчас ею нельзя пользоваться. Первая, {place}: {what}.</numerusform>
        <numerusform>В колоде «{deck}» {n} ошибок, поэтому сейчас ею нельзя пользоваться. Первая, {place}: {what}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The deck's dates leave no room for two wrong ones like this one.</source>
      <translation>Среди дат колоды нет места для двух неверных, похожих на эту.</translation>
    </message>
    <message>
      <source>The decks here are: {known}.</source>
      <translation>Здесь есть колоды: {known}.</translation>
    </message>
    <message>
      <source>The details are on the clipboard.</source>
      <translation>Детали — в буфере обмена.</translation>
    </message>
    <message>
      <source>The disk is full, so this could not be saved.</source>
      <translation>Диск заполнен, поэтому сохранить не удалось.</translation>
    </message>
    <message>
      <source>The end of a session</source>
      <translation>Конец занятия</translation>
    </message>
    <message>
      <source>The file holds the names of the facts and the test, and no progress of anybody. Your class needs the deck too.</source>
      <translation>В файле названия фактов и контрольная и ничьих успехов. Классу нужна и сама колода.</translation>
    </message>
    <message>
      <source>The file was not changed, so whatever is in it can still be taken out.</source>
      <translation>Файл не изменился, и то, что в нём есть, ещё можно извлечь.</translation>
    </message>
    <message>
      <source>The file was not touched.</source>
      <translation>Файл не тронут.</translation>
    </message>
    <message>
      <source>The files of the deck “{title}” are gone from {folder}.</source>
      <translation>Файлы колоды «{title}» исчезли из {folder}.</translation>
    </message>
    <message>
      <source>The files on the disk are as they were, and your changes are still here.</source>
      <translation>Файлы на диске остались как были, и ваши изменения ещё здесь.</translation>
    </message>
    <message>
      <source>The first landings</source>
      <translation>Первые высадки</translation>
    </message>
    <message>
      <source>The first version, with {n} facts.</source>
      <translation>Первая версия, число фактов: {n}.</translation>
    </message>
    <message>
      <source>The folder of the pictures cannot be made ({why}).</source>
      <translation>Не удалось создать папку картинок ({why}).</translation>
    </message>
    <message>
      <source>The folder of your decks could not be changed ({why}).</source>
      <translation>Не удалось изменить папку ваших колод ({why}).</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be made ({why}).</source>
      <translation>Не удалось создать папку {folder} ({why}).</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be used ({reason}).</source>
      <translation>Папкой {folder} нельзя пользоваться ({reason}).</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written ({why}), so your progress could not be kept.</source>
      <translation>В папку {folder} нельзя записать ({why}), поэтому прогресс не сохранён.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written, so answers could not be saved.</source>
      <translation>В папку {folder} нельзя записать, поэтому ответы не сохранены.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be your Progress folder: your progress itself lies there.</source>
      <translation>Папка {folder} не может быть папкой прогресса: в ней лежит сам ваш прогресс.</translation>
    </message>
    <message>
      <source>The folder {folder} is in the way: it holds something else.</source>
      <translation>Мешает папка {folder}: в ней лежит что-то другое.</translation>
    </message>
    <message>
      <source>The folder {folder} is on a network drive ({system}), which would damage your progress sooner or later.</source>
      <translation>Папка {folder} находится на сетевом диске ({system}), а это рано или поздно повредит ваш прогресс.</translation>
    </message>
    <message>
      <source>The form {form} does not suit the property {property}.</source>
      <translation>Вид вопроса {form} не подходит свойству {property}.</translation>
    </message>
    <message>
      <source>The form {form} is not asked on the rung {rung}.</source>
      <translation>Вид вопроса {form} на ступени {rung} не спрашивается.</translation>
    </message>
    <message>
      <source>The form {form} is not asked.</source>
      <translation>В виде {form} вопросы не задаются.</translation>
    </message>
    <message>
      <source>The head of a match cannot say by which clock this is the day.</source>
      <translation>В заголовке соответствий нельзя сказать, по каким часам это за день.</translation>
    </message>
    <message>
      <source>The head of a match cannot say this in the author's own words.</source>
      <translation>В заголовке соответствий нельзя сказать это словами автора.</translation>
    </message>
    <message>
      <source>The head of a match cannot say what this value counts.</source>
      <translation>В заголовке соответствий нельзя сказать, что считает это значение.</translation>
    </message>
    <message>
      <source>The head of a match cannot say when this was so.</source>
      <translation>В заголовке соответствий нельзя сказать, когда это было так.</translation>
    </message>
    <message>
      <source>The keys are: {listed}.</source>
      <translation>Там есть ключи: {listed}.</translation>
    </message>
    <message>
      <source>The keys of this deck's facts cannot be written without changing them.</source>
      <translation>Ключи фактов этой колоды нельзя записать, не изменив их.</translation>
    </message>
    <message>
      <source>The language of the program; a deck stays in its own.</source>
      <translation>Язык программы; колода остаётся на своём.</translation>
    </message>
    <message>
      <source>The list has, or may have, several right answers.</source>
      <translation>В списке несколько верных ответов, или их может быть несколько.</translation>
    </message>
    <message>
      <source>The list is open, so a value that it does not hold may still be right.</source>
      <translation>Список открытый, так что значение, которого в нём нет, тоже может быть верным.</translation>
    </message>
    <message>
      <source>The list is open, so it may have more right answers than are known.</source>
      <translation>Список открытый, так что верных ответов может быть больше, чем известно.</translation>
    </message>
    <message>
      <source>The look of the program could not be read from {path}: {why}.</source>
      <translation>Не удалось прочитать оформление программы из {path}: {why}.</translation>
    </message>
    <message>
      <source>The marked place</source>
      <translation>Отмеченное место</translation>
    </message>
    <message>
      <source>The name of a topic</source>
      <translation>Название темы</translation>
    </message>
    <message>
      <source>The newer one came with quizapp and goes before it.</source>
      <translation>Более новая версия входит в quizapp и имеет преимущество.</translation>
    </message>
    <message>
      <source>The next facts are due {when}.</source>
      <translation>Ближайшее повторение: {when}.</translation>
    </message>
    <message numerus="yes">
      <source>The note is kept on {n} facts.</source>
      <translation>
        <numerusform>Заметка сохранена для {n} факта.</numerusform>
        <numerusform>Заметка сохранена для {n} фактов.</numerusform>
        <numerusform>Заметка сохранена для {n} фактов.</numerusform>
      </translation>
    </message>
    <message>
      <source>The note is kept.</source>
      <translation>Заметка сохранена.</translation>
    </message>
    <message>
      <source>The note is taken away.</source>
      <translation>Заметка убрана.</translation>
    </message>
    <message>
      <source>The odd one would stand alone by its side, its region or its kind.</source>
      <translation>Лишнее выделялось бы своей стороной, регионом или родом.</translation>
    </message>
    <message>
      <source>The others are close: two landings, two dates, two marshals.</source>
      <translation>Остальные близки: две высадки, две даты, два маршала.</translation>
    </message>
    <message>
      <source>The picture cannot be shown: {why}. {told}</source>
      <translation>Картинку нельзя показать: {why}. {told}</translation>
    </message>
    <message>
      <source>The picture {fault}.</source>
      <translation>Картинка: {fault}.</translation>
    </message>
    <message>
      <source>The port fell on &lt;13|thirteen!11!14&gt; August.</source>
      <translation>The port fell on &lt;13|thirteen!11!14&gt; August.</translation>
    </message>
    <message>
      <source>The progress file {path} is damaged.</source>
      <translation>Файл прогресса {path} повреждён.</translation>
    </message>
    <message>
      <source>The property is not asked as a match.</source>
      <translation>Это свойство в виде соответствий не спрашивается.</translation>
    </message>
    <message>
      <source>The property {property} has no wording for which is larger.</source>
      <translation>У свойства {property} нет формулировки для вопроса, что больше.</translation>
    </message>
    <message>
      <source>The property {property} is not asked backward as {form}.</source>
      <translation>Свойство {property} в виде {form} не спрашивается в обратную сторону.</translation>
    </message>
    <message>
      <source>The property {property} is not asked forward as {form}.</source>
      <translation>Свойство {property} в виде {form} не спрашивается в прямую сторону.</translation>
    </message>
    <message>
      <source>The question of “{property}” of “{topic}” hides a “{word}”.</source>
      <translation>В вопросе о «{property}» темы «{topic}» прячется «{word}».</translation>
    </message>
    <message>
      <source>The questions are being drawn.</source>
      <translation>Вопросы набираются.</translation>
    </message>
    <message>
      <source>The quiz waits for you as you left it.</source>
      <translation>Тест ждёт вас таким, каким вы его оставили.</translation>
    </message>
    <message>
      <source>The report is in {path}.</source>
      <translation>Отзыв — в {path}.</translation>
    </message>
    <message>
      <source>The rest</source>
      <translation>Остальное</translation>
    </message>
    <message>
      <source>The right answer is in sight, the others are far off.</source>
      <translation>Верный ответ на виду, остальные далеки от него.</translation>
    </message>
    <message>
      <source>The same questions in another order: neighbours cannot copy</source>
      <translation>Те же вопросы в другом порядке: соседи не спишут</translation>
    </message>
    <message>
      <source>The second copy of your answers in {folder} could not be written ({reason}).</source>
      <translation>Не удалось записать вторую копию ваших ответов в {folder} ({reason}).</translation>
    </message>
    <message>
      <source>The sentence does not say the time that the question says.</source>
      <translation>В предложении не сказано время, которое есть в вопросе.</translation>
    </message>
    <message>
      <source>The sentence holds “{word}”, which gives the answer away.</source>
      <translation>В предложении есть «{word}», а это выдаёт ответ.</translation>
    </message>
    <message>
      <source>The sheet cannot be taken in: {problem}.</source>
      <translation>Лист нельзя принять: {problem}.</translation>
    </message>
    <message>
      <source>The sheet holds nothing.</source>
      <translation>На листе ничего нет.</translation>
    </message>
    <message>
      <source>The sources know this so roughly that nearly any estimate is right.</source>
      <translation>Источники знают это так приблизительно, что верной будет почти любая прикидка.</translation>
    </message>
    <message>
      <source>The statements of “{topic}”</source>
      <translation>утверждениях «{topic}»</translation>
    </message>
    <message>
      <source>The stem does not say the time that the plain question says.</source>
      <translation>В тексте вопроса не сказано время, которое есть в обычном вопросе.</translation>
    </message>
    <message>
      <source>The stem holds “{word}”, which gives the answer away.</source>
      <translation>В тексте вопроса есть «{word}», а это выдаёт ответ.</translation>
    </message>
    <message>
      <source>The stem names {source}.</source>
      <translation>В тексте вопроса назван источник: {source}.</translation>
    </message>
    <message>
      <source>The study day by which everything should be learnt; 0 for none.</source>
      <translation>Учебный день, к которому всё должно быть выучено; 0 — нет такого дня.</translation>
    </message>
    <message>
      <source>The table “{title}” is on the clipboard.</source>
      <translation>Таблица «{title}» — в буфере обмена.</translation>
    </message>
    <message>
      <source>The test asks about facts that your version of “{title}” does not have.</source>
      <translation>В контрольной есть факты, которых нет в вашей версии колоды «{title}».</translation>
    </message>
    <message>
      <source>The test is about “{title}”, which is not here.</source>
      <translation>Контрольная — по колоде «{title}», а её здесь нет.</translation>
    </message>
    <message>
      <source>The test of “{title}” was handed in already.</source>
      <translation>Контрольная «{title}» уже сдана.</translation>
    </message>
    <message>
      <source>The test was not handed in yet.</source>
      <translation>Контрольная ещё не сдана.</translation>
    </message>
    <message>
      <source>The test {code} has no version {letter}.</source>
      <translation>У контрольной {code} нет варианта {letter}.</translation>
    </message>
    <message>
      <source>The value holds in a stated time only, and the stem does not say it.</source>
      <translation>Значение верно только в указанное время, а в тексте вопроса его нет.</translation>
    </message>
    <message>
      <source>The version could not be kept to compare with ({why}).</source>
      <translation>Не удалось сохранить версию для сравнения ({why}).</translation>
    </message>
    <message>
      <source>The whole map</source>
      <translation>Вся карта</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>Then something that is no fact now would become one.</source>
      <translation>Тогда фактом стало бы то, что сейчас им не является.</translation>
    </message>
    <message>
      <source>Then {count} facts could not be read any more.</source>
      <translation>Тогда больше нельзя было бы прочитать фактов: {count}.</translation>
    </message>
    <message>
      <source>Then {what} ({place}).</source>
      <translation>Тогда {what} ({place}).</translation>
    </message>
    <message numerus="yes">
      <source>Then {word} new facts, about {time}.</source>
      <translation>
        <numerusform>Потом {word} новый факт, примерно {time}.</numerusform>
        <numerusform>Потом {word} новых факта, примерно {time}.</numerusform>
        <numerusform>Потом {word} новых фактов, примерно {time}.</numerusform>
      </translation>
    </message>
    <message>
      <source>There are too many pictures of this topic.</source>
      <translation>У этой темы слишком много картинок.</translation>
    </message>
    <message>
      <source>There are {papers} papers of {who}; all of them count.</source>
      <translation>Работ с именем {who}: {papers}; считаются все.</translation>
    </message>
    <message>
      <source>There is a deck “{id}” already.</source>
      <translation>Колода «{id}» уже есть.</translation>
    </message>
    <message>
      <source>There is a topic “{topic}” already, in {file}.</source>
      <translation>Тема «{topic}» уже есть, в {file}.</translation>
    </message>
    <message>
      <source>There is no answer to take back yet.</source>
      <translation>Пока нет ответа, который можно отменить.</translation>
    </message>
    <message>
      <source>There is no backward wording for the property {property}.</source>
      <translation>У свойства {property} нет формулировки в обратную сторону.</translation>
    </message>
    <message>
      <source>There is no copy yet.</source>
      <translation>Копий пока нет.</translation>
    </message>
    <message>
      <source>There is no deck here yet.</source>
      <translation>Здесь пока нет колод.</translation>
    </message>
    <message>
      <source>There is no deck “{deck}”.</source>
      <translation>Колоды «{deck}» нет.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Файла {path} нет.</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>Папки {folder} нет.</translation>
    </message>
    <message>
      <source>There is no forward wording for the property {property}.</source>
      <translation>У свойства {property} нет формулировки в прямую сторону.</translation>
    </message>
    <message>
      <source>There is no progress at {path}.</source>
      <translation>В {path} нет прогресса.</translation>
    </message>
    <message>
      <source>There is no room for a guest ({why}).</source>
      <translation>Для гостя нет места ({why}).</translation>
    </message>
    <message>
      <source>There is no test {code} here.</source>
      <translation>Контрольной {code} здесь нет.</translation>
    </message>
    <message>
      <source>There is no “{source}”.</source>
      <translation>«{source}» не существует.</translation>
    </message>
    <message>
      <source>There is nothing to ask in this quiz.</source>
      <translation>В этом тесте нечего спросить.</translation>
    </message>
    <message>
      <source>There is nothing to ask in this test.</source>
      <translation>В этой контрольной нечего спросить.</translation>
    </message>
    <message>
      <source>There is nothing to mend.</source>
      <translation>Замечаний нет.</translation>
    </message>
    <message>
      <source>There is nothing to put back in this deck.</source>
      <translation>В этой колоде нечего вернуть.</translation>
    </message>
    <message>
      <source>There is nothing to take back in this deck.</source>
      <translation>В этой колоде нечего отменить.</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>Отменять нечего.</translation>
    </message>
    <message>
      <source>There is one value only.</source>
      <translation>Значение только одно.</translation>
    </message>
    <message>
      <source>These two are not mixed up any more.</source>
      <translation>Эти два больше не путаются.</translation>
    </message>
    <message>
      <source>This assignment is not here any more.</source>
      <translation>Этого задания здесь больше нет.</translation>
    </message>
    <message>
      <source>This code was made by a newer quizapp.</source>
      <translation>Этот код сделан более новой версией quizapp.</translation>
    </message>
    <message>
      <source>This computer’s clock says so, but your newest answer is from {day}. Nothing is counted until you say.</source>
      <translation>Так показывают часы этого компьютера, но ваш последний ответ — от {day}. Пока вы не ответите, ничего не считается.</translation>
    </message>
    <message>
      <source>This deck and its chapters</source>
      <translation>Колода и её главы</translation>
    </message>
    <message>
      <source>This fact is not in the deck any more.</source>
      <translation>Этого факта в колоде больше нет.</translation>
    </message>
    <message>
      <source>This is all of them</source>
      <translation>Это все</translation>
    </message>
    <message>
      <source>This is how it will look</source>
      <translation>Так это будет выглядеть</translation>
    </message>
    <message>
      <source>This is yours to decide: nothing is mended by a key here.</source>
      <translation>Здесь решать вам: клавишей это не устранить.</translation>
    </message>
    <message>
      <source>This opens {host} in your browser, outside quizapp.</source>
      <translation>Откроется {host} в вашем браузере, вне quizapp.</translation>
    </message>
    <message>
      <source>This progress is open for reading only, so nothing can be saved in it.</source>
      <translation>Этот прогресс открыт только для чтения, поэтому в нём ничего нельзя сохранить.</translation>
    </message>
    <message>
      <source>This progress was written by a newer quizapp (file version {found}; this one knows up to {known}).</source>
      <translation>Этот прогресс записан более новой версией quizapp (версия файла {found}; этой известны версии до {known}).</translation>
    </message>
    <message>
      <source>This progress was written by an older quizapp and has to be brought up to date.</source>
      <translation>Этот прогресс записан более старой версией quizapp, его нужно обновить.</translation>
    </message>
    <message>
      <source>This question has {count} words: “{prompt}”</source>
      <translation>Слов в этом вопросе: {count}. «{prompt}»</translation>
    </message>
    <message>
      <source>This quiz is over a deck that you do not have.</source>
      <translation>Этот тест — по колоде, которой у вас нет.</translation>
    </message>
    <message>
      <source>This quiz names single things of another edition of “{title}” than yours.</source>
      <translation>Этот тест называет отдельные вещи из другого издания колоды «{title}», чем у вас.</translation>
    </message>
    <message>
      <source>This sentence has two gaps at once: “{question}”</source>
      <translation>В этом предложении сразу два пропуска: «{question}»</translation>
    </message>
    <message>
      <source>This setting holds until you close quizapp, but could not be kept ({reason}).</source>
      <translation>Эта настройка действует, пока вы не закроете quizapp, но сохранить её не удалось ({reason}).</translation>
    </message>
    <message>
      <source>This test is not here any more.</source>
      <translation>Этой контрольной здесь больше нет.</translation>
    </message>
    <message>
      <source>This value of “{name}” does not name the source “{source}”.</source>
      <translation>У этого значения «{name}» нет источника «{source}».</translation>
    </message>
    <message>
      <source>This value of “{name}” has no “{qualifier}” that could be removed.</source>
      <translation>У этого значения «{name}» нет «{qualifier}», удалять нечего.</translation>
    </message>
    <message>
      <source>This value of “{name}” names the source “{source}” already.</source>
      <translation>У этого значения «{name}» уже есть источник «{source}».</translation>
    </message>
    <message>
      <source>This version cannot be made yet. Nothing was changed.</source>
      <translation>Эту версию пока нельзя выпустить. Ничего не изменилось.</translation>
    </message>
    <message numerus="yes">
      <source>This would help {n} facts:</source>
      <translation>
        <numerusform>Это помогло бы {n} факту:</numerusform>
        <numerusform>Это помогло бы {n} фактам:</numerusform>
        <numerusform>Это помогло бы {n} фактам:</numerusform>
      </translation>
    </message>
    <message>
      <source>This writes a small file that you can send to the deck’s author. Nothing is sent.</source>
      <translation>Будет записан небольшой файл, который вы можете послать автору колоды. Сама программа ничего не отправляет.</translation>
    </message>
    <message>
      <source>Those that are: {decks}.</source>
      <translation>Установлены: {decks}.</translation>
    </message>
    <message>
      <source>Those who did well elsewhere did worse here: read the item again.</source>
      <translation>Те, кто в остальном отвечал хорошо, здесь ответили хуже: перечитайте задание.</translation>
    </message>
    <message>
      <source>Three plain sentences first. What you mix up stands here, with a way to settle it.</source>
      <translation>Сначала три простые фразы. Здесь же стоит то, что вы путаете, и способ с этим разобраться.</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>чт</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>четверг</translation>
    </message>
    <message>
      <source>Time shown</source>
      <translation>Показывать время</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Хроника</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Сколько раз</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Заголовок</translation>
    </message>
    <message>
      <source>Title of a new chapter</source>
      <translation>Название новой главы</translation>
    </message>
    <message>
      <source>Title of the chapter</source>
      <translation>Название главы</translation>
    </message>
    <message>
      <source>Title of the new deck</source>
      <translation>Название новой колоды</translation>
    </message>
    <message>
      <source>Title on the sheets</source>
      <translation>Заголовок на листах</translation>
    </message>
    <message>
      <source>Title; else the deck’s</source>
      <translation>Заголовок; иначе — колоды</translation>
    </message>
    <message>
      <source>To</source>
      <translation>По</translation>
    </message>
    <message>
      <source>To another lane</source>
      <translation>На другую дорожку</translation>
    </message>
    <message>
      <source>To delete it, write its name: {name}</source>
      <translation>Чтобы удалить его, напишите его имя: {name}</translation>
    </message>
    <message>
      <source>To delete {name}, type that name. Everything of it is kept for 30 days.</source>
      <translation>Чтобы удалить {name}, введите это имя. Всё хранится ещё 30 дней.</translation>
    </message>
    <message>
      <source>To mend it: write chapter: and its title.</source>
      <translation>Чтобы исправить: напишите chapter: и название главы.</translation>
    </message>
    <message>
      <source>To mend it: {repair}.</source>
      <translation>Чтобы исправить: {repair}.</translation>
    </message>
    <message>
      <source>To mend it: {repair}. quizapp check lists all mistakes.</source>
      <translation>Чтобы исправить: {repair}. Все ошибки покажет quizapp check.</translation>
    </message>
    <message>
      <source>To the event before or after</source>
      <translation>К соседнему событию</translation>
    </message>
    <message>
      <source>To the list</source>
      <translation>К списку</translation>
    </message>
    <message>
      <source>To the other side</source>
      <translation>На другую сторону</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
      <source>Told apart {n} times more, on whatever days, and it is settled.</source>
      <translation>
        <numerusform>Различите их ещё {n} раз, в любой день, и дело решено.</numerusform>
        <numerusform>Различите их ещё {n} раза, в любые дни, и дело решено.</numerusform>
        <numerusform>Различите их ещё {n} раз, в любые дни, и дело решено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Too few papers for verdicts: {n} more, and what looks wrong is hardly chance.</source>
      <translation>
        <numerusform>Работ мало для выводов: ещё {n}, и то, что выглядит неверным, вряд ли будет случайностью.</numerusform>
        <numerusform>Работ мало для выводов: ещё {n}, и то, что выглядит неверным, вряд ли будет случайностью.</numerusform>
        <numerusform>Работ мало для выводов: ещё {n}, и то, что выглядит неверным, вряд ли будет случайностью.</numerusform>
      </translation>
    </message>
    <message>
      <source>Too few sources give a value that surely differs from this one.</source>
      <translation>Слишком мало источников дают значение, которое заведомо отличается от этого.</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Темы</translation>
    </message>
    <message>
      <source>Topics are moved into it one by one</source>
      <translation>Темы переносятся в неё по одной</translation>
    </message>
    <message>
      <source>Topics as a table</source>
      <translation>Темы таблицей</translation>
    </message>
    <message>
      <source>True or false</source>
      <translation>Верно или нет</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Повторить</translation>
    </message>
    <message>
      <source>Try again, or delete its file yourself. It is in {folder}.</source>
      <translation>Повторите или удалите файл сами. Он в папке {folder}.</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>вт</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>вторник</translation>
    </message>
    <message>
      <source>Turn it over</source>
      <translation>Перевернуть</translation>
    </message>
    <message>
      <source>Turn the card over</source>
      <translation>Перевернуть карточку</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Тип</translation>
    </message>
    <message>
      <source>Type a code</source>
      <translation>Ввести код</translation>
    </message>
    <message>
      <source>Type a position</source>
      <translation>Ввести координаты</translation>
    </message>
    <message>
      <source>Type in papers</source>
      <translation>Ввести работы</translation>
    </message>
    <message>
      <source>Type {entry}.</source>
      <translation>Введите: {entry}.</translation>
    </message>
    <message>
      <source>Typed</source>
      <translation>Вписать</translation>
    </message>
    <message>
      <source>Typed name</source>
      <translation>Название по памяти</translation>
    </message>
    <message>
      <source>Typed papers</source>
      <translation>Введённые работы</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>До</translation>
    </message>
    <message>
      <source>Update quizapp, then open it again.</source>
      <translation>Обновите quizapp и откройте файл снова.</translation>
    </message>
    <message>
      <source>Update quizapp, then try it again.</source>
      <translation>Обновите quizapp и введите код снова.</translation>
    </message>
    <message>
      <source>Use 1 to {most} letters, such as --profile Minji.</source>
      <translation>Нужно от 1 до {most} букв, например --profile Minji.</translation>
    </message>
    <message>
      <source>Use a neutral word, quote whoever says it, or leave it out of loaded: in deck.yaml.</source>
      <translation>Возьмите нейтральное слово, процитируйте того, кто так говорит, или уберите его из loaded: в deck.yaml.</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Взять</translation>
    </message>
    <message>
      <source>Use letters a-z, digits and hyphens.</source>
      <translation>Годятся буквы a-z, цифры и дефисы.</translation>
    </message>
    <message>
      <source>Use small letters a-z, digits and single hyphens.</source>
      <translation>Годятся строчные буквы a-z, цифры и одиночные дефисы.</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Обычные</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Значение</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Итог</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Версия {version}</translation>
    </message>
    <message>
      <source>Version {version} cannot be made: {what} ({place}) and {more} more.</source>
      <translation>Версию {version} нельзя выпустить: {what} ({place}), и это не всё, ещё: {more}.</translation>
    </message>
    <message>
      <source>Version {version} cannot be made: {what} ({place}).</source>
      <translation>Версию {version} нельзя выпустить: {what} ({place}).</translation>
    </message>
    <message>
      <source>Version {version} is made.</source>
      <translation>Версия {version} готова.</translation>
    </message>
    <message>
      <source>Version {version} · {came}</source>
      <translation>Версия {version} · {came}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Варианты</translation>
    </message>
    <message>
      <source>Waning</source>
      <translation>Слабеет</translation>
    </message>
    <message>
      <source>War</source>
      <translation>Война</translation>
    </message>
    <message>
      <source>Was due {when}</source>
      <translation>Срок прошёл {when}</translation>
    </message>
    <message>
      <source>Weak ones</source>
      <translation>Слабые</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>ср</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>среда</translation>
    </message>
    <message>
      <source>Week from</source>
      <translation>Неделя с</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Что</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>О чём</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>В чём разница</translation>
    </message>
    <message>
      <source>What happened here</source>
      <translation>Что здесь произошло</translation>
    </message>
    <message>
      <source>What happened when. It lies in fog until you know it, and you can study from here.</source>
      <translation>Что и когда произошло. Всё лежит в тумане, пока вы этого не знаете, и заниматься можно прямо отсюда.</translation>
    </message>
    <message>
      <source>What holds in a stated time is compared with nothing else.</source>
      <translation>То, что верно только в указанное время, ни с чем не сравнивается.</translation>
    </message>
    <message>
      <source>What is listed above must be mended first.</source>
      <translation>Сначала нужно исправить то, что перечислено выше.</translation>
    </message>
    <message>
      <source>What is never offered, a massacre or an accident, is no end of a sum of days.</source>
      <translation>То, что никогда не предлагается в вариантах, например резня или авария, не служит для счёта дней.</translation>
    </message>
    <message>
      <source>What is said in the author's own words has no opposite.</source>
      <translation>У сказанного словами автора нет противоположного.</translation>
    </message>
    <message>
      <source>What is seen, without the name</source>
      <translation>Что видно, без названия</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Что показано</translation>
    </message>
    <message>
      <source>What is wrong with this question?</source>
      <translation>Что не так с этим вопросом?</translation>
    </message>
    <message>
      <source>What it counts</source>
      <translation>Что считается</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Что это</translation>
    </message>
    <message>
      <source>What it is about, in a sentence</source>
      <translation>О чём она, одним предложением</translation>
    </message>
    <message>
      <source>What its author words may say when it counts as begun or over.</source>
      <translation>Слова автора могут говорить, с какого момента это считается начавшимся или законченным.</translation>
    </message>
    <message>
      <source>What one source says cannot stand beside other things without its source.</source>
      <translation>То, что говорит один источник, нельзя поставить рядом с другим, не назвав его.</translation>
    </message>
    <message>
      <source>What one source says cannot stand beside other values without its source.</source>
      <translation>То, что говорит один источник, нельзя поставить рядом с другими значениями, не назвав его.</translation>
    </message>
    <message>
      <source>What one source says cannot stand beside what others say.</source>
      <translation>То, что говорит один источник, нельзя поставить рядом с тем, что говорят другие.</translation>
    </message>
    <message>
      <source>What one source says is asked from its topic, with the source named.</source>
      <translation>То, что говорит один источник, спрашивается от темы, и источник называется.</translation>
    </message>
    <message>
      <source>What stood there is as it was.</source>
      <translation>Всё, что там было, осталось как было.</translation>
    </message>
    <message>
      <source>What tells it apart, what it hangs on …</source>
      <translation>Чем отличается, за что зацепиться …</translation>
    </message>
    <message>
      <source>What the columns mean</source>
      <translation>Что значат столбцы</translation>
    </message>
    <message>
      <source>What the picture shows is described with “{word}”, which gives it away.</source>
      <translation>В описании картинки есть «{word}», а это выдаёт ответ.</translation>
    </message>
    <message>
      <source>What the rows are</source>
      <translation>Что в строках</translation>
    </message>
    <message>
      <source>What the rows of {table} are</source>
      <translation>Что в строках таблицы {table}</translation>
    </message>
    <message>
      <source>What this is the date of cannot be said without its date.</source>
      <translation>Без самой даты нельзя сказать, что это за событие.</translation>
    </message>
    <message>
      <source>What this is, and whose work it stands on.</source>
      <translation>Что это такое и на чьём труде стоит.</translation>
    </message>
    <message>
      <source>What you answered</source>
      <translation>Что вы ответили</translation>
    </message>
    <message>
      <source>What you got wrong comes back sooner. The rest stays as it was.</source>
      <translation>Ошибки вернутся раньше. Остальное остаётся как было.</translation>
    </message>
    <message>
      <source>What you kept</source>
      <translation>Что вы сохранили</translation>
    </message>
    <message>
      <source>What you learnt of it is kept.</source>
      <translation>То, что вы о нём выучили, сохранено.</translation>
    </message>
    <message>
      <source>What {column} means</source>
      <translation>Что значит {column}</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Когда</translation>
    </message>
    <message>
      <source>When you say you are sure</source>
      <translation>Когда вы говорите «точно»</translation>
    </message>
    <message numerus="yes">
      <source>When you were sure you were right {right} of {n} times.</source>
      <translation>
        <numerusform>Когда вы были уверены, вы оказались правы {right} из {n} раза.</numerusform>
        <numerusform>Когда вы были уверены, вы оказались правы {right} из {n} раз.</numerusform>
        <numerusform>Когда вы были уверены, вы оказались правы {right} из {n} раз.</numerusform>
      </translation>
    </message>
    <message>
      <source>Where it happened, with the names of the time and of today, under the same fog.</source>
      <translation>Где это произошло, с названиями того времени и нынешними, под тем же туманом.</translation>
    </message>
    <message>
      <source>Which deck</source>
      <translation>Какая колода</translation>
    </message>
    <message>
      <source>Which name leads on maps; the others follow in grey.</source>
      <translation>Какое название на картах главное; остальные идут следом серым.</translation>
    </message>
    <message>
      <source>Which of several weak sources says so is not worth knowing.</source>
      <translation>Какой из нескольких слабых источников так говорит, знать незачем.</translation>
    </message>
    <message>
      <source>Which of these towns lies on the coast?</source>
      <translation>Какой из этих городов лежит на берегу моря?</translation>
    </message>
    <message>
      <source>Which source</source>
      <translation>Какой источник</translation>
    </message>
    <message>
      <source>While a question waits</source>
      <translation>Пока ждёт вопрос</translation>
    </message>
    <message>
      <source>While an answer is typed</source>
      <translation>Пока вводится ответ</translation>
    </message>
    <message>
      <source>Who made the picture</source>
      <translation>Кто сделал картинку</translation>
    </message>
    <message>
      <source>Who says so</source>
      <translation>Кто так говорит</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Почему</translation>
    </message>
    <message>
      <source>Wider</source>
      <translation>Шире</translation>
    </message>
    <message>
      <source>Widest</source>
      <translation>Самый широкий</translation>
    </message>
    <message>
      <source>Word it about as long as the others of its kind.</source>
      <translation>Скажите это примерно так же длинно, как остальные того же рода.</translation>
    </message>
    <message>
      <source>Word one of the two otherwise, or add a not: value that shares it too.</source>
      <translation>Скажите одно из двух иначе или добавьте значение not:, в котором это тоже есть.</translation>
    </message>
    <message>
      <source>Word the sentence without it, or put the gap elsewhere.</source>
      <translation>Скажите предложение без этого слова или сделайте пропуск в другом месте.</translation>
    </message>
    <message>
      <source>Worked out</source>
      <translation>Вычисление</translation>
    </message>
    <message>
      <source>Worth settling</source>
      <translation>Стоит разобраться</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Писать</translation>
    </message>
    <message>
      <source>Write a copy</source>
      <translation>Писать копию</translation>
    </message>
    <message>
      <source>Write a dot where nothing was answered.</source>
      <translation>Ставьте точку там, где ответа нет.</translation>
    </message>
    <message>
      <source>Write a name such as 07-aftermath.yaml.</source>
      <translation>Напишите имя вида 07-aftermath.yaml.</translation>
    </message>
    <message>
      <source>Write a name, the version, then the answers.</source>
      <translation>Напишите имя, вариант, потом ответы.</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Написать заметку</translation>
    </message>
    <message>
      <source>Write a note that gives it something to hold on to: a picture, a rhyme, a reason.</source>
      <translation>Напишите заметку, за которую можно зацепиться: образ, рифма, причина.</translation>
    </message>
    <message>
      <source>Write a smaller within, if more is known.</source>
      <translation>Напишите within поменьше, если известно больше.</translation>
    </message>
    <message>
      <source>Write all: if the list is whole.</source>
      <translation>Если список полный, напишите all:.</translation>
    </message>
    <message>
      <source>Write complete: [{inverse}] for “{topic}”.</source>
      <translation>Напишите complete: [{inverse}] у «{topic}».</translation>
    </message>
    <message>
      <source>Write it as the right value is written, or delete it.</source>
      <translation>Запишите его так же, как правильное значение, или удалите.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Записать</translation>
    </message>
    <message>
      <source>Write it in another way.</source>
      <translation>Напишите это иначе.</translation>
    </message>
    <message>
      <source>Write it like 2026-11-22T18:30:00+09:00.</source>
      <translation>Напишите так: 2026-11-22T18:30:00+09:00.</translation>
    </message>
    <message>
      <source>Write learn: yes for “{topic}”.</source>
      <translation>Напишите learn: yes у «{topic}».</translation>
    </message>
    <message>
      <source>Write one of {letters} behind the name.</source>
      <translation>После имени напишите одно из: {letters}.</translation>
    </message>
    <message>
      <source>Write one.</source>
      <translation>Напишите его.</translation>
    </message>
    <message>
      <source>Write source: beside each value, so that a reader sees what says what.</source>
      <translation>Пишите source: у каждого значения, чтобы было видно, что на чём основано.</translation>
    </message>
    <message>
      <source>Write the file</source>
      <translation>Записать файл</translation>
    </message>
    <message>
      <source>Write this note anew</source>
      <translation>Переписать эту заметку</translation>
    </message>
    <message>
      <source>Write wrong ones behind the answer: &lt;13!11!14&gt;.</source>
      <translation>Напишите неверные варианты после ответа: &lt;13!11!14&gt;.</translation>
    </message>
    <message>
      <source>Writing:</source>
      <translation>Записываем:</translation>
    </message>
    <message>
      <source>YAML cannot read this ({why})</source>
      <translation>YAML не может это прочитать ({why})</translation>
    </message>
    <message>
      <source>YAML takes what begins with {sign} for {meaning}</source>
      <translation>то, что начинается с {sign}, YAML понимает так: {meaning}</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Год</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Да</translation>
    </message>
    <message>
      <source>Yes, it is</source>
      <translation>Да, верно</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Вчера</translation>
    </message>
    <message>
      <source>You can go on with it until quizapp is closed, and no answer is lost.</source>
      <translation>Ею можно пользоваться, пока quizapp не закрыт, и ни один ответ не пропадёт.</translation>
    </message>
    <message>
      <source>You can look at everything; nothing can be answered here.</source>
      <translation>Смотреть можно всё; отвечать здесь нельзя.</translation>
    </message>
    <message numerus="yes">
      <source>You forgot this {n} times.</source>
      <translation>
        <numerusform>Вы забывали это {n} раз.</numerusform>
        <numerusform>Вы забывали это {n} раза.</numerusform>
        <numerusform>Вы забывали это {n} раз.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have begun it. It waits for you as you left it.</source>
      <translation>Вы её начали. Она ждёт вас там, где вы остановились.</translation>
    </message>
    <message>
      <source>You knew it.</source>
      <translation>Вы это знали.</translation>
    </message>
    <message numerus="yes">
      <source>You left {n} empty.</source>
      <translation>
        <numerusform>Без ответа {n} задание.</numerusform>
        <numerusform>Без ответа {n} задания.</numerusform>
        <numerusform>Без ответа {n} заданий.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You met {n} new facts.</source>
      <translation>
        <numerusform>Вы познакомились с {n} новым фактом.</numerusform>
        <numerusform>Вы познакомились с {n} новыми фактами.</numerusform>
        <numerusform>Вы познакомились с {n} новыми фактами.</numerusform>
      </translation>
    </message>
    <message>
      <source>You mix this with “{other}”.</source>
      <translation>Вы путаете это с «{other}».</translation>
    </message>
    <message>
      <source>You nearly knew it.</source>
      <translation>Вы это почти знали.</translation>
    </message>
    <message>
      <source>You need not study it: choose another deck.</source>
      <translation>Заниматься по ней не обязательно: выберите другую колоду.</translation>
    </message>
    <message>
      <source>You said</source>
      <translation>Вы сказали</translation>
    </message>
    <message>
      <source>You said you know it</source>
      <translation>Вы сказали, что знаете это</translation>
    </message>
    <message numerus="yes">
      <source>You said “sure” {n} times and were right {right}.</source>
      <translation>
        <numerusform>«Точно» вы сказали {n} раз, верно — {right}.</numerusform>
        <numerusform>«Точно» вы сказали {n} раза, верно — {right}.</numerusform>
        <numerusform>«Точно» вы сказали {n} раз, верно — {right}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You took one for the other {n} times. Look at both, then tell them apart for a minute.</source>
      <translation>
        <numerusform>Вы приняли одно за другое {n} раз. Посмотрите на оба, а потом минуту их различайте.</numerusform>
        <numerusform>Вы приняли одно за другое {n} раза. Посмотрите на оба, а потом минуту их различайте.</numerusform>
        <numerusform>Вы приняли одно за другое {n} раз. Посмотрите на оба, а потом минуту их различайте.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You were away {away} days. Nothing is lost. Today: the {n} that matter most.</source>
      <translation>
        <numerusform>Дней без занятий: {away}. Ничего не потеряно. На сегодня — {n} самый важный факт.</numerusform>
        <numerusform>Дней без занятий: {away}. Ничего не потеряно. На сегодня — {n} самых важных факта.</numerusform>
        <numerusform>Дней без занятий: {away}. Ничего не потеряно. На сегодня — {n} самых важных фактов.</numerusform>
      </translation>
    </message>
    <message>
      <source>You were not sure. Next {when}.</source>
      <translation>Вы не были уверены. Снова — {when}.</translation>
    </message>
    <message>
      <source>You were sure, so this one comes back in a few minutes.</source>
      <translation>Вы были уверены, поэтому вопрос вернётся через несколько минут.</translation>
    </message>
    <message>
      <source>You will be asked about this today</source>
      <translation>Об этом сегодня спросим</translation>
    </message>
    <message>
      <source>You will next see this {when}.</source>
      <translation>Вы увидите это снова {when}.</translation>
    </message>
    <message>
      <source>You will next see this {when}; until now it was {before}.</source>
      <translation>Вы увидите это снова {when}; до сих пор было {before}.</translation>
    </message>
    <message>
      <source>You will see it again.</source>
      <translation>Вы увидите это снова.</translation>
    </message>
    <message>
      <source>You would recall it with {share} today; next asked {when}.</source>
      <translation>Сегодня вы вспомнили бы это с вероятностью {share}; следующий вопрос — {when}.</translation>
    </message>
    <message numerus="yes">
      <source>You would recall {share} facts today, give or take {n}.</source>
      <translation>
        <numerusform>Сегодня вы вспомнили бы {share} фактов, плюс-минус {n}.</numerusform>
        <numerusform>Сегодня вы вспомнили бы {share} фактов, плюс-минус {n}.</numerusform>
        <numerusform>Сегодня вы вспомнили бы {share} фактов, плюс-минус {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>You: {said}</source>
      <translation>Вы: {said}</translation>
    </message>
    <message>
      <source>Your Progress folder {folder} is not there.</source>
      <translation>Вашей папки прогресса {folder} нет на месте.</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Ваш ответ</translation>
    </message>
    <message>
      <source>Your answer is kept, and your words still stand here.</source>
      <translation>Ваш ответ сохранён, и ваши слова ещё здесь.</translation>
    </message>
    <message>
      <source>Your answer, a date</source>
      <translation>Ваш ответ, дата</translation>
    </message>
    <message>
      <source>Your answer, a number</source>
      <translation>Ваш ответ, число</translation>
    </message>
    <message>
      <source>Your answer, a position</source>
      <translation>Ваш ответ, координаты</translation>
    </message>
    <message>
      <source>Your answer, the figure you worked out</source>
      <translation>Ваш ответ, вычисленное число</translation>
    </message>
    <message>
      <source>Your answer, what fills the gap</source>
      <translation>Ваш ответ, что стоит в пропуске</translation>
    </message>
    <message>
      <source>Your answers</source>
      <translation>Ваши ответы</translation>
    </message>
    <message>
      <source>Your answers could not be put into your Progress folder {folder} ({reason}).</source>
      <translation>Не удалось положить ваши ответы в папку прогресса {folder} ({reason}).</translation>
    </message>
    <message>
      <source>Your answers could not be written to {path} ({why}).</source>
      <translation>Не удалось записать ваши ответы в {path} ({why}).</translation>
    </message>
    <message>
      <source>Your data</source>
      <translation>Ваши данные</translation>
    </message>
    <message>
      <source>Your data is in this folder</source>
      <translation>Ваши данные — в этой папке</translation>
    </message>
    <message>
      <source>Your decks</source>
      <translation>Ваши колоды</translation>
    </message>
    <message>
      <source>Your decks and your progress are not touched.</source>
      <translation>Ваши колоды и прогресс не тронуты.</translation>
    </message>
    <message numerus="yes">
      <source>Your first {word} facts take about {time}.</source>
      <translation>
        <numerusform>Для начала {word} новый факт, примерно {time}.</numerusform>
        <numerusform>Для начала {word} новых факта, примерно {time}.</numerusform>
        <numerusform>Для начала {word} новых фактов, примерно {time}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your memory stays as it was before the quiz.</source>
      <translation>Память останется такой, какой была до теста.</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Ваша заметка</translation>
    </message>
    <message>
      <source>Your notes</source>
      <translation>Ваши заметки</translation>
    </message>
    <message>
      <source>Your progress and every older backup are as they were.</source>
      <translation>Ваш прогресс и все прежние резервные копии остались как были.</translation>
    </message>
    <message>
      <source>Your progress could not be saved ({reason}).</source>
      <translation>Не удалось сохранить ваш прогресс ({reason}).</translation>
    </message>
    <message numerus="yes">
      <source>Your progress file was damaged and was built anew with {n} events.</source>
      <translation>
        <numerusform>Файл прогресса был повреждён и построен заново: {n} запись.</numerusform>
        <numerusform>Файл прогресса был повреждён и построен заново: {n} записи.</numerusform>
        <numerusform>Файл прогресса был повреждён и построен заново: {n} записей.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your progress is not touched, and no half file was left.</source>
      <translation>Ваш прогресс не тронут, и недописанного файла не осталось.</translation>
    </message>
    <message>
      <source>Your progress was built anew.</source>
      <translation>Ваш прогресс построен заново.</translation>
    </message>
    <message>
      <source>Your report could not be written to {folder} ({reason}).</source>
      <translation>Не удалось записать ваше сообщение в {folder} ({reason}).</translation>
    </message>
    <message>
      <source>Your teacher writes</source>
      <translation>Учитель пишет</translation>
    </message>
    <message>
      <source>Your words to the author</source>
      <translation>Ваши слова автору</translation>
    </message>
    <message>
      <source>a backslash inside double quotation marks means something to YAML</source>
      <translation>обратная косая черта в двойных кавычках что-то значит для YAML</translation>
    </message>
    <message>
      <source>a bracket that opens here is not closed, or a text inside holds a bracket or a quote</source>
      <translation>открытая здесь скобка не закрыта, или в тексте внутри есть скобка или кавычка</translation>
    </message>
    <message>
      <source>a card</source>
      <translation>карточка</translation>
    </message>
    <message>
      <source>a chapter</source>
      <translation>глава</translation>
    </message>
    <message>
      <source>a clock time lies between 00:00 and 23:59</source>
      <translation>время на часах — от 00:00 до 23:59</translation>
    </message>
    <message>
      <source>a correction of no item</source>
      <translation>исправление несуществующего задания</translation>
    </message>
    <message>
      <source>a day needs a month</source>
      <translation>день требует месяца</translation>
    </message>
    <message>
      <source>a deck</source>
      <translation>колода</translation>
    </message>
    <message>
      <source>a directive</source>
      <translation>директива</translation>
    </message>
    <message>
      <source>a false value</source>
      <translation>неверное значение</translation>
    </message>
    <message>
      <source>a gap has no answer in it</source>
      <translation>в пропуске нет ответа</translation>
    </message>
    <message>
      <source>a gap is not opened or not closed</source>
      <translation>пропуск не открыт или не закрыт</translation>
    </message>
    <message>
      <source>a gap says “{text}” twice</source>
      <translation>в пропуске дважды стоит «{text}»</translation>
    </message>
    <message>
      <source>a guess</source>
      <translation>наугад</translation>
    </message>
    <message>
      <source>a key</source>
      <translation>ключ</translation>
    </message>
    <message>
      <source>a key is one word, not a list or another mapping</source>
      <translation>ключ — это одно слово, а не список и не другие ключи</translation>
    </message>
    <message>
      <source>a key that is none of the options</source>
      <translation>верный ответ, которого нет среди вариантов</translation>
    </message>
    <message>
      <source>a line is drawn by single spots</source>
      <translation>линия проводится по отдельным точкам</translation>
    </message>
    <message>
      <source>a line is indented with a tab</source>
      <translation>строка начинается с табуляции</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>список</translation>
    </message>
    <message>
      <source>a list cannot begin on the line of its key</source>
      <translation>список не может начинаться в строке своего ключа</translation>
    </message>
    <message>
      <source>a list is either open (some) or complete (all)</source>
      <translation>список бывает либо открытым (some), либо полным (complete)</translation>
    </message>
    <message>
      <source>a list item is empty</source>
      <translation>пункт списка пуст</translation>
    </message>
    <message>
      <source>a list that is too long</source>
      <translation>слишком длинный список</translation>
    </message>
    <message>
      <source>a mark it keeps for itself</source>
      <translation>знак, который YAML оставляет себе</translation>
    </message>
    <message>
      <source>a match without a partner for each</source>
      <translation>соответствия, где не у каждого есть пара</translation>
    </message>
    <message>
      <source>a month is a number from 01 to 12</source>
      <translation>месяц — число от 01 до 12</translation>
    </message>
    <message>
      <source>a name</source>
      <translation>название</translation>
    </message>
    <message>
      <source>a name is one text, not {found}</source>
      <translation>название — это один текст, а здесь {found}</translation>
    </message>
    <message>
      <source>a new one …</source>
      <translation>новая …</translation>
    </message>
    <message>
      <source>a night has no clock time</source>
      <translation>у ночи нет времени на часах</translation>
    </message>
    <message>
      <source>a night needs a day</source>
      <translation>ночь требует дня</translation>
    </message>
    <message>
      <source>a number has at most {most} digits</source>
      <translation>в числе не больше {most} цифр</translation>
    </message>
    <message>
      <source>a number is made of digits</source>
      <translation>число состоит из цифр</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>картинка</translation>
    </message>
    <message>
      <source>a picture needs {listed}, not {found}</source>
      <translation>картинке нужны {listed}, а здесь {found}</translation>
    </message>
    <message>
      <source>a place that is no whole number</source>
      <translation>место, которое не целое число</translation>
    </message>
    <message>
      <source>a property</source>
      <translation>свойство</translation>
    </message>
    <message>
      <source>a published deck needs a {name}</source>
      <translation>изданной колоде нужно {name}</translation>
    </message>
    <message>
      <source>a question without a fact or an answer</source>
      <translation>вопрос без факта или без ответа</translation>
    </message>
    <message>
      <source>a range goes from the smaller number to the larger</source>
      <translation>диапазон идёт от меньшего числа к большему</translation>
    </message>
    <message>
      <source>a ship in the ice</source>
      <translation>корабль во льдах</translation>
    </message>
    <message>
      <source>a table that is too long</source>
      <translation>слишком длинная таблица</translation>
    </message>
    <message>
      <source>a tag</source>
      <translation>тег</translation>
    </message>
    <message>
      <source>a test without items or versions</source>
      <translation>контрольная без заданий или без вариантов</translation>
    </message>
    <message>
      <source>a text has {count:,} letters; {most:,} is the most</source>
      <translation>в тексте {count:,} букв; можно не больше {most:,}</translation>
    </message>
    <message>
      <source>a text holds a colon followed by a blank, which begins a new key in YAML</source>
      <translation>в тексте есть двоеточие с пробелом, а в YAML оно начинает новый ключ</translation>
    </message>
    <message>
      <source>a text holds the control character {code}</source>
      <translation>в тексте есть управляющий знак {code}</translation>
    </message>
    <message>
      <source>a text holds the invisible character {code}</source>
      <translation>в тексте есть невидимый знак {code}</translation>
    </message>
    <message>
      <source>a text holds {code}, which turns the direction of what follows</source>
      <translation>в тексте есть {code}, который меняет направление того, что дальше</translation>
    </message>
    <message>
      <source>a text of several lines</source>
      <translation>текст из нескольких строк</translation>
    </message>
    <message>
      <source>a text of {count:,} letters is too long; {most:,} is the most</source>
      <translation>текст из {count:,} букв слишком длинный; можно не больше {most:,}</translation>
    </message>
    <message>
      <source>a text that starts with ! is a tag in YAML, and decks have none</source>
      <translation>текст, который начинается с !, — это тег YAML, а в колодах их нет</translation>
    </message>
    <message>
      <source>a text that starts with &amp; is an anchor in YAML, and decks have none</source>
      <translation>текст, который начинается с &amp;, — это якорь YAML, а в колодах их нет</translation>
    </message>
    <message>
      <source>a text that starts with * is an alias in YAML, and decks have none</source>
      <translation>текст, который начинается с *, — это псевдоним YAML, а в колодах их нет</translation>
    </message>
    <message>
      <source>a topic</source>
      <translation>тема</translation>
    </message>
    <message>
      <source>a type</source>
      <translation>тип</translation>
    </message>
    <message>
      <source>a value</source>
      <translation>значение</translation>
    </message>
    <message>
      <source>a version needs a {name}</source>
      <translation>версии нужно {name}</translation>
    </message>
    <message>
      <source>a version without all items</source>
      <translation>вариант, в котором не все задания</translation>
    </message>
    <message>
      <source>a vocabulary has no “{key}”</source>
      <translation>в словаре нет «{key}»</translation>
    </message>
    <message>
      <source>a whole quoted text</source>
      <translation>целый текст в кавычках</translation>
    </message>
    <message>
      <source>a year lies between -9999 and 9999</source>
      <translation>год лежит между -9999 и 9999</translation>
    </message>
    <message>
      <source>a {noun}</source>
      <translation>{noun}</translation>
    </message>
    <message>
      <source>about</source>
      <translation>около</translation>
    </message>
    <message numerus="yes">
      <source>about {n} min left</source>
      <translation>
        <numerusform>ещё примерно {n} мин</numerusform>
        <numerusform>ещё примерно {n} мин</numerusform>
        <numerusform>ещё примерно {n} мин</numerusform>
      </translation>
    </message>
    <message>
      <source>add</source>
      <translation>добавить</translation>
    </message>
    <message>
      <source>add a member, or delete the line</source>
      <translation>добавьте пункт или удалите строку</translation>
    </message>
    <message>
      <source>add a property, or delete the topic</source>
      <translation>добавьте свойство или удалите тему</translation>
    </message>
    <message>
      <source>add a row for it if more is to be said</source>
      <translation>добавьте для него строку, если нужно сказать больше</translation>
    </message>
    <message>
      <source>add a topic with that id</source>
      <translation>добавьте тему с таким именем (id)</translation>
    </message>
    <message>
      <source>add another source, or write says: so that the question names it</source>
      <translation>добавьте другой источник или напишите says:, чтобы вопрос его назвал</translation>
    </message>
    <message>
      <source>add chapter: and its title at the top</source>
      <translation>добавьте вверху chapter: и название главы</translation>
    </message>
    <message>
      <source>add deck: and a short id that never changes</source>
      <translation>добавьте deck: и короткое имя, которое никогда не меняется</translation>
    </message>
    <message>
      <source>add from: and to: to each</source>
      <translation>добавьте к каждому from: и to:</translation>
    </message>
    <message>
      <source>add is: and a type, such as person or place</source>
      <translation>добавьте is: и тип, например person или place</translation>
    </message>
    <message>
      <source>add it as a topic with “is: source”, or correct the id</source>
      <translation>добавьте его темой с «is: source» или исправьте имя (id)</translation>
    </message>
    <message>
      <source>add it: who made it, under which licence, what it shows</source>
      <translation>добавьте: кто её сделал, по какой лицензии, что на ней видно</translation>
    </message>
    <message>
      <source>add name: as it stands inside a sentence, with its article</source>
      <translation>добавьте name: так, как оно стоит в предложении, с артиклем</translation>
    </message>
    <message>
      <source>add one</source>
      <translation>добавьте хотя бы один</translation>
    </message>
    <message>
      <source>add says: and whose word it is</source>
      <translation>добавьте says: и чьи это слова</translation>
    </message>
    <message>
      <source>add side: and a state, person or formation</source>
      <translation>добавьте side: и государство, человека или часть</translation>
    </message>
    <message>
      <source>add the topic, or correct the id</source>
      <translation>добавьте тему или исправьте имя (id)</translation>
    </message>
    <message>
      <source>add to one of the names what tells them apart</source>
      <translation>добавьте к одному из названий то, что их различает</translation>
    </message>
    <message>
      <source>add value: ...</source>
      <translation>добавьте value: ...</translation>
    </message>
    <message>
      <source>add value: one of {listed}, or a type</source>
      <translation>добавьте value: одно из {listed} или тип</translation>
    </message>
    <message>
      <source>add {name}:</source>
      <translation>добавьте {name}:</translation>
    </message>
    <message>
      <source>add {name}: to {header}</source>
      <translation>добавьте {name}: в {header}</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>все клавиши</translation>
    </message>
    <message>
      <source>an alias</source>
      <translation>псевдоним</translation>
    </message>
    <message>
      <source>an anchor</source>
      <translation>якорь</translation>
    </message>
    <message>
      <source>an assignment is about one deck</source>
      <translation>задание бывает только по одной колоде</translation>
    </message>
    <message>
      <source>an assignment names 1 to {most} facts, each once</source>
      <translation>в задании от 1 до {most} фактов, каждый один раз</translation>
    </message>
    <message>
      <source>an importance is core, normal or extra, not {found}</source>
      <translation>важность бывает core, normal или extra, а здесь {found}</translation>
    </message>
    <message>
      <source>an item without all options</source>
      <translation>задание, в котором не все варианты ответа</translation>
    </message>
    <message>
      <source>an order that leaves some out</source>
      <translation>порядок, в котором не всё</translation>
    </message>
    <message>
      <source>an {noun}</source>
      <translation>{noun}</translation>
    </message>
    <message>
      <source>another draw</source>
      <translation>другой набор</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>отвечено</translation>
    </message>
    <message>
      <source>answers; the dark part was rated Again</source>
      <translation>ответы; тёмная часть — оценка «Снова»</translation>
    </message>
    <message>
      <source>as it stands in a sentence: the landing at …</source>
      <translation>так, как стоит в предложении: the landing at …</translation>
    </message>
    <message>
      <source>as sure as right</source>
      <translation>уверены и правы поровну</translation>
    </message>
    <message>
      <source>as written</source>
      <translation>как написано</translation>
    </message>
    <message>
      <source>ask me</source>
      <translation>спросить</translation>
    </message>
    <message>
      <source>asked again in {days}</source>
      <translation>спросим через {days}</translation>
    </message>
    <message>
      <source>asked again today</source>
      <translation>спросим сегодня</translation>
    </message>
    <message>
      <source>asked for</source>
      <translation>спрашивали</translation>
    </message>
    <message>
      <source>at least {count:,} more problems are not listed</source>
      <translation>это не всё: есть ещё по меньшей мере {count:,}</translation>
    </message>
    <message>
      <source>back</source>
      <translation>назад</translation>
    </message>
    <message>
      <source>before</source>
      <translation>предыдущее</translation>
    </message>
    <message>
      <source>begin keys of one level in one column</source>
      <translation>начинайте ключи одного уровня в одном столбце</translation>
    </message>
    <message>
      <source>begin lines of one level in one column</source>
      <translation>начинайте строки одного уровня в одном столбце</translation>
    </message>
    <message>
      <source>begin the list below its key, with nothing after the colon</source>
      <translation>начните список под его ключом, а после двоеточия не пишите ничего</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>начато</translation>
    </message>
    <message>
      <source>came with quizapp; your copy is changed, it stays as it is</source>
      <translation>входит в quizapp; правится ваша копия, сама она не меняется</translation>
    </message>
    <message>
      <source>card</source>
      <translation>карточка</translation>
    </message>
    <message>
      <source>cards are ids with two sides, not {found}</source>
      <translation>карточки — это имена (id) с двумя сторонами, а здесь {found}</translation>
    </message>
    <message>
      <source>carry</source>
      <translation>перенести</translation>
    </message>
    <message>
      <source>cause</source>
      <translation>причина</translation>
    </message>
    <message>
      <source>chapter, place, day</source>
      <translation>глава, место, день</translation>
    </message>
    <message>
      <source>check its name and your right to read it</source>
      <translation>проверьте имя и право на чтение</translation>
    </message>
    <message>
      <source>check the name</source>
      <translation>проверьте имя</translation>
    </message>
    <message>
      <source>choice</source>
      <translation>выбор</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>выбрать</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>выбрано</translation>
    </message>
    <message>
      <source>claim</source>
      <translation>утверждение</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>убрать</translation>
    </message>
    <message>
      <source>close it, and put quotes around texts that hold brackets, commas or colons</source>
      <translation>закройте её и возьмите в кавычки тексты со скобками, запятыми или двоеточиями</translation>
    </message>
    <message>
      <source>close it, or put the whole text into the other kind of quotation marks</source>
      <translation>закройте её или возьмите весь текст в кавычки другого вида</translation>
    </message>
    <message>
      <source>complete</source>
      <translation>дополнить</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>копировать</translation>
    </message>
    <message>
      <source>copy the code</source>
      <translation>копировать код</translation>
    </message>
    <message>
      <source>correct a date, or delete the link</source>
      <translation>исправьте дату или удалите связь</translation>
    </message>
    <message>
      <source>correct from: and to:</source>
      <translation>исправьте from: и to:</translation>
    </message>
    <message>
      <source>correct one of the two dates</source>
      <translation>исправьте одну из двух дат</translation>
    </message>
    <message>
      <source>corrected since you learnt it</source>
      <translation>исправлено с тех пор, как вы это учили</translation>
    </message>
    <message>
      <source>corrected: {fact}</source>
      <translation>исправлено: {fact}</translation>
    </message>
    <message>
      <source>date</source>
      <translation>дата</translation>
    </message>
    <message>
      <source>degrees east or west end at {most}</source>
      <translation>восточной и западной долготы — не больше {most}</translation>
    </message>
    <message>
      <source>degrees north or south end at {most}</source>
      <translation>северной и южной широты — не больше {most}</translation>
    </message>
    <message>
      <source>delete it</source>
      <translation>удалите его</translation>
    </message>
    <message>
      <source>delete it from was:, or rename the other fact</source>
      <translation>удалите его из was: или переименуйте другой факт</translation>
    </message>
    <message>
      <source>delete it in one of the two places</source>
      <translation>удалите его в одном из двух мест</translation>
    </message>
    <message>
      <source>delete it unless you know you need it</source>
      <translation>удалите его, если он вам точно не нужен</translation>
    </message>
    <message>
      <source>delete it, or correct the links between</source>
      <translation>удалите его или исправьте связи между ними</translation>
    </message>
    <message>
      <source>delete it, or put a plain file in its place</source>
      <translation>удалите его или положите на его место обычный файл</translation>
    </message>
    <message>
      <source>delete one</source>
      <translation>удалите одно</translation>
    </message>
    <message>
      <source>delete one of them</source>
      <translation>удалите одно из них</translation>
    </message>
    <message>
      <source>delete one; if sources disagree, write says: with each</source>
      <translation>удалите одно; если источники расходятся, напишите при каждом says:</translation>
    </message>
    <message>
      <source>delete the line, or use a second file</source>
      <translation>удалите строку или возьмите второй файл</translation>
    </message>
    <message>
      <source>delete the link that is wrong</source>
      <translation>удалите неверную связь</translation>
    </message>
    <message>
      <source>did you mean “{meant}”?</source>
      <translation>может быть, «{meant}»?</translation>
    </message>
    <message>
      <source>discriminate</source>
      <translation>различить</translation>
    </message>
    <message>
      <source>disputed</source>
      <translation>спорные</translation>
    </message>
    <message>
      <source>draw others</source>
      <translation>другие вопросы</translation>
    </message>
    <message>
      <source>due</source>
      <translation>пора повторить</translation>
    </message>
    <message>
      <source>due today</source>
      <translation>на сегодня</translation>
    </message>
    <message>
      <source>duplicate</source>
      <translation>копия</translation>
    </message>
    <message>
      <source>eight</source>
      <translation>восемь</translation>
    </message>
    <message>
      <source>eleven</source>
      <translation>одиннадцать</translation>
    </message>
    <message>
      <source>empty the cell, or give the topic another type</source>
      <translation>очистите ячейку или дайте теме другой тип</translation>
    </message>
    <message>
      <source>enlarge</source>
      <translation>увеличить</translation>
    </message>
    <message>
      <source>estimate</source>
      <translation>прикидка</translation>
    </message>
    <message>
      <source>everything, unless you choose</source>
      <translation>всё, если не выбрать</translation>
    </message>
    <message>
      <source>exactly</source>
      <translation>ровно</translation>
    </message>
    <message>
      <source>exchange from: and to:</source>
      <translation>поменяйте местами from: и to:</translation>
    </message>
    <message>
      <source>fewer than</source>
      <translation>меньше чем</translation>
    </message>
    <message>
      <source>fill it in or delete it</source>
      <translation>заполните его или удалите</translation>
    </message>
    <message>
      <source>fine</source>
      <translation>точнее</translation>
    </message>
    <message>
      <source>first</source>
      <translation>первый</translation>
    </message>
    <message>
      <source>five</source>
      <translation>пять</translation>
    </message>
    <message>
      <source>flag</source>
      <translation>флажок</translation>
    </message>
    <message>
      <source>flagged</source>
      <translation>с флажком</translation>
    </message>
    <message>
      <source>forgotten again</source>
      <translation>снова забытые</translation>
    </message>
    <message>
      <source>form or table</source>
      <translation>бланк или таблица</translation>
    </message>
    <message>
      <source>four</source>
      <translation>четыре</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>пропуск</translation>
    </message>
    <message>
      <source>give each its own</source>
      <translation>дайте каждому свой</translation>
    </message>
    <message>
      <source>give each its own property, such as dead and prisoners</source>
      <translation>дайте каждому своё свойство, например погибшим и пленным</translation>
    </message>
    <message>
      <source>give every topic its own, or leave the cell empty</source>
      <translation>дайте каждой теме своё имя (id) или оставьте ячейку пустой</translation>
    </message>
    <message>
      <source>give one an id: of its own</source>
      <translation>дайте одному из них собственный id:</translation>
    </message>
    <message>
      <source>give this card another id</source>
      <translation>дайте этой карточке другое имя (id)</translation>
    </message>
    <message>
      <source>go on</source>
      <translation>дальше</translation>
    </message>
    <message>
      <source>guess</source>
      <translation>наугад</translation>
    </message>
    <message>
      <source>guest</source>
      <translation>гость</translation>
    </message>
    <message>
      <source>hand in</source>
      <translation>сдать</translation>
    </message>
    <message>
      <source>has 16 bits a channel, too much for its size</source>
      <translation>16 бит на канал, слишком много для такого размера</translation>
    </message>
    <message>
      <source>has a name that could lead out of the deck</source>
      <translation>имя, которое могло бы вывести за пределы колоды</translation>
    </message>
    <message>
      <source>has more than {most:,} letters</source>
      <translation>больше {most:,} букв</translation>
    </message>
    <message>
      <source>has no pixels</source>
      <translation>нет ни одного пикселя</translation>
    </message>
    <message>
      <source>has {width:,} by {height:,} pixels; {most:,} are the most</source>
      <translation>пикселей {width:,} на {height:,}; можно не больше {most:,}</translation>
    </message>
    <message>
      <source>here</source>
      <translation>здесь</translation>
    </message>
    <message>
      <source>here a name is missing</source>
      <translation>здесь нет названия</translation>
    </message>
    <message>
      <source>here a value of “{property}” is missing, {found} stands</source>
      <translation>здесь нет значения «{property}», стоит {found}</translation>
    </message>
    <message>
      <source>here stands {found} where a {value} belongs</source>
      <translation>здесь должно быть значение вида {value}, а стоит {found}</translation>
    </message>
    <message>
      <source>here stands {found} where the id of a topic belongs</source>
      <translation>здесь должно быть имя (id) темы, а стоит {found}</translation>
    </message>
    <message>
      <source>history</source>
      <translation>история</translation>
    </message>
    <message>
      <source>if you go on as now; dots show the worse case</source>
      <translation>если продолжать как сейчас; точки — худший случай</translation>
    </message>
    <message>
      <source>in front</source>
      <translation>открыто сейчас</translation>
    </message>
    <message>
      <source>in {days}</source>
      <translation>через {days}</translation>
    </message>
    <message numerus="yes">
      <source>in {n} days</source>
      <translation>
        <numerusform>через {n} день</numerusform>
        <numerusform>через {n} дня</numerusform>
        <numerusform>через {n} дней</numerusform>
      </translation>
    </message>
    <message>
      <source>inside braces a comma ends a text: “{text}” lost its end</source>
      <translation>в фигурных скобках запятая кончает текст: «{text}» — без конца</translation>
    </message>
    <message>
      <source>is a link or a device, not a file</source>
      <translation>это ссылка или устройство, а не файл</translation>
    </message>
    <message>
      <source>is a moving picture</source>
      <translation>это движущаяся картинка</translation>
    </message>
    <message>
      <source>is cut off or damaged</source>
      <translation>данные обрываются или повреждены</translation>
    </message>
    <message>
      <source>is damaged: its pixels cannot be read</source>
      <translation>данные повреждены, пиксели нельзя прочитать</translation>
    </message>
    <message>
      <source>is drawn {scans:,} times over, too often for its size</source>
      <translation>проходов {scans:,}, слишком много для такого размера</translation>
    </message>
    <message>
      <source>is locked by a password</source>
      <translation>закрыто паролем</translation>
    </message>
    <message>
      <source>is no PNG, JPEG or WebP picture</source>
      <translation>это не PNG, не JPEG и не WebP</translation>
    </message>
    <message>
      <source>is no address</source>
      <translation>это не адрес</translation>
    </message>
    <message>
      <source>is no https address</source>
      <translation>это не адрес https</translation>
    </message>
    <message>
      <source>is no plain https address</source>
      <translation>это не простой адрес https</translation>
    </message>
    <message>
      <source>is packed in a way that quizapp does not read</source>
      <translation>способ сжатия, который quizapp не читает</translation>
    </message>
    <message>
      <source>it can have {listed}</source>
      <translation>возможны: {listed}</translation>
    </message>
    <message>
      <source>it can have: {listed}</source>
      <translation>возможны: {listed}</translation>
    </message>
    <message>
      <source>it ends ({end}) before it begins ({begin})</source>
      <translation>конец ({end}) раньше начала ({begin})</translation>
    </message>
    <message>
      <source>it has fields that version 1 does not know</source>
      <translation>в ней есть поля, неизвестные версии 1</translation>
    </message>
    <message>
      <source>it has no sound '{name}'</source>
      <translation>в ней нет правильного '{name}'</translation>
    </message>
    <message>
      <source>it has no wording and no options.</source>
      <translation>у него нет ни формулировки, ни вариантов.</translation>
    </message>
    <message>
      <source>it has other columns</source>
      <translation>там другие столбцы</translation>
    </message>
    <message>
      <source>it is neither a file nor a folder</source>
      <translation>это не файл и не папка</translation>
    </message>
    <message>
      <source>it is nested too deep</source>
      <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
      <source>it is not a regular file</source>
      <translation>это не обычный файл</translation>
    </message>
    <message>
      <source>it is not in canonical form</source>
      <translation>она не в каноническом виде</translation>
    </message>
    <message>
      <source>it is not one JSON object</source>
      <translation>это не один объект JSON</translation>
    </message>
    <message>
      <source>it is {size} bytes long, over {most}</source>
      <translation>её длина — {size} байт, больше {most}</translation>
    </message>
    <message>
      <source>its bytes do not give its id</source>
      <translation>байты не соответствуют её имени (id)</translation>
    </message>
    <message>
      <source>its note has at most {most} letters</source>
      <translation>в заметке не больше {most} букв</translation>
    </message>
    <message>
      <source>its properties are: {own}</source>
      <translation>его свойства: {own}</translation>
    </message>
    <message>
      <source>its questions are not those that were printed</source>
      <translation>вопросы не те, что были напечатаны</translation>
    </message>
    <message>
      <source>its test is about another deck</source>
      <translation>контрольная в нём по другой колоде</translation>
    </message>
    <message>
      <source>its title has 1 to {most} letters</source>
      <translation>в его названии от 1 до {most} букв</translation>
    </message>
    <message>
      <source>keep it at the fact that carries it on</source>
      <translation>оставьте его у того факта, который его продолжает</translation>
    </message>
    <message>
      <source>keep one of the two</source>
      <translation>оставьте одно из двух</translation>
    </message>
    <message>
      <source>keep only the deck in it</source>
      <translation>держите в ней только колоду</translation>
    </message>
    <message>
      <source>kept: a guess</source>
      <translation>сохранено: наугад</translation>
    </message>
    <message>
      <source>kept: don’t know</source>
      <translation>сохранено: не знаю</translation>
    </message>
    <message>
      <source>kept: not sure</source>
      <translation>сохранено: вроде бы</translation>
    </message>
    <message>
      <source>kept: sure</source>
      <translation>сохранено: точно</translation>
    </message>
    <message>
      <source>keys and values in braces</source>
      <translation>ключи и значения в фигурных скобках</translation>
    </message>
    <message>
      <source>ko, ja, ru …</source>
      <translation>ko, ja, ru …</translation>
    </message>
    <message>
      <source>lane</source>
      <translation>дорожка</translation>
    </message>
    <message>
      <source>last</source>
      <translation>последний</translation>
    </message>
    <message>
      <source>last copy today</source>
      <translation>последняя копия сегодня</translation>
    </message>
    <message>
      <source>last copy yesterday</source>
      <translation>последняя копия вчера</translation>
    </message>
    <message numerus="yes">
      <source>last copy {n} days ago</source>
      <translation>
        <numerusform>последняя копия {n} день назад</numerusform>
        <numerusform>последняя копия {n} дня назад</numerusform>
        <numerusform>последняя копия {n} дней назад</numerusform>
      </translation>
    </message>
    <message>
      <source>last today</source>
      <translation>последний раз сегодня</translation>
    </message>
    <message numerus="yes">
      <source>last {n} days ago</source>
      <translation>
        <numerusform>последний раз {n} день назад</numerusform>
        <numerusform>последний раз {n} дня назад</numerusform>
        <numerusform>последний раз {n} дней назад</numerusform>
      </translation>
    </message>
    <message>
      <source>leave one of them out</source>
      <translation>уберите один из них</translation>
    </message>
    <message>
      <source>left empty</source>
      <translation>без ответа</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>пропущен</translation>
    </message>
    <message>
      <source>lift and drop</source>
      <translation>поднять и опустить</translation>
    </message>
    <message>
      <source>list</source>
      <translation>список</translation>
    </message>
    <message>
      <source>lists and mappings lie more than {most} deep in each other</source>
      <translation>списки и ключи вложены друг в друга глубже {most}</translation>
    </message>
    <message>
      <source>make a PDF</source>
      <translation>сделать PDF</translation>
    </message>
    <message>
      <source>make it smaller</source>
      <translation>уменьшите её</translation>
    </message>
    <message>
      <source>make it {version} or later</source>
      <translation>пусть будет {version} или больше</translation>
    </message>
    <message>
      <source>make the file</source>
      <translation>создать файл</translation>
    </message>
    <message>
      <source>make them smaller, or split the deck</source>
      <translation>уменьшите их или разделите колоду</translation>
    </message>
    <message>
      <source>map</source>
      <translation>карта</translation>
    </message>
    <message>
      <source>mark</source>
      <translation>отметить</translation>
    </message>
    <message>
      <source>match</source>
      <translation>соединить</translation>
    </message>
    <message>
      <source>men</source>
      <translation>men</translation>
    </message>
    <message>
      <source>mend</source>
      <translation>устранить</translation>
    </message>
    <message>
      <source>mend these first</source>
      <translation>сначала исправьте эти</translation>
    </message>
    <message>
      <source>min</source>
      <translation>мин</translation>
    </message>
    <message>
      <source>more</source>
      <translation>ещё</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>больше чем</translation>
    </message>
    <message>
      <source>move</source>
      <translation>двигать</translation>
    </message>
    <message>
      <source>move far</source>
      <translation>двигать далеко</translation>
    </message>
    <message>
      <source>move the map</source>
      <translation>двигать карту</translation>
    </message>
    <message>
      <source>name a PNG, JPEG or WebP file in the deck folder</source>
      <translation>назовите файл PNG, JPEG или WebP из папки колоды</translation>
    </message>
    <message>
      <source>name a source, a person or a state of the deck</source>
      <translation>назовите источник, человека или государство из колоды</translation>
    </message>
    <message>
      <source>name a type that exists</source>
      <translation>назовите тип, который есть</translation>
    </message>
    <message>
      <source>name another topic</source>
      <translation>назовите другую тему</translation>
    </message>
    <message>
      <source>name the other topics that are seen, or none</source>
      <translation>назовите другие темы, которые видны рядом, или ни одной</translation>
    </message>
    <message>
      <source>name {kinds}, or correct “is: {found}” of that topic</source>
      <translation>назовите {kinds} или исправьте «is: {found}» у той темы</translation>
    </message>
    <message>
      <source>name “{first}” at both topics, so that neither is asked for the other</source>
      <translation>назовите «{first}» у обеих тем, чтобы одну не спрашивали вместо другой</translation>
    </message>
    <message>
      <source>names</source>
      <translation>названия</translation>
    </message>
    <message>
      <source>nearly</source>
      <translation>почти</translation>
    </message>
    <message>
      <source>never</source>
      <translation>ни разу</translation>
    </message>
    <message>
      <source>new</source>
      <translation>новая</translation>
    </message>
    <message>
      <source>new quiz</source>
      <translation>новый тест</translation>
    </message>
    <message>
      <source>new test</source>
      <translation>новая контрольная</translation>
    </message>
    <message>
      <source>new to you</source>
      <translation>новое для вас</translation>
    </message>
    <message>
      <source>new: {fact}</source>
      <translation>новое: {fact}</translation>
    </message>
    <message>
      <source>next</source>
      <translation>далее</translation>
    </message>
    <message>
      <source>next item</source>
      <translation>следующее</translation>
    </message>
    <message>
      <source>next problem</source>
      <translation>к замечанию</translation>
    </message>
    <message>
      <source>nine</source>
      <translation>девять</translation>
    </message>
    <message>
      <source>no copy yet</source>
      <translation>копий пока нет</translation>
    </message>
    <message>
      <source>no fact is different</source>
      <translation>ни один факт не отличается</translation>
    </message>
    <message>
      <source>no file has such a name</source>
      <translation>файл не может так называться</translation>
    </message>
    <message>
      <source>no reason given</source>
      <translation>причина неизвестна</translation>
    </message>
    <message>
      <source>no source has the id {found}</source>
      <translation>нет источника с именем (id) {found}</translation>
    </message>
    <message>
      <source>no test of this version</source>
      <translation>это контрольная не этой версии</translation>
    </message>
    <message>
      <source>no topic has the id {found}</source>
      <translation>нет темы с именем (id) {found}</translation>
    </message>
    <message>
      <source>nobody has the id {found}</source>
      <translation>нет никого с именем (id) {found}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>нет</translation>
    </message>
    <message>
      <source>not</source>
      <translation>не</translation>
    </message>
    <message>
      <source>not answered yet</source>
      <translation>ответа ещё нет</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>без ответа</translation>
    </message>
    <message>
      <source>not met</source>
      <translation>не встречалось</translation>
    </message>
    <message>
      <source>not right</source>
      <translation>неверно</translation>
    </message>
    <message>
      <source>not seen yet</source>
      <translation>ещё не открыто</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>вроде бы</translation>
    </message>
    <message>
      <source>not {property}</source>
      <translation>{property}: неверно</translation>
    </message>
    <message>
      <source>note</source>
      <translation>заметка</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>ничего</translation>
    </message>
    <message>
      <source>nothing fills the slot &lt;{slot}&gt;</source>
      <translation>слот &lt;{slot}&gt; нечем заполнить</translation>
    </message>
    <message>
      <source>nothing is said of “{topic}”, and nothing names it</source>
      <translation>о «{topic}» ничего не сказано, и никто её не называет</translation>
    </message>
    <message>
      <source>nothing is written after “{key}:”</source>
      <translation>после «{key}:» ничего не написано</translation>
    </message>
    <message>
      <source>number</source>
      <translation>число</translation>
    </message>
    <message>
      <source>number of facts at the right</source>
      <translation>справа — число фактов</translation>
    </message>
    <message>
      <source>odd one out</source>
      <translation>лишнее</translation>
    </message>
    <message>
      <source>of the time</source>
      <translation>того времени</translation>
    </message>
    <message>
      <source>of {answers}</source>
      <translation>из {answers}</translation>
    </message>
    <message>
      <source>on {day}</source>
      <translation>{day}</translation>
    </message>
    <message>
      <source>on {weekday}</source>
      <translation>{weekday}</translation>
    </message>
    <message>
      <source>once more</source>
      <translation>ещё раз</translation>
    </message>
    <message>
      <source>one</source>
      <translation>один</translation>
    </message>
    <message>
      <source>one without a version</source>
      <translation>без номера версии</translation>
    </message>
    <message>
      <source>open</source>
      <translation>открыть</translation>
    </message>
    <message>
      <source>open results</source>
      <translation>открыть результаты</translation>
    </message>
    <message>
      <source>options that cannot be told apart</source>
      <translation>варианты, которые не различить</translation>
    </message>
    <message>
      <source>order</source>
      <translation>порядок</translation>
    </message>
    <message>
      <source>other questions</source>
      <translation>другие вопросы</translation>
    </message>
    <message>
      <source>overview</source>
      <translation>все задания</translation>
    </message>
    <message>
      <source>pick</source>
      <translation>выбрать</translation>
    </message>
    <message>
      <source>play</source>
      <translation>пуск</translation>
    </message>
    <message>
      <source>position</source>
      <translation>координаты</translation>
    </message>
    <message>
      <source>print</source>
      <translation>напечатать</translation>
    </message>
    <message>
      <source>produce</source>
      <translation>вспомнить</translation>
    </message>
    <message>
      <source>put blanks into it; {most} is the most</source>
      <translation>поставьте в нём пробелы; можно не больше {most}</translation>
    </message>
    <message>
      <source>put both under one key, or rename one</source>
      <translation>поместите оба под один ключ или переименуйте один</translation>
    </message>
    <message>
      <source>put it into a file of its own, such as 1-beginning.yaml</source>
      <translation>поместите его в отдельный файл, например 1-beginning.yaml</translation>
    </message>
    <message>
      <source>put its first - on the next line, or use [a, b]</source>
      <translation>поставьте первый - на следующую строку или пишите [a, b]</translation>
    </message>
    <message>
      <source>put off</source>
      <translation>на потом</translation>
    </message>
    <message>
      <source>put other names under also: [...]</source>
      <translation>поместите другие названия в also: [...]</translation>
    </message>
    <message>
      <source>put quotes around a text that holds a colon, a comma or a bracket, and begin lines of one level in one column</source>
      <translation>возьмите в кавычки текст с двоеточием, запятой или скобкой и начинайте строки одного уровня в одном столбце</translation>
    </message>
    <message>
      <source>put quotes around it: {text}</source>
      <translation>возьмите его в кавычки: {text}</translation>
    </message>
    <message>
      <source>put quotes around it: {text}; before a comment put two blanks and after its # one</source>
      <translation>возьмите его в кавычки: {text}; перед комментарием ставьте два пробела, а после # — один</translation>
    </message>
    <message>
      <source>put quotes around the text, or delete the tag</source>
      <translation>возьмите текст в кавычки или удалите тег</translation>
    </message>
    <message>
      <source>put quotes around the text, or write it out</source>
      <translation>возьмите текст в кавычки или напишите его полностью</translation>
    </message>
    <message>
      <source>put quotes around the whole text: {text}</source>
      <translation>возьмите весь текст в кавычки: {text}</translation>
    </message>
    <message>
      <source>put the file itself into the folder</source>
      <translation>положите в папку сам файл</translation>
    </message>
    <message>
      <source>put what both say under one, or give this one another id</source>
      <translation>поместите сказанное под одно имя или дайте этому другое имя (id)</translation>
    </message>
    <message>
      <source>quiz</source>
      <translation>тест</translation>
    </message>
    <message>
      <source>quizapp asks about facts and tells you where each of them comes from.</source>
      <translation>quizapp спрашивает о фактах и говорит, откуда взят каждый из них.</translation>
    </message>
    <message>
      <source>quizapp has no words for the language {found}</source>
      <translation>у quizapp нет слов для языка {found}</translation>
    </message>
    <message>
      <source>recalled when it was due, week by week</source>
      <translation>вспомнилось в срок, по неделям</translation>
    </message>
    <message>
      <source>recognise</source>
      <translation>узнать</translation>
    </message>
    <message>
      <source>repair</source>
      <translation>подтянуть</translation>
    </message>
    <message>
      <source>report</source>
      <translation>сообщить</translation>
    </message>
    <message>
      <source>reworded: {fact}</source>
      <translation>иначе сказано: {fact}</translation>
    </message>
    <message>
      <source>right</source>
      <translation>верно</translation>
    </message>
    <message>
      <source>right for another source</source>
      <translation>верно по другому источнику</translation>
    </message>
    <message>
      <source>save</source>
      <translation>сохранить</translation>
    </message>
    <message>
      <source>save as a table</source>
      <translation>сохранить таблицей</translation>
    </message>
    <message>
      <source>save it anew, or take a sound copy</source>
      <translation>сохраните её заново или возьмите целую копию</translation>
    </message>
    <message>
      <source>save it as PNG, JPEG or WebP</source>
      <translation>сохраните её как PNG, JPEG или WebP</translation>
    </message>
    <message>
      <source>save it as UTF-8 in your editor</source>
      <translation>сохраните его в UTF-8 в своём редакторе</translation>
    </message>
    <message>
      <source>save it as a plain JPEG, not a progressive one</source>
      <translation>сохраните её как обычный JPEG, не прогрессивный</translation>
    </message>
    <message>
      <source>save it with 8 bits</source>
      <translation>сохраните её с 8 битами</translation>
    </message>
    <message>
      <source>save one frame of it as a picture of its own</source>
      <translation>сохраните один её кадр отдельной картинкой</translation>
    </message>
    <message>
      <source>say in alt: what is seen; or write back: no if it is only to be shown</source>
      <translation>скажите в alt:, что видно; или напишите back: no, если картинку нужно только показать</translation>
    </message>
    <message>
      <source>search</source>
      <translation>поиск</translation>
    </message>
    <message>
      <source>see the deck format</source>
      <translation>загляните в описание формата колод</translation>
    </message>
    <message>
      <source>separates {figure}</source>
      <translation>различает {figure}</translation>
    </message>
    <message>
      <source>seven</source>
      <translation>семь</translation>
    </message>
    <message>
      <source>several</source>
      <translation>несколько</translation>
    </message>
    <message>
      <source>several hold “{property}” one after the other</source>
      <translation>несколько «{property}» следуют друг за другом</translation>
    </message>
    <message>
      <source>several keys</source>
      <translation>несколько ключей</translation>
    </message>
    <message>
      <source>share right, with its 95 % range</source>
      <translation>доля верных, диапазон 95 %</translation>
    </message>
    <message>
      <source>shorten it</source>
      <translation>сократите его</translation>
    </message>
    <message>
      <source>shorten it, or divide it</source>
      <translation>сократите его или разделите</translation>
    </message>
    <message>
      <source>shorten it, or divide it into several facts</source>
      <translation>сократите его или разделите на несколько фактов</translation>
    </message>
    <message>
      <source>shorten it, or quote the text it belongs to</source>
      <translation>сократите его или возьмите в кавычки текст, к которому он относится</translation>
    </message>
    <message>
      <source>six</source>
      <translation>шесть</translation>
    </message>
    <message>
      <source>sources</source>
      <translation>источники</translation>
    </message>
    <message>
      <source>sources are ids with what each is, not {found}</source>
      <translation>источники — это имена (id) с тем, что это такое, а здесь {found}</translation>
    </message>
    <message>
      <source>sources disagree</source>
      <translation>источники расходятся</translation>
    </message>
    <message>
      <source>split it into several decks</source>
      <translation>разделите на несколько колод</translation>
    </message>
    <message>
      <source>split it into smaller files</source>
      <translation>разделите на файлы поменьше</translation>
    </message>
    <message>
      <source>start</source>
      <translation>начать</translation>
    </message>
    <message>
      <source>statements are keys with sentences</source>
      <translation>утверждения — это ключи с предложениями</translation>
    </message>
    <message>
      <source>strong against weak {figure}</source>
      <translation>сильные против слабых {figure}</translation>
    </message>
    <message>
      <source>struck</source>
      <translation>снято</translation>
    </message>
    <message>
      <source>struck: everybody gets the point</source>
      <translation>снято: балл получают все</translation>
    </message>
    <message>
      <source>study</source>
      <translation>учить</translation>
    </message>
    <message>
      <source>sure</source>
      <translation>точно</translation>
    </message>
    <message>
      <source>suspend</source>
      <translation>на паузу</translation>
    </message>
    <message>
      <source>suspended</source>
      <translation>на паузе</translation>
    </message>
    <message>
      <source>switch</source>
      <translation>перейти</translation>
    </message>
    <message>
      <source>take back</source>
      <translation>отменить</translation>
    </message>
    <message>
      <source>takes {answers}</source>
      <translation>подходит {answers}</translation>
    </message>
    <message>
      <source>ten</source>
      <translation>десять</translation>
    </message>
    <message>
      <source>test</source>
      <translation>контрольная</translation>
    </message>
    <message>
      <source>test begun</source>
      <translation>контрольная начата</translation>
    </message>
    <message>
      <source>test handed in</source>
      <translation>контрольная сдана</translation>
    </message>
    <message>
      <source>the card “{topic}” lacks a side</source>
      <translation>у карточки «{topic}» нет одной стороны</translation>
    </message>
    <message>
      <source>the control character U+{code:04X} stands here</source>
      <translation>здесь стоит управляющий знак U+{code:04X}</translation>
    </message>
    <message>
      <source>the deck has no fact to be learned</source>
      <translation>в колоде нет ни одного факта, который можно учить</translation>
    </message>
    <message>
      <source>the deck has no id</source>
      <translation>у колоды нет имени (id)</translation>
    </message>
    <message>
      <source>the deck has no topics</source>
      <translation>в колоде нет тем</translation>
    </message>
    <message>
      <source>the deck holds more than {most:,} values; reading stops here</source>
      <translation>в колоде больше {most:,} значений; дальше она не читается</translation>
    </message>
    <message>
      <source>the deck's files hold more than {most:,} bytes; reading stops here</source>
      <translation>в файлах колоды больше {most:,} байт; дальше они не читаются</translation>
    </message>
    <message>
      <source>the deck's pictures are more than {bytes:,} bytes or {pixels:,} pixels; looking at them stops here</source>
      <translation>в картинках колоды больше {bytes:,} байт или {pixels:,} пикселей; дальше они не проверяются</translation>
    </message>
    <message>
      <source>the description</source>
      <translation>описание</translation>
    </message>
    <message>
      <source>the description of the picture names “{named}”, so it is not asked</source>
      <translation>описание картинки называет «{named}», поэтому её не спрашивают</translation>
    </message>
    <message>
      <source>the file holds a control character</source>
      <translation>в файле есть управляющий знак</translation>
    </message>
    <message>
      <source>the file is not in UTF-8 from here on</source>
      <translation>с этого места файл не в UTF-8</translation>
    </message>
    <message>
      <source>the first {n:,} of {all:,} facts</source>
      <translation>первые {n:,} из {all:,} фактов</translation>
    </message>
    <message>
      <source>the folder cannot be written</source>
      <translation>в папку нельзя записать</translation>
    </message>
    <message>
      <source>the folder “{folder}” cannot be read ({why})</source>
      <translation>папку «{folder}» нельзя прочитать ({why})</translation>
    </message>
    <message>
      <source>the id “{id}” stands in a row above already</source>
      <translation>имя (id) «{id}» уже есть в строке выше</translation>
    </message>
    <message>
      <source>the key “{text}” has more than {most} letters</source>
      <translation>в ключе «{text}» больше {most} букв</translation>
    </message>
    <message>
      <source>the keys are {listed}</source>
      <translation>ключи: {listed}</translation>
    </message>
    <message>
      <source>the list of “{property}” is empty</source>
      <translation>список «{property}» пуст</translation>
    </message>
    <message>
      <source>the most useful minutes of your day</source>
      <translation>самые полезные минуты вашего дня</translation>
    </message>
    <message>
      <source>the name</source>
      <translation>название</translation>
    </message>
    <message>
      <source>the name of the folder holds a character that no folder has</source>
      <translation>в имени папки есть знак, какого у папок не бывает</translation>
    </message>
    <message>
      <source>the one before</source>
      <translation>прежняя</translation>
    </message>
    <message>
      <source>the picture does not say its {missing}</source>
      <translation>у картинки не сказано: {missing}</translation>
    </message>
    <message>
      <source>the picture: {fault}</source>
      <translation>картинка: {fault}</translation>
    </message>
    <message>
      <source>the property “{key}”</source>
      <translation>свойство «{key}»</translation>
    </message>
    <message>
      <source>the property “{key}” does not say what its value is</source>
      <translation>у свойства «{key}» не сказано, какое у него значение</translation>
    </message>
    <message>
      <source>the quotation mark that opens here is never closed</source>
      <translation>открытая здесь кавычка не закрыта</translation>
    </message>
    <message>
      <source>the side “{side}” of “{topic}” is no topic</source>
      <translation>сторона «{side}» у «{topic}» — не тема</translation>
    </message>
    <message>
      <source>the slots are {listed}</source>
      <translation>слоты: {listed}</translation>
    </message>
    <message>
      <source>the statement “{key}” has no sentence</source>
      <translation>у утверждения «{key}» нет предложения</translation>
    </message>
    <message>
      <source>the text holds a control character</source>
      <translation>в тексте есть управляющий знак</translation>
    </message>
    <message>
      <source>the text stops at “{text}”: blank and # begin a comment</source>
      <translation>текст кончается на «{text}»: пробел и # начинают комментарий</translation>
    </message>
    <message>
      <source>the title of a chapter</source>
      <translation>название главы</translation>
    </message>
    <message>
      <source>the topic “{key}” does not say what it is</source>
      <translation>о теме «{key}» не сказано, что это такое</translation>
    </message>
    <message>
      <source>the topic “{topic}” has no name</source>
      <translation>у темы «{topic}» нет названия</translation>
    </message>
    <message>
      <source>the topic “{topic}” holds {found} instead of keys</source>
      <translation>у темы «{topic}» должны быть ключи, а здесь {found}</translation>
    </message>
    <message>
      <source>the type “{key}”</source>
      <translation>тип «{key}»</translation>
    </message>
    <message>
      <source>the types are: {listed}</source>
      <translation>есть типы: {listed}</translation>
    </message>
    <message>
      <source>the why of “{property}”</source>
      <translation>причина «{property}»</translation>
    </message>
    <message>
      <source>the why of “{value}”</source>
      <translation>причина «{value}»</translation>
    </message>
    <message>
      <source>the word “{word}” has {count} letters without a blank</source>
      <translation>в слове «{word}» букв без пробела: {count}</translation>
    </message>
    <message>
      <source>the zone {zone} is not in the deck's zones ({known})</source>
      <translation>часового пояса {zone} нет среди поясов колоды ({known})</translation>
    </message>
    <message>
      <source>there are two topics “{topic}”</source>
      <translation>тем «{topic}» две</translation>
    </message>
    <message>
      <source>there is no such folder</source>
      <translation>такой папки нет</translation>
    </message>
    <message>
      <source>there is no type {found}</source>
      <translation>нет типа {found}</translation>
    </message>
    <message>
      <source>there is no type “{type}”</source>
      <translation>нет типа «{type}»</translation>
    </message>
    <message>
      <source>this - is read as part of the text “{text}”</source>
      <translation>этот - читается как часть текста «{text}»</translation>
    </message>
    <message>
      <source>this card has no {side}</source>
      <translation>у этой карточки нет {side}</translation>
    </message>
    <message>
      <source>this chapter has no title</source>
      <translation>у этой главы нет названия</translation>
    </message>
    <message>
      <source>this file cannot be read</source>
      <translation>этот файл нельзя прочитать</translation>
    </message>
    <message>
      <source>this folder has no {header}</source>
      <translation>в этой папке нет {header}</translation>
    </message>
    <message>
      <source>this folder holds more than {most:,} files</source>
      <translation>в этой папке больше {most:,} файлов</translation>
    </message>
    <message>
      <source>this folder holds {count:,} chapters; {most:,} is the most</source>
      <translation>в этой папке глав: {count:,}; можно не больше {most:,}</translation>
    </message>
    <message>
      <source>this key stands further right than its neighbours, or the line above has a value</source>
      <translation>этот ключ стоит правее соседних, или в строке выше есть значение</translation>
    </message>
    <message>
      <source>this line begins in another column than its neighbours, or follows a closed value</source>
      <translation>эта строка начинается не в том столбце, что соседние, или стоит после закрытого значения</translation>
    </message>
    <message>
      <source>this line has no colon after its key</source>
      <translation>в этой строке после ключа нет двоеточия</translation>
    </message>
    <message>
      <source>this month has days 01 to {last}</source>
      <translation>в этом месяце дни от 01 до {last}</translation>
    </message>
    <message>
      <source>this row has neither a name nor an id, and no topic stands above it</source>
      <translation>в этой строке нет ни названия, ни имени (id), и над ней нет темы</translation>
    </message>
    <message>
      <source>this statement has no gap</source>
      <translation>в этом утверждении нет пропуска</translation>
    </message>
    <message>
      <source>this takes keys with texts</source>
      <translation>здесь нужны ключи с текстами</translation>
    </message>
    <message>
      <source>this value of “{property}” has no says: beside others that have</source>
      <translation>у этого значения «{property}» нет says:, а у других рядом есть</translation>
    </message>
    <message>
      <source>three</source>
      <translation>три</translation>
    </message>
    <message>
      <source>to the day</source>
      <translation>до дня</translation>
    </message>
    <message>
      <source>to the month</source>
      <translation>до месяца</translation>
    </message>
    <message>
      <source>to the year</source>
      <translation>до года</translation>
    </message>
    <message>
      <source>today</source>
      <translation>сегодня</translation>
    </message>
    <message>
      <source>today {share}</source>
      <translation>сегодня {share}</translation>
    </message>
    <message>
      <source>today’s</source>
      <translation>нынешние</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>завтра</translation>
    </message>
    <message>
      <source>topics are ids with what is said of each, not {found}</source>
      <translation>темы — это имена (id) с тем, что о них сказано, а здесь {found}</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>верно или нет</translation>
    </message>
    <message>
      <source>turn over</source>
      <translation>перевернуть</translation>
    </message>
    <message>
      <source>twelve</source>
      <translation>двенадцать</translation>
    </message>
    <message>
      <source>two</source>
      <translation>два</translation>
    </message>
    <message>
      <source>two facts call “{earlier}” their earlier id ({other} too)</source>
      <translation>два факта называют «{earlier}» своим прежним именем (id), ещё {other}</translation>
    </message>
    <message>
      <source>two gaps have the same number</source>
      <translation>у двух пропусков один номер</translation>
    </message>
    <message>
      <source>two values of “{property}” would both be {fact} (the first in line {line})</source>
      <translation>два значения «{property}» оба стали бы {fact} (первое в строке {line})</translation>
    </message>
    <message>
      <source>type a code</source>
      <translation>ввести код</translation>
    </message>
    <message>
      <source>type in papers</source>
      <translation>ввести работы</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>ввод названия</translation>
    </message>
    <message>
      <source>types are names with what they have</source>
      <translation>типы — это имена с тем, что у них есть</translation>
    </message>
    <message>
      <source>use blanks instead of tabs</source>
      <translation>ставьте пробелы вместо табуляции</translation>
    </message>
    <message>
      <source>use one of the three, or delete it</source>
      <translation>возьмите одно из трёх или удалите</translation>
    </message>
    <message>
      <source>use one of them</source>
      <translation>возьмите одно из них</translation>
    </message>
    <message>
      <source>use one of these words</source>
      <translation>возьмите одно из этих слов</translation>
    </message>
    <message>
      <source>use one of: {listed}</source>
      <translation>возьмите одно из: {listed}</translation>
    </message>
    <message>
      <source>use one unit, or another property</source>
      <translation>возьмите одну единицу или другое свойство</translation>
    </message>
    <message>
      <source>use single quotation marks, or double the backslash</source>
      <translation>возьмите одинарные кавычки или удвойте обратную косую черту</translation>
    </message>
    <message>
      <source>use small letters a-z, digits and single hyphens</source>
      <translation>годятся строчные буквы a-z, цифры и одиночные дефисы</translation>
    </message>
    <message>
      <source>use small letters, digits and hyphens</source>
      <translation>годятся строчные буквы, цифры и дефисы</translation>
    </message>
    <message>
      <source>use {listed}, or a type</source>
      <translation>возьмите {listed} или тип</translation>
    </message>
    <message>
      <source>version {version} does not come after {before}</source>
      <translation>версия {version} не идёт после {before}</translation>
    </message>
    <message>
      <source>walk</source>
      <translation>перейти</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>слабые</translation>
    </message>
    <message>
      <source>what you mix up</source>
      <translation>что вы путаете</translation>
    </message>
    <message>
      <source>what you took for something else</source>
      <translation>что вы приняли за другое</translation>
    </message>
    <message>
      <source>which source</source>
      <translation>какой источник</translation>
    </message>
    <message>
      <source>with a note</source>
      <translation>с заметкой</translation>
    </message>
    <message>
      <source>with a test</source>
      <translation>с контрольной</translation>
    </message>
    <message>
      <source>withdrawn: {fact}</source>
      <translation>убрано: {fact}</translation>
    </message>
    <message>
      <source>worked out</source>
      <translation>вычисление</translation>
    </message>
    <message>
      <source>write 1945-08-13</source>
      <translation>напишите 1945-08-13</translation>
    </message>
    <message>
      <source>write 8 to 64 random letters and digits, once and for all</source>
      <translation>напишите от 8 до 64 случайных букв и цифр, раз и навсегда</translation>
    </message>
    <message>
      <source>write [a, b]</source>
      <translation>напишите [a, b]</translation>
    </message>
    <message>
      <source>write a chapter, such as 1.yaml</source>
      <translation>напишите главу, например 1.yaml</translation>
    </message>
    <message>
      <source>write a date as 1945-08-13, 1945-08 or 1945, with a clock as 1945-08-08 17:00 Moscow</source>
      <translation>пишите дату как 1945-08-13, 1945-08 или 1945, с часами как 1945-08-08 17:00 Moscow</translation>
    </message>
    <message>
      <source>write a latitude as 38 N</source>
      <translation>пишите широту как 38 N</translation>
    </message>
    <message>
      <source>write a name, or delete the row</source>
      <translation>напишите название или удалите строку</translation>
    </message>
    <message>
      <source>write a number as 979 men, about 4000 men or 4000 to 5700 men</source>
      <translation>пишите число как 979 men, about 4000 men или 4000 to 5700 men</translation>
    </message>
    <message>
      <source>write a position as 41.7 N 129.9 E</source>
      <translation>пишите место как 41.7 N 129.9 E</translation>
    </message>
    <message>
      <source>write a spelling, {{ko: 청진}}, {{name: Chongjin, from: 1945}} or {{wrong: Seysin, why: ...}}</source>
      <translation>напишите название, {{ko: 청진}}, {{name: Chongjin, from: 1945}} или {{wrong: Seysin, why: ...}}</translation>
    </message>
    <message>
      <source>write a spot as 41.80 N 129.78 E within 3 km, a parallel as 38 N from 124.5 E to 128.5 E</source>
      <translation>пишите точку как 41.80 N 129.78 E within 3 km, параллель как 38 N from 124.5 E to 128.5 E</translation>
    </message>
    <message>
      <source>write a value, or delete the line</source>
      <translation>напишите значение или удалите строку</translation>
    </message>
    <message>
      <source>write an address that begins with https://</source>
      <translation>напишите адрес, который начинается с https://</translation>
    </message>
    <message>
      <source>write at most one “or”, between two dates</source>
      <translation>пишите не больше одного «or», между двумя датами</translation>
    </message>
    <message>
      <source>write cards: {{id: {{front: ..., back: ...}}}}</source>
      <translation>пишите cards: {{id: {{front: ..., back: ...}}}}</translation>
    </message>
    <message>
      <source>write deck: id, title: ..., language: en</source>
      <translation>пишите deck: id, title: ..., language: en</translation>
    </message>
    <message>
      <source>write each as 41.80 N 129.78 E</source>
      <translation>пишите каждую как 41.80 N 129.78 E</translation>
    </message>
    <message>
      <source>write figures and points, such as 1.3</source>
      <translation>пишите цифры и точки, например 1.3</translation>
    </message>
    <message>
      <source>write gaps as &lt;answer&gt;, &lt;answer|another spelling&gt; or &lt;answer!wrong!wrong&gt;</source>
      <translation>пишите пропуски как &lt;answer&gt;, &lt;answer|another spelling&gt; или &lt;answer!wrong!wrong&gt;</translation>
    </message>
    <message>
      <source>write hours as +9, -3 or +5:30</source>
      <translation>пишите часы как +9, -3 или +5:30</translation>
    </message>
    <message>
      <source>write is:, name: and its properties</source>
      <translation>напишите is:, name: и свойства</translation>
    </message>
    <message>
      <source>write it</source>
      <translation>напишите</translation>
    </message>
    <message>
      <source>write it as 1945-08-13 if that is wrong</source>
      <translation>если это неверно, напишите 1945-08-13</translation>
    </message>
    <message>
      <source>write it as one text</source>
      <translation>напишите одним текстом</translation>
    </message>
    <message>
      <source>write it as word: value</source>
      <translation>пишите слово: значение</translation>
    </message>
    <message>
      <source>write it flatter: a deck needs six levels</source>
      <translation>пишите с меньшей вложенностью: колоде нужно шесть уровней</translation>
    </message>
    <message>
      <source>write its id: “{meant}”</source>
      <translation>напишите имя (id): «{meant}»</translation>
    </message>
    <message>
      <source>write key: The port fell on &lt;13&gt; August.</source>
      <translation>пишите key: The port fell on &lt;13&gt; August.</translation>
    </message>
    <message>
      <source>write key: value, or put quotes around a text that starts with {{</source>
      <translation>пишите ключ: значение или возьмите в кавычки текст, который начинается с {{</translation>
    </message>
    <message>
      <source>write key: value; a text that goes on from the line above stands further right</source>
      <translation>пишите ключ: значение; текст, который продолжает строку выше, стоит правее</translation>
    </message>
    <message>
      <source>write name: {{noun: ...}}</source>
      <translation>пишите name: {{noun: ...}}</translation>
    </message>
    <message>
      <source>write one id</source>
      <translation>напишите одно имя (id)</translation>
    </message>
    <message>
      <source>write one text; quote it if it holds a mark</source>
      <translation>напишите один текст; возьмите его в кавычки, если в нём есть знаки</translation>
    </message>
    <message>
      <source>write one value, or {{value: ..., source: ...}}</source>
      <translation>напишите одно значение или {{value: ..., source: ...}}</translation>
    </message>
    <message>
      <source>write one, or “learn: no” at the topic</source>
      <translation>напишите её или «learn: no» у темы</translation>
    </message>
    <message>
      <source>write positions: exclude each other, or delete it</source>
      <translation>напишите positions: exclude each other или удалите</translation>
    </message>
    <message>
      <source>write sources: and below it id: {{name: ...}}</source>
      <translation>напишите sources: и ниже id: {{name: ...}}</translation>
    </message>
    <message>
      <source>write the id of the one you mean</source>
      <translation>напишите имя (id) того, что имеется в виду</translation>
    </message>
    <message>
      <source>write the keys out</source>
      <translation>выпишите ключи</translation>
    </message>
    <message>
      <source>write topics: and below it id: {{is: ...}}</source>
      <translation>напишите topics: и ниже id: {{is: ...}}</translation>
    </message>
    <message>
      <source>write topics:, or delete the file</source>
      <translation>напишите topics: или удалите файл</translation>
    </message>
    <message>
      <source>write value: and the sentence</source>
      <translation>напишите value: и предложение</translation>
    </message>
    <message>
      <source>write words: [liberated, puppet], or [] for none</source>
      <translation>напишите words: [liberated, puppet] или [], если их нет</translation>
    </message>
    <message>
      <source>write yes or no</source>
      <translation>напишите yes или no</translation>
    </message>
    <message>
      <source>write {header} with deck, title and language</source>
      <translation>напишите {header} с deck, title и language</translation>
    </message>
    <message>
      <source>write {slug}</source>
      <translation>напишите {slug}</translation>
    </message>
    <message>
      <source>write {{Moscow: +3, Tokyo: +9}}</source>
      <translation>напишите {{Moscow: +3, Tokyo: +9}}</translation>
    </message>
    <message>
      <source>write {{file: ..., credit: ..., licence: ..., alt: ...}}</source>
      <translation>напишите {{file: ..., credit: ..., licence: ..., alt: ...}}</translation>
    </message>
    <message>
      <source>write {{front: ..., back: ...}}</source>
      <translation>напишите {{front: ..., back: ...}}</translation>
    </message>
    <message>
      <source>write {{value: ..., source: ...}}</source>
      <translation>напишите {{value: ..., source: ...}}</translation>
    </message>
    <message>
      <source>write {{value: ..., why: ...}}</source>
      <translation>напишите {{value: ..., why: ...}}</translation>
    </message>
    <message>
      <source>write {{wrong: ..., why: ...}}</source>
      <translation>напишите {{wrong: ..., why: ...}}</translation>
    </message>
    <message>
      <source>writing …</source>
      <translation>записываем …</translation>
    </message>
    <message>
      <source>written</source>
      <translation>записано</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>неверно</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>вчера</translation>
    </message>
    <message>
      <source>you</source>
      <translation>вы</translation>
    </message>
    <message>
      <source>you know it</source>
      <translation>вы это знаете</translation>
    </message>
    <message>
      <source>you know this</source>
      <translation>вы это знаете</translation>
    </message>
    <message>
      <source>you want {share}</source>
      <translation>вы хотите {share}</translation>
    </message>
    <message>
      <source>you were not sure</source>
      <translation>вы не были уверены</translation>
    </message>
    <message>
      <source>you were sure</source>
      <translation>вы были уверены</translation>
    </message>
    <message>
      <source>your answer</source>
      <translation>ваш ответ</translation>
    </message>
    <message>
      <source>zones are names with hours</source>
      <translation>часовые пояса — это имена с часами</translation>
    </message>
    <message>
      <source>zoom</source>
      <translation>масштаб</translation>
    </message>
    <message>
      <source>{action}: {keys}</source>
      <translation>{action}: {keys}</translation>
    </message>
    <message>
      <source>{asked} of {facts} facts can be examined, {several} of them in several forms.</source>
      <translation>Для экзамена годятся {asked} из {facts} фактов, из них в нескольких видах — {several}.</translation>
    </message>
    <message>
      <source>{at} of {all}</source>
      <translation>{at} из {all}</translation>
    </message>
    <message>
      <source>{chapter} · {id}</source>
      <translation>{chapter} · {id}</translation>
    </message>
    <message>
      <source>{chapter} · {news}</source>
      <translation>{chapter} · {news}</translation>
    </message>
    <message>
      <source>{chosen} of {all} kinds</source>
      <translation>Видов: {chosen} из {all}</translation>
    </message>
    <message numerus="yes">
      <source>{clear} of {n} events are clear.</source>
      <translation>
        <numerusform>Ясно: {clear} из {n} события.</numerusform>
        <numerusform>Ясно: {clear} из {n} событий.</numerusform>
        <numerusform>Ясно: {clear} из {n} событий.</numerusform>
      </translation>
    </message>
    <message>
      <source>{clear} of {of} clear</source>
      <translation>ясно {clear} из {of}</translation>
    </message>
    <message>
      <source>{count} answers to one question</source>
      <translation>{count:.0}Разные ответы на один вопрос</translation>
    </message>
    <message>
      <source>{count} chose it: {upper} % of the strong, {lower} % of the weak</source>
      <translation>выбрали {count}: {upper} % сильных, {lower} % слабых</translation>
    </message>
    <message>
      <source>{count} corrected</source>
      <translation>исправлено: {count}</translation>
    </message>
    <message>
      <source>{count} new</source>
      <translation>новых: {count}</translation>
    </message>
    <message>
      <source>{count} of them in the deck already</source>
      <translation>из них уже есть в колоде: {count}</translation>
    </message>
    <message>
      <source>{count} reworded</source>
      <translation>иначе сказано: {count}</translation>
    </message>
    <message>
      <source>{count} withdrawn</source>
      <translation>убрано: {count}</translation>
    </message>
    <message>
      <source>{day} is close: nothing new, only what should stay.</source>
      <translation>Срок близко ({day}): ничего нового, только то, что должно остаться.</translation>
    </message>
    <message>
      <source>{day} {year}</source>
      <translation>{day} {year}</translation>
    </message>
    <message>
      <source>{day}, {hour:02d}:{minute:02d}</source>
      <translation>{day}, {hour:02d}:{minute:02d}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{day}, {time}.</source>
      <translation>{day}, {time}.</translation>
    </message>
    <message>
      <source>{day}: {km} km off</source>
      <translation>{day}: мимо на {km} км</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day} {month}</translation>
    </message>
    <message>
      <source>{day} {month} to {last_day} {last_month} {year}</source>
      <translation>{day} {month} — {last_day} {last_month} {year}</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
    </message>
    <message>
      <source>{deck}  ›  {chapter}</source>
      <translation>{deck}  ›  {chapter}</translation>
    </message>
    <message>
      <source>{deck} · {chapter}</source>
      <translation>{deck} · {chapter}</translation>
    </message>
    <message>
      <source>{detail} · you said “{said}”</source>
      <translation>{detail} · вы ответили «{said}»</translation>
    </message>
    <message>
      <source>{done} of {all} answered</source>
      <translation>отвечено {done} из {all}</translation>
    </message>
    <message>
      <source>{expected} of {met}</source>
      <translation>{expected} из {met}</translation>
    </message>
    <message>
      <source>{facts} · {met} met · {due} due</source>
      <translation>{facts} · знакомо {met} · на сегодня {due}</translation>
    </message>
    <message>
      <source>{facts}, about {time}</source>
      <translation>{facts}, примерно {time}</translation>
    </message>
    <message numerus="yes">
      <source>{facts}, some {n} possible questions, about {time}</source>
      <translation>
        <numerusform>{facts}, около {n} возможного вопроса, примерно {time}</numerusform>
        <numerusform>{facts}, около {n} возможных вопросов, примерно {time}</numerusform>
        <numerusform>{facts}, около {n} возможных вопросов, примерно {time}</numerusform>
      </translation>
    </message>
    <message>
      <source>{facts}, {known}</source>
      <translation>{facts}, {known}</translation>
    </message>
    <message numerus="yes">
      <source>{facts}, {n} possible questions, about {time}</source>
      <translation>
        <numerusform>{facts}, {n} возможный вопрос, примерно {time}</numerusform>
        <numerusform>{facts}, {n} возможных вопроса, примерно {time}</numerusform>
        <numerusform>{facts}, {n} возможных вопросов, примерно {time}</numerusform>
      </translation>
    </message>
    <message>
      <source>{fact} gives no question: {reason}</source>
      <translation>{fact} не даёт вопросов: {reason}</translation>
    </message>
    <message>
      <source>{fact} is asked as {form} only: {why}</source>
      <translation>{fact} спрашивается только в виде {form}: {why}</translation>
    </message>
    <message>
      <source>{fact} names no source of its own</source>
      <translation>у {fact} нет собственного источника</translation>
    </message>
    <message>
      <source>{fact} rests on a weak source alone</source>
      <translation>{fact} опирается только на слабый источник</translation>
    </message>
    <message>
      <source>{figure}, {voice}</source>
      <translation>{figure}, {voice}</translation>
    </message>
    <message>
      <source>{file} cannot be unpacked to its end; it was taken as far as it is sound.</source>
      <translation>Файл {file} не распаковывается до конца; он взят, насколько цел.</translation>
    </message>
    <message>
      <source>{file} has over {most:,} lines; those after it were not taken.</source>
      <translation>В файле {file} больше {most:,} строк; те, что дальше, не взяты.</translation>
    </message>
    <message>
      <source>{file} holds no keys, so this file cannot be changed here now.</source>
      <translation>В файле {file} нет ключей, поэтому сейчас его нельзя здесь изменить.</translation>
    </message>
    <message>
      <source>{file} is a file of another program.</source>
      <translation>{file} — файл другой программы.</translation>
    </message>
    <message>
      <source>{file} is cut off in the middle of a line; it was taken up to its last whole line.</source>
      <translation>Файл {file} обрывается посреди строки; он взят до последней целой строки.</translation>
    </message>
    <message>
      <source>{file} is no file of quizapp's answers; nothing was taken from it.</source>
      <translation>{file} — не файл ответов quizapp; из него ничего не взято.</translation>
    </message>
    <message>
      <source>{file} is no longer as this step left it.</source>
      <translation>Файл {file} уже не такой, каким его оставил этот шаг.</translation>
    </message>
    <message>
      <source>{file} is written in a way that this change cannot be made in safely.</source>
      <translation>Файл {file} записан так, что это изменение нельзя внести безопасно.</translation>
    </message>
    <message>
      <source>{first} and {other}</source>
      <translation>{first} и {other}</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} и {second}</translation>
    </message>
    <message>
      <source>{first} and {second}, {times}</source>
      <translation>{first} и {second}, {times}</translation>
    </message>
    <message>
      <source>{first} or {other}</source>
      <translation>{first} или {other}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} — {last}</translation>
    </message>
    <message>
      <source>{first} {second}</source>
      <translation>{first} {second}</translation>
    </message>
    <message>
      <source>{first}–{last}</source>
      <translation>{first}–{last}</translation>
    </message>
    <message>
      <source>{first}–{last} {month}</source>
      <translation>{first}–{last} {month}</translation>
    </message>
    <message>
      <source>{folder} cannot be moved ({why}).</source>
      <translation>Не удалось переместить {folder} ({why}).</translation>
    </message>
    <message>
      <source>{folder} is the Progress folder of {name}.</source>
      <translation>{folder} — папка прогресса другого профиля: {name}.</translation>
    </message>
    <message>
      <source>{found} cannot be a deck's uid</source>
      <translation>{found} не годится как uid колоды</translation>
    </message>
    <message>
      <source>{found} cannot be the id of {what}</source>
      <translation>{found} не годится как имя (id) ({what})</translation>
    </message>
    <message>
      <source>{found} is neither a kind of value nor a type</source>
      <translation>{found} — не вид значения и не тип</translation>
    </message>
    <message>
      <source>{found} is no date</source>
      <translation>{found} — не дата</translation>
    </message>
    <message>
      <source>{found} is no name</source>
      <translation>{found} — не название</translation>
    </message>
    <message>
      <source>{found} is no number</source>
      <translation>{found} — не число</translation>
    </message>
    <message>
      <source>{found} is no position</source>
      <translation>{found} — не место</translation>
    </message>
    <message>
      <source>{found} is no shift from Greenwich</source>
      <translation>{found} — не сдвиг от Гринвича</translation>
    </message>
    <message>
      <source>{found} is no word</source>
      <translation>{found} — не слово</translation>
    </message>
    <message>
      <source>{found} is none of: {listed}</source>
      <translation>{found} — ничего из: {listed}</translation>
    </message>
    <message>
      <source>{found} names no list seen from the other side</source>
      <translation>{found} — не список, увиденный с другой стороны</translation>
    </message>
    <message>
      <source>{found} {fault}</source>
      <translation>{found}: {fault}</translation>
    </message>
    <message>
      <source>{grade}, {sure}</source>
      <translation>{grade}, {sure}</translation>
    </message>
    <message>
      <source>{header} has no “{key}”</source>
      <translation>в {header} нет «{key}»</translation>
    </message>
    <message>
      <source>{header} holds no keys</source>
      <translation>в {header} нет ключей</translation>
    </message>
    <message>
      <source>{held}.</source>
      <translation>{held}.</translation>
    </message>
    <message>
      <source>{keys} already means “{other}”.</source>
      <translation>{keys} уже означает «{other}».</translation>
    </message>
    <message>
      <source>{key} is missing or wrong</source>
      <translation>нет или неверно: {key}</translation>
    </message>
    <message>
      <source>{key}: mine {mine}; the other {theirs}</source>
      <translation>{key}: моё — {mine}; другое — {theirs}</translation>
    </message>
    <message>
      <source>{km} km</source>
      <translation>{km} км</translation>
    </message>
    <message>
      <source>{km} km apart</source>
      <translation>расстояние {km} км</translation>
    </message>
    <message>
      <source>{label}, on an axis from {first} to {last}</source>
      <translation>{label}, на шкале от {first} до {last}</translation>
    </message>
    <message>
      <source>{lead}: {value}. {disputed}{next}</source>
      <translation>{lead}: {value}. {disputed}{next}</translation>
    </message>
    <message>
      <source>{marks} and {items} are written.</source>
      <translation>Записано: {marks} и {items}.</translation>
    </message>
    <message>
      <source>{met} of {facts} facts met, {firm} firm</source>
      <translation>встречено {met} из {facts} фактов, прочно держатся {firm}</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>{n:,} of {all:,} facts</source>
      <translation>{n:,} из {all:,} фактов</translation>
    </message>
    <message>
      <source>{names} and {last} are one place</source>
      <translation>{names} и {last} — одно и то же место</translation>
    </message>
    <message>
      <source>{name} (copy)</source>
      <translation>{name} (копия)</translation>
    </message>
    <message>
      <source>{name} is back.</source>
      <translation>{name}: профиль снова здесь.</translation>
    </message>
    <message>
      <source>{name} is written. Give it to your class: it opens in quizapp.</source>
      <translation>Файл {name} записан. Раздайте его классу: он открывается в quizapp.</translation>
    </message>
    <message>
      <source>{name} is written. Give it to your teacher.</source>
      <translation>Файл {name} записан. Отдайте его учителю.</translation>
    </message>
    <message>
      <source>{name} was deleted, and is kept for 30 days.</source>
      <translation>Профиль {name} удалён и хранится ещё 30 дней.</translation>
    </message>
    <message>
      <source>{noun} can have: {lists}</source>
      <translation>{noun}, возможны: {lists}</translation>
    </message>
    <message>
      <source>{noun} has no property “{key}”</source>
      <translation>{noun}: нет свойства «{key}»</translation>
    </message>
    <message numerus="yes">
      <source>{n} answers</source>
      <translation>
        <numerusform>{n} ответ</numerusform>
        <numerusform>{n} ответа</numerusform>
        <numerusform>{n} ответов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers and acts are kept</source>
      <translation>
        <numerusform>сохранено: {n} ответ или действие</numerusform>
        <numerusform>сохранено: {n} ответа и действия</numerusform>
        <numerusform>сохранено: {n} ответов и действий</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers came in from your other computers.</source>
      <translation>
        <numerusform>С других ваших компьютеров пришёл {n} ответ.</numerusform>
        <numerusform>С других ваших компьютеров пришли {n} ответа.</numerusform>
        <numerusform>С других ваших компьютеров пришло {n} ответов.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers in {spent}.</source>
      <translation>
        <numerusform>{n} ответ, {spent}.</numerusform>
        <numerusform>{n} ответа, {spent}.</numerusform>
        <numerusform>{n} ответов, {spent}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cards</source>
      <translation>
        <numerusform>{n} карточка</numerusform>
        <numerusform>{n} карточки</numerusform>
        <numerusform>{n} карточек</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cells to mend</source>
      <translation>
        <numerusform>исправить {n} ячейку</numerusform>
        <numerusform>исправить {n} ячейки</numerusform>
        <numerusform>исправить {n} ячеек</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} chosen facts</source>
      <translation>
        <numerusform>{n} выбранный факт</numerusform>
        <numerusform>{n} выбранных факта</numerusform>
        <numerusform>{n} выбранных фактов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events are damaged and not counted.</source>
      <translation>
        <numerusform>{n} запись повреждена и не считается.</numerusform>
        <numerusform>{n} записи повреждены и не считаются.</numerusform>
        <numerusform>{n} записей повреждены и не считаются.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events are missing.</source>
      <translation>
        <numerusform>Не хватает {n} записи.</numerusform>
        <numerusform>Не хватает {n} записей.</numerusform>
        <numerusform>Не хватает {n} записей.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events came from {file}.</source>
      <translation>
        <numerusform>{n} запись пришла из {file}.</numerusform>
        <numerusform>{n} записи пришли из {file}.</numerusform>
        <numerusform>{n} записей пришло из {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events came in.</source>
      <translation>
        <numerusform>Пришла {n} запись.</numerusform>
        <numerusform>Пришли {n} записи.</numerusform>
        <numerusform>Пришло {n} записей.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events could not be found: your journal on another computer or in the Progress folder may hold them (quizapp progress merge FILE).</source>
      <translation>
        <numerusform>{n} запись не нашлась: возможно, она есть в вашем журнале на другом компьютере или в папке прогресса (quizapp progress merge FILE).</numerusform>
        <numerusform>{n} записи не нашлись: возможно, они есть в вашем журнале на другом компьютере или в папке прогресса (quizapp progress merge FILE).</numerusform>
        <numerusform>{n} записей не нашлось: возможно, они есть в вашем журнале на другом компьютере или в папке прогресса (quizapp progress merge FILE).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events that only the present progress has stay.</source>
      <translation>
        <numerusform>{n} запись есть только в нынешнем прогрессе; она остаётся.</numerusform>
        <numerusform>{n} записи есть только в нынешнем прогрессе; они остаются.</numerusform>
        <numerusform>{n} записей есть только в нынешнем прогрессе; они остаются.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events were written by a newer quizapp; they are kept.</source>
      <translation>
        <numerusform>{n} запись сделана более новой версией quizapp; она сохранена.</numerusform>
        <numerusform>{n} записи сделаны более новой версией quizapp; они сохранены.</numerusform>
        <numerusform>{n} записей сделаны более новой версией quizapp; они сохранены.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events were written to {path}.</source>
      <translation>
        <numerusform>{n} запись сохранена в {path}.</numerusform>
        <numerusform>{n} записи сохранены в {path}.</numerusform>
        <numerusform>{n} записей сохранено в {path}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events would come back, {first} to {last}.</source>
      <translation>
        <numerusform>Вернётся {n} запись, {first} — {last}.</numerusform>
        <numerusform>Вернутся {n} записи, {first} — {last}.</numerusform>
        <numerusform>Вернётся {n} записей, {first} — {last}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts</source>
      <translation>
        <numerusform>{n} факт</numerusform>
        <numerusform>{n} факта</numerusform>
        <numerusform>{n} фактов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts are asked again.</source>
      <translation>
        <numerusform>{n} факт снова спрашивается.</numerusform>
        <numerusform>{n} факта снова спрашиваются.</numerusform>
        <numerusform>{n} фактов снова спрашиваются.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts are suspended.</source>
      <translation>
        <numerusform>{n} факт на паузе.</numerusform>
        <numerusform>{n} факта на паузе.</numerusform>
        <numerusform>{n} фактов на паузе.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts begin anew.</source>
      <translation>
        <numerusform>{n} факт начинается заново.</numerusform>
        <numerusform>{n} факта начинаются заново.</numerusform>
        <numerusform>{n} фактов начинаются заново.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts by {day}</source>
      <translation>
        <numerusform>{n} факт к {day}</numerusform>
        <numerusform>{n} факта к {day}</numerusform>
        <numerusform>{n} фактов к {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts count as learnt.</source>
      <translation>
        <numerusform>{n} факт считается выученным.</numerusform>
        <numerusform>{n} факта считаются выученными.</numerusform>
        <numerusform>{n} фактов считаются выученными.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts marked</source>
      <translation>
        <numerusform>отмечен {n} факт</numerusform>
        <numerusform>отмечено {n} факта</numerusform>
        <numerusform>отмечено {n} фактов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts of {total} are clear.</source>
      <translation>
        <numerusform>Ясно помнится {n} факт из {total}.</numerusform>
        <numerusform>Ясно помнятся {n} факта из {total}.</numerusform>
        <numerusform>Ясно помнятся {n} фактов из {total}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts of “{topic}” rest on the source of the whole topic.</source>
      <translation>
        <numerusform>{n} факт темы «{topic}» опирается на источник всей темы.</numerusform>
        <numerusform>{n} факта темы «{topic}» опираются на источник всей темы.</numerusform>
        <numerusform>{n} фактов темы «{topic}» опираются на источник всей темы.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts put off for a week.</source>
      <translation>
        <numerusform>{n} факт отложен на неделю.</numerusform>
        <numerusform>{n} факта отложены на неделю.</numerusform>
        <numerusform>{n} фактов отложены на неделю.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files of this computer are up to date there.</source>
      <translation>
        <numerusform>{n} файл этого компьютера там обновлён.</numerusform>
        <numerusform>{n} файла этого компьютера там обновлены.</numerusform>
        <numerusform>{n} файлов этого компьютера там обновлены.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hints</source>
      <translation>
        <numerusform>{n} подсказка</numerusform>
        <numerusform>{n} подсказки</numerusform>
        <numerusform>{n} подсказок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} items</source>
      <translation>
        <numerusform>{n} задание</numerusform>
        <numerusform>{n} задания</numerusform>
        <numerusform>{n} заданий</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} kept numbers were wrong; they are counted anew from the answers.</source>
      <translation>
        <numerusform>{n} сохранённое число было неверным; оно заново посчитано по ответам.</numerusform>
        <numerusform>{n} сохранённых числа были неверными; они заново посчитаны по ответам.</numerusform>
        <numerusform>{n} сохранённых чисел были неверными; они заново посчитаны по ответам.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines of {file} are damaged and were not taken; all others were.</source>
      <translation>
        <numerusform>В {file} повреждена и не взята {n} строка; остальные взяты.</numerusform>
        <numerusform>В {file} повреждены и не взяты {n} строки; остальные взяты.</numerusform>
        <numerusform>В {file} повреждены и не взяты {n} строк; остальные взяты.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines of {file} are over {most} KB long and were not taken.</source>
      <translation>
        <numerusform>В {file} не взята {n} строка длиннее {most} КБ.</numerusform>
        <numerusform>В {file} не взяты {n} строки длиннее {most} КБ.</numerusform>
        <numerusform>В {file} не взято {n} строк длиннее {most} КБ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} mistakes to mend</source>
      <translation>
        <numerusform>{n} ошибка</numerusform>
        <numerusform>{n} ошибки</numerusform>
        <numerusform>{n} ошибок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new events came in.</source>
      <translation>
        <numerusform>Пришла {n} новая запись.</numerusform>
        <numerusform>Пришли {n} новые записи.</numerusform>
        <numerusform>Пришло {n} новых записей.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new names</source>
      <translation>
        <numerusform>{n} новое имя</numerusform>
        <numerusform>{n} новых имени</numerusform>
        <numerusform>{n} новых имён</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} страница</numerusform>
        <numerusform>{n} страницы</numerusform>
        <numerusform>{n} страниц</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} papers</source>
      <translation>
        <numerusform>{n} работа</numerusform>
        <numerusform>{n} работы</numerusform>
        <numerusform>{n} работ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} papers are new.</source>
      <translation>
        <numerusform>{n} новая работа.</numerusform>
        <numerusform>{n} новые работы.</numerusform>
        <numerusform>{n} новых работ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} questions</source>
      <translation>
        <numerusform>{n} вопрос</numerusform>
        <numerusform>{n} вопроса</numerusform>
        <numerusform>{n} вопросов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} questions, to be taken once. What you answer is kept at every step.</source>
      <translation>
        <numerusform>{n} вопрос, один раз. Каждый ваш ответ сразу сохраняется.</numerusform>
        <numerusform>{n} вопроса, один раз. Каждый ваш ответ сразу сохраняется.</numerusform>
        <numerusform>{n} вопросов, один раз. Каждый ваш ответ сразу сохраняется.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows do not give their id and were not taken.</source>
      <translation>
        <numerusform>{n} строка не соответствует своему id и не взята.</numerusform>
        <numerusform>{n} строки не соответствуют своим id и не взяты.</numerusform>
        <numerusform>{n} строк не соответствуют своим id и не взяты.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} things asked today</source>
      <translation>
        <numerusform>{n} вопрос на сегодня</numerusform>
        <numerusform>{n} вопроса на сегодня</numerusform>
        <numerusform>{n} вопросов на сегодня</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n} раз</numerusform>
        <numerusform>{n} раза</numerusform>
        <numerusform>{n} раз</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} topics</source>
      <translation>
        <numerusform>{n} тема</numerusform>
        <numerusform>{n} темы</numerusform>
        <numerusform>{n} тем</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} versions</source>
      <translation>
        <numerusform>{n} вариант</numerusform>
        <numerusform>{n} варианта</numerusform>
        <numerusform>{n} вариантов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <translation>
        <numerusform>{n} день</numerusform>
        <numerusform>{n} дня</numerusform>
        <numerusform>{n} дней</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events chosen.</source>
      <translation>
        <numerusform>Выбрано {n} событие.</numerusform>
        <numerusform>Выбрано {n} события.</numerusform>
        <numerusform>Выбрано {n} событий.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts</source>
      <translation>
        <numerusform>{n} факт</numerusform>
        <numerusform>{n} факта</numerusform>
        <numerusform>{n} фактов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts fall due tomorrow.</source>
      <translation>
        <numerusform>На завтра — {n} факт.</numerusform>
        <numerusform>На завтра — {n} факта.</numerusform>
        <numerusform>На завтра — {n} фактов.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} items are still empty. Hand in all the same?</source>
      <translation>
        <numerusform>{n} задание ещё пусто. Всё равно сдать?</numerusform>
        <numerusform>{n} задания ещё пусты. Всё равно сдать?</numerusform>
        <numerusform>{n} заданий ещё пусты. Всё равно сдать?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} минута</numerusform>
        <numerusform>{n} минуты</numerusform>
        <numerusform>{n} минут</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>{n} место</numerusform>
        <numerusform>{n} места</numerusform>
        <numerusform>{n} мест</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places chosen</source>
      <translation>
        <numerusform>выбрано {n} место</numerusform>
        <numerusform>выбрано {n} места</numerusform>
        <numerusform>выбрано {n} мест</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places clear, {fading} fading, {fog} under fog</source>
      <translation>
        <numerusform>Ясно {n} место, тускнеет {fading}, в тумане {fog}</numerusform>
        <numerusform>Ясно {n} места, тускнеет {fading}, в тумане {fog}</numerusform>
        <numerusform>Ясно {n} мест, тускнеет {fading}, в тумане {fog}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} questions. You would probably get {low} to {high} % right.</source>
      <translation>
        <numerusform>{n} вопрос. Верно, скорее всего, будет от {low} до {high} %.</numerusform>
        <numerusform>{n} вопроса. Верно, скорее всего, будет от {low} до {high} %.</numerusform>
        <numerusform>{n} вопросов. Верно, скорее всего, будет от {low} до {high} %.</numerusform>
      </translation>
    </message>
    <message>
      <source>{often} {mixes} {way}</source>
      <translation>{often} {mixes} {way}</translation>
    </message>
    <message>
      <source>{often} {way}</source>
      <translation>{often} {way}</translation>
    </message>
    <message>
      <source>{one} and {other} are not settled yet.</source>
      <translation>{one} и {other} пока путаются.</translation>
    </message>
    <message>
      <source>{one} or {other}?</source>
      <translation>{one} или {other}?</translation>
    </message>
    <message>
      <source>{owner} has no “{key}”</source>
      <translation>«{key}» здесь неизвестно ({owner})</translation>
    </message>
    <message>
      <source>{owner} has no “{word}”</source>
      <translation>«{word}» здесь неизвестно ({owner})</translation>
    </message>
    <message>
      <source>{papers}, {items}</source>
      <translation>{papers}, {items}</translation>
    </message>
    <message>
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path} нельзя прочитать ({reason}).</translation>
    </message>
    <message>
      <source>{path} could not be written ({why}).</source>
      <translation>Не удалось записать {path} ({why}).</translation>
    </message>
    <message>
      <source>{path} is damaged, and no new file could be built ({why}).</source>
      <translation>Файл {path} повреждён, а новый построить не удалось ({why}).</translation>
    </message>
    <message>
      <source>{path} is no table of quizapp's answers ({reason}).</source>
      <translation>{path} — не таблица ответов quizapp ({reason}).</translation>
    </message>
    <message>
      <source>{path} is written. {more}</source>
      <translation>Записано: {path}. {more}</translation>
    </message>
    <message>
      <source>{place}: {spot}</source>
      <translation>{place}: {spot}</translation>
    </message>
    <message>
      <source>{place}: {what}, so this file cannot be changed here now.</source>
      <translation>{place}: {what}, поэтому сейчас этот файл нельзя здесь изменить.</translation>
    </message>
    <message>
      <source>{place}: {what}.</source>
      <translation>{place}: {what}.</translation>
    </message>
    <message>
      <source>{place}: {what}; {repair}</source>
      <translation>{place}: {what}; {repair}</translation>
    </message>
    <message>
      <source>{points} of {items}</source>
      <translation>{points} из {items}</translation>
    </message>
    <message>
      <source>{profile} · {answers} · {copy}</source>
      <translation>{profile} · {answers} · {copy}</translation>
    </message>
    <message>
      <source>{property}, how finely</source>
      <translation>{property}, с какой точностью</translation>
    </message>
    <message>
      <source>{property}, how it is meant</source>
      <translation>{property}, как это понимать</translation>
    </message>
    <message>
      <source>{property}, the unit</source>
      <translation>{property}, единица</translation>
    </message>
    <message>
      <source>{property}: {questions}</source>
      <translation>{property}: {questions}</translation>
    </message>
    <message>
      <source>{questions}, {versions}, {pages}. Code {code}</source>
      <translation>{questions}, {versions}, {pages}. Код {code}</translation>
    </message>
    <message>
      <source>{quiz}  ›  {deck}</source>
      <translation>{quiz}  ›  {deck}</translation>
    </message>
    <message>
      <source>{right} of {all} are right.</source>
      <translation>Верно {right} из {all}.</translation>
    </message>
    <message>
      <source>{right} right</source>
      <translation>верно {right}</translation>
    </message>
    <message numerus="yes">
      <source>{right} right of {n}</source>
      <translation>
        <numerusform>верно {right} из {n}</numerusform>
        <numerusform>верно {right} из {n}</numerusform>
        <numerusform>верно {right} из {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} right of {n}, and you know which.</source>
      <translation>
        <numerusform>Верно {right} из {n}, и видно, что подтянуть.</numerusform>
        <numerusform>Верно {right} из {n}, и видно, что подтянуть.</numerusform>
        <numerusform>Верно {right} из {n}, и видно, что подтянуть.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} right of {n}.</source>
      <translation>
        <numerusform>Верно {right} из {n}.</numerusform>
        <numerusform>Верно {right} из {n}.</numerusform>
        <numerusform>Верно {right} из {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} right, {n} misses</source>
      <translation>
        <numerusform>верно {right}, мимо {n}</numerusform>
        <numerusform>верно {right}, мимо {n}</numerusform>
        <numerusform>верно {right}, мимо {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} right, {n} not</source>
      <translation>
        <numerusform>верно {right}, неверно {n}</numerusform>
        <numerusform>верно {right}, неверно {n}</numerusform>
        <numerusform>верно {right}, неверно {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} % recalled</source>
      <translation>помнится {share} %</translation>
    </message>
    <message>
      <source>{share} % right</source>
      <translation>верно {share} %</translation>
    </message>
    <message>
      <source>{sheet} is no .xlsx and no .csv.</source>
      <translation>{sheet} — не .xlsx и не .csv.</translation>
    </message>
    <message>
      <source>{signs} (corrected)</source>
      <translation>{signs} (исправлено)</translation>
    </message>
    <message>
      <source>{strength}, chosen</source>
      <translation>{strength}, выбрано</translation>
    </message>
    <message numerus="yes">
      <source>{time} would keep {n} facts.</source>
      <translation>
        <numerusform>{time} — и {n} факт не забудется.</numerusform>
        <numerusform>{time} — и {n} факта не забудутся.</numerusform>
        <numerusform>{time} — и {n} фактов не забудутся.</numerusform>
      </translation>
    </message>
    <message>
      <source>{title} has the id “{id}”, which another deck has: “{other}”. It could be “{free_id}”.</source>
      <translation>У {title} имя (id) «{id}», которое носит другая колода: «{other}». Можно взять «{free_id}».</translation>
    </message>
    <message>
      <source>{title} is here already.</source>
      <translation>{title} уже здесь.</translation>
    </message>
    <message>
      <source>{title} is new here: {facts} facts about {topics} topics.</source>
      <translation>{title} — новая колода: фактов {facts}, тем {topics}.</translation>
    </message>
    <message>
      <source>{title} · version {letter}</source>
      <translation>{title} · вариант {letter}</translation>
    </message>
    <message>
      <source>{title} · {code}</source>
      <translation>{title} · {code}</translation>
    </message>
    <message>
      <source>{title}, an older version, you have {before}: {change}.</source>
      <translation>{title}, версия старше вашей ({before}): {change}.</translation>
    </message>
    <message>
      <source>{title}, due today</source>
      <translation>{title}, спросим сегодня</translation>
    </message>
    <message>
      <source>{title}, you have {before}: {change}.</source>
      <translation>{title}, у вас {before}: {change}.</translation>
    </message>
    <message numerus="yes">
      <source>{title}, {n} topics</source>
      <translation>
        <numerusform>{title}, {n} тема</numerusform>
        <numerusform>{title}, {n} темы</numerusform>
        <numerusform>{title}, {n} тем</numerusform>
      </translation>
    </message>
    <message>
      <source>{title}, {strength}</source>
      <translation>{title}, {strength}</translation>
    </message>
    <message>
      <source>{title}: {counts}</source>
      <translation>{title}: {counts}</translation>
    </message>
    <message>
      <source>{title}: {words}</source>
      <translation>{title}: {words}</translation>
    </message>
    <message>
      <source>{weekday} {day} {month}</source>
      <translation>{weekday}, {day} {month}</translation>
    </message>
    <message>
      <source>{what} has {count} letters; {most} is the most</source>
      <translation>букв: {count}, можно не больше {most} ({what})</translation>
    </message>
    <message>
      <source>{what} · page {number} of {all}</source>
      <translation>{what} · страница {number} из {all}</translation>
    </message>
    <message>
      <source>{what} · {title}</source>
      <translation>{what} · {title}</translation>
    </message>
    <message>
      <source>{what}: {repair}.</source>
      <translation>{what}: {repair}.</translation>
    </message>
    <message>
      <source>{when} · {form}</source>
      <translation>{when} · {form}</translation>
    </message>
    <message>
      <source>{whose} has no “{old}”.</source>
      <translation>В {whose} нет «{old}».</translation>
    </message>
    <message>
      <source>{whose} has “{new}” already.</source>
      <translation>В {whose} уже есть «{new}».</translation>
    </message>
    <message>
      <source>{who} took another test: {other}, not {test}.</source>
      <translation>{who}: это другая контрольная, {other}, а не {test}.</translation>
    </message>
    <message>
      <source>{who}: {before} → {after}</source>
      <translation>{who}: {before} → {after}</translation>
    </message>
    <message>
      <source>{words} (taken back)</source>
      <translation>{words} (отменено)</translation>
    </message>
    <message numerus="yes">
      <source>{word} new facts are waiting, about {time}.</source>
      <translation>
        <numerusform>{word} новый факт ждёт, примерно {time}.</numerusform>
        <numerusform>{word} новых факта ждут, примерно {time}.</numerusform>
        <numerusform>{word} новых фактов ждут, примерно {time}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{word} of them are about to slip.</source>
      <translation>
        <numerusform>{word} из них вот-вот ускользнёт.</numerusform>
        <numerusform>{word} из них вот-вот ускользнут.</numerusform>
        <numerusform>{word} из них вот-вот ускользнут.</numerusform>
      </translation>
    </message>
    <message>
      <source>{work} {done} %</source>
      <translation>{work} {done} %</translation>
    </message>
    <message>
      <source>×10</source>
      <translation>×10</translation>
    </message>
    <message>
      <source>“Sure” means right for you, so trust it.</source>
      <translation>Ваше «точно» всегда значит «верно»: доверяйте ему.</translation>
    </message>
    <message>
      <source>“Sure” means right nine times in ten for you, so trust it.</source>
      <translation>Ваше «точно» верно девять раз из десяти: доверяйте ему.</translation>
    </message>
    <message>
      <source>“Sure” means right only {n} times in ten for you: say “not sure” more often.</source>
      <translation>Ваше «точно» верно лишь в {n} из 10 случаев: чаще говорите «вроде бы».</translation>
    </message>
    <message>
      <source>“Sure” means right {n} times in ten for you, so look twice.</source>
      <translation>Ваше «точно» верно в {n} из 10 случаев: смотрите дважды.</translation>
    </message>
    <message>
      <source>“positions” says only “exclude each other”, not {found}</source>
      <translation>в «positions» пишут только «exclude each other», а здесь {found}</translation>
    </message>
    <message>
      <source>“{action}” is {keys} now.</source>
      <translation>«{action}» — теперь {keys}.</translation>
    </message>
    <message>
      <source>“{after}” does not stand in {file}.</source>
      <translation>«{after}» нет в {file}.</translation>
    </message>
    <message>
      <source>“{answer}” is much longer than all that is offered beside it.</source>
      <translation>«{answer}» намного длиннее всего, что предлагается рядом.</translation>
    </message>
    <message>
      <source>“{answer}” is much shorter than all that is offered beside it.</source>
      <translation>«{answer}» намного короче всего, что предлагается рядом.</translation>
    </message>
    <message>
      <source>“{deck}” came with quizapp and cannot be taken out.</source>
      <translation>Колода «{deck}» входит в quizapp, её нельзя убрать.</translation>
    </message>
    <message>
      <source>“{earlier}” is called an earlier id, but a fact has it now</source>
      <translation>«{earlier}» названо прежним именем (id), но сейчас оно у другого факта</translation>
    </message>
    <message>
      <source>“{effect}” ({first}) came before “{cause}” ({later})</source>
      <translation>«{effect}» ({first}) случилось раньше, чем «{cause}» ({later})</translation>
    </message>
    <message>
      <source>“{figure}” is no figure</source>
      <translation>«{figure}» — не число</translation>
    </message>
    <message>
      <source>“{file}” cannot be the name of a chapter's file.</source>
      <translation>«{file}» не годится как имя файла главы.</translation>
    </message>
    <message>
      <source>“{file}” holds no topics</source>
      <translation>в «{file}» нет тем</translation>
    </message>
    <message>
      <source>“{file}” is no picture in the deck folder</source>
      <translation>«{file}» — не картинка в папке колоды</translation>
    </message>
    <message>
      <source>“{file}” is the same picture as “{first}”</source>
      <translation>«{file}» — та же картинка, что «{first}»</translation>
    </message>
    <message>
      <source>“{file}” {fault}</source>
      <translation>«{file}»: {fault}</translation>
    </message>
    <message numerus="yes">
      <source>“{first}” and “{second}”, mixed up {n} times</source>
      <translation>
        <numerusform>«{first}» и «{second}»: перепутано {n} раз</numerusform>
        <numerusform>«{first}» и «{second}»: перепутано {n} раза</numerusform>
        <numerusform>«{first}» и «{second}»: перепутано {n} раз</numerusform>
      </translation>
    </message>
    <message>
      <source>“{id}” cannot be the id of a deck.</source>
      <translation>«{id}» не годится как имя (id) колоды.</translation>
    </message>
    <message>
      <source>“{key}” cannot be a key.</source>
      <translation>«{key}» не годится как ключ.</translation>
    </message>
    <message>
      <source>“{key}” cannot be the key of a statement</source>
      <translation>«{key}» не годится как ключ утверждения</translation>
    </message>
    <message>
      <source>“{key}” does not belong into {header}</source>
      <translation>«{key}» не место в {header}</translation>
    </message>
    <message>
      <source>“{key}” is yes or no</source>
      <translation>в «{key}» пишут yes или no</translation>
    </message>
    <message>
      <source>“{key}” of the property “{name}” hides a “{word}”.</source>
      <translation>В «{key}» свойства «{name}» прячется «{word}».</translation>
    </message>
    <message>
      <source>“{key}” stands here a second time (first in line {line})</source>
      <translation>«{key}» стоит здесь второй раз (первый — в строке {line})</translation>
    </message>
    <message>
      <source>“{key}” stands in braces without a colon and a value</source>
      <translation>«{key}» стоит в фигурных скобках без двоеточия и значения</translation>
    </message>
    <message>
      <source>“{key}” takes a wording and cannot be switched off</source>
      <translation>в «{key}» нужна формулировка, её нельзя отключить</translation>
    </message>
    <message>
      <source>“{key}” takes one date</source>
      <translation>в «{key}» нужна одна дата</translation>
    </message>
    <message>
      <source>“{key}” takes one text, not {found}</source>
      <translation>в «{key}» нужен один текст, а здесь {found}</translation>
    </message>
    <message>
      <source>“{key}” takes words, not {found}</source>
      <translation>в «{key}» нужны слова, а здесь {found}</translation>
    </message>
    <message>
      <source>“{line}” does not say which version was taken.</source>
      <translation>В строке «{line}» не сказано, какой был вариант.</translation>
    </message>
    <message>
      <source>“{line}” holds no name and answers.</source>
      <translation>В строке «{line}» нет имени и ответов.</translation>
    </message>
    <message>
      <source>“{line}”: {what}</source>
      <translation>«{line}»: {what}</translation>
    </message>
    <message>
      <source>“{name}” cannot be read ({reason})</source>
      <translation>«{name}» нельзя прочитать ({reason})</translation>
    </message>
    <message>
      <source>“{name}” cannot be read ({reason}).</source>
      <translation>«{name}» нельзя прочитать ({reason}).</translation>
    </message>
    <message>
      <source>“{name}” cannot be read from line {line} on ({why}).</source>
      <translation>«{name}» нельзя прочитать начиная со строки {line} ({why}).</translation>
    </message>
    <message>
      <source>“{name}” cannot be the name of a profile.</source>
      <translation>«{name}» не годится как имя профиля.</translation>
    </message>
    <message>
      <source>“{name}” has cells beyond {rows:,} rows or {columns} columns, or many of both.</source>
      <translation>В «{name}» есть ячейки за пределами {rows:,} строк или {columns} столбцов, или того и другого много.</translation>
    </message>
    <message>
      <source>“{name}” has more than {rows:,} rows or {columns} columns.</source>
      <translation>В «{name}» больше {rows:,} строк или {columns} столбцов.</translation>
    </message>
    <message>
      <source>“{name}” has {size:,} bytes; {most:,} is the most.</source>
      <translation>Размер «{name}» — {size:,} байт; можно не больше {most:,}.</translation>
    </message>
    <message>
      <source>“{name}” holds a file of more than {most:,} bytes.</source>
      <translation>В «{name}» есть файл больше {most:,} байт.</translation>
    </message>
    <message>
      <source>“{name}” holds more than {most:,} bytes, too much for a deck.</source>
      <translation>В «{name}» больше {most:,} байт, слишком много для колоды.</translation>
    </message>
    <message>
      <source>“{name}” holds more than {most:,} bytes.</source>
      <translation>В «{name}» больше {most:,} байт.</translation>
    </message>
    <message>
      <source>“{name}” holds more than {most:,} values, too much for a deck.</source>
      <translation>В «{name}» больше {most:,} значений, слишком много для колоды.</translation>
    </message>
    <message>
      <source>“{name}” holds {size:,} bytes; {most:,} is the most</source>
      <translation>в «{name}» {size:,} байт; можно не больше {most:,}</translation>
    </message>
    <message>
      <source>“{name}” is a folder, a pipe or a device, not a file</source>
      <translation>«{name}» — папка, канал или устройство, а не файл</translation>
    </message>
    <message>
      <source>“{name}” is a link that leads out of the deck folder</source>
      <translation>«{name}» — ссылка за пределы папки колоды</translation>
    </message>
    <message>
      <source>“{name}” is called wrong without saying why</source>
      <translation>«{name}» названо неверным, но не сказано почему</translation>
    </message>
    <message>
      <source>“{name}” is damaged, or no file of results.</source>
      <translation>Файл «{name}» повреждён или это не файл результатов.</translation>
    </message>
    <message>
      <source>“{name}” is damaged, or was changed after it was made.</source>
      <translation>Файл «{name}» повреждён или изменён после создания.</translation>
    </message>
    <message>
      <source>“{name}” is no CSV: it holds what is no text.</source>
      <translation>«{name}» — не CSV: в нём не только текст.</translation>
    </message>
    <message>
      <source>“{name}” is no Excel workbook that can be read.</source>
      <translation>«{name}» — не книга Excel, которую можно прочитать.</translation>
    </message>
    <message>
      <source>“{name}” is no assignment.</source>
      <translation>«{name}» — не задание.</translation>
    </message>
    <message>
      <source>“{name}” is no file of results.</source>
      <translation>«{name}» — не файл результатов.</translation>
    </message>
    <message>
      <source>“{name}” is no file.</source>
      <translation>«{name}» — не файл.</translation>
    </message>
    <message>
      <source>“{name}” is no package of a deck.</source>
      <translation>«{name}» — не файл колоды.</translation>
    </message>
    <message>
      <source>“{name}” is no package of a deck: it is damaged.</source>
      <translation>«{name}» — не файл колоды: он повреждён.</translation>
    </message>
    <message>
      <source>“{name}” is no test as quizapp wrote it ({why}).</source>
      <translation>«{name}» — не контрольная в том виде, в каком её записал quizapp ({why}).</translation>
    </message>
    <message>
      <source>“{name}” is not what it should be</source>
      <translation>«{name}» не такое, каким должно быть</translation>
    </message>
    <message>
      <source>“{name}” is not written in UTF-8 (line {line}).</source>
      <translation>Файл «{name}» записан не в UTF-8 (строка {line}).</translation>
    </message>
    <message>
      <source>“{name}” lists more files than a deck may hold ({most:,}).</source>
      <translation>В «{name}» больше файлов, чем может быть в колоде ({most:,}).</translation>
    </message>
    <message>
      <source>“{name}” lists {files:,} files; {most:,} is the most.</source>
      <translation>Файлов в «{name}» — {files:,}; можно не больше {most:,}.</translation>
    </message>
    <message>
      <source>“{name}” was changed by another program meanwhile.</source>
      <translation>Тем временем другая программа изменила «{name}».</translation>
    </message>
    <message>
      <source>“{name}” was deleted by another program meanwhile.</source>
      <translation>Тем временем другая программа удалила «{name}».</translation>
    </message>
    <message>
      <source>“{name}” was written by a newer quizapp.</source>
      <translation>«{name}» записан более новой версией quizapp.</translation>
    </message>
    <message>
      <source>“{new}” cannot be the key of a statement.</source>
      <translation>«{new}» не годится как ключ утверждения.</translation>
    </message>
    <message>
      <source>“{one}” and “{other}” differ in a figure only.</source>
      <translation>«{one}» и «{other}» различаются только числом.</translation>
    </message>
    <message>
      <source>“{one}” and “{other}” say nearly the same.</source>
      <translation>«{one}» и «{other}» говорят почти одно и то же.</translation>
    </message>
    <message>
      <source>“{package}” holds no deck: there is no {file} in it.</source>
      <translation>В «{package}» нет колоды: там нет {file}.</translation>
    </message>
    <message>
      <source>“{package}” holds the file “{file}” twice.</source>
      <translation>В «{package}» файл «{file}» лежит дважды.</translation>
    </message>
    <message>
      <source>“{property}” counts “{unit}” here and “{other}” above</source>
      <translation>«{property}» здесь считает «{unit}», а выше — «{other}»</translation>
    </message>
    <message>
      <source>“{property}” does not say of which side</source>
      <translation>у «{property}» не сказано, какая это сторона</translation>
    </message>
    <message>
      <source>“{property}” has one value, and here is another</source>
      <translation>у «{property}» одно значение, а здесь ещё одно</translation>
    </message>
    <message>
      <source>“{property}” has qualifiers here, but no value</source>
      <translation>у «{property}» здесь есть уточнения, но нет значения</translation>
    </message>
    <message>
      <source>“{property}” is one at a time, and two overlap here ({first} and {other})</source>
      <translation>«{property}» бывает одно в каждый момент, а здесь два пересекаются ({first} и {other})</translation>
    </message>
    <message>
      <source>“{property}” of “{label}”</source>
      <translation>«{property}» темы «{label}»</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” ({figure}) is more than its “{whole}” ({all}).</source>
      <translation>«{property}» темы «{topic}» ({figure}) больше, чем «{whole}» ({all}).</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” ({value}) lies after its “{other}” ({edge}).</source>
      <translation>«{property}» темы «{topic}» ({value}) позже, чем «{other}» ({edge}).</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” ({value}) lies before its “{other}” ({edge}).</source>
      <translation>«{property}» темы «{topic}» ({value}) раньше, чем «{other}» ({edge}).</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” names no source.</source>
      <translation>У «{property}» темы «{topic}» нет источника.</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” names “{other}” at a time after it ended or died.</source>
      <translation>«{property}» темы «{topic}» называет «{other}» уже после конца или смерти.</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” names “{other}” at a time before it began or was born.</source>
      <translation>«{property}» темы «{topic}» называет «{other}» ещё до начала или рождения.</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” rests on {named} alone.</source>
      <translation>«{property}» темы «{topic}» опирается только на {named}.</translation>
    </message>
    <message>
      <source>“{property}” runs in a circle: {shown}</source>
      <translation>«{property}» идёт по кругу: {shown}</translation>
    </message>
    <message>
      <source>“{sign}” is no answer to item {number}, whose options are {first} to {last}.</source>
      <translation>«{sign}» — не ответ на задание {number}, где варианты от {first} до {last}.</translation>
    </message>
    <message>
      <source>“{source}” is damaged and cannot be unpacked.</source>
      <translation>Файл «{source}» повреждён, его нельзя распаковать.</translation>
    </message>
    <message>
      <source>“{target}” is no property of “{type}”</source>
      <translation>«{target}» — не свойство типа «{type}»</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>«{text}»</translation>
    </message>
    <message>
      <source>“{text}” cannot stand in a deck.</source>
      <translation>«{text}» не может стоять в колоде.</translation>
    </message>
    <message>
      <source>“{text}” cannot stand in a deck: {why}.</source>
      <translation>«{text}» не может стоять в колоде: {why}.</translation>
    </message>
    <message>
      <source>“{text}” could be {topics}</source>
      <translation>«{text}» — это, возможно, {topics}</translation>
    </message>
    <message>
      <source>“{text}” holds a date, which tells its place.</source>
      <translation>В «{text}» есть дата, а она выдаёт место в ряду.</translation>
    </message>
    <message>
      <source>“{text}” holds {answers} answers, and the sheet has {items} items.</source>
      <translation>Ответов в «{text}» — {answers}, а заданий на листе — {items}.</translation>
    </message>
    <message>
      <source>“{text}” is a {type}, and here is meant: {types}</source>
      <translation>«{text}» — это {type}, а здесь нужно: {types}</translation>
    </message>
    <message>
      <source>“{text}” is mistyped somewhere: its last letters do not fit the rest.</source>
      <translation>В «{text}» где-то опечатка: последние буквы не подходят к остальным.</translation>
    </message>
    <message>
      <source>“{text}” is no date</source>
      <translation>«{text}» — не дата</translation>
    </message>
    <message>
      <source>“{text}” is no number</source>
      <translation>«{text}» — не число</translation>
    </message>
    <message>
      <source>“{text}” is no position</source>
      <translation>«{text}» — не место</translation>
    </message>
    <message>
      <source>“{text}” is no quiz code.</source>
      <translation>«{text}» — не код теста.</translation>
    </message>
    <message>
      <source>“{text}” is no topic yet, so it becomes one of the type {type}</source>
      <translation>темы «{text}» ещё нет, поэтому она станет темой типа {type}</translation>
    </message>
    <message>
      <source>“{text}” is none of: {listed}</source>
      <translation>«{text}» — ничего из: {listed}</translation>
    </message>
    <message>
      <source>“{text}” is not a moment that can be used: {why}.</source>
      <translation>«{text}» не годится как момент времени: {why}.</translation>
    </message>
    <message>
      <source>“{text}” is offered with “{property}” of “{topic}”, and nobody picks it.</source>
      <translation>«{text}» предлагается с «{property}» темы «{topic}», и никто это не выбирает.</translation>
    </message>
    <message>
      <source>“{text}” is read as {found}, the day first</source>
      <translation>«{text}» прочитано как {found}, сначала день</translation>
    </message>
    <message>
      <source>“{text}” is too long to be typed and graded fairly.</source>
      <translation>«{text}» — слишком длинно, чтобы вводить и честно оценивать.</translation>
    </message>
    <message>
      <source>“{text}” is too long to stand beside others.</source>
      <translation>«{text}» — слишком длинно, чтобы стоять рядом с другими.</translation>
    </message>
    <message>
      <source>“{text}” is {noun}, and here {kinds} is meant</source>
      <translation>«{text}» — это {noun}, а здесь нужно: {kinds}</translation>
    </message>
    <message>
      <source>“{title}” can be studied now.</source>
      <translation>По колоде «{title}» теперь можно заниматься.</translation>
    </message>
    <message>
      <source>“{title}” is in its place again.</source>
      <translation>Колода «{title}» снова на месте.</translation>
    </message>
    <message>
      <source>“{title}” was taken away. What you learnt stays.</source>
      <translation>«{title}» убрано. Выученное остаётся.</translation>
    </message>
    <message>
      <source>“{title}” was taken out. Your history of it stays, and counts again when the deck comes back.</source>
      <translation>Колода «{title}» убрана. Ваша история по ней остаётся и снова пойдёт в счёт, когда колода вернётся.</translation>
    </message>
    <message>
      <source>“{topic}”</source>
      <translation>«{topic}»</translation>
    </message>
    <message>
      <source>“{topic}” and its value share a word that tells.</source>
      <translation>У «{topic}» и значения есть общее слово, которое выдаёт ответ.</translation>
    </message>
    <message>
      <source>“{topic}” and “{other}” share a name</source>
      <translation>у «{topic}» и «{other}» одно название</translation>
    </message>
    <message>
      <source>“{topic}” cannot be moved: {header} holds sources only, and chapters topics.</source>
      <translation>«{topic}» нельзя перенести: в {header} только источники, а в главах — темы.</translation>
    </message>
    <message>
      <source>“{topic}” cannot be the id of a topic.</source>
      <translation>«{topic}» не годится как имя (id) темы.</translation>
    </message>
    <message>
      <source>“{topic}” could also mean “{other}” ({id}).</source>
      <translation>«{topic}» может значить и «{other}» ({id}).</translation>
    </message>
    <message>
      <source>“{topic}” ends ({end}) before it begins ({begin})</source>
      <translation>у «{topic}» конец ({end}) раньше начала ({begin})</translation>
    </message>
    <message>
      <source>“{topic}” has a statement “{key}” already.</source>
      <translation>У темы «{topic}» уже есть утверждение «{key}».</translation>
    </message>
    <message>
      <source>“{topic}” has no “{name}” with the key “{which}”.</source>
      <translation>У темы «{topic}» нет «{name}» с ключом «{which}».</translation>
    </message>
    <message>
      <source>“{topic}” has {count} under “{name}”, and none with the number {which}.</source>
      <translation>У темы «{topic}» под «{name}» значений: {count}; номера {which} нет.</translation>
    </message>
    <message>
      <source>“{topic}” has “{name}” already.</source>
      <translation>У темы «{topic}» уже есть «{name}».</translation>
    </message>
    <message>
      <source>“{topic}” holds the figure itself.</source>
      <translation>В «{topic}» есть само это число.</translation>
    </message>
    <message>
      <source>“{topic}” is a description, which people word as they like.</source>
      <translation>«{topic}» — описание, а его каждый скажет по-своему.</translation>
    </message>
    <message>
      <source>“{topic}” is given as its own {property}</source>
      <translation>«{topic}» указано своим же {property}</translation>
    </message>
    <message>
      <source>“{topic}” is kept in the deck but not to be learned.</source>
      <translation>«{topic}» есть в колоде, но не для изучения.</translation>
    </message>
    <message>
      <source>“{topic}” is still named ({places} and {more} more).</source>
      <translation>Тема «{topic}» ещё упоминается ({places} и ещё {more}).</translation>
    </message>
    <message>
      <source>“{topic}” is still named ({places}).</source>
      <translation>Тема «{topic}» ещё упоминается ({places}).</translation>
    </message>
    <message>
      <source>“{topic}” says nothing under “{name}”.</source>
      <translation>У темы «{topic}» под «{name}» ничего не сказано.</translation>
    </message>
    <message>
      <source>“{topic}” stands beside itself</source>
      <translation>«{topic}» стоит рядом с самой собой</translation>
    </message>
    <message>
      <source>“{topic}” stands in {count} of the {all} facts of the chapter “{title}”; more than {most:.0%} tires.</source>
      <translation>«{topic}» стоит в {count} из {all} фактов главы «{title}»; больше {most:.0%} утомляет.</translation>
    </message>
    <message>
      <source>“{topic}” stands or would stand in braces, and its comments would be lost.</source>
      <translation>Тема «{topic}» стоит или стояла бы в фигурных скобках, и её комментарии пропали бы.</translation>
    </message>
    <message>
      <source>“{topic}” tells the latitude, which any map shows.</source>
      <translation>«{topic}» называет широту, а её видно на любой карте.</translation>
    </message>
    <message>
      <source>“{topic}” was changed here and by another program at the same time.</source>
      <translation>Тему «{topic}» одновременно изменили здесь и другая программа.</translation>
    </message>
    <message>
      <source>“{topic}” would be, or might be, a right answer too.</source>
      <translation>«{topic}» тоже верный ответ или может им быть.</translation>
    </message>
    <message>
      <source>“{typed}” is not the name of this profile.</source>
      <translation>«{typed}» — не имя этого профиля.</translation>
    </message>
    <message>
      <source>“{unit}” counts two things at once</source>
      <translation>«{unit}» считает две вещи сразу</translation>
    </message>
    <message>
      <source>“{value}” is always the first of its options: nothing earlier is on offer.</source>
      <translation>«{value}» всегда первое среди вариантов: ничего раньше не предлагается.</translation>
    </message>
    <message>
      <source>“{value}” is always the first of its options: nothing smaller is on offer.</source>
      <translation>«{value}» всегда первое среди вариантов: ничего меньше не предлагается.</translation>
    </message>
    <message>
      <source>“{value}” is always the last of its options: nothing larger is on offer.</source>
      <translation>«{value}» всегда последнее среди вариантов: ничего больше не предлагается.</translation>
    </message>
    <message>
      <source>“{value}” is always the last of its options: nothing later is on offer.</source>
      <translation>«{value}» всегда последнее среди вариантов: ничего позже не предлагается.</translation>
    </message>
    <message>
      <source>“{value}” is called false without saying why</source>
      <translation>«{value}» названо неверным, но не сказано почему</translation>
    </message>
    <message>
      <source>“{value}” is under not:, but also among the true values</source>
      <translation>«{value}» стоит и под not:, и среди верных значений</translation>
    </message>
    <message>
      <source>“{value}” is under not:, but follows from other facts</source>
      <translation>«{value}» стоит под not:, но следует из других фактов</translation>
    </message>
    <message>
      <source>“{value}” stands twice under not:</source>
      <translation>«{value}» стоит под not: дважды</translation>
    </message>
    <message>
      <source>“{value}” under not: of “{property}” of “{topic}” is never offered: no right value is as fine, as roughly known and rounded alike.</source>
      <translation>«{value}» под not: свойства «{property}» темы «{topic}» никогда не предлагается: ни одно правильное значение не записано с той же точностью, приблизительностью и округлением.</translation>
    </message>
    <message>
      <source>“{value}” would be right too.</source>
      <translation>«{value}» тоже верно.</translation>
    </message>
    <message>
      <source>“{version}” is no version</source>
      <translation>«{version}» — не версия</translation>
    </message>
    <message>
      <source>“{words}” accepted as a spelling</source>
      <translation>«{words}» принято как написание</translation>
    </message>
    <message>
      <source>“{word}” has one value</source>
      <translation>у «{word}» одно значение</translation>
    </message>
    <message>
      <source>“{word}” in {where} of “{topic}” takes a side.</source>
      <translation>«{word}» ({where}, «{topic}») принимает чью-то сторону.</translation>
    </message>
    <message>
      <source>“{word}” is yes or no</source>
      <translation>в «{word}» пишут yes или no</translation>
    </message>
    <message>
      <source>“{word}” stands in this text and would not in others.</source>
      <translation>В этом тексте есть «{word}», а в других не было бы.</translation>
    </message>
    <message>
      <source>… and {n} more</source>
      <translation>… и ещё {n}</translation>
    </message>
  </context>
</TS>
