<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
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
      <translation>4단계 중 {rung}단계</translation>
    </message>
  </context>
  <context>
    <name>MarkRow</name>
    <message>
      <source>does not fit</source>
      <translation>맞지 않음</translation>
    </message>
    <message>
      <source>fits too</source>
      <translation>이것도 맞음</translation>
    </message>
    <message>
      <source>marked · fits</source>
      <translation>선택함 · 맞음</translation>
    </message>
    <message>
      <source>marked, and it does not fit</source>
      <translation>선택했지만 맞지 않음</translation>
    </message>
    <message>
      <source>marked, and it fits</source>
      <translation>선택했고 맞음</translation>
    </message>
    <message>
      <source>not marked, and it fits</source>
      <translation>선택하지 않았지만 맞음</translation>
    </message>
    <message>
      <source>rightly not marked</source>
      <translation>선택하지 않은 것이 옳음</translation>
    </message>
  </context>
  <context>
    <name>MatchBoard</name>
    <message>
      <source>Left over: {sentence}</source>
      <translation>남은 것: {sentence}</translation>
    </message>
    <message>
      <source>You said {value}</source>
      <translation>내 답: {value}</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>비워 둠</translation>
    </message>
    <message>
      <source>matched with {value}</source>
      <translation>{value} 항목과 짝지음</translation>
    </message>
    <message>
      <source>not matched yet</source>
      <translation>아직 짝이 없음</translation>
    </message>
    <message>
      <source>right</source>
      <translation>맞음</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>틀림</translation>
    </message>
  </context>
  <context>
    <name>OptionRow</name>
    <message>
      <source>this was it</source>
      <translation>이것이 정답</translation>
    </message>
    <message>
      <source>this was the right answer</source>
      <translation>이것이 정답이었음</translation>
    </message>
    <message>
      <source>your answer</source>
      <translation>내 답</translation>
    </message>
    <message>
      <source>your answer · right</source>
      <translation>내 답 · 정답</translation>
    </message>
    <message>
      <source>your answer, right</source>
      <translation>내 답, 정답</translation>
    </message>
    <message>
      <source>your answer, right for another source</source>
      <translation>내 답, 다른 출처로는 정답</translation>
    </message>
    <message>
      <source>your answer, wrong</source>
      <translation>내 답, 오답</translation>
    </message>
  </context>
  <context>
    <name>OrderList</name>
    <message>
      <source>Alt with an arrow key carries it, Space lifts it</source>
      <translation>Alt와 화살표로 옮기고, Space로 들어요</translation>
    </message>
    <message>
      <source>belongs in place {place}</source>
      <translation>제자리는 {place}번째</translation>
    </message>
    <message>
      <source>in its right place</source>
      <translation>제자리에 있음</translation>
    </message>
    <message>
      <source>lifted</source>
      <translation>들어 올림</translation>
    </message>
    <message>
      <source>lifted: arrow keys carry it, Space drops it</source>
      <translation>들어 올림: 화살표로 옮기고, Space로 놓아요</translation>
    </message>
    <message>
      <source>place {place}</source>
      <translation>{place}번째</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{count}개 중 {place}번째</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Places</source>
      <translation>화면 목록</translation>
    </message>
  </context>
  <context>
    <name>Strength</name>
    <message>
      <source>From pale to dark: {words}</source>
      <translation>옅은 색부터 짙은 색까지: {words}</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>또렷함</translation>
    </message>
    <message>
      <source>fading</source>
      <translation>옅어짐</translation>
    </message>
    <message>
      <source>faint</source>
      <translation>희미함</translation>
    </message>
    <message>
      <source>not met yet</source>
      <translation>아직 만나지 않음</translation>
    </message>
    <message>
      <source>waning</source>
      <translation>흐려짐</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation>되돌리기</translation>
    </message>
  </context>
  <context>
    <name>quizapp</name>
    <message>
      <source> or </source>
      <translation> 또는 </translation>
    </message>
    <message>
      <source>--- begins a second document, and what follows is not read</source>
      <translation>---로 둘째 문서가 시작되어서 그 뒤는 읽지 않아요</translation>
    </message>
    <message>
      <source>1,000</source>
      <translation>1,000</translation>
    </message>
    <message>
      <source>13 August 1945, August 1945, about 1945</source>
      <translation>13 August 1945, August 1945, about 1945</translation>
    </message>
    <message>
      <source>4,000 or 4,000 to 5,700</source>
      <translation>4,000 또는 4,000 to 5,700</translation>
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
      <translation>&lt;&lt;는 다른 곳의 키를 베껴 오는데, 덱에서는 쓸 수 없어요</translation>
    </message>
    <message>
      <source>A bound cannot be surely larger or smaller than a number.</source>
      <translation>한계만 적힌 값은 어떤 수보다 확실히 크거나 작다고 할 수 없어요.</translation>
    </message>
    <message>
      <source>A bound such as “more than 6,500” has no place on a line.</source>
      <translation>“6,500 초과”처럼 한계만 적힌 값은 선 위에 자리가 없어요.</translation>
    </message>
    <message>
      <source>A chapter needs a title.</source>
      <translation>단원에는 제목이 있어야 해요.</translation>
    </message>
    <message>
      <source>A code looks like 4G0C-31RV-9ZKT-0Q2M; type it as it was given to you.</source>
      <translation>코드는 4G0C-31RV-9ZKT-0Q2M처럼 생겼어요. 받은 그대로 입력해 주세요.</translation>
    </message>
    <message>
      <source>A code you were given</source>
      <translation>받은 코드</translation>
    </message>
    <message numerus="yes">
      <source>A copy was made and read back: {n} events.</source>
      <translation>
        <numerusform>백업을 만들고 다시 읽어 확인했어요: 기록 {n}개.</numerusform>
      </translation>
    </message>
    <message>
      <source>A day earlier</source>
      <translation>전날로</translation>
    </message>
    <message>
      <source>A day later</source>
      <translation>다음 날로</translation>
    </message>
    <message>
      <source>A deck is a folder of text files, or one file that ends in .quizdeck.</source>
      <translation>덱은 텍스트 파일이 든 폴더이거나, .quizdeck으로 끝나는 파일 하나예요.</translation>
    </message>
    <message>
      <source>A deck is a folder of text files, or one file that ends in .quizdeck. What your teacher gave you (.quizassignment) is opened here too.</source>
      <translation>덱은 텍스트 파일이 든 폴더이거나 .quizdeck으로 끝나는 파일 하나예요. 선생님이 준 파일(.quizassignment)도 여기서 열어요.</translation>
    </message>
    <message>
      <source>A deck is a folder of text files. What you change is written at once.</source>
      <translation>덱은 텍스트 파일이 든 폴더예요. 바꾼 것은 바로 파일에 저장돼요.</translation>
    </message>
    <message>
      <source>A deck needs a title.</source>
      <translation>덱에는 제목이 있어야 해요.</translation>
    </message>
    <message>
      <source>A duel</source>
      <translation>맞대결</translation>
    </message>
    <message>
      <source>A fact</source>
      <translation>사실 화면</translation>
    </message>
    <message>
      <source>A fact in words of its own is compared with no other.</source>
      <translation>따로 표현을 적은 사실은 다른 사실과 견주지 않아요.</translation>
    </message>
    <message>
      <source>A fact's first answer of a day counts, if it was met on an earlier day; drawn from all your answers. The dashed line is the share that you want in Settings. Lower means more is asked again soon.</source>
      <translation>전날까지 한 번이라도 만난 사실에 대해, 그날 처음 한 답만 셈에 넣어요. 모든 답으로 그려요. 점선은 설정에서 정한 비율이에요. 점선보다 낮으면 더 많은 사실을 머지않아 다시 물어요.</translation>
    </message>
    <message>
      <source>A friend who types it gets the same quiz.</source>
      <translation>친구가 이 코드를 입력하면 같은 퀴즈가 나와요.</translation>
    </message>
    <message>
      <source>A gap to fill, a place on a line or a map.</source>
      <translation>빈칸을 채우거나, 선이나 지도 위에 놓아요.</translation>
    </message>
    <message>
      <source>A guest can try everything; nothing of it is kept.</source>
      <translation>손님은 무엇이든 해 볼 수 있고, 아무것도 남지 않아요.</translation>
    </message>
    <message>
      <source>A guest is here now. Nothing of it is kept.</source>
      <translation>지금은 손님이에요. 아무것도 남지 않아요.</translation>
    </message>
    <message>
      <source>A line for each paper: name, version, answers in the order of the sheet. A dot for nothing; + / - for what you marked yourself. Minji, B, BACDA</source>
      <translation>답안지마다 한 줄씩 적어요: 이름, 시험지 형, 시험지 순서대로 답. 비운 답은 점(.), 직접 채점한 답은 + 또는 -. 예: 민지, B, BACDA</translation>
    </message>
    <message>
      <source>A line of numbers to place your answer on</source>
      <translation>답을 놓을 눈금선</translation>
    </message>
    <message>
      <source>A map shows what has a position. The decks here have none.</source>
      <translation>지도는 위치가 있는 사실을 보여 줘요. 여기 있는 덱에는 위치가 없어요.</translation>
    </message>
    <message>
      <source>A new deck</source>
      <translation>새 덱</translation>
    </message>
    <message>
      <source>A new profile</source>
      <translation>새 프로필</translation>
    </message>
    <message>
      <source>A new quiz</source>
      <translation>새 퀴즈</translation>
    </message>
    <message>
      <source>A new row needs a name in the first column.</source>
      <translation>새 행은 첫째 열에 이름이 있어야 해요.</translation>
    </message>
    <message>
      <source>A new topic</source>
      <translation>새 주제</translation>
    </message>
    <message>
      <source>A pair appears when one was answered for the other, and goes when you told them apart five times. Settle it asks for the difference, side by side.</source>
      <translation>하나를 물었는데 다른 하나로 답하면 짝이 나타나고, 다섯 번 구별해 내면 사라져요. ‘가려내기’는 둘을 나란히 놓고 차이를 물어요.</translation>
    </message>
    <message>
      <source>A picture of the test cannot be printed: {why}.</source>
      <translation>시험에 든 그림을 인쇄할 수 없어요: {why}.</translation>
    </message>
    <message>
      <source>A place you are asked about today</source>
      <translation>오늘 물어볼 장소</translation>
    </message>
    <message>
      <source>A plain card</source>
      <translation>단순 카드</translation>
    </message>
    <message>
      <source>A property that should be another one</source>
      <translation>다른 속성이어야 할 속성</translation>
    </message>
    <message>
      <source>A quiz</source>
      <translation>퀴즈 풀이</translation>
    </message>
    <message>
      <source>A quiz of your own choice: chapters, days, places, how hard. A code gives a friend the same one.</source>
      <translation>단원과 날, 장소, 난이도를 마음대로 골라 퀴즈를 만들어요. 코드를 주면 친구도 같은 퀴즈를 풀 수 있어요.</translation>
    </message>
    <message>
      <source>A quiz waits for you as you left it.</source>
      <translation>퀴즈가 두고 간 그대로 기다리고 있어요.</translation>
    </message>
    <message>
      <source>A sound copy from a backup or another device repairs it.</source>
      <translation>백업이나 다른 컴퓨터에 있는 온전한 사본으로 고칠 수 있어요.</translation>
    </message>
    <message>
      <source>A statement needs a key.</source>
      <translation>진술에는 키가 있어야 해요.</translation>
    </message>
    <message>
      <source>A timeline shows what has a day. The decks here have none.</source>
      <translation>연표는 날짜가 있는 사실을 보여 줘요. 여기 있는 덱에는 날짜가 없어요.</translation>
    </message>
    <message>
      <source>A word in any script, day:13 aug, place:Chongjin, source:, weak …</source>
      <translation>어떤 문자로든 낱말, day:13 aug, place:청진, source:, weak …</translation>
    </message>
    <message>
      <source>A wrong value</source>
      <translation>틀린 값</translation>
    </message>
    <message>
      <source>About quizapp</source>
      <translation>quizapp 정보</translation>
    </message>
    <message>
      <source>About {coming} a day keep it so; last month it took you {gone}.</source>
      <translation>앞으로 하루 {coming}쯤이면 이대로 지킬 수 있어요. 지난달에는 하루 {gone}이 걸렸어요.</translation>
    </message>
    <message>
      <source>Add &lt;when&gt; to the wording in ask: or back:.</source>
      <translation>ask:나 back:의 표현에 &lt;when&gt;을 더하세요.</translation>
    </message>
    <message>
      <source>Add &lt;when&gt; to the wording in odd:.</source>
      <translation>odd:의 표현에 &lt;when&gt;을 더하세요.</translation>
    </message>
    <message>
      <source>Add &lt;when&gt; to the wording in outsider:.</source>
      <translation>outsider:의 표현에 &lt;when&gt;을 더하세요.</translation>
    </message>
    <message>
      <source>Add &lt;when&gt; to the wording in say:.</source>
      <translation>say:의 표현에 &lt;when&gt;을 더하세요.</translation>
    </message>
    <message>
      <source>Add a not: value that is earlier.</source>
      <translation>더 이른 not: 값을 더하세요.</translation>
    </message>
    <message>
      <source>Add a not: value that is larger.</source>
      <translation>더 큰 not: 값을 더하세요.</translation>
    </message>
    <message>
      <source>Add a not: value that is later.</source>
      <translation>더 늦은 not: 값을 더하세요.</translation>
    </message>
    <message>
      <source>Add a not: value that is smaller.</source>
      <translation>더 작은 not: 값을 더하세요.</translation>
    </message>
    <message>
      <source>Add a not: value that people do take for the answer.</source>
      <translation>사람들이 정말로 답이라고 여길 만한 not: 값을 더하세요.</translation>
    </message>
    <message>
      <source>Add a not: value that shares them with the answer.</source>
      <translation>편과 지역과 종류가 답과 같은 not: 값을 더하세요.</translation>
    </message>
    <message>
      <source>Add a not: value that shares them with the others.</source>
      <translation>편과 지역과 종류가 다른 보기와 같은 not: 값을 더하세요.</translation>
    </message>
    <message>
      <source>Add a not: value that the word might mean.</source>
      <translation>그 낱말의 뜻일 법한 not: 값을 더하세요.</translation>
    </message>
    <message>
      <source>Add a not: value, or write all: if the list is whole.</source>
      <translation>not: 값을 더하거나, 목록이 온전하다면 all:을 적으세요.</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>메모 추가</translation>
    </message>
    <message>
      <source>Add a person, an event or another topic</source>
      <translation>인물, 사건 등 주제 추가</translation>
    </message>
    <message>
      <source>Add a picture</source>
      <translation>그림 추가</translation>
    </message>
    <message>
      <source>Add a place</source>
      <translation>장소 추가</translation>
    </message>
    <message>
      <source>Add a place …</source>
      <translation>장소 추가 …</translation>
    </message>
    <message>
      <source>Add a property</source>
      <translation>속성 추가</translation>
    </message>
    <message>
      <source>Add a second, stronger source, or write says: so that all see whose word it is.</source>
      <translation>더 믿을 만한 출처를 하나 더하거나, says:를 적어 누구의 말인지 모두 알게 하세요.</translation>
    </message>
    <message>
      <source>Add a topic …</source>
      <translation>주제 추가 …</translation>
    </message>
    <message>
      <source>Add a wording of your own with say:.</source>
      <translation>say:에 표현을 직접 적으세요.</translation>
    </message>
    <message>
      <source>Add another value to {property}:.</source>
      <translation>{property}:에 값을 하나 더 적으세요.</translation>
    </message>
    <message>
      <source>Add ask: with a question of your own.</source>
      <translation>ask:에 질문을 직접 적으세요.</translation>
    </message>
    <message>
      <source>Add back: with a question of your own.</source>
      <translation>back:에 질문을 직접 적으세요.</translation>
    </message>
    <message>
      <source>Add facts about others, or give it a chapter.</source>
      <translation>다른 것에 대한 사실을 더하거나, 따로 단원을 주세요.</translation>
    </message>
    <message>
      <source>Add larger: to the property in the vocabulary.</source>
      <translation>어휘의 이 속성에 larger:를 더하세요.</translation>
    </message>
    <message>
      <source>Add not: values on the side that has too few.</source>
      <translation>모자란 쪽에 not: 값을 더하세요.</translation>
    </message>
    <message>
      <source>Add others of their kind, or not: values.</source>
      <translation>같은 종류의 다른 것이나 not: 값을 더하세요.</translation>
    </message>
    <message>
      <source>Add says: to this value.</source>
      <translation>이 값에 says:를 더하세요.</translation>
    </message>
    <message>
      <source>Add source: and the id of one, or says: if it is somebody's word only.</source>
      <translation>source:와 출처의 ID를 적거나, 누군가의 말뿐이라면 says:를 적으세요.</translation>
    </message>
    <message>
      <source>Add two not: values, or two more topics of the answer's kind.</source>
      <translation>not: 값을 두 개 더하거나, 답과 같은 종류의 주제를 두 개 더하세요.</translation>
    </message>
    <message>
      <source>Add two not: values, or two more values of the answer's kind and side.</source>
      <translation>not: 값을 두 개 더하거나, 종류와 편이 답과 같은 값을 두 개 더하세요.</translation>
    </message>
    <message>
      <source>Add two not: values, or two more {nouns} of the answer's kind and side.</source>
      <translation>not: 값을 두 개 더하거나, 종류와 편이 답과 같은 “{nouns}” 주제를 두 개 더하세요.</translation>
    </message>
    <message>
      <source>Add two not: values, or write all: if the list is whole.</source>
      <translation>not: 값을 두 개 더하거나, 목록이 온전하다면 all:을 적으세요.</translation>
    </message>
    <message>
      <source>Add what a further source says.</source>
      <translation>다른 출처가 말하는 것도 더하세요.</translation>
    </message>
    <message>
      <source>After each, or after the last</source>
      <translation>문제마다 또는 마지막에</translation>
    </message>
    <message>
      <source>After the answer</source>
      <translation>답한 다음</translation>
    </message>
    <message>
      <source>After your first answers this page says what you know and what comes next.</source>
      <translation>처음 몇 번 답하고 나면, 무엇을 알고 있고 앞으로 무엇이 나올지 이곳에서 볼 수 있어요.</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>다시</translation>
    </message>
    <message>
      <source>All</source>
      <translation>전체</translation>
    </message>
    <message>
      <source>All days</source>
      <translation>모든 날</translation>
    </message>
    <message>
      <source>All days at once</source>
      <translation>모든 날 한꺼번에</translation>
    </message>
    <message>
      <source>All decks</source>
      <translation>모든 덱</translation>
    </message>
    <message>
      <source>All is well: {events} events about {facts} facts were read and folded again.</source>
      <translation>모두 정상이에요. 사실 {facts}개에 대한 기록 {events}개를 읽고 다시 계산했어요.</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>모든 단축키</translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>모든 유형</translation>
    </message>
    <message numerus="yes">
      <source>All of its {n} events are here already.</source>
      <translation>
        <numerusform>담긴 기록 {n}개는 이미 모두 여기에 있어요.</numerusform>
      </translation>
    </message>
    <message>
      <source>All of the time</source>
      <translation>전체 기간</translation>
    </message>
    <message>
      <source>All of them, and more than fit.</source>
      <translation>모두 골랐지만, 맞지 않는 것도 골랐어요.</translation>
    </message>
    <message>
      <source>All tables are on the clipboard.</source>
      <translation>모든 표를 클립보드에 복사했어요.</translation>
    </message>
    <message numerus="yes">
      <source>All {n} facts are firm.</source>
      <translation>
        <numerusform>사실 {n}개가 모두 단단히 기억돼요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {n} right.</source>
      <translation>
        <numerusform>{n}개 모두 맞았어요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Also called</source>
      <translation>다른 이름</translation>
    </message>
    <message>
      <source>Among {options} dates or figures the answers stand unevenly: {times} times.</source>
      <translation>날짜나 수 {options}개 사이에서 답의 자리가 고르지 않아요: {times}번.</translation>
    </message>
    <message>
      <source>Among {options} options the answers stand unevenly: {times} times.</source>
      <translation>보기 {options}개 사이에서 답의 자리가 고르지 않아요: {times}번.</translation>
    </message>
    <message>
      <source>An event of the log is damaged: {why}.</source>
      <translation>학습 기록의 기록 하나가 손상되었어요: {why}.</translation>
    </message>
    <message>
      <source>An exam, a lesson: the plan of each day works towards it. Empty for none.</source>
      <translation>시험이나 수업이 있다면 그날에 맞추어 하루하루 계획을 세워요. 없으면 비워 두세요.</translation>
    </message>
    <message>
      <source>Anders Beer Wilse</source>
      <translation>Anders Beer Wilse</translation>
    </message>
    <message>
      <source>Another computer wrote as this one, so this one has a new name from now on.</source>
      <translation>다른 컴퓨터가 이 컴퓨터의 이름으로 기록했어요. 그래서 이 컴퓨터는 이제부터 새 이름을 써요.</translation>
    </message>
    <message>
      <source>Another name</source>
      <translation>이름 추가</translation>
    </message>
    <message>
      <source>Another picture</source>
      <translation>다른 그림</translation>
    </message>
    <message>
      <source>Another place lies so near that a mark on the map does not tell the two apart.</source>
      <translation>다른 곳이 너무 가까이 있어서, 지도의 표시로는 둘을 가릴 수 없어요.</translation>
    </message>
    <message>
      <source>Another profile is called “{name}”.</source>
      <translation>“{name}”(이)라는 프로필이 이미 있어요.</translation>
    </message>
    <message>
      <source>Another program changed: {topics}.</source>
      <translation>다른 프로그램이 바꾸었어요: {topics}</translation>
    </message>
    <message>
      <source>Another program is holding your progress file, so this could not be saved.</source>
      <translation>다른 프로그램이 학습 기록 파일을 붙잡고 있어서 저장하지 못했어요.</translation>
    </message>
    <message>
      <source>Another source says otherwise</source>
      <translation>다른 출처에서는 다름</translation>
    </message>
    <message>
      <source>Another source says so.</source>
      <translation>다른 출처에서는 그렇게 말해요.</translation>
    </message>
    <message>
      <source>Another source's figure</source>
      <translation>다른 출처의 수치</translation>
    </message>
    <message>
      <source>Another spelling or script</source>
      <translation>다른 표기나 문자</translation>
    </message>
    <message>
      <source>Another value</source>
      <translation>값 추가</translation>
    </message>
    <message>
      <source>Another window of quizapp (process {pid}) is using this progress.</source>
      <translation>다른 quizapp 창(프로세스 {pid})에서 이 학습 기록을 쓰고 있어요.</translation>
    </message>
    <message>
      <source>Another window of quizapp is using this progress.</source>
      <translation>다른 quizapp 창에서 이 학습 기록을 쓰고 있어요.</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>답</translation>
    </message>
    <message>
      <source>Answer a first question</source>
      <translation>첫 문제에 답하기</translation>
    </message>
    <message>
      <source>Answer key</source>
      <translation>정답표</translation>
    </message>
    <message>
      <source>Answer key, not for the class.</source>
      <translation>정답표예요. 학생에게 나누어 주지 마세요.</translation>
    </message>
    <message>
      <source>Answer, and the fog lifts.</source>
      <translation>답하면 안개가 걷혀요.</translation>
    </message>
    <message>
      <source>Answer: a guess</source>
      <translation>답하기: 추측</translation>
    </message>
    <message>
      <source>Answer: not sure</source>
      <translation>답하기: 애매함</translation>
    </message>
    <message>
      <source>Answer: sure</source>
      <translation>답하기: 확실함</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>답</translation>
    </message>
    <message>
      <source>Answers (*.jsonl *.jsonl.gz *.csv *.sqlite)</source>
      <translation>답 (*.jsonl *.jsonl.gz *.csv *.sqlite)</translation>
    </message>
    <message>
      <source>Any folder that your other computers see too: a stick, a cloud, Syncthing. What you answer on each of them comes together. Who can open the folder can read your answers and notes.</source>
      <translation>USB 메모리나 클라우드, Syncthing처럼 다른 컴퓨터에서도 보이는 폴더면 돼요. 각 컴퓨터에서 한 답이 한데 모여요. 그 폴더를 열 수 있는 사람은 내 답과 메모를 읽을 수 있어요.</translation>
    </message>
    <message>
      <source>April</source>
      <translation>4월</translation>
    </message>
    <message>
      <source>Arrow keys walk from event to event.</source>
      <translation>화살표로 사건 사이를 오가요.</translation>
    </message>
    <message>
      <source>Arrow keys walk from place to place.</source>
      <translation>화살표로 장소 사이를 오가요.</translation>
    </message>
    <message>
      <source>Arrow keys walk from place to place. The list has the same places.</source>
      <translation>화살표로 장소 사이를 오가요. 목록에도 같은 장소가 있어요.</translation>
    </message>
    <message>
      <source>Arrows move the crosshair, Shift moves it far, G takes a reference.</source>
      <translation>화살표로 십자선을 옮기고, Shift를 누르면 멀리 옮겨요. G를 누르면 위치를 입력할 수 있어요.</translation>
    </message>
    <message>
      <source>As a list</source>
      <translation>목록으로</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>표로 보기</translation>
    </message>
    <message>
      <source>As an option, “{option}” has {count} words.</source>
      <translation>보기로는 “{option}”의 낱말이 {count}개예요.</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>기준일</translation>
    </message>
    <message>
      <source>As the computer</source>
      <translation>컴퓨터 설정대로</translation>
    </message>
    <message>
      <source>Ask about more than the facts chosen</source>
      <translation>고른 사실 말고도 묻기</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>다시 묻기</translation>
    </message>
    <message>
      <source>Ask for more than the facts chosen</source>
      <translation>고른 사실 외에 더 요청하기</translation>
    </message>
    <message>
      <source>Ask it again</source>
      <translation>다시 묻기</translation>
    </message>
    <message>
      <source>Ask me this</source>
      <translation>이것 물어보기</translation>
    </message>
    <message>
      <source>Ask what is so, or write {large} in {key}: so that it is not missed.</source>
      <translation>무엇이 맞는지 묻거나, 놓치지 않도록 {key}:에 {large}(으)로 적으세요.</translation>
    </message>
    <message>
      <source>Ask what is so, or write {large}.</source>
      <translation>무엇이 맞는지 묻거나, {large}(으)로 적으세요.</translation>
    </message>
    <message>
      <source>Ask whoever gave it to you for a sound copy.</source>
      <translation>파일을 준 사람에게 온전한 사본을 달라고 하세요.</translation>
    </message>
    <message>
      <source>Ask whoever gave you the code for the deck, and open it.</source>
      <translation>코드를 준 사람에게 덱을 받아서 여세요.</translation>
    </message>
    <message>
      <source>Ask whoever made it: {repair}.</source>
      <translation>만든 사람에게 부탁하세요: {repair}.</translation>
    </message>
    <message>
      <source>Ask your teacher for the version of the deck that belongs to it.</source>
      <translation>이 시험에 맞는 덱 버전을 선생님께 받으세요.</translation>
    </message>
    <message>
      <source>Asked again</source>
      <translation>다음 질문</translation>
    </message>
    <message>
      <source>Asked again from now on</source>
      <translation>이제부터 다시 묻기</translation>
    </message>
    <message>
      <source>Asked once</source>
      <translation>한 번 물어봤어요</translation>
    </message>
    <message>
      <source>Asked twice</source>
      <translation>두 번 물어봤어요</translation>
    </message>
    <message>
      <source>Asked {n} times</source>
      <translation>{n}번 물어봤어요</translation>
    </message>
    <message>
      <source>Assigned to you</source>
      <translation>받은 과제</translation>
    </message>
    <message>
      <source>Assignment</source>
      <translation>과제</translation>
    </message>
    <message>
      <source>Assignments (*.quizassignment)</source>
      <translation>과제 (*.quizassignment)</translation>
    </message>
    <message>
      <source>Assignments end in {ending}; ask your teacher for the file again.</source>
      <translation>과제 파일은 {ending}(으)로 끝나요. 선생님께 파일을 다시 받으세요.</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>최대</translation>
    </message>
    <message>
      <source>At once</source>
      <translation>바로</translation>
    </message>
    <message>
      <source>At the end</source>
      <translation>마지막에</translation>
    </message>
    <message>
      <source>August</source>
      <translation>8월</translation>
    </message>
    <message>
      <source>August 1945</source>
      <translation>1945년 8월</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>뒤로</translation>
    </message>
    <message>
      <source>Back to Today</source>
      <translation>오늘로 돌아가기</translation>
    </message>
    <message>
      <source>Back to {version}</source>
      <translation>되돌리기: {version}</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>백업</translation>
    </message>
    <message>
      <source>Before: {guesses}</source>
      <translation>이전 답: {guesses}</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>시작</translation>
    </message>
    <message>
      <source>Begin anew</source>
      <translation>처음부터</translation>
    </message>
    <message>
      <source>Begun anew</source>
      <translation>처음부터 다시 시작</translation>
    </message>
    <message>
      <source>Beside a bound such as “more than 6,500” no other bound is surely false.</source>
      <translation>“6,500 초과”처럼 한계만 적힌 값 옆에서는 다른 한계가 확실히 틀렸다고 할 수 없어요.</translation>
    </message>
    <message>
      <source>Beside its gap the sentence says “{telling}”, and so tells “{word}”, which fills it.</source>
      <translation>빈칸 밖의 문장에 “{telling}”이(가) 있어서 빈칸에 들어갈 “{word}”을(를) 알려 줍니다.</translation>
    </message>
    <message>
      <source>Beside its gap the sentence says “{word}”.</source>
      <translation>문장이 빈칸 말고 다른 곳에서 “{word}”을(를) 말해요.</translation>
    </message>
    <message>
      <source>Beside its gap this sentence keeps only {left} words: “{question}”</source>
      <translation>이 문장은 빈칸 말고 남는 낱말이 {left}개뿐이에요: “{question}”</translation>
    </message>
    <message numerus="yes">
      <source>Beside the gap only {n} words say something, and it takes {fewest}.</source>
      <translation>
        <numerusform>빈칸 말고 뜻이 있는 낱말이 {n}개뿐인데, {fewest}개는 있어야 해요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Beside values that say who says so, this one says nothing.</source>
      <translation>누가 한 말인지 적힌 값들 옆에서 이 값에만 그것이 없어요.</translation>
    </message>
    <message>
      <source>Borders are not drawn: today’s would mislead.</source>
      <translation>국경은 그리지 않았어요. 오늘날의 국경은 오해를 부르기 때문이에요.</translation>
    </message>
    <message>
      <source>Both versions are still there.</source>
      <translation>두 가지 모두 그대로 있어요.</translation>
    </message>
    <message>
      <source>Bound the values with from: and to:.</source>
      <translation>from:과 to:로 값마다 때를 정하세요.</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>되찾기</translation>
    </message>
    <message>
      <source>Bringing back:</source>
      <translation>되찾는 중:</translation>
    </message>
    <message>
      <source>Browse</source>
      <translation>찾아보기</translation>
    </message>
    <message>
      <source>Build it anew</source>
      <translation>새로 만들기</translation>
    </message>
    <message>
      <source>Build it anew: the damaged file is kept, and what was in it comes back from the journal, the copies and whatever can still be read.</source>
      <translation>새로 만드세요. 손상된 파일은 그대로 두고, 기록장과 백업, 아직 읽을 수 있는 것에서 내용을 되찾아요.</translation>
    </message>
    <message>
      <source>By</source>
      <translation>기한</translation>
    </message>
    <message>
      <source>By what</source>
      <translation>기준</translation>
    </message>
    <message numerus="yes">
      <source>By {day}, in {n} days</source>
      <translation>
        <numerusform>{day}까지, {n}일 남음</numerusform>
      </translation>
    </message>
    <message>
      <source>CC BY 4.0</source>
      <translation>CC BY 4.0</translation>
    </message>
    <message>
      <source>Came with quizapp</source>
      <translation>quizapp에 들어 있던 덱</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>카드</translation>
    </message>
    <message>
      <source>Carry it up or down</source>
      <translation>위나 아래로 옮기기</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>원인</translation>
    </message>
    <message>
      <source>Chance that you would recall it: {share} today</source>
      <translation>떠올릴 확률: 오늘 {share}</translation>
    </message>
    <message>
      <source>Chance you would recall it, per cent</source>
      <translation>떠올릴 확률(%)</translation>
    </message>
    <message>
      <source>Change it by hand.</source>
      <translation>직접 바꿔 주세요.</translation>
    </message>
    <message>
      <source>Change it instead.</source>
      <translation>없애지 말고 바꿔 주세요.</translation>
    </message>
    <message>
      <source>Change it so: {repair}.</source>
      <translation>이렇게 바꾸세요: {repair}.</translation>
    </message>
    <message>
      <source>Change it, or add a value to it.</source>
      <translation>그것을 바꾸거나, 거기에 값을 더하세요.</translation>
    </message>
    <message>
      <source>Change that.</source>
      <translation>그것을 바꾸세요.</translation>
    </message>
    <message>
      <source>Changed.</source>
      <translation>바꾸었어요.</translation>
    </message>
    <message>
      <source>Changes show at once and can be taken back with Ctrl Z.</source>
      <translation>바꾸면 바로 적용되고, Ctrl Z로 되돌릴 수 있어요.</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>단원</translation>
    </message>
    <message>
      <source>Chapter, place or day</source>
      <translation>단원, 장소, 날</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>단원</translation>
    </message>
    <message>
      <source>Check it.</source>
      <translation>파일을 확인해 보세요.</translation>
    </message>
    <message>
      <source>Check my data</source>
      <translation>데이터 점검</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>선택형</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>고르기</translation>
    </message>
    <message>
      <source>Choose a file that ends in .quizdeck.</source>
      <translation>.quizdeck으로 끝나는 파일을 고르세요.</translation>
    </message>
    <message>
      <source>Choose a file that quizapp exported.</source>
      <translation>quizapp에서 내보낸 파일을 고르세요.</translation>
    </message>
    <message>
      <source>Choose a folder of its own, such as one that your cloud keeps in step.</source>
      <translation>클라우드로 동기화하는 폴더처럼 따로 마련한 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>Choose a folder of your own, else the answers of both would be mixed.</source>
      <translation>자기만의 폴더를 고르세요. 그러지 않으면 두 사람의 답이 섞여요.</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>그림 고르기</translation>
    </message>
    <message>
      <source>Choose all in sight, or none</source>
      <translation>보이는 곳 모두 고르기 또는 해제</translation>
    </message>
    <message>
      <source>Choose another folder with --data DIR, or give this one write permission.</source>
      <translation>--data DIR로 다른 폴더를 고르거나, 이 폴더에 쓰기 권한을 주세요.</translation>
    </message>
    <message>
      <source>Choose another folder, or make room on the disk.</source>
      <translation>다른 폴더를 고르거나 디스크의 공간을 비워 주세요.</translation>
    </message>
    <message>
      <source>Choose another id, such as {id}.</source>
      <translation>다른 ID를 고르세요. 예: {id}.</translation>
    </message>
    <message>
      <source>Choose another id.</source>
      <translation>다른 ID를 고르세요.</translation>
    </message>
    <message>
      <source>Choose another key.</source>
      <translation>다른 키를 고르세요.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>다른 이름을 고르세요.</translation>
    </message>
    <message>
      <source>Choose another place, or make some room there, and try again.</source>
      <translation>다른 곳을 고르거나, 거기에 공간을 비우고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Choose fewer facts, or a shorter test.</source>
      <translation>사실을 더 적게 고르거나, 시험을 더 짧게 하세요.</translation>
    </message>
    <message>
      <source>Choose it for a quiz, or not</source>
      <translation>퀴즈에 넣기 또는 빼기</translation>
    </message>
    <message>
      <source>Choose more chapters, days or kinds of question.</source>
      <translation>단원이나 날, 문제 유형을 더 골라 주세요.</translation>
    </message>
    <message>
      <source>Choose more chapters, or other facts.</source>
      <translation>단원을 더 고르거나, 다른 사실을 고르세요.</translation>
    </message>
    <message>
      <source>Choose more facts, or other forms of question.</source>
      <translation>사실을 더 고르거나, 다른 문제 유형을 고르세요.</translation>
    </message>
    <message>
      <source>Choose the Progress folder</source>
      <translation>진행 폴더 고르기</translation>
    </message>
    <message>
      <source>Claim and verdict</source>
      <translation>주장과 판정</translation>
    </message>
    <message>
      <source>Class desk</source>
      <translation>교탁</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>또렷함</translation>
    </message>
    <message>
      <source>Clear are facts that you would recall today nine times in ten or more, fading three times in four, waning every second time, faint less often. Facts that you said you know are clear.</source>
      <translation>오늘 떠올릴 가능성이 열에 아홉 이상이면 또렷함, 넷에 셋이면 옅어짐, 둘에 하나면 흐려짐, 그보다 낮으면 희미함이에요. 이미 안다고 한 사실은 또렷함이에요.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>닫기</translation>
    </message>
    <message>
      <source>Close programs that read or copy that file, such as a backup, and try again.</source>
      <translation>백업 프로그램처럼 그 파일을 읽거나 복사하는 프로그램을 닫고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Close programs that use that folder, and try again.</source>
      <translation>그 폴더를 쓰는 프로그램을 닫고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Close programs that use that folder, or make room on the disk, and try again.</source>
      <translation>그 폴더를 쓰는 프로그램을 닫거나 디스크의 공간을 비우고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>코드</translation>
    </message>
    <message>
      <source>Code of this quiz: {code}</source>
      <translation>이 퀴즈의 코드: {code}</translation>
    </message>
    <message>
      <source>Code {code}: the class desk marks by it.</source>
      <translation>코드 {code}: 교탁에서 이 코드로 채점해요.</translation>
    </message>
    <message>
      <source>Column {n}</source>
      <translation>{n}열</translation>
    </message>
    <message>
      <source>Compare it letter by letter, and type it again.</source>
      <translation>한 글자씩 견주어 보고 다시 입력하세요.</translation>
    </message>
    <message>
      <source>Complete</source>
      <translation>채우기</translation>
    </message>
    <message>
      <source>Connect its drive; what is missing is exchanged as soon as the folder is back.</source>
      <translation>그 드라이브를 연결하세요. 폴더가 돌아오면 빠진 것을 바로 주고받아요.</translation>
    </message>
    <message>
      <source>Copies bring back what is missing. Nothing newer is ever taken away, so there is nothing to choose.</source>
      <translation>백업은 빠진 것을 되돌려 놓아요. 더 새로운 것은 지우지 않으니, 따로 고를 것이 없어요.</translation>
    </message>
    <message>
      <source>Copy all tables as CSV</source>
      <translation>모든 표를 CSV로 복사</translation>
    </message>
    <message>
      <source>Copy as CSV</source>
      <translation>CSV로 복사</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>자세한 내용 복사</translation>
    </message>
    <message>
      <source>Copy of {day}, {time}</source>
      <translation>{day} {time} 백업</translation>
    </message>
    <message>
      <source>Copy the code</source>
      <translation>코드 복사</translation>
    </message>
    <message>
      <source>Copying and reading back:</source>
      <translation>복사하고 다시 읽는 중:</translation>
    </message>
    <message>
      <source>Correct one of the two, or write says: with each if sources disagree.</source>
      <translation>둘 중 하나를 고치거나, 출처가 다르게 말하면 각각 says:를 적으세요.</translation>
    </message>
    <message>
      <source>Correct the id, or add the topic first.</source>
      <translation>ID를 고치거나, 주제를 먼저 추가하세요.</translation>
    </message>
    <message>
      <source>Correct the key.</source>
      <translation>키를 고치세요.</translation>
    </message>
    <message>
      <source>Correct the source.</source>
      <translation>출처를 고치세요.</translation>
    </message>
    <message>
      <source>Count from 0.</source>
      <translation>0부터 세세요.</translation>
    </message>
    <message>
      <source>Counting …</source>
      <translation>세는 중 …</translation>
    </message>
    <message>
      <source>Counts as learnt; it is not asked any more.</source>
      <translation>아는 것으로 두고 더는 묻지 않아요.</translation>
    </message>
    <message>
      <source>Counts for my memory</source>
      <translation>기억에 반영</translation>
    </message>
    <message>
      <source>Ctrl Shift Enter</source>
      <translation>Ctrl Shift Enter</translation>
    </message>
    <message>
      <source>Ctrl minus</source>
      <translation>Ctrl 빼기</translation>
    </message>
    <message>
      <source>Ctrl plus</source>
      <translation>Ctrl 더하기</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>어둡게</translation>
    </message>
    <message>
      <source>Dashed lines are approximate. Borders are not drawn: today’s would mislead.</source>
      <translation>점선은 어림한 것이에요. 국경은 그리지 않았어요. 오늘날의 국경은 오해를 부르기 때문이에요.</translation>
    </message>
    <message>
      <source>Dashed lines are approximate. No borders are drawn.</source>
      <translation>점선은 어림한 것이고, 국경은 그리지 않았어요.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>날짜</translation>
    </message>
    <message>
      <source>Date another topic of the deck.</source>
      <translation>덱의 다른 주제에도 날짜를 적으세요.</translation>
    </message>
    <message>
      <source>Date two more topics, to the day if that is known.</source>
      <translation>주제 두 개에 날짜를 더 적으세요. 알려져 있다면 날까지 적으세요.</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>날</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>날짜</translation>
    </message>
    <message>
      <source>Days are counted only from a happening on one known day.</source>
      <translation>날수는 어느 날인지 아는 하루의 일에서만 세요.</translation>
    </message>
    <message>
      <source>December</source>
      <translation>12월</translation>
    </message>
    <message>
      <source>Deck</source>
      <translation>덱</translation>
    </message>
    <message>
      <source>Deck editor</source>
      <translation>덱 편집기</translation>
    </message>
    <message>
      <source>Decks</source>
      <translation>덱</translation>
    </message>
    <message>
      <source>Decks, assignments, results (*.quizdeck *.zip *.quizassignment *.quizresult)</source>
      <translation>덱, 과제, 결과 (*.quizdeck *.zip *.quizassignment *.quizresult)</translation>
    </message>
    <message>
      <source>Degrees north and east, such as 41.7 129.9 or 41°47′N 129°50′E.</source>
      <translation>북위와 동경의 도수로 적어요. 예: 41.7 129.9 또는 41°47′N 129°50′E</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>삭제</translation>
    </message>
    <message>
      <source>Delete old ones.</source>
      <translation>오래된 것을 지우세요.</translation>
    </message>
    <message>
      <source>Delete one, or make plain in what they differ.</source>
      <translation>하나를 지우거나, 무엇이 다른지 분명히 하세요.</translation>
    </message>
    <message>
      <source>Delete them, or divide the sheet into several.</source>
      <translation>그 칸을 지우거나, 시트를 여럿으로 나누세요.</translation>
    </message>
    <message>
      <source>Deleted on {day}; can be brought back until {last}.</source>
      <translation>{day}에 삭제했어요. {last}까지 되찾을 수 있어요.</translation>
    </message>
    <message>
      <source>Describe in alt: what is seen, without its name.</source>
      <translation>alt:에는 이름 없이, 보이는 것을 적으세요.</translation>
    </message>
    <message>
      <source>Difficulty</source>
      <translation>난이도</translation>
    </message>
    <message>
      <source>Divide it into several files.</source>
      <translation>파일 여러 개로 나누세요.</translation>
    </message>
    <message>
      <source>Divide it into several workbooks.</source>
      <translation>통합 문서 여러 개로 나누세요.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>완료</translation>
    </message>
    <message>
      <source>Done for today.</source>
      <translation>오늘 몫을 마쳤어요.</translation>
    </message>
    <message>
      <source>Don’t know</source>
      <translation>모름</translation>
    </message>
    <message>
      <source>Draw another quiz</source>
      <translation>문제 새로 뽑기</translation>
    </message>
    <message>
      <source>Draw other questions</source>
      <translation>다른 문제 뽑기</translation>
    </message>
    <message>
      <source>Drawing your questions</source>
      <translation>문제를 뽑고 있어요</translation>
    </message>
    <message>
      <source>Drawn from all your answers. Right are right and nearly right answers, and another source's figure; blanks are left out. The range is Wilson's: with few answers it is wide. On the dashed line you would be right exactly as often as your words promise.</source>
      <translation>모든 답으로 그려요. 정답과 거의 정답, 다른 출처의 수치를 맞은 것으로 보고, 답하지 않은 것은 빼요. 범위는 윌슨 구간이라 답이 적으면 넓어요. 점선 위에 있으면 말한 만큼 꼭 맞힌다는 뜻이에요.</translation>
    </message>
    <message>
      <source>Drop result files here, any number of them.</source>
      <translation>결과 파일을 몇 개든 이곳에 끌어다 놓으세요.</translation>
    </message>
    <message>
      <source>Due today</source>
      <translation>오늘 복습</translation>
    </message>
    <message>
      <source>Due {when}</source>
      <translation>기한 {when}</translation>
    </message>
    <message>
      <source>Duplicate the topic</source>
      <translation>주제 복제</translation>
    </message>
    <message>
      <source>Each fact comes back when the scheduler expects its recall to fall to what you want, and is then answered Good; new facts come as you settled. As many are missed as you accept, which are asked again that day and the next; in the worse case twice as many. Your own pace makes minutes of it.</source>
      <translation>사실마다 떠올릴 확률이 목표까지 떨어질 때 다시 나오고, ‘잘함’으로 답한다고 보아요. 새로운 사실은 정한 만큼 나와요. 받아들이기로 한 비율만큼 틀리고, 틀린 것은 그날과 다음 날 다시 물어요. 많을 때는 그 두 배가 틀린다고 보아요. 여기에 내 속도를 곱해 분으로 나타내요.</translation>
    </message>
    <message>
      <source>Effect</source>
      <translation>결과</translation>
    </message>
    <message>
      <source>Enlarge the picture</source>
      <translation>그림 확대</translation>
    </message>
    <message>
      <source>Estimate</source>
      <translation>어림</translation>
    </message>
    <message>
      <source>Estimating</source>
      <translation>어림하기</translation>
    </message>
    <message>
      <source>Events in the order of time</source>
      <translation>시간 순서로 늘어놓은 사건</translation>
    </message>
    <message>
      <source>Every answer</source>
      <translation>모든 답</translation>
    </message>
    <message>
      <source>Every answer is kept at once; you can stop at any moment.</source>
      <translation>답은 바로바로 저장돼요. 언제든 멈춰도 괜찮아요.</translation>
    </message>
    <message>
      <source>Every answer is safe in your progress file.</source>
      <translation>모든 답은 학습 기록 파일에 안전하게 있어요.</translation>
    </message>
    <message>
      <source>Every answer is safe on this computer.</source>
      <translation>모든 답은 이 컴퓨터에 안전하게 있어요.</translation>
    </message>
    <message>
      <source>Every answer moves the dates of its facts.</source>
      <translation>모든 답이 복습 날짜에 반영돼요.</translation>
    </message>
    <message>
      <source>Every answer that you did not take back, by its study day, which begins at four in the morning.</source>
      <translation>되돌리지 않은 모든 답을 학습일별로 세어요. 학습일은 새벽 4시에 시작해요.</translation>
    </message>
    <message>
      <source>Every fact is at rest.</source>
      <translation>모든 사실이 쉬고 있어요.</translation>
    </message>
    <message>
      <source>Every fact with its sources side by side. Find one by any name, in any script.</source>
      <translation>모든 사실과 출처를 나란히 볼 수 있어요. 어떤 이름, 어떤 문자로든 찾아보세요.</translation>
    </message>
    <message>
      <source>Every file is whole, old or new, and your changes are still here.</source>
      <translation>모든 파일은 이전 것이든 새것이든 온전하고, 바꾼 내용도 아직 여기에 있어요.</translation>
    </message>
    <message>
      <source>Every key can be another one.</source>
      <translation>모든 키를 바꿀 수 있어요.</translation>
    </message>
    <message>
      <source>Everybody who learns at this computer has their own progress.</source>
      <translation>이 컴퓨터로 배우는 사람은 저마다 자기 학습 기록이 있어요.</translation>
    </message>
    <message>
      <source>Everything as it was left.</source>
      <translation>모두 두고 간 그대로예요.</translation>
    </message>
    <message>
      <source>Everything follows, charts and maps too.</source>
      <translation>도표와 지도까지 모두 함께 커져요.</translation>
    </message>
    <message>
      <source>Everything is on this computer.</source>
      <translation>모든 것이 이 컴퓨터에 있어요.</translation>
    </message>
    <message>
      <source>Everything that was saved before is still there.</source>
      <translation>전에 저장한 것은 모두 그대로 있어요.</translation>
    </message>
    <message>
      <source>Everything you ever answered, as JSON Lines or as a table, and back.</source>
      <translation>지금까지 한 모든 답을 JSON Lines나 표로 내보내고, 다시 가져와요.</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>어디서나</translation>
    </message>
    <message>
      <source>Exam</source>
      <translation>시험</translation>
    </message>
    <message>
      <source>Exam {when}</source>
      <translation>{when} 시험</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>지금 주고받기</translation>
    </message>
    <message>
      <source>Exchanging:</source>
      <translation>주고받는 중:</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>내보내기</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>사실</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>사실</translation>
    </message>
    <message>
      <source>Facts asked in several forms</source>
      <translation>여러 유형으로 물을 수 있는 사실</translation>
    </message>
    <message>
      <source>Fading</source>
      <translation>옅어짐</translation>
    </message>
    <message>
      <source>Faint</source>
      <translation>희미함</translation>
    </message>
    <message>
      <source>Farther away</source>
      <translation>멀리</translation>
    </message>
    <message>
      <source>February</source>
      <translation>2월</translation>
    </message>
    <message>
      <source>Feedback</source>
      <translation>정답 확인</translation>
    </message>
    <message>
      <source>Fewer than three other topics have a value that is proved wrong for this one.</source>
      <translation>이 주제에는 틀렸다고 밝혀진 값을 가진 다른 주제가 세 개가 안 돼요.</translation>
    </message>
    <message>
      <source>Fewer than two other answers are proved wrong.</source>
      <translation>틀렸다고 밝혀진 다른 답이 두 개가 안 돼요.</translation>
    </message>
    <message>
      <source>Fewer than two other things of the deck were surely before or after this one.</source>
      <translation>이보다 확실히 앞이거나 뒤인 다른 일이 덱에 두 개가 안 돼요.</translation>
    </message>
    <message>
      <source>Fewer than two other values are proved wrong.</source>
      <translation>틀렸다고 밝혀진 다른 값이 두 개가 안 돼요.</translation>
    </message>
    <message>
      <source>Fewer than two other {nouns} are proved wrong.</source>
      <translation>틀렸다고 밝혀진 다른 “{nouns}” 주제가 두 개가 안 돼요.</translation>
    </message>
    <message>
      <source>Fewer than two right answers can stand beside each other.</source>
      <translation>나란히 놓을 수 있는 맞는 답이 두 개가 안 돼요.</translation>
    </message>
    <message>
      <source>Fewer words find more. Every name and script of a thing is looked through.</source>
      <translation>낱말을 줄이면 더 많이 찾아요. 모든 이름과 표기를 살펴봐요.</translation>
    </message>
    <message>
      <source>Figures below {least} are known or not; they are not estimated.</source>
      <translation>{least}보다 작은 수는 알거나 모르거나 할 뿐, 어림하지 않아요.</translation>
    </message>
    <message>
      <source>Find a command or a place</source>
      <translation>명령이나 화면 찾기</translation>
    </message>
    <message>
      <source>Find a setting</source>
      <translation>설정 찾기</translation>
    </message>
    <message>
      <source>Find in this deck</source>
      <translation>이 덱에서 찾기</translation>
    </message>
    <message>
      <source>First chapter</source>
      <translation>첫 단원</translation>
    </message>
    <message>
      <source>Five minutes more</source>
      <translation>5분 더</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>깃발</translation>
    </message>
    <message>
      <source>Flag the item, or take the flag away</source>
      <translation>문항에 깃발 달기 또는 떼기</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>깃발 있음</translation>
    </message>
    <message>
      <source>Fog</source>
      <translation>안개</translation>
    </message>
    <message>
      <source>Fold its history</source>
      <translation>기록 접기</translation>
    </message>
    <message>
      <source>Follows the computer unless you choose.</source>
      <translation>따로 고르지 않으면 컴퓨터 설정을 따라요.</translation>
    </message>
    <message>
      <source>For learners since {before}: {change}.</source>
      <translation>{before} 버전을 배우던 사람에게: {change}.</translation>
    </message>
    <message>
      <source>For your teacher: a file with your answers under this name, and nothing else of you. The name tells nobody who you are; write your own if you are to be known by it.</source>
      <translation>선생님께 드릴 파일: 이 이름으로 된 내 답만 들어 있고 다른 것은 없어요. 이 이름으로는 누구인지 알 수 없어요. 알리고 싶으면 내 이름을 적으세요.</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>양식</translation>
    </message>
    <message>
      <source>Form or table</source>
      <translation>양식 또는 표</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>찾은 결과</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>금</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>금요일</translation>
    </message>
    <message>
      <source>From</source>
      <translation>시작</translation>
    </message>
    <message>
      <source>From memory</source>
      <translation>떠올리기</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>전체 화면</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>빈칸</translation>
    </message>
    <message>
      <source>Gaps in statements and plain cards are asked in forms of their own.</source>
      <translation>진술의 빈칸과 단순 카드는 저마다의 유형으로 물어요.</translation>
    </message>
    <message>
      <source>Gaps in statements and plain cards have forms of their own.</source>
      <translation>진술의 빈칸과 단순 카드에는 저마다의 유형이 있어요.</translation>
    </message>
    <message>
      <source>Get the same edition of the deck, or ask for a quiz by chapters.</source>
      <translation>같은 판의 덱을 구하거나, 단원으로 고른 퀴즈를 달라고 하세요.</translation>
    </message>
    <message>
      <source>Give as an assignment</source>
      <translation>과제로 내기</translation>
    </message>
    <message>
      <source>Give the folder write permission, or choose another with --data DIR.</source>
      <translation>폴더에 쓰기 권한을 주거나, --data DIR로 다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>Give the number itself, if a source has it.</source>
      <translation>출처에 있다면 수 자체를 적으세요.</translation>
    </message>
    <message>
      <source>Give the property moment: the end of &lt;topic&gt;.</source>
      <translation>이 속성에 moment: the end of &lt;topic&gt;처럼 적으세요.</translation>
    </message>
    <message>
      <source>Give the topic a name without a date.</source>
      <translation>주제에 날짜가 없는 이름을 주세요.</translation>
    </message>
    <message>
      <source>Give the topic a name without it, or a wording of your own with ask: or back:.</source>
      <translation>주제에 그 말이 없는 이름을 주거나, ask:나 back:에 표현을 직접 적으세요.</translation>
    </message>
    <message>
      <source>Give the topic a name without it.</source>
      <translation>주제에 그 말이 없는 이름을 주세요.</translation>
    </message>
    <message>
      <source>Give the topic a name without the source's.</source>
      <translation>주제에 출처의 이름이 없는 이름을 주세요.</translation>
    </message>
    <message>
      <source>Give the two topics names that tell them apart.</source>
      <translation>두 주제에 서로 가릴 수 있는 이름을 주세요.</translation>
    </message>
    <message>
      <source>Give these topics side:, in:, kind: and rank:, or add some that are alike.</source>
      <translation>이 주제들에 side:, in:, kind:, rank:를 적거나, 비슷한 주제를 더하세요.</translation>
    </message>
    <message>
      <source>Give {property}: to another topic of the kind.</source>
      <translation>같은 종류의 다른 주제에도 {property}:를 적으세요.</translation>
    </message>
    <message>
      <source>Give {property}: to more topics of this kind.</source>
      <translation>같은 종류의 더 많은 주제에 {property}:를 적으세요.</translation>
    </message>
    <message>
      <source>Give {property}: to two more {nouns}.</source>
      <translation>“{nouns}” 주제 두 개에 {property}:를 더 적으세요.</translation>
    </message>
    <message>
      <source>Give “{value}” as {property}: to another topic.</source>
      <translation>다른 주제에도 {property}:로 “{value}”을(를) 적으세요.</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>가기</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>계속</translation>
    </message>
    <message>
      <source>Go on as a guest</source>
      <translation>손님으로 해 보기</translation>
    </message>
    <message>
      <source>Go on in that window, or close it and try again.</source>
      <translation>그 창에서 계속하거나, 그 창을 닫고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>이어서 하기</translation>
    </message>
    <message>
      <source>Go to another one</source>
      <translation>다른 것으로 이동</translation>
    </message>
    <message>
      <source>Go to the next place that way</source>
      <translation>그 방향의 다음 장소로 가기</translation>
    </message>
    <message>
      <source>Guess</source>
      <translation>추측</translation>
    </message>
    <message>
      <source>Guest</source>
      <translation>손님</translation>
    </message>
    <message>
      <source>Hand in</source>
      <translation>제출</translation>
    </message>
    <message numerus="yes">
      <source>Handed in: {right} of {n} right.</source>
      <translation>
        <numerusform>제출함: {n}개 중 {right}개 정답.</numerusform>
      </translation>
    </message>
    <message>
      <source>Hardly anybody was right.</source>
      <translation>맞힌 사람이 거의 없어요.</translation>
    </message>
    <message>
      <source>Has not begun.</source>
      <translation>아직 시작하지 않았어요.</translation>
    </message>
    <message>
      <source>Hide lines</source>
      <translation>선 숨기기</translation>
    </message>
    <message>
      <source>High</source>
      <translation>상한</translation>
    </message>
    <message>
      <source>High contrast, dark</source>
      <translation>고대비, 어둡게</translation>
    </message>
    <message>
      <source>High contrast, light</source>
      <translation>고대비, 밝게</translation>
    </message>
    <message>
      <source>Hour</source>
      <translation>시간</translation>
    </message>
    <message>
      <source>How</source>
      <translation>방법</translation>
    </message>
    <message>
      <source>How far back</source>
      <translation>볼 기간</translation>
    </message>
    <message>
      <source>How it is counted</source>
      <translation>계산 방법</translation>
    </message>
    <message>
      <source>How many facts you have not met yet may come up in a day.</source>
      <translation>하루에 처음 만날 사실을 몇 개까지 낼지 정해요.</translation>
    </message>
    <message>
      <source>How many minutes a day you want to give. Facts that matter most come first.</source>
      <translation>하루에 몇 분을 쓸지 정해요. 가장 중요한 사실이 먼저 나와요.</translation>
    </message>
    <message>
      <source>How much of it is firm</source>
      <translation>단단히 기억되는 정도</translation>
    </message>
    <message>
      <source>How much of the spreadsheet is read</source>
      <translation>스프레드시트를 읽은 정도</translation>
    </message>
    <message>
      <source>How much of what you have learnt you want to know. More means more minutes.</source>
      <translation>배운 것 가운데 얼마나 알고 있고 싶은지 정해요. 높일수록 시간이 더 들어요.</translation>
    </message>
    <message>
      <source>How much to remember</source>
      <translation>기억할 비율</translation>
    </message>
    <message>
      <source>How much you want to remember, per mille. More means more minutes a day.</source>
      <translation>얼마나 기억하고 싶은지 천분율로 정해요. 높일수록 하루에 드는 시간이 늘어요.</translation>
    </message>
    <message>
      <source>How near</source>
      <translation>확대 정도</translation>
    </message>
    <message>
      <source>How often you were right by how sure you were: {said}</source>
      <translation>정답률(확신한 정도별): {said}</translation>
    </message>
    <message>
      <source>How strong your memory is</source>
      <translation>기억이 얼마나 또렷한지</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>확신 정도</translation>
    </message>
    <message>
      <source>How sure you are sharpens the plan. It never costs you.</source>
      <translation>얼마나 확실한지 알려 주면 계획이 더 정확해져요. 손해 볼 일은 없어요.</translation>
    </message>
    <message>
      <source>I know it</source>
      <translation>이미 아는 사실</translation>
    </message>
    <message>
      <source>I know these</source>
      <translation>이미 아는 것</translation>
    </message>
    <message>
      <source>I know this</source>
      <translation>이미 아는 것</translation>
    </message>
    <message>
      <source>I was right</source>
      <translation>내 답이 맞음</translation>
    </message>
    <message>
      <source>Id and chapter</source>
      <translation>ID와 단원</translation>
    </message>
    <message>
      <source>Id and chapter of the topic</source>
      <translation>주제의 ID와 단원</translation>
    </message>
    <message>
      <source>Id of the topic</source>
      <translation>주제의 ID</translation>
    </message>
    <message>
      <source>Id: what names the topic is changed with it, and what learners know stays.</source>
      <translation>ID: 이 주제를 가리키는 곳도 함께 바뀌고, 배운 것은 그대로 남아요.</translation>
    </message>
    <message>
      <source>If both are meant, leave it; if sources disagree, write says: with each.</source>
      <translation>둘 다 뜻한 것이면 그대로 두고, 출처가 다르게 말하면 각각 says:를 적으세요.</translation>
    </message>
    <message>
      <source>If it is another day, quit, set the clock, and start again.</source>
      <translation>다른 날이라면 프로그램을 끝내고 시계를 맞춘 뒤 다시 시작해 주세요.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>가져오기</translation>
    </message>
    <message>
      <source>Importance</source>
      <translation>중요도</translation>
    </message>
    <message>
      <source>In {share} % of the questions the answer is the longest option, not in {chance} %.</source>
      <translation>문제의 {share}%에서 답이 가장 긴 보기예요. {chance}%쯤이어야 해요.</translation>
    </message>
    <message>
      <source>In “{name}” the picture {fault}.</source>
      <translation>“{name}”에 든 그림: {fault}.</translation>
    </message>
    <message>
      <source>In “{package}” the file “{file}” {fault}.</source>
      <translation>“{package}”에 든 파일 “{file}”: {fault}.</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>설치</translation>
    </message>
    <message>
      <source>Install it under another id, such as {id}.</source>
      <translation>다른 ID로 설치하세요. 예: {id}.</translation>
    </message>
    <message>
      <source>Install quizapp again to repair it.</source>
      <translation>quizapp을 다시 설치하면 고쳐져요.</translation>
    </message>
    <message>
      <source>Install the newest quizapp and open it again.</source>
      <translation>최신 quizapp을 설치하고 다시 여세요.</translation>
    </message>
    <message>
      <source>Install the older version</source>
      <translation>이전 버전 설치</translation>
    </message>
    <message>
      <source>Install the version you want from its file.</source>
      <translation>원하는 버전을 그 파일에서 설치하세요.</translation>
    </message>
    <message>
      <source>Install this version</source>
      <translation>이 버전 설치</translation>
    </message>
    <message>
      <source>Install under another id</source>
      <translation>다른 id로 설치</translation>
    </message>
    <message>
      <source>Installed here</source>
      <translation>이 컴퓨터에 설치한 덱</translation>
    </message>
    <message>
      <source>Is to be</source>
      <translation>바뀔 속성</translation>
    </message>
    <message>
      <source>Is today {day}?</source>
      <translation>오늘이 {day} 맞나요?</translation>
    </message>
    <message>
      <source>It begins anew; its history is kept.</source>
      <translation>처음부터 다시 시작해요. 지난 기록은 남아 있어요.</translation>
    </message>
    <message>
      <source>It can be asked as a choice among places further off.</source>
      <translation>더 먼 곳들 사이에서 고르는 선택형으로는 물을 수 있어요.</translation>
    </message>
    <message>
      <source>It can be asked as a choice.</source>
      <translation>선택형으로는 물을 수 있어요.</translation>
    </message>
    <message>
      <source>It comes back in this session.</source>
      <translation>이번 학습에서 다시 나와요.</translation>
    </message>
    <message>
      <source>It could not be saved ({reason}). Choose another folder.</source>
      <translation>저장하지 못했어요({reason}). 다른 폴더를 골라 주세요.</translation>
    </message>
    <message>
      <source>It counts again.</source>
      <translation>다시 셈에 들어가요.</translation>
    </message>
    <message>
      <source>It counts as learnt and is not asked any more.</source>
      <translation>아는 것으로 두고 더는 묻지 않아요.</translation>
    </message>
    <message>
      <source>It is</source>
      <translation>정답:</translation>
    </message>
    <message>
      <source>It is as it was.</source>
      <translation>그대로 있어요.</translation>
    </message>
    <message>
      <source>It is asked again from now on.</source>
      <translation>이제부터 다시 물어봐요.</translation>
    </message>
    <message>
      <source>It is free software under the MIT licence. It stands on Qt and PySide6, SQLite, SQLModel, FSRS, PyYAML, RapidFuzz, the fonts Pretendard and the icons of Lucide; their licences lie beside the program.</source>
      <translation>MIT 라이선스로 배포하는 자유 소프트웨어예요. Qt와 PySide6, SQLite, SQLModel, FSRS, PyYAML, RapidFuzz, Pretendard 글꼴, Lucide 아이콘을 바탕으로 만들었고, 각각의 라이선스는 프로그램과 함께 들어 있어요.</translation>
    </message>
    <message>
      <source>It is in the fog until you were asked.</source>
      <translation>답하기 전까지는 안개 속에 있어요.</translation>
    </message>
    <message>
      <source>It is not asked again.</source>
      <translation>다시 묻지 않아요.</translation>
    </message>
    <message>
      <source>It is not counted; all other answers are safe.</source>
      <translation>이 기록은 셈에 넣지 않아요. 다른 답은 모두 안전해요.</translation>
    </message>
    <message>
      <source>It lies so far from the deck's other places that their map does not show it.</source>
      <translation>덱의 다른 곳에서 너무 멀어서, 그 지도에 나오지 않아요.</translation>
    </message>
    <message>
      <source>It needs the columns {id} and {event}, as an export writes them.</source>
      <translation>내보낸 파일처럼 {id} 열과 {event} 열이 있어야 해요.</translation>
    </message>
    <message>
      <source>It opens no network connection, needs no account and counts nothing about you.</source>
      <translation>네트워크에 연결하지 않고, 계정이 필요 없으며, 사용자에 대해 아무것도 수집하지 않아요.</translation>
    </message>
    <message>
      <source>It stays as it was.</source>
      <translation>그대로 두었어요.</translation>
    </message>
    <message>
      <source>It was stopped.</source>
      <translation>멈추었어요.</translation>
    </message>
    <message>
      <source>Item before</source>
      <translation>이전 문항</translation>
    </message>
    <message>
      <source>Item {item} counts by the corrected key now.</source>
      <translation>이제 {item}번 문항을 고친 정답으로 채점해요.</translation>
    </message>
    <message numerus="yes">
      <source>Item {item}, key {key}: {n} marks of {papers} change.</source>
      <translation>
        <numerusform>{item}번 문항, 정답 {key}: {papers}장 중 {n}장의 점수가 바뀌어요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Item {number}</source>
      <translation>{number}번 문항</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>문항</translation>
    </message>
    <message>
      <source>Its deck “{title}” is not here yet.</source>
      <translation>이 과제의 덱 “{title}”이(가) 아직 여기에 없어요.</translation>
    </message>
    <message>
      <source>Its files are as they were.</source>
      <translation>파일은 그대로 있어요.</translation>
    </message>
    <message>
      <source>Its files are: {listed}.</source>
      <translation>덱의 파일: {listed}.</translation>
    </message>
    <message numerus="yes">
      <source>Its history, {n} events</source>
      <translation>
        <numerusform>기록 {n}개 보기</numerusform>
      </translation>
    </message>
    <message>
      <source>Its keys are: {listed}.</source>
      <translation>있는 키: {listed}.</translation>
    </message>
    <message>
      <source>Its language</source>
      <translation>표기의 언어</translation>
    </message>
    <message>
      <source>Its licence</source>
      <translation>이용 허락</translation>
    </message>
    <message>
      <source>Its name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Its names are in the fog until you were asked.</source>
      <translation>답하기 전까지는 이름이 안개 속에 있어요.</translation>
    </message>
    <message>
      <source>Its questions, live</source>
      <translation>이 주제로 나오는 문제</translation>
    </message>
    <message>
      <source>Its results can be saved once more.</source>
      <translation>결과는 다시 한 번 저장할 수 있어요.</translation>
    </message>
    <message>
      <source>Its time, where all of it is of one</source>
      <translation>시대(전체가 한 시대일 때)</translation>
    </message>
    <message>
      <source>Its title</source>
      <translation>덱 제목</translation>
    </message>
    <message>
      <source>Its versions are: {letters}.</source>
      <translation>있는 시험지 형: {letters}.</translation>
    </message>
    <message>
      <source>JSON Lines (*.jsonl);;Table (*.csv)</source>
      <translation>JSON Lines (*.jsonl);;표 (*.csv)</translation>
    </message>
    <message>
      <source>January</source>
      <translation>1월</translation>
    </message>
    <message>
      <source>Journal of {month}</source>
      <translation>{month} 기록장</translation>
    </message>
    <message>
      <source>July</source>
      <translation>7월</translation>
    </message>
    <message>
      <source>June</source>
      <translation>6월</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>남기기</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>그대로 두기</translation>
    </message>
    <message>
      <source>Keep it on a disk of this computer, with --data DIR, and choose the network drive as your Progress folder instead.</source>
      <translation>--data DIR로 이 컴퓨터의 디스크에 두고, 네트워크 드라이브는 진행 폴더로 고르세요.</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>내 것 남기기</translation>
    </message>
    <message>
      <source>Keep the newer one.</source>
      <translation>새 버전을 그대로 쓰세요.</translation>
    </message>
    <message>
      <source>Keep yours, or take the other one.</source>
      <translation>내 것을 남기거나, 다른 것을 받아들이세요.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>정답</translation>
    </message>
    <message>
      <source>Key {key}</source>
      <translation>정답 {key}</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>단축키</translation>
    </message>
    <message>
      <source>Keys of this screen</source>
      <translation>이 화면의 단축키</translation>
    </message>
    <message>
      <source>Kinds of question</source>
      <translation>문제 유형</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>언어</translation>
    </message>
    <message>
      <source>Large print</source>
      <translation>큰 글씨</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>글자 크게</translation>
    </message>
    <message>
      <source>Last on</source>
      <translation>마지막 날</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>지난번</translation>
    </message>
    <message>
      <source>Learning now.</source>
      <translation>지금 학습하고 있어요.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>나가기</translation>
    </message>
    <message>
      <source>Leave a shorter gap.</source>
      <translation>빈칸을 더 짧게 두세요.</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>그만두기</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>빼기</translation>
    </message>
    <message>
      <source>Leave out: {what}</source>
      <translation>빼기: {what}</translation>
    </message>
    <message>
      <source>Leave the blank out of the sentence.</source>
      <translation>빈칸을 문장에서 빼세요.</translation>
    </message>
    <message>
      <source>Leave the session</source>
      <translation>학습에서 나가기</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>길이</translation>
    </message>
    <message>
      <source>Let it count</source>
      <translation>반영하기</translation>
    </message>
    <message>
      <source>Let the days pass, or stop</source>
      <translation>하루씩 흘려보내기 또는 멈추기</translation>
    </message>
    <message>
      <source>Letters of 18 points</source>
      <translation>18포인트 글자</translation>
    </message>
    <message>
      <source>Licence: what others may do with it; a version needs one</source>
      <translation>이용 허락: 다른 사람이 이 덱으로 무엇을 해도 되는지예요. 판을 내려면 있어야 해요</translation>
    </message>
    <message>
      <source>Lift fog</source>
      <translation>안개 걷기</translation>
    </message>
    <message>
      <source>Lift it, or drop it</source>
      <translation>들기 또는 놓기</translation>
    </message>
    <message>
      <source>Lift the fog, or let it come</source>
      <translation>안개 걷기 또는 되돌리기</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>밝게</translation>
    </message>
    <message>
      <source>Line spacing</source>
      <translation>줄 간격</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>선</translation>
    </message>
    <message>
      <source>Lines approximate, no borders</source>
      <translation>선은 어림, 국경 없음</translation>
    </message>
    <message>
      <source>Lines on the map, or none</source>
      <translation>지도의 선 보이기 또는 숨기기</translation>
    </message>
    <message>
      <source>List</source>
      <translation>목록</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>살펴보기</translation>
    </message>
    <message>
      <source>Look at it again: {quiz}</source>
      <translation>다시 보기: {quiz}</translation>
    </message>
    <message>
      <source>Look at the paper again.</source>
      <translation>답안지를 다시 보세요.</translation>
    </message>
    <message>
      <source>Look at your answers</source>
      <translation>내 답 보기</translation>
    </message>
    <message>
      <source>Look at your rights.</source>
      <translation>접근 권한을 확인해 보세요.</translation>
    </message>
    <message>
      <source>Look for copies</source>
      <translation>백업 찾기</translation>
    </message>
    <message>
      <source>Look for it by other words: it may have another name now.</source>
      <translation>다른 말로 찾아 보세요. 이름이 바뀌었을 수 있어요.</translation>
    </message>
    <message>
      <source>Look for it in the history of its fact.</source>
      <translation>그 사실의 지난 기록에서 찾아 보세요.</translation>
    </message>
    <message>
      <source>Look only</source>
      <translation>보기만 하기</translation>
    </message>
    <message>
      <source>Look round</source>
      <translation>둘러보기</translation>
    </message>
    <message>
      <source>Look round again</source>
      <translation>다시 둘러보기</translation>
    </message>
    <message>
      <source>Look round first</source>
      <translation>먼저 둘러보기</translation>
    </message>
    <message>
      <source>Look whether the disk is in order, then try again.</source>
      <translation>디스크가 정상인지 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Look whether the disk is there and has room, then try again.</source>
      <translation>디스크가 연결되어 있고 공간이 있는지 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Look whether the disk is there and the file may be read, then try again.</source>
      <translation>디스크가 연결되어 있고 파일을 읽을 수 있는지 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Look whether the disk is there, or choose another folder with --data DIR.</source>
      <translation>디스크가 연결되어 있는지 확인하거나, --data DIR로 다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>Looking at the facts: {done} of {facts}</source>
      <translation>사실을 살펴보는 중: {facts}개 중 {done}개</translation>
    </message>
    <message>
      <source>Looking into the copies:</source>
      <translation>백업을 살펴보는 중:</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>하한</translation>
    </message>
    <message>
      <source>Make a PDF</source>
      <translation>PDF 만들기</translation>
    </message>
    <message>
      <source>Make a version</source>
      <translation>버전 만들기</translation>
    </message>
    <message>
      <source>Make it first, or choose another one.</source>
      <translation>폴더를 먼저 만들거나, 다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>Make it in a text editor.</source>
      <translation>텍스트 편집기에서 바꾸세요.</translation>
    </message>
    <message>
      <source>Make room on the disk or look at your rights, and save again.</source>
      <translation>디스크의 공간을 비우거나 접근 권한을 확인하고 다시 저장하세요.</translation>
    </message>
    <message>
      <source>Make room on the disk, and try again.</source>
      <translation>디스크의 공간을 비우고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Make room on the disk.</source>
      <translation>디스크의 공간을 비워 주세요.</translation>
    </message>
    <message>
      <source>Make room.</source>
      <translation>공간을 비워 주세요.</translation>
    </message>
    <message>
      <source>Make some room and try again.</source>
      <translation>공간을 비우고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Make some room on that disk, then start again.</source>
      <translation>그 디스크의 공간을 비우고 다시 시작하세요.</translation>
    </message>
    <message>
      <source>Make some room on the disk, then choose it again.</source>
      <translation>디스크의 공간을 비우고 다시 고르세요.</translation>
    </message>
    <message>
      <source>Make some room on the disk, then try again.</source>
      <translation>디스크의 공간을 비우고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Make some room there, or choose another folder; it is tried again next time.</source>
      <translation>거기에 공간을 비우거나 다른 폴더를 고르세요. 다음에 다시 시도해요.</translation>
    </message>
    <message>
      <source>Make some room there, or copy your words elsewhere.</source>
      <translation>거기에 공간을 비우거나, 적은 말을 다른 곳에 복사해 두세요.</translation>
    </message>
    <message>
      <source>Make some room there; what is missing is added at the next start.</source>
      <translation>거기에 공간을 비워 주세요. 빠진 것은 다음에 시작할 때 더해요.</translation>
    </message>
    <message>
      <source>Make some room.</source>
      <translation>공간을 비워 주세요.</translation>
    </message>
    <message>
      <source>Make the date more precise, if more is known.</source>
      <translation>더 알려져 있다면 날짜를 더 정확히 적으세요.</translation>
    </message>
    <message>
      <source>Make the deck</source>
      <translation>덱 만들기</translation>
    </message>
    <message>
      <source>Make the file</source>
      <translation>파일 만들기</translation>
    </message>
    <message>
      <source>Make this version</source>
      <translation>이 버전 만들기</translation>
    </message>
    <message>
      <source>Make version {version}</source>
      <translation>버전 {version} 만들기</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>지도</translation>
    </message>
    <message>
      <source>Map to point at</source>
      <translation>위치를 짚을 지도</translation>
    </message>
    <message>
      <source>Map with a marked place</source>
      <translation>장소가 표시된 지도</translation>
    </message>
    <message>
      <source>March</source>
      <translation>3월</translation>
    </message>
    <message>
      <source>Mark all, or none</source>
      <translation>모두 선택 또는 해제</translation>
    </message>
    <message>
      <source>Mark an option, or unmark it</source>
      <translation>보기 선택 또는 해제</translation>
    </message>
    <message>
      <source>Mark it, or unmark it</source>
      <translation>선택 또는 해제</translation>
    </message>
    <message>
      <source>Mark one answer to each question, unless it asks for more.</source>
      <translation>따로 말이 없으면 문제마다 답을 하나만 고르세요.</translation>
    </message>
    <message>
      <source>Mark this one, or unmark it</source>
      <translation>이것 선택 또는 해제</translation>
    </message>
    <message>
      <source>Marked place {number}</source>
      <translation>{number}번 표시 장소</translation>
    </message>
    <message>
      <source>Marking several</source>
      <translation>여러 개 고르기</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>점수</translation>
    </message>
    <message>
      <source>Marks by it could be wrong. Bring back the file from where the test was printed.</source>
      <translation>이것으로 채점하면 점수가 틀릴 수 있어요. 시험지를 인쇄한 곳에서 파일을 다시 가져오세요.</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>짝짓기</translation>
    </message>
    <message>
      <source>Match it with an answer</source>
      <translation>답과 짝짓기</translation>
    </message>
    <message>
      <source>Matching</source>
      <translation>짝짓기</translation>
    </message>
    <message>
      <source>May</source>
      <translation>5월</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>기억</translation>
    </message>
    <message>
      <source>Mend it (quizapp check {folder} lists all mistakes) and try again.</source>
      <translation>덱을 고치고(quizapp check {folder} 명령으로 잘못을 모두 볼 수 있어요) 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Mend it first.</source>
      <translation>먼저 고쳐 주세요.</translation>
    </message>
    <message>
      <source>Mend it in a text editor: {repair}.</source>
      <translation>텍스트 편집기에서 고치세요: {repair}.</translation>
    </message>
    <message>
      <source>Mend it, or change the columns.</source>
      <translation>시트를 고치거나, 열의 뜻을 바꾸세요.</translation>
    </message>
    <message>
      <source>Mend the cells, or let a column be left out.</source>
      <translation>칸을 고치거나, 열을 빼도록 정해 주세요.</translation>
    </message>
    <message>
      <source>Mend the mistakes that a check of the deck tells.</source>
      <translation>덱 검사에서 나온 잘못을 고치세요.</translation>
    </message>
    <message>
      <source>Mend the problem</source>
      <translation>고칠 점 바로잡기</translation>
    </message>
    <message>
      <source>Minji, B, BACDA</source>
      <translation>민지, B, BACDA</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>분</translation>
    </message>
    <message>
      <source>Minutes a day</source>
      <translation>하루 시간</translation>
    </message>
    <message>
      <source>Minutes a day for the next {n} days: about {mean} a day.</source>
      <translation>앞으로 {n}일 동안의 하루 시간: 하루 {mean}분쯤.</translation>
    </message>
    <message>
      <source>Minutes a day, the next 30 days</source>
      <translation>앞으로 30일, 하루에 드는 시간(분)</translation>
    </message>
    <message>
      <source>Minutes at worst</source>
      <translation>많을 때(분)</translation>
    </message>
    <message>
      <source>Minutes to keep what you know</source>
      <translation>아는 것을 지키는 데 드는 시간(분)</translation>
    </message>
    <message>
      <source>Mixed up</source>
      <translation>서로 헷갈린 것</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>월</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>월요일</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>달</translation>
    </message>
    <message>
      <source>More</source>
      <translation>더 보기</translation>
    </message>
    <message>
      <source>More about this value</source>
      <translation>이 값에 대해 더 적기</translation>
    </message>
    <message>
      <source>More room between the lines of questions and facts.</source>
      <translation>문제와 사실의 줄 사이를 넓혀요.</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>움직임</translation>
    </message>
    <message>
      <source>Move along the line</source>
      <translation>눈금선에서 옮기기</translation>
    </message>
    <message>
      <source>Move it a little</source>
      <translation>조금씩 옮기기</translation>
    </message>
    <message>
      <source>Move it away, or choose another folder with --data DIR.</source>
      <translation>그 파일을 다른 곳으로 옮기거나, --data DIR로 다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>Move it in a text editor.</source>
      <translation>텍스트 편집기에서 옮기세요.</translation>
    </message>
    <message>
      <source>Move it ten times as far</source>
      <translation>열 배 멀리 옮기기</translation>
    </message>
    <message>
      <source>Move it there</source>
      <translation>그곳으로 옮기기</translation>
    </message>
    <message>
      <source>Move ten steps</source>
      <translation>열 칸 옮기기</translation>
    </message>
    <message>
      <source>Move that folder, and try again.</source>
      <translation>그 폴더를 옮기고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Move the crosshair</source>
      <translation>십자선 옮기기</translation>
    </message>
    <message>
      <source>Move the map</source>
      <translation>지도 옮기기</translation>
    </message>
    <message>
      <source>Mukden</source>
      <translation>봉천</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Name a file like x{ending}.</source>
      <translation>x{ending} 같은 파일을 고르세요.</translation>
    </message>
    <message>
      <source>Name a topic of it.</source>
      <translation>그 파일에 있는 주제를 고르세요.</translation>
    </message>
    <message>
      <source>Name a topic of that file.</source>
      <translation>그 파일에 있는 주제를 고르세요.</translation>
    </message>
    <message>
      <source>Name and class</source>
      <translation>이름과 반</translation>
    </message>
    <message>
      <source>Name another source.</source>
      <translation>다른 출처를 적으세요.</translation>
    </message>
    <message>
      <source>Name of the new profile</source>
      <translation>새 프로필 이름</translation>
    </message>
    <message>
      <source>Name of the profile to delete</source>
      <translation>삭제할 프로필 이름</translation>
    </message>
    <message>
      <source>Name on the results</source>
      <translation>결과에 적을 이름</translation>
    </message>
    <message>
      <source>Names of places</source>
      <translation>장소 이름</translation>
    </message>
    <message>
      <source>Names of that time</source>
      <translation>당시 이름</translation>
    </message>
    <message>
      <source>Names of today</source>
      <translation>오늘날 이름</translation>
    </message>
    <message>
      <source>Names of {time}</source>
      <translation>{time}년 이름</translation>
    </message>
    <message>
      <source>Nearer</source>
      <translation>가까이</translation>
    </message>
    <message>
      <source>Nearly everybody was right.</source>
      <translation>거의 모두 맞혔어요.</translation>
    </message>
    <message>
      <source>Nearly right</source>
      <translation>거의 정답</translation>
    </message>
    <message>
      <source>Nearly right.</source>
      <translation>거의 맞았어요.</translation>
    </message>
    <message>
      <source>Never scored, never short</source>
      <translation>점수에 넣지 않고, 시간 제한도 없어요</translation>
    </message>
    <message>
      <source>New</source>
      <translation>새로</translation>
    </message>
    <message>
      <source>New assignment</source>
      <translation>새 과제</translation>
    </message>
    <message>
      <source>New chapter</source>
      <translation>새 단원</translation>
    </message>
    <message>
      <source>New facts a day</source>
      <translation>하루에 만날 새로운 사실</translation>
    </message>
    <message>
      <source>New quiz</source>
      <translation>새 퀴즈</translation>
    </message>
    <message>
      <source>New quiz of these</source>
      <translation>이 사실들로 새 퀴즈</translation>
    </message>
    <message>
      <source>New test</source>
      <translation>새 시험</translation>
    </message>
    <message>
      <source>New topic</source>
      <translation>새 주제</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>다음</translation>
    </message>
    <message>
      <source>Next item</source>
      <translation>다음 문항</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>다음 쪽</translation>
    </message>
    <message>
      <source>Next part of the page</source>
      <translation>화면의 다음 부분</translation>
    </message>
    <message>
      <source>Next problem</source>
      <translation>다음 고칠 점</translation>
    </message>
    <message>
      <source>Next question</source>
      <translation>다음 문제</translation>
    </message>
    <message>
      <source>No</source>
      <translation>아니요</translation>
    </message>
    <message>
      <source>No Progress folder is chosen.</source>
      <translation>진행 폴더를 고르지 않았어요.</translation>
    </message>
    <message>
      <source>No backup could be made at {path} ({reason}).</source>
      <translation>{path}에 백업을 만들지 못했어요({reason}).</translation>
    </message>
    <message>
      <source>No borders are drawn.</source>
      <translation>국경은 그리지 않았어요.</translation>
    </message>
    <message>
      <source>No deck can be studied now.</source>
      <translation>지금 학습할 수 있는 덱이 없어요.</translation>
    </message>
    <message>
      <source>No deck says when</source>
      <translation>날짜가 있는 덱이 없어요</translation>
    </message>
    <message>
      <source>No deck says where</source>
      <translation>위치가 있는 덱이 없어요</translation>
    </message>
    <message>
      <source>No deck “{deck}” is installed.</source>
      <translation>“{deck}” 덱은 설치되어 있지 않아요.</translation>
    </message>
    <message>
      <source>No fact is chosen.</source>
      <translation>고른 사실이 없어요.</translation>
    </message>
    <message>
      <source>No fact of the deck is in this assignment.</source>
      <translation>이 과제에 든 사실이 하나도 없어요.</translation>
    </message>
    <message>
      <source>No folder is chosen.</source>
      <translation>고른 폴더가 없어요.</translation>
    </message>
    <message>
      <source>No older version of “{deck}” is kept.</source>
      <translation>보관된 “{deck}” 덱의 이전 버전이 없어요.</translation>
    </message>
    <message>
      <source>No other answer shares this.</source>
      <translation>이것을 함께 갖는 다른 답이 없어요.</translation>
    </message>
    <message>
      <source>No other happening on one known day lies near enough to count days.</source>
      <translation>날수를 셀 만큼 가까우면서 어느 날인지 아는 다른 일이 없어요.</translation>
    </message>
    <message>
      <source>No other number of this kind is surely larger or smaller.</source>
      <translation>이보다 확실히 크거나 작은 같은 종류의 다른 수가 없어요.</translation>
    </message>
    <message>
      <source>No other place is at a fitting distance.</source>
      <translation>알맞은 거리에 있는 다른 곳이 없어요.</translation>
    </message>
    <message>
      <source>No place is chosen</source>
      <translation>고른 장소가 없어요</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>그런 설정은 없어요.</translation>
    </message>
    <message>
      <source>No source is named with this value.</source>
      <translation>이 값에 누구의 말인지 적힌 출처가 없어요.</translation>
    </message>
    <message>
      <source>No test</source>
      <translation>시험 없음</translation>
    </message>
    <message>
      <source>No test yet</source>
      <translation>아직 시험이 없어요</translation>
    </message>
    <message>
      <source>No topic can be without “{name}”.</source>
      <translation>“{name}” 없는 주제는 있을 수 없어요.</translation>
    </message>
    <message>
      <source>No topic has the id “{topic}”.</source>
      <translation>ID가 “{topic}”인 주제가 없어요.</translation>
    </message>
    <message>
      <source>No two numbers of this shape are far enough from the answer.</source>
      <translation>답과 모양이 같으면서 충분히 떨어진 수가 두 개가 안 돼요.</translation>
    </message>
    <message>
      <source>No value begins at {place}.</source>
      <translation>{place}에서 시작하는 값이 없어요.</translation>
    </message>
    <message>
      <source>Nobody chose {one}.</source>
      <translation>{one}: 아무도 고르지 않았어요.</translation>
    </message>
    <message>
      <source>Nobody says that all are known which have “{topic}” as their value.</source>
      <translation>값이 “{topic}”인 것이 모두 알려져 있다고 적혀 있지 않아요.</translation>
    </message>
    <message>
      <source>None is.</source>
      <translation>설치된 덱이 없어요.</translation>
    </message>
    <message>
      <source>None of them gives another away, and no fact comes twice.</source>
      <translation>서로 답을 알려 주는 문제가 없고, 같은 사실이 두 번 나오지 않아요.</translation>
    </message>
    <message>
      <source>None of them is slipping yet.</source>
      <translation>아직 잊혀 가는 것은 없어요.</translation>
    </message>
    <message numerus="yes">
      <source>None of {n} was right this time.</source>
      <translation>
        <numerusform>{n}개 가운데 이번에는 맞은 것이 없어요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>보통</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>답하지 않음</translation>
    </message>
    <message>
      <source>Not asked until you resume it.</source>
      <translation>다시 묻기로 할 때까지 묻지 않아요.</translation>
    </message>
    <message>
      <source>Not knowing is an answer too: you will see it, and it comes back.</source>
      <translation>모르는 것도 답이에요. 답을 보여 주고, 나중에 다시 물어봐요.</translation>
    </message>
    <message>
      <source>Not made: {why}</source>
      <translation>만들지 못함: {why}</translation>
    </message>
    <message>
      <source>Not met</source>
      <translation>만나지 않음</translation>
    </message>
    <message>
      <source>Not met yet.</source>
      <translation>아직 만나지 않았어요.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>나중에</translation>
    </message>
    <message>
      <source>Not right</source>
      <translation>오답</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>애매함</translation>
    </message>
    <message>
      <source>Not there.</source>
      <translation>거기가 아니에요.</translation>
    </message>
    <message>
      <source>Not this one.</source>
      <translation>그건 아니에요.</translation>
    </message>
    <message>
      <source>Not this one. It was {answer}.</source>
      <translation>그건 아니에요. 정답: {answer}</translation>
    </message>
    <message>
      <source>Note to the class</source>
      <translation>반에 남기는 말</translation>
    </message>
    <message>
      <source>Note: {words}</source>
      <translation>메모: {words}</translation>
    </message>
    <message>
      <source>Nothing falls due tomorrow.</source>
      <translation>내일 복습할 것은 없어요.</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>찾은 것이 없어요</translation>
    </message>
    <message>
      <source>Nothing in sight: names, dates and numbers to type.</source>
      <translation>보기 없이 이름과 날짜, 숫자를 직접 입력해요.</translation>
    </message>
    <message>
      <source>Nothing is asked of this topic yet. Say more of it.</source>
      <translation>아직 이 주제로 낼 문제가 없어요. 내용을 더 적어 주세요.</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>그런 이름은 없어요.</translation>
    </message>
    <message>
      <source>Nothing is chosen</source>
      <translation>고른 것이 없어요</translation>
    </message>
    <message>
      <source>Nothing is due today.</source>
      <translation>오늘은 복습할 것이 없어요.</translation>
    </message>
    <message>
      <source>Nothing is left to ask.</source>
      <translation>더 물을 것이 없어요.</translation>
    </message>
    <message>
      <source>Nothing is missing between them.</source>
      <translation>그 사이에 빠진 것은 없어요.</translation>
    </message>
    <message>
      <source>Nothing is mixed up now. Wrong answers that are given twice appear here.</source>
      <translation>지금은 헷갈리는 것이 없어요. 같은 오답을 두 번 하면 여기에 나타나요.</translation>
    </message>
    <message>
      <source>Nothing is proved not to share this.</source>
      <translation>이것을 함께 갖지 않는다고 밝혀진 것이 없어요.</translation>
    </message>
    <message>
      <source>Nothing is proved wrong in the place of this value, so it could only be true.</source>
      <translation>이 값 자리에 넣어 틀렸다고 밝혀진 것이 없어서, 참일 수밖에 없어요.</translation>
    </message>
    <message>
      <source>Nothing more is due today.</source>
      <translation>오늘은 더 복습할 것이 없어요.</translation>
    </message>
    <message>
      <source>Nothing to count yet</source>
      <translation>아직 셀 것이 없어요</translation>
    </message>
    <message>
      <source>Nothing to mend</source>
      <translation>고칠 것 없음</translation>
    </message>
    <message>
      <source>Nothing was asked.</source>
      <translation>물어본 것이 없어요.</translation>
    </message>
    <message>
      <source>Nothing was changed and no answer is lost.</source>
      <translation>아무것도 바뀌지 않았고, 사라진 답도 없어요.</translation>
    </message>
    <message>
      <source>Nothing was changed, and no answer is lost.</source>
      <translation>아무것도 바뀌지 않았고, 사라진 답도 없어요.</translation>
    </message>
    <message>
      <source>Nothing was changed, and what you answered there is safe.</source>
      <translation>아무것도 바뀌지 않았고, 그 창에서 한 답은 안전해요.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>아무것도 바뀌지 않았어요.</translation>
    </message>
    <message>
      <source>Nothing was deleted and no answer is lost.</source>
      <translation>아무것도 삭제하지 않았고, 사라진 답도 없어요.</translation>
    </message>
    <message>
      <source>Nothing was deleted.</source>
      <translation>아무것도 삭제하지 않았어요.</translation>
    </message>
    <message>
      <source>Nothing was installed and nothing was changed.</source>
      <translation>아무것도 설치하지 않았고, 아무것도 바뀌지 않았어요.</translation>
    </message>
    <message>
      <source>Nothing was installed.</source>
      <translation>아무것도 설치하지 않았어요.</translation>
    </message>
    <message>
      <source>Nothing was kept of it.</source>
      <translation>이 답안은 아무것도 저장하지 않았어요.</translation>
    </message>
    <message>
      <source>Nothing was lost.</source>
      <translation>사라진 것은 없어요.</translation>
    </message>
    <message>
      <source>Nothing was made.</source>
      <translation>아무것도 만들지 않았어요.</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>아무것도 저장하지 않았어요.</translation>
    </message>
    <message>
      <source>November</source>
      <translation>11월</translation>
    </message>
    <message>
      <source>Now you know.</source>
      <translation>이제 알게 되었어요.</translation>
    </message>
    <message>
      <source>Now you know: {answer}.</source>
      <translation>이제 알게 되었어요. 정답: {answer}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>숫자</translation>
    </message>
    <message>
      <source>Number of the version</source>
      <translation>버전 번호</translation>
    </message>
    <message>
      <source>October</source>
      <translation>10월</translation>
    </message>
    <message>
      <source>Odd one out</source>
      <translation>다른 하나 찾기</translation>
    </message>
    <message>
      <source>Of a list no source need name everything.</source>
      <translation>목록이라면 어느 출처도 모두를 말할 필요가 없어요.</translation>
    </message>
    <message>
      <source>Of {choices} choices about topics of the type {kind}, {flat} have no likelier wrong options when they should be hard, most of them for {named}.</source>
      <translation>{kind} 유형의 주제에 대한 선택 문제 {choices}개 중 {flat}개는 어려워야 할 때도 더 그럴듯한 오답이 없어요. 대개 {named}에서 그래요.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>끔</translation>
    </message>
    <message>
      <source>Off: the fog is gone at once, nothing slides.</source>
      <translation>끄면 안개가 바로 걷히고, 아무것도 움직이지 않아요.</translation>
    </message>
    <message>
      <source>On</source>
      <translation>켬</translation>
    </message>
    <message>
      <source>On pages of its own, at the end</source>
      <translation>맨 뒤에 따로</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>지도에서</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>한 번 더</translation>
    </message>
    <message>
      <source>One letter</source>
      <translation>기호 하나</translation>
    </message>
    <message>
      <source>One letter is quickest to mark</source>
      <translation>기호 하나가 가장 빨리 채점돼요</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>잠시만요</translation>
    </message>
    <message>
      <source>One moment.</source>
      <translation>잠시만요.</translation>
    </message>
    <message>
      <source>One sentence says what today needs, and Enter begins. Every answer is kept at once, so you can stop at any moment.</source>
      <translation>오늘 할 일을 한 문장으로 알려 주고, Enter를 누르면 시작해요. 답은 바로바로 저장되니 언제든 멈춰도 괜찮아요.</translation>
    </message>
    <message>
      <source>One that you printed or made a PDF of; taken in quizapp, once</source>
      <translation>인쇄했거나 PDF로 만든 시험지예요. quizapp에서 한 번만 볼 수 있어요</translation>
    </message>
    <message>
      <source>Only a single spot has a distance from another.</source>
      <translation>점 하나로 된 곳끼리만 거리를 잴 수 있어요.</translation>
    </message>
    <message>
      <source>Only five minutes</source>
      <translation>5분만</translation>
    </message>
    <message>
      <source>Only misses</source>
      <translation>틀린 답만</translation>
    </message>
    <message>
      <source>Only the answer “{answer}” shares {said} with “{question}”</source>
      <translation>답 “{answer}”만 “{question}”와(과) {said}을(를) 함께 써요</translation>
    </message>
    <message>
      <source>Only the meaning of another word could stand in the place of this one.</source>
      <translation>이 뜻의 자리에는 다른 낱말의 뜻밖에 넣을 것이 없어요.</translation>
    </message>
    <message>
      <source>Only what has a date can be put in order.</source>
      <translation>날짜가 있는 것만 순서대로 놓을 수 있어요.</translation>
    </message>
    <message>
      <source>Only what lies somewhere is found on a map.</source>
      <translation>위치가 있는 것만 지도에서 찾을 수 있어요.</translation>
    </message>
    <message numerus="yes">
      <source>Only {n} things of this deck answer “{property}” of the type {type}.</source>
      <translation>
        <numerusform>이 덱에는 {type} 유형의 “{property}”에 답이 될 것이 {n}개뿐이에요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>열기</translation>
    </message>
    <message>
      <source>Open a deck</source>
      <translation>덱 열기</translation>
    </message>
    <message>
      <source>Open a deck’s folder</source>
      <translation>덱 폴더 열기</translation>
    </message>
    <message>
      <source>Open a file</source>
      <translation>파일 열기</translation>
    </message>
    <message>
      <source>Open a folder</source>
      <translation>폴더 열기</translation>
    </message>
    <message>
      <source>Open a spreadsheet</source>
      <translation>스프레드시트 열기</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>열기</translation>
    </message>
    <message>
      <source>Open it in quizapp to go on learning.</source>
      <translation>계속 배우려면 quizapp에서 여세요.</translation>
    </message>
    <message>
      <source>Open results</source>
      <translation>결과 열기</translation>
    </message>
    <message>
      <source>Open that deck first.</source>
      <translation>그 덱을 먼저 여세요.</translation>
    </message>
    <message>
      <source>Open the deck again and make your change there.</source>
      <translation>덱을 다시 열고 거기서 바꾸세요.</translation>
    </message>
    <message>
      <source>Open the fact</source>
      <translation>사실 열기</translation>
    </message>
    <message>
      <source>Open the fact: {title}</source>
      <translation>사실 열기: {title}</translation>
    </message>
    <message>
      <source>Open the file of the assignment again.</source>
      <translation>과제 파일을 다시 여세요.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>폴더 열기</translation>
    </message>
    <message>
      <source>Open {host}</source>
      <translation>{host} 열기</translation>
    </message>
    <message>
      <source>Opening your progress …</source>
      <translation>학습 기록을 여는 중 …</translation>
    </message>
    <message>
      <source>Opening your progress. Your answer is kept in a moment.</source>
      <translation>학습 기록을 여는 중이에요. 답은 곧 저장돼요.</translation>
    </message>
    <message>
      <source>Or drop a PNG, JPEG or WebP file here.</source>
      <translation>또는 PNG, JPEG, WebP 파일을 여기에 놓으세요.</translation>
    </message>
    <message>
      <source>Or from a spreadsheet: an Excel workbook (.xlsx) or a .csv.</source>
      <translation>스프레드시트로도 만들 수 있어요. Excel 통합 문서(.xlsx)나 .csv면 돼요.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>순서</translation>
    </message>
    <message>
      <source>Order of the topics</source>
      <translation>주제 순서</translation>
    </message>
    <message>
      <source>Other decks</source>
      <translation>다른 덱</translation>
    </message>
    <message>
      <source>Other names</source>
      <translation>다른 이름</translation>
    </message>
    <message>
      <source>Other ones</source>
      <translation>다른 문제</translation>
    </message>
    <message>
      <source>Other questions</source>
      <translation>다른 문제 보기</translation>
    </message>
    <message>
      <source>Overview of all items</source>
      <translation>모든 문항 한눈에</translation>
    </message>
    <message>
      <source>Own question</source>
      <translation>직접 쓴 문제</translation>
    </message>
    <message>
      <source>Own question back</source>
      <translation>직접 쓴 반대 문제</translation>
    </message>
    <message>
      <source>Own sentence</source>
      <translation>직접 쓴 문장</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>이전 쪽</translation>
    </message>
    <message>
      <source>Page {number} of {all}</source>
      <translation>{all}쪽 중 {number}쪽</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>각 화면</translation>
    </message>
    <message>
      <source>Palette</source>
      <translation>명령 찾기</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>용지</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>구분</translation>
    </message>
    <message>
      <source>Parts of the settings</source>
      <translation>설정 항목</translation>
    </message>
    <message>
      <source>Paste from the first column on.</source>
      <translation>첫째 열부터 붙여 넣으세요.</translation>
    </message>
    <message>
      <source>Paste it further left, or in parts.</source>
      <translation>더 왼쪽에 붙여 넣거나, 나누어 붙여 넣으세요.</translation>
    </message>
    <message>
      <source>Permanent key</source>
      <translation>고정 키</translation>
    </message>
    <message>
      <source>Pick an option</source>
      <translation>보기 고르기</translation>
    </message>
    <message>
      <source>Pick or type an answer first.</source>
      <translation>먼저 답을 고르거나 입력하세요.</translation>
    </message>
    <message>
      <source>Pick the place on the map</source>
      <translation>지도에서 장소 고르기</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>그림</translation>
    </message>
    <message>
      <source>Picture (*.png);;Table (*.csv)</source>
      <translation>그림 (*.png);;표 (*.csv)</translation>
    </message>
    <message>
      <source>Picture or list</source>
      <translation>그림 또는 목록</translation>
    </message>
    <message>
      <source>Picture: {credit} · {licence}</source>
      <translation>그림: {credit} · {licence}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>그림</translation>
    </message>
    <message>
      <source>Pictures: {credits}.</source>
      <translation>그림: {credits}.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>장소</translation>
    </message>
    <message>
      <source>Place another topic.</source>
      <translation>다른 주제에도 위치를 적으세요.</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>장소</translation>
    </message>
    <message>
      <source>Placing on the map</source>
      <translation>지도에 놓기</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>재생</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>위치</translation>
    </message>
    <message>
      <source>Positions to choose from</source>
      <translation>고를 수 있는 위치</translation>
    </message>
    <message>
      <source>Press the new key for “{action}”; Esc leaves it as it is.</source>
      <translation>“{action}”에 쓸 새 키를 누르세요. Esc를 누르면 그대로 두어요.</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>인쇄</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>시험지 인쇄</translation>
    </message>
    <message>
      <source>Print a test; the papers that come back are marked here by the code on them.</source>
      <translation>시험지를 인쇄하세요. 돌아온 답안지는 시험지에 적힌 코드로 이곳에서 채점해요.</translation>
    </message>
    <message>
      <source>Print this quiz</source>
      <translation>이 퀴즈 인쇄</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>인쇄</translation>
    </message>
    <message>
      <source>Problem before</source>
      <translation>이전 고칠 점</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>프로필</translation>
    </message>
    <message>
      <source>Progress folder</source>
      <translation>진행 폴더</translation>
    </message>
    <message>
      <source>Property</source>
      <translation>속성</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>다시 실행</translation>
    </message>
    <message>
      <source>Put it here</source>
      <translation>여기에 놓기</translation>
    </message>
    <message>
      <source>Put my answer into it</source>
      <translation>내 답도 넣기</translation>
    </message>
    <message>
      <source>Put my notes on this fact into it</source>
      <translation>이 사실에 적은 내 메모도 넣기</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>미루기</translation>
    </message>
    <message>
      <source>Put off for a week</source>
      <translation>일주일 미루기</translation>
    </message>
    <message>
      <source>Put off for a week.</source>
      <translation>일주일 미루었어요.</translation>
    </message>
    <message>
      <source>Put off, to be asked {when}</source>
      <translation>{when}까지 미룸</translation>
    </message>
    <message>
      <source>Put the folder back, or open the deck again from a copy.</source>
      <translation>폴더를 제자리에 돌려놓거나, 사본에서 덱을 다시 여세요.</translation>
    </message>
    <message>
      <source>Put the picture back into the deck, or draw another test.</source>
      <translation>그림을 덱에 다시 넣거나 다른 시험을 뽑으세요.</translation>
    </message>
    <message>
      <source>Putting in order</source>
      <translation>순서 맞추기</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>문제</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>문제</translation>
    </message>
    <message>
      <source>Questions and results, by the computer’s own voice.</source>
      <translation>문제와 결과를 컴퓨터 목소리로 읽어 줘요.</translation>
    </message>
    <message>
      <source>Questions at most</source>
      <translation>문제 수(최대)</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>끝내기</translation>
    </message>
    <message>
      <source>Quiz</source>
      <translation>퀴즈</translation>
    </message>
    <message>
      <source>Quiz of {day}</source>
      <translation>{day} 퀴즈</translation>
    </message>
    <message>
      <source>Quiz of {day}, {time}</source>
      <translation>{day} 퀴즈, {time}</translation>
    </message>
    <message>
      <source>Quiz these</source>
      <translation>이곳들로 퀴즈</translation>
    </message>
    <message>
      <source>Quiz this view</source>
      <translation>보이는 곳으로 퀴즈</translation>
    </message>
    <message>
      <source>Quiz {when}</source>
      <translation>{when} 퀴즈</translation>
    </message>
    <message>
      <source>Rashin</source>
      <translation>나진</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>소리 내어 읽기</translation>
    </message>
    <message>
      <source>Read the deck again.</source>
      <translation>덱을 다시 읽으세요.</translation>
    </message>
    <message>
      <source>Reading and access</source>
      <translation>읽기와 접근성</translation>
    </message>
    <message>
      <source>Reading every answer and folding it again:</source>
      <translation>모든 답을 읽고 다시 계산하는 중:</translation>
    </message>
    <message>
      <source>Reading row {done} of {all}</source>
      <translation>{all}행 중 {done}행째 읽는 중</translation>
    </message>
    <message>
      <source>Reading:</source>
      <translation>읽는 중:</translation>
    </message>
    <message>
      <source>Ready by</source>
      <translation>목표일</translation>
    </message>
    <message numerus="yes">
      <source>Ready by {day}: {n} new facts a day, about {time}.</source>
      <translation>
        <numerusform>목표일 {day}까지: 하루에 새로운 사실 {n}개, {time}쯤이에요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Recalled</source>
      <translation>떠올림</translation>
    </message>
    <message>
      <source>Recalled {share} of {n} when they were due; you want {wanted}.</source>
      <translation>복습할 때 물은 {n}개 중 {share}를 떠올렸어요. 목표는 {wanted}예요.</translation>
    </message>
    <message>
      <source>Recognise</source>
      <translation>알아보기</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>다시 실행</translation>
    </message>
    <message>
      <source>Remove it here and add it there.</source>
      <translation>여기서 지우고 거기에 추가하세요.</translation>
    </message>
    <message>
      <source>Remove it there first.</source>
      <translation>먼저 그곳에서 지우세요.</translation>
    </message>
    <message>
      <source>Remove the picture</source>
      <translation>그림 빼기</translation>
    </message>
    <message>
      <source>Remove the topic</source>
      <translation>주제 지우기</translation>
    </message>
    <message>
      <source>Remove the value, or another qualifier.</source>
      <translation>값을 지우거나, 다른 한정어를 지우세요.</translation>
    </message>
    <message>
      <source>Remove this value</source>
      <translation>이 값 지우기</translation>
    </message>
    <message>
      <source>Remove {what}</source>
      <translation>지우기: {what}</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>이름 바꾸기</translation>
    </message>
    <message>
      <source>Repair in five minutes</source>
      <translation>5분 보충</translation>
    </message>
    <message>
      <source>Report it to the makers of quizapp: options are shuffled.</source>
      <translation>quizapp을 만든 사람들에게 알려 주세요. 보기는 섞여 나와야 해요.</translation>
    </message>
    <message>
      <source>Report this question</source>
      <translation>이 문제의 오류 알리기</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>복원</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>결과</translation>
    </message>
    <message>
      <source>Results (*.quizresult)</source>
      <translation>결과 (*.quizresult)</translation>
    </message>
    <message>
      <source>Results end in {ending}; ask for the file again.</source>
      <translation>결과 파일은 {ending}(으)로 끝나요. 파일을 다시 달라고 하세요.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>정답</translation>
    </message>
    <message>
      <source>Right answer</source>
      <translation>정답</translation>
    </message>
    <message>
      <source>Right, and you were sure.</source>
      <translation>확신한 답이 맞았어요.</translation>
    </message>
    <message>
      <source>Right, by a guess.</source>
      <translation>추측한 답이 맞았어요.</translation>
    </message>
    <message>
      <source>Right, nearly as written.</source>
      <translation>맞았어요. 표기만 조금 달라요.</translation>
    </message>
    <message>
      <source>Right.</source>
      <translation>맞았어요.</translation>
    </message>
    <message>
      <source>Run: quizapp progress restore. It keeps that file and brings back what it can find.</source>
      <translation>quizapp progress restore 명령을 실행하세요. 그 파일은 그대로 두고, 찾을 수 있는 것을 되살려요.</translation>
    </message>
    <message>
      <source>S, N, P and F act only while no field has the focus.</source>
      <translation>S, N, P, F 키는 입력란에 있지 않을 때만 작동해요.</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>토</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>토요일</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <translation>파일로 저장</translation>
    </message>
    <message>
      <source>Save as a table</source>
      <translation>표로 저장</translation>
    </message>
    <message>
      <source>Save it again as CSV in your spreadsheet program.</source>
      <translation>스프레드시트 프로그램에서 CSV로 다시 저장하세요.</translation>
    </message>
    <message>
      <source>Save it again as an Excel workbook (.xlsx), without a password, or as CSV UTF-8.</source>
      <translation>암호 없는 Excel 통합 문서(.xlsx)나 CSV UTF-8로 다시 저장하세요.</translation>
    </message>
    <message>
      <source>Save it as CSV UTF-8 in your spreadsheet program.</source>
      <translation>스프레드시트 프로그램에서 CSV UTF-8로 저장하세요.</translation>
    </message>
    <message>
      <source>Save it as an Excel workbook (.xlsx) or as CSV UTF-8.</source>
      <translation>Excel 통합 문서(.xlsx)나 CSV UTF-8로 저장하세요.</translation>
    </message>
    <message>
      <source>Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx).</source>
      <translation>“CSV UTF-8”이나 Excel 통합 문서(.xlsx)로 저장하세요.</translation>
    </message>
    <message>
      <source>Save the results</source>
      <translation>결과 저장</translation>
    </message>
    <message>
      <source>Save “{title}”</source>
      <translation>“{title}” 저장</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>{name} 파일로 저장했어요.</translation>
    </message>
    <message>
      <source>Say a little more, so that one gap has one answer.</source>
      <translation>빈칸 하나에 답이 하나가 되도록 조금 더 적으세요.</translation>
    </message>
    <message>
      <source>Say in a few words what is wrong; that is what helps.</source>
      <translation>무엇이 잘못되었는지 몇 마디로 적어 주세요. 그것이 가장 큰 도움이 돼요.</translation>
    </message>
    <message>
      <source>Say it as a statement with a gap, or leave it as something to read.</source>
      <translation>빈칸이 있는 진술로 적거나, 읽을거리로 두세요.</translation>
    </message>
    <message>
      <source>Say it in {most} words, and the rest in why:.</source>
      <translation>{most}낱말 안으로 적고, 나머지는 why:에 적으세요.</translation>
    </message>
    <message numerus="yes">
      <source>Say it in {n} words.</source>
      <translation>
        <numerusform>낱말 {n}개 안으로 적으세요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Say it without that word.</source>
      <translation>그 낱말 없이 적으세요.</translation>
    </message>
    <message>
      <source>Say more in the sentence, or put the gap elsewhere.</source>
      <translation>문장에 더 적거나, 빈칸을 다른 곳에 두세요.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>검색</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>찾는 중 …</translation>
    </message>
    <message>
      <source>September</source>
      <translation>9월</translation>
    </message>
    <message>
      <source>Setting up a quiz</source>
      <translation>퀴즈 만들기</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>설정</translation>
    </message>
    <message>
      <source>Settle it</source>
      <translation>가려내기</translation>
    </message>
    <message>
      <source>Settle the two side by side, or write a note that tells them apart.</source>
      <translation>둘을 나란히 놓고 가려내거나, 구별할 실마리를 메모로 적어 보세요.</translation>
    </message>
    <message>
      <source>Settled: you tell {one} and {other} apart.</source>
      <translation>가려냈어요. {one}, {other} 둘을 구별할 수 있어요.</translation>
    </message>
    <message>
      <source>Several answers</source>
      <translation>여러 개 고르기</translation>
    </message>
    <message>
      <source>Several values of a cell stand between semicolons. Ctrl+V takes a block.</source>
      <translation>한 칸에 값이 여럿이면 쌍반점(;)으로 나누어요. Ctrl+V로 여러 칸을 한꺼번에 붙여 넣어요.</translation>
    </message>
    <message>
      <source>Short and plain is best</source>
      <translation>짧고 쉬운 말이면 충분해요</translation>
    </message>
    <message>
      <source>Shorten answers, and say the rest in why:.</source>
      <translation>답을 줄이고, 나머지는 why:에 적으세요.</translation>
    </message>
    <message>
      <source>Shorten what it takes from the deck; {most} words can be read at once.</source>
      <translation>덱에서 가져오는 말을 줄이세요. 한번에 읽을 수 있는 것은 {most}낱말까지예요.</translation>
    </message>
    <message>
      <source>Show all facts</source>
      <translation>모든 사실 보기</translation>
    </message>
    <message>
      <source>Show it on the map</source>
      <translation>지도에서 보기</translation>
    </message>
    <message>
      <source>Show it on the timeline</source>
      <translation>연표에서 보기</translation>
    </message>
    <message>
      <source>Show its facts</source>
      <translation>이곳의 사실 보기</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>지도에서 보기</translation>
    </message>
    <message>
      <source>Show on the map: {title}</source>
      <translation>지도에서 보기: {title}</translation>
    </message>
    <message>
      <source>Show on the timeline</source>
      <translation>연표에서 보기</translation>
    </message>
    <message>
      <source>Show on the timeline: {title}</source>
      <translation>연표에서 보기: {title}</translation>
    </message>
    <message>
      <source>Show on the timeline: {what}</source>
      <translation>연표에서 보기: {what}</translation>
    </message>
    <message numerus="yes">
      <source>Show {n} more</source>
      <translation>
        <numerusform>{n}개 더 보기</numerusform>
      </translation>
    </message>
    <message>
      <source>Side</source>
      <translation>편</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>나란히</translation>
    </message>
    <message>
      <source>Side or region would part what is right from what is wrong.</source>
      <translation>편이나 지역만 보고 맞는 것과 틀린 것을 가를 수 있어요.</translation>
    </message>
    <message>
      <source>Single-letter keys</source>
      <translation>한 글자 단축키</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>글자 작게</translation>
    </message>
    <message>
      <source>So little is known of where it lies that nearly any answer would be right.</source>
      <translation>어디인지 알려진 것이 너무 적어서, 거의 모든 답이 맞게 돼요.</translation>
    </message>
    <message>
      <source>Somebody else, without a trace</source>
      <translation>흔적을 남기지 않는 손님</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>새로운 사람</translation>
    </message>
    <message>
      <source>Something in quizapp went wrong. What you answered is safe. If it happens again, send us the details.</source>
      <translation>quizapp에 문제가 생겼어요. 지금까지의 답은 안전해요. 다시 일어나면 자세한 내용을 보내 주세요.</translation>
    </message>
    <message>
      <source>Something is wrong. What is sound is safe, and can be completed below.</source>
      <translation>문제가 있어요. 온전한 것은 안전하고, 아래에서 빠진 것을 채울 수 있어요.</translation>
    </message>
    <message>
      <source>Something you will be asked about today</source>
      <translation>오늘 물어볼 것</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>출처</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>출처</translation>
    </message>
    <message>
      <source>Sources disagree here: each value names who says so.</source>
      <translation>출처마다 달라요. 값마다 누가 한 말인지 적어요.</translation>
    </message>
    <message>
      <source>Sources disagree. </source>
      <translation>출처마다 달라요. </translation>
    </message>
    <message>
      <source>Sources side by side</source>
      <translation>출처 나란히 보기</translation>
    </message>
    <message>
      <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv)</source>
      <translation>스프레드시트 (*.xlsx *.xlsm *.csv *.tsv)</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>시작</translation>
    </message>
    <message>
      <source>Start quizapp once to make it, or choose another folder with --data DIR.</source>
      <translation>quizapp을 한 번 시작해서 만들거나, --data DIR로 다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>Start quizapp once with this profile, then try again.</source>
      <translation>이 프로필로 quizapp을 한 번 시작한 다음 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Start the quiz</source>
      <translation>퀴즈 시작</translation>
    </message>
    <message>
      <source>Starting …</source>
      <translation>시작하는 중 …</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>통계</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>멈추기</translation>
    </message>
    <message>
      <source>Stop using it</source>
      <translation>그만 쓰기</translation>
    </message>
    <message>
      <source>Stopped. What was done by then holds.</source>
      <translation>멈췄어요. 그때까지 한 것은 그대로 남아요.</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>기억</translation>
    </message>
    <message>
      <source>Strike the item</source>
      <translation>문항 삭제</translation>
    </message>
    <message>
      <source>Strong students choose {one} as well as {other}: perhaps both are right.</source>
      <translation>상위 학생들의 답이 {one}, {other} 둘로 갈려요. 둘 다 정답일지도 몰라요.</translation>
    </message>
    <message>
      <source>Strong students choose {one}: check the key.</source>
      <translation>상위 학생들의 답은 {one}. 정답을 확인해 보세요.</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>학습</translation>
    </message>
    <message>
      <source>Study and memory</source>
      <translation>학습과 기억</translation>
    </message>
    <message>
      <source>Study these</source>
      <translation>이것 학습</translation>
    </message>
    <message>
      <source>Study these facts</source>
      <translation>이 사실들 학습</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>일</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>일요일</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>확실함</translation>
    </message>
    <message>
      <source>Sure, and not so</source>
      <translation>확실했지만 틀린 답</translation>
    </message>
    <message>
      <source>Suspend</source>
      <translation>보류</translation>
    </message>
    <message>
      <source>Suspended</source>
      <translation>보류</translation>
    </message>
    <message>
      <source>Suspended: it is not asked until you resume it.</source>
      <translation>보류했어요. 다시 묻기로 할 때까지 묻지 않아요.</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>바꾸기</translation>
    </message>
    <message>
      <source>Switch to a profile</source>
      <translation>프로필 바꾸기</translation>
    </message>
    <message>
      <source>System</source>
      <translation>시스템</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>표</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>표 (*.csv)</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>표 (*.csv)</translation>
    </message>
    <message>
      <source>Take another name.</source>
      <translation>다른 이름을 쓰세요.</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>되돌리기</translation>
    </message>
    <message>
      <source>Take it again: {quiz}</source>
      <translation>다시 풀기: {quiz}</translation>
    </message>
    <message>
      <source>Take it away</source>
      <translation>치우기</translation>
    </message>
    <message>
      <source>Take its answer away</source>
      <translation>짝지은 답 비우기</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>빼기</translation>
    </message>
    <message>
      <source>Take out and take in</source>
      <translation>내보내기와 가져오기</translation>
    </message>
    <message>
      <source>Take the other</source>
      <translation>다른 것 쓰기</translation>
    </message>
    <message>
      <source>Take the test</source>
      <translation>시험 보기</translation>
    </message>
    <message>
      <source>Take them in</source>
      <translation>받아들이기</translation>
    </message>
    <message>
      <source>Taken back; it does not count.</source>
      <translation>되돌렸어요. 셈에 들어가지 않아요.</translation>
    </message>
    <message>
      <source>Taken before</source>
      <translation>지난 퀴즈</translation>
    </message>
    <message>
      <source>Taken for each other</source>
      <translation>서로 헷갈린 것</translation>
    </message>
    <message>
      <source>Taken for it</source>
      <translation>잘못 안 것</translation>
    </message>
    <message>
      <source>Taken out</source>
      <translation>뺀 덱</translation>
    </message>
    <message>
      <source>Tell apart</source>
      <translation>구별하기</translation>
    </message>
    <message>
      <source>Tell whoever made it.</source>
      <translation>만든 사람에게 알려 주세요.</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>시험</translation>
    </message>
    <message>
      <source>Tests are kept in {folder}; copy its file from where it was printed.</source>
      <translation>시험은 {folder} 폴더에 있어요. 시험지를 인쇄한 곳에서 그 파일을 복사해 오세요.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>글</translation>
    </message>
    <message>
      <source>Text at its usual size</source>
      <translation>기본 글자 크기</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>글자 크기</translation>
    </message>
    <message>
      <source>Text size, contrast, keys, a date to be ready by, and where your data is. Ctrl K finds everything else, F1 shows the keys of each page.</source>
      <translation>글자 크기, 대비, 단축키, 목표일, 데이터가 있는 곳을 볼 수 있어요. 나머지는 모두 Ctrl K로 찾고, F1을 누르면 화면마다 쓸 수 있는 단축키가 나와요.</translation>
    </message>
    <message>
      <source>That day is over.</source>
      <translation>그날은 지났어요.</translation>
    </message>
    <message>
      <source>That is more than the minutes you give; what matters most comes first.</source>
      <translation>정해 둔 시간보다 길어요. 가장 중요한 것이 먼저 나와요.</translation>
    </message>
    <message>
      <source>That is no assignment: {why}.</source>
      <translation>과제가 될 수 없어요: {why}.</translation>
    </message>
    <message>
      <source>That quiz is over a deck that is not here.</source>
      <translation>그 퀴즈에 쓰인 덱이 여기에 없어요.</translation>
    </message>
    <message>
      <source>The answer that should be taken back is not in this progress.</source>
      <translation>되돌리려는 답이 이 학습 기록에 없어요.</translation>
    </message>
    <message>
      <source>The answer would stand alone by its side, its region or its kind.</source>
      <translation>편이나 지역이나 종류가 답만 혼자 달라요.</translation>
    </message>
    <message>
      <source>The answers of {who} do not fit the test {test}.</source>
      <translation>{who}의 답이 {test} 시험에 맞지 않아요.</translation>
    </message>
    <message>
      <source>The assignment could not be taken away ({why}).</source>
      <translation>과제를 치우지 못했어요({why}).</translation>
    </message>
    <message>
      <source>The assignment is too large for one file.</source>
      <translation>과제가 파일 하나에 담기에는 너무 커요.</translation>
    </message>
    <message>
      <source>The author asks this from one side only: back: no.</source>
      <translation>만든 사람가 한쪽으로만 묻기로 했어요(back: no).</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>뒷면</translation>
    </message>
    <message>
      <source>The block has {width} columns; there is room for {room}.</source>
      <translation>붙여 넣을 내용은 {width}열인데, 자리는 {room}열뿐이에요.</translation>
    </message>
    <message>
      <source>The choice of the Progress folder could not be kept ({why}).</source>
      <translation>고른 진행 폴더를 저장하지 못했어요({why}).</translation>
    </message>
    <message>
      <source>The class mixes {one} and {other}.</source>
      <translation>반 학생들이 {one}, {other} 둘을 헷갈려요.</translation>
    </message>
    <message>
      <source>The coasts could not be read.</source>
      <translation>해안선을 읽을 수 없었어요.</translation>
    </message>
    <message>
      <source>The coasts of the map could not be read from {path}: {why}.</source>
      <translation>{path}에서 지도의 해안선을 읽지 못했어요: {why}.</translation>
    </message>
    <message>
      <source>The code was made by generator {theirs} of quizapp, yours is {yours}: the questions may be others.</source>
      <translation>이 코드는 quizapp 생성기 {theirs}(으)로 만들었는데, 여기 있는 것은 {yours}이에요. 문제가 다를 수 있어요.</translation>
    </message>
    <message>
      <source>The code was made from another edition of “{title}” than yours: the questions may be others.</source>
      <translation>이 코드는 여기 있는 것과 다른 판의 “{title}” 덱으로 만들었어요. 문제가 다를 수 있어요.</translation>
    </message>
    <message>
      <source>The code {code} is copied.</source>
      <translation>{code} 코드를 복사했어요.</translation>
    </message>
    <message>
      <source>The crosshair is at {spot}.</source>
      <translation>십자선 위치: {spot}</translation>
    </message>
    <message>
      <source>The damaged file is kept as {file}.</source>
      <translation>손상된 파일은 {file}에 그대로 두었어요.</translation>
    </message>
    <message>
      <source>The damaged file is kept beside it.</source>
      <translation>손상된 파일은 옆에 그대로 두었어요.</translation>
    </message>
    <message>
      <source>The damaged file, the journal and the backups were not changed.</source>
      <translation>손상된 파일과 기록장, 백업은 바뀌지 않았어요.</translation>
    </message>
    <message>
      <source>The database file itself is damaged: {how}.</source>
      <translation>데이터베이스 파일 자체가 손상됐어요: {how}.</translation>
    </message>
    <message>
      <source>The deck asks nothing about this place.</source>
      <translation>이 덱에는 이 장소를 묻는 문제가 없어요.</translation>
    </message>
    <message>
      <source>The deck cannot be read.</source>
      <translation>덱을 읽을 수 없어요.</translation>
    </message>
    <message>
      <source>The deck cannot be read: {problem}.</source>
      <translation>덱을 읽을 수 없어요: {problem}.</translation>
    </message>
    <message>
      <source>The deck cannot be read: {what} ({place}).</source>
      <translation>덱을 읽을 수 없어요: {what} ({place}).</translation>
    </message>
    <message>
      <source>The deck could not be copied ({why}).</source>
      <translation>덱을 복사하지 못했어요({why}).</translation>
    </message>
    <message>
      <source>The deck could not be written to the disk ({why}).</source>
      <translation>덱을 디스크에 쓰지 못했어요({why}).</translation>
    </message>
    <message>
      <source>The deck has a file “{file}” already.</source>
      <translation>덱에 “{file}” 파일이 이미 있어요.</translation>
    </message>
    <message>
      <source>The deck has no file “{file}”.</source>
      <translation>덱에 “{file}” 파일이 없어요.</translation>
    </message>
    <message>
      <source>The deck in “{folder}” could not be written ({why}).</source>
      <translation>“{folder}”의 덱을 쓰지 못했어요({why}).</translation>
    </message>
    <message numerus="yes">
      <source>The deck in “{folder}” has {n} mistakes. First, in {place}: {what}.</source>
      <translation>
        <numerusform>“{folder}”의 덱에 잘못이 {n}개 있어요. 첫째는 {place}: {what}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The deck in “{source}” has mistakes. First, in {place}: {what}.</source>
      <translation>“{source}”의 덱에 잘못이 있어요. 첫째는 {place}: {what}.</translation>
    </message>
    <message>
      <source>The deck is as it was.</source>
      <translation>덱은 그대로 있어요.</translation>
    </message>
    <message>
      <source>The deck itself is as it was.</source>
      <translation>덱은 그대로 있어요.</translation>
    </message>
    <message>
      <source>The deck itself is written.</source>
      <translation>덱은 저장했어요.</translation>
    </message>
    <message numerus="yes">
      <source>The deck says of fewer than {n} other fillings of this gap that they are wrong.</source>
      <translation>
        <numerusform>이 빈칸에 넣으면 틀린다고 덱에 적힌 다른 말이 {n}개가 안 돼요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The deck “{deck}” has {n} mistakes, so it cannot be used now. First, in {place}: {what}.</source>
      <translation>
        <numerusform>“{deck}” 덱에 잘못이 {n}개 있어서 지금은 쓸 수 없어요. 첫째는 {place}: {what}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The deck's dates leave no room for two wrong ones like this one.</source>
      <translation>덱의 날짜 사이에, 이것과 비슷한 틀린 날짜 두 개가 들어갈 자리가 없어요.</translation>
    </message>
    <message>
      <source>The decks here are: {known}.</source>
      <translation>여기 있는 덱: {known}.</translation>
    </message>
    <message>
      <source>The details are on the clipboard.</source>
      <translation>자세한 내용을 클립보드에 복사했어요.</translation>
    </message>
    <message>
      <source>The disk is full, so this could not be saved.</source>
      <translation>디스크가 가득 차서 저장하지 못했어요.</translation>
    </message>
    <message>
      <source>The end of a session</source>
      <translation>학습을 마칠 때</translation>
    </message>
    <message>
      <source>The file holds the names of the facts and the test, and no progress of anybody. Your class needs the deck too.</source>
      <translation>파일에는 사실의 이름과 시험만 들어 있고 누구의 진도도 없어요. 반에는 덱도 있어야 해요.</translation>
    </message>
    <message>
      <source>The file was not changed, so whatever is in it can still be taken out.</source>
      <translation>파일은 바뀌지 않았으니, 안에 든 것은 아직 꺼낼 수 있어요.</translation>
    </message>
    <message>
      <source>The file was not touched.</source>
      <translation>파일은 건드리지 않았어요.</translation>
    </message>
    <message>
      <source>The files of the deck “{title}” are gone from {folder}.</source>
      <translation>“{title}” 덱의 파일이 {folder}에서 사라졌어요.</translation>
    </message>
    <message>
      <source>The files on the disk are as they were, and your changes are still here.</source>
      <translation>디스크의 파일은 그대로이고, 바꾼 내용도 아직 여기에 있어요.</translation>
    </message>
    <message>
      <source>The first landings</source>
      <translation>첫 상륙</translation>
    </message>
    <message>
      <source>The first version, with {n} facts.</source>
      <translation>첫 버전, 사실 {n}개.</translation>
    </message>
    <message>
      <source>The folder of the pictures cannot be made ({why}).</source>
      <translation>그림 폴더를 만들 수 없어요({why}).</translation>
    </message>
    <message>
      <source>The folder of your decks could not be changed ({why}).</source>
      <translation>덱 폴더를 바꾸지 못했어요({why}).</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be made ({why}).</source>
      <translation>{folder} 폴더를 만들 수 없어요({why}).</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be used ({reason}).</source>
      <translation>{folder} 폴더를 쓸 수 없어요({reason}).</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written ({why}), so your progress could not be kept.</source>
      <translation>{folder} 폴더에 쓸 수 없어서({why}) 학습 기록을 저장하지 못했어요.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written, so answers could not be saved.</source>
      <translation>{folder} 폴더에 쓸 수 없어서 답을 저장하지 못했어요.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be your Progress folder: your progress itself lies there.</source>
      <translation>{folder}은(는) 진행 폴더가 될 수 없어요. 학습 기록 자체가 거기에 있어요.</translation>
    </message>
    <message>
      <source>The folder {folder} is in the way: it holds something else.</source>
      <translation>{folder} 폴더가 자리를 차지하고 있어요. 다른 것이 들어 있어요.</translation>
    </message>
    <message>
      <source>The folder {folder} is on a network drive ({system}), which would damage your progress sooner or later.</source>
      <translation>{folder} 폴더는 네트워크 드라이브({system})에 있어서, 언젠가는 학습 기록이 손상될 거예요.</translation>
    </message>
    <message>
      <source>The form {form} does not suit the property {property}.</source>
      <translation>{form} 유형은 {property} 속성에 맞지 않아요.</translation>
    </message>
    <message>
      <source>The form {form} is not asked on the rung {rung}.</source>
      <translation>{form} 유형은 {rung} 단계에서 묻지 않아요.</translation>
    </message>
    <message>
      <source>The form {form} is not asked.</source>
      <translation>{form} 유형으로는 묻지 않아요.</translation>
    </message>
    <message>
      <source>The head of a match cannot say by which clock this is the day.</source>
      <translation>짝짓기의 머리글에는 어느 시간대의 날인지 적을 수 없어요.</translation>
    </message>
    <message>
      <source>The head of a match cannot say this in the author's own words.</source>
      <translation>짝짓기의 머리글에는 만든 사람가 적은 표현을 쓸 수 없어요.</translation>
    </message>
    <message>
      <source>The head of a match cannot say what this value counts.</source>
      <translation>짝짓기의 머리글에는 이 값이 무엇을 센 것인지 적을 수 없어요.</translation>
    </message>
    <message>
      <source>The head of a match cannot say when this was so.</source>
      <translation>짝짓기의 머리글에는 언제 그랬는지 적을 수 없어요.</translation>
    </message>
    <message>
      <source>The keys are: {listed}.</source>
      <translation>있는 키: {listed}.</translation>
    </message>
    <message>
      <source>The keys of this deck's facts cannot be written without changing them.</source>
      <translation>이 덱의 사실 키는 바꾸지 않고는 쓸 수 없어요.</translation>
    </message>
    <message>
      <source>The language of the program; a deck stays in its own.</source>
      <translation>프로그램의 언어예요. 덱은 원래 언어를 그대로 써요.</translation>
    </message>
    <message>
      <source>The list has, or may have, several right answers.</source>
      <translation>목록에 맞는 답이 여럿 있거나, 있을 수 있어요.</translation>
    </message>
    <message>
      <source>The list is open, so a value that it does not hold may still be right.</source>
      <translation>목록이 온전하다고 적혀 있지 않아서, 목록에 없는 값도 맞을 수 있어요.</translation>
    </message>
    <message>
      <source>The list is open, so it may have more right answers than are known.</source>
      <translation>목록이 온전하다고 적혀 있지 않아서, 알려진 것 말고도 맞는 답이 더 있을 수 있어요.</translation>
    </message>
    <message>
      <source>The look of the program could not be read from {path}: {why}.</source>
      <translation>{path}에서 프로그램의 모양새를 읽지 못했어요: {why}.</translation>
    </message>
    <message>
      <source>The marked place</source>
      <translation>표시된 장소</translation>
    </message>
    <message>
      <source>The name of a topic</source>
      <translation>주제 이름</translation>
    </message>
    <message>
      <source>The newer one came with quizapp and goes before it.</source>
      <translation>더 새로운 버전이 quizapp에 들어 있어서 그것을 먼저 써요.</translation>
    </message>
    <message>
      <source>The next facts are due {when}.</source>
      <translation>다음 복습은 {when}이에요.</translation>
    </message>
    <message numerus="yes">
      <source>The note is kept on {n} facts.</source>
      <translation>
        <numerusform>사실 {n}개에 메모를 적어 두었어요.</numerusform>
      </translation>
    </message>
    <message>
      <source>The note is kept.</source>
      <translation>메모를 적어 두었어요.</translation>
    </message>
    <message>
      <source>The note is taken away.</source>
      <translation>메모를 지웠어요.</translation>
    </message>
    <message>
      <source>The odd one would stand alone by its side, its region or its kind.</source>
      <translation>편이나 지역이나 종류가 ‘다른 하나’만 혼자 달라요.</translation>
    </message>
    <message>
      <source>The others are close: two landings, two dates, two marshals.</source>
      <translation>보기가 서로 비슷해요. 두 상륙, 두 날짜, 두 원수처럼요.</translation>
    </message>
    <message>
      <source>The picture cannot be shown: {why}. {told}</source>
      <translation>그림을 보여 줄 수 없어요: {why}. {told}</translation>
    </message>
    <message>
      <source>The picture {fault}.</source>
      <translation>그림: {fault}.</translation>
    </message>
    <message>
      <source>The port fell on &lt;13|thirteen!11!14&gt; August.</source>
      <translation>The port fell on &lt;13|thirteen!11!14&gt; August.</translation>
    </message>
    <message>
      <source>The progress file {path} is damaged.</source>
      <translation>학습 기록 파일 {path}이(가) 손상되었어요.</translation>
    </message>
    <message>
      <source>The property is not asked as a match.</source>
      <translation>이 속성은 짝짓기로 묻지 않아요.</translation>
    </message>
    <message>
      <source>The property {property} has no wording for which is larger.</source>
      <translation>{property} 속성에는 어느 것이 더 큰지 묻는 표현이 없어요.</translation>
    </message>
    <message>
      <source>The property {property} is not asked backward as {form}.</source>
      <translation>{property} 속성은 {form} 유형에서 거꾸로 묻지 않아요.</translation>
    </message>
    <message>
      <source>The property {property} is not asked forward as {form}.</source>
      <translation>{property} 속성은 {form} 유형에서 바로 묻지 않아요.</translation>
    </message>
    <message>
      <source>The question of “{property}” of “{topic}” hides a “{word}”.</source>
      <translation>“{topic}”의 “{property}” 문제에 “{word}”이(가) 숨어 있어요.</translation>
    </message>
    <message>
      <source>The questions are being drawn.</source>
      <translation>문제를 뽑고 있어요.</translation>
    </message>
    <message>
      <source>The quiz waits for you as you left it.</source>
      <translation>퀴즈가 두고 간 그대로 기다려요.</translation>
    </message>
    <message>
      <source>The report is in {path}.</source>
      <translation>보고서를 {path}에 저장했어요.</translation>
    </message>
    <message>
      <source>The rest</source>
      <translation>나머지</translation>
    </message>
    <message>
      <source>The right answer is in sight, the others are far off.</source>
      <translation>정답이 보기에 있고, 나머지는 정답과 거리가 멀어요.</translation>
    </message>
    <message>
      <source>The same questions in another order: neighbours cannot copy</source>
      <translation>같은 문제를 다른 순서로: 옆 사람 것을 베낄 수 없어요</translation>
    </message>
    <message>
      <source>The second copy of your answers in {folder} could not be written ({reason}).</source>
      <translation>{folder}에 답의 두 번째 사본을 쓰지 못했어요({reason}).</translation>
    </message>
    <message>
      <source>The sentence does not say the time that the question says.</source>
      <translation>문제에 있는 때가 문장에는 없어요.</translation>
    </message>
    <message>
      <source>The sentence holds “{word}”, which gives the answer away.</source>
      <translation>문장에 있는 “{word}”이(가) 답을 알려 줘요.</translation>
    </message>
    <message>
      <source>The sheet cannot be taken in: {problem}.</source>
      <translation>시트를 가져올 수 없어요: {problem}.</translation>
    </message>
    <message>
      <source>The sheet holds nothing.</source>
      <translation>시트에 아무것도 없어요.</translation>
    </message>
    <message>
      <source>The sources know this so roughly that nearly any estimate is right.</source>
      <translation>출처마다 너무 대강만 알아서, 거의 모든 어림이 맞게 돼요.</translation>
    </message>
    <message>
      <source>The statements of “{topic}”</source>
      <translation>“{topic}”의 진술</translation>
    </message>
    <message>
      <source>The stem does not say the time that the plain question says.</source>
      <translation>보통 문제에 있는 때가 질문에는 없어요.</translation>
    </message>
    <message>
      <source>The stem holds “{word}”, which gives the answer away.</source>
      <translation>질문에 있는 “{word}”이(가) 답을 알려 줘요.</translation>
    </message>
    <message>
      <source>The stem names {source}.</source>
      <translation>질문에 {source}의 이름이 나와요.</translation>
    </message>
    <message>
      <source>The study day by which everything should be learnt; 0 for none.</source>
      <translation>모두 익혀 두고 싶은 학습일이에요. 없으면 0이에요.</translation>
    </message>
    <message>
      <source>The table “{title}” is on the clipboard.</source>
      <translation>“{title}” 표를 클립보드에 복사했어요.</translation>
    </message>
    <message>
      <source>The test asks about facts that your version of “{title}” does not have.</source>
      <translation>이 시험은 여기 있는 “{title}” 버전에 없는 사실을 물어요.</translation>
    </message>
    <message>
      <source>The test is about “{title}”, which is not here.</source>
      <translation>이 시험은 “{title}” 덱에 대한 것인데, 그 덱이 여기에 없어요.</translation>
    </message>
    <message>
      <source>The test of “{title}” was handed in already.</source>
      <translation>“{title}” 시험은 이미 제출했어요.</translation>
    </message>
    <message>
      <source>The test was not handed in yet.</source>
      <translation>시험을 아직 제출하지 않았어요.</translation>
    </message>
    <message>
      <source>The test {code} has no version {letter}.</source>
      <translation>{code} 시험에는 {letter}형이 없어요.</translation>
    </message>
    <message>
      <source>The value holds in a stated time only, and the stem does not say it.</source>
      <translation>값이 정해진 때에만 맞는데, 질문에 그때가 없어요.</translation>
    </message>
    <message>
      <source>The version could not be kept to compare with ({why}).</source>
      <translation>비교할 버전을 보관하지 못했어요({why}).</translation>
    </message>
    <message>
      <source>The whole map</source>
      <translation>지도 전체</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>테마</translation>
    </message>
    <message>
      <source>Then something that is no fact now would become one.</source>
      <translation>그러면 지금 사실이 아닌 것이 사실이 돼요.</translation>
    </message>
    <message>
      <source>Then {count} facts could not be read any more.</source>
      <translation>그러면 사실 {count}개를 더 이상 읽을 수 없어요.</translation>
    </message>
    <message>
      <source>Then {what} ({place}).</source>
      <translation>그러면 {what} ({place}).</translation>
    </message>
    <message numerus="yes">
      <source>Then {word} new facts, about {time}.</source>
      <translation>
        <numerusform>이어서 새로운 사실 {word}개, {time}쯤이에요.</numerusform>
      </translation>
    </message>
    <message>
      <source>There are too many pictures of this topic.</source>
      <translation>이 주제에는 그림이 너무 많아요.</translation>
    </message>
    <message>
      <source>There are {papers} papers of {who}; all of them count.</source>
      <translation>{who}의 답안지가 {papers}장 있어요. 모두 셈에 넣어요.</translation>
    </message>
    <message>
      <source>There is a deck “{id}” already.</source>
      <translation>“{id}” 덱이 이미 있어요.</translation>
    </message>
    <message>
      <source>There is a topic “{topic}” already, in {file}.</source>
      <translation>“{topic}” 주제가 이미 {file}에 있어요.</translation>
    </message>
    <message>
      <source>There is no answer to take back yet.</source>
      <translation>아직 되돌릴 답이 없어요.</translation>
    </message>
    <message>
      <source>There is no backward wording for the property {property}.</source>
      <translation>{property} 속성을 거꾸로 묻는 표현이 없어요.</translation>
    </message>
    <message>
      <source>There is no copy yet.</source>
      <translation>아직 백업이 없어요.</translation>
    </message>
    <message>
      <source>There is no deck here yet.</source>
      <translation>아직 덱이 없어요.</translation>
    </message>
    <message>
      <source>There is no deck “{deck}”.</source>
      <translation>“{deck}” 덱이 없어요.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>{path} 파일이 없어요.</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>{folder} 폴더가 없어요.</translation>
    </message>
    <message>
      <source>There is no forward wording for the property {property}.</source>
      <translation>{property} 속성을 바로 묻는 표현이 없어요.</translation>
    </message>
    <message>
      <source>There is no progress at {path}.</source>
      <translation>{path}에 학습 기록이 없어요.</translation>
    </message>
    <message>
      <source>There is no room for a guest ({why}).</source>
      <translation>손님이 쓸 공간이 없어요({why}).</translation>
    </message>
    <message>
      <source>There is no test {code} here.</source>
      <translation>여기에는 {code} 시험이 없어요.</translation>
    </message>
    <message>
      <source>There is no “{source}”.</source>
      <translation>“{source}”이(가) 없어요.</translation>
    </message>
    <message>
      <source>There is nothing to ask in this quiz.</source>
      <translation>이 퀴즈에는 물을 것이 없어요.</translation>
    </message>
    <message>
      <source>There is nothing to ask in this test.</source>
      <translation>이 시험에는 낼 문제가 없어요.</translation>
    </message>
    <message>
      <source>There is nothing to mend.</source>
      <translation>고칠 것이 없어요.</translation>
    </message>
    <message>
      <source>There is nothing to put back in this deck.</source>
      <translation>이 덱에는 다시 할 것이 없어요.</translation>
    </message>
    <message>
      <source>There is nothing to take back in this deck.</source>
      <translation>이 덱에는 되돌릴 것이 없어요.</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>되돌릴 것이 없어요.</translation>
    </message>
    <message>
      <source>There is one value only.</source>
      <translation>값이 하나뿐이에요.</translation>
    </message>
    <message>
      <source>These two are not mixed up any more.</source>
      <translation>이 둘은 이제 헷갈리지 않아요.</translation>
    </message>
    <message>
      <source>This assignment is not here any more.</source>
      <translation>이 과제는 더 이상 여기에 없어요.</translation>
    </message>
    <message>
      <source>This code was made by a newer quizapp.</source>
      <translation>이 코드는 더 새로운 quizapp에서 만들었어요.</translation>
    </message>
    <message>
      <source>This computer’s clock says so, but your newest answer is from {day}. Nothing is counted until you say.</source>
      <translation>이 컴퓨터의 시계로는 그런데, 가장 최근 답은 {day}에 한 것이에요. 확인해 줄 때까지 아무것도 셈에 넣지 않아요.</translation>
    </message>
    <message>
      <source>This deck and its chapters</source>
      <translation>이 덱과 단원</translation>
    </message>
    <message>
      <source>This fact is not in the deck any more.</source>
      <translation>이 사실은 더 이상 덱에 없어요.</translation>
    </message>
    <message>
      <source>This is all of them</source>
      <translation>이것이 전부임</translation>
    </message>
    <message>
      <source>This is how it will look</source>
      <translation>이렇게 보여요</translation>
    </message>
    <message>
      <source>This is yours to decide: nothing is mended by a key here.</source>
      <translation>이것은 직접 정해야 해요. 여기서는 키 하나로 고칠 수 없어요.</translation>
    </message>
    <message>
      <source>This opens {host} in your browser, outside quizapp.</source>
      <translation>브라우저에서 {host} 주소를 열어요. quizapp 바깥이에요.</translation>
    </message>
    <message>
      <source>This progress is open for reading only, so nothing can be saved in it.</source>
      <translation>이 학습 기록은 읽기만 하도록 열려 있어서 아무것도 저장할 수 없어요.</translation>
    </message>
    <message>
      <source>This progress was written by a newer quizapp (file version {found}; this one knows up to {known}).</source>
      <translation>이 학습 기록은 더 새로운 quizapp이 썼어요(파일 버전 {found}. 이 quizapp은 {known}까지 알아요).</translation>
    </message>
    <message>
      <source>This progress was written by an older quizapp and has to be brought up to date.</source>
      <translation>이 학습 기록은 이전 quizapp이 쓴 것이라 새 형식으로 바꿔야 해요.</translation>
    </message>
    <message>
      <source>This question has {count} words: “{prompt}”</source>
      <translation>이 문제는 {count}낱말이에요: “{prompt}”</translation>
    </message>
    <message>
      <source>This quiz is over a deck that you do not have.</source>
      <translation>이 퀴즈는 여기에 없는 덱에 대한 것이에요.</translation>
    </message>
    <message>
      <source>This quiz names single things of another edition of “{title}” than yours.</source>
      <translation>이 퀴즈는 여기 있는 것과 다른 판의 “{title}” 덱에서 항목을 하나하나 골랐어요.</translation>
    </message>
    <message>
      <source>This sentence has two gaps at once: “{question}”</source>
      <translation>이 문장에는 빈칸이 두 개 함께 있어요: “{question}”</translation>
    </message>
    <message>
      <source>This setting holds until you close quizapp, but could not be kept ({reason}).</source>
      <translation>이 설정은 quizapp을 닫을 때까지만 쓸 수 있어요. 저장하지 못했어요({reason}).</translation>
    </message>
    <message>
      <source>This test is not here any more.</source>
      <translation>이 시험은 더 이상 여기에 없어요.</translation>
    </message>
    <message>
      <source>This value of “{name}” does not name the source “{source}”.</source>
      <translation>“{name}”의 이 값에는 “{source}” 출처가 없어요.</translation>
    </message>
    <message>
      <source>This value of “{name}” has no “{qualifier}” that could be removed.</source>
      <translation>“{name}”의 이 값에는 지울 수 있는 “{qualifier}”이(가) 없어요.</translation>
    </message>
    <message>
      <source>This value of “{name}” names the source “{source}” already.</source>
      <translation>“{name}”의 이 값에는 이미 “{source}” 출처가 있어요.</translation>
    </message>
    <message>
      <source>This version cannot be made yet. Nothing was changed.</source>
      <translation>아직 이 버전을 만들 수 없어요. 아무것도 바뀌지 않았어요.</translation>
    </message>
    <message numerus="yes">
      <source>This would help {n} facts:</source>
      <translation>
        <numerusform>이렇게 하면 사실 {n}개에 도움이 돼요:</numerusform>
      </translation>
    </message>
    <message>
      <source>This writes a small file that you can send to the deck’s author. Nothing is sent.</source>
      <translation>덱을 만든 사람에게 보낼 수 있는 작은 파일을 써요. 아무것도 전송하지 않아요.</translation>
    </message>
    <message>
      <source>Those that are: {decks}.</source>
      <translation>설치된 덱: {decks}.</translation>
    </message>
    <message>
      <source>Those who did well elsewhere did worse here: read the item again.</source>
      <translation>다른 문항을 잘 푼 학생들이 이 문항에서는 더 못했어요. 문항을 다시 읽어 보세요.</translation>
    </message>
    <message>
      <source>Three plain sentences first. What you mix up stands here, with a way to settle it.</source>
      <translation>먼저 쉬운 문장으로 알려 줘요. 헷갈리는 것도 여기에 나오고, 바로 가려낼 수 있어요.</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>목</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>목요일</translation>
    </message>
    <message>
      <source>Time shown</source>
      <translation>시간 표시</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>연표</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>횟수</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>제목</translation>
    </message>
    <message>
      <source>Title of a new chapter</source>
      <translation>새 단원의 제목</translation>
    </message>
    <message>
      <source>Title of the chapter</source>
      <translation>단원의 제목</translation>
    </message>
    <message>
      <source>Title of the new deck</source>
      <translation>새 덱의 제목</translation>
    </message>
    <message>
      <source>Title on the sheets</source>
      <translation>시험지 제목</translation>
    </message>
    <message>
      <source>Title; else the deck’s</source>
      <translation>제목(없으면 덱의 제목)</translation>
    </message>
    <message>
      <source>To</source>
      <translation>끝</translation>
    </message>
    <message>
      <source>To another lane</source>
      <translation>다른 줄로</translation>
    </message>
    <message>
      <source>To delete it, write its name: {name}</source>
      <translation>삭제하려면 이 이름을 적으세요: {name}</translation>
    </message>
    <message>
      <source>To delete {name}, type that name. Everything of it is kept for 30 days.</source>
      <translation>{name} 프로필을 삭제하려면 그 이름을 입력하세요. 모든 것을 30일 동안 보관해요.</translation>
    </message>
    <message>
      <source>To mend it: write chapter: and its title.</source>
      <translation>고치려면 chapter:와 그 제목을 적으세요.</translation>
    </message>
    <message>
      <source>To mend it: {repair}.</source>
      <translation>고치려면: {repair}.</translation>
    </message>
    <message>
      <source>To mend it: {repair}. quizapp check lists all mistakes.</source>
      <translation>고치려면: {repair}. quizapp check 명령으로 잘못을 모두 볼 수 있어요.</translation>
    </message>
    <message>
      <source>To the event before or after</source>
      <translation>이전이나 다음 사건으로</translation>
    </message>
    <message>
      <source>To the list</source>
      <translation>목록으로</translation>
    </message>
    <message>
      <source>To the other side</source>
      <translation>반대쪽으로</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>오늘</translation>
    </message>
    <message numerus="yes">
      <source>Told apart {n} times more, on whatever days, and it is settled.</source>
      <translation>
        <numerusform>언제든 {n}번만 더 구별하면 가려낸 것이 돼요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Too few papers for verdicts: {n} more, and what looks wrong is hardly chance.</source>
      <translation>
        <numerusform>판정하기에는 답안지가 적어요. {n}장이 더 있으면, 이상해 보이는 것이 우연일 가능성은 거의 없어요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Too few sources give a value that surely differs from this one.</source>
      <translation>이것과 확실히 다른 값을 말하는 출처가 모자라요.</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>주제</translation>
    </message>
    <message>
      <source>Topics are moved into it one by one</source>
      <translation>주제를 하나씩 옮겨 넣어요</translation>
    </message>
    <message>
      <source>Topics as a table</source>
      <translation>주제 표</translation>
    </message>
    <message>
      <source>True or false</source>
      <translation>참·거짓</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>다시 시도</translation>
    </message>
    <message>
      <source>Try again, or delete its file yourself. It is in {folder}.</source>
      <translation>다시 해 보거나 파일을 직접 지우세요. {folder} 폴더에 있어요.</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>화</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>화요일</translation>
    </message>
    <message>
      <source>Turn it over</source>
      <translation>뒤집기</translation>
    </message>
    <message>
      <source>Turn the card over</source>
      <translation>카드 뒤집기</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>종류</translation>
    </message>
    <message>
      <source>Type a code</source>
      <translation>코드 입력</translation>
    </message>
    <message>
      <source>Type a position</source>
      <translation>위치 입력</translation>
    </message>
    <message>
      <source>Type in papers</source>
      <translation>답안 입력</translation>
    </message>
    <message>
      <source>Type {entry}.</source>
      <translation>입력할 것: {entry}.</translation>
    </message>
    <message>
      <source>Typed</source>
      <translation>입력형</translation>
    </message>
    <message>
      <source>Typed name</source>
      <translation>이름 입력</translation>
    </message>
    <message>
      <source>Typed papers</source>
      <translation>입력한 답안</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>되돌리기</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>끝</translation>
    </message>
    <message>
      <source>Update quizapp, then open it again.</source>
      <translation>quizapp을 새 버전으로 바꾸고 다시 여세요.</translation>
    </message>
    <message>
      <source>Update quizapp, then try it again.</source>
      <translation>quizapp을 새 버전으로 바꾸고 다시 해 보세요.</translation>
    </message>
    <message>
      <source>Use 1 to {most} letters, such as --profile Minji.</source>
      <translation>--profile Minji처럼 1~{most}글자로 적으세요.</translation>
    </message>
    <message>
      <source>Use a neutral word, quote whoever says it, or leave it out of loaded: in deck.yaml.</source>
      <translation>중립적인 말을 쓰거나, 그렇게 말한 사람을 인용하거나, deck.yaml의 loaded:에서 빼세요.</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>적용</translation>
    </message>
    <message>
      <source>Use letters a-z, digits and hyphens.</source>
      <translation>a-z, 숫자, 하이픈만 쓰세요.</translation>
    </message>
    <message>
      <source>Use small letters a-z, digits and single hyphens.</source>
      <translation>소문자 a-z, 숫자, 하이픈 하나씩만 쓰세요.</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>기본값</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>값</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>판정</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>버전 {version}</translation>
    </message>
    <message>
      <source>Version {version} cannot be made: {what} ({place}) and {more} more.</source>
      <translation>{version} 버전을 만들 수 없어요: {what} ({place}), 그 밖에 {more}개 더.</translation>
    </message>
    <message>
      <source>Version {version} cannot be made: {what} ({place}).</source>
      <translation>{version} 버전을 만들 수 없어요: {what} ({place}).</translation>
    </message>
    <message>
      <source>Version {version} is made.</source>
      <translation>새 버전을 만들었어요: {version}</translation>
    </message>
    <message>
      <source>Version {version} · {came}</source>
      <translation>버전 {version} · {came}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>시험지 종류</translation>
    </message>
    <message>
      <source>Waning</source>
      <translation>흐려짐</translation>
    </message>
    <message>
      <source>War</source>
      <translation>전쟁</translation>
    </message>
    <message>
      <source>Was due {when}</source>
      <translation>기한이 {when}에 지남</translation>
    </message>
    <message>
      <source>Weak ones</source>
      <translation>약한 것만</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>수</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>수요일</translation>
    </message>
    <message>
      <source>Week from</source>
      <translation>주 시작일</translation>
    </message>
    <message>
      <source>What</source>
      <translation>내용</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>대상</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>다른 점</translation>
    </message>
    <message>
      <source>What happened here</source>
      <translation>이곳에서 있었던 일</translation>
    </message>
    <message>
      <source>What happened when. It lies in fog until you know it, and you can study from here.</source>
      <translation>언제 무슨 일이 있었는지 보여 줘요. 알기 전까지는 안개에 싸여 있고, 여기에서 바로 학습할 수 있어요.</translation>
    </message>
    <message>
      <source>What holds in a stated time is compared with nothing else.</source>
      <translation>정해진 때에만 맞는 것은 다른 것과 견주지 않아요.</translation>
    </message>
    <message>
      <source>What is listed above must be mended first.</source>
      <translation>위에 나온 것을 먼저 고쳐야 해요.</translation>
    </message>
    <message>
      <source>What is never offered, a massacre or an accident, is no end of a sum of days.</source>
      <translation>학살이나 사고처럼 보기로 내지 않는 것으로는 날수를 세지 않아요.</translation>
    </message>
    <message>
      <source>What is said in the author's own words has no opposite.</source>
      <translation>만든 사람가 적은 표현은 반대로 바꿀 수 없어요.</translation>
    </message>
    <message>
      <source>What is seen, without the name</source>
      <translation>이름 없이, 무엇이 보이는지</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>볼 것</translation>
    </message>
    <message>
      <source>What is wrong with this question?</source>
      <translation>이 문제의 무엇이 잘못되었나요?</translation>
    </message>
    <message>
      <source>What it counts</source>
      <translation>세는 대상</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>종류</translation>
    </message>
    <message>
      <source>What it is about, in a sentence</source>
      <translation>무엇에 관한 것인지 한 문장으로</translation>
    </message>
    <message>
      <source>What its author words may say when it counts as begun or over.</source>
      <translation>만든 사람가 적은 표현이, 언제 시작되거나 끝난 것으로 치는지를 말할 수도 있어요.</translation>
    </message>
    <message>
      <source>What one source says cannot stand beside other things without its source.</source>
      <translation>한 출처의 말은 출처 없이 다른 것들 옆에 놓을 수 없어요.</translation>
    </message>
    <message>
      <source>What one source says cannot stand beside other values without its source.</source>
      <translation>한 출처의 말은 출처 없이 다른 값들 옆에 놓을 수 없어요.</translation>
    </message>
    <message>
      <source>What one source says cannot stand beside what others say.</source>
      <translation>한 출처의 말은 다른 출처의 말 옆에 놓을 수 없어요.</translation>
    </message>
    <message>
      <source>What one source says is asked from its topic, with the source named.</source>
      <translation>한 출처의 말은 출처를 밝히고 주제 쪽에서만 물어요.</translation>
    </message>
    <message>
      <source>What stood there is as it was.</source>
      <translation>그 자리에 있던 것은 그대로예요.</translation>
    </message>
    <message>
      <source>What tells it apart, what it hangs on …</source>
      <translation>무엇으로 구별하는지, 무엇과 이어지는지 …</translation>
    </message>
    <message>
      <source>What the columns mean</source>
      <translation>열의 뜻</translation>
    </message>
    <message>
      <source>What the picture shows is described with “{word}”, which gives it away.</source>
      <translation>그림에 보이는 것을 설명하는 “{word}”이(가) 답을 알려 줘요.</translation>
    </message>
    <message>
      <source>What the rows are</source>
      <translation>행은 무엇인지</translation>
    </message>
    <message>
      <source>What the rows of {table} are</source>
      <translation>{table} 표의 행은 무엇인지</translation>
    </message>
    <message>
      <source>What this is the date of cannot be said without its date.</source>
      <translation>무엇의 날짜인지를 날짜 없이 말할 수 없어요.</translation>
    </message>
    <message>
      <source>What this is, and whose work it stands on.</source>
      <translation>이 프로그램이 무엇이고, 누구의 작업 위에 서 있는지 알려 줘요.</translation>
    </message>
    <message>
      <source>What you answered</source>
      <translation>내가 한 답</translation>
    </message>
    <message>
      <source>What you got wrong comes back sooner. The rest stays as it was.</source>
      <translation>틀린 것은 더 일찍 돌아오고, 나머지는 그대로예요.</translation>
    </message>
    <message>
      <source>What you kept</source>
      <translation>지킨 기억</translation>
    </message>
    <message>
      <source>What you learnt of it is kept.</source>
      <translation>이 사실에 대해 배운 것은 남아 있어요.</translation>
    </message>
    <message>
      <source>What {column} means</source>
      <translation>{column} 열의 뜻</translation>
    </message>
    <message>
      <source>When</source>
      <translation>때</translation>
    </message>
    <message>
      <source>When you say you are sure</source>
      <translation>확실하다고 한 답</translation>
    </message>
    <message numerus="yes">
      <source>When you were sure you were right {right} of {n} times.</source>
      <translation>
        <numerusform>확실하다고 한 {n}번 중 {right}번 맞았어요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Where it happened, with the names of the time and of today, under the same fog.</source>
      <translation>어디에서 있었던 일인지, 당시 이름과 오늘날 이름으로 보여 줘요. 이곳에도 같은 안개가 있어요.</translation>
    </message>
    <message>
      <source>Which deck</source>
      <translation>볼 덱</translation>
    </message>
    <message>
      <source>Which name leads on maps; the others follow in grey.</source>
      <translation>지도에서 앞세울 이름이에요. 나머지는 회색으로 따라와요.</translation>
    </message>
    <message>
      <source>Which of several weak sources says so is not worth knowing.</source>
      <translation>믿을 만하지 않은 여러 출처 가운데 어느 것이 말하는지는 알 필요가 없어요.</translation>
    </message>
    <message>
      <source>Which of these towns lies on the coast?</source>
      <translation>다음 중 바닷가에 있는 도시는 어디일까요?</translation>
    </message>
    <message>
      <source>Which source</source>
      <translation>출처 맞히기</translation>
    </message>
    <message>
      <source>While a question waits</source>
      <translation>문제에 답할 때</translation>
    </message>
    <message>
      <source>While an answer is typed</source>
      <translation>답을 입력할 때</translation>
    </message>
    <message>
      <source>Who made the picture</source>
      <translation>그림을 만든 사람</translation>
    </message>
    <message>
      <source>Who says so</source>
      <translation>말한 사람</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>까닭</translation>
    </message>
    <message>
      <source>Wider</source>
      <translation>넓게</translation>
    </message>
    <message>
      <source>Widest</source>
      <translation>더 넓게</translation>
    </message>
    <message>
      <source>Word it about as long as the others of its kind.</source>
      <translation>같은 종류의 다른 것과 비슷한 길이로 적으세요.</translation>
    </message>
    <message>
      <source>Word one of the two otherwise, or add a not: value that shares it too.</source>
      <translation>둘 중 하나를 다르게 적거나, 그 말을 함께 쓰는 not: 값을 더하세요.</translation>
    </message>
    <message>
      <source>Word the sentence without it, or put the gap elsewhere.</source>
      <translation>그 말 없이 문장을 적거나, 빈칸을 다른 곳에 두세요.</translation>
    </message>
    <message>
      <source>Worked out</source>
      <translation>계산하기</translation>
    </message>
    <message>
      <source>Worth settling</source>
      <translation>가려낼 만한 것</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>편집</translation>
    </message>
    <message>
      <source>Write a copy</source>
      <translation>사본 편집</translation>
    </message>
    <message>
      <source>Write a dot where nothing was answered.</source>
      <translation>답하지 않은 문항에는 점(.)을 찍으세요.</translation>
    </message>
    <message>
      <source>Write a name such as 07-aftermath.yaml.</source>
      <translation>07-aftermath.yaml 같은 이름을 적으세요.</translation>
    </message>
    <message>
      <source>Write a name, the version, then the answers.</source>
      <translation>이름, 시험지 형, 답의 순서로 적으세요.</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>메모 쓰기</translation>
    </message>
    <message>
      <source>Write a note that gives it something to hold on to: a picture, a rhyme, a reason.</source>
      <translation>그림이나 노랫말, 까닭처럼 기억을 붙들어 줄 것을 메모로 적어 보세요.</translation>
    </message>
    <message>
      <source>Write a smaller within, if more is known.</source>
      <translation>더 알려져 있다면 within을 더 작게 적으세요.</translation>
    </message>
    <message>
      <source>Write all: if the list is whole.</source>
      <translation>목록이 온전하다면 all:을 적으세요.</translation>
    </message>
    <message>
      <source>Write complete: [{inverse}] for “{topic}”.</source>
      <translation>“{topic}”에 complete: [{inverse}]를 적으세요.</translation>
    </message>
    <message>
      <source>Write it as the right value is written, or delete it.</source>
      <translation>맞는 값과 같은 방식으로 쓰거나 지우세요.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>기록하기</translation>
    </message>
    <message>
      <source>Write it in another way.</source>
      <translation>다르게 적어 주세요.</translation>
    </message>
    <message>
      <source>Write it like 2026-11-22T18:30:00+09:00.</source>
      <translation>2026-11-22T18:30:00+09:00처럼 적으세요.</translation>
    </message>
    <message>
      <source>Write learn: yes for “{topic}”.</source>
      <translation>“{topic}”에 learn: yes를 적으세요.</translation>
    </message>
    <message>
      <source>Write one of {letters} behind the name.</source>
      <translation>이름 뒤에 {letters} 가운데 하나를 적으세요.</translation>
    </message>
    <message>
      <source>Write one.</source>
      <translation>하나 적어 주세요.</translation>
    </message>
    <message>
      <source>Write source: beside each value, so that a reader sees what says what.</source>
      <translation>값마다 source:를 적어, 무엇이 무엇을 말하는지 알게 하세요.</translation>
    </message>
    <message>
      <source>Write the file</source>
      <translation>파일 쓰기</translation>
    </message>
    <message>
      <source>Write this note anew</source>
      <translation>이 메모 고쳐 쓰기</translation>
    </message>
    <message>
      <source>Write wrong ones behind the answer: &lt;13!11!14&gt;.</source>
      <translation>답 뒤에 틀린 것을 적으세요: &lt;13!11!14&gt;.</translation>
    </message>
    <message>
      <source>Writing:</source>
      <translation>쓰는 중:</translation>
    </message>
    <message>
      <source>YAML cannot read this ({why})</source>
      <translation>YAML이 읽을 수 없어요({why})</translation>
    </message>
    <message>
      <source>YAML takes what begins with {sign} for {meaning}</source>
      <translation>YAML은 {sign}(으)로 시작하는 것을 이렇게 읽어요: {meaning}</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>YYYY-MM-DD</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>해</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>예</translation>
    </message>
    <message>
      <source>Yes, it is</source>
      <translation>네, 맞아요</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>어제</translation>
    </message>
    <message>
      <source>You can go on with it until quizapp is closed, and no answer is lost.</source>
      <translation>quizapp을 닫을 때까지는 계속 쓸 수 있고, 사라지는 답은 없어요.</translation>
    </message>
    <message>
      <source>You can look at everything; nothing can be answered here.</source>
      <translation>무엇이든 볼 수 있지만, 여기서는 답할 수 없어요.</translation>
    </message>
    <message numerus="yes">
      <source>You forgot this {n} times.</source>
      <translation>
        <numerusform>이 사실을 {n}번 잊었어요.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have begun it. It waits for you as you left it.</source>
      <translation>시작한 시험이에요. 멈춘 곳에서 기다리고 있어요.</translation>
    </message>
    <message>
      <source>You knew it.</source>
      <translation>알고 있었어요.</translation>
    </message>
    <message numerus="yes">
      <source>You left {n} empty.</source>
      <translation>
        <numerusform>{n}개는 비워 두었어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You met {n} new facts.</source>
      <translation>
        <numerusform>새로운 사실 {n}개를 만났어요.</numerusform>
      </translation>
    </message>
    <message>
      <source>You mix this with “{other}”.</source>
      <translation>“{other}” 답과 헷갈리고 있어요.</translation>
    </message>
    <message>
      <source>You nearly knew it.</source>
      <translation>거의 알고 있었어요.</translation>
    </message>
    <message>
      <source>You need not study it: choose another deck.</source>
      <translation>이 덱을 배우지 않아도 돼요. 다른 덱을 고르세요.</translation>
    </message>
    <message>
      <source>You said</source>
      <translation>답한 말</translation>
    </message>
    <message>
      <source>You said you know it</source>
      <translation>이미 안다고 함</translation>
    </message>
    <message numerus="yes">
      <source>You said “sure” {n} times and were right {right}.</source>
      <translation>
        <numerusform>확실하다고 {n}번 답했고, 그중 {right} 맞았어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You took one for the other {n} times. Look at both, then tell them apart for a minute.</source>
      <translation>
        <numerusform>하나를 다른 하나로 {n}번 잘못 답했어요. 둘을 살펴보고, 1분만 구별해 보세요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You were away {away} days. Nothing is lost. Today: the {n} that matter most.</source>
      <translation>
        <numerusform>{away}일 만이네요. 잃은 것은 없어요. 오늘은 가장 중요한 {n}개를 봐요.</numerusform>
      </translation>
    </message>
    <message>
      <source>You were not sure. Next {when}.</source>
      <translation>애매하다고 했으니 {when} 다시 나와요.</translation>
    </message>
    <message>
      <source>You were sure, so this one comes back in a few minutes.</source>
      <translation>확실하다고 했던 것이라 몇 분 뒤에 다시 나와요.</translation>
    </message>
    <message>
      <source>You will be asked about this today</source>
      <translation>오늘 이것을 물어볼 거예요</translation>
    </message>
    <message>
      <source>You will next see this {when}.</source>
      <translation>{when} 다시 나와요.</translation>
    </message>
    <message>
      <source>You will next see this {when}; until now it was {before}.</source>
      <translation>{when} 다시 나와요. 지금까지는 {before} 간격이었어요.</translation>
    </message>
    <message>
      <source>You will see it again.</source>
      <translation>다시 보게 될 거예요.</translation>
    </message>
    <message>
      <source>You would recall it with {share} today; next asked {when}.</source>
      <translation>오늘 떠올릴 확률은 {share}. {when} 다시 물어봐요.</translation>
    </message>
    <message numerus="yes">
      <source>You would recall {share} facts today, give or take {n}.</source>
      <translation>
        <numerusform>오늘이라면 사실 {share}개를 떠올릴 수 있어요. 오차는 {n}개 안팎이에요.</numerusform>
      </translation>
    </message>
    <message>
      <source>You: {said}</source>
      <translation>내 답: {said}</translation>
    </message>
    <message>
      <source>Your Progress folder {folder} is not there.</source>
      <translation>진행 폴더 {folder}이(가) 없어요.</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>내 답</translation>
    </message>
    <message>
      <source>Your answer is kept, and your words still stand here.</source>
      <translation>답은 저장되었고, 적은 말도 아직 여기에 있어요.</translation>
    </message>
    <message>
      <source>Your answer, a date</source>
      <translation>내 답, 날짜</translation>
    </message>
    <message>
      <source>Your answer, a number</source>
      <translation>내 답, 숫자</translation>
    </message>
    <message>
      <source>Your answer, a position</source>
      <translation>내 답, 위치</translation>
    </message>
    <message>
      <source>Your answer, the figure you worked out</source>
      <translation>내 답, 계산한 값</translation>
    </message>
    <message>
      <source>Your answer, what fills the gap</source>
      <translation>내 답, 빈칸에 들어갈 말</translation>
    </message>
    <message>
      <source>Your answers</source>
      <translation>내 답</translation>
    </message>
    <message>
      <source>Your answers could not be put into your Progress folder {folder} ({reason}).</source>
      <translation>답을 진행 폴더 {folder}에 넣지 못했어요({reason}).</translation>
    </message>
    <message>
      <source>Your answers could not be written to {path} ({why}).</source>
      <translation>답을 {path}에 쓰지 못했어요({why}).</translation>
    </message>
    <message>
      <source>Your data</source>
      <translation>내 데이터</translation>
    </message>
    <message>
      <source>Your data is in this folder</source>
      <translation>내 데이터는 이 폴더에 있어요</translation>
    </message>
    <message>
      <source>Your decks</source>
      <translation>내 덱</translation>
    </message>
    <message>
      <source>Your decks and your progress are not touched.</source>
      <translation>덱과 학습 기록은 건드리지 않았어요.</translation>
    </message>
    <message numerus="yes">
      <source>Your first {word} facts take about {time}.</source>
      <translation>
        <numerusform>처음 만날 사실 {word}개에 {time}쯤 걸려요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your memory stays as it was before the quiz.</source>
      <translation>기억은 퀴즈를 보기 전 그대로예요.</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>내 메모</translation>
    </message>
    <message>
      <source>Your notes</source>
      <translation>내 메모</translation>
    </message>
    <message>
      <source>Your progress and every older backup are as they were.</source>
      <translation>학습 기록과 이전 백업은 모두 그대로 있어요.</translation>
    </message>
    <message>
      <source>Your progress could not be saved ({reason}).</source>
      <translation>학습 기록을 저장하지 못했어요({reason}).</translation>
    </message>
    <message numerus="yes">
      <source>Your progress file was damaged and was built anew with {n} events.</source>
      <translation>
        <numerusform>학습 기록 파일이 손상되어 기록 {n}개로 새로 만들었어요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your progress is not touched, and no half file was left.</source>
      <translation>학습 기록은 건드리지 않았고, 쓰다 만 파일도 남지 않았어요.</translation>
    </message>
    <message>
      <source>Your progress was built anew.</source>
      <translation>학습 기록을 새로 만들었어요.</translation>
    </message>
    <message>
      <source>Your report could not be written to {folder} ({reason}).</source>
      <translation>알림을 {folder}에 쓰지 못했어요({reason}).</translation>
    </message>
    <message>
      <source>Your teacher writes</source>
      <translation>선생님의 말</translation>
    </message>
    <message>
      <source>Your words to the author</source>
      <translation>만든 사람에게 하고 싶은 말</translation>
    </message>
    <message>
      <source>a backslash inside double quotation marks means something to YAML</source>
      <translation>큰따옴표 안의 역슬래시는 YAML에서 다른 뜻이 있어요</translation>
    </message>
    <message>
      <source>a bracket that opens here is not closed, or a text inside holds a bracket or a quote</source>
      <translation>여기서 열린 괄호가 닫히지 않았거나, 안의 텍스트에 괄호나 따옴표가 있어요</translation>
    </message>
    <message>
      <source>a card</source>
      <translation>카드</translation>
    </message>
    <message>
      <source>a chapter</source>
      <translation>단원</translation>
    </message>
    <message>
      <source>a clock time lies between 00:00 and 23:59</source>
      <translation>시각은 00:00부터 23:59까지예요</translation>
    </message>
    <message>
      <source>a correction of no item</source>
      <translation>있지 않은 문항의 정정</translation>
    </message>
    <message>
      <source>a day needs a month</source>
      <translation>날이 있으려면 달이 있어야 해요</translation>
    </message>
    <message>
      <source>a deck</source>
      <translation>덱</translation>
    </message>
    <message>
      <source>a directive</source>
      <translation>지시문</translation>
    </message>
    <message>
      <source>a false value</source>
      <translation>틀린 값</translation>
    </message>
    <message>
      <source>a gap has no answer in it</source>
      <translation>빈칸에 답이 없어요</translation>
    </message>
    <message>
      <source>a gap is not opened or not closed</source>
      <translation>빈칸이 열리지 않았거나 닫히지 않았어요</translation>
    </message>
    <message>
      <source>a gap says “{text}” twice</source>
      <translation>빈칸에 “{text}”이(가) 두 번 있어요</translation>
    </message>
    <message>
      <source>a guess</source>
      <translation>추측</translation>
    </message>
    <message>
      <source>a key</source>
      <translation>키</translation>
    </message>
    <message>
      <source>a key is one word, not a list or another mapping</source>
      <translation>키는 낱말 하나예요. 목록이나 다른 키 묶음은 안 돼요</translation>
    </message>
    <message>
      <source>a key that is none of the options</source>
      <translation>보기에 없는 정답</translation>
    </message>
    <message>
      <source>a line is drawn by single spots</source>
      <translation>선은 점 하나하나로 그려요</translation>
    </message>
    <message>
      <source>a line is indented with a tab</source>
      <translation>줄이 탭으로 들여쓰여 있어요</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>목록</translation>
    </message>
    <message>
      <source>a list cannot begin on the line of its key</source>
      <translation>목록은 그 키와 같은 줄에서 시작할 수 없어요</translation>
    </message>
    <message>
      <source>a list is either open (some) or complete (all)</source>
      <translation>목록은 열린 것(some)이거나 다 갖춘 것(complete)이에요</translation>
    </message>
    <message>
      <source>a list item is empty</source>
      <translation>목록의 항목이 비어 있어요</translation>
    </message>
    <message>
      <source>a list that is too long</source>
      <translation>너무 긴 목록</translation>
    </message>
    <message>
      <source>a mark it keeps for itself</source>
      <translation>YAML이 따로 쓰는 기호</translation>
    </message>
    <message>
      <source>a match without a partner for each</source>
      <translation>짝이 모자라는 짝짓기</translation>
    </message>
    <message>
      <source>a month is a number from 01 to 12</source>
      <translation>달은 01부터 12까지의 수예요</translation>
    </message>
    <message>
      <source>a name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>a name is one text, not {found}</source>
      <translation>이름은 텍스트 하나예요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>a new one …</source>
      <translation>새로 추가 …</translation>
    </message>
    <message>
      <source>a night has no clock time</source>
      <translation>밤에는 시각이 없어요</translation>
    </message>
    <message>
      <source>a night needs a day</source>
      <translation>밤에는 날이 있어야 해요</translation>
    </message>
    <message>
      <source>a number has at most {most} digits</source>
      <translation>수는 {most}자리까지예요</translation>
    </message>
    <message>
      <source>a number is made of digits</source>
      <translation>수는 숫자로 적어요</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>그림</translation>
    </message>
    <message>
      <source>a picture needs {listed}, not {found}</source>
      <translation>그림에는 {listed}이(가) 있어야 해요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>a place that is no whole number</source>
      <translation>정수가 아닌 자리</translation>
    </message>
    <message>
      <source>a property</source>
      <translation>속성</translation>
    </message>
    <message>
      <source>a published deck needs a {name}</source>
      <translation>나누어 주는 덱에는 {name}이(가) 있어야 해요</translation>
    </message>
    <message>
      <source>a question without a fact or an answer</source>
      <translation>사실이나 답이 없는 문제</translation>
    </message>
    <message>
      <source>a range goes from the smaller number to the larger</source>
      <translation>범위는 작은 수에서 큰 수로 적어요</translation>
    </message>
    <message>
      <source>a ship in the ice</source>
      <translation>얼음에 갇힌 배</translation>
    </message>
    <message>
      <source>a table that is too long</source>
      <translation>너무 긴 표</translation>
    </message>
    <message>
      <source>a tag</source>
      <translation>태그</translation>
    </message>
    <message>
      <source>a test without items or versions</source>
      <translation>문항이나 시험지 형이 없는 시험</translation>
    </message>
    <message>
      <source>a text has {count:,} letters; {most:,} is the most</source>
      <translation>텍스트가 {count:,}글자예요. {most:,}글자까지 돼요</translation>
    </message>
    <message>
      <source>a text holds a colon followed by a blank, which begins a new key in YAML</source>
      <translation>텍스트에 콜론과 빈칸이 있어서, YAML에서는 새 키가 시작돼요</translation>
    </message>
    <message>
      <source>a text holds the control character {code}</source>
      <translation>텍스트에 제어 문자 {code}이(가) 있어요</translation>
    </message>
    <message>
      <source>a text holds the invisible character {code}</source>
      <translation>텍스트에 보이지 않는 문자 {code}이(가) 있어요</translation>
    </message>
    <message>
      <source>a text holds {code}, which turns the direction of what follows</source>
      <translation>텍스트에 {code}이(가) 있어서, 뒤따르는 글의 방향이 바뀌어요</translation>
    </message>
    <message>
      <source>a text of several lines</source>
      <translation>여러 줄 텍스트</translation>
    </message>
    <message>
      <source>a text of {count:,} letters is too long; {most:,} is the most</source>
      <translation>텍스트가 {count:,}글자로 너무 길어요. {most:,}글자까지 돼요</translation>
    </message>
    <message>
      <source>a text that starts with ! is a tag in YAML, and decks have none</source>
      <translation>!로 시작하는 텍스트는 YAML의 태그인데, 덱에는 태그가 없어요</translation>
    </message>
    <message>
      <source>a text that starts with &amp; is an anchor in YAML, and decks have none</source>
      <translation>&amp;로 시작하는 텍스트는 YAML의 앵커인데, 덱에는 앵커가 없어요</translation>
    </message>
    <message>
      <source>a text that starts with * is an alias in YAML, and decks have none</source>
      <translation>*로 시작하는 텍스트는 YAML의 별칭인데, 덱에는 별칭이 없어요</translation>
    </message>
    <message>
      <source>a topic</source>
      <translation>주제</translation>
    </message>
    <message>
      <source>a type</source>
      <translation>유형</translation>
    </message>
    <message>
      <source>a value</source>
      <translation>값</translation>
    </message>
    <message>
      <source>a version needs a {name}</source>
      <translation>버전을 만들려면 {name}이(가) 있어야 해요</translation>
    </message>
    <message>
      <source>a version without all items</source>
      <translation>문항이 빠진 시험지 형</translation>
    </message>
    <message>
      <source>a vocabulary has no “{key}”</source>
      <translation>어휘에는 “{key}”이(가) 없어요</translation>
    </message>
    <message>
      <source>a whole quoted text</source>
      <translation>따옴표로 묶인 온전한 텍스트</translation>
    </message>
    <message>
      <source>a year lies between -9999 and 9999</source>
      <translation>해는 -9999부터 9999까지예요</translation>
    </message>
    <message>
      <source>a {noun}</source>
      <translation>{noun}</translation>
    </message>
    <message>
      <source>about</source>
      <translation>약</translation>
    </message>
    <message numerus="yes">
      <source>about {n} min left</source>
      <translation>
        <numerusform>{n}분쯤 남음</numerusform>
      </translation>
    </message>
    <message>
      <source>add</source>
      <translation>추가</translation>
    </message>
    <message>
      <source>add a member, or delete the line</source>
      <translation>항목을 더하거나, 줄을 지우세요</translation>
    </message>
    <message>
      <source>add a property, or delete the topic</source>
      <translation>속성을 더하거나, 주제를 지우세요</translation>
    </message>
    <message>
      <source>add a row for it if more is to be said</source>
      <translation>더 적을 것이 있으면 행을 더하세요</translation>
    </message>
    <message>
      <source>add a topic with that id</source>
      <translation>그 ID로 주제를 더하세요</translation>
    </message>
    <message>
      <source>add another source, or write says: so that the question names it</source>
      <translation>다른 출처를 더하거나, says:를 적어 문제에서 그 출처를 밝히세요</translation>
    </message>
    <message>
      <source>add chapter: and its title at the top</source>
      <translation>맨 위에 chapter:와 그 제목을 적으세요</translation>
    </message>
    <message>
      <source>add deck: and a short id that never changes</source>
      <translation>deck:과 절대 바뀌지 않을 짧은 ID를 적으세요</translation>
    </message>
    <message>
      <source>add from: and to: to each</source>
      <translation>각각에 from:과 to:를 적으세요</translation>
    </message>
    <message>
      <source>add is: and a type, such as person or place</source>
      <translation>is:와 person, place 같은 유형을 적으세요</translation>
    </message>
    <message>
      <source>add it as a topic with “is: source”, or correct the id</source>
      <translation>“is: source”인 주제로 더하거나, ID를 고치세요</translation>
    </message>
    <message>
      <source>add it: who made it, under which licence, what it shows</source>
      <translation>누가 만들었는지, 어떤 이용 허락인지, 무엇이 보이는지 적으세요</translation>
    </message>
    <message>
      <source>add name: as it stands inside a sentence, with its article</source>
      <translation>문장 안에서 쓰는 모양대로 관사까지 name:에 적으세요</translation>
    </message>
    <message>
      <source>add one</source>
      <translation>하나 더하세요</translation>
    </message>
    <message>
      <source>add says: and whose word it is</source>
      <translation>says:와 누구의 말인지 적으세요</translation>
    </message>
    <message>
      <source>add side: and a state, person or formation</source>
      <translation>side:와 나라, 인물, 부대를 적으세요</translation>
    </message>
    <message>
      <source>add the topic, or correct the id</source>
      <translation>주제를 더하거나, ID를 고치세요</translation>
    </message>
    <message>
      <source>add to one of the names what tells them apart</source>
      <translation>한쪽 이름에 둘을 구별하는 말을 더하세요</translation>
    </message>
    <message>
      <source>add value: ...</source>
      <translation>value: ...를 더하세요</translation>
    </message>
    <message>
      <source>add value: one of {listed}, or a type</source>
      <translation>value:에 {listed} 가운데 하나나 유형을 적으세요</translation>
    </message>
    <message>
      <source>add {name}:</source>
      <translation>{name}:을(를) 적으세요</translation>
    </message>
    <message>
      <source>add {name}: to {header}</source>
      <translation>{header}에 {name}:을(를) 적으세요</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>모든 단축키</translation>
    </message>
    <message>
      <source>an alias</source>
      <translation>별칭</translation>
    </message>
    <message>
      <source>an anchor</source>
      <translation>앵커</translation>
    </message>
    <message>
      <source>an assignment is about one deck</source>
      <translation>과제는 덱 하나에 대한 것이어야 해요</translation>
    </message>
    <message>
      <source>an assignment names 1 to {most} facts, each once</source>
      <translation>과제에는 서로 다른 사실이 1~{most}개 있어야 해요</translation>
    </message>
    <message>
      <source>an importance is core, normal or extra, not {found}</source>
      <translation>중요도는 core, normal, extra예요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>an item without all options</source>
      <translation>보기가 빠진 문항</translation>
    </message>
    <message>
      <source>an order that leaves some out</source>
      <translation>일부가 빠진 순서</translation>
    </message>
    <message>
      <source>an {noun}</source>
      <translation>{noun}</translation>
    </message>
    <message>
      <source>another draw</source>
      <translation>새로 뽑기</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>답함</translation>
    </message>
    <message>
      <source>answers; the dark part was rated Again</source>
      <translation>답의 수. 짙은 부분은 ‘다시’로 매긴 답</translation>
    </message>
    <message>
      <source>as it stands in a sentence: the landing at …</source>
      <translation>문장에 들어가는 대로. 예: 청진 상륙</translation>
    </message>
    <message>
      <source>as sure as right</source>
      <translation>확신한 만큼 정답</translation>
    </message>
    <message>
      <source>as written</source>
      <translation>적은 대로</translation>
    </message>
    <message>
      <source>ask me</source>
      <translation>물어보기</translation>
    </message>
    <message>
      <source>asked again in {days}</source>
      <translation>{days} 뒤 다시 물음</translation>
    </message>
    <message>
      <source>asked again today</source>
      <translation>오늘 다시 물음</translation>
    </message>
    <message>
      <source>asked for</source>
      <translation>물은 것</translation>
    </message>
    <message>
      <source>at least {count:,} more problems are not listed</source>
      <translation>적어도 {count:,}개가 더 있지만 나열하지 않았어요</translation>
    </message>
    <message>
      <source>back</source>
      <translation>뒤로</translation>
    </message>
    <message>
      <source>before</source>
      <translation>이전</translation>
    </message>
    <message>
      <source>begin keys of one level in one column</source>
      <translation>같은 단계의 키는 같은 칸에서 시작하세요</translation>
    </message>
    <message>
      <source>begin lines of one level in one column</source>
      <translation>같은 단계의 줄은 같은 칸에서 시작하세요</translation>
    </message>
    <message>
      <source>begin the list below its key, with nothing after the colon</source>
      <translation>목록은 키 아래에서 시작하고, 콜론 뒤에는 아무것도 적지 마세요</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>답하는 중</translation>
    </message>
    <message>
      <source>came with quizapp; your copy is changed, it stays as it is</source>
      <translation>quizapp에 들어 있던 덱. 사본을 바꾸고 원본은 그대로 두어요</translation>
    </message>
    <message>
      <source>card</source>
      <translation>카드</translation>
    </message>
    <message>
      <source>cards are ids with two sides, not {found}</source>
      <translation>카드는 두 면이 있는 ID예요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>carry</source>
      <translation>옮기기</translation>
    </message>
    <message>
      <source>cause</source>
      <translation>원인</translation>
    </message>
    <message>
      <source>chapter, place, day</source>
      <translation>단원·장소·날</translation>
    </message>
    <message>
      <source>check its name and your right to read it</source>
      <translation>이름과 읽기 권한을 확인하세요</translation>
    </message>
    <message>
      <source>check the name</source>
      <translation>이름을 확인하세요</translation>
    </message>
    <message>
      <source>choice</source>
      <translation>선택형</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>고르기</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>고름</translation>
    </message>
    <message>
      <source>claim</source>
      <translation>주장</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>비우기</translation>
    </message>
    <message>
      <source>close it, and put quotes around texts that hold brackets, commas or colons</source>
      <translation>괄호를 닫고, 괄호나 쉼표, 콜론이 든 텍스트는 따옴표로 묶으세요</translation>
    </message>
    <message>
      <source>close it, or put the whole text into the other kind of quotation marks</source>
      <translation>닫거나, 텍스트 전체를 다른 종류의 따옴표로 묶으세요</translation>
    </message>
    <message>
      <source>complete</source>
      <translation>채우기</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>복사</translation>
    </message>
    <message>
      <source>copy the code</source>
      <translation>코드 복사</translation>
    </message>
    <message>
      <source>correct a date, or delete the link</source>
      <translation>날짜를 고치거나, 연결을 지우세요</translation>
    </message>
    <message>
      <source>correct from: and to:</source>
      <translation>from:과 to:를 고치세요</translation>
    </message>
    <message>
      <source>correct one of the two dates</source>
      <translation>두 날짜 중 하나를 고치세요</translation>
    </message>
    <message>
      <source>corrected since you learnt it</source>
      <translation>배운 뒤에 고쳐졌어요</translation>
    </message>
    <message>
      <source>corrected: {fact}</source>
      <translation>고침: {fact}</translation>
    </message>
    <message>
      <source>date</source>
      <translation>날짜</translation>
    </message>
    <message>
      <source>degrees east or west end at {most}</source>
      <translation>동경과 서경은 {most}도까지예요</translation>
    </message>
    <message>
      <source>degrees north or south end at {most}</source>
      <translation>북위와 남위는 {most}도까지예요</translation>
    </message>
    <message>
      <source>delete it</source>
      <translation>지우세요</translation>
    </message>
    <message>
      <source>delete it from was:, or rename the other fact</source>
      <translation>was:에서 지우거나, 다른 사실의 이름을 바꾸세요</translation>
    </message>
    <message>
      <source>delete it in one of the two places</source>
      <translation>두 곳 중 하나에서 지우세요</translation>
    </message>
    <message>
      <source>delete it unless you know you need it</source>
      <translation>꼭 필요한 것이 아니면 지우세요</translation>
    </message>
    <message>
      <source>delete it, or correct the links between</source>
      <translation>지우거나, 그 사이의 연결을 고치세요</translation>
    </message>
    <message>
      <source>delete it, or put a plain file in its place</source>
      <translation>지우거나, 그 자리에 보통 파일을 두세요</translation>
    </message>
    <message>
      <source>delete one</source>
      <translation>하나를 지우세요</translation>
    </message>
    <message>
      <source>delete one of them</source>
      <translation>그중 하나를 지우세요</translation>
    </message>
    <message>
      <source>delete one; if sources disagree, write says: with each</source>
      <translation>하나를 지우거나, 출처가 다르게 말하면 각각 says:를 적으세요</translation>
    </message>
    <message>
      <source>delete the line, or use a second file</source>
      <translation>그 줄을 지우거나, 파일을 하나 더 쓰세요</translation>
    </message>
    <message>
      <source>delete the link that is wrong</source>
      <translation>잘못된 연결을 지우세요</translation>
    </message>
    <message>
      <source>did you mean “{meant}”?</source>
      <translation>혹시 “{meant}”인가요?</translation>
    </message>
    <message>
      <source>discriminate</source>
      <translation>구별하기</translation>
    </message>
    <message>
      <source>disputed</source>
      <translation>이견 있음</translation>
    </message>
    <message>
      <source>draw others</source>
      <translation>새로 뽑기</translation>
    </message>
    <message>
      <source>due</source>
      <translation>복습할 때</translation>
    </message>
    <message>
      <source>due today</source>
      <translation>오늘 복습</translation>
    </message>
    <message>
      <source>duplicate</source>
      <translation>복제</translation>
    </message>
    <message>
      <source>eight</source>
      <translation>8</translation>
    </message>
    <message>
      <source>eleven</source>
      <translation>11</translation>
    </message>
    <message>
      <source>empty the cell, or give the topic another type</source>
      <translation>칸을 비우거나, 주제의 유형을 바꾸세요</translation>
    </message>
    <message>
      <source>enlarge</source>
      <translation>확대</translation>
    </message>
    <message>
      <source>estimate</source>
      <translation>어림</translation>
    </message>
    <message>
      <source>everything, unless you choose</source>
      <translation>고르지 않으면 모두</translation>
    </message>
    <message>
      <source>exactly</source>
      <translation>정확히</translation>
    </message>
    <message>
      <source>exchange from: and to:</source>
      <translation>from:과 to:를 맞바꾸세요</translation>
    </message>
    <message>
      <source>fewer than</source>
      <translation>미만</translation>
    </message>
    <message>
      <source>fill it in or delete it</source>
      <translation>채우거나 지우세요</translation>
    </message>
    <message>
      <source>fine</source>
      <translation>조금씩</translation>
    </message>
    <message>
      <source>first</source>
      <translation>처음</translation>
    </message>
    <message>
      <source>five</source>
      <translation>5</translation>
    </message>
    <message>
      <source>flag</source>
      <translation>깃발</translation>
    </message>
    <message>
      <source>flagged</source>
      <translation>깃발 있음</translation>
    </message>
    <message>
      <source>forgotten again</source>
      <translation>자꾸 잊음</translation>
    </message>
    <message>
      <source>form or table</source>
      <translation>양식·표</translation>
    </message>
    <message>
      <source>four</source>
      <translation>4</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>빈칸</translation>
    </message>
    <message>
      <source>give each its own</source>
      <translation>각각 다른 번호를 주세요</translation>
    </message>
    <message>
      <source>give each its own property, such as dead and prisoners</source>
      <translation>사망과 포로처럼 각각 따로 속성을 주세요</translation>
    </message>
    <message>
      <source>give every topic its own, or leave the cell empty</source>
      <translation>주제마다 다른 ID를 주거나, 칸을 비워 두세요</translation>
    </message>
    <message>
      <source>give one an id: of its own</source>
      <translation>하나에 따로 id:를 주세요</translation>
    </message>
    <message>
      <source>give this card another id</source>
      <translation>이 카드에 다른 ID를 주세요</translation>
    </message>
    <message>
      <source>go on</source>
      <translation>계속</translation>
    </message>
    <message>
      <source>guess</source>
      <translation>추측</translation>
    </message>
    <message>
      <source>guest</source>
      <translation>손님</translation>
    </message>
    <message>
      <source>hand in</source>
      <translation>제출</translation>
    </message>
    <message>
      <source>has 16 bits a channel, too much for its size</source>
      <translation>채널마다 16비트라서 크기에 비해 너무 커요</translation>
    </message>
    <message>
      <source>has a name that could lead out of the deck</source>
      <translation>이름 때문에 덱 바깥으로 나갈 수 있어요</translation>
    </message>
    <message>
      <source>has more than {most:,} letters</source>
      <translation>{most:,}글자를 넘어요</translation>
    </message>
    <message>
      <source>has no pixels</source>
      <translation>픽셀이 없어요</translation>
    </message>
    <message>
      <source>has {width:,} by {height:,} pixels; {most:,} are the most</source>
      <translation>픽셀이 {width:,}×{height:,}개예요. 많아야 {most:,}개까지 돼요</translation>
    </message>
    <message>
      <source>here</source>
      <translation>지금</translation>
    </message>
    <message>
      <source>here a name is missing</source>
      <translation>여기에 이름이 빠졌어요</translation>
    </message>
    <message>
      <source>here a value of “{property}” is missing, {found} stands</source>
      <translation>여기에 “{property}” 값이 빠졌어요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>here stands {found} where a {value} belongs</source>
      <translation>{value} 값이 있어야 할 곳이에요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>here stands {found} where the id of a topic belongs</source>
      <translation>주제의 ID가 있어야 할 곳이에요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>history</source>
      <translation>기록</translation>
    </message>
    <message>
      <source>if you go on as now; dots show the worse case</source>
      <translation>지금처럼 계속할 때의 예상. 점은 더 많이 들 때</translation>
    </message>
    <message>
      <source>in front</source>
      <translation>지금 보는 문항</translation>
    </message>
    <message>
      <source>in {days}</source>
      <translation>{days} 뒤</translation>
    </message>
    <message numerus="yes">
      <source>in {n} days</source>
      <translation>
        <numerusform>{n}일 뒤</numerusform>
      </translation>
    </message>
    <message>
      <source>inside braces a comma ends a text: “{text}” lost its end</source>
      <translation>중괄호 안에서는 쉼표에서 텍스트가 끝나서, “{text}”의 끝이 잘렸어요</translation>
    </message>
    <message>
      <source>is a link or a device, not a file</source>
      <translation>파일이 아니라 링크나 장치예요</translation>
    </message>
    <message>
      <source>is a moving picture</source>
      <translation>움직이는 그림이에요</translation>
    </message>
    <message>
      <source>is cut off or damaged</source>
      <translation>잘렸거나 손상되었어요</translation>
    </message>
    <message>
      <source>is damaged: its pixels cannot be read</source>
      <translation>손상되어 픽셀을 읽을 수 없어요</translation>
    </message>
    <message>
      <source>is drawn {scans:,} times over, too often for its size</source>
      <translation>{scans:,}번 겹쳐 그려져 있어서 크기에 비해 너무 많아요</translation>
    </message>
    <message>
      <source>is locked by a password</source>
      <translation>암호로 잠겨 있어요</translation>
    </message>
    <message>
      <source>is no PNG, JPEG or WebP picture</source>
      <translation>PNG, JPEG, WebP 그림이 아니에요</translation>
    </message>
    <message>
      <source>is no address</source>
      <translation>주소가 아니에요</translation>
    </message>
    <message>
      <source>is no https address</source>
      <translation>https 주소가 아니에요</translation>
    </message>
    <message>
      <source>is no plain https address</source>
      <translation>보통 https 주소가 아니에요</translation>
    </message>
    <message>
      <source>is packed in a way that quizapp does not read</source>
      <translation>quizapp이 읽지 못하는 방식으로 압축되어 있어요</translation>
    </message>
    <message>
      <source>it can have {listed}</source>
      <translation>쓸 수 있는 것: {listed}</translation>
    </message>
    <message>
      <source>it can have: {listed}</source>
      <translation>쓸 수 있는 것: {listed}</translation>
    </message>
    <message>
      <source>it ends ({end}) before it begins ({begin})</source>
      <translation>시작({begin})보다 끝({end})이 먼저예요</translation>
    </message>
    <message>
      <source>it has fields that version 1 does not know</source>
      <translation>버전 1이 모르는 필드가 있어요</translation>
    </message>
    <message>
      <source>it has no sound '{name}'</source>
      <translation>올바른 '{name}'이(가) 없어요</translation>
    </message>
    <message>
      <source>it has no wording and no options.</source>
      <translation>표현도 보기도 없어요.</translation>
    </message>
    <message>
      <source>it has other columns</source>
      <translation>다른 열이 있어요</translation>
    </message>
    <message>
      <source>it is neither a file nor a folder</source>
      <translation>파일도 폴더도 아니에요</translation>
    </message>
    <message>
      <source>it is nested too deep</source>
      <translation>너무 깊이 겹쳐 있어요</translation>
    </message>
    <message>
      <source>it is not a regular file</source>
      <translation>보통 파일이 아니에요</translation>
    </message>
    <message>
      <source>it is not in canonical form</source>
      <translation>정해진 형식이 아니에요</translation>
    </message>
    <message>
      <source>it is not one JSON object</source>
      <translation>JSON 객체 하나가 아니에요</translation>
    </message>
    <message>
      <source>it is {size} bytes long, over {most}</source>
      <translation>크기가 {size}바이트로, {most}바이트를 넘어요</translation>
    </message>
    <message>
      <source>its bytes do not give its id</source>
      <translation>바이트가 ID와 맞지 않아요</translation>
    </message>
    <message>
      <source>its note has at most {most} letters</source>
      <translation>메모는 {most}글자까지예요</translation>
    </message>
    <message>
      <source>its properties are: {own}</source>
      <translation>쓸 수 있는 속성: {own}</translation>
    </message>
    <message>
      <source>its questions are not those that were printed</source>
      <translation>문제가 인쇄한 것과 다름</translation>
    </message>
    <message>
      <source>its test is about another deck</source>
      <translation>시험이 다른 덱에 대한 것이에요</translation>
    </message>
    <message>
      <source>its title has 1 to {most} letters</source>
      <translation>제목은 1~{most}글자여야 해요</translation>
    </message>
    <message>
      <source>keep it at the fact that carries it on</source>
      <translation>이어받는 사실에만 남겨 두세요</translation>
    </message>
    <message>
      <source>keep one of the two</source>
      <translation>둘 중 하나만 남기세요</translation>
    </message>
    <message>
      <source>keep only the deck in it</source>
      <translation>그 안에는 덱만 두세요</translation>
    </message>
    <message>
      <source>kept: a guess</source>
      <translation>저장함: 추측</translation>
    </message>
    <message>
      <source>kept: don’t know</source>
      <translation>저장함: 모름</translation>
    </message>
    <message>
      <source>kept: not sure</source>
      <translation>저장함: 애매함</translation>
    </message>
    <message>
      <source>kept: sure</source>
      <translation>저장함: 확실함</translation>
    </message>
    <message>
      <source>keys and values in braces</source>
      <translation>중괄호 안의 키와 값</translation>
    </message>
    <message>
      <source>ko, ja, ru …</source>
      <translation>ko, ja, ru …</translation>
    </message>
    <message>
      <source>lane</source>
      <translation>줄</translation>
    </message>
    <message>
      <source>last</source>
      <translation>마지막</translation>
    </message>
    <message>
      <source>last copy today</source>
      <translation>오늘 백업함</translation>
    </message>
    <message>
      <source>last copy yesterday</source>
      <translation>어제 백업함</translation>
    </message>
    <message numerus="yes">
      <source>last copy {n} days ago</source>
      <translation>
        <numerusform>{n}일 전에 백업함</numerusform>
      </translation>
    </message>
    <message>
      <source>last today</source>
      <translation>마지막: 오늘</translation>
    </message>
    <message numerus="yes">
      <source>last {n} days ago</source>
      <translation>
        <numerusform>마지막: {n}일 전</numerusform>
      </translation>
    </message>
    <message>
      <source>leave one of them out</source>
      <translation>둘 중 하나를 빼세요</translation>
    </message>
    <message>
      <source>left empty</source>
      <translation>비워 둠</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>뺌</translation>
    </message>
    <message>
      <source>lift and drop</source>
      <translation>들기·놓기</translation>
    </message>
    <message>
      <source>list</source>
      <translation>목록</translation>
    </message>
    <message>
      <source>lists and mappings lie more than {most} deep in each other</source>
      <translation>목록과 키 묶음이 {most}겹보다 깊이 들어 있어요</translation>
    </message>
    <message>
      <source>make a PDF</source>
      <translation>PDF 만들기</translation>
    </message>
    <message>
      <source>make it smaller</source>
      <translation>더 작게 만드세요</translation>
    </message>
    <message>
      <source>make it {version} or later</source>
      <translation>{version} 이후로 하세요</translation>
    </message>
    <message>
      <source>make the file</source>
      <translation>파일 만들기</translation>
    </message>
    <message>
      <source>make them smaller, or split the deck</source>
      <translation>그림을 줄이거나, 덱을 나누세요</translation>
    </message>
    <message>
      <source>map</source>
      <translation>지도</translation>
    </message>
    <message>
      <source>mark</source>
      <translation>선택</translation>
    </message>
    <message>
      <source>match</source>
      <translation>짝짓기</translation>
    </message>
    <message>
      <source>men</source>
      <translation>명</translation>
    </message>
    <message>
      <source>mend</source>
      <translation>바로잡기</translation>
    </message>
    <message>
      <source>mend these first</source>
      <translation>먼저 이것들을 고치세요</translation>
    </message>
    <message>
      <source>min</source>
      <translation>분</translation>
    </message>
    <message>
      <source>more</source>
      <translation>더 하기</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>초과</translation>
    </message>
    <message>
      <source>move</source>
      <translation>옮기기</translation>
    </message>
    <message>
      <source>move far</source>
      <translation>멀리 옮기기</translation>
    </message>
    <message>
      <source>move the map</source>
      <translation>지도 옮기기</translation>
    </message>
    <message>
      <source>name a PNG, JPEG or WebP file in the deck folder</source>
      <translation>덱 폴더에 있는 PNG, JPEG, WebP 파일을 적으세요</translation>
    </message>
    <message>
      <source>name a source, a person or a state of the deck</source>
      <translation>덱에 있는 출처나 인물, 나라를 적으세요</translation>
    </message>
    <message>
      <source>name a type that exists</source>
      <translation>있는 유형을 적으세요</translation>
    </message>
    <message>
      <source>name another topic</source>
      <translation>다른 주제를 적으세요</translation>
    </message>
    <message>
      <source>name the other topics that are seen, or none</source>
      <translation>함께 보이는 다른 주제를 적거나, 아무것도 적지 마세요</translation>
    </message>
    <message>
      <source>name {kinds}, or correct “is: {found}” of that topic</source>
      <translation>{kinds}을(를) 적거나, 그 주제의 “is: {found}”을(를) 고치세요</translation>
    </message>
    <message>
      <source>name “{first}” at both topics, so that neither is asked for the other</source>
      <translation>두 주제 모두에 “{first}”을(를) 적어, 서로의 오답으로 나오지 않게 하세요</translation>
    </message>
    <message>
      <source>names</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>nearly</source>
      <translation>거의 정답</translation>
    </message>
    <message>
      <source>never</source>
      <translation>0번</translation>
    </message>
    <message>
      <source>new</source>
      <translation>새로</translation>
    </message>
    <message>
      <source>new quiz</source>
      <translation>새 퀴즈</translation>
    </message>
    <message>
      <source>new test</source>
      <translation>새 시험</translation>
    </message>
    <message>
      <source>new to you</source>
      <translation>처음 만나요</translation>
    </message>
    <message>
      <source>new: {fact}</source>
      <translation>새로움: {fact}</translation>
    </message>
    <message>
      <source>next</source>
      <translation>다음</translation>
    </message>
    <message>
      <source>next item</source>
      <translation>다음 문항</translation>
    </message>
    <message>
      <source>next problem</source>
      <translation>다음 고칠 점</translation>
    </message>
    <message>
      <source>nine</source>
      <translation>9</translation>
    </message>
    <message>
      <source>no copy yet</source>
      <translation>아직 백업 없음</translation>
    </message>
    <message>
      <source>no fact is different</source>
      <translation>달라진 사실 없음</translation>
    </message>
    <message>
      <source>no file has such a name</source>
      <translation>그런 이름의 파일은 있을 수 없어요</translation>
    </message>
    <message>
      <source>no reason given</source>
      <translation>이유를 알 수 없음</translation>
    </message>
    <message>
      <source>no source has the id {found}</source>
      <translation>ID가 {found}인 출처가 없어요</translation>
    </message>
    <message>
      <source>no test of this version</source>
      <translation>이 버전의 시험이 아님</translation>
    </message>
    <message>
      <source>no topic has the id {found}</source>
      <translation>ID가 {found}인 주제가 없어요</translation>
    </message>
    <message>
      <source>nobody has the id {found}</source>
      <translation>ID가 {found}인 사람이 없어요</translation>
    </message>
    <message>
      <source>none</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>not</source>
      <translation>아님</translation>
    </message>
    <message>
      <source>not answered yet</source>
      <translation>아직 답하지 않음</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>모름</translation>
    </message>
    <message>
      <source>not met</source>
      <translation>만나지 않음</translation>
    </message>
    <message>
      <source>not right</source>
      <translation>틀림</translation>
    </message>
    <message>
      <source>not seen yet</source>
      <translation>아직 안 봄</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>애매함</translation>
    </message>
    <message>
      <source>not {property}</source>
      <translation>{property} 아님</translation>
    </message>
    <message>
      <source>note</source>
      <translation>메모</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>nothing fills the slot &lt;{slot}&gt;</source>
      <translation>&lt;{slot}&gt; 자리를 채울 것이 없어요</translation>
    </message>
    <message>
      <source>nothing is said of “{topic}”, and nothing names it</source>
      <translation>“{topic}”에 대한 내용이 없고, 가리키는 곳도 없어요</translation>
    </message>
    <message>
      <source>nothing is written after “{key}:”</source>
      <translation>“{key}:” 뒤에 아무것도 없어요</translation>
    </message>
    <message>
      <source>number</source>
      <translation>숫자</translation>
    </message>
    <message>
      <source>number of facts at the right</source>
      <translation>오른쪽은 사실의 수</translation>
    </message>
    <message>
      <source>odd one out</source>
      <translation>다른 하나</translation>
    </message>
    <message>
      <source>of the time</source>
      <translation>당시 이름</translation>
    </message>
    <message>
      <source>of {answers}</source>
      <translation>{answers}개 중</translation>
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
      <translation>한 번 더</translation>
    </message>
    <message>
      <source>one</source>
      <translation>1</translation>
    </message>
    <message>
      <source>one without a version</source>
      <translation>버전 없는 것</translation>
    </message>
    <message>
      <source>open</source>
      <translation>열기</translation>
    </message>
    <message>
      <source>open results</source>
      <translation>결과 열기</translation>
    </message>
    <message>
      <source>options that cannot be told apart</source>
      <translation>서로 가릴 수 없는 보기</translation>
    </message>
    <message>
      <source>order</source>
      <translation>순서</translation>
    </message>
    <message>
      <source>other questions</source>
      <translation>다른 문제</translation>
    </message>
    <message>
      <source>overview</source>
      <translation>한눈에</translation>
    </message>
    <message>
      <source>pick</source>
      <translation>고르기</translation>
    </message>
    <message>
      <source>play</source>
      <translation>재생</translation>
    </message>
    <message>
      <source>position</source>
      <translation>위치</translation>
    </message>
    <message>
      <source>print</source>
      <translation>인쇄</translation>
    </message>
    <message>
      <source>produce</source>
      <translation>떠올리기</translation>
    </message>
    <message>
      <source>put blanks into it; {most} is the most</source>
      <translation>빈칸을 넣어 띄우세요. {most}글자까지 돼요</translation>
    </message>
    <message>
      <source>put both under one key, or rename one</source>
      <translation>둘을 한 키 아래에 모으거나, 하나의 이름을 바꾸세요</translation>
    </message>
    <message>
      <source>put it into a file of its own, such as 1-beginning.yaml</source>
      <translation>1-beginning.yaml처럼 따로 파일에 두세요</translation>
    </message>
    <message>
      <source>put its first - on the next line, or use [a, b]</source>
      <translation>첫 -를 다음 줄에 두거나, [a, b]처럼 적으세요</translation>
    </message>
    <message>
      <source>put off</source>
      <translation>미루기</translation>
    </message>
    <message>
      <source>put other names under also: [...]</source>
      <translation>다른 이름은 also: [...]에 적으세요</translation>
    </message>
    <message>
      <source>put quotes around a text that holds a colon, a comma or a bracket, and begin lines of one level in one column</source>
      <translation>콜론이나 쉼표, 괄호가 든 텍스트는 따옴표로 묶고, 같은 단계의 줄은 같은 칸에서 시작하세요</translation>
    </message>
    <message>
      <source>put quotes around it: {text}</source>
      <translation>따옴표로 묶으세요: {text}</translation>
    </message>
    <message>
      <source>put quotes around it: {text}; before a comment put two blanks and after its # one</source>
      <translation>따옴표로 묶으세요: {text}. 주석이라면 # 앞에 빈칸 두 개, 뒤에 한 개를 두세요</translation>
    </message>
    <message>
      <source>put quotes around the text, or delete the tag</source>
      <translation>텍스트를 따옴표로 묶거나, 태그를 지우세요</translation>
    </message>
    <message>
      <source>put quotes around the text, or write it out</source>
      <translation>텍스트를 따옴표로 묶거나, 풀어서 적으세요</translation>
    </message>
    <message>
      <source>put quotes around the whole text: {text}</source>
      <translation>텍스트 전체를 따옴표로 묶으세요: {text}</translation>
    </message>
    <message>
      <source>put the file itself into the folder</source>
      <translation>파일 자체를 폴더에 두세요</translation>
    </message>
    <message>
      <source>put what both say under one, or give this one another id</source>
      <translation>둘의 내용을 하나로 모으거나, 이것에 다른 ID를 주세요</translation>
    </message>
    <message>
      <source>quiz</source>
      <translation>퀴즈</translation>
    </message>
    <message>
      <source>quizapp asks about facts and tells you where each of them comes from.</source>
      <translation>quizapp은 사실을 묻고, 그 사실이 어디에서 왔는지 알려 줘요.</translation>
    </message>
    <message>
      <source>quizapp has no words for the language {found}</source>
      <translation>quizapp에는 {found} 언어의 말이 없어요</translation>
    </message>
    <message>
      <source>recalled when it was due, week by week</source>
      <translation>복습할 때 떠올린 비율, 주마다</translation>
    </message>
    <message>
      <source>recognise</source>
      <translation>알아보기</translation>
    </message>
    <message>
      <source>repair</source>
      <translation>보충</translation>
    </message>
    <message>
      <source>report</source>
      <translation>오류 알리기</translation>
    </message>
    <message>
      <source>reworded: {fact}</source>
      <translation>표현 바꿈: {fact}</translation>
    </message>
    <message>
      <source>right</source>
      <translation>맞음</translation>
    </message>
    <message>
      <source>right for another source</source>
      <translation>다른 출처로는 정답</translation>
    </message>
    <message>
      <source>save</source>
      <translation>저장</translation>
    </message>
    <message>
      <source>save as a table</source>
      <translation>표로 저장</translation>
    </message>
    <message>
      <source>save it anew, or take a sound copy</source>
      <translation>다시 저장하거나 온전한 사본을 쓰세요</translation>
    </message>
    <message>
      <source>save it as PNG, JPEG or WebP</source>
      <translation>PNG, JPEG, WebP로 저장하세요</translation>
    </message>
    <message>
      <source>save it as UTF-8 in your editor</source>
      <translation>편집기에서 UTF-8로 저장하세요</translation>
    </message>
    <message>
      <source>save it as a plain JPEG, not a progressive one</source>
      <translation>프로그레시브가 아닌 보통 JPEG로 저장하세요</translation>
    </message>
    <message>
      <source>save it with 8 bits</source>
      <translation>8비트로 저장하세요</translation>
    </message>
    <message>
      <source>save one frame of it as a picture of its own</source>
      <translation>그 가운데 한 장면을 그림으로 따로 저장하세요</translation>
    </message>
    <message>
      <source>say in alt: what is seen; or write back: no if it is only to be shown</source>
      <translation>alt:에 무엇이 보이는지 적거나, 보여 주기만 할 그림이면 back: no라고 적으세요</translation>
    </message>
    <message>
      <source>search</source>
      <translation>검색</translation>
    </message>
    <message>
      <source>see the deck format</source>
      <translation>덱 형식을 보세요</translation>
    </message>
    <message>
      <source>separates {figure}</source>
      <translation>변별도 {figure}</translation>
    </message>
    <message>
      <source>seven</source>
      <translation>7</translation>
    </message>
    <message>
      <source>several</source>
      <translation>여러 개</translation>
    </message>
    <message>
      <source>several hold “{property}” one after the other</source>
      <translation>“{property}”에 여럿이 차례로 있어요</translation>
    </message>
    <message>
      <source>several keys</source>
      <translation>여러 개의 키</translation>
    </message>
    <message>
      <source>share right, with its 95 % range</source>
      <translation>맞은 비율과 95% 범위</translation>
    </message>
    <message>
      <source>shorten it</source>
      <translation>줄이세요</translation>
    </message>
    <message>
      <source>shorten it, or divide it</source>
      <translation>줄이거나 나누세요</translation>
    </message>
    <message>
      <source>shorten it, or divide it into several facts</source>
      <translation>줄이거나, 여러 사실로 나누세요</translation>
    </message>
    <message>
      <source>shorten it, or quote the text it belongs to</source>
      <translation>줄이거나, 그것이 속한 텍스트를 따옴표로 묶으세요</translation>
    </message>
    <message>
      <source>six</source>
      <translation>6</translation>
    </message>
    <message>
      <source>sources</source>
      <translation>출처</translation>
    </message>
    <message>
      <source>sources are ids with what each is, not {found}</source>
      <translation>출처는 각각의 내용이 딸린 ID예요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>sources disagree</source>
      <translation>출처마다 다름</translation>
    </message>
    <message>
      <source>split it into several decks</source>
      <translation>여러 덱으로 나누세요</translation>
    </message>
    <message>
      <source>split it into smaller files</source>
      <translation>더 작은 파일로 나누세요</translation>
    </message>
    <message>
      <source>start</source>
      <translation>시작</translation>
    </message>
    <message>
      <source>statements are keys with sentences</source>
      <translation>진술은 문장이 딸린 키예요</translation>
    </message>
    <message>
      <source>strong against weak {figure}</source>
      <translation>상위·하위 차이 {figure}</translation>
    </message>
    <message>
      <source>struck</source>
      <translation>삭제됨</translation>
    </message>
    <message>
      <source>struck: everybody gets the point</source>
      <translation>문제 삭제: 모두에게 점수를 줌</translation>
    </message>
    <message>
      <source>study</source>
      <translation>학습</translation>
    </message>
    <message>
      <source>sure</source>
      <translation>확실함</translation>
    </message>
    <message>
      <source>suspend</source>
      <translation>보류</translation>
    </message>
    <message>
      <source>suspended</source>
      <translation>보류</translation>
    </message>
    <message>
      <source>switch</source>
      <translation>바꾸기</translation>
    </message>
    <message>
      <source>take back</source>
      <translation>되돌리기</translation>
    </message>
    <message>
      <source>takes {answers}</source>
      <translation>인정하는 답: {answers}</translation>
    </message>
    <message>
      <source>ten</source>
      <translation>10</translation>
    </message>
    <message>
      <source>test</source>
      <translation>시험</translation>
    </message>
    <message>
      <source>test begun</source>
      <translation>시험 시작함</translation>
    </message>
    <message>
      <source>test handed in</source>
      <translation>시험 제출함</translation>
    </message>
    <message>
      <source>the card “{topic}” lacks a side</source>
      <translation>카드 “{topic}”에 한 면이 빠졌어요</translation>
    </message>
    <message>
      <source>the control character U+{code:04X} stands here</source>
      <translation>여기에 제어 문자 U+{code:04X}이(가) 있어요</translation>
    </message>
    <message>
      <source>the deck has no fact to be learned</source>
      <translation>덱에 배울 사실이 없어요</translation>
    </message>
    <message>
      <source>the deck has no id</source>
      <translation>덱에 ID가 없어요</translation>
    </message>
    <message>
      <source>the deck has no topics</source>
      <translation>덱에 주제가 없어요</translation>
    </message>
    <message>
      <source>the deck holds more than {most:,} values; reading stops here</source>
      <translation>덱에 값이 {most:,}개보다 많아서, 여기까지만 읽어요</translation>
    </message>
    <message>
      <source>the deck's files hold more than {most:,} bytes; reading stops here</source>
      <translation>덱의 파일이 {most:,}바이트를 넘어서, 여기까지만 읽어요</translation>
    </message>
    <message>
      <source>the deck's pictures are more than {bytes:,} bytes or {pixels:,} pixels; looking at them stops here</source>
      <translation>덱의 그림이 {bytes:,}바이트나 {pixels:,}픽셀을 넘어서, 여기까지만 살펴봐요</translation>
    </message>
    <message>
      <source>the description</source>
      <translation>설명</translation>
    </message>
    <message>
      <source>the description of the picture names “{named}”, so it is not asked</source>
      <translation>그림 설명에 “{named}”이(가) 나와서, 이 그림으로는 묻지 않아요</translation>
    </message>
    <message>
      <source>the file holds a control character</source>
      <translation>파일에 제어 문자가 있어요</translation>
    </message>
    <message>
      <source>the file is not in UTF-8 from here on</source>
      <translation>여기부터는 파일이 UTF-8이 아니에요</translation>
    </message>
    <message>
      <source>the first {n:,} of {all:,} facts</source>
      <translation>사실 {all:,}개 중 처음 {n:,}개</translation>
    </message>
    <message>
      <source>the folder cannot be written</source>
      <translation>폴더에 쓸 수 없음</translation>
    </message>
    <message>
      <source>the folder “{folder}” cannot be read ({why})</source>
      <translation>“{folder}” 폴더를 읽을 수 없어요({why})</translation>
    </message>
    <message>
      <source>the id “{id}” stands in a row above already</source>
      <translation>“{id}” ID가 위의 행에 이미 있어요</translation>
    </message>
    <message>
      <source>the key “{text}” has more than {most} letters</source>
      <translation>“{text}” 키가 {most}글자를 넘어요</translation>
    </message>
    <message>
      <source>the keys are {listed}</source>
      <translation>쓸 수 있는 키: {listed}</translation>
    </message>
    <message>
      <source>the list of “{property}” is empty</source>
      <translation>“{property}” 목록이 비어 있어요</translation>
    </message>
    <message>
      <source>the most useful minutes of your day</source>
      <translation>오늘 가장 값진 몇 분</translation>
    </message>
    <message>
      <source>the name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>the name of the folder holds a character that no folder has</source>
      <translation>폴더 이름에 쓸 수 없는 문자가 있어요</translation>
    </message>
    <message>
      <source>the one before</source>
      <translation>이전 버전</translation>
    </message>
    <message>
      <source>the picture does not say its {missing}</source>
      <translation>그림에 {missing}이(가) 적혀 있지 않아요</translation>
    </message>
    <message>
      <source>the picture: {fault}</source>
      <translation>그림: {fault}</translation>
    </message>
    <message>
      <source>the property “{key}”</source>
      <translation>속성 “{key}”</translation>
    </message>
    <message>
      <source>the property “{key}” does not say what its value is</source>
      <translation>“{key}” 속성의 값이 무엇인지 적혀 있지 않아요</translation>
    </message>
    <message>
      <source>the quotation mark that opens here is never closed</source>
      <translation>여기서 열린 따옴표가 닫히지 않았어요</translation>
    </message>
    <message>
      <source>the side “{side}” of “{topic}” is no topic</source>
      <translation>“{topic}”의 편 “{side}”은(는) 주제가 아니에요</translation>
    </message>
    <message>
      <source>the slots are {listed}</source>
      <translation>있는 자리: {listed}</translation>
    </message>
    <message>
      <source>the statement “{key}” has no sentence</source>
      <translation>“{key}” 진술에 문장이 없어요</translation>
    </message>
    <message>
      <source>the text holds a control character</source>
      <translation>텍스트에 제어 문자가 있어요</translation>
    </message>
    <message>
      <source>the text stops at “{text}”: blank and # begin a comment</source>
      <translation>텍스트가 “{text}”에서 끝나요. 빈칸 뒤의 #부터는 주석이에요</translation>
    </message>
    <message>
      <source>the title of a chapter</source>
      <translation>단원의 제목</translation>
    </message>
    <message>
      <source>the topic “{key}” does not say what it is</source>
      <translation>“{key}” 주제가 무엇인지 적혀 있지 않아요</translation>
    </message>
    <message>
      <source>the topic “{topic}” has no name</source>
      <translation>“{topic}” 주제에 이름이 없어요</translation>
    </message>
    <message>
      <source>the topic “{topic}” holds {found} instead of keys</source>
      <translation>“{topic}” 주제에는 키가 있어야 해요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>the type “{key}”</source>
      <translation>유형 “{key}”</translation>
    </message>
    <message>
      <source>the types are: {listed}</source>
      <translation>있는 유형: {listed}</translation>
    </message>
    <message>
      <source>the why of “{property}”</source>
      <translation>“{property}”의 이유</translation>
    </message>
    <message>
      <source>the why of “{value}”</source>
      <translation>“{value}”의 이유</translation>
    </message>
    <message>
      <source>the word “{word}” has {count} letters without a blank</source>
      <translation>“{word}” 낱말은 빈칸 없이 {count}글자예요</translation>
    </message>
    <message>
      <source>the zone {zone} is not in the deck's zones ({known})</source>
      <translation>{zone} 시간대는 덱의 시간대({known})에 없어요</translation>
    </message>
    <message>
      <source>there are two topics “{topic}”</source>
      <translation>“{topic}” 주제가 둘이에요</translation>
    </message>
    <message>
      <source>there is no such folder</source>
      <translation>그런 폴더가 없어요</translation>
    </message>
    <message>
      <source>there is no type {found}</source>
      <translation>{found} 유형이 없어요</translation>
    </message>
    <message>
      <source>there is no type “{type}”</source>
      <translation>“{type}” 유형이 없어요</translation>
    </message>
    <message>
      <source>this - is read as part of the text “{text}”</source>
      <translation>이 -는 텍스트 “{text}”의 일부로 읽혀요</translation>
    </message>
    <message>
      <source>this card has no {side}</source>
      <translation>이 카드에 {side}이(가) 없어요</translation>
    </message>
    <message>
      <source>this chapter has no title</source>
      <translation>이 단원에 제목이 없어요</translation>
    </message>
    <message>
      <source>this file cannot be read</source>
      <translation>이 파일은 읽을 수 없어요</translation>
    </message>
    <message>
      <source>this folder has no {header}</source>
      <translation>이 폴더에 {header}이(가) 없어요</translation>
    </message>
    <message>
      <source>this folder holds more than {most:,} files</source>
      <translation>이 폴더에 파일이 {most:,}개보다 많아요</translation>
    </message>
    <message>
      <source>this folder holds {count:,} chapters; {most:,} is the most</source>
      <translation>이 폴더에 단원이 {count:,}개 있어요. {most:,}개까지 돼요</translation>
    </message>
    <message>
      <source>this key stands further right than its neighbours, or the line above has a value</source>
      <translation>이 키가 옆의 키보다 오른쪽에 있거나, 윗줄에 값이 있어요</translation>
    </message>
    <message>
      <source>this line begins in another column than its neighbours, or follows a closed value</source>
      <translation>이 줄이 옆의 줄과 다른 칸에서 시작하거나, 닫힌 값 뒤에 있어요</translation>
    </message>
    <message>
      <source>this line has no colon after its key</source>
      <translation>이 줄의 키 뒤에 콜론이 없어요</translation>
    </message>
    <message>
      <source>this month has days 01 to {last}</source>
      <translation>이 달의 날은 01부터 {last}까지예요</translation>
    </message>
    <message>
      <source>this row has neither a name nor an id, and no topic stands above it</source>
      <translation>이 행에는 이름도 ID도 없고, 위에 주제도 없어요</translation>
    </message>
    <message>
      <source>this statement has no gap</source>
      <translation>이 진술에는 빈칸이 없어요</translation>
    </message>
    <message>
      <source>this takes keys with texts</source>
      <translation>여기에는 텍스트가 딸린 키를 적어요</translation>
    </message>
    <message>
      <source>this value of “{property}” has no says: beside others that have</source>
      <translation>says:가 있는 다른 값 옆에서 “{property}”의 이 값에만 says:가 없어요</translation>
    </message>
    <message>
      <source>three</source>
      <translation>3</translation>
    </message>
    <message>
      <source>to the day</source>
      <translation>일 단위</translation>
    </message>
    <message>
      <source>to the month</source>
      <translation>월 단위</translation>
    </message>
    <message>
      <source>to the year</source>
      <translation>연 단위</translation>
    </message>
    <message>
      <source>today</source>
      <translation>오늘</translation>
    </message>
    <message>
      <source>today {share}</source>
      <translation>오늘 {share}</translation>
    </message>
    <message>
      <source>today’s</source>
      <translation>오늘날 이름</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>내일</translation>
    </message>
    <message>
      <source>topics are ids with what is said of each, not {found}</source>
      <translation>주제는 각각의 내용이 딸린 ID예요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>참·거짓</translation>
    </message>
    <message>
      <source>turn over</source>
      <translation>뒤집기</translation>
    </message>
    <message>
      <source>twelve</source>
      <translation>12</translation>
    </message>
    <message>
      <source>two</source>
      <translation>2</translation>
    </message>
    <message>
      <source>two facts call “{earlier}” their earlier id ({other} too)</source>
      <translation>두 사실이 “{earlier}”을(를) 이전 ID라고 해요({other}도)</translation>
    </message>
    <message>
      <source>two gaps have the same number</source>
      <translation>두 빈칸의 번호가 같아요</translation>
    </message>
    <message>
      <source>two values of “{property}” would both be {fact} (the first in line {line})</source>
      <translation>“{property}”의 두 값이 모두 {fact}이(가) 돼요(첫째는 {line}번째 줄)</translation>
    </message>
    <message>
      <source>type a code</source>
      <translation>코드 입력</translation>
    </message>
    <message>
      <source>type in papers</source>
      <translation>답안 입력</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>입력형</translation>
    </message>
    <message>
      <source>types are names with what they have</source>
      <translation>유형은 속성이 딸린 이름이에요</translation>
    </message>
    <message>
      <source>use blanks instead of tabs</source>
      <translation>탭 대신 빈칸을 쓰세요</translation>
    </message>
    <message>
      <source>use one of the three, or delete it</source>
      <translation>셋 중 하나를 쓰거나 지우세요</translation>
    </message>
    <message>
      <source>use one of them</source>
      <translation>그중 하나를 쓰세요</translation>
    </message>
    <message>
      <source>use one of these words</source>
      <translation>이 말들 가운데 하나를 쓰세요</translation>
    </message>
    <message>
      <source>use one of: {listed}</source>
      <translation>이 가운데 하나를 쓰세요: {listed}</translation>
    </message>
    <message>
      <source>use one unit, or another property</source>
      <translation>한 단위를 쓰거나, 다른 속성을 쓰세요</translation>
    </message>
    <message>
      <source>use single quotation marks, or double the backslash</source>
      <translation>작은따옴표를 쓰거나, 역슬래시를 두 번 쓰세요</translation>
    </message>
    <message>
      <source>use small letters a-z, digits and single hyphens</source>
      <translation>소문자 a-z, 숫자, 하이픈 하나씩만 쓰세요</translation>
    </message>
    <message>
      <source>use small letters, digits and hyphens</source>
      <translation>소문자, 숫자, 하이픈을 쓰세요</translation>
    </message>
    <message>
      <source>use {listed}, or a type</source>
      <translation>{listed}이나 유형을 쓰세요</translation>
    </message>
    <message>
      <source>version {version} does not come after {before}</source>
      <translation>{version} 버전은 {before} 다음이 아니에요</translation>
    </message>
    <message>
      <source>walk</source>
      <translation>이동</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>약함</translation>
    </message>
    <message>
      <source>what you mix up</source>
      <translation>무엇을 무엇과 헷갈리는지</translation>
    </message>
    <message>
      <source>what you took for something else</source>
      <translation>다른 것으로 잘못 안 것</translation>
    </message>
    <message>
      <source>which source</source>
      <translation>출처 맞히기</translation>
    </message>
    <message>
      <source>with a note</source>
      <translation>메모 있음</translation>
    </message>
    <message>
      <source>with a test</source>
      <translation>시험 포함</translation>
    </message>
    <message>
      <source>withdrawn: {fact}</source>
      <translation>뺌: {fact}</translation>
    </message>
    <message>
      <source>worked out</source>
      <translation>계산</translation>
    </message>
    <message>
      <source>write 1945-08-13</source>
      <translation>1945-08-13처럼 적으세요</translation>
    </message>
    <message>
      <source>write 8 to 64 random letters and digits, once and for all</source>
      <translation>아무 글자와 숫자 8~64개를 한 번만 적고 바꾸지 마세요</translation>
    </message>
    <message>
      <source>write [a, b]</source>
      <translation>[a, b]처럼 적으세요</translation>
    </message>
    <message>
      <source>write a chapter, such as 1.yaml</source>
      <translation>1.yaml 같은 단원을 쓰세요</translation>
    </message>
    <message>
      <source>write a date as 1945-08-13, 1945-08 or 1945, with a clock as 1945-08-08 17:00 Moscow</source>
      <translation>날짜는 1945-08-13, 1945-08, 1945처럼, 시각은 1945-08-08 17:00 Moscow처럼 적으세요</translation>
    </message>
    <message>
      <source>write a latitude as 38 N</source>
      <translation>위도는 38 N처럼 적으세요</translation>
    </message>
    <message>
      <source>write a name, or delete the row</source>
      <translation>이름을 적거나, 행을 지우세요</translation>
    </message>
    <message>
      <source>write a number as 979 men, about 4000 men or 4000 to 5700 men</source>
      <translation>수는 979 men, about 4000 men, 4000 to 5700 men처럼 적으세요</translation>
    </message>
    <message>
      <source>write a position as 41.7 N 129.9 E</source>
      <translation>위치는 41.7 N 129.9 E처럼 적으세요</translation>
    </message>
    <message>
      <source>write a spelling, {{ko: 청진}}, {{name: Chongjin, from: 1945}} or {{wrong: Seysin, why: ...}}</source>
      <translation>철자나 {{ko: 청진}}, {{name: Chongjin, from: 1945}}, {{wrong: Seysin, why: ...}}처럼 적으세요</translation>
    </message>
    <message>
      <source>write a spot as 41.80 N 129.78 E within 3 km, a parallel as 38 N from 124.5 E to 128.5 E</source>
      <translation>지점은 41.80 N 129.78 E within 3 km, 위선은 38 N from 124.5 E to 128.5 E처럼 적으세요</translation>
    </message>
    <message>
      <source>write a value, or delete the line</source>
      <translation>값을 적거나, 줄을 지우세요</translation>
    </message>
    <message>
      <source>write an address that begins with https://</source>
      <translation>https://로 시작하는 주소를 적으세요</translation>
    </message>
    <message>
      <source>write at most one “or”, between two dates</source>
      <translation>두 날짜 사이에 “or”를 한 번만 적으세요</translation>
    </message>
    <message>
      <source>write cards: {{id: {{front: ..., back: ...}}}}</source>
      <translation>cards: {{id: {{front: ..., back: ...}}}}처럼 적으세요</translation>
    </message>
    <message>
      <source>write deck: id, title: ..., language: en</source>
      <translation>deck: id, title: ..., language: en처럼 적으세요</translation>
    </message>
    <message>
      <source>write each as 41.80 N 129.78 E</source>
      <translation>각각 41.80 N 129.78 E처럼 적으세요</translation>
    </message>
    <message>
      <source>write figures and points, such as 1.3</source>
      <translation>1.3처럼 숫자와 점으로 적으세요</translation>
    </message>
    <message>
      <source>write gaps as &lt;answer&gt;, &lt;answer|another spelling&gt; or &lt;answer!wrong!wrong&gt;</source>
      <translation>빈칸은 &lt;answer&gt;, &lt;answer|another spelling&gt;, &lt;answer!wrong!wrong&gt;처럼 적으세요</translation>
    </message>
    <message>
      <source>write hours as +9, -3 or +5:30</source>
      <translation>시간은 +9, -3, +5:30처럼 적으세요</translation>
    </message>
    <message>
      <source>write is:, name: and its properties</source>
      <translation>is:와 name:, 그 속성을 적으세요</translation>
    </message>
    <message>
      <source>write it</source>
      <translation>적으세요</translation>
    </message>
    <message>
      <source>write it as 1945-08-13 if that is wrong</source>
      <translation>틀렸으면 1945-08-13처럼 적으세요</translation>
    </message>
    <message>
      <source>write it as one text</source>
      <translation>텍스트 하나로 적으세요</translation>
    </message>
    <message>
      <source>write it as word: value</source>
      <translation>word: value처럼 적으세요</translation>
    </message>
    <message>
      <source>write it flatter: a deck needs six levels</source>
      <translation>덜 겹치게 적으세요. 덱에는 여섯 단계면 돼요</translation>
    </message>
    <message>
      <source>write its id: “{meant}”</source>
      <translation>ID를 적으세요: “{meant}”</translation>
    </message>
    <message>
      <source>write key: The port fell on &lt;13&gt; August.</source>
      <translation>key: The port fell on &lt;13&gt; August. 처럼 적으세요</translation>
    </message>
    <message>
      <source>write key: value, or put quotes around a text that starts with {{</source>
      <translation>key: value처럼 적거나, {{로 시작하는 텍스트는 따옴표로 묶으세요</translation>
    </message>
    <message>
      <source>write key: value; a text that goes on from the line above stands further right</source>
      <translation>key: value처럼 적으세요. 윗줄에서 이어지는 텍스트는 더 오른쪽에 두세요</translation>
    </message>
    <message>
      <source>write name: {{noun: ...}}</source>
      <translation>name: {{noun: ...}}처럼 적으세요</translation>
    </message>
    <message>
      <source>write one id</source>
      <translation>ID 하나를 적으세요</translation>
    </message>
    <message>
      <source>write one text; quote it if it holds a mark</source>
      <translation>텍스트 하나를 적고, 기호가 들어 있으면 따옴표로 묶으세요</translation>
    </message>
    <message>
      <source>write one value, or {{value: ..., source: ...}}</source>
      <translation>값 하나나 {{value: ..., source: ...}}를 적으세요</translation>
    </message>
    <message>
      <source>write one, or “learn: no” at the topic</source>
      <translation>하나 적거나, 주제에 “learn: no”라고 적으세요</translation>
    </message>
    <message>
      <source>write positions: exclude each other, or delete it</source>
      <translation>positions: exclude each other라고 적거나 지우세요</translation>
    </message>
    <message>
      <source>write sources: and below it id: {{name: ...}}</source>
      <translation>sources:를 적고 그 아래에 id: {{name: ...}}를 적으세요</translation>
    </message>
    <message>
      <source>write the id of the one you mean</source>
      <translation>뜻하는 것의 ID를 적으세요</translation>
    </message>
    <message>
      <source>write the keys out</source>
      <translation>키를 하나하나 적으세요</translation>
    </message>
    <message>
      <source>write topics: and below it id: {{is: ...}}</source>
      <translation>topics:를 적고 그 아래에 id: {{is: ...}}를 적으세요</translation>
    </message>
    <message>
      <source>write topics:, or delete the file</source>
      <translation>topics:를 적거나, 파일을 지우세요</translation>
    </message>
    <message>
      <source>write value: and the sentence</source>
      <translation>value:와 문장을 적으세요</translation>
    </message>
    <message>
      <source>write words: [liberated, puppet], or [] for none</source>
      <translation>words: [liberated, puppet]처럼, 없으면 []를 적으세요</translation>
    </message>
    <message>
      <source>write yes or no</source>
      <translation>yes나 no를 적으세요</translation>
    </message>
    <message>
      <source>write {header} with deck, title and language</source>
      <translation>deck, title, language가 든 {header}을(를) 만드세요</translation>
    </message>
    <message>
      <source>write {slug}</source>
      <translation>{slug}(으)로 적으세요</translation>
    </message>
    <message>
      <source>write {{Moscow: +3, Tokyo: +9}}</source>
      <translation>{{Moscow: +3, Tokyo: +9}}처럼 적으세요</translation>
    </message>
    <message>
      <source>write {{file: ..., credit: ..., licence: ..., alt: ...}}</source>
      <translation>{{file: ..., credit: ..., licence: ..., alt: ...}}처럼 적으세요</translation>
    </message>
    <message>
      <source>write {{front: ..., back: ...}}</source>
      <translation>{{front: ..., back: ...}}처럼 적으세요</translation>
    </message>
    <message>
      <source>write {{value: ..., source: ...}}</source>
      <translation>{{value: ..., source: ...}}처럼 적으세요</translation>
    </message>
    <message>
      <source>write {{value: ..., why: ...}}</source>
      <translation>{{value: ..., why: ...}}처럼 적으세요</translation>
    </message>
    <message>
      <source>write {{wrong: ..., why: ...}}</source>
      <translation>{{wrong: ..., why: ...}}처럼 적으세요</translation>
    </message>
    <message>
      <source>writing …</source>
      <translation>쓰는 중 …</translation>
    </message>
    <message>
      <source>written</source>
      <translation>저장함</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>오답</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>어제</translation>
    </message>
    <message>
      <source>you</source>
      <translation>나</translation>
    </message>
    <message>
      <source>you know it</source>
      <translation>이미 앎</translation>
    </message>
    <message>
      <source>you know this</source>
      <translation>이미 아는 것</translation>
    </message>
    <message>
      <source>you want {share}</source>
      <translation>목표 {share}</translation>
    </message>
    <message>
      <source>you were not sure</source>
      <translation>애매했음</translation>
    </message>
    <message>
      <source>you were sure</source>
      <translation>확실했음</translation>
    </message>
    <message>
      <source>your answer</source>
      <translation>내 답</translation>
    </message>
    <message>
      <source>zones are names with hours</source>
      <translation>시간대는 시간이 딸린 이름이에요</translation>
    </message>
    <message>
      <source>zoom</source>
      <translation>확대·축소</translation>
    </message>
    <message>
      <source>{action}: {keys}</source>
      <translation>{action}: {keys}</translation>
    </message>
    <message>
      <source>{asked} of {facts} facts can be examined, {several} of them in several forms.</source>
      <translation>사실 {facts}개 중 {asked}개를 시험에 낼 수 있고, 그중 {several}개는 여러 유형으로 낼 수 있어요.</translation>
    </message>
    <message>
      <source>{at} of {all}</source>
      <translation>{at} / {all}</translation>
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
      <translation>{all}가지 중 {chosen}가지</translation>
    </message>
    <message numerus="yes">
      <source>{clear} of {n} events are clear.</source>
      <translation>
        <numerusform>사건 {n}개 중 {clear}개가 또렷해요.</numerusform>
      </translation>
    </message>
    <message>
      <source>{clear} of {of} clear</source>
      <translation>{of}개 중 {clear}개 또렷함</translation>
    </message>
    <message>
      <source>{count} answers to one question</source>
      <translation>한 질문에 답이 {count}가지</translation>
    </message>
    <message>
      <source>{count} chose it: {upper} % of the strong, {lower} % of the weak</source>
      <translation>{count}명이 고름: 상위의 {upper}%, 하위의 {lower}%</translation>
    </message>
    <message>
      <source>{count} corrected</source>
      <translation>고침 {count}개</translation>
    </message>
    <message>
      <source>{count} new</source>
      <translation>새로움 {count}개</translation>
    </message>
    <message>
      <source>{count} of them in the deck already</source>
      <translation>그중 {count}개는 이미 덱에 있음</translation>
    </message>
    <message>
      <source>{count} reworded</source>
      <translation>표현 바꿈 {count}개</translation>
    </message>
    <message>
      <source>{count} withdrawn</source>
      <translation>뺌 {count}개</translation>
    </message>
    <message>
      <source>{day} is close: nothing new, only what should stay.</source>
      <translation>{day}이 가까워요. 새로운 것은 쉬고, 남겨야 할 것만 봐요.</translation>
    </message>
    <message>
      <source>{day} {year}</source>
      <translation>{year}년 {day}</translation>
    </message>
    <message>
      <source>{day}, {hour:02d}:{minute:02d}</source>
      <translation>{day} {hour:02d}:{minute:02d}</translation>
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
      <translation>{day}: {km} km 차이</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{month} {day}일</translation>
    </message>
    <message>
      <source>{day} {month} to {last_day} {last_month} {year}</source>
      <translation>{year}년 {month} {day}일 ~ {last_month} {last_day}일</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{year}년 {month} {day}일</translation>
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
      <translation>{detail} · 내 답 “{said}”</translation>
    </message>
    <message>
      <source>{done} of {all} answered</source>
      <translation>{all}개 중 {done}개 답함</translation>
    </message>
    <message>
      <source>{expected} of {met}</source>
      <translation>{met}개 중 {expected}</translation>
    </message>
    <message>
      <source>{facts} · {met} met · {due} due</source>
      <translation>{facts} · 만난 것 {met} · 복습 {due}</translation>
    </message>
    <message>
      <source>{facts}, about {time}</source>
      <translation>{facts}, {time}쯤</translation>
    </message>
    <message numerus="yes">
      <source>{facts}, some {n} possible questions, about {time}</source>
      <translation>
        <numerusform>{facts}, 낼 수 있는 문제 {n}개쯤, {time}쯤</numerusform>
      </translation>
    </message>
    <message>
      <source>{facts}, {known}</source>
      <translation>{facts}, {known}</translation>
    </message>
    <message numerus="yes">
      <source>{facts}, {n} possible questions, about {time}</source>
      <translation>
        <numerusform>{facts}, 낼 수 있는 문제 {n}개, {time}쯤</numerusform>
      </translation>
    </message>
    <message>
      <source>{fact} gives no question: {reason}</source>
      <translation>{fact}(으)로는 문제가 나오지 않아요: {reason}</translation>
    </message>
    <message>
      <source>{fact} is asked as {form} only: {why}</source>
      <translation>{fact}은(는) {form}(으)로만 물을 수 있어요: {why}</translation>
    </message>
    <message>
      <source>{fact} names no source of its own</source>
      <translation>{fact}에 따로 적은 출처가 없어요</translation>
    </message>
    <message>
      <source>{fact} rests on a weak source alone</source>
      <translation>{fact}은(는) 믿기 어려운 출처 하나에만 기대고 있어요</translation>
    </message>
    <message>
      <source>{figure}, {voice}</source>
      <translation>{figure}, {voice}</translation>
    </message>
    <message>
      <source>{file} cannot be unpacked to its end; it was taken as far as it is sound.</source>
      <translation>{file}을(를) 끝까지 풀 수 없어서, 온전한 데까지만 가져왔어요.</translation>
    </message>
    <message>
      <source>{file} has over {most:,} lines; those after it were not taken.</source>
      <translation>{file}은(는) {most:,}줄이 넘어서, 그 뒤의 줄은 가져오지 않았어요.</translation>
    </message>
    <message>
      <source>{file} holds no keys, so this file cannot be changed here now.</source>
      <translation>{file}에 키가 없어서, 지금 여기서는 이 파일을 바꿀 수 없어요.</translation>
    </message>
    <message>
      <source>{file} is a file of another program.</source>
      <translation>{file}은(는) 다른 프로그램의 파일이에요.</translation>
    </message>
    <message>
      <source>{file} is cut off in the middle of a line; it was taken up to its last whole line.</source>
      <translation>{file}은(는) 줄 중간에서 끊겨서, 마지막 온전한 줄까지만 가져왔어요.</translation>
    </message>
    <message>
      <source>{file} is no file of quizapp's answers; nothing was taken from it.</source>
      <translation>{file}은(는) quizapp 답 파일이 아니라서 아무것도 가져오지 않았어요.</translation>
    </message>
    <message>
      <source>{file} is no longer as this step left it.</source>
      <translation>{file}은(는) 이 단계에서 남긴 그대로가 아니에요.</translation>
    </message>
    <message>
      <source>{file} is written in a way that this change cannot be made in safely.</source>
      <translation>{file}은(는) 이 변경을 안전하게 할 수 없는 방식으로 적혀 있어요.</translation>
    </message>
    <message>
      <source>{first} and {other}</source>
      <translation>{first}, {other}</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} ↔ {second}</translation>
    </message>
    <message>
      <source>{first} and {second}, {times}</source>
      <translation>{first} ↔ {second}, {times}</translation>
    </message>
    <message>
      <source>{first} or {other}</source>
      <translation>{first} 또는 {other}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} ~ {last}</translation>
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
      <translation>{month} {first}–{last}일</translation>
    </message>
    <message>
      <source>{folder} cannot be moved ({why}).</source>
      <translation>{folder}을(를) 옮길 수 없어요({why}).</translation>
    </message>
    <message>
      <source>{folder} is the Progress folder of {name}.</source>
      <translation>{folder}은(는) {name}의 진행 폴더예요.</translation>
    </message>
    <message>
      <source>{found} cannot be a deck's uid</source>
      <translation>{found}은(는) 덱의 uid가 될 수 없어요</translation>
    </message>
    <message>
      <source>{found} cannot be the id of {what}</source>
      <translation>{found}은(는) ID가 될 수 없어요({what})</translation>
    </message>
    <message>
      <source>{found} is neither a kind of value nor a type</source>
      <translation>{found}은(는) 값의 종류도 유형도 아니에요</translation>
    </message>
    <message>
      <source>{found} is no date</source>
      <translation>{found}은(는) 날짜가 아니에요</translation>
    </message>
    <message>
      <source>{found} is no name</source>
      <translation>{found}은(는) 이름이 아니에요</translation>
    </message>
    <message>
      <source>{found} is no number</source>
      <translation>{found}은(는) 수가 아니에요</translation>
    </message>
    <message>
      <source>{found} is no position</source>
      <translation>{found}은(는) 위치가 아니에요</translation>
    </message>
    <message>
      <source>{found} is no shift from Greenwich</source>
      <translation>{found}은(는) 그리니치와의 시차가 아니에요</translation>
    </message>
    <message>
      <source>{found} is no word</source>
      <translation>{found}은(는) 낱말이 아니에요</translation>
    </message>
    <message>
      <source>{found} is none of: {listed}</source>
      <translation>{found}은(는) 이 가운데 없어요: {listed}</translation>
    </message>
    <message>
      <source>{found} names no list seen from the other side</source>
      <translation>{found}은(는) 반대쪽에서 본 목록의 이름이 아니에요</translation>
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
      <translation>{header}에는 “{key}”이(가) 없어요</translation>
    </message>
    <message>
      <source>{header} holds no keys</source>
      <translation>{header}에 키가 없어요</translation>
    </message>
    <message>
      <source>{held}.</source>
      <translation>{held}.</translation>
    </message>
    <message>
      <source>{keys} already means “{other}”.</source>
      <translation>{keys} 키는 이미 “{other}”에 쓰고 있어요.</translation>
    </message>
    <message>
      <source>{key} is missing or wrong</source>
      <translation>{key} 값이 없거나 잘못되었어요</translation>
    </message>
    <message>
      <source>{key}: mine {mine}; the other {theirs}</source>
      <translation>{key}: 내 것 {mine}, 다른 것 {theirs}</translation>
    </message>
    <message>
      <source>{km} km</source>
      <translation>{km} km</translation>
    </message>
    <message>
      <source>{km} km apart</source>
      <translation>{km} km 거리</translation>
    </message>
    <message>
      <source>{label}, on an axis from {first} to {last}</source>
      <translation>{label}, {first}부터 {last}까지의 축에서</translation>
    </message>
    <message>
      <source>{lead}: {value}. {disputed}{next}</source>
      <translation>{lead}: {value}. {disputed}{next}</translation>
    </message>
    <message>
      <source>{marks} and {items} are written.</source>
      <translation>{marks}, {items} 파일을 썼어요.</translation>
    </message>
    <message>
      <source>{met} of {facts} facts met, {firm} firm</source>
      <translation>사실 {facts}개 중 {met}개 만남, {firm}개 단단함</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{year}년 {month}</translation>
    </message>
    <message>
      <source>{n:,} of {all:,} facts</source>
      <translation>사실 {all:,}개 중 {n:,}개</translation>
    </message>
    <message>
      <source>{names} and {last} are one place</source>
      <translation>{names}, {last}: 모두 같은 곳이에요.</translation>
    </message>
    <message>
      <source>{name} (copy)</source>
      <translation>{name} (복사본)</translation>
    </message>
    <message>
      <source>{name} is back.</source>
      <translation>{name} 프로필이 돌아왔어요.</translation>
    </message>
    <message>
      <source>{name} is written. Give it to your class: it opens in quizapp.</source>
      <translation>{name} 파일을 만들었어요. 반에 나누어 주세요. quizapp에서 열려요.</translation>
    </message>
    <message>
      <source>{name} is written. Give it to your teacher.</source>
      <translation>{name} 파일을 만들었어요. 선생님께 드리세요.</translation>
    </message>
    <message>
      <source>{name} was deleted, and is kept for 30 days.</source>
      <translation>{name} 프로필을 삭제했어요. 30일 동안 보관해요.</translation>
    </message>
    <message>
      <source>{noun} can have: {lists}</source>
      <translation>{noun}에 쓸 수 있는 것: {lists}</translation>
    </message>
    <message>
      <source>{noun} has no property “{key}”</source>
      <translation>{noun}에는 “{key}” 속성이 없어요</translation>
    </message>
    <message numerus="yes">
      <source>{n} answers</source>
      <translation>
        <numerusform>답 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers and acts are kept</source>
      <translation>
        <numerusform>답과 동작 기록 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers came in from your other computers.</source>
      <translation>
        <numerusform>다른 컴퓨터에서 한 답 {n}개가 들어왔어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers in {spent}.</source>
      <translation>
        <numerusform>답 {n}개, {spent}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cards</source>
      <translation>
        <numerusform>카드 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cells to mend</source>
      <translation>
        <numerusform>고칠 칸 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} chosen facts</source>
      <translation>
        <numerusform>고른 사실 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events are damaged and not counted.</source>
      <translation>
        <numerusform>기록 {n}개가 손상되어 셈에서 뺐어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events are missing.</source>
      <translation>
        <numerusform>기록 {n}개가 없어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events came from {file}.</source>
      <translation>
        <numerusform>{file}에서 기록 {n}개를 되찾았어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events came in.</source>
      <translation>
        <numerusform>기록 {n}개를 가져왔어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events could not be found: your journal on another computer or in the Progress folder may hold them (quizapp progress merge FILE).</source>
      <translation>
        <numerusform>기록 {n}개는 찾지 못했어요. 다른 컴퓨터의 기록장이나 진행 폴더에 있을 수 있어요(quizapp progress merge FILE).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events that only the present progress has stay.</source>
      <translation>
        <numerusform>지금 학습 기록에만 있는 기록 {n}개는 그대로 남아요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events were written by a newer quizapp; they are kept.</source>
      <translation>
        <numerusform>기록 {n}개는 더 새로운 quizapp이 쓴 것이라 그대로 보관해요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events were written to {path}.</source>
      <translation>
        <numerusform>기록 {n}개를 {path}에 썼어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events would come back, {first} to {last}.</source>
      <translation>
        <numerusform>{first}부터 {last}까지의 기록 {n}개가 돌아와요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts</source>
      <translation>
        <numerusform>사실 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts are asked again.</source>
      <translation>
        <numerusform>사실 {n}개를 다시 물어봐요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts are suspended.</source>
      <translation>
        <numerusform>사실 {n}개를 보류했어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts begin anew.</source>
      <translation>
        <numerusform>사실 {n}개를 처음부터 다시 시작해요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts by {day}</source>
      <translation>
        <numerusform>{day}까지 사실 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts count as learnt.</source>
      <translation>
        <numerusform>사실 {n}개를 아는 것으로 두었어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts marked</source>
      <translation>
        <numerusform>사실 {n}개 선택함</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts of {total} are clear.</source>
      <translation>
        <numerusform>사실 {total}개 중 {n}개가 또렷해요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts of “{topic}” rest on the source of the whole topic.</source>
      <translation>
        <numerusform>“{topic}”의 사실 {n}개가 주제 전체의 출처에 기대고 있어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts put off for a week.</source>
      <translation>
        <numerusform>사실 {n}개를 일주일 미루었어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files of this computer are up to date there.</source>
      <translation>
        <numerusform>그곳에 있는 이 컴퓨터의 파일 {n}개는 최신이에요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hints</source>
      <translation>
        <numerusform>살펴볼 점 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} items</source>
      <translation>
        <numerusform>문항 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} kept numbers were wrong; they are counted anew from the answers.</source>
      <translation>
        <numerusform>저장된 값 {n}개가 잘못되어, 답을 바탕으로 다시 계산했어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines of {file} are damaged and were not taken; all others were.</source>
      <translation>
        <numerusform>{file}에서 손상된 {n}줄은 가져오지 않았고, 나머지는 모두 가져왔어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines of {file} are over {most} KB long and were not taken.</source>
      <translation>
        <numerusform>{file}에서 {most}KB를 넘는 {n}줄은 가져오지 않았어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} mistakes to mend</source>
      <translation>
        <numerusform>고칠 잘못 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new events came in.</source>
      <translation>
        <numerusform>새 기록 {n}개가 들어왔어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new names</source>
      <translation>
        <numerusform>새 이름 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n}쪽</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} papers</source>
      <translation>
        <numerusform>답안지 {n}장</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} papers are new.</source>
      <translation>
        <numerusform>새 답안지 {n}장이 들어왔어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} questions</source>
      <translation>
        <numerusform>문제 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} questions, to be taken once. What you answer is kept at every step.</source>
      <translation>
        <numerusform>문제 {n}개, 한 번만 볼 수 있어요. 답은 한 걸음마다 저장돼요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows do not give their id and were not taken.</source>
      <translation>
        <numerusform>ID가 맞지 않는 {n}행은 가져오지 않았어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} things asked today</source>
      <translation>
        <numerusform>오늘 물어볼 것 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n}번</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} topics</source>
      <translation>
        <numerusform>주제 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} versions</source>
      <translation>
        <numerusform>시험지 {n}종</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <translation>
        <numerusform>{n}일</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events chosen.</source>
      <translation>
        <numerusform>고른 사건 {n}개.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts</source>
      <translation>
        <numerusform>사실 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} facts fall due tomorrow.</source>
      <translation>
        <numerusform>내일 복습할 사실은 {n}개예요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} items are still empty. Hand in all the same?</source>
      <translation>
        <numerusform>아직 비어 있는 문항이 {n}개 있어요. 그래도 제출할까요?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n}분</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>장소 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places chosen</source>
      <translation>
        <numerusform>고른 장소 {n}개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places clear, {fading} fading, {fog} under fog</source>
      <translation>
        <numerusform>또렷한 장소 {n}개, 옅어짐 {fading}, 안개 속 {fog}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} questions. You would probably get {low} to {high} % right.</source>
      <translation>
        <numerusform>문제 {n}개. 아마 {low}~{high}%쯤 맞힐 거예요.</numerusform>
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
      <translation>{one}, {other} 둘은 아직 가려내지 못했어요.</translation>
    </message>
    <message>
      <source>{one} or {other}?</source>
      <translation>{one}일까요, {other}일까요?</translation>
    </message>
    <message>
      <source>{owner} has no “{key}”</source>
      <translation>“{key}”은(는) 여기에 쓸 수 없어요({owner})</translation>
    </message>
    <message>
      <source>{owner} has no “{word}”</source>
      <translation>“{word}”은(는) 여기에 쓸 수 없어요({owner})</translation>
    </message>
    <message>
      <source>{papers}, {items}</source>
      <translation>{papers}, {items}</translation>
    </message>
    <message>
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path}을(를) 읽을 수 없어요({reason}).</translation>
    </message>
    <message>
      <source>{path} could not be written ({why}).</source>
      <translation>{path}에 쓸 수 없었어요({why}).</translation>
    </message>
    <message>
      <source>{path} is damaged, and no new file could be built ({why}).</source>
      <translation>{path}이(가) 손상되었는데, 새 파일을 만들지 못했어요({why}).</translation>
    </message>
    <message>
      <source>{path} is no table of quizapp's answers ({reason}).</source>
      <translation>{path}은(는) quizapp 답의 표가 아니에요({reason}).</translation>
    </message>
    <message>
      <source>{path} is written. {more}</source>
      <translation>{path} 파일을 썼어요. {more}</translation>
    </message>
    <message>
      <source>{place}: {spot}</source>
      <translation>{place}: {spot}</translation>
    </message>
    <message>
      <source>{place}: {what}, so this file cannot be changed here now.</source>
      <translation>{place}: {what}. 그래서 지금 여기서는 이 파일을 바꿀 수 없어요.</translation>
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
      <translation>{items}점 중 {points}점</translation>
    </message>
    <message>
      <source>{profile} · {answers} · {copy}</source>
      <translation>{profile} · {answers} · {copy}</translation>
    </message>
    <message>
      <source>{property}, how finely</source>
      <translation>{property}, 정밀도</translation>
    </message>
    <message>
      <source>{property}, how it is meant</source>
      <translation>{property}, 값의 뜻</translation>
    </message>
    <message>
      <source>{property}, the unit</source>
      <translation>{property}, 단위</translation>
    </message>
    <message>
      <source>{property}: {questions}</source>
      <translation>{property}: {questions}</translation>
    </message>
    <message>
      <source>{questions}, {versions}, {pages}. Code {code}</source>
      <translation>{questions}, {versions}, {pages}. 코드 {code}</translation>
    </message>
    <message>
      <source>{quiz}  ›  {deck}</source>
      <translation>{quiz}  ›  {deck}</translation>
    </message>
    <message>
      <source>{right} of {all} are right.</source>
      <translation>{all}개 중 {right}개가 맞았어요.</translation>
    </message>
    <message>
      <source>{right} right</source>
      <translation>정답 {right}</translation>
    </message>
    <message numerus="yes">
      <source>{right} right of {n}</source>
      <translation>
        <numerusform>{n}개 중 {right}개 정답</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} right of {n}, and you know which.</source>
      <translation>
        <numerusform>{n}개 중 {right}개 맞았고, 어느 것인지도 이제 알아요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} right of {n}.</source>
      <translation>
        <numerusform>{n}개 중 {right}개 맞았어요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} right, {n} misses</source>
      <translation>
        <numerusform>정답 {right}, 오답 {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} right, {n} not</source>
      <translation>
        <numerusform>정답 {right}, 오답 {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} % recalled</source>
      <translation>{share}% 떠올림</translation>
    </message>
    <message>
      <source>{share} % right</source>
      <translation>정답률 {share}%</translation>
    </message>
    <message>
      <source>{sheet} is no .xlsx and no .csv.</source>
      <translation>{sheet}은(는) .xlsx도 .csv도 아니에요.</translation>
    </message>
    <message>
      <source>{signs} (corrected)</source>
      <translation>{signs} (고침)</translation>
    </message>
    <message>
      <source>{strength}, chosen</source>
      <translation>{strength}, 고름</translation>
    </message>
    <message numerus="yes">
      <source>{time} would keep {n} facts.</source>
      <translation>
        <numerusform>{time}이면 사실 {n}개를 지켜요.</numerusform>
      </translation>
    </message>
    <message>
      <source>{title} has the id “{id}”, which another deck has: “{other}”. It could be “{free_id}”.</source>
      <translation>{title}의 ID “{id}”은(는) 다른 덱 “{other}”에서 쓰고 있어요. “{free_id}”(으)로 할 수 있어요.</translation>
    </message>
    <message>
      <source>{title} is here already.</source>
      <translation>{title} 덱은 이미 여기에 있어요.</translation>
    </message>
    <message>
      <source>{title} is new here: {facts} facts about {topics} topics.</source>
      <translation>{title} 덱은 여기에 처음이에요: 주제 {topics}개에 대한 사실 {facts}개.</translation>
    </message>
    <message>
      <source>{title} · version {letter}</source>
      <translation>{title} · {letter}형</translation>
    </message>
    <message>
      <source>{title} · {code}</source>
      <translation>{title} · {code}</translation>
    </message>
    <message>
      <source>{title}, an older version, you have {before}: {change}.</source>
      <translation>{title}, 이전 버전이에요. 지금 있는 것은 {before}: {change}.</translation>
    </message>
    <message>
      <source>{title}, due today</source>
      <translation>{title}, 오늘 복습</translation>
    </message>
    <message>
      <source>{title}, you have {before}: {change}.</source>
      <translation>{title}, 지금 있는 것은 {before}: {change}.</translation>
    </message>
    <message numerus="yes">
      <source>{title}, {n} topics</source>
      <translation>
        <numerusform>{title}, 주제 {n}개</numerusform>
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
      <translation>{month} {day}일 {weekday}</translation>
    </message>
    <message>
      <source>{what} has {count} letters; {most} is the most</source>
      <translation>{count}글자예요. {most}글자까지 돼요({what})</translation>
    </message>
    <message>
      <source>{what} · page {number} of {all}</source>
      <translation>{what} · {all}쪽 중 {number}쪽</translation>
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
      <translation>{whose}에 “{old}”이(가) 없어요.</translation>
    </message>
    <message>
      <source>{whose} has “{new}” already.</source>
      <translation>{whose}에 “{new}”이(가) 이미 있어요.</translation>
    </message>
    <message>
      <source>{who} took another test: {other}, not {test}.</source>
      <translation>{who}은(는) 다른 시험을 봤어요: {test}이(가) 아니라 {other}.</translation>
    </message>
    <message>
      <source>{who}: {before} → {after}</source>
      <translation>{who}: {before} → {after}</translation>
    </message>
    <message>
      <source>{words} (taken back)</source>
      <translation>{words} (되돌림)</translation>
    </message>
    <message numerus="yes">
      <source>{word} new facts are waiting, about {time}.</source>
      <translation>
        <numerusform>새로운 사실 {word}개가 기다려요. {time}쯤 걸려요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{word} of them are about to slip.</source>
      <translation>
        <numerusform>그중 {word}개는 곧 잊힐지도 몰라요.</numerusform>
      </translation>
    </message>
    <message>
      <source>{work} {done} %</source>
      <translation>{work} {done}%</translation>
    </message>
    <message>
      <source>×10</source>
      <translation>×10</translation>
    </message>
    <message>
      <source>“Sure” means right for you, so trust it.</source>
      <translation>‘확실함’이라고 한 답은 다 맞았어요. 믿어도 좋아요.</translation>
    </message>
    <message>
      <source>“Sure” means right nine times in ten for you, so trust it.</source>
      <translation>‘확실함’이라고 한 답은 10번 중 9번 맞았어요. 믿어도 좋아요.</translation>
    </message>
    <message>
      <source>“Sure” means right only {n} times in ten for you: say “not sure” more often.</source>
      <translation>‘확실함’이라고 한 답은 10번 중 {n}번만 맞았어요. ‘애매함’을 더 자주 골라 보세요.</translation>
    </message>
    <message>
      <source>“Sure” means right {n} times in ten for you, so look twice.</source>
      <translation>‘확실함’이라고 한 답은 10번 중 {n}번 맞았어요. 한 번 더 살펴보세요.</translation>
    </message>
    <message>
      <source>“positions” says only “exclude each other”, not {found}</source>
      <translation>“positions”에는 “exclude each other”만 적을 수 있어요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>“{action}” is {keys} now.</source>
      <translation>이제 “{action}” 단축키: {keys}</translation>
    </message>
    <message>
      <source>“{after}” does not stand in {file}.</source>
      <translation>“{after}”은(는) {file}에 없어요.</translation>
    </message>
    <message>
      <source>“{answer}” is much longer than all that is offered beside it.</source>
      <translation>“{answer}”은(는) 함께 나오는 것들보다 훨씬 길어요.</translation>
    </message>
    <message>
      <source>“{answer}” is much shorter than all that is offered beside it.</source>
      <translation>“{answer}”은(는) 함께 나오는 것들보다 훨씬 짧아요.</translation>
    </message>
    <message>
      <source>“{deck}” came with quizapp and cannot be taken out.</source>
      <translation>“{deck}” 덱은 quizapp에 들어 있어서 뺄 수 없어요.</translation>
    </message>
    <message>
      <source>“{earlier}” is called an earlier id, but a fact has it now</source>
      <translation>“{earlier}”은(는) 이전 ID라고 되어 있는데, 지금 쓰는 사실이 있어요</translation>
    </message>
    <message>
      <source>“{effect}” ({first}) came before “{cause}” ({later})</source>
      <translation>“{effect}”({first})이(가) “{cause}”({later})보다 먼저 일어났어요</translation>
    </message>
    <message>
      <source>“{figure}” is no figure</source>
      <translation>“{figure}”은(는) 수가 아님</translation>
    </message>
    <message>
      <source>“{file}” cannot be the name of a chapter's file.</source>
      <translation>“{file}”은(는) 단원 파일의 이름이 될 수 없어요.</translation>
    </message>
    <message>
      <source>“{file}” holds no topics</source>
      <translation>“{file}”에 주제가 없어요</translation>
    </message>
    <message>
      <source>“{file}” is no picture in the deck folder</source>
      <translation>“{file}”은(는) 덱 폴더 안의 그림이 아니에요</translation>
    </message>
    <message>
      <source>“{file}” is the same picture as “{first}”</source>
      <translation>“{file}”은(는) “{first}”와(과) 같은 그림이에요</translation>
    </message>
    <message>
      <source>“{file}” {fault}</source>
      <translation>“{file}”: {fault}</translation>
    </message>
    <message numerus="yes">
      <source>“{first}” and “{second}”, mixed up {n} times</source>
      <translation>
        <numerusform>“{first}”, “{second}” 둘을 {n}번 헷갈렸어요</numerusform>
      </translation>
    </message>
    <message>
      <source>“{id}” cannot be the id of a deck.</source>
      <translation>“{id}”은(는) 덱의 ID가 될 수 없어요.</translation>
    </message>
    <message>
      <source>“{key}” cannot be a key.</source>
      <translation>“{key}”은(는) 키가 될 수 없어요.</translation>
    </message>
    <message>
      <source>“{key}” cannot be the key of a statement</source>
      <translation>“{key}”은(는) 진술의 키가 될 수 없어요</translation>
    </message>
    <message>
      <source>“{key}” does not belong into {header}</source>
      <translation>“{key}”은(는) {header}에 둘 것이 아니에요</translation>
    </message>
    <message>
      <source>“{key}” is yes or no</source>
      <translation>“{key}”에는 yes나 no를 적어요</translation>
    </message>
    <message>
      <source>“{key}” of the property “{name}” hides a “{word}”.</source>
      <translation>“{name}” 속성의 “{key}”에 “{word}”이(가) 숨어 있어요.</translation>
    </message>
    <message>
      <source>“{key}” stands here a second time (first in line {line})</source>
      <translation>“{key}”이(가) 여기에 또 있어요(처음은 {line}번째 줄)</translation>
    </message>
    <message>
      <source>“{key}” stands in braces without a colon and a value</source>
      <translation>“{key}”이(가) 콜론과 값 없이 중괄호 안에 있어요</translation>
    </message>
    <message>
      <source>“{key}” takes a wording and cannot be switched off</source>
      <translation>“{key}”에는 표현을 적어야 하고, 끌 수 없어요</translation>
    </message>
    <message>
      <source>“{key}” takes one date</source>
      <translation>“{key}”에는 날짜 하나를 적어요</translation>
    </message>
    <message>
      <source>“{key}” takes one text, not {found}</source>
      <translation>“{key}”에는 텍스트 하나를 적어요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>“{key}” takes words, not {found}</source>
      <translation>“{key}”에는 낱말을 적어요. 지금 있는 것: {found}</translation>
    </message>
    <message>
      <source>“{line}” does not say which version was taken.</source>
      <translation>“{line}”에는 어느 시험지 형인지 적혀 있지 않아요.</translation>
    </message>
    <message>
      <source>“{line}” holds no name and answers.</source>
      <translation>“{line}”에는 이름과 답이 없어요.</translation>
    </message>
    <message>
      <source>“{line}”: {what}</source>
      <translation>“{line}”: {what}</translation>
    </message>
    <message>
      <source>“{name}” cannot be read ({reason})</source>
      <translation>“{name}”을(를) 읽을 수 없어요({reason})</translation>
    </message>
    <message>
      <source>“{name}” cannot be read ({reason}).</source>
      <translation>“{name}” 파일을 읽을 수 없어요({reason}).</translation>
    </message>
    <message>
      <source>“{name}” cannot be read from line {line} on ({why}).</source>
      <translation>“{name}” 파일을 {line}번째 줄부터 읽을 수 없어요({why}).</translation>
    </message>
    <message>
      <source>“{name}” cannot be the name of a profile.</source>
      <translation>“{name}”은(는) 프로필 이름이 될 수 없어요.</translation>
    </message>
    <message>
      <source>“{name}” has cells beyond {rows:,} rows or {columns} columns, or many of both.</source>
      <translation>“{name}”에는 {rows:,}행이나 {columns}열을 넘는 칸이 있거나, 둘 다 많아요.</translation>
    </message>
    <message>
      <source>“{name}” has more than {rows:,} rows or {columns} columns.</source>
      <translation>“{name}”은(는) {rows:,}행이나 {columns}열을 넘어요.</translation>
    </message>
    <message>
      <source>“{name}” has {size:,} bytes; {most:,} is the most.</source>
      <translation>“{name}”은(는) {size:,}바이트예요. {most:,}바이트까지 돼요.</translation>
    </message>
    <message>
      <source>“{name}” holds a file of more than {most:,} bytes.</source>
      <translation>“{name}”에 {most:,}바이트를 넘는 파일이 들어 있어요.</translation>
    </message>
    <message>
      <source>“{name}” holds more than {most:,} bytes, too much for a deck.</source>
      <translation>“{name}”에 든 것이 {most:,}바이트를 넘어서, 덱으로는 너무 커요.</translation>
    </message>
    <message>
      <source>“{name}” holds more than {most:,} bytes.</source>
      <translation>“{name}”에 든 것이 {most:,}바이트를 넘어요.</translation>
    </message>
    <message>
      <source>“{name}” holds more than {most:,} values, too much for a deck.</source>
      <translation>“{name}”에 든 값이 {most:,}개를 넘어서, 덱으로는 너무 많아요.</translation>
    </message>
    <message>
      <source>“{name}” holds {size:,} bytes; {most:,} is the most</source>
      <translation>“{name}”은(는) {size:,}바이트예요. {most:,}바이트까지 돼요</translation>
    </message>
    <message>
      <source>“{name}” is a folder, a pipe or a device, not a file</source>
      <translation>“{name}”은(는) 파일이 아니라 폴더나 파이프, 장치예요</translation>
    </message>
    <message>
      <source>“{name}” is a link that leads out of the deck folder</source>
      <translation>“{name}”은(는) 덱 폴더 바깥으로 나가는 링크예요</translation>
    </message>
    <message>
      <source>“{name}” is called wrong without saying why</source>
      <translation>“{name}”이(가) 왜 틀린 이름인지 적혀 있지 않아요</translation>
    </message>
    <message>
      <source>“{name}” is damaged, or no file of results.</source>
      <translation>“{name}”은(는) 손상되었거나 결과 파일이 아니에요.</translation>
    </message>
    <message>
      <source>“{name}” is damaged, or was changed after it was made.</source>
      <translation>“{name}”은(는) 손상되었거나, 만든 뒤에 바뀌었어요.</translation>
    </message>
    <message>
      <source>“{name}” is no CSV: it holds what is no text.</source>
      <translation>“{name}”은(는) CSV가 아니에요. 텍스트가 아닌 것이 들어 있어요.</translation>
    </message>
    <message>
      <source>“{name}” is no Excel workbook that can be read.</source>
      <translation>“{name}”은(는) 읽을 수 있는 Excel 통합 문서가 아니에요.</translation>
    </message>
    <message>
      <source>“{name}” is no assignment.</source>
      <translation>“{name}”은(는) 과제가 아니에요.</translation>
    </message>
    <message>
      <source>“{name}” is no file of results.</source>
      <translation>“{name}”은(는) 결과 파일이 아니에요.</translation>
    </message>
    <message>
      <source>“{name}” is no file.</source>
      <translation>“{name}”은(는) 파일이 아니에요.</translation>
    </message>
    <message>
      <source>“{name}” is no package of a deck.</source>
      <translation>“{name}”은(는) 덱 파일이 아니에요.</translation>
    </message>
    <message>
      <source>“{name}” is no package of a deck: it is damaged.</source>
      <translation>“{name}”은(는) 덱 파일이 아니에요. 손상되었어요.</translation>
    </message>
    <message>
      <source>“{name}” is no test as quizapp wrote it ({why}).</source>
      <translation>“{name}”은(는) quizapp이 쓴 그대로의 시험이 아니에요({why}).</translation>
    </message>
    <message>
      <source>“{name}” is not what it should be</source>
      <translation>“{name}”이(가) 올바르지 않음</translation>
    </message>
    <message>
      <source>“{name}” is not written in UTF-8 (line {line}).</source>
      <translation>“{name}”은(는) UTF-8로 저장되지 않았어요({line}번째 줄).</translation>
    </message>
    <message>
      <source>“{name}” lists more files than a deck may hold ({most:,}).</source>
      <translation>“{name}”에는 덱에 담을 수 있는 것({most:,}개)보다 파일이 많아요.</translation>
    </message>
    <message>
      <source>“{name}” lists {files:,} files; {most:,} is the most.</source>
      <translation>“{name}”에는 파일이 {files:,}개 있어요. {most:,}개까지 돼요.</translation>
    </message>
    <message>
      <source>“{name}” was changed by another program meanwhile.</source>
      <translation>그사이에 다른 프로그램이 “{name}” 파일을 바꾸었어요.</translation>
    </message>
    <message>
      <source>“{name}” was deleted by another program meanwhile.</source>
      <translation>그사이에 다른 프로그램이 “{name}” 파일을 지웠어요.</translation>
    </message>
    <message>
      <source>“{name}” was written by a newer quizapp.</source>
      <translation>“{name}” 파일은 더 새로운 quizapp이 썼어요.</translation>
    </message>
    <message>
      <source>“{new}” cannot be the key of a statement.</source>
      <translation>“{new}”은(는) 진술의 키가 될 수 없어요.</translation>
    </message>
    <message>
      <source>“{one}” and “{other}” differ in a figure only.</source>
      <translation>“{one}”와(과) “{other}”은(는) 숫자만 달라요.</translation>
    </message>
    <message>
      <source>“{one}” and “{other}” say nearly the same.</source>
      <translation>“{one}”와(과) “{other}”은(는) 거의 같은 말이에요.</translation>
    </message>
    <message>
      <source>“{package}” holds no deck: there is no {file} in it.</source>
      <translation>“{package}”에 덱이 없어요. {file} 파일이 들어 있지 않아요.</translation>
    </message>
    <message>
      <source>“{package}” holds the file “{file}” twice.</source>
      <translation>“{package}”에 “{file}” 파일이 두 번 들어 있어요.</translation>
    </message>
    <message>
      <source>“{property}” counts “{unit}” here and “{other}” above</source>
      <translation>“{property}”은(는) 여기서는 “{unit}”, 위에서는 “{other}” 단위예요</translation>
    </message>
    <message>
      <source>“{property}” does not say of which side</source>
      <translation>“{property}”이(가) 어느 편에 대한 것인지 적혀 있지 않아요</translation>
    </message>
    <message>
      <source>“{property}” has one value, and here is another</source>
      <translation>“{property}”에는 값이 하나인데, 여기 또 하나 있어요</translation>
    </message>
    <message>
      <source>“{property}” has qualifiers here, but no value</source>
      <translation>“{property}”에 한정어는 있는데 값이 없어요</translation>
    </message>
    <message>
      <source>“{property}” is one at a time, and two overlap here ({first} and {other})</source>
      <translation>“{property}”은(는) 한때에 하나인데, 여기서 둘이 겹쳐요({first}, {other})</translation>
    </message>
    <message>
      <source>“{property}” of “{label}”</source>
      <translation>“{label}”의 “{property}”</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” ({figure}) is more than its “{whole}” ({all}).</source>
      <translation>“{topic}”의 “{property}”({figure})이(가) “{whole}”({all})보다 커요.</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” ({value}) lies after its “{other}” ({edge}).</source>
      <translation>“{topic}”의 “{property}”({value})이(가) “{other}”({edge})보다 뒤예요.</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” ({value}) lies before its “{other}” ({edge}).</source>
      <translation>“{topic}”의 “{property}”({value})이(가) “{other}”({edge})보다 앞이에요.</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” names no source.</source>
      <translation>“{topic}”의 “{property}”에 출처가 없어요.</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” names “{other}” at a time after it ended or died.</source>
      <translation>“{topic}”의 “{property}”이(가) “{other}”이(가) 끝나거나 죽은 뒤의 때에 그것을 가리켜요.</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” names “{other}” at a time before it began or was born.</source>
      <translation>“{topic}”의 “{property}”이(가) “{other}”이(가) 시작되거나 태어나기 전의 때에 그것을 가리켜요.</translation>
    </message>
    <message>
      <source>“{property}” of “{topic}” rests on {named} alone.</source>
      <translation>“{topic}”의 “{property}”은(는) {named}에만 기대고 있어요.</translation>
    </message>
    <message>
      <source>“{property}” runs in a circle: {shown}</source>
      <translation>“{property}”이(가) 한 바퀴 돌아요: {shown}</translation>
    </message>
    <message>
      <source>“{sign}” is no answer to item {number}, whose options are {first} to {last}.</source>
      <translation>“{sign}”은(는) {number}번 문항의 답이 아니에요. 보기는 {first}부터 {last}까지예요.</translation>
    </message>
    <message>
      <source>“{source}” is damaged and cannot be unpacked.</source>
      <translation>“{source}”은(는) 손상되어 풀 수 없어요.</translation>
    </message>
    <message>
      <source>“{target}” is no property of “{type}”</source>
      <translation>“{target}”은(는) “{type}”의 속성이 아니에요</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>“{text}”</translation>
    </message>
    <message>
      <source>“{text}” cannot stand in a deck.</source>
      <translation>“{text}”은(는) 덱에 적을 수 없어요.</translation>
    </message>
    <message>
      <source>“{text}” cannot stand in a deck: {why}.</source>
      <translation>“{text}”은(는) 덱에 적을 수 없어요: {why}.</translation>
    </message>
    <message>
      <source>“{text}” could be {topics}</source>
      <translation>“{text}”은(는) {topics}일 수 있어요</translation>
    </message>
    <message>
      <source>“{text}” holds a date, which tells its place.</source>
      <translation>“{text}”에 날짜가 있어서 자리를 알려 줘요.</translation>
    </message>
    <message>
      <source>“{text}” holds {answers} answers, and the sheet has {items} items.</source>
      <translation>“{text}”에는 답이 {answers}개인데, 시험지는 {items}문항이에요.</translation>
    </message>
    <message>
      <source>“{text}” is a {type}, and here is meant: {types}</source>
      <translation>“{text}”은(는) {type}인데, 여기에는 {types}이(가) 있어야 해요</translation>
    </message>
    <message>
      <source>“{text}” is mistyped somewhere: its last letters do not fit the rest.</source>
      <translation>“{text}”에 잘못 입력한 곳이 있어요. 마지막 글자들이 나머지와 맞지 않아요.</translation>
    </message>
    <message>
      <source>“{text}” is no date</source>
      <translation>“{text}”은(는) 날짜가 아니에요</translation>
    </message>
    <message>
      <source>“{text}” is no number</source>
      <translation>“{text}”은(는) 수가 아니에요</translation>
    </message>
    <message>
      <source>“{text}” is no position</source>
      <translation>“{text}”은(는) 위치가 아니에요</translation>
    </message>
    <message>
      <source>“{text}” is no quiz code.</source>
      <translation>“{text}”은(는) 퀴즈 코드가 아니에요.</translation>
    </message>
    <message>
      <source>“{text}” is no topic yet, so it becomes one of the type {type}</source>
      <translation>“{text}”은(는) 아직 주제가 아니라서, {type} 유형의 주제로 만들어요</translation>
    </message>
    <message>
      <source>“{text}” is none of: {listed}</source>
      <translation>“{text}”은(는) 이 가운데 없어요: {listed}</translation>
    </message>
    <message>
      <source>“{text}” is not a moment that can be used: {why}.</source>
      <translation>“{text}”은(는) 쓸 수 있는 시각이 아니에요: {why}.</translation>
    </message>
    <message>
      <source>“{text}” is offered with “{property}” of “{topic}”, and nobody picks it.</source>
      <translation>“{text}”은(는) “{topic}”의 “{property}” 보기로 나오는데, 아무도 고르지 않아요.</translation>
    </message>
    <message>
      <source>“{text}” is read as {found}, the day first</source>
      <translation>“{text}”은(는) 날을 먼저 보아 {found}(으)로 읽었어요</translation>
    </message>
    <message>
      <source>“{text}” is too long to be typed and graded fairly.</source>
      <translation>“{text}”은(는) 너무 길어서, 직접 적게 하고 공정하게 채점할 수 없어요.</translation>
    </message>
    <message>
      <source>“{text}” is too long to stand beside others.</source>
      <translation>“{text}”은(는) 다른 것 옆에 놓기에는 너무 길어요.</translation>
    </message>
    <message>
      <source>“{text}” is {noun}, and here {kinds} is meant</source>
      <translation>“{text}”은(는) {noun}인데, 여기에는 {kinds}이(가) 있어야 해요</translation>
    </message>
    <message>
      <source>“{title}” can be studied now.</source>
      <translation>이제 “{title}” 덱을 학습할 수 있어요.</translation>
    </message>
    <message>
      <source>“{title}” is in its place again.</source>
      <translation>“{title}” 덱이 제자리로 돌아왔어요.</translation>
    </message>
    <message>
      <source>“{title}” was taken away. What you learnt stays.</source>
      <translation>“{title}”을(를) 치웠어요. 배운 것은 그대로 남아요.</translation>
    </message>
    <message>
      <source>“{title}” was taken out. Your history of it stays, and counts again when the deck comes back.</source>
      <translation>“{title}” 덱을 뺐어요. 학습 기록은 그대로 남아 있고, 덱이 돌아오면 다시 이어져요.</translation>
    </message>
    <message>
      <source>“{topic}”</source>
      <translation>“{topic}”</translation>
    </message>
    <message>
      <source>“{topic}” and its value share a word that tells.</source>
      <translation>“{topic}”과(와) 그 값에 함께 있는 낱말이 답을 알려 줘요.</translation>
    </message>
    <message>
      <source>“{topic}” and “{other}” share a name</source>
      <translation>“{topic}”와(과) “{other}”의 이름이 같아요</translation>
    </message>
    <message>
      <source>“{topic}” cannot be moved: {header} holds sources only, and chapters topics.</source>
      <translation>“{topic}”은(는) 옮길 수 없어요. {header}에는 출처만, 단원에는 주제만 있어요.</translation>
    </message>
    <message>
      <source>“{topic}” cannot be the id of a topic.</source>
      <translation>“{topic}”은(는) 주제의 ID가 될 수 없어요.</translation>
    </message>
    <message>
      <source>“{topic}” could also mean “{other}” ({id}).</source>
      <translation>“{topic}”은(는) “{other}”({id})을(를) 뜻할 수도 있어요.</translation>
    </message>
    <message>
      <source>“{topic}” ends ({end}) before it begins ({begin})</source>
      <translation>“{topic}”의 시작({begin})보다 끝({end})이 먼저예요</translation>
    </message>
    <message>
      <source>“{topic}” has a statement “{key}” already.</source>
      <translation>“{topic}”에는 “{key}” 진술이 이미 있어요.</translation>
    </message>
    <message>
      <source>“{topic}” has no “{name}” with the key “{which}”.</source>
      <translation>“{topic}”에는 키가 “{which}”인 “{name}”이(가) 없어요.</translation>
    </message>
    <message>
      <source>“{topic}” has {count} under “{name}”, and none with the number {which}.</source>
      <translation>“{topic}”에는 “{name}” 값이 {count}개 있고, {which}번은 없어요.</translation>
    </message>
    <message>
      <source>“{topic}” has “{name}” already.</source>
      <translation>“{topic}”에는 “{name}”이(가) 이미 있어요.</translation>
    </message>
    <message>
      <source>“{topic}” holds the figure itself.</source>
      <translation>“{topic}”에 그 수가 그대로 들어 있어요.</translation>
    </message>
    <message>
      <source>“{topic}” is a description, which people word as they like.</source>
      <translation>“{topic}”은(는) 이름이 아니라 설명이라서, 사람마다 다르게 적어요.</translation>
    </message>
    <message>
      <source>“{topic}” is given as its own {property}</source>
      <translation>“{topic}”의 {property}이(가) 자기 자신이에요</translation>
    </message>
    <message>
      <source>“{topic}” is kept in the deck but not to be learned.</source>
      <translation>“{topic}”은(는) 덱에 있지만 배울 것이 아니에요.</translation>
    </message>
    <message>
      <source>“{topic}” is still named ({places} and {more} more).</source>
      <translation>“{topic}”을(를) 아직 다른 곳에서 가리켜요({places}, 그 밖에 {more}곳).</translation>
    </message>
    <message>
      <source>“{topic}” is still named ({places}).</source>
      <translation>“{topic}”을(를) 아직 다른 곳에서 가리켜요({places}).</translation>
    </message>
    <message>
      <source>“{topic}” says nothing under “{name}”.</source>
      <translation>“{topic}”에는 “{name}”에 대한 것이 없어요.</translation>
    </message>
    <message>
      <source>“{topic}” stands beside itself</source>
      <translation>“{topic}”이(가) 자기 옆에 있다고 되어 있어요</translation>
    </message>
    <message>
      <source>“{topic}” stands in {count} of the {all} facts of the chapter “{title}”; more than {most:.0%} tires.</source>
      <translation>“{topic}”이(가) “{title}” 단원의 사실 {all}개 중 {count}개에 나와요. {most:.0%}를 넘으면 지루해요.</translation>
    </message>
    <message>
      <source>“{topic}” stands or would stand in braces, and its comments would be lost.</source>
      <translation>“{topic}”은(는) 중괄호 안에 있거나 있게 되어서, 주석이 사라질 거예요.</translation>
    </message>
    <message>
      <source>“{topic}” tells the latitude, which any map shows.</source>
      <translation>“{topic}”이(가) 위도를 알려 주는데, 위도는 어느 지도에나 나와요.</translation>
    </message>
    <message>
      <source>“{topic}” was changed here and by another program at the same time.</source>
      <translation>“{topic}”을(를) 여기서 바꾸는 동안 다른 프로그램도 바꾸었어요.</translation>
    </message>
    <message>
      <source>“{topic}” would be, or might be, a right answer too.</source>
      <translation>“{topic}”도 맞는 답이거나, 맞는 답일 수 있어요.</translation>
    </message>
    <message>
      <source>“{typed}” is not the name of this profile.</source>
      <translation>“{typed}”은(는) 이 프로필의 이름이 아니에요.</translation>
    </message>
    <message>
      <source>“{unit}” counts two things at once</source>
      <translation>“{unit}”은(는) 두 가지를 한꺼번에 세요</translation>
    </message>
    <message>
      <source>“{value}” is always the first of its options: nothing earlier is on offer.</source>
      <translation>“{value}”은(는) 늘 보기의 맨 앞이에요. 더 이른 것이 나오지 않아요.</translation>
    </message>
    <message>
      <source>“{value}” is always the first of its options: nothing smaller is on offer.</source>
      <translation>“{value}”은(는) 늘 보기의 맨 앞이에요. 더 작은 것이 나오지 않아요.</translation>
    </message>
    <message>
      <source>“{value}” is always the last of its options: nothing larger is on offer.</source>
      <translation>“{value}”은(는) 늘 보기의 맨 뒤예요. 더 큰 것이 나오지 않아요.</translation>
    </message>
    <message>
      <source>“{value}” is always the last of its options: nothing later is on offer.</source>
      <translation>“{value}”은(는) 늘 보기의 맨 뒤예요. 더 늦은 것이 나오지 않아요.</translation>
    </message>
    <message>
      <source>“{value}” is called false without saying why</source>
      <translation>“{value}”이(가) 왜 틀렸는지 적혀 있지 않아요</translation>
    </message>
    <message>
      <source>“{value}” is under not:, but also among the true values</source>
      <translation>“{value}”이(가) not: 아래에도, 맞는 값 가운데에도 있어요</translation>
    </message>
    <message>
      <source>“{value}” is under not:, but follows from other facts</source>
      <translation>“{value}”은(는) not: 아래에 있는데, 다른 사실에서 따라 나와요</translation>
    </message>
    <message>
      <source>“{value}” stands twice under not:</source>
      <translation>“{value}”이(가) not: 아래에 두 번 있어요</translation>
    </message>
    <message>
      <source>“{value}” under not: of “{property}” of “{topic}” is never offered: no right value is as fine, as roughly known and rounded alike.</source>
      <translation>“{topic}”의 “{property}”에서 not: 아래의 “{value}”은(는) 결코 선택지로 나오지 않습니다. 자세함, 어림, 반올림이 같은 맞는 값이 없습니다.</translation>
    </message>
    <message>
      <source>“{value}” would be right too.</source>
      <translation>“{value}”도 맞아요.</translation>
    </message>
    <message>
      <source>“{version}” is no version</source>
      <translation>“{version}”은(는) 버전이 아니에요</translation>
    </message>
    <message>
      <source>“{words}” accepted as a spelling</source>
      <translation>“{words}” 표기도 인정함</translation>
    </message>
    <message>
      <source>“{word}” has one value</source>
      <translation>“{word}”에는 값이 하나예요</translation>
    </message>
    <message>
      <source>“{word}” in {where} of “{topic}” takes a side.</source>
      <translation>“{topic}”의 {where}에 나오는 “{word}”은(는) 한쪽 편을 드는 말이에요.</translation>
    </message>
    <message>
      <source>“{word}” is yes or no</source>
      <translation>“{word}”에는 yes나 no를 적어요</translation>
    </message>
    <message>
      <source>“{word}” stands in this text and would not in others.</source>
      <translation>이 텍스트에 있는 “{word}”이(가) 다른 보기에는 없어요.</translation>
    </message>
    <message>
      <source>… and {n} more</source>
      <translation>… 그 밖에 {n}개</translation>
    </message>
  </context>
</TS>
