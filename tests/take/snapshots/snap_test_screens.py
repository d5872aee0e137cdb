# -*- coding: utf-8 -*-
# snapshottest: v1 - https://goo.gl/zC4yUc
from __future__ import unicode_literals

from snapshottest import Snapshot


snapshots = Snapshot()

snapshots['test_screens[en] screens en'] = [
    [
        ' School Form A  Question 1 of 5 · 20:34 left',
        '',
        ' What is the answer to 1?',
        '',
        '  A answer 1.0',
        '▸ B answer 1.1',
        '  C answer 1.2',
        '  D answer 1.3',
        '',
        ' Answer: a letter, then Enter',
        ' Enter next · p back · 7 go to 7 · m mark · r overview · s submit · q quit · ?'
    ],
    [
        ' School Form A  Question 2 of 5 · 20:34 left · marked',
        '',
        ' What is the answer to 2?',
        '',
        '▸ A answer 2.0',
        '▸ B answer 2.1',
        '  C answer 2.2',
        '  D answer 2.3',
        '  E answer 2.4',
        '',
        ' Answer: letters, such as a c, then Enter',
        ' Enter next · p back · 7 go to 7 · m mark · r overview · s submit · q quit · ?'
    ],
    [
        ' School Form A  Question 3 of 5 · 20:34 left',
        '',
        ' What is the answer to 3?',
        '',
        '  A answer 3.0',
        '  B answer 3.1',
        '  C answer 3.2',
        '',
        ' Order: C → B → A',
        '',
        ' Answer: all letters in order, such as c a b, then Enter',
        ' Enter next · p back · 7 go to 7 · m mark · r overview · s submit · q quit · ?'
    ],
    [
        ' School Form A  Question 4 of 5 · 20:34 left',
        '',
        ' What is the answer to 4?',
        '',
        '1 one  [B]',
        '2 two  [_]',
        '',
        '  A answer 4.0',
        '  B answer 4.1',
        '  C answer 4.2',
        '',
        ' Answer: a letter for each number, such as 1b 2a, then Enter',
        ' Enter next · p back · 7 go to 7 · m mark · r overview · s submit · q quit · ?'
    ],
    [
        ' School Form A  Question 5 of 5 · 20:34 left',
        '',
        ' What is the answer to 5?',
        '',
        '  A True',
        '  B False',
        '',
        ' Answer: a letter, then Enter',
        ' Enter next · p back · 7 go to 7 · m mark · r overview · s submit · q quit · ?'
    ],
    [
        ' Overview  4 of 5 answered, 1 marked',
        '',
        '   1 B        2 A+B*     3 C+B+A    4 B+-      5 ·',
        '',
        ' 7 go to 7 · Enter back to the question · s submit · q quit'
    ],
    [
        ' 1 of 5 points (20 %)  not passed  (pass mark 60 %)',
        '',
        ' By section and topic',
        '█████░░░░░ First half  1 / 2',
        '░░░░░░░░░░ Second half  0 / 3',
        '░░░░░░░░░░ odd  0 / 3',
        '█████░░░░░ even  1 / 2',
        ''
    ],
    [
        ' Answer: a letter, then Enter',
        ' Answer: letters, such as a c, then Enter',
        ' Answer: all letters in order, such as c a b, then Enter',
        ' Answer: a letter for each number, such as 1b 2a, then Enter',
        ' Enter next · p back · 7 go to 7 · m mark · r overview · s submit · q quit · ?',
        ' A letter answers and goes on; x takes the answer back. A command always works with / before it: /m, /s. What was answered so far is kept at every step: after q or Ctrl-C, --resume goes on.',
        ''
    ],
    [
        ' Question 1 of 5  Wrong',
        '',
        ' What is the answer to 1?',
        '',
        '✓ A answer 1.0  (key)',
        '    because 1.0',
        '✗ B answer 1.1  (your answer)',
        '    because 1.1',
        '  C answer 1.2',
        '    because 1.2',
        '  D answer 1.3',
        '    because 1.3',
        '',
        ' Sources: The book, p. 1'
    ],
    [
        ' Question 2 of 5  Right',
        '',
        ' What is the answer to 2?',
        '',
        '✓ A answer 2.0  (key, your answer)',
        '    because 2.0',
        '✓ B answer 2.1  (key, your answer)',
        '    because 2.1',
        '  C answer 2.2',
        '    because 2.2',
        '  D answer 2.3',
        '    because 2.3',
        '  E answer 2.4',
        '    because 2.4',
        '',
        ' Sources: The book, p. 2'
    ],
    [
        ' Question 3 of 5  Wrong',
        '',
        ' What is the answer to 3?',
        '',
        '✓ 1 C answer 3.2',
        '    step C',
        '✗ 2 A answer 3.0  (your answer: B)',
        '    step A',
        '✗ 3 B answer 3.1  (your answer: A)',
        '    step B',
        '',
        ' Sources: The book, p. 3'
    ],
    [
        ' Question 4 of 5  Wrong',
        '',
        ' What is the answer to 4?',
        '',
        '✓ 1 one → B answer 4.1',
        '    B fits',
        '✗ 2 two → A answer 4.0  (your answer: none)',
        '    A fits',
        '',
        ' Sources: The book, p. 4'
    ],
    [
        ' Question 5 of 5  Not answered',
        '',
        ' What is the answer to 5?',
        '',
        '✓ A True  (key)',
        '    because 5.0',
        '  B False',
        '    because 5.1',
        '',
        ' Sources: The book, p. 5'
    ]
]

snapshots['test_screens[ja] screens ja'] = [
    [
        ' School A版  問1（全5問） · 残り 20:34',
        '',
        ' What is the answer to 1?',
        '',
        '  A answer 1.0',
        '▸ B answer 1.1',
        '  C answer 1.2',
        '  D answer 1.3',
        '',
        ' 解答: 記号を打って Enter',
        ' Enter 次へ · p 前へ · 7 問7へ · m 印 · r 一覧 · s 提出 · q 中断 · ? 説明'
    ],
    [
        ' School A版  問2（全5問） · 残り 20:34 · 印あり',
        '',
        ' What is the answer to 2?',
        '',
        '▸ A answer 2.0',
        '▸ B answer 2.1',
        '  C answer 2.2',
        '  D answer 2.3',
        '  E answer 2.4',
        '',
        ' 解答: 記号を並べて（例: a c）Enter',
        ' Enter 次へ · p 前へ · 7 問7へ · m 印 · r 一覧 · s 提出 · q 中断 · ? 説明'
    ],
    [
        ' School A版  問3（全5問） · 残り 20:34',
        '',
        ' What is the answer to 3?',
        '',
        '  A answer 3.0',
        '  B answer 3.1',
        '  C answer 3.2',
        '',
        ' 順序: C → B → A',
        '',
        ' 解答: すべての記号を順に（例: c a b）Enter',
        ' Enter 次へ · p 前へ · 7 問7へ · m 印 · r 一覧 · s 提出 · q 中断 · ? 説明'
    ],
    [
        ' School A版  問4（全5問） · 残り 20:34',
        '',
        ' What is the answer to 4?',
        '',
        '1 one  [B]',
        '2 two  [_]',
        '',
        '  A answer 4.0',
        '  B answer 4.1',
        '  C answer 4.2',
        '',
        ' 解答: 番号ごとに記号を（例: 1b 2a）Enter',
        ' Enter 次へ · p 前へ · 7 問7へ · m 印 · r 一覧 · s 提出 · q 中断 · ? 説明'
    ],
    [
        ' School A版  問5（全5問） · 残り 20:34',
        '',
        ' What is the answer to 5?',
        '',
        '  A True',
        '  B False',
        '',
        ' 解答: 記号を打って Enter',
        ' Enter 次へ · p 前へ · 7 問7へ · m 印 · r 一覧 · s 提出 · q 中断 · ? 説明'
    ],
    [
        ' 解答の一覧  5 問中 4 問に解答、印は 1 問',
        '',
        '   1 B        2 A+B*     3 C+B+A    4 B+-      5 ·',
        '',
        ' 7 問7へ · Enter 問いに戻る · s 提出 · q 中断'
    ],
    [
        ' 5 点中 1 点（20 %）  不合格（合格点 60 %）',
        '',
        ' 分野・話題別の成績',
        '█████░░░░░ First half  1 / 2',
        '░░░░░░░░░░ Second half  0 / 3',
        '░░░░░░░░░░ odd  0 / 3',
        '█████░░░░░ even  1 / 2',
        ''
    ],
    [
        ' 解答: 記号を打って Enter',
        ' 解答: 記号を並べて（例: a c）Enter',
        ' 解答: すべての記号を順に（例: c a b）Enter',
        ' 解答: 番号ごとに記号を（例: 1b 2a）Enter',
        ' Enter 次へ · p 前へ · 7 問7へ · m 印 · r 一覧 · s 提出 · q 中断 · ? 説明',
        ' 記号を打つと解答して次へ進み、x で取り消せる。/ を付けると必ず操作になる（/m、/s）。解答は一歩ごとに残るので、q や Ctrl-C のあとは --resume で続けられる。',
        ''
    ],
    [
        ' 問1（全5問）  不正解',
        '',
        ' What is the answer to 1?',
        '',
        '✓ A answer 1.0（正解）',
        '    because 1.0',
        '✗ B answer 1.1（選んだもの）',
        '    because 1.1',
        '  C answer 1.2',
        '    because 1.2',
        '  D answer 1.3',
        '    because 1.3',
        '',
        ' 出典: The book, p. 1'
    ],
    [
        ' 問2（全5問）  正解',
        '',
        ' What is the answer to 2?',
        '',
        '✓ A answer 2.0（正解、選んだもの）',
        '    because 2.0',
        '✓ B answer 2.1（正解、選んだもの）',
        '    because 2.1',
        '  C answer 2.2',
        '    because 2.2',
        '  D answer 2.3',
        '    because 2.3',
        '  E answer 2.4',
        '    because 2.4',
        '',
        ' 出典: The book, p. 2'
    ],
    [
        ' 問3（全5問）  不正解',
        '',
        ' What is the answer to 3?',
        '',
        '✓ 1 C answer 3.2',
        '    step C',
        '✗ 2 A answer 3.0（選んだもの: B）',
        '    step A',
        '✗ 3 B answer 3.1（選んだもの: A）',
        '    step B',
        '',
        ' 出典: The book, p. 3'
    ],
    [
        ' 問4（全5問）  不正解',
        '',
        ' What is the answer to 4?',
        '',
        '✓ 1 one → B answer 4.1',
        '    B fits',
        '✗ 2 two → A answer 4.0（選んだもの: なし）',
        '    A fits',
        '',
        ' 出典: The book, p. 4'
    ],
    [
        ' 問5（全5問）  無答',
        '',
        ' What is the answer to 5?',
        '',
        '✓ A True（正解）',
        '    because 5.0',
        '  B False',
        '    because 5.1',
        '',
        ' 出典: The book, p. 5'
    ]
]
