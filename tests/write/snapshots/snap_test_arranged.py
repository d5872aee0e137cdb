# -*- coding: utf-8 -*-
# snapshottest: v1 - https://goo.gl/zC4yUc
from __future__ import unicode_literals

from snapshottest import Snapshot


snapshots = Snapshot()

snapshots['test_notes_read_as_agreed[en] cloze en'] = {
    'Answers': '<p class="filled" dir="auto">Castor is <strong>green</strong>.</p><ol class="answers" type="A"><li class="answer distractor" data-option="0"><div class="option"><span class="text" dir="auto">red</span> <span class="mark">✗</span></div><div class="rationale"><span class="text" dir="auto">Alpha is red. Castor is green.</span></div></li><li class="answer distractor" data-option="1"><div class="option"><span class="text" dir="auto">blue</span> <span class="mark">✗</span></div><div class="rationale"><span class="text" dir="auto">Bravo is blue. Castor is green.</span></div></li><li class="answer key" data-option="2"><div class="option"><span class="text" dir="auto">green</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">Castor is green.</span></div></li></ol>',
    'Options': '<details class="hint"><summary class="tappable">A, B, C …</summary><ol class="options" type="A"><li><button type="button" class="option tappable" data-option="0"><span class="text" dir="auto">red</span></button></li><li><button type="button" class="option tappable" data-option="1"><span class="text" dir="auto">blue</span></button></li><li><button type="button" class="option tappable" data-option="2"><span class="text" dir="auto">green</span></button></li></ol></details>',
    'Stem': 'Castor is ____.'
}

snapshots['test_notes_read_as_agreed[en] matching en'] = {
    'Answers': '<ol class="answers pairs" type="1"><li class="answer key" data-option="1"><div class="asked"><span class="text" dir="auto">Alpha</span></div><div class="option"><span class="text" dir="auto">red</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">Alpha is red.</span></div></li><li class="answer key" data-option="3"><div class="asked"><span class="text" dir="auto">Castor</span></div><div class="option"><span class="text" dir="auto">green</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">Castor is green.</span></div></li><li class="answer key" data-option="0"><div class="asked"><span class="text" dir="auto">Bravo</span></div><div class="option"><span class="text" dir="auto">blue</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">Bravo is blue.</span></div></li></ol><ul class="answers rest"><li class="answer distractor" data-option="2"><div class="option"><span class="text" dir="auto">pink</span> <span class="mark">✗</span></div><div class="rationale"><span class="text" dir="auto">Delta is pink.</span></div></li></ul>',
    'Options': '<ol class="prompts"><li><button type="button" class="prompt tappable" data-prompt="0"><span class="text" dir="auto">Alpha</span><span class="slot"></span></button></li><li><button type="button" class="prompt tappable" data-prompt="1"><span class="text" dir="auto">Castor</span><span class="slot"></span></button></li><li><button type="button" class="prompt tappable" data-prompt="2"><span class="text" dir="auto">Bravo</span><span class="slot"></span></button></li></ol><ol class="options" type="A"><li><button type="button" class="option tappable" data-option="0"><span class="text" dir="auto">blue</span></button></li><li><button type="button" class="option tappable" data-option="1"><span class="text" dir="auto">red</span></button></li><li><button type="button" class="option tappable" data-option="2"><span class="text" dir="auto">pink</span></button></li><li><button type="button" class="option tappable" data-option="3"><span class="text" dir="auto">green</span></button></li></ol>',
    'Stem': 'Which color does each of these things have? One choice is not used.'
}

snapshots['test_notes_read_as_agreed[en] ordering en'] = {
    'Answers': '<ol class="answers pairs" type="1"><li class="answer key" data-option="3"><div class="option"><span class="text" dir="auto">red</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">red comes first.</span></div></li><li class="answer key" data-option="1"><div class="option"><span class="text" dir="auto">blue</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">blue comes right after red.</span></div></li><li class="answer key" data-option="2"><div class="option"><span class="text" dir="auto">green</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">green comes right after blue.</span></div></li><li class="answer key" data-option="0"><div class="option"><span class="text" dir="auto">pink</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">pink comes right after green.</span></div></li></ol>',
    'Options': '<ol class="options" type="A"><li><button type="button" class="option tappable" data-option="0"><span class="text" dir="auto">pink</span></button></li><li><button type="button" class="option tappable" data-option="1"><span class="text" dir="auto">blue</span></button></li><li><button type="button" class="option tappable" data-option="2"><span class="text" dir="auto">green</span></button></li><li><button type="button" class="option tappable" data-option="3"><span class="text" dir="auto">red</span></button></li></ol>',
    'Stem': 'Put these colors of Lamp in the right order.'
}

snapshots['test_notes_read_as_agreed[ja] cloze ja'] = {
    'Answers': '<p class="filled" dir="auto">空欄に入るものはどれか。Castor は、<strong>green</strong> である。</p><ol class="answers" type="A"><li class="answer distractor" data-option="0"><div class="option"><span class="text" dir="auto">red</span> <span class="mark">✗</span></div><div class="rationale"><span class="text" dir="auto">Alpha は、red である。Castor は、green である。</span></div></li><li class="answer distractor" data-option="1"><div class="option"><span class="text" dir="auto">blue</span> <span class="mark">✗</span></div><div class="rationale"><span class="text" dir="auto">Bravo は、blue である。Castor は、green である。</span></div></li><li class="answer key" data-option="2"><div class="option"><span class="text" dir="auto">green</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">Castor は、green である。</span></div></li></ol>',
    'Options': '<details class="hint"><summary class="tappable">A, B, C …</summary><ol class="options" type="A"><li><button type="button" class="option tappable" data-option="0"><span class="text" dir="auto">red</span></button></li><li><button type="button" class="option tappable" data-option="1"><span class="text" dir="auto">blue</span></button></li><li><button type="button" class="option tappable" data-option="2"><span class="text" dir="auto">green</span></button></li></ol></details>',
    'Stem': '空欄に入るものはどれか。Castor は、____ である。'
}

snapshots['test_notes_read_as_agreed[ja] matching ja'] = {
    'Answers': '<ol class="answers pairs" type="1"><li class="answer key" data-option="1"><div class="asked"><span class="text" dir="auto">Alpha</span></div><div class="option"><span class="text" dir="auto">red</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">Alpha は、red である。</span></div></li><li class="answer key" data-option="3"><div class="asked"><span class="text" dir="auto">Castor</span></div><div class="option"><span class="text" dir="auto">green</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">Castor は、green である。</span></div></li><li class="answer key" data-option="0"><div class="asked"><span class="text" dir="auto">Bravo</span></div><div class="option"><span class="text" dir="auto">blue</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">Bravo は、blue である。</span></div></li></ol><ul class="answers rest"><li class="answer distractor" data-option="2"><div class="option"><span class="text" dir="auto">pink</span> <span class="mark">✗</span></div><div class="rationale"><span class="text" dir="auto">Delta は、pink である。</span></div></li></ul>',
    'Options': '<ol class="prompts"><li><button type="button" class="prompt tappable" data-prompt="0"><span class="text" dir="auto">Alpha</span><span class="slot"></span></button></li><li><button type="button" class="prompt tappable" data-prompt="1"><span class="text" dir="auto">Castor</span><span class="slot"></span></button></li><li><button type="button" class="prompt tappable" data-prompt="2"><span class="text" dir="auto">Bravo</span><span class="slot"></span></button></li></ol><ol class="options" type="A"><li><button type="button" class="option tappable" data-option="0"><span class="text" dir="auto">blue</span></button></li><li><button type="button" class="option tappable" data-option="1"><span class="text" dir="auto">red</span></button></li><li><button type="button" class="option tappable" data-option="2"><span class="text" dir="auto">pink</span></button></li><li><button type="button" class="option tappable" data-option="3"><span class="text" dir="auto">green</span></button></li></ol>',
    'Stem': '次の各ものの色はどれか。選択肢は 1 つ余る。'
}

snapshots['test_notes_read_as_agreed[ja] ordering ja'] = {
    'Answers': '<ol class="answers pairs" type="1"><li class="answer key" data-option="3"><div class="option"><span class="text" dir="auto">red</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">最初に来るのは、red である。</span></div></li><li class="answer key" data-option="1"><div class="option"><span class="text" dir="auto">blue</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">red の次に来るのは、blue である。</span></div></li><li class="answer key" data-option="2"><div class="option"><span class="text" dir="auto">green</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">blue の次に来るのは、green である。</span></div></li><li class="answer key" data-option="0"><div class="option"><span class="text" dir="auto">pink</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">green の次に来るのは、pink である。</span></div></li></ol>',
    'Options': '<ol class="options" type="A"><li><button type="button" class="option tappable" data-option="0"><span class="text" dir="auto">pink</span></button></li><li><button type="button" class="option tappable" data-option="1"><span class="text" dir="auto">blue</span></button></li><li><button type="button" class="option tappable" data-option="2"><span class="text" dir="auto">green</span></button></li><li><button type="button" class="option tappable" data-option="3"><span class="text" dir="auto">red</span></button></li></ol>',
    'Stem': 'Lamp について、次の色を正しい順に並べよ。'
}

snapshots['test_papers_and_keys_read_as_agreed[en] arranged-key.html'] = '''
<section class="glance" aria-labelledby="glance">
<h2 id="glance">Answers at a glance</h2>
<ol>
<li class="wide"><span class="number">1</span><b>D → B → C → A</b></li>
<li class="wide"><span class="number">2</span><b>1–B, 2–D, 3–A</b></li>
<li><span class="number">3</span><b>C</b></li>
</ol>
</section>
<section class="item" aria-labelledby="q1">
<h2 id="q1" aria-label="Question 1">1</h2>
<p class="stem" dir="auto">Put these colors of Lamp in the right order.</p>
<ol class="options explained pairs">
<li><b class="place">1</b><div><span class="is-key"><b class="label">D</b> <span class="text" dir="auto">red</span></span>
<p class="rationale"><bdi>red comes first.</bdi></p></div></li>
<li><b class="place">2</b><div><span class="is-key"><b class="label">B</b> <span class="text" dir="auto">blue</span></span>
<p class="rationale"><bdi>blue comes right after red.</bdi></p></div></li>
<li><b class="place">3</b><div><span class="is-key"><b class="label">C</b> <span class="text" dir="auto">green</span></span>
<p class="rationale"><bdi>green comes right after blue.</bdi></p></div></li>
<li><b class="place">4</b><div><span class="is-key"><b class="label">A</b> <span class="text" dir="auto">pink</span></span>
<p class="rationale"><bdi>pink comes right after green.</bdi></p></div></li>
</ol>
<footer>
<p>Item <code>qydy5ips3kpwj</code> · medium</p>
</footer>
</section>
<section class="item" aria-labelledby="q2">
<h2 id="q2" aria-label="Question 2">2</h2>
<p class="stem" dir="auto">Which color does each of these things have? One choice is not used.</p>
<ol class="options explained pairs">
<li><b class="place">1</b><div><span class="text" dir="auto">Alpha</span> <span class="arrow">→</span> <span class="is-key"><b class="label">B</b> <span class="text" dir="auto">red</span></span>
<p class="rationale"><bdi>Alpha is red.</bdi></p></div></li>
<li><b class="place">2</b><div><span class="text" dir="auto">Castor</span> <span class="arrow">→</span> <span class="is-key"><b class="label">D</b> <span class="text" dir="auto">green</span></span>
<p class="rationale"><bdi>Castor is green.</bdi></p></div></li>
<li><b class="place">3</b><div><span class="text" dir="auto">Bravo</span> <span class="arrow">→</span> <span class="is-key"><b class="label">A</b> <span class="text" dir="auto">blue</span></span>
<p class="rationale"><bdi>Bravo is blue.</bdi></p></div></li>
</ol>
<ol class="options explained">
<li><b class="label">C</b><div><span class="text" dir="auto">pink</span><p class="rationale"><bdi>Delta is pink.</bdi></p></div></li>
</ol>
<footer>
<p>Item <code>qsxw7btr2sf4o</code> · medium</p>
</footer>
</section>
<section class="item" aria-labelledby="q3">
<h2 id="q3" aria-label="Question 3">3</h2>
<p class="stem" dir="auto">Castor is ____.</p>
<ol class="options explained">
<li><b class="label">A</b><div><span class="text" dir="auto">red</span><p class="rationale"><bdi>Alpha is red. Castor is green.</bdi></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">blue</span><p class="rationale"><bdi>Bravo is blue. Castor is green.</bdi></p></div></li>
<li class="is-key"><b class="label">C</b><div><span class="text" dir="auto">green</span><span class="verdict">Correct</span><p class="rationale"><bdi>Castor is green.</bdi></p></div></li>
</ol>
<footer>
<p>Item <code>q6ndg7kt42cen</code> · easy</p>
</footer>
</section>
'''

snapshots['test_papers_and_keys_read_as_agreed[en] arranged-key.md'] = '''# Arranged: answer key

3 questions

## Answers at a glance

1\\. **D → B → C → A** ·
2\\. **1–B, 2–D, 3–A** ·
3\\. **C**

## Answers explained

1. Put these colors of Lamp in the right order.

   Answer: **D → B → C → A**

   - 1\\. D\\. red\\
     red comes first.
   - 2\\. B\\. blue\\
     blue comes right after red.
   - 3\\. C\\. green\\
     green comes right after blue.
   - 4\\. A\\. pink\\
     pink comes right after green.


   Item qydy5ips3kpwj · medium

2. Which color does each of these things have? One choice is not used.

   Answer: **1–B, 2–D, 3–A**

   - 1\\. Alpha → B\\. red\\
     Alpha is red.
   - 2\\. Castor → D\\. green\\
     Castor is green.
   - 3\\. Bravo → A\\. blue\\
     Bravo is blue.
   - C\\. pink\\
     Delta is pink.


   Item qsxw7btr2sf4o · medium

3. Castor is \\_\\_\\_\\_.

   Answer: **C**

   - A\\. red\\
     Alpha is red. Castor is green.
   - B\\. blue\\
     Bravo is blue. Castor is green.
   - ✓ C\\. green\\
     Castor is green.


   Item q6ndg7kt42cen · easy

'''

snapshots['test_papers_and_keys_read_as_agreed[en] arranged.html'] = '''
<section class="item" data-item="qydy5ips3kpwj" aria-labelledby="q1">
<h2 id="q1" aria-label="Question 1">1</h2>
<p class="stem" dir="auto">Put these colors of Lamp in the right order.</p>
<ol class="options columns-1">
<li><b class="label">A</b><span class="text" dir="auto">pink</span></li>
<li><b class="label">B</b><span class="text" dir="auto">blue</span></li>
<li><b class="label">C</b><span class="text" dir="auto">green</span></li>
<li><b class="label">D</b><span class="text" dir="auto">red</span></li>
</ol>
<p class="order">Order:<span class="slot"></span><span class="arrow">→</span><span class="slot"></span><span class="arrow">→</span><span class="slot"></span><span class="arrow">→</span><span class="slot"></span></p>
</section>
<section class="item" data-item="qsxw7btr2sf4o" aria-labelledby="q2">
<h2 id="q2" aria-label="Question 2">2</h2>
<p class="stem" dir="auto">Which color does each of these things have? One choice is not used.</p>
<div class="matching">
<ol class="prompts">
<li><b class="place">1</b><span class="text" dir="auto">Alpha</span><span class="slot"></span></li>
<li><b class="place">2</b><span class="text" dir="auto">Castor</span><span class="slot"></span></li>
<li><b class="place">3</b><span class="text" dir="auto">Bravo</span><span class="slot"></span></li>
</ol>
<ol class="options columns-1">
<li><b class="label">A</b><span class="text" dir="auto">blue</span></li>
<li><b class="label">B</b><span class="text" dir="auto">red</span></li>
<li><b class="label">C</b><span class="text" dir="auto">pink</span></li>
<li><b class="label">D</b><span class="text" dir="auto">green</span></li>
</ol>
</div>
</section>
<section class="item" data-item="q6ndg7kt42cen" aria-labelledby="q3">
<h2 id="q3" aria-label="Question 3">3</h2>
<p class="stem" dir="auto">Castor is ____.</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">red</span></li>
<li><b class="label">B</b><span class="text" dir="auto">blue</span></li>
<li><b class="label">C</b><span class="text" dir="auto">green</span></li>
</ol>
</section>
'''

snapshots['test_papers_and_keys_read_as_agreed[en] arranged.md'] = '''# Arranged

3 questions

Choose the best answer to each question. Where steps are to be put in order, write their letters in that order. Where things are to be matched, write the letter of its response beside each.

1. Put these colors of Lamp in the right order.

   - A\\. pink
   - B\\. blue
   - C\\. green
   - D\\. red

   Order: \\_\\_\\_\\_ → \\_\\_\\_\\_ → \\_\\_\\_\\_ → \\_\\_\\_\\_

2. Which color does each of these things have? One choice is not used.

   * 1\\. Alpha → \\_\\_\\_\\_
   * 2\\. Castor → \\_\\_\\_\\_
   * 3\\. Bravo → \\_\\_\\_\\_

   - A\\. blue
   - B\\. red
   - C\\. pink
   - D\\. green

3. Castor is \\_\\_\\_\\_.

   - A\\. red
   - B\\. blue
   - C\\. green

'''

snapshots['test_papers_and_keys_read_as_agreed[ja] arranged-ja-key.html'] = '''
<section class="glance" aria-labelledby="glance">
<h2 id="glance">正解一覧</h2>
<ol>
<li class="wide"><span class="number">1</span><b>D → B → C → A</b></li>
<li class="wide"><span class="number">2</span><b>1–B、2–D、3–A</b></li>
<li><span class="number">3</span><b>C</b></li>
</ol>
</section>
<section class="item" aria-labelledby="q1">
<h2 id="q1" aria-label="問1">1</h2>
<p class="stem" dir="auto">Lamp について、次の色を正しい順に並べよ。</p>
<ol class="options explained pairs">
<li><b class="place">1</b><div><span class="is-key"><b class="label">D</b> <span class="text" dir="auto">red</span></span>
<p class="rationale"><bdi>最初に来るのは、red である。</bdi></p></div></li>
<li><b class="place">2</b><div><span class="is-key"><b class="label">B</b> <span class="text" dir="auto">blue</span></span>
<p class="rationale"><bdi>red の次に来るのは、blue である。</bdi></p></div></li>
<li><b class="place">3</b><div><span class="is-key"><b class="label">C</b> <span class="text" dir="auto">green</span></span>
<p class="rationale"><bdi>blue の次に来るのは、green である。</bdi></p></div></li>
<li><b class="place">4</b><div><span class="is-key"><b class="label">A</b> <span class="text" dir="auto">pink</span></span>
<p class="rationale"><bdi>green の次に来るのは、pink である。</bdi></p></div></li>
</ol>
<footer>
<p>項目 <code>qydy5ips3kpwj</code> · 標準</p>
</footer>
</section>
<section class="item" aria-labelledby="q2">
<h2 id="q2" aria-label="問2">2</h2>
<p class="stem" dir="auto">次の各ものの色はどれか。選択肢は 1 つ余る。</p>
<ol class="options explained pairs">
<li><b class="place">1</b><div><span class="text" dir="auto">Alpha</span> <span class="arrow">→</span> <span class="is-key"><b class="label">B</b> <span class="text" dir="auto">red</span></span>
<p class="rationale"><bdi>Alpha は、red である。</bdi></p></div></li>
<li><b class="place">2</b><div><span class="text" dir="auto">Castor</span> <span class="arrow">→</span> <span class="is-key"><b class="label">D</b> <span class="text" dir="auto">green</span></span>
<p class="rationale"><bdi>Castor は、green である。</bdi></p></div></li>
<li><b class="place">3</b><div><span class="text" dir="auto">Bravo</span> <span class="arrow">→</span> <span class="is-key"><b class="label">A</b> <span class="text" dir="auto">blue</span></span>
<p class="rationale"><bdi>Bravo は、blue である。</bdi></p></div></li>
</ol>
<ol class="options explained">
<li><b class="label">C</b><div><span class="text" dir="auto">pink</span><p class="rationale"><bdi>Delta は、pink である。</bdi></p></div></li>
</ol>
<footer>
<p>項目 <code>qsxw7btr2sf4o</code> · 標準</p>
</footer>
</section>
<section class="item" aria-labelledby="q3">
<h2 id="q3" aria-label="問3">3</h2>
<p class="stem" dir="auto">空欄に入るものはどれか。Castor は、____ である。</p>
<ol class="options explained">
<li><b class="label">A</b><div><span class="text" dir="auto">red</span><p class="rationale"><bdi>Alpha は、red である。Castor は、green である。</bdi></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">blue</span><p class="rationale"><bdi>Bravo は、blue である。Castor は、green である。</bdi></p></div></li>
<li class="is-key"><b class="label">C</b><div><span class="text" dir="auto">green</span><span class="verdict">正解</span><p class="rationale"><bdi>Castor は、green である。</bdi></p></div></li>
</ol>
<footer>
<p>項目 <code>q6ndg7kt42cen</code> · 易</p>
</footer>
</section>
'''

snapshots['test_papers_and_keys_read_as_agreed[ja] arranged-ja-key.md'] = '''# Arranged 正解と解説

全3問

## 正解一覧

1\\. **D → B → C → A** ·
2\\. **1–B、2–D、3–A** ·
3\\. **C**

## 解説

1. Lamp について、次の色を正しい順に並べよ。

   正解: **D → B → C → A**

   - 1\\. D\\. red\\
     最初に来るのは、red である。
   - 2\\. B\\. blue\\
     red の次に来るのは、blue である。
   - 3\\. C\\. green\\
     blue の次に来るのは、green である。
   - 4\\. A\\. pink\\
     green の次に来るのは、pink である。


   項目 qydy5ips3kpwj · 標準

2. 次の各ものの色はどれか。選択肢は 1 つ余る。

   正解: **1–B、2–D、3–A**

   - 1\\. Alpha → B\\. red\\
     Alpha は、red である。
   - 2\\. Castor → D\\. green\\
     Castor は、green である。
   - 3\\. Bravo → A\\. blue\\
     Bravo は、blue である。
   - C\\. pink\\
     Delta は、pink である。


   項目 qsxw7btr2sf4o · 標準

3. 空欄に入るものはどれか。Castor は、\\_\\_\\_\\_ である。

   正解: **C**

   - A\\. red\\
     Alpha は、red である。Castor は、green である。
   - B\\. blue\\
     Bravo は、blue である。Castor は、green である。
   - ✓ C\\. green\\
     Castor は、green である。


   項目 q6ndg7kt42cen · 易

'''

snapshots['test_papers_and_keys_read_as_agreed[ja] arranged-ja.html'] = '''
<section class="item" data-item="qydy5ips3kpwj" aria-labelledby="q1">
<h2 id="q1" aria-label="問1">1</h2>
<p class="stem" dir="auto">Lamp について、次の色を正しい順に並べよ。</p>
<ol class="options columns-1">
<li><b class="label">A</b><span class="text" dir="auto">pink</span></li>
<li><b class="label">B</b><span class="text" dir="auto">blue</span></li>
<li><b class="label">C</b><span class="text" dir="auto">green</span></li>
<li><b class="label">D</b><span class="text" dir="auto">red</span></li>
</ol>
<p class="order">順序:<span class="slot"></span><span class="arrow">→</span><span class="slot"></span><span class="arrow">→</span><span class="slot"></span><span class="arrow">→</span><span class="slot"></span></p>
</section>
<section class="item" data-item="qsxw7btr2sf4o" aria-labelledby="q2">
<h2 id="q2" aria-label="問2">2</h2>
<p class="stem" dir="auto">次の各ものの色はどれか。選択肢は 1 つ余る。</p>
<div class="matching">
<ol class="prompts">
<li><b class="place">1</b><span class="text" dir="auto">Alpha</span><span class="slot"></span></li>
<li><b class="place">2</b><span class="text" dir="auto">Castor</span><span class="slot"></span></li>
<li><b class="place">3</b><span class="text" dir="auto">Bravo</span><span class="slot"></span></li>
</ol>
<ol class="options columns-1">
<li><b class="label">A</b><span class="text" dir="auto">blue</span></li>
<li><b class="label">B</b><span class="text" dir="auto">red</span></li>
<li><b class="label">C</b><span class="text" dir="auto">pink</span></li>
<li><b class="label">D</b><span class="text" dir="auto">green</span></li>
</ol>
</div>
</section>
<section class="item" data-item="q6ndg7kt42cen" aria-labelledby="q3">
<h2 id="q3" aria-label="問3">3</h2>
<p class="stem" dir="auto">空欄に入るものはどれか。Castor は、____ である。</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">red</span></li>
<li><b class="label">B</b><span class="text" dir="auto">blue</span></li>
<li><b class="label">C</b><span class="text" dir="auto">green</span></li>
</ol>
</section>
'''

snapshots['test_papers_and_keys_read_as_agreed[ja] arranged-ja.md'] = '''# Arranged

全3問

各問について、最も適切なものを選ぶこと。並べ替える問いには、記号を順に書くこと。組み合わせる問いには、それぞれに当てはまるものの記号を書くこと。

1. Lamp について、次の色を正しい順に並べよ。

   - A\\. pink
   - B\\. blue
   - C\\. green
   - D\\. red

   順序: \\_\\_\\_\\_ → \\_\\_\\_\\_ → \\_\\_\\_\\_ → \\_\\_\\_\\_

2. 次の各ものの色はどれか。選択肢は 1 つ余る。

   * 1\\. Alpha → \\_\\_\\_\\_
   * 2\\. Castor → \\_\\_\\_\\_
   * 3\\. Bravo → \\_\\_\\_\\_

   - A\\. blue
   - B\\. red
   - C\\. pink
   - D\\. green

3. 空欄に入るものはどれか。Castor は、\\_\\_\\_\\_ である。

   - A\\. red
   - B\\. blue
   - C\\. green

'''
