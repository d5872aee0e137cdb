# -*- coding: utf-8 -*-
# snapshottest: v1 - https://goo.gl/zC4yUc
from __future__ import unicode_literals

from snapshottest import Snapshot


snapshots = Snapshot()

snapshots['test_files_read_as_agreed[csv-en] security-A.csv security-A.csv'] = '''\ufeff#separator:Comma\r
#html:false\r
#notetype:Basic\r
#deck:AWS security\r
#guid column:1\r
#tags column:4\r
#columns:Guid,Front,Back,Tags,Id,Kind,Domain,Topic,Level,Bloom,Stem,Key,Option A,Option B,Option C,Option D,Option E,Rationale A,Rationale B,Rationale C,Rationale D,Rationale E,Prompt 1,Prompt 2,Prompt 3\r
q000000000001-en,"Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?

A. /48
B. /56
C. /60
D. /64","Answer: B

✗ A. /48
    The block that Amazon provides for a VPC is a /56. [1, L91]
✓ B. /56
    The block that Amazon provides for a VPC is always a /56; its size can’t be chosen. [1, L91]
✗ C. /60
    The block that Amazon provides for a VPC is a /56. [1, L91]
✗ D. /64
    A /64 is the size of the IPv6 block of a subnet, not of the VPC. [1, L91]

[1] SysOps study notes, L91, L239 <https://example.org/notes?a=1&b=2>",security services,q000000000001,single,security,services,medium,apply,Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?,B,/48,/56,/60,/64,,The block that Amazon provides for a VPC is a /56.,The block that Amazon provides for a VPC is always a /56; its size can’t be chosen.,The block that Amazon provides for a VPC is a /56.,"A /64 is the size of the IPv6 block of a subnet, not of the VPC.",,,,\r
q000000000008-en,"Under the AWS shared responsibility model, which two are the responsibility of the customer? (Choose two.)

A. Encrypting data at rest
B. Patching the hypervisor
C. Securing the data centres
D. Encrypting traffic in the VPC
E. Maintaining the network","Answer: A, D

✓ A. Encrypting data at rest
    The customer encrypts the data. [1, L91]
✗ B. Patching the hypervisor
    AWS patches the hypervisor. [1, L91]
✗ C. Securing the data centres
    AWS secures its data centres. [1, L91]
✓ D. Encrypting traffic in the VPC
    The customer encrypts the traffic. [1, L91]
✗ E. Maintaining the network
    AWS maintains its global network. [1, L91]

[1] SysOps study notes, L91, L239 <https://example.org/notes?a=1&b=2>",security services,q000000000008,multiple,security,services,hard,apply,"Under the AWS shared responsibility model, which two are the responsibility of the customer? (Choose two.)","A, D",Encrypting data at rest,Patching the hypervisor,Securing the data centres,Encrypting traffic in the VPC,Maintaining the network,The customer encrypts the data.,AWS patches the hypervisor.,AWS secures its data centres.,The customer encrypts the traffic.,AWS maintains its global network.,,,\r
qydy5ips3kpwj-en,"Put these colors of Lamp in the right order.

A. pink
B. blue
C. green
D. red","Answer: D → B → C → A

1. D. red
    red comes first.
2. B. blue
    blue comes right after red.
3. C. green
    green comes right after blue.
4. A. pink
    pink comes right after green.",domain::d topic::t template::order-to-arrange difficulty::medium,qydy5ips3kpwj,ordering,d,t,medium,understand,Put these colors of Lamp in the right order.,D → B → C → A,pink,blue,green,red,,pink comes right after green.,blue comes right after red.,green comes right after blue.,red comes first.,,,,\r
qsxw7btr2sf4o-en,"Which color does each of these things have? One choice is not used.

1. Alpha
2. Castor
3. Bravo

A. blue
B. red
C. pink
D. green","Answer: 1–B, 2–D, 3–A

1. Alpha → B. red
    Alpha is red.
2. Castor → D. green
    Castor is green.
3. Bravo → A. blue
    Bravo is blue.
✗ C. pink
    Delta is pink.",domain::d topic::t template::matching difficulty::medium,qsxw7btr2sf4o,matching,d,t,medium,understand,Which color does each of these things have? One choice is not used.,"1–B, 2–D, 3–A",blue,red,pink,green,,Bravo is blue.,Alpha is red.,Delta is pink.,Castor is green.,,Alpha,Castor,Bravo\r
q6ndg7kt42cen-en,"Castor is ____.

A. red
B. blue
C. green","Answer: C

✗ A. red
    Alpha is red. Castor is green.
✗ B. blue
    Bravo is blue. Castor is green.
✓ C. green
    Castor is green.",domain::d topic::t template::cloze difficulty::easy,q6ndg7kt42cen,cloze,d,t,easy,remember,Castor is ____.,C,red,blue,green,,,Alpha is red. Castor is green.,Bravo is blue. Castor is green.,Castor is green.,,,,,\r
qtrue00000000-en,"Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?

A. True
B. False","Answer: A

✓ A. True
    It is so. [1, L91]
✗ B. False
    It is so. [1, L91]

[1] SysOps study notes, L91, L239 <https://example.org/notes?a=1&b=2>",security services,qtrue00000000,true-false,security,services,medium,apply,Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?,A,True,False,,,,It is so.,It is so.,,,,,,\r
'''

snapshots['test_files_read_as_agreed[csv-ja] security-ja-A.csv security-ja-A.csv'] = '''\ufeff#separator:Comma\r
#html:false\r
#notetype:Basic\r
#deck:AWS のセキュリティ\r
#guid column:1\r
#tags column:4\r
#columns:Guid,Front,Back,Tags,Id,Kind,Domain,Topic,Level,Bloom,Stem,Key,Option A,Option B,Option C,Option D,Option E,Rationale A,Rationale B,Rationale C,Rationale D,Rationale E,Prompt 1,Prompt 2,Prompt 3\r
q000000000001-ja,"Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。

A. /48
B. /56
C. /60
D. /64","正解: B

✗ A. /48
    Amazon が VPC に割り当てるブロックは /56 である。 [1, L91]
✓ B. /56
    Amazon が VPC に割り当てるブロックは常に /56 で、サイズは選べない。 [1, L91]
✗ C. /60
    Amazon が VPC に割り当てるブロックは /56 である。 [1, L91]
✗ D. /64
    /64 は VPC ではなくサブネットの IPv6 ブロックのサイズである。 [1, L91]

[1] SysOps study notes, L91, L239 <https://example.org/notes?a=1&b=2>",security services,q000000000001,single,security,services,medium,apply,Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。,B,/48,/56,/60,/64,,Amazon が VPC に割り当てるブロックは /56 である。,Amazon が VPC に割り当てるブロックは常に /56 で、サイズは選べない。,Amazon が VPC に割り当てるブロックは /56 である。,/64 は VPC ではなくサブネットの IPv6 ブロックのサイズである。,,,,\r
q000000000008-ja,"AWS の責任共有モデルで、利用者の責任であるものはどれか。二つ選べ。

A. 保存データの暗号化
B. ハイパーバイザーの更新
C. データセンターの警備
D. VPC 内の通信の暗号化
E. ネットワーク設備の保守","正解: A、D

✓ A. 保存データの暗号化
    データを暗号化するのは利用者である。 [1, L91]
✗ B. ハイパーバイザーの更新
    ハイパーバイザーを更新するのは AWS である。 [1, L91]
✗ C. データセンターの警備
    データセンターを警備するのは AWS である。 [1, L91]
✓ D. VPC 内の通信の暗号化
    通信を暗号化するのは利用者である。 [1, L91]
✗ E. ネットワーク設備の保守
    設備を保守するのは AWS である。 [1, L91]

[1] SysOps study notes, L91, L239 <https://example.org/notes?a=1&b=2>",security services,q000000000008,multiple,security,services,hard,apply,AWS の責任共有モデルで、利用者の責任であるものはどれか。二つ選べ。,A、D,保存データの暗号化,ハイパーバイザーの更新,データセンターの警備,VPC 内の通信の暗号化,ネットワーク設備の保守,データを暗号化するのは利用者である。,ハイパーバイザーを更新するのは AWS である。,データセンターを警備するのは AWS である。,通信を暗号化するのは利用者である。,設備を保守するのは AWS である。,,,\r
qydy5ips3kpwj-ja,"Lamp について、次の色を正しい順に並べよ。

A. pink
B. blue
C. green
D. red","正解: D → B → C → A

1. D. red
    最初に来るのは、red である。
2. B. blue
    red の次に来るのは、blue である。
3. C. green
    blue の次に来るのは、green である。
4. A. pink
    green の次に来るのは、pink である。",domain::d topic::t template::order-to-arrange difficulty::medium,qydy5ips3kpwj,ordering,d,t,medium,understand,Lamp について、次の色を正しい順に並べよ。,D → B → C → A,pink,blue,green,red,,green の次に来るのは、pink である。,red の次に来るのは、blue である。,blue の次に来るのは、green である。,最初に来るのは、red である。,,,,\r
qsxw7btr2sf4o-ja,"次の各ものの色はどれか。選択肢は 1 つ余る。

1. Alpha
2. Castor
3. Bravo

A. blue
B. red
C. pink
D. green","正解: 1–B、2–D、3–A

1. Alpha → B. red
    Alpha は、red である。
2. Castor → D. green
    Castor は、green である。
3. Bravo → A. blue
    Bravo は、blue である。
✗ C. pink
    Delta は、pink である。",domain::d topic::t template::matching difficulty::medium,qsxw7btr2sf4o,matching,d,t,medium,understand,次の各ものの色はどれか。選択肢は 1 つ余る。,1–B、2–D、3–A,blue,red,pink,green,,Bravo は、blue である。,Alpha は、red である。,Delta は、pink である。,Castor は、green である。,,Alpha,Castor,Bravo\r
q6ndg7kt42cen-ja,"空欄に入るものはどれか。Castor は、____ である。

A. red
B. blue
C. green","正解: C

✗ A. red
    Alpha は、red である。Castor は、green である。
✗ B. blue
    Bravo は、blue である。Castor は、green である。
✓ C. green
    Castor は、green である。",domain::d topic::t template::cloze difficulty::easy,q6ndg7kt42cen,cloze,d,t,easy,remember,空欄に入るものはどれか。Castor は、____ である。,C,red,blue,green,,,Alpha は、red である。Castor は、green である。,Bravo は、blue である。Castor は、green である。,Castor は、green である。,,,,,\r
qtrue00000000-ja,"Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。

A. 正しい
B. 誤り","正解: A

✓ A. 正しい
    そうである。 [1, L91]
✗ B. 誤り
    そうである。 [1, L91]

[1] SysOps study notes, L91, L239 <https://example.org/notes?a=1&b=2>",security services,qtrue00000000,true-false,security,services,medium,apply,Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。,A,正しい,誤り,,,,そうである。,そうである。,,,,,,\r
'''

snapshots['test_files_read_as_agreed[gift-en] security-A-gift.txt security-A-gift.txt'] = '''$CATEGORY: $course$/top/security/services

// [id:q000000000001] [tag:security] [tag:services]
::q000000000001 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?::[html]Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?{
~/48#<p>The block that Amazon provides for a VPC is a /56.</p><p>Sources\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
=/56#<p>The block that Amazon provides for a VPC is always a /56; its size can’t be chosen.</p><p>Sources\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
~/60#<p>The block that Amazon provides for a VPC is a /56.</p><p>Sources\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
~/64#<p>A /64 is the size of the IPv6 block of a subnet, not of the VPC.</p><p>Sources\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
}

// [id:q000000000008] [tag:security] [tag:services]
::q000000000008 Under the AWS shared responsibility model, which two are the responsibility of the customer? (Choose two.)::[html]Under the AWS shared responsibility model, which <strong>two</strong> are the responsibility of the customer? (Choose two.){
~%50%Encrypting data at rest#<p>The customer encrypts the data.</p><p>Sources\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
~%-50%Patching the hypervisor#<p>AWS patches the hypervisor.</p><p>Sources\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
~%-50%Securing the data centres#<p>AWS secures its data centres.</p><p>Sources\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
~%50%Encrypting traffic in the VPC#<p>The customer encrypts the traffic.</p><p>Sources\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
~%-50%Maintaining the network#<p>AWS maintains its global network.</p><p>Sources\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
}

// [id:qtrue00000000] [tag:security] [tag:services]
::qtrue00000000 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?::[html]Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?{
TRUE#<p>It is so.</p><p>Sources\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>#<p>It is so.</p><p>Sources\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
}

$CATEGORY: $course$/top/d/t

// [id:qydy5ips3kpwj] [tag:domain::d] [tag:topic::t] [tag:template::order-to-arrange] [tag:difficulty::medium]
::qydy5ips3kpwj Put these colors of Lamp in the right order.::[html]Put these colors of Lamp in the right order.{
=1 -> red
=2 -> blue
=3 -> green
=4 -> pink
####<ol><li><strong>red</strong><br/>red comes first.</li><li><strong>blue</strong><br/>blue comes right after red.</li><li><strong>green</strong><br/>green comes right after blue.</li><li><strong>pink</strong><br/>pink comes right after green.</li></ol>
}

// [id:qsxw7btr2sf4o] [tag:domain::d] [tag:topic::t] [tag:template::matching] [tag:difficulty::medium]
::qsxw7btr2sf4o Which color does each of these things have? One choice is not used.::[html]Which color does each of these things have? One choice is not used.{
=Alpha -> red
=Castor -> green
=Bravo -> blue
= -> pink
####<ol><li>Alpha → <strong>red</strong><br/>Alpha is red.</li><li>Castor → <strong>green</strong><br/>Castor is green.</li><li>Bravo → <strong>blue</strong><br/>Bravo is blue.</li></ol>
}

// [id:q6ndg7kt42cen] [tag:domain::d] [tag:topic::t] [tag:template::cloze] [tag:difficulty::easy]
::q6ndg7kt42cen Castor is ____.::[html]Castor is ____.{
~red#<p>Alpha is red. Castor is green.</p>
~blue#<p>Bravo is blue. Castor is green.</p>
=green#<p>Castor is green.</p>
}
'''

snapshots['test_files_read_as_agreed[gift-ja] security-ja-A-gift.txt security-ja-A-gift.txt'] = '''$CATEGORY: $course$/top/security (ja)/services

// [id:q000000000001] [tag:security] [tag:services]
::q000000000001 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。::[html]Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。{
~/48#<p>Amazon が VPC に割り当てるブロックは /56 である。</p><p>出典\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
=/56#<p>Amazon が VPC に割り当てるブロックは常に /56 で、サイズは選べない。</p><p>出典\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
~/60#<p>Amazon が VPC に割り当てるブロックは /56 である。</p><p>出典\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
~/64#<p>/64 は VPC ではなくサブネットの IPv6 ブロックのサイズである。</p><p>出典\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
}

// [id:q000000000008] [tag:security] [tag:services]
::q000000000008 AWS の責任共有モデルで、利用者の責任であるものはどれか。二つ選べ。::[html]AWS の責任共有モデルで、利用者の責任であるものはどれか。<strong>二つ</strong>選べ。{
~%50%保存データの暗号化#<p>データを暗号化するのは利用者である。</p><p>出典\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
~%-50%ハイパーバイザーの更新#<p>ハイパーバイザーを更新するのは AWS である。</p><p>出典\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
~%-50%データセンターの警備#<p>データセンターを警備するのは AWS である。</p><p>出典\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
~%50%VPC 内の通信の暗号化#<p>通信を暗号化するのは利用者である。</p><p>出典\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
~%-50%ネットワーク設備の保守#<p>設備を保守するのは AWS である。</p><p>出典\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
}

// [id:qtrue00000000] [tag:security] [tag:services]
::qtrue00000000 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。::[html]Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。{
TRUE#<p>そうである。</p><p>出典\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>#<p>そうである。</p><p>出典\\: <a href\\="https\\://example.org/notes?a\\=1&amp;b\\=2"><cite>SysOps study notes</cite></a>, L91</p>
}

$CATEGORY: $course$/top/d (ja)/t

// [id:qydy5ips3kpwj] [tag:domain::d] [tag:topic::t] [tag:template::order-to-arrange] [tag:difficulty::medium]
::qydy5ips3kpwj Lamp について、次の色を正しい順に並べよ。::[html]Lamp について、次の色を正しい順に並べよ。{
=1 -> red
=2 -> blue
=3 -> green
=4 -> pink
####<ol><li><strong>red</strong><br/>最初に来るのは、red である。</li><li><strong>blue</strong><br/>red の次に来るのは、blue である。</li><li><strong>green</strong><br/>blue の次に来るのは、green である。</li><li><strong>pink</strong><br/>green の次に来るのは、pink である。</li></ol>
}

// [id:qsxw7btr2sf4o] [tag:domain::d] [tag:topic::t] [tag:template::matching] [tag:difficulty::medium]
::qsxw7btr2sf4o 次の各ものの色はどれか。選択肢は 1 つ余る。::[html]次の各ものの色はどれか。選択肢は 1 つ余る。{
=Alpha -> red
=Castor -> green
=Bravo -> blue
= -> pink
####<ol><li>Alpha → <strong>red</strong><br/>Alpha は、red である。</li><li>Castor → <strong>green</strong><br/>Castor は、green である。</li><li>Bravo → <strong>blue</strong><br/>Bravo は、blue である。</li></ol>
}

// [id:q6ndg7kt42cen] [tag:domain::d] [tag:topic::t] [tag:template::cloze] [tag:difficulty::easy]
::q6ndg7kt42cen 空欄に入るものはどれか。Castor は、____ である。::[html]空欄に入るものはどれか。Castor は、____ である。{
~red#<p>Alpha は、red である。Castor は、green である。</p>
~blue#<p>Bravo は、blue である。Castor は、green である。</p>
=green#<p>Castor は、green である。</p>
}
'''

snapshots['test_files_read_as_agreed[h5p-en] security-A.h5p content/content.json'] = '''{
 "introPage": {
  "showIntroPage": true,
  "title": "AWS security",
  "introduction": "",
  "startButtonText": "Start"
 },
 "progressType": "textual",
 "passPercentage": 50,
 "questions": [
  {
   "library": "H5P.MultiChoice 1.16",
   "params": {
    "question": "<p>Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</p>",
    "answers": [
     {
      "text": "<div>/48</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>The block that Amazon provides for a VPC is a /56.</p><p>Sources: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>/56</div>",
      "correct": true,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>The block that Amazon provides for a VPC is always a /56; its size can’t be chosen.</p><p>Sources: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>/60</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>The block that Amazon provides for a VPC is a /56.</p><p>Sources: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>/64</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>A /64 is the size of the IPv6 block of a subnet, not of the VPC.</p><p>Sources: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     }
    ],
    "overallFeedback": [],
    "UI": {
     "a11yCheck": "Check the answer. It is marked as right, wrong or missing.",
     "a11yShowSolution": "Show the solution. The right answer is marked.",
     "a11yRetry": "Try again. Your answer is cleared.",
     "scoreBarLabel": ":num of :total points",
     "checkAnswerButton": "Check",
     "submitAnswerButton": "Submit",
     "showSolutionButton": "Show solution",
     "tryAgainButton": "Try again",
     "tipsLabel": "Show tip",
     "tipAvailable": "There is a tip",
     "feedbackAvailable": "There is a rationale",
     "readFeedback": "Read the rationale",
     "wrongAnswer": "Wrong",
     "correctAnswer": "Right",
     "shouldCheck": "Should have been chosen",
     "shouldNotCheck": "Should not have been chosen",
     "noInput": "Answer before you look at the solution"
    },
    "behaviour": {
     "enableRetry": true,
     "enableSolutionsButton": true,
     "enableCheckButton": true,
     "type": "single",
     "singlePoint": true,
     "randomAnswers": false,
     "showSolutionsRequiresInput": true,
     "passPercentage": 100,
     "showScorePoints": true
    }
   },
   "subContentId": "eaaaf8a9-2a35-542e-b0c1-92dc7a1b04a7",
   "metadata": {
    "contentType": "Multiple Choice",
    "license": "U",
    "title": "q000000000001 Amazon provides an IPv6 CIDR block for a VPC. What is the size of "
   }
  },
  {
   "library": "H5P.MultiChoice 1.16",
   "params": {
    "question": "<p>Under the AWS shared responsibility model, which <strong>two</strong> are the responsibility of the customer? (Choose two.)</p>",
    "answers": [
     {
      "text": "<div>Encrypting data at rest</div>",
      "correct": true,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>The customer encrypts the data.</p><p>Sources: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>Patching the hypervisor</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>AWS patches the hypervisor.</p><p>Sources: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>Securing the data centres</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>AWS secures its data centres.</p><p>Sources: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>Encrypting traffic in the VPC</div>",
      "correct": true,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>The customer encrypts the traffic.</p><p>Sources: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>Maintaining the network</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>AWS maintains its global network.</p><p>Sources: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     }
    ],
    "overallFeedback": [],
    "UI": {
     "a11yCheck": "Check the answer. It is marked as right, wrong or missing.",
     "a11yShowSolution": "Show the solution. The right answer is marked.",
     "a11yRetry": "Try again. Your answer is cleared.",
     "scoreBarLabel": ":num of :total points",
     "checkAnswerButton": "Check",
     "submitAnswerButton": "Submit",
     "showSolutionButton": "Show solution",
     "tryAgainButton": "Try again",
     "tipsLabel": "Show tip",
     "tipAvailable": "There is a tip",
     "feedbackAvailable": "There is a rationale",
     "readFeedback": "Read the rationale",
     "wrongAnswer": "Wrong",
     "correctAnswer": "Right",
     "shouldCheck": "Should have been chosen",
     "shouldNotCheck": "Should not have been chosen",
     "noInput": "Answer before you look at the solution"
    },
    "behaviour": {
     "enableRetry": true,
     "enableSolutionsButton": true,
     "enableCheckButton": true,
     "type": "multi",
     "singlePoint": true,
     "randomAnswers": true,
     "showSolutionsRequiresInput": true,
     "passPercentage": 100,
     "showScorePoints": true
    }
   },
   "subContentId": "4100ef0d-9d4b-5039-b3f8-5d86db311e85",
   "metadata": {
    "contentType": "Multiple Choice",
    "license": "U",
    "title": "q000000000008 Under the AWS shared responsibility model, which two are the respo"
   }
  },
  {
   "library": "H5P.DragText 1.10",
   "params": {
    "taskDescription": "<p>Put these colors of Lamp in the right order.</p>",
    "textField": "1. *red*\\n2. *blue*\\n3. *green*\\n4. *pink*",
    "distractors": "",
    "overallFeedback": [
     {
      "from": 0,
      "to": 100,
      "feedback": "red comes first. blue comes right after red. green comes right after blue. pink comes right after green."
     }
    ],
    "behaviour": {
     "enableRetry": true,
     "enableSolutionsButton": true,
     "enableCheckButton": true,
     "instantFeedback": false
    },
    "a11yCheck": "Check the answer. It is marked as right, wrong or missing.",
    "a11yShowSolution": "Show the solution. The right answer is marked.",
    "a11yRetry": "Try again. Your answer is cleared.",
    "scoreBarLabel": ":num of :total points",
    "checkAnswer": "Check",
    "submitAnswer": "Submit",
    "tryAgain": "Try again",
    "showSolution": "Show solution",
    "dropZoneIndex": "Blank @index.",
    "empty": "Blank @index is empty.",
    "contains": "Blank @index holds @draggable.",
    "ariaDraggableIndex": "@index of @count answers.",
    "tipLabel": "Show tip",
    "correctText": "Right",
    "incorrectText": "Wrong",
    "resetDropTitle": "Empty the blank",
    "resetDropDescription": "Take the answer out of this blank?",
    "grabbed": "The answer is picked up.",
    "cancelledDragging": "The answer is put back.",
    "correctAnswer": "Right answer:",
    "feedbackHeader": "Rationale"
   },
   "subContentId": "fdbc2c4d-2cfb-5876-b71a-849dba9e6c31",
   "metadata": {
    "contentType": "Drag the Words",
    "license": "U",
    "title": "qydy5ips3kpwj Put these colors of Lamp in the right order."
   }
  },
  {
   "library": "H5P.DragText 1.10",
   "params": {
    "taskDescription": "<p>Which color does each of these things have? One choice is not used.</p>",
    "textField": "Alpha → *red*\\nCastor → *green*\\nBravo → *blue*",
    "distractors": "*pink*",
    "overallFeedback": [
     {
      "from": 0,
      "to": 100,
      "feedback": "Alpha is red. Castor is green. Bravo is blue."
     }
    ],
    "behaviour": {
     "enableRetry": true,
     "enableSolutionsButton": true,
     "enableCheckButton": true,
     "instantFeedback": false
    },
    "a11yCheck": "Check the answer. It is marked as right, wrong or missing.",
    "a11yShowSolution": "Show the solution. The right answer is marked.",
    "a11yRetry": "Try again. Your answer is cleared.",
    "scoreBarLabel": ":num of :total points",
    "checkAnswer": "Check",
    "submitAnswer": "Submit",
    "tryAgain": "Try again",
    "showSolution": "Show solution",
    "dropZoneIndex": "Blank @index.",
    "empty": "Blank @index is empty.",
    "contains": "Blank @index holds @draggable.",
    "ariaDraggableIndex": "@index of @count answers.",
    "tipLabel": "Show tip",
    "correctText": "Right",
    "incorrectText": "Wrong",
    "resetDropTitle": "Empty the blank",
    "resetDropDescription": "Take the answer out of this blank?",
    "grabbed": "The answer is picked up.",
    "cancelledDragging": "The answer is put back.",
    "correctAnswer": "Right answer:",
    "feedbackHeader": "Rationale"
   },
   "subContentId": "4061dcbd-b45b-5b47-ab8b-4247906b7fac",
   "metadata": {
    "contentType": "Drag the Words",
    "license": "U",
    "title": "qsxw7btr2sf4o Which color does each of these things have? One choice is not used"
   }
  },
  {
   "library": "H5P.MultiChoice 1.16",
   "params": {
    "question": "<p>Castor is ____.</p>",
    "answers": [
     {
      "text": "<div>red</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>Alpha is red. Castor is green.</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>blue</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>Bravo is blue. Castor is green.</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>green</div>",
      "correct": true,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>Castor is green.</p>",
       "notChosenFeedback": ""
      }
     }
    ],
    "overallFeedback": [],
    "UI": {
     "a11yCheck": "Check the answer. It is marked as right, wrong or missing.",
     "a11yShowSolution": "Show the solution. The right answer is marked.",
     "a11yRetry": "Try again. Your answer is cleared.",
     "scoreBarLabel": ":num of :total points",
     "checkAnswerButton": "Check",
     "submitAnswerButton": "Submit",
     "showSolutionButton": "Show solution",
     "tryAgainButton": "Try again",
     "tipsLabel": "Show tip",
     "tipAvailable": "There is a tip",
     "feedbackAvailable": "There is a rationale",
     "readFeedback": "Read the rationale",
     "wrongAnswer": "Wrong",
     "correctAnswer": "Right",
     "shouldCheck": "Should have been chosen",
     "shouldNotCheck": "Should not have been chosen",
     "noInput": "Answer before you look at the solution"
    },
    "behaviour": {
     "enableRetry": true,
     "enableSolutionsButton": true,
     "enableCheckButton": true,
     "type": "single",
     "singlePoint": true,
     "randomAnswers": true,
     "showSolutionsRequiresInput": true,
     "passPercentage": 100,
     "showScorePoints": true
    }
   },
   "subContentId": "c957c359-1909-5f9e-9a56-aa5d26f7f26d",
   "metadata": {
    "contentType": "Multiple Choice",
    "license": "U",
    "title": "q6ndg7kt42cen Castor is ____."
   }
  },
  {
   "library": "H5P.TrueFalse 1.8",
   "params": {
    "question": "<p>Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</p>",
    "correct": "true",
    "l10n": {
     "a11yCheck": "Check the answer. It is marked as right, wrong or missing.",
     "a11yShowSolution": "Show the solution. The right answer is marked.",
     "a11yRetry": "Try again. Your answer is cleared.",
     "scoreBarLabel": ":num of :total points",
     "score": "@score of @total points",
     "checkAnswer": "Check",
     "submitAnswer": "Submit",
     "showSolutionButton": "Show solution",
     "tryAgain": "Try again",
     "wrongAnswerMessage": "Wrong",
     "correctAnswerMessage": "Right",
     "trueText": "True",
     "falseText": "False"
    },
    "behaviour": {
     "enableRetry": true,
     "enableSolutionsButton": true,
     "enableCheckButton": true,
     "feedbackOnCorrect": "It is so.",
     "feedbackOnWrong": "It is so."
    }
   },
   "subContentId": "5a4e75e4-7b55-58e2-94ff-c40c374d0ce6",
   "metadata": {
    "contentType": "True/False Question",
    "license": "U",
    "title": "qtrue00000000 Amazon provides an IPv6 CIDR block for a VPC. What is the size of "
   }
  }
 ],
 "disableBackwardsNavigation": false,
 "randomQuestions": false,
 "endGame": {
  "showResultPage": true,
  "showSolutionButton": true,
  "showRetryButton": true,
  "overallFeedback": [],
  "showAnimations": false,
  "noResultMessage": "Finished",
  "message": "Your result",
  "amountCorrect": "@finals of @totals correct",
  "scoreBarLabel": "@finals of @totals points",
  "scoreHeader": "Score",
  "solutionButtonText": "Show solutions",
  "retryButtonText": "Try again",
  "finishButtonText": "Finish",
  "submitButtonText": "Submit"
 },
 "override": {
  "checkButton": true
 },
 "texts": {
  "prevButton": "Previous question",
  "previous": "Previous",
  "nextButton": "Next question",
  "next": "Next",
  "finishButton": "Finish",
  "submitButton": "Submit",
  "textualProgress": "Question @current of @total",
  "jumpToQuestion": "Question %d of %total",
  "questionLabel": "Question",
  "readSpeakerProgress": "Question @current of @total",
  "unansweredText": "Unanswered",
  "answeredText": "Answered",
  "currentQuestionText": "Current question",
  "navigationLabel": "Questions",
  "questionSetInstruction": "Choose a question"
 }
}
'''

snapshots['test_files_read_as_agreed[h5p-en] security-A.h5p h5p.json'] = '''{
 "title": "AWS security",
 "language": "en",
 "defaultLanguage": "en",
 "mainLibrary": "H5P.QuestionSet",
 "embedTypes": [
  "iframe"
 ],
 "license": "U",
 "preloadedDependencies": [
  {
   "machineName": "H5P.QuestionSet",
   "majorVersion": 1,
   "minorVersion": 21
  },
  {
   "machineName": "H5P.DragText",
   "majorVersion": 1,
   "minorVersion": 10
  },
  {
   "machineName": "H5P.MultiChoice",
   "majorVersion": 1,
   "minorVersion": 16
  },
  {
   "machineName": "H5P.TrueFalse",
   "majorVersion": 1,
   "minorVersion": 8
  }
 ]
}
'''

snapshots['test_files_read_as_agreed[h5p-ja] security-ja-A.h5p content/content.json'] = '''{
 "introPage": {
  "showIntroPage": true,
  "title": "AWS のセキュリティ",
  "introduction": "",
  "startButtonText": "始める"
 },
 "progressType": "textual",
 "passPercentage": 50,
 "questions": [
  {
   "library": "H5P.MultiChoice 1.16",
   "params": {
    "question": "<p>Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</p>",
    "answers": [
     {
      "text": "<div>/48</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>Amazon が VPC に割り当てるブロックは /56 である。</p><p>出典: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>/56</div>",
      "correct": true,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>Amazon が VPC に割り当てるブロックは常に /56 で、サイズは選べない。</p><p>出典: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>/60</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>Amazon が VPC に割り当てるブロックは /56 である。</p><p>出典: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>/64</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>/64 は VPC ではなくサブネットの IPv6 ブロックのサイズである。</p><p>出典: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     }
    ],
    "overallFeedback": [],
    "UI": {
     "a11yCheck": "答え合わせをする。正解、不正解、無回答が示される。",
     "a11yShowSolution": "正解を表示する。正しい答えに印が付く。",
     "a11yRetry": "やり直す。解答は消える。",
     "scoreBarLabel": ":total 点中 :num 点",
     "checkAnswerButton": "答え合わせ",
     "submitAnswerButton": "提出",
     "showSolutionButton": "正解を表示",
     "tryAgainButton": "やり直す",
     "tipsLabel": "ヒントを表示",
     "tipAvailable": "ヒントあり",
     "feedbackAvailable": "解説あり",
     "readFeedback": "解説を読む",
     "wrongAnswer": "不正解",
     "correctAnswer": "正解",
     "shouldCheck": "選ぶべきもの",
     "shouldNotCheck": "選ぶべきでないもの",
     "noInput": "正解を見る前に解答すること"
    },
    "behaviour": {
     "enableRetry": true,
     "enableSolutionsButton": true,
     "enableCheckButton": true,
     "type": "single",
     "singlePoint": true,
     "randomAnswers": false,
     "showSolutionsRequiresInput": true,
     "passPercentage": 100,
     "showScorePoints": true
    }
   },
   "subContentId": "cbc2ed51-a3bf-5110-a168-ec89d108c2f7",
   "metadata": {
    "contentType": "Multiple Choice",
    "license": "U",
    "title": "q000000000001 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。"
   }
  },
  {
   "library": "H5P.MultiChoice 1.16",
   "params": {
    "question": "<p>AWS の責任共有モデルで、利用者の責任であるものはどれか。<strong>二つ</strong>選べ。</p>",
    "answers": [
     {
      "text": "<div>保存データの暗号化</div>",
      "correct": true,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>データを暗号化するのは利用者である。</p><p>出典: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>ハイパーバイザーの更新</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>ハイパーバイザーを更新するのは AWS である。</p><p>出典: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>データセンターの警備</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>データセンターを警備するのは AWS である。</p><p>出典: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>VPC 内の通信の暗号化</div>",
      "correct": true,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>通信を暗号化するのは利用者である。</p><p>出典: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>ネットワーク設備の保守</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>設備を保守するのは AWS である。</p><p>出典: <a href=\\"https://example.org/notes?a=1&amp;b=2\\"><cite>SysOps study notes</cite></a>, L91</p>",
       "notChosenFeedback": ""
      }
     }
    ],
    "overallFeedback": [],
    "UI": {
     "a11yCheck": "答え合わせをする。正解、不正解、無回答が示される。",
     "a11yShowSolution": "正解を表示する。正しい答えに印が付く。",
     "a11yRetry": "やり直す。解答は消える。",
     "scoreBarLabel": ":total 点中 :num 点",
     "checkAnswerButton": "答え合わせ",
     "submitAnswerButton": "提出",
     "showSolutionButton": "正解を表示",
     "tryAgainButton": "やり直す",
     "tipsLabel": "ヒントを表示",
     "tipAvailable": "ヒントあり",
     "feedbackAvailable": "解説あり",
     "readFeedback": "解説を読む",
     "wrongAnswer": "不正解",
     "correctAnswer": "正解",
     "shouldCheck": "選ぶべきもの",
     "shouldNotCheck": "選ぶべきでないもの",
     "noInput": "正解を見る前に解答すること"
    },
    "behaviour": {
     "enableRetry": true,
     "enableSolutionsButton": true,
     "enableCheckButton": true,
     "type": "multi",
     "singlePoint": true,
     "randomAnswers": true,
     "showSolutionsRequiresInput": true,
     "passPercentage": 100,
     "showScorePoints": true
    }
   },
   "subContentId": "196ca684-635a-5dbd-894e-dbc5ef9cbfd0",
   "metadata": {
    "contentType": "Multiple Choice",
    "license": "U",
    "title": "q000000000008 AWS の責任共有モデルで、利用者の責任であるものはどれか。二つ選べ。"
   }
  },
  {
   "library": "H5P.DragText 1.10",
   "params": {
    "taskDescription": "<p>Lamp について、次の色を正しい順に並べよ。</p>",
    "textField": "1. *red*\\n2. *blue*\\n3. *green*\\n4. *pink*",
    "distractors": "",
    "overallFeedback": [
     {
      "from": 0,
      "to": 100,
      "feedback": "最初に来るのは、red である。red の次に来るのは、blue である。blue の次に来るのは、green である。green の次に来るのは、pink である。"
     }
    ],
    "behaviour": {
     "enableRetry": true,
     "enableSolutionsButton": true,
     "enableCheckButton": true,
     "instantFeedback": false
    },
    "a11yCheck": "答え合わせをする。正解、不正解、無回答が示される。",
    "a11yShowSolution": "正解を表示する。正しい答えに印が付く。",
    "a11yRetry": "やり直す。解答は消える。",
    "scoreBarLabel": ":total 点中 :num 点",
    "checkAnswer": "答え合わせ",
    "submitAnswer": "提出",
    "tryAgain": "やり直す",
    "showSolution": "正解を表示",
    "dropZoneIndex": "空欄 @index。",
    "empty": "空欄 @index には何も入っていない。",
    "contains": "空欄 @index には @draggable が入っている。",
    "ariaDraggableIndex": "全 @count 個中の @index 個目。",
    "tipLabel": "ヒントを表示",
    "correctText": "正解",
    "incorrectText": "不正解",
    "resetDropTitle": "空欄に戻す",
    "resetDropDescription": "この空欄から答えを外すか。",
    "grabbed": "答えを持ち上げた。",
    "cancelledDragging": "答えを元に戻した。",
    "correctAnswer": "正しい答え:",
    "feedbackHeader": "解説"
   },
   "subContentId": "57cfac76-2e3d-5929-be18-8d1fb974f4f7",
   "metadata": {
    "contentType": "Drag the Words",
    "license": "U",
    "title": "qydy5ips3kpwj Lamp について、次の色を正しい順に並べよ。"
   }
  },
  {
   "library": "H5P.DragText 1.10",
   "params": {
    "taskDescription": "<p>次の各ものの色はどれか。選択肢は 1 つ余る。</p>",
    "textField": "Alpha → *red*\\nCastor → *green*\\nBravo → *blue*",
    "distractors": "*pink*",
    "overallFeedback": [
     {
      "from": 0,
      "to": 100,
      "feedback": "Alpha は、red である。Castor は、green である。Bravo は、blue である。"
     }
    ],
    "behaviour": {
     "enableRetry": true,
     "enableSolutionsButton": true,
     "enableCheckButton": true,
     "instantFeedback": false
    },
    "a11yCheck": "答え合わせをする。正解、不正解、無回答が示される。",
    "a11yShowSolution": "正解を表示する。正しい答えに印が付く。",
    "a11yRetry": "やり直す。解答は消える。",
    "scoreBarLabel": ":total 点中 :num 点",
    "checkAnswer": "答え合わせ",
    "submitAnswer": "提出",
    "tryAgain": "やり直す",
    "showSolution": "正解を表示",
    "dropZoneIndex": "空欄 @index。",
    "empty": "空欄 @index には何も入っていない。",
    "contains": "空欄 @index には @draggable が入っている。",
    "ariaDraggableIndex": "全 @count 個中の @index 個目。",
    "tipLabel": "ヒントを表示",
    "correctText": "正解",
    "incorrectText": "不正解",
    "resetDropTitle": "空欄に戻す",
    "resetDropDescription": "この空欄から答えを外すか。",
    "grabbed": "答えを持ち上げた。",
    "cancelledDragging": "答えを元に戻した。",
    "correctAnswer": "正しい答え:",
    "feedbackHeader": "解説"
   },
   "subContentId": "463d12ed-3b35-5e73-afbe-93ccfa908a3b",
   "metadata": {
    "contentType": "Drag the Words",
    "license": "U",
    "title": "qsxw7btr2sf4o 次の各ものの色はどれか。選択肢は 1 つ余る。"
   }
  },
  {
   "library": "H5P.MultiChoice 1.16",
   "params": {
    "question": "<p>空欄に入るものはどれか。Castor は、____ である。</p>",
    "answers": [
     {
      "text": "<div>red</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>Alpha は、red である。Castor は、green である。</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>blue</div>",
      "correct": false,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>Bravo は、blue である。Castor は、green である。</p>",
       "notChosenFeedback": ""
      }
     },
     {
      "text": "<div>green</div>",
      "correct": true,
      "tipsAndFeedback": {
       "tip": "",
       "chosenFeedback": "<p>Castor は、green である。</p>",
       "notChosenFeedback": ""
      }
     }
    ],
    "overallFeedback": [],
    "UI": {
     "a11yCheck": "答え合わせをする。正解、不正解、無回答が示される。",
     "a11yShowSolution": "正解を表示する。正しい答えに印が付く。",
     "a11yRetry": "やり直す。解答は消える。",
     "scoreBarLabel": ":total 点中 :num 点",
     "checkAnswerButton": "答え合わせ",
     "submitAnswerButton": "提出",
     "showSolutionButton": "正解を表示",
     "tryAgainButton": "やり直す",
     "tipsLabel": "ヒントを表示",
     "tipAvailable": "ヒントあり",
     "feedbackAvailable": "解説あり",
     "readFeedback": "解説を読む",
     "wrongAnswer": "不正解",
     "correctAnswer": "正解",
     "shouldCheck": "選ぶべきもの",
     "shouldNotCheck": "選ぶべきでないもの",
     "noInput": "正解を見る前に解答すること"
    },
    "behaviour": {
     "enableRetry": true,
     "enableSolutionsButton": true,
     "enableCheckButton": true,
     "type": "single",
     "singlePoint": true,
     "randomAnswers": true,
     "showSolutionsRequiresInput": true,
     "passPercentage": 100,
     "showScorePoints": true
    }
   },
   "subContentId": "b21c3c8b-448c-5665-b9f3-a61b6aa50f91",
   "metadata": {
    "contentType": "Multiple Choice",
    "license": "U",
    "title": "q6ndg7kt42cen 空欄に入るものはどれか。Castor は、____ である。"
   }
  },
  {
   "library": "H5P.TrueFalse 1.8",
   "params": {
    "question": "<p>Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</p>",
    "correct": "true",
    "l10n": {
     "a11yCheck": "答え合わせをする。正解、不正解、無回答が示される。",
     "a11yShowSolution": "正解を表示する。正しい答えに印が付く。",
     "a11yRetry": "やり直す。解答は消える。",
     "scoreBarLabel": ":total 点中 :num 点",
     "score": "@total 点中 @score 点",
     "checkAnswer": "答え合わせ",
     "submitAnswer": "提出",
     "showSolutionButton": "正解を表示",
     "tryAgain": "やり直す",
     "wrongAnswerMessage": "不正解",
     "correctAnswerMessage": "正解",
     "trueText": "正しい",
     "falseText": "誤り"
    },
    "behaviour": {
     "enableRetry": true,
     "enableSolutionsButton": true,
     "enableCheckButton": true,
     "feedbackOnCorrect": "そうである。",
     "feedbackOnWrong": "そうである。"
    }
   },
   "subContentId": "885472c3-1e27-5e8a-8e66-0f5ea4962990",
   "metadata": {
    "contentType": "True/False Question",
    "license": "U",
    "title": "qtrue00000000 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。"
   }
  }
 ],
 "disableBackwardsNavigation": false,
 "randomQuestions": false,
 "endGame": {
  "showResultPage": true,
  "showSolutionButton": true,
  "showRetryButton": true,
  "overallFeedback": [],
  "showAnimations": false,
  "noResultMessage": "終了",
  "message": "結果",
  "amountCorrect": "@totals 問中 @finals 問正解",
  "scoreBarLabel": "@totals 点中 @finals 点",
  "scoreHeader": "得点",
  "solutionButtonText": "正解を表示",
  "retryButtonText": "やり直す",
  "finishButtonText": "終了",
  "submitButtonText": "提出"
 },
 "override": {
  "checkButton": true
 },
 "texts": {
  "prevButton": "前の問題",
  "previous": "前へ",
  "nextButton": "次の問題",
  "next": "次へ",
  "finishButton": "終了",
  "submitButton": "提出",
  "textualProgress": "問 @current / @total",
  "jumpToQuestion": "問 %d / %total",
  "questionLabel": "問題",
  "readSpeakerProgress": "全 @total 問中の問 @current",
  "unansweredText": "未解答",
  "answeredText": "解答済み",
  "currentQuestionText": "現在の問題",
  "navigationLabel": "問題の一覧",
  "questionSetInstruction": "問題を選ぶ"
 }
}
'''

snapshots['test_files_read_as_agreed[h5p-ja] security-ja-A.h5p h5p.json'] = '''{
 "title": "AWS のセキュリティ",
 "language": "ja",
 "defaultLanguage": "ja",
 "mainLibrary": "H5P.QuestionSet",
 "embedTypes": [
  "iframe"
 ],
 "license": "U",
 "preloadedDependencies": [
  {
   "machineName": "H5P.QuestionSet",
   "majorVersion": 1,
   "minorVersion": 21
  },
  {
   "machineName": "H5P.DragText",
   "majorVersion": 1,
   "minorVersion": 10
  },
  {
   "machineName": "H5P.MultiChoice",
   "majorVersion": 1,
   "minorVersion": 16
  },
  {
   "machineName": "H5P.TrueFalse",
   "majorVersion": 1,
   "minorVersion": 8
  }
 ]
}
'''

snapshots['test_files_read_as_agreed[kahoot-en] security-A-kahoot.xlsx security-A-kahoot.xlsx'] = ''' |  |  |  |  |  |  | 
 | AWS security |  |  |  |  |  | 
 | 3 questions |  |  |  |  |  | 
 |  |  |  |  |  |  | 
 |  |  |  |  |  |  | 
 |  |  |  |  |  |  | 
 |  |  |  |  |  |  | 
 | Question - max 120 characters | Answer 1 - max 75 characters | Answer 2 - max 75 characters | Answer 3 - max 75 characters | Answer 4 - max 75 characters | Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs | Correct answer(s) - choose at least one
1 | Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block? | /48 | /56 | /60 | /64 | 60 | 2
2 | Castor is ____. | red | blue | green |  | 60 | 3
3 | Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block? | True | False |  |  | 60 | 1'''

snapshots['test_files_read_as_agreed[kahoot-ja] security-ja-A-kahoot.xlsx security-ja-A-kahoot.xlsx'] = ''' |  |  |  |  |  |  | 
 | AWS のセキュリティ |  |  |  |  |  | 
 | 全3問 |  |  |  |  |  | 
 |  |  |  |  |  |  | 
 |  |  |  |  |  |  | 
 |  |  |  |  |  |  | 
 |  |  |  |  |  |  | 
 | Question - max 120 characters | Answer 1 - max 75 characters | Answer 2 - max 75 characters | Answer 3 - max 75 characters | Answer 4 - max 75 characters | Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs | Correct answer(s) - choose at least one
1 | Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。 | /48 | /56 | /60 | /64 | 60 | 2
2 | 空欄に入るものはどれか。Castor は、____ である。 | red | blue | green |  | 60 | 3
3 | Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。 | 正しい | 誤り |  |  | 60 | 1'''

snapshots['test_files_read_as_agreed[moodle-en] security-A.xml security-A.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<question type="category">
<category>
<text><![CDATA[$course$/top/security/services]]></text>
</category>
</question>
<question type="multichoice">
<name>
<text><![CDATA[q000000000001 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?]]></text>
</name>
<questiontext format="html">
<text><![CDATA[<p dir="auto">Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</p>]]></text>
</questiontext>
<generalfeedback format="html">
<text/>
</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0.3333333</penalty>
<hidden>0</hidden>
<idnumber>q000000000001</idnumber>
<single>true</single>
<shuffleanswers>false</shuffleanswers>
<answernumbering>ABCD</answernumbering>
<showstandardinstruction>0</showstandardinstruction>
<correctfeedback format="html">
<text/>
</correctfeedback>
<partiallycorrectfeedback format="html">
<text/>
</partiallycorrectfeedback>
<incorrectfeedback format="html">
<text/>
</incorrectfeedback>
<shownumcorrect/>
<answer format="html" fraction="0">
<text><![CDATA[/48]]></text>
<feedback format="html">
<text><![CDATA[<p>The block that Amazon provides for a VPC is a /56.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="100">
<text><![CDATA[/56]]></text>
<feedback format="html">
<text><![CDATA[<p>The block that Amazon provides for a VPC is always a /56; its size can’t be chosen.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="0">
<text><![CDATA[/60]]></text>
<feedback format="html">
<text><![CDATA[<p>The block that Amazon provides for a VPC is a /56.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="0">
<text><![CDATA[/64]]></text>
<feedback format="html">
<text><![CDATA[<p>A /64 is the size of the IPv6 block of a subnet, not of the VPC.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<tags>
<tag>
<text><![CDATA[security]]></text>
</tag>
<tag>
<text><![CDATA[services]]></text>
</tag>
</tags>
</question>
<question type="multichoice">
<name>
<text><![CDATA[q000000000008 Under the AWS shared responsibility model, which two are the responsibility of the customer? (Choose two.)]]></text>
</name>
<questiontext format="html">
<text><![CDATA[<p dir="auto">Under the AWS shared responsibility model, which <strong>two</strong> are the responsibility of the customer? (Choose two.)</p>]]></text>
</questiontext>
<generalfeedback format="html">
<text/>
</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0.3333333</penalty>
<hidden>0</hidden>
<idnumber>q000000000008</idnumber>
<single>false</single>
<shuffleanswers>true</shuffleanswers>
<answernumbering>ABCD</answernumbering>
<showstandardinstruction>0</showstandardinstruction>
<correctfeedback format="html">
<text/>
</correctfeedback>
<partiallycorrectfeedback format="html">
<text/>
</partiallycorrectfeedback>
<incorrectfeedback format="html">
<text/>
</incorrectfeedback>
<shownumcorrect/>
<answer format="html" fraction="50">
<text><![CDATA[Encrypting data at rest]]></text>
<feedback format="html">
<text><![CDATA[<p>The customer encrypts the data.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="-50">
<text><![CDATA[Patching the hypervisor]]></text>
<feedback format="html">
<text><![CDATA[<p>AWS patches the hypervisor.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="-50">
<text><![CDATA[Securing the data centres]]></text>
<feedback format="html">
<text><![CDATA[<p>AWS secures its data centres.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="50">
<text><![CDATA[Encrypting traffic in the VPC]]></text>
<feedback format="html">
<text><![CDATA[<p>The customer encrypts the traffic.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="-50">
<text><![CDATA[Maintaining the network]]></text>
<feedback format="html">
<text><![CDATA[<p>AWS maintains its global network.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<tags>
<tag>
<text><![CDATA[security]]></text>
</tag>
<tag>
<text><![CDATA[services]]></text>
</tag>
</tags>
</question>
<question type="truefalse">
<name>
<text><![CDATA[qtrue00000000 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?]]></text>
</name>
<questiontext format="html">
<text><![CDATA[<p dir="auto">Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</p>]]></text>
</questiontext>
<generalfeedback format="html">
<text/>
</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>1</penalty>
<hidden>0</hidden>
<idnumber>qtrue00000000</idnumber>
<answer fraction="100" format="moodle_auto_format">
<text><![CDATA[true]]></text>
<feedback format="html">
<text><![CDATA[<p>It is so.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer fraction="0" format="moodle_auto_format">
<text><![CDATA[false]]></text>
<feedback format="html">
<text><![CDATA[<p>It is so.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<tags>
<tag>
<text><![CDATA[security]]></text>
</tag>
<tag>
<text><![CDATA[services]]></text>
</tag>
</tags>
</question>
<question type="category">
<category>
<text><![CDATA[$course$/top/d/t]]></text>
</category>
</question>
<question type="ordering">
<name>
<text><![CDATA[qydy5ips3kpwj Put these colors of Lamp in the right order.]]></text>
</name>
<questiontext format="html">
<text><![CDATA[<p dir="auto">Put these colors of Lamp in the right order.</p>]]></text>
</questiontext>
<generalfeedback format="html">
<text><![CDATA[<ol><li><strong>red</strong><br/>red comes first.</li><li><strong>blue</strong><br/>blue comes right after red.</li><li><strong>green</strong><br/>green comes right after blue.</li><li><strong>pink</strong><br/>pink comes right after green.</li></ol>]]></text>
</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0.3333333</penalty>
<hidden>0</hidden>
<idnumber>qydy5ips3kpwj</idnumber>
<layouttype>VERTICAL</layouttype>
<selecttype>ALL</selecttype>
<selectcount>4</selectcount>
<gradingtype>ABSOLUTE_POSITION</gradingtype>
<showgrading>SHOW</showgrading>
<numberingstyle>none</numberingstyle>
<correctfeedback format="html">
<text/>
</correctfeedback>
<partiallycorrectfeedback format="html">
<text/>
</partiallycorrectfeedback>
<incorrectfeedback format="html">
<text/>
</incorrectfeedback>
<shownumcorrect/>
<answer format="html" fraction="1">
<text><![CDATA[red]]></text>
<feedback format="html">
<text><![CDATA[<p>red comes first.</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="2">
<text><![CDATA[blue]]></text>
<feedback format="html">
<text><![CDATA[<p>blue comes right after red.</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="3">
<text><![CDATA[green]]></text>
<feedback format="html">
<text><![CDATA[<p>green comes right after blue.</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="4">
<text><![CDATA[pink]]></text>
<feedback format="html">
<text><![CDATA[<p>pink comes right after green.</p>]]></text>
</feedback>
</answer>
<tags>
<tag>
<text><![CDATA[domain::d]]></text>
</tag>
<tag>
<text><![CDATA[topic::t]]></text>
</tag>
<tag>
<text><![CDATA[template::order-to-arrange]]></text>
</tag>
<tag>
<text><![CDATA[difficulty::medium]]></text>
</tag>
</tags>
</question>
<question type="matching">
<name>
<text><![CDATA[qsxw7btr2sf4o Which color does each of these things have? One choice is not used.]]></text>
</name>
<questiontext format="html">
<text><![CDATA[<p dir="auto">Which color does each of these things have? One choice is not used.</p>]]></text>
</questiontext>
<generalfeedback format="html">
<text><![CDATA[<ol><li>Alpha → <strong>red</strong><br/>Alpha is red.</li><li>Castor → <strong>green</strong><br/>Castor is green.</li><li>Bravo → <strong>blue</strong><br/>Bravo is blue.</li></ol>]]></text>
</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0.3333333</penalty>
<hidden>0</hidden>
<idnumber>qsxw7btr2sf4o</idnumber>
<shuffleanswers>true</shuffleanswers>
<correctfeedback format="html">
<text/>
</correctfeedback>
<partiallycorrectfeedback format="html">
<text/>
</partiallycorrectfeedback>
<incorrectfeedback format="html">
<text/>
</incorrectfeedback>
<shownumcorrect/>
<subquestion format="html">
<text><![CDATA[Alpha]]></text>
<answer>
<text><![CDATA[red]]></text>
</answer>
</subquestion>
<subquestion format="html">
<text><![CDATA[Castor]]></text>
<answer>
<text><![CDATA[green]]></text>
</answer>
</subquestion>
<subquestion format="html">
<text><![CDATA[Bravo]]></text>
<answer>
<text><![CDATA[blue]]></text>
</answer>
</subquestion>
<subquestion format="html">
<text/>
<answer>
<text><![CDATA[pink]]></text>
</answer>
</subquestion>
<tags>
<tag>
<text><![CDATA[domain::d]]></text>
</tag>
<tag>
<text><![CDATA[topic::t]]></text>
</tag>
<tag>
<text><![CDATA[template::matching]]></text>
</tag>
<tag>
<text><![CDATA[difficulty::medium]]></text>
</tag>
</tags>
</question>
<question type="multichoice">
<name>
<text><![CDATA[q6ndg7kt42cen Castor is ____.]]></text>
</name>
<questiontext format="html">
<text><![CDATA[<p dir="auto">Castor is ____.</p>]]></text>
</questiontext>
<generalfeedback format="html">
<text/>
</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0.3333333</penalty>
<hidden>0</hidden>
<idnumber>q6ndg7kt42cen</idnumber>
<single>true</single>
<shuffleanswers>true</shuffleanswers>
<answernumbering>ABCD</answernumbering>
<showstandardinstruction>0</showstandardinstruction>
<correctfeedback format="html">
<text/>
</correctfeedback>
<partiallycorrectfeedback format="html">
<text/>
</partiallycorrectfeedback>
<incorrectfeedback format="html">
<text/>
</incorrectfeedback>
<shownumcorrect/>
<answer format="html" fraction="0">
<text><![CDATA[red]]></text>
<feedback format="html">
<text><![CDATA[<p>Alpha is red. Castor is green.</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="0">
<text><![CDATA[blue]]></text>
<feedback format="html">
<text><![CDATA[<p>Bravo is blue. Castor is green.</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="100">
<text><![CDATA[green]]></text>
<feedback format="html">
<text><![CDATA[<p>Castor is green.</p>]]></text>
</feedback>
</answer>
<tags>
<tag>
<text><![CDATA[domain::d]]></text>
</tag>
<tag>
<text><![CDATA[topic::t]]></text>
</tag>
<tag>
<text><![CDATA[template::cloze]]></text>
</tag>
<tag>
<text><![CDATA[difficulty::easy]]></text>
</tag>
</tags>
</question>
</quiz>
'''

snapshots['test_files_read_as_agreed[moodle-ja] security-ja-A.xml security-ja-A.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<question type="category">
<category>
<text><![CDATA[$course$/top/security (ja)/services]]></text>
</category>
</question>
<question type="multichoice">
<name>
<text><![CDATA[q000000000001 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。]]></text>
</name>
<questiontext format="html">
<text><![CDATA[<p dir="auto">Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</p>]]></text>
</questiontext>
<generalfeedback format="html">
<text/>
</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0.3333333</penalty>
<hidden>0</hidden>
<idnumber>q000000000001</idnumber>
<single>true</single>
<shuffleanswers>false</shuffleanswers>
<answernumbering>ABCD</answernumbering>
<showstandardinstruction>0</showstandardinstruction>
<correctfeedback format="html">
<text/>
</correctfeedback>
<partiallycorrectfeedback format="html">
<text/>
</partiallycorrectfeedback>
<incorrectfeedback format="html">
<text/>
</incorrectfeedback>
<shownumcorrect/>
<answer format="html" fraction="0">
<text><![CDATA[/48]]></text>
<feedback format="html">
<text><![CDATA[<p>Amazon が VPC に割り当てるブロックは /56 である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="100">
<text><![CDATA[/56]]></text>
<feedback format="html">
<text><![CDATA[<p>Amazon が VPC に割り当てるブロックは常に /56 で、サイズは選べない。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="0">
<text><![CDATA[/60]]></text>
<feedback format="html">
<text><![CDATA[<p>Amazon が VPC に割り当てるブロックは /56 である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="0">
<text><![CDATA[/64]]></text>
<feedback format="html">
<text><![CDATA[<p>/64 は VPC ではなくサブネットの IPv6 ブロックのサイズである。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<tags>
<tag>
<text><![CDATA[security]]></text>
</tag>
<tag>
<text><![CDATA[services]]></text>
</tag>
</tags>
</question>
<question type="multichoice">
<name>
<text><![CDATA[q000000000008 AWS の責任共有モデルで、利用者の責任であるものはどれか。二つ選べ。]]></text>
</name>
<questiontext format="html">
<text><![CDATA[<p dir="auto">AWS の責任共有モデルで、利用者の責任であるものはどれか。<strong>二つ</strong>選べ。</p>]]></text>
</questiontext>
<generalfeedback format="html">
<text/>
</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0.3333333</penalty>
<hidden>0</hidden>
<idnumber>q000000000008</idnumber>
<single>false</single>
<shuffleanswers>true</shuffleanswers>
<answernumbering>ABCD</answernumbering>
<showstandardinstruction>0</showstandardinstruction>
<correctfeedback format="html">
<text/>
</correctfeedback>
<partiallycorrectfeedback format="html">
<text/>
</partiallycorrectfeedback>
<incorrectfeedback format="html">
<text/>
</incorrectfeedback>
<shownumcorrect/>
<answer format="html" fraction="50">
<text><![CDATA[保存データの暗号化]]></text>
<feedback format="html">
<text><![CDATA[<p>データを暗号化するのは利用者である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="-50">
<text><![CDATA[ハイパーバイザーの更新]]></text>
<feedback format="html">
<text><![CDATA[<p>ハイパーバイザーを更新するのは AWS である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="-50">
<text><![CDATA[データセンターの警備]]></text>
<feedback format="html">
<text><![CDATA[<p>データセンターを警備するのは AWS である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="50">
<text><![CDATA[VPC 内の通信の暗号化]]></text>
<feedback format="html">
<text><![CDATA[<p>通信を暗号化するのは利用者である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="-50">
<text><![CDATA[ネットワーク設備の保守]]></text>
<feedback format="html">
<text><![CDATA[<p>設備を保守するのは AWS である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<tags>
<tag>
<text><![CDATA[security]]></text>
</tag>
<tag>
<text><![CDATA[services]]></text>
</tag>
</tags>
</question>
<question type="truefalse">
<name>
<text><![CDATA[qtrue00000000 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。]]></text>
</name>
<questiontext format="html">
<text><![CDATA[<p dir="auto">Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</p>]]></text>
</questiontext>
<generalfeedback format="html">
<text/>
</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>1</penalty>
<hidden>0</hidden>
<idnumber>qtrue00000000</idnumber>
<answer fraction="100" format="moodle_auto_format">
<text><![CDATA[true]]></text>
<feedback format="html">
<text><![CDATA[<p>そうである。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<answer fraction="0" format="moodle_auto_format">
<text><![CDATA[false]]></text>
<feedback format="html">
<text><![CDATA[<p>そうである。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p>]]></text>
</feedback>
</answer>
<tags>
<tag>
<text><![CDATA[security]]></text>
</tag>
<tag>
<text><![CDATA[services]]></text>
</tag>
</tags>
</question>
<question type="category">
<category>
<text><![CDATA[$course$/top/d (ja)/t]]></text>
</category>
</question>
<question type="ordering">
<name>
<text><![CDATA[qydy5ips3kpwj Lamp について、次の色を正しい順に並べよ。]]></text>
</name>
<questiontext format="html">
<text><![CDATA[<p dir="auto">Lamp について、次の色を正しい順に並べよ。</p>]]></text>
</questiontext>
<generalfeedback format="html">
<text><![CDATA[<ol><li><strong>red</strong><br/>最初に来るのは、red である。</li><li><strong>blue</strong><br/>red の次に来るのは、blue である。</li><li><strong>green</strong><br/>blue の次に来るのは、green である。</li><li><strong>pink</strong><br/>green の次に来るのは、pink である。</li></ol>]]></text>
</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0.3333333</penalty>
<hidden>0</hidden>
<idnumber>qydy5ips3kpwj</idnumber>
<layouttype>VERTICAL</layouttype>
<selecttype>ALL</selecttype>
<selectcount>4</selectcount>
<gradingtype>ABSOLUTE_POSITION</gradingtype>
<showgrading>SHOW</showgrading>
<numberingstyle>none</numberingstyle>
<correctfeedback format="html">
<text/>
</correctfeedback>
<partiallycorrectfeedback format="html">
<text/>
</partiallycorrectfeedback>
<incorrectfeedback format="html">
<text/>
</incorrectfeedback>
<shownumcorrect/>
<answer format="html" fraction="1">
<text><![CDATA[red]]></text>
<feedback format="html">
<text><![CDATA[<p>最初に来るのは、red である。</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="2">
<text><![CDATA[blue]]></text>
<feedback format="html">
<text><![CDATA[<p>red の次に来るのは、blue である。</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="3">
<text><![CDATA[green]]></text>
<feedback format="html">
<text><![CDATA[<p>blue の次に来るのは、green である。</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="4">
<text><![CDATA[pink]]></text>
<feedback format="html">
<text><![CDATA[<p>green の次に来るのは、pink である。</p>]]></text>
</feedback>
</answer>
<tags>
<tag>
<text><![CDATA[domain::d]]></text>
</tag>
<tag>
<text><![CDATA[topic::t]]></text>
</tag>
<tag>
<text><![CDATA[template::order-to-arrange]]></text>
</tag>
<tag>
<text><![CDATA[difficulty::medium]]></text>
</tag>
</tags>
</question>
<question type="matching">
<name>
<text><![CDATA[qsxw7btr2sf4o 次の各ものの色はどれか。選択肢は 1 つ余る。]]></text>
</name>
<questiontext format="html">
<text><![CDATA[<p dir="auto">次の各ものの色はどれか。選択肢は 1 つ余る。</p>]]></text>
</questiontext>
<generalfeedback format="html">
<text><![CDATA[<ol><li>Alpha → <strong>red</strong><br/>Alpha は、red である。</li><li>Castor → <strong>green</strong><br/>Castor は、green である。</li><li>Bravo → <strong>blue</strong><br/>Bravo は、blue である。</li></ol>]]></text>
</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0.3333333</penalty>
<hidden>0</hidden>
<idnumber>qsxw7btr2sf4o</idnumber>
<shuffleanswers>true</shuffleanswers>
<correctfeedback format="html">
<text/>
</correctfeedback>
<partiallycorrectfeedback format="html">
<text/>
</partiallycorrectfeedback>
<incorrectfeedback format="html">
<text/>
</incorrectfeedback>
<shownumcorrect/>
<subquestion format="html">
<text><![CDATA[Alpha]]></text>
<answer>
<text><![CDATA[red]]></text>
</answer>
</subquestion>
<subquestion format="html">
<text><![CDATA[Castor]]></text>
<answer>
<text><![CDATA[green]]></text>
</answer>
</subquestion>
<subquestion format="html">
<text><![CDATA[Bravo]]></text>
<answer>
<text><![CDATA[blue]]></text>
</answer>
</subquestion>
<subquestion format="html">
<text/>
<answer>
<text><![CDATA[pink]]></text>
</answer>
</subquestion>
<tags>
<tag>
<text><![CDATA[domain::d]]></text>
</tag>
<tag>
<text><![CDATA[topic::t]]></text>
</tag>
<tag>
<text><![CDATA[template::matching]]></text>
</tag>
<tag>
<text><![CDATA[difficulty::medium]]></text>
</tag>
</tags>
</question>
<question type="multichoice">
<name>
<text><![CDATA[q6ndg7kt42cen 空欄に入るものはどれか。Castor は、____ である。]]></text>
</name>
<questiontext format="html">
<text><![CDATA[<p dir="auto">空欄に入るものはどれか。Castor は、____ である。</p>]]></text>
</questiontext>
<generalfeedback format="html">
<text/>
</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0.3333333</penalty>
<hidden>0</hidden>
<idnumber>q6ndg7kt42cen</idnumber>
<single>true</single>
<shuffleanswers>true</shuffleanswers>
<answernumbering>ABCD</answernumbering>
<showstandardinstruction>0</showstandardinstruction>
<correctfeedback format="html">
<text/>
</correctfeedback>
<partiallycorrectfeedback format="html">
<text/>
</partiallycorrectfeedback>
<incorrectfeedback format="html">
<text/>
</incorrectfeedback>
<shownumcorrect/>
<answer format="html" fraction="0">
<text><![CDATA[red]]></text>
<feedback format="html">
<text><![CDATA[<p>Alpha は、red である。Castor は、green である。</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="0">
<text><![CDATA[blue]]></text>
<feedback format="html">
<text><![CDATA[<p>Bravo は、blue である。Castor は、green である。</p>]]></text>
</feedback>
</answer>
<answer format="html" fraction="100">
<text><![CDATA[green]]></text>
<feedback format="html">
<text><![CDATA[<p>Castor は、green である。</p>]]></text>
</feedback>
</answer>
<tags>
<tag>
<text><![CDATA[domain::d]]></text>
</tag>
<tag>
<text><![CDATA[topic::t]]></text>
</tag>
<tag>
<text><![CDATA[template::cloze]]></text>
</tag>
<tag>
<text><![CDATA[difficulty::easy]]></text>
</tag>
</tags>
</question>
</quiz>
'''

snapshots['test_files_read_as_agreed[qti12-en] security-A-qti12.zip imsmanifest.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" identifier="security-A_package">
<metadata>
<schema>IMS Content</schema>
<schemaversion>1.1.3</schemaversion>
</metadata>
<organizations/>
<resources>
<resource identifier="security-A" type="imsqti_xmlv1p2">
<file href="security-A/security-A.xml"/>
<dependency identifierref="security-A_meta"/>
</resource>
<resource identifier="security-A_meta" type="associatedcontent/imscc_xmlv1p1/learning-application-resource" href="security-A/assessment_meta.xml">
<file href="security-A/assessment_meta.xml"/>
</resource>
</resources>
</manifest>
'''

snapshots['test_files_read_as_agreed[qti12-en] security-A-qti12.zip security-A/assessment_meta.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<quiz xmlns="http://canvas.instructure.com/xsd/cccv1p0" identifier="security-A">
<title>AWS security</title>
<description/>
<shuffle_answers>false</shuffle_answers>
<quiz_type>assignment</quiz_type>
<points_possible>6</points_possible>
</quiz>
'''

snapshots['test_files_read_as_agreed[qti12-en] security-A-qti12.zip security-A/security-A.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
<assessment ident="security-A" title="AWS security">
<section ident="root_section">
<item ident="q000000000001" title="q000000000001 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?">
<itemmetadata>
<qtimetadata>
<qtimetadatafield>
<fieldlabel>question_type</fieldlabel>
<fieldentry>multiple_choice_question</fieldentry>
</qtimetadatafield>
<qtimetadatafield>
<fieldlabel>points_possible</fieldlabel>
<fieldentry>1.0</fieldentry>
</qtimetadatafield>
</qtimetadata>
</itemmetadata>
<presentation>
<material>
<mattext texttype="text/html">Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</mattext>
</material>
<response_lid ident="response1" rcardinality="Single">
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/html">/48</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/html">/56</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/html">/60</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/html">/64</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes>
<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
</outcomes>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">A</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="A_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">B</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="B_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">C</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="C_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">D</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="D_fb"/>
</respcondition>
<respcondition continue="No">
<conditionvar>
<varequal respident="response1">B</varequal>
</conditionvar>
<setvar action="Set" varname="SCORE">100</setvar>
</respcondition>
</resprocessing>
<itemfeedback ident="A_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;The block that Amazon provides for a VPC is a /56.&lt;/p&gt;&lt;p&gt;Sources: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="B_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;The block that Amazon provides for a VPC is always a /56; its size can’t be chosen.&lt;/p&gt;&lt;p&gt;Sources: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="C_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;The block that Amazon provides for a VPC is a /56.&lt;/p&gt;&lt;p&gt;Sources: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="D_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;A /64 is the size of the IPv6 block of a subnet, not of the VPC.&lt;/p&gt;&lt;p&gt;Sources: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
</item>
<item ident="q000000000008" title="q000000000008 Under the AWS shared responsibility model, which two are the responsibility of the cu…">
<itemmetadata>
<qtimetadata>
<qtimetadatafield>
<fieldlabel>question_type</fieldlabel>
<fieldentry>multiple_answers_question</fieldentry>
</qtimetadatafield>
<qtimetadatafield>
<fieldlabel>points_possible</fieldlabel>
<fieldentry>1.0</fieldentry>
</qtimetadatafield>
</qtimetadata>
</itemmetadata>
<presentation>
<material>
<mattext texttype="text/html">Under the AWS shared responsibility model, which &lt;strong&gt;two&lt;/strong&gt; are the responsibility of the customer? (Choose two.)</mattext>
</material>
<response_lid ident="response1" rcardinality="Multiple">
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/html">Encrypting data at rest</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/html">Patching the hypervisor</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/html">Securing the data centres</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/html">Encrypting traffic in the VPC</mattext>
</material>
</response_label>
<response_label ident="E">
<material>
<mattext texttype="text/html">Maintaining the network</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes>
<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
</outcomes>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">A</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="A_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">B</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="B_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">C</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="C_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">D</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="D_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">E</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="E_fb"/>
</respcondition>
<respcondition continue="No">
<conditionvar>
<and>
<varequal respident="response1">A</varequal>
<not>
<varequal respident="response1">B</varequal>
</not>
<not>
<varequal respident="response1">C</varequal>
</not>
<varequal respident="response1">D</varequal>
<not>
<varequal respident="response1">E</varequal>
</not>
</and>
</conditionvar>
<setvar action="Set" varname="SCORE">100</setvar>
</respcondition>
</resprocessing>
<itemfeedback ident="A_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;The customer encrypts the data.&lt;/p&gt;&lt;p&gt;Sources: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="B_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;AWS patches the hypervisor.&lt;/p&gt;&lt;p&gt;Sources: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="C_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;AWS secures its data centres.&lt;/p&gt;&lt;p&gt;Sources: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="D_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;The customer encrypts the traffic.&lt;/p&gt;&lt;p&gt;Sources: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="E_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;AWS maintains its global network.&lt;/p&gt;&lt;p&gt;Sources: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
</item>
<item ident="qydy5ips3kpwj" title="qydy5ips3kpwj Put these colors of Lamp in the right order.">
<itemmetadata>
<qtimetadata>
<qtimetadatafield>
<fieldlabel>question_type</fieldlabel>
<fieldentry>matching_question</fieldentry>
</qtimetadatafield>
<qtimetadatafield>
<fieldlabel>points_possible</fieldlabel>
<fieldentry>1.0</fieldentry>
</qtimetadatafield>
</qtimetadata>
</itemmetadata>
<presentation>
<material>
<mattext texttype="text/html">Put these colors of Lamp in the right order.</mattext>
</material>
<response_lid ident="response1">
<material>
<mattext texttype="text/plain">1</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
<response_lid ident="response2">
<material>
<mattext texttype="text/plain">2</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
<response_lid ident="response3">
<material>
<mattext texttype="text/plain">3</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
<response_lid ident="response4">
<material>
<mattext texttype="text/plain">4</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes>
<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
</outcomes>
<respcondition continue="Yes">
<conditionvar>
<other/>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="general_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">D</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">25.00</setvar>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response2">B</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">25.00</setvar>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response3">C</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">25.00</setvar>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response4">A</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">25.00</setvar>
</respcondition>
</resprocessing>
<itemfeedback ident="general_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;ol&gt;&lt;li&gt;&lt;strong&gt;red&lt;/strong&gt;&lt;br/&gt;red comes first.&lt;/li&gt;&lt;li&gt;&lt;strong&gt;blue&lt;/strong&gt;&lt;br/&gt;blue comes right after red.&lt;/li&gt;&lt;li&gt;&lt;strong&gt;green&lt;/strong&gt;&lt;br/&gt;green comes right after blue.&lt;/li&gt;&lt;li&gt;&lt;strong&gt;pink&lt;/strong&gt;&lt;br/&gt;pink comes right after green.&lt;/li&gt;&lt;/ol&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
</item>
<item ident="qsxw7btr2sf4o" title="qsxw7btr2sf4o Which color does each of these things have? One choice is not used.">
<itemmetadata>
<qtimetadata>
<qtimetadatafield>
<fieldlabel>question_type</fieldlabel>
<fieldentry>matching_question</fieldentry>
</qtimetadatafield>
<qtimetadatafield>
<fieldlabel>points_possible</fieldlabel>
<fieldentry>1.0</fieldentry>
</qtimetadatafield>
</qtimetadata>
</itemmetadata>
<presentation>
<material>
<mattext texttype="text/html">Which color does each of these things have? One choice is not used.</mattext>
</material>
<response_lid ident="response1">
<material>
<mattext texttype="text/plain">Alpha</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
<response_lid ident="response2">
<material>
<mattext texttype="text/plain">Castor</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
<response_lid ident="response3">
<material>
<mattext texttype="text/plain">Bravo</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes>
<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
</outcomes>
<respcondition continue="Yes">
<conditionvar>
<other/>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="general_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">B</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">33.33</setvar>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response2">D</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">33.33</setvar>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response3">A</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">33.33</setvar>
</respcondition>
</resprocessing>
<itemfeedback ident="general_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;ol&gt;&lt;li&gt;Alpha → &lt;strong&gt;red&lt;/strong&gt;&lt;br/&gt;Alpha is red.&lt;/li&gt;&lt;li&gt;Castor → &lt;strong&gt;green&lt;/strong&gt;&lt;br/&gt;Castor is green.&lt;/li&gt;&lt;li&gt;Bravo → &lt;strong&gt;blue&lt;/strong&gt;&lt;br/&gt;Bravo is blue.&lt;/li&gt;&lt;/ol&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
</item>
<item ident="q6ndg7kt42cen" title="q6ndg7kt42cen Castor is ____.">
<itemmetadata>
<qtimetadata>
<qtimetadatafield>
<fieldlabel>question_type</fieldlabel>
<fieldentry>multiple_choice_question</fieldentry>
</qtimetadatafield>
<qtimetadatafield>
<fieldlabel>points_possible</fieldlabel>
<fieldentry>1.0</fieldentry>
</qtimetadatafield>
</qtimetadata>
</itemmetadata>
<presentation>
<material>
<mattext texttype="text/html">Castor is ____.</mattext>
</material>
<response_lid ident="response1" rcardinality="Single">
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/html">red</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/html">blue</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/html">green</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes>
<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
</outcomes>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">A</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="A_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">B</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="B_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">C</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="C_fb"/>
</respcondition>
<respcondition continue="No">
<conditionvar>
<varequal respident="response1">C</varequal>
</conditionvar>
<setvar action="Set" varname="SCORE">100</setvar>
</respcondition>
</resprocessing>
<itemfeedback ident="A_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;Alpha is red. Castor is green.&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="B_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;Bravo is blue. Castor is green.&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="C_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;Castor is green.&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
</item>
<item ident="qtrue00000000" title="qtrue00000000 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?">
<itemmetadata>
<qtimetadata>
<qtimetadatafield>
<fieldlabel>question_type</fieldlabel>
<fieldentry>true_false_question</fieldentry>
</qtimetadatafield>
<qtimetadatafield>
<fieldlabel>points_possible</fieldlabel>
<fieldentry>1.0</fieldentry>
</qtimetadatafield>
</qtimetadata>
</itemmetadata>
<presentation>
<material>
<mattext texttype="text/html">Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</mattext>
</material>
<response_lid ident="response1" rcardinality="Single">
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/html">True</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/html">False</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes>
<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
</outcomes>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">A</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="A_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">B</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="B_fb"/>
</respcondition>
<respcondition continue="No">
<conditionvar>
<varequal respident="response1">A</varequal>
</conditionvar>
<setvar action="Set" varname="SCORE">100</setvar>
</respcondition>
</resprocessing>
<itemfeedback ident="A_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;It is so.&lt;/p&gt;&lt;p&gt;Sources: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="B_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;It is so.&lt;/p&gt;&lt;p&gt;Sources: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
</item>
</section>
</assessment>
</questestinterop>
'''

snapshots['test_files_read_as_agreed[qti12-ja] security-ja-A-qti12.zip imsmanifest.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" identifier="security-ja-A_package">
<metadata>
<schema>IMS Content</schema>
<schemaversion>1.1.3</schemaversion>
</metadata>
<organizations/>
<resources>
<resource identifier="security-ja-A" type="imsqti_xmlv1p2">
<file href="security-ja-A/security-ja-A.xml"/>
<dependency identifierref="security-ja-A_meta"/>
</resource>
<resource identifier="security-ja-A_meta" type="associatedcontent/imscc_xmlv1p1/learning-application-resource" href="security-ja-A/assessment_meta.xml">
<file href="security-ja-A/assessment_meta.xml"/>
</resource>
</resources>
</manifest>
'''

snapshots['test_files_read_as_agreed[qti12-ja] security-ja-A-qti12.zip security-ja-A/assessment_meta.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<quiz xmlns="http://canvas.instructure.com/xsd/cccv1p0" identifier="security-ja-A">
<title>AWS のセキュリティ</title>
<description/>
<shuffle_answers>false</shuffle_answers>
<quiz_type>assignment</quiz_type>
<points_possible>6</points_possible>
</quiz>
'''

snapshots['test_files_read_as_agreed[qti12-ja] security-ja-A-qti12.zip security-ja-A/security-ja-A.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
<assessment ident="security-ja-A" title="AWS のセキュリティ">
<section ident="root_section">
<item ident="q000000000001" title="q000000000001 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。">
<itemmetadata>
<qtimetadata>
<qtimetadatafield>
<fieldlabel>question_type</fieldlabel>
<fieldentry>multiple_choice_question</fieldentry>
</qtimetadatafield>
<qtimetadatafield>
<fieldlabel>points_possible</fieldlabel>
<fieldentry>1.0</fieldentry>
</qtimetadatafield>
</qtimetadata>
</itemmetadata>
<presentation>
<material>
<mattext texttype="text/html">Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</mattext>
</material>
<response_lid ident="response1" rcardinality="Single">
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/html">/48</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/html">/56</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/html">/60</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/html">/64</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes>
<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
</outcomes>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">A</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="A_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">B</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="B_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">C</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="C_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">D</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="D_fb"/>
</respcondition>
<respcondition continue="No">
<conditionvar>
<varequal respident="response1">B</varequal>
</conditionvar>
<setvar action="Set" varname="SCORE">100</setvar>
</respcondition>
</resprocessing>
<itemfeedback ident="A_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;Amazon が VPC に割り当てるブロックは /56 である。&lt;/p&gt;&lt;p&gt;出典: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="B_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;Amazon が VPC に割り当てるブロックは常に /56 で、サイズは選べない。&lt;/p&gt;&lt;p&gt;出典: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="C_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;Amazon が VPC に割り当てるブロックは /56 である。&lt;/p&gt;&lt;p&gt;出典: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="D_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;/64 は VPC ではなくサブネットの IPv6 ブロックのサイズである。&lt;/p&gt;&lt;p&gt;出典: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
</item>
<item ident="q000000000008" title="q000000000008 AWS の責任共有モデルで、利用者の責任であるものはどれか。二つ選べ。">
<itemmetadata>
<qtimetadata>
<qtimetadatafield>
<fieldlabel>question_type</fieldlabel>
<fieldentry>multiple_answers_question</fieldentry>
</qtimetadatafield>
<qtimetadatafield>
<fieldlabel>points_possible</fieldlabel>
<fieldentry>1.0</fieldentry>
</qtimetadatafield>
</qtimetadata>
</itemmetadata>
<presentation>
<material>
<mattext texttype="text/html">AWS の責任共有モデルで、利用者の責任であるものはどれか。&lt;strong&gt;二つ&lt;/strong&gt;選べ。</mattext>
</material>
<response_lid ident="response1" rcardinality="Multiple">
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/html">保存データの暗号化</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/html">ハイパーバイザーの更新</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/html">データセンターの警備</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/html">VPC 内の通信の暗号化</mattext>
</material>
</response_label>
<response_label ident="E">
<material>
<mattext texttype="text/html">ネットワーク設備の保守</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes>
<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
</outcomes>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">A</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="A_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">B</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="B_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">C</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="C_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">D</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="D_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">E</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="E_fb"/>
</respcondition>
<respcondition continue="No">
<conditionvar>
<and>
<varequal respident="response1">A</varequal>
<not>
<varequal respident="response1">B</varequal>
</not>
<not>
<varequal respident="response1">C</varequal>
</not>
<varequal respident="response1">D</varequal>
<not>
<varequal respident="response1">E</varequal>
</not>
</and>
</conditionvar>
<setvar action="Set" varname="SCORE">100</setvar>
</respcondition>
</resprocessing>
<itemfeedback ident="A_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;データを暗号化するのは利用者である。&lt;/p&gt;&lt;p&gt;出典: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="B_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;ハイパーバイザーを更新するのは AWS である。&lt;/p&gt;&lt;p&gt;出典: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="C_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;データセンターを警備するのは AWS である。&lt;/p&gt;&lt;p&gt;出典: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="D_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;通信を暗号化するのは利用者である。&lt;/p&gt;&lt;p&gt;出典: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="E_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;設備を保守するのは AWS である。&lt;/p&gt;&lt;p&gt;出典: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
</item>
<item ident="qydy5ips3kpwj" title="qydy5ips3kpwj Lamp について、次の色を正しい順に並べよ。">
<itemmetadata>
<qtimetadata>
<qtimetadatafield>
<fieldlabel>question_type</fieldlabel>
<fieldentry>matching_question</fieldentry>
</qtimetadatafield>
<qtimetadatafield>
<fieldlabel>points_possible</fieldlabel>
<fieldentry>1.0</fieldentry>
</qtimetadatafield>
</qtimetadata>
</itemmetadata>
<presentation>
<material>
<mattext texttype="text/html">Lamp について、次の色を正しい順に並べよ。</mattext>
</material>
<response_lid ident="response1">
<material>
<mattext texttype="text/plain">1</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
<response_lid ident="response2">
<material>
<mattext texttype="text/plain">2</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
<response_lid ident="response3">
<material>
<mattext texttype="text/plain">3</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
<response_lid ident="response4">
<material>
<mattext texttype="text/plain">4</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes>
<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
</outcomes>
<respcondition continue="Yes">
<conditionvar>
<other/>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="general_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">D</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">25.00</setvar>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response2">B</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">25.00</setvar>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response3">C</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">25.00</setvar>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response4">A</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">25.00</setvar>
</respcondition>
</resprocessing>
<itemfeedback ident="general_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;ol&gt;&lt;li&gt;&lt;strong&gt;red&lt;/strong&gt;&lt;br/&gt;最初に来るのは、red である。&lt;/li&gt;&lt;li&gt;&lt;strong&gt;blue&lt;/strong&gt;&lt;br/&gt;red の次に来るのは、blue である。&lt;/li&gt;&lt;li&gt;&lt;strong&gt;green&lt;/strong&gt;&lt;br/&gt;blue の次に来るのは、green である。&lt;/li&gt;&lt;li&gt;&lt;strong&gt;pink&lt;/strong&gt;&lt;br/&gt;green の次に来るのは、pink である。&lt;/li&gt;&lt;/ol&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
</item>
<item ident="qsxw7btr2sf4o" title="qsxw7btr2sf4o 次の各ものの色はどれか。選択肢は 1 つ余る。">
<itemmetadata>
<qtimetadata>
<qtimetadatafield>
<fieldlabel>question_type</fieldlabel>
<fieldentry>matching_question</fieldentry>
</qtimetadatafield>
<qtimetadatafield>
<fieldlabel>points_possible</fieldlabel>
<fieldentry>1.0</fieldentry>
</qtimetadatafield>
</qtimetadata>
</itemmetadata>
<presentation>
<material>
<mattext texttype="text/html">次の各ものの色はどれか。選択肢は 1 つ余る。</mattext>
</material>
<response_lid ident="response1">
<material>
<mattext texttype="text/plain">Alpha</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
<response_lid ident="response2">
<material>
<mattext texttype="text/plain">Castor</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
<response_lid ident="response3">
<material>
<mattext texttype="text/plain">Bravo</mattext>
</material>
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/plain">blue</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/plain">red</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/plain">pink</mattext>
</material>
</response_label>
<response_label ident="D">
<material>
<mattext texttype="text/plain">green</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes>
<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
</outcomes>
<respcondition continue="Yes">
<conditionvar>
<other/>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="general_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">B</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">33.33</setvar>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response2">D</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">33.33</setvar>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response3">A</varequal>
</conditionvar>
<setvar action="Add" varname="SCORE">33.33</setvar>
</respcondition>
</resprocessing>
<itemfeedback ident="general_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;ol&gt;&lt;li&gt;Alpha → &lt;strong&gt;red&lt;/strong&gt;&lt;br/&gt;Alpha は、red である。&lt;/li&gt;&lt;li&gt;Castor → &lt;strong&gt;green&lt;/strong&gt;&lt;br/&gt;Castor は、green である。&lt;/li&gt;&lt;li&gt;Bravo → &lt;strong&gt;blue&lt;/strong&gt;&lt;br/&gt;Bravo は、blue である。&lt;/li&gt;&lt;/ol&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
</item>
<item ident="q6ndg7kt42cen" title="q6ndg7kt42cen 空欄に入るものはどれか。Castor は、____ である。">
<itemmetadata>
<qtimetadata>
<qtimetadatafield>
<fieldlabel>question_type</fieldlabel>
<fieldentry>multiple_choice_question</fieldentry>
</qtimetadatafield>
<qtimetadatafield>
<fieldlabel>points_possible</fieldlabel>
<fieldentry>1.0</fieldentry>
</qtimetadatafield>
</qtimetadata>
</itemmetadata>
<presentation>
<material>
<mattext texttype="text/html">空欄に入るものはどれか。Castor は、____ である。</mattext>
</material>
<response_lid ident="response1" rcardinality="Single">
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/html">red</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/html">blue</mattext>
</material>
</response_label>
<response_label ident="C">
<material>
<mattext texttype="text/html">green</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes>
<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
</outcomes>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">A</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="A_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">B</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="B_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">C</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="C_fb"/>
</respcondition>
<respcondition continue="No">
<conditionvar>
<varequal respident="response1">C</varequal>
</conditionvar>
<setvar action="Set" varname="SCORE">100</setvar>
</respcondition>
</resprocessing>
<itemfeedback ident="A_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;Alpha は、red である。Castor は、green である。&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="B_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;Bravo は、blue である。Castor は、green である。&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="C_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;Castor は、green である。&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
</item>
<item ident="qtrue00000000" title="qtrue00000000 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。">
<itemmetadata>
<qtimetadata>
<qtimetadatafield>
<fieldlabel>question_type</fieldlabel>
<fieldentry>true_false_question</fieldentry>
</qtimetadatafield>
<qtimetadatafield>
<fieldlabel>points_possible</fieldlabel>
<fieldentry>1.0</fieldentry>
</qtimetadatafield>
</qtimetadata>
</itemmetadata>
<presentation>
<material>
<mattext texttype="text/html">Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</mattext>
</material>
<response_lid ident="response1" rcardinality="Single">
<render_choice>
<response_label ident="A">
<material>
<mattext texttype="text/html">正しい</mattext>
</material>
</response_label>
<response_label ident="B">
<material>
<mattext texttype="text/html">誤り</mattext>
</material>
</response_label>
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes>
<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
</outcomes>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">A</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="A_fb"/>
</respcondition>
<respcondition continue="Yes">
<conditionvar>
<varequal respident="response1">B</varequal>
</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="B_fb"/>
</respcondition>
<respcondition continue="No">
<conditionvar>
<varequal respident="response1">A</varequal>
</conditionvar>
<setvar action="Set" varname="SCORE">100</setvar>
</respcondition>
</resprocessing>
<itemfeedback ident="A_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;そうである。&lt;/p&gt;&lt;p&gt;出典: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
<itemfeedback ident="B_fb">
<flow_mat>
<material>
<mattext texttype="text/html">&lt;p&gt;そうである。&lt;/p&gt;&lt;p&gt;出典: &lt;a href="https://example.org/notes?a=1&amp;amp;b=2"&gt;&lt;cite&gt;SysOps study notes&lt;/cite&gt;&lt;/a&gt;, L91&lt;/p&gt;</mattext>
</material>
</flow_mat>
</itemfeedback>
</item>
</section>
</assessment>
</questestinterop>
'''

snapshots['test_files_read_as_agreed[qti21-en] security-A-qti21.zip imsmanifest.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/imscp_v1p1.xsd" identifier="security-A">
<metadata>
<schema>QTIv2.1 Package</schema>
<schemaversion>1.0.0</schemaversion>
</metadata>
<organizations/>
<resources>
<resource identifier="R-test" type="imsqti_test_xmlv2p1" href="test.xml">
<file href="test.xml"/>
<dependency identifierref="R-q000000000001"/>
<dependency identifierref="R-q000000000008"/>
<dependency identifierref="R-qydy5ips3kpwj"/>
<dependency identifierref="R-qsxw7btr2sf4o"/>
<dependency identifierref="R-q6ndg7kt42cen"/>
<dependency identifierref="R-qtrue00000000"/>
</resource>
<resource identifier="R-q000000000001" type="imsqti_item_xmlv2p1" href="items/q000000000001.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>q000000000001</entry>
</identifier>
<title>
<string language="en">q000000000001 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</string>
</title>
<language>en</language>
<keyword>
<string language="en">security</string>
</keyword>
<keyword>
<string language="en">services</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/q000000000001.xml"/>
</resource>
<resource identifier="R-q000000000008" type="imsqti_item_xmlv2p1" href="items/q000000000008.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>q000000000008</entry>
</identifier>
<title>
<string language="en">q000000000008 Under the AWS shared responsibility model, which two are the responsibility of the cu…</string>
</title>
<language>en</language>
<keyword>
<string language="en">security</string>
</keyword>
<keyword>
<string language="en">services</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/q000000000008.xml"/>
</resource>
<resource identifier="R-qydy5ips3kpwj" type="imsqti_item_xmlv2p1" href="items/qydy5ips3kpwj.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>qydy5ips3kpwj</entry>
</identifier>
<title>
<string language="en">qydy5ips3kpwj Put these colors of Lamp in the right order.</string>
</title>
<language>en</language>
<keyword>
<string language="en">domain::d</string>
</keyword>
<keyword>
<string language="en">topic::t</string>
</keyword>
<keyword>
<string language="en">template::order-to-arrange</string>
</keyword>
<keyword>
<string language="en">difficulty::medium</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/qydy5ips3kpwj.xml"/>
</resource>
<resource identifier="R-qsxw7btr2sf4o" type="imsqti_item_xmlv2p1" href="items/qsxw7btr2sf4o.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>qsxw7btr2sf4o</entry>
</identifier>
<title>
<string language="en">qsxw7btr2sf4o Which color does each of these things have? One choice is not used.</string>
</title>
<language>en</language>
<keyword>
<string language="en">domain::d</string>
</keyword>
<keyword>
<string language="en">topic::t</string>
</keyword>
<keyword>
<string language="en">template::matching</string>
</keyword>
<keyword>
<string language="en">difficulty::medium</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/qsxw7btr2sf4o.xml"/>
</resource>
<resource identifier="R-q6ndg7kt42cen" type="imsqti_item_xmlv2p1" href="items/q6ndg7kt42cen.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>q6ndg7kt42cen</entry>
</identifier>
<title>
<string language="en">q6ndg7kt42cen Castor is ____.</string>
</title>
<language>en</language>
<keyword>
<string language="en">domain::d</string>
</keyword>
<keyword>
<string language="en">topic::t</string>
</keyword>
<keyword>
<string language="en">template::cloze</string>
</keyword>
<keyword>
<string language="en">difficulty::easy</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/q6ndg7kt42cen.xml"/>
</resource>
<resource identifier="R-qtrue00000000" type="imsqti_item_xmlv2p1" href="items/qtrue00000000.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>qtrue00000000</entry>
</identifier>
<title>
<string language="en">qtrue00000000 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</string>
</title>
<language>en</language>
<keyword>
<string language="en">security</string>
</keyword>
<keyword>
<string language="en">services</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/qtrue00000000.xml"/>
</resource>
</resources>
</manifest>
'''

snapshots['test_files_read_as_agreed[qti21-en] security-A-qti21.zip items/q000000000001.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="q000000000001" title="q000000000001 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?" adaptive="false" timeDependent="false" xml:lang="en">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
<correctResponse>
<value>B</value>
</correctResponse>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
<defaultValue>
<value>0</value>
</defaultValue>
</outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<itemBody>
<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
<prompt>Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</prompt>
<simpleChoice identifier="A" fixed="true">/48</simpleChoice>
<simpleChoice identifier="B" fixed="true">/56</simpleChoice>
<simpleChoice identifier="C" fixed="true">/60</simpleChoice>
<simpleChoice identifier="D" fixed="true">/64</simpleChoice>
</choiceInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf>
<match>
<variable identifier="RESPONSE"/>
<correct identifier="RESPONSE"/>
</match>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">1</baseValue>
</setOutcomeValue>
</responseIf>
<responseElse>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">0</baseValue>
</setOutcomeValue>
</responseElse>
</responseCondition>
<responseCondition>
<responseIf>
<not>
<isNull>
<variable identifier="RESPONSE"/>
</isNull>
</not>
<setOutcomeValue identifier="FEEDBACK">
<variable identifier="RESPONSE"/>
</setOutcomeValue>
</responseIf>
</responseCondition>
</responseProcessing>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="A" showHide="show"><p><strong>✗ /48</strong></p><p>The block that Amazon provides for a VPC is a /56.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="B" showHide="show"><p><strong>✓ /56</strong></p><p>The block that Amazon provides for a VPC is always a /56; its size can’t be chosen.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="C" showHide="show"><p><strong>✗ /60</strong></p><p>The block that Amazon provides for a VPC is a /56.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="D" showHide="show"><p><strong>✗ /64</strong></p><p>A /64 is the size of the IPv6 block of a subnet, not of the VPC.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
</assessmentItem>
'''

snapshots['test_files_read_as_agreed[qti21-en] security-A-qti21.zip items/q000000000008.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="q000000000008" title="q000000000008 Under the AWS shared responsibility model, which two are the responsibility of the cu…" adaptive="false" timeDependent="false" xml:lang="en">
<responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="identifier">
<correctResponse>
<value>A</value>
<value>D</value>
</correctResponse>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
<defaultValue>
<value>0</value>
</defaultValue>
</outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier">
<defaultValue>
<value>NONE</value>
</defaultValue>
</outcomeDeclaration>
<itemBody>
<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="0">
<prompt>Under the AWS shared responsibility model, which <strong>two</strong> are the responsibility of the customer? (Choose two.)</prompt>
<simpleChoice identifier="A">Encrypting data at rest</simpleChoice>
<simpleChoice identifier="B">Patching the hypervisor</simpleChoice>
<simpleChoice identifier="C">Securing the data centres</simpleChoice>
<simpleChoice identifier="D">Encrypting traffic in the VPC</simpleChoice>
<simpleChoice identifier="E">Maintaining the network</simpleChoice>
</choiceInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf>
<match>
<variable identifier="RESPONSE"/>
<correct identifier="RESPONSE"/>
</match>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">1</baseValue>
</setOutcomeValue>
</responseIf>
<responseElse>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">0</baseValue>
</setOutcomeValue>
</responseElse>
</responseCondition>
<responseCondition>
<responseIf>
<not>
<isNull>
<variable identifier="RESPONSE"/>
</isNull>
</not>
<setOutcomeValue identifier="FEEDBACK">
<variable identifier="RESPONSE"/>
</setOutcomeValue>
</responseIf>
</responseCondition>
</responseProcessing>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="A" showHide="show"><p><strong>✓ Encrypting data at rest</strong></p><p>The customer encrypts the data.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="B" showHide="show"><p><strong>✗ Patching the hypervisor</strong></p><p>AWS patches the hypervisor.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="C" showHide="show"><p><strong>✗ Securing the data centres</strong></p><p>AWS secures its data centres.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="D" showHide="show"><p><strong>✓ Encrypting traffic in the VPC</strong></p><p>The customer encrypts the traffic.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="E" showHide="show"><p><strong>✗ Maintaining the network</strong></p><p>AWS maintains its global network.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
</assessmentItem>
'''

snapshots['test_files_read_as_agreed[qti21-en] security-A-qti21.zip items/q6ndg7kt42cen.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="q6ndg7kt42cen" title="q6ndg7kt42cen Castor is ____." adaptive="false" timeDependent="false" xml:lang="en">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
<correctResponse>
<value>C</value>
</correctResponse>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
<defaultValue>
<value>0</value>
</defaultValue>
</outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<itemBody>
<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">
<prompt>Castor is ____.</prompt>
<simpleChoice identifier="A">red</simpleChoice>
<simpleChoice identifier="B">blue</simpleChoice>
<simpleChoice identifier="C">green</simpleChoice>
</choiceInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf>
<match>
<variable identifier="RESPONSE"/>
<correct identifier="RESPONSE"/>
</match>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">1</baseValue>
</setOutcomeValue>
</responseIf>
<responseElse>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">0</baseValue>
</setOutcomeValue>
</responseElse>
</responseCondition>
<responseCondition>
<responseIf>
<not>
<isNull>
<variable identifier="RESPONSE"/>
</isNull>
</not>
<setOutcomeValue identifier="FEEDBACK">
<variable identifier="RESPONSE"/>
</setOutcomeValue>
</responseIf>
</responseCondition>
</responseProcessing>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="A" showHide="show"><p><strong>✗ red</strong></p><p>Alpha is red. Castor is green.</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="B" showHide="show"><p><strong>✗ blue</strong></p><p>Bravo is blue. Castor is green.</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="C" showHide="show"><p><strong>✓ green</strong></p><p>Castor is green.</p></modalFeedback>
</assessmentItem>
'''

snapshots['test_files_read_as_agreed[qti21-en] security-A-qti21.zip items/qsxw7btr2sf4o.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="qsxw7btr2sf4o" title="qsxw7btr2sf4o Which color does each of these things have? One choice is not used." adaptive="false" timeDependent="false" xml:lang="en">
<responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="directedPair">
<correctResponse>
<value>P1 B</value>
<value>P2 D</value>
<value>P3 A</value>
</correctResponse>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
<defaultValue>
<value>0</value>
</defaultValue>
</outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<itemBody>
<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="3">
<prompt>Which color does each of these things have? One choice is not used.</prompt>
<simpleMatchSet>
<simpleAssociableChoice identifier="P1" matchMax="1">Alpha</simpleAssociableChoice>
<simpleAssociableChoice identifier="P2" matchMax="1">Castor</simpleAssociableChoice>
<simpleAssociableChoice identifier="P3" matchMax="1">Bravo</simpleAssociableChoice>
</simpleMatchSet>
<simpleMatchSet>
<simpleAssociableChoice identifier="A" matchMax="1">blue</simpleAssociableChoice>
<simpleAssociableChoice identifier="B" matchMax="1">red</simpleAssociableChoice>
<simpleAssociableChoice identifier="C" matchMax="1">pink</simpleAssociableChoice>
<simpleAssociableChoice identifier="D" matchMax="1">green</simpleAssociableChoice>
</simpleMatchSet>
</matchInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf>
<match>
<variable identifier="RESPONSE"/>
<correct identifier="RESPONSE"/>
</match>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">1</baseValue>
</setOutcomeValue>
</responseIf>
<responseElse>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">0</baseValue>
</setOutcomeValue>
</responseElse>
</responseCondition>
<setOutcomeValue identifier="FEEDBACK">
<baseValue baseType="identifier">ALL</baseValue>
</setOutcomeValue>
</responseProcessing>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="ALL" showHide="show"><ol><li>Alpha → <strong>red</strong><br/>Alpha is red.</li><li>Castor → <strong>green</strong><br/>Castor is green.</li><li>Bravo → <strong>blue</strong><br/>Bravo is blue.</li></ol></modalFeedback>
</assessmentItem>
'''

snapshots['test_files_read_as_agreed[qti21-en] security-A-qti21.zip items/qtrue00000000.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="qtrue00000000" title="qtrue00000000 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?" adaptive="false" timeDependent="false" xml:lang="en">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
<correctResponse>
<value>A</value>
</correctResponse>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
<defaultValue>
<value>0</value>
</defaultValue>
</outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<itemBody>
<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
<prompt>Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</prompt>
<simpleChoice identifier="A" fixed="true">True</simpleChoice>
<simpleChoice identifier="B" fixed="true">False</simpleChoice>
</choiceInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf>
<match>
<variable identifier="RESPONSE"/>
<correct identifier="RESPONSE"/>
</match>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">1</baseValue>
</setOutcomeValue>
</responseIf>
<responseElse>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">0</baseValue>
</setOutcomeValue>
</responseElse>
</responseCondition>
<responseCondition>
<responseIf>
<not>
<isNull>
<variable identifier="RESPONSE"/>
</isNull>
</not>
<setOutcomeValue identifier="FEEDBACK">
<variable identifier="RESPONSE"/>
</setOutcomeValue>
</responseIf>
</responseCondition>
</responseProcessing>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="A" showHide="show"><p><strong>✓ True</strong></p><p>It is so.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="B" showHide="show"><p><strong>✗ False</strong></p><p>It is so.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
</assessmentItem>
'''

snapshots['test_files_read_as_agreed[qti21-en] security-A-qti21.zip items/qydy5ips3kpwj.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="qydy5ips3kpwj" title="qydy5ips3kpwj Put these colors of Lamp in the right order." adaptive="false" timeDependent="false" xml:lang="en">
<responseDeclaration identifier="RESPONSE" cardinality="ordered" baseType="identifier">
<correctResponse>
<value>D</value>
<value>B</value>
<value>C</value>
<value>A</value>
</correctResponse>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
<defaultValue>
<value>0</value>
</defaultValue>
</outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<itemBody>
<orderInteraction responseIdentifier="RESPONSE" shuffle="true" orientation="vertical">
<prompt>Put these colors of Lamp in the right order.</prompt>
<simpleChoice identifier="A">pink</simpleChoice>
<simpleChoice identifier="B">blue</simpleChoice>
<simpleChoice identifier="C">green</simpleChoice>
<simpleChoice identifier="D">red</simpleChoice>
</orderInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf>
<match>
<variable identifier="RESPONSE"/>
<correct identifier="RESPONSE"/>
</match>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">1</baseValue>
</setOutcomeValue>
</responseIf>
<responseElse>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">0</baseValue>
</setOutcomeValue>
</responseElse>
</responseCondition>
<setOutcomeValue identifier="FEEDBACK">
<baseValue baseType="identifier">ALL</baseValue>
</setOutcomeValue>
</responseProcessing>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="ALL" showHide="show"><ol><li><strong>red</strong><br/>red comes first.</li><li><strong>blue</strong><br/>blue comes right after red.</li><li><strong>green</strong><br/>green comes right after blue.</li><li><strong>pink</strong><br/>pink comes right after green.</li></ol></modalFeedback>
</assessmentItem>
'''

snapshots['test_files_read_as_agreed[qti21-en] security-A-qti21.zip test.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="security-A" title="AWS security">
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
<testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">
<assessmentSection identifier="items" title="AWS security" visible="true">
<assessmentItemRef identifier="q000000000001" href="items/q000000000001.xml" category="security services"/>
<assessmentItemRef identifier="q000000000008" href="items/q000000000008.xml" category="security services"/>
<assessmentItemRef identifier="qydy5ips3kpwj" href="items/qydy5ips3kpwj.xml" category="d t"/>
<assessmentItemRef identifier="qsxw7btr2sf4o" href="items/qsxw7btr2sf4o.xml" category="d t"/>
<assessmentItemRef identifier="q6ndg7kt42cen" href="items/q6ndg7kt42cen.xml" category="d t"/>
<assessmentItemRef identifier="qtrue00000000" href="items/qtrue00000000.xml" category="security services"/>
</assessmentSection>
</testPart>
<outcomeProcessing>
<setOutcomeValue identifier="SCORE">
<sum>
<testVariables variableIdentifier="SCORE"/>
</sum>
</setOutcomeValue>
</outcomeProcessing>
</assessmentTest>
'''

snapshots['test_files_read_as_agreed[qti21-ja] security-ja-A-qti21.zip imsmanifest.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/imscp_v1p1.xsd" identifier="security-ja-A">
<metadata>
<schema>QTIv2.1 Package</schema>
<schemaversion>1.0.0</schemaversion>
</metadata>
<organizations/>
<resources>
<resource identifier="R-test" type="imsqti_test_xmlv2p1" href="test.xml">
<file href="test.xml"/>
<dependency identifierref="R-q000000000001"/>
<dependency identifierref="R-q000000000008"/>
<dependency identifierref="R-qydy5ips3kpwj"/>
<dependency identifierref="R-qsxw7btr2sf4o"/>
<dependency identifierref="R-q6ndg7kt42cen"/>
<dependency identifierref="R-qtrue00000000"/>
</resource>
<resource identifier="R-q000000000001" type="imsqti_item_xmlv2p1" href="items/q000000000001.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>q000000000001</entry>
</identifier>
<title>
<string language="ja">q000000000001 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</string>
</title>
<language>ja</language>
<keyword>
<string language="ja">security</string>
</keyword>
<keyword>
<string language="ja">services</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/q000000000001.xml"/>
</resource>
<resource identifier="R-q000000000008" type="imsqti_item_xmlv2p1" href="items/q000000000008.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>q000000000008</entry>
</identifier>
<title>
<string language="ja">q000000000008 AWS の責任共有モデルで、利用者の責任であるものはどれか。二つ選べ。</string>
</title>
<language>ja</language>
<keyword>
<string language="ja">security</string>
</keyword>
<keyword>
<string language="ja">services</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/q000000000008.xml"/>
</resource>
<resource identifier="R-qydy5ips3kpwj" type="imsqti_item_xmlv2p1" href="items/qydy5ips3kpwj.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>qydy5ips3kpwj</entry>
</identifier>
<title>
<string language="ja">qydy5ips3kpwj Lamp について、次の色を正しい順に並べよ。</string>
</title>
<language>ja</language>
<keyword>
<string language="ja">domain::d</string>
</keyword>
<keyword>
<string language="ja">topic::t</string>
</keyword>
<keyword>
<string language="ja">template::order-to-arrange</string>
</keyword>
<keyword>
<string language="ja">difficulty::medium</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/qydy5ips3kpwj.xml"/>
</resource>
<resource identifier="R-qsxw7btr2sf4o" type="imsqti_item_xmlv2p1" href="items/qsxw7btr2sf4o.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>qsxw7btr2sf4o</entry>
</identifier>
<title>
<string language="ja">qsxw7btr2sf4o 次の各ものの色はどれか。選択肢は 1 つ余る。</string>
</title>
<language>ja</language>
<keyword>
<string language="ja">domain::d</string>
</keyword>
<keyword>
<string language="ja">topic::t</string>
</keyword>
<keyword>
<string language="ja">template::matching</string>
</keyword>
<keyword>
<string language="ja">difficulty::medium</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/qsxw7btr2sf4o.xml"/>
</resource>
<resource identifier="R-q6ndg7kt42cen" type="imsqti_item_xmlv2p1" href="items/q6ndg7kt42cen.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>q6ndg7kt42cen</entry>
</identifier>
<title>
<string language="ja">q6ndg7kt42cen 空欄に入るものはどれか。Castor は、____ である。</string>
</title>
<language>ja</language>
<keyword>
<string language="ja">domain::d</string>
</keyword>
<keyword>
<string language="ja">topic::t</string>
</keyword>
<keyword>
<string language="ja">template::cloze</string>
</keyword>
<keyword>
<string language="ja">difficulty::easy</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/q6ndg7kt42cen.xml"/>
</resource>
<resource identifier="R-qtrue00000000" type="imsqti_item_xmlv2p1" href="items/qtrue00000000.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>qtrue00000000</entry>
</identifier>
<title>
<string language="ja">qtrue00000000 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</string>
</title>
<language>ja</language>
<keyword>
<string language="ja">security</string>
</keyword>
<keyword>
<string language="ja">services</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/qtrue00000000.xml"/>
</resource>
</resources>
</manifest>
'''

snapshots['test_files_read_as_agreed[qti21-ja] security-ja-A-qti21.zip items/q000000000001.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="q000000000001" title="q000000000001 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。" adaptive="false" timeDependent="false" xml:lang="ja">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
<correctResponse>
<value>B</value>
</correctResponse>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
<defaultValue>
<value>0</value>
</defaultValue>
</outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<itemBody>
<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
<prompt>Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</prompt>
<simpleChoice identifier="A" fixed="true">/48</simpleChoice>
<simpleChoice identifier="B" fixed="true">/56</simpleChoice>
<simpleChoice identifier="C" fixed="true">/60</simpleChoice>
<simpleChoice identifier="D" fixed="true">/64</simpleChoice>
</choiceInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf>
<match>
<variable identifier="RESPONSE"/>
<correct identifier="RESPONSE"/>
</match>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">1</baseValue>
</setOutcomeValue>
</responseIf>
<responseElse>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">0</baseValue>
</setOutcomeValue>
</responseElse>
</responseCondition>
<responseCondition>
<responseIf>
<not>
<isNull>
<variable identifier="RESPONSE"/>
</isNull>
</not>
<setOutcomeValue identifier="FEEDBACK">
<variable identifier="RESPONSE"/>
</setOutcomeValue>
</responseIf>
</responseCondition>
</responseProcessing>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="A" showHide="show"><p><strong>✗ /48</strong></p><p>Amazon が VPC に割り当てるブロックは /56 である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="B" showHide="show"><p><strong>✓ /56</strong></p><p>Amazon が VPC に割り当てるブロックは常に /56 で、サイズは選べない。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="C" showHide="show"><p><strong>✗ /60</strong></p><p>Amazon が VPC に割り当てるブロックは /56 である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="D" showHide="show"><p><strong>✗ /64</strong></p><p>/64 は VPC ではなくサブネットの IPv6 ブロックのサイズである。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
</assessmentItem>
'''

snapshots['test_files_read_as_agreed[qti21-ja] security-ja-A-qti21.zip items/q000000000008.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="q000000000008" title="q000000000008 AWS の責任共有モデルで、利用者の責任であるものはどれか。二つ選べ。" adaptive="false" timeDependent="false" xml:lang="ja">
<responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="identifier">
<correctResponse>
<value>A</value>
<value>D</value>
</correctResponse>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
<defaultValue>
<value>0</value>
</defaultValue>
</outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier">
<defaultValue>
<value>NONE</value>
</defaultValue>
</outcomeDeclaration>
<itemBody>
<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="0">
<prompt>AWS の責任共有モデルで、利用者の責任であるものはどれか。<strong>二つ</strong>選べ。</prompt>
<simpleChoice identifier="A">保存データの暗号化</simpleChoice>
<simpleChoice identifier="B">ハイパーバイザーの更新</simpleChoice>
<simpleChoice identifier="C">データセンターの警備</simpleChoice>
<simpleChoice identifier="D">VPC 内の通信の暗号化</simpleChoice>
<simpleChoice identifier="E">ネットワーク設備の保守</simpleChoice>
</choiceInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf>
<match>
<variable identifier="RESPONSE"/>
<correct identifier="RESPONSE"/>
</match>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">1</baseValue>
</setOutcomeValue>
</responseIf>
<responseElse>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">0</baseValue>
</setOutcomeValue>
</responseElse>
</responseCondition>
<responseCondition>
<responseIf>
<not>
<isNull>
<variable identifier="RESPONSE"/>
</isNull>
</not>
<setOutcomeValue identifier="FEEDBACK">
<variable identifier="RESPONSE"/>
</setOutcomeValue>
</responseIf>
</responseCondition>
</responseProcessing>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="A" showHide="show"><p><strong>✓ 保存データの暗号化</strong></p><p>データを暗号化するのは利用者である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="B" showHide="show"><p><strong>✗ ハイパーバイザーの更新</strong></p><p>ハイパーバイザーを更新するのは AWS である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="C" showHide="show"><p><strong>✗ データセンターの警備</strong></p><p>データセンターを警備するのは AWS である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="D" showHide="show"><p><strong>✓ VPC 内の通信の暗号化</strong></p><p>通信を暗号化するのは利用者である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="E" showHide="show"><p><strong>✗ ネットワーク設備の保守</strong></p><p>設備を保守するのは AWS である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
</assessmentItem>
'''

snapshots['test_files_read_as_agreed[qti21-ja] security-ja-A-qti21.zip items/q6ndg7kt42cen.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="q6ndg7kt42cen" title="q6ndg7kt42cen 空欄に入るものはどれか。Castor は、____ である。" adaptive="false" timeDependent="false" xml:lang="ja">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
<correctResponse>
<value>C</value>
</correctResponse>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
<defaultValue>
<value>0</value>
</defaultValue>
</outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<itemBody>
<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">
<prompt>空欄に入るものはどれか。Castor は、____ である。</prompt>
<simpleChoice identifier="A">red</simpleChoice>
<simpleChoice identifier="B">blue</simpleChoice>
<simpleChoice identifier="C">green</simpleChoice>
</choiceInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf>
<match>
<variable identifier="RESPONSE"/>
<correct identifier="RESPONSE"/>
</match>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">1</baseValue>
</setOutcomeValue>
</responseIf>
<responseElse>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">0</baseValue>
</setOutcomeValue>
</responseElse>
</responseCondition>
<responseCondition>
<responseIf>
<not>
<isNull>
<variable identifier="RESPONSE"/>
</isNull>
</not>
<setOutcomeValue identifier="FEEDBACK">
<variable identifier="RESPONSE"/>
</setOutcomeValue>
</responseIf>
</responseCondition>
</responseProcessing>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="A" showHide="show"><p><strong>✗ red</strong></p><p>Alpha は、red である。Castor は、green である。</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="B" showHide="show"><p><strong>✗ blue</strong></p><p>Bravo は、blue である。Castor は、green である。</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="C" showHide="show"><p><strong>✓ green</strong></p><p>Castor は、green である。</p></modalFeedback>
</assessmentItem>
'''

snapshots['test_files_read_as_agreed[qti21-ja] security-ja-A-qti21.zip items/qsxw7btr2sf4o.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="qsxw7btr2sf4o" title="qsxw7btr2sf4o 次の各ものの色はどれか。選択肢は 1 つ余る。" adaptive="false" timeDependent="false" xml:lang="ja">
<responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="directedPair">
<correctResponse>
<value>P1 B</value>
<value>P2 D</value>
<value>P3 A</value>
</correctResponse>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
<defaultValue>
<value>0</value>
</defaultValue>
</outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<itemBody>
<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="3">
<prompt>次の各ものの色はどれか。選択肢は 1 つ余る。</prompt>
<simpleMatchSet>
<simpleAssociableChoice identifier="P1" matchMax="1">Alpha</simpleAssociableChoice>
<simpleAssociableChoice identifier="P2" matchMax="1">Castor</simpleAssociableChoice>
<simpleAssociableChoice identifier="P3" matchMax="1">Bravo</simpleAssociableChoice>
</simpleMatchSet>
<simpleMatchSet>
<simpleAssociableChoice identifier="A" matchMax="1">blue</simpleAssociableChoice>
<simpleAssociableChoice identifier="B" matchMax="1">red</simpleAssociableChoice>
<simpleAssociableChoice identifier="C" matchMax="1">pink</simpleAssociableChoice>
<simpleAssociableChoice identifier="D" matchMax="1">green</simpleAssociableChoice>
</simpleMatchSet>
</matchInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf>
<match>
<variable identifier="RESPONSE"/>
<correct identifier="RESPONSE"/>
</match>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">1</baseValue>
</setOutcomeValue>
</responseIf>
<responseElse>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">0</baseValue>
</setOutcomeValue>
</responseElse>
</responseCondition>
<setOutcomeValue identifier="FEEDBACK">
<baseValue baseType="identifier">ALL</baseValue>
</setOutcomeValue>
</responseProcessing>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="ALL" showHide="show"><ol><li>Alpha → <strong>red</strong><br/>Alpha は、red である。</li><li>Castor → <strong>green</strong><br/>Castor は、green である。</li><li>Bravo → <strong>blue</strong><br/>Bravo は、blue である。</li></ol></modalFeedback>
</assessmentItem>
'''

snapshots['test_files_read_as_agreed[qti21-ja] security-ja-A-qti21.zip items/qtrue00000000.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="qtrue00000000" title="qtrue00000000 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。" adaptive="false" timeDependent="false" xml:lang="ja">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
<correctResponse>
<value>A</value>
</correctResponse>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
<defaultValue>
<value>0</value>
</defaultValue>
</outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<itemBody>
<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
<prompt>Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</prompt>
<simpleChoice identifier="A" fixed="true">正しい</simpleChoice>
<simpleChoice identifier="B" fixed="true">誤り</simpleChoice>
</choiceInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf>
<match>
<variable identifier="RESPONSE"/>
<correct identifier="RESPONSE"/>
</match>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">1</baseValue>
</setOutcomeValue>
</responseIf>
<responseElse>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">0</baseValue>
</setOutcomeValue>
</responseElse>
</responseCondition>
<responseCondition>
<responseIf>
<not>
<isNull>
<variable identifier="RESPONSE"/>
</isNull>
</not>
<setOutcomeValue identifier="FEEDBACK">
<variable identifier="RESPONSE"/>
</setOutcomeValue>
</responseIf>
</responseCondition>
</responseProcessing>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="A" showHide="show"><p><strong>✓ 正しい</strong></p><p>そうである。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="B" showHide="show"><p><strong>✗ 誤り</strong></p><p>そうである。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></modalFeedback>
</assessmentItem>
'''

snapshots['test_files_read_as_agreed[qti21-ja] security-ja-A-qti21.zip items/qydy5ips3kpwj.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="qydy5ips3kpwj" title="qydy5ips3kpwj Lamp について、次の色を正しい順に並べよ。" adaptive="false" timeDependent="false" xml:lang="ja">
<responseDeclaration identifier="RESPONSE" cardinality="ordered" baseType="identifier">
<correctResponse>
<value>D</value>
<value>B</value>
<value>C</value>
<value>A</value>
</correctResponse>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">
<defaultValue>
<value>0</value>
</defaultValue>
</outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<itemBody>
<orderInteraction responseIdentifier="RESPONSE" shuffle="true" orientation="vertical">
<prompt>Lamp について、次の色を正しい順に並べよ。</prompt>
<simpleChoice identifier="A">pink</simpleChoice>
<simpleChoice identifier="B">blue</simpleChoice>
<simpleChoice identifier="C">green</simpleChoice>
<simpleChoice identifier="D">red</simpleChoice>
</orderInteraction>
</itemBody>
<responseProcessing>
<responseCondition>
<responseIf>
<match>
<variable identifier="RESPONSE"/>
<correct identifier="RESPONSE"/>
</match>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">1</baseValue>
</setOutcomeValue>
</responseIf>
<responseElse>
<setOutcomeValue identifier="SCORE">
<baseValue baseType="float">0</baseValue>
</setOutcomeValue>
</responseElse>
</responseCondition>
<setOutcomeValue identifier="FEEDBACK">
<baseValue baseType="identifier">ALL</baseValue>
</setOutcomeValue>
</responseProcessing>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="ALL" showHide="show"><ol><li><strong>red</strong><br/>最初に来るのは、red である。</li><li><strong>blue</strong><br/>red の次に来るのは、blue である。</li><li><strong>green</strong><br/>blue の次に来るのは、green である。</li><li><strong>pink</strong><br/>green の次に来るのは、pink である。</li></ol></modalFeedback>
</assessmentItem>
'''

snapshots['test_files_read_as_agreed[qti21-ja] security-ja-A-qti21.zip test.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd" identifier="security-ja-A" title="AWS のセキュリティ">
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
<testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">
<assessmentSection identifier="items" title="AWS のセキュリティ" visible="true">
<assessmentItemRef identifier="q000000000001" href="items/q000000000001.xml" category="security services"/>
<assessmentItemRef identifier="q000000000008" href="items/q000000000008.xml" category="security services"/>
<assessmentItemRef identifier="qydy5ips3kpwj" href="items/qydy5ips3kpwj.xml" category="d t"/>
<assessmentItemRef identifier="qsxw7btr2sf4o" href="items/qsxw7btr2sf4o.xml" category="d t"/>
<assessmentItemRef identifier="q6ndg7kt42cen" href="items/q6ndg7kt42cen.xml" category="d t"/>
<assessmentItemRef identifier="qtrue00000000" href="items/qtrue00000000.xml" category="security services"/>
</assessmentSection>
</testPart>
<outcomeProcessing>
<setOutcomeValue identifier="SCORE">
<sum>
<testVariables variableIdentifier="SCORE"/>
</sum>
</setOutcomeValue>
</outcomeProcessing>
</assessmentTest>
'''

snapshots['test_files_read_as_agreed[qti30-en] security-A-qti30.zip imsmanifest.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd" identifier="security-A">
<metadata>
<schema>QTI Package</schema>
<schemaversion>3.0.0</schemaversion>
</metadata>
<organizations/>
<resources>
<resource identifier="R-test" type="imsqti_test_xmlv3p0" href="test.xml">
<file href="test.xml"/>
<dependency identifierref="R-q000000000001"/>
<dependency identifierref="R-q000000000008"/>
<dependency identifierref="R-qydy5ips3kpwj"/>
<dependency identifierref="R-qsxw7btr2sf4o"/>
<dependency identifierref="R-q6ndg7kt42cen"/>
<dependency identifierref="R-qtrue00000000"/>
</resource>
<resource identifier="R-q000000000001" type="imsqti_item_xmlv3p0" href="items/q000000000001.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>q000000000001</entry>
</identifier>
<title>
<string language="en">q000000000001 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</string>
</title>
<language>en</language>
<keyword>
<string language="en">security</string>
</keyword>
<keyword>
<string language="en">services</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/q000000000001.xml"/>
</resource>
<resource identifier="R-q000000000008" type="imsqti_item_xmlv3p0" href="items/q000000000008.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>q000000000008</entry>
</identifier>
<title>
<string language="en">q000000000008 Under the AWS shared responsibility model, which two are the responsibility of the cu…</string>
</title>
<language>en</language>
<keyword>
<string language="en">security</string>
</keyword>
<keyword>
<string language="en">services</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/q000000000008.xml"/>
</resource>
<resource identifier="R-qydy5ips3kpwj" type="imsqti_item_xmlv3p0" href="items/qydy5ips3kpwj.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>qydy5ips3kpwj</entry>
</identifier>
<title>
<string language="en">qydy5ips3kpwj Put these colors of Lamp in the right order.</string>
</title>
<language>en</language>
<keyword>
<string language="en">domain::d</string>
</keyword>
<keyword>
<string language="en">topic::t</string>
</keyword>
<keyword>
<string language="en">template::order-to-arrange</string>
</keyword>
<keyword>
<string language="en">difficulty::medium</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/qydy5ips3kpwj.xml"/>
</resource>
<resource identifier="R-qsxw7btr2sf4o" type="imsqti_item_xmlv3p0" href="items/qsxw7btr2sf4o.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>qsxw7btr2sf4o</entry>
</identifier>
<title>
<string language="en">qsxw7btr2sf4o Which color does each of these things have? One choice is not used.</string>
</title>
<language>en</language>
<keyword>
<string language="en">domain::d</string>
</keyword>
<keyword>
<string language="en">topic::t</string>
</keyword>
<keyword>
<string language="en">template::matching</string>
</keyword>
<keyword>
<string language="en">difficulty::medium</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/qsxw7btr2sf4o.xml"/>
</resource>
<resource identifier="R-q6ndg7kt42cen" type="imsqti_item_xmlv3p0" href="items/q6ndg7kt42cen.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>q6ndg7kt42cen</entry>
</identifier>
<title>
<string language="en">q6ndg7kt42cen Castor is ____.</string>
</title>
<language>en</language>
<keyword>
<string language="en">domain::d</string>
</keyword>
<keyword>
<string language="en">topic::t</string>
</keyword>
<keyword>
<string language="en">template::cloze</string>
</keyword>
<keyword>
<string language="en">difficulty::easy</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/q6ndg7kt42cen.xml"/>
</resource>
<resource identifier="R-qtrue00000000" type="imsqti_item_xmlv3p0" href="items/qtrue00000000.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>qtrue00000000</entry>
</identifier>
<title>
<string language="en">qtrue00000000 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</string>
</title>
<language>en</language>
<keyword>
<string language="en">security</string>
</keyword>
<keyword>
<string language="en">services</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/qtrue00000000.xml"/>
</resource>
</resources>
</manifest>
'''

snapshots['test_files_read_as_agreed[qti30-en] security-A-qti30.zip items/q000000000001.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="q000000000001" title="q000000000001 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?" adaptive="false" time-dependent="false" xml:lang="en">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
<qti-correct-response>
<qti-value>B</qti-value>
</qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
<qti-default-value>
<qti-value>0</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>
<qti-choice-interaction response-identifier="RESPONSE" shuffle="false" max-choices="1">
<qti-prompt>Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</qti-prompt>
<qti-simple-choice identifier="A" fixed="true">/48</qti-simple-choice>
<qti-simple-choice identifier="B" fixed="true">/56</qti-simple-choice>
<qti-simple-choice identifier="C" fixed="true">/60</qti-simple-choice>
<qti-simple-choice identifier="D" fixed="true">/64</qti-simple-choice>
</qti-choice-interaction>
</qti-item-body>
<qti-response-processing>
<qti-response-condition>
<qti-response-if>
<qti-match>
<qti-variable identifier="RESPONSE"/>
<qti-correct identifier="RESPONSE"/>
</qti-match>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">1</qti-base-value>
</qti-set-outcome-value>
</qti-response-if>
<qti-response-else>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">0</qti-base-value>
</qti-set-outcome-value>
</qti-response-else>
</qti-response-condition>
<qti-response-condition>
<qti-response-if>
<qti-not>
<qti-is-null>
<qti-variable identifier="RESPONSE"/>
</qti-is-null>
</qti-not>
<qti-set-outcome-value identifier="FEEDBACK">
<qti-variable identifier="RESPONSE"/>
</qti-set-outcome-value>
</qti-response-if>
</qti-response-condition>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="A" show-hide="show"><qti-content-body><p><strong>✗ /48</strong></p><p>The block that Amazon provides for a VPC is a /56.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="B" show-hide="show"><qti-content-body><p><strong>✓ /56</strong></p><p>The block that Amazon provides for a VPC is always a /56; its size can’t be chosen.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="C" show-hide="show"><qti-content-body><p><strong>✗ /60</strong></p><p>The block that Amazon provides for a VPC is a /56.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="D" show-hide="show"><qti-content-body><p><strong>✗ /64</strong></p><p>A /64 is the size of the IPv6 block of a subnet, not of the VPC.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
</qti-assessment-item>
'''

snapshots['test_files_read_as_agreed[qti30-en] security-A-qti30.zip items/q000000000008.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="q000000000008" title="q000000000008 Under the AWS shared responsibility model, which two are the responsibility of the cu…" adaptive="false" time-dependent="false" xml:lang="en">
<qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier">
<qti-correct-response>
<qti-value>A</qti-value>
<qti-value>D</qti-value>
</qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
<qti-default-value>
<qti-value>0</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="multiple" base-type="identifier">
<qti-default-value>
<qti-value>NONE</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-item-body>
<qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="0">
<qti-prompt>Under the AWS shared responsibility model, which <strong>two</strong> are the responsibility of the customer? (Choose two.)</qti-prompt>
<qti-simple-choice identifier="A">Encrypting data at rest</qti-simple-choice>
<qti-simple-choice identifier="B">Patching the hypervisor</qti-simple-choice>
<qti-simple-choice identifier="C">Securing the data centres</qti-simple-choice>
<qti-simple-choice identifier="D">Encrypting traffic in the VPC</qti-simple-choice>
<qti-simple-choice identifier="E">Maintaining the network</qti-simple-choice>
</qti-choice-interaction>
</qti-item-body>
<qti-response-processing>
<qti-response-condition>
<qti-response-if>
<qti-match>
<qti-variable identifier="RESPONSE"/>
<qti-correct identifier="RESPONSE"/>
</qti-match>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">1</qti-base-value>
</qti-set-outcome-value>
</qti-response-if>
<qti-response-else>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">0</qti-base-value>
</qti-set-outcome-value>
</qti-response-else>
</qti-response-condition>
<qti-response-condition>
<qti-response-if>
<qti-not>
<qti-is-null>
<qti-variable identifier="RESPONSE"/>
</qti-is-null>
</qti-not>
<qti-set-outcome-value identifier="FEEDBACK">
<qti-variable identifier="RESPONSE"/>
</qti-set-outcome-value>
</qti-response-if>
</qti-response-condition>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="A" show-hide="show"><qti-content-body><p><strong>✓ Encrypting data at rest</strong></p><p>The customer encrypts the data.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="B" show-hide="show"><qti-content-body><p><strong>✗ Patching the hypervisor</strong></p><p>AWS patches the hypervisor.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="C" show-hide="show"><qti-content-body><p><strong>✗ Securing the data centres</strong></p><p>AWS secures its data centres.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="D" show-hide="show"><qti-content-body><p><strong>✓ Encrypting traffic in the VPC</strong></p><p>The customer encrypts the traffic.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="E" show-hide="show"><qti-content-body><p><strong>✗ Maintaining the network</strong></p><p>AWS maintains its global network.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
</qti-assessment-item>
'''

snapshots['test_files_read_as_agreed[qti30-en] security-A-qti30.zip items/q6ndg7kt42cen.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="q6ndg7kt42cen" title="q6ndg7kt42cen Castor is ____." adaptive="false" time-dependent="false" xml:lang="en">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
<qti-correct-response>
<qti-value>C</qti-value>
</qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
<qti-default-value>
<qti-value>0</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>
<qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="1">
<qti-prompt>Castor is ____.</qti-prompt>
<qti-simple-choice identifier="A">red</qti-simple-choice>
<qti-simple-choice identifier="B">blue</qti-simple-choice>
<qti-simple-choice identifier="C">green</qti-simple-choice>
</qti-choice-interaction>
</qti-item-body>
<qti-response-processing>
<qti-response-condition>
<qti-response-if>
<qti-match>
<qti-variable identifier="RESPONSE"/>
<qti-correct identifier="RESPONSE"/>
</qti-match>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">1</qti-base-value>
</qti-set-outcome-value>
</qti-response-if>
<qti-response-else>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">0</qti-base-value>
</qti-set-outcome-value>
</qti-response-else>
</qti-response-condition>
<qti-response-condition>
<qti-response-if>
<qti-not>
<qti-is-null>
<qti-variable identifier="RESPONSE"/>
</qti-is-null>
</qti-not>
<qti-set-outcome-value identifier="FEEDBACK">
<qti-variable identifier="RESPONSE"/>
</qti-set-outcome-value>
</qti-response-if>
</qti-response-condition>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="A" show-hide="show"><qti-content-body><p><strong>✗ red</strong></p><p>Alpha is red. Castor is green.</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="B" show-hide="show"><qti-content-body><p><strong>✗ blue</strong></p><p>Bravo is blue. Castor is green.</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="C" show-hide="show"><qti-content-body><p><strong>✓ green</strong></p><p>Castor is green.</p></qti-content-body></qti-modal-feedback>
</qti-assessment-item>
'''

snapshots['test_files_read_as_agreed[qti30-en] security-A-qti30.zip items/qsxw7btr2sf4o.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="qsxw7btr2sf4o" title="qsxw7btr2sf4o Which color does each of these things have? One choice is not used." adaptive="false" time-dependent="false" xml:lang="en">
<qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="directedPair">
<qti-correct-response>
<qti-value>P1 B</qti-value>
<qti-value>P2 D</qti-value>
<qti-value>P3 A</qti-value>
</qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
<qti-default-value>
<qti-value>0</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>
<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="3">
<qti-prompt>Which color does each of these things have? One choice is not used.</qti-prompt>
<qti-simple-match-set>
<qti-simple-associable-choice identifier="P1" match-max="1">Alpha</qti-simple-associable-choice>
<qti-simple-associable-choice identifier="P2" match-max="1">Castor</qti-simple-associable-choice>
<qti-simple-associable-choice identifier="P3" match-max="1">Bravo</qti-simple-associable-choice>
</qti-simple-match-set>
<qti-simple-match-set>
<qti-simple-associable-choice identifier="A" match-max="1">blue</qti-simple-associable-choice>
<qti-simple-associable-choice identifier="B" match-max="1">red</qti-simple-associable-choice>
<qti-simple-associable-choice identifier="C" match-max="1">pink</qti-simple-associable-choice>
<qti-simple-associable-choice identifier="D" match-max="1">green</qti-simple-associable-choice>
</qti-simple-match-set>
</qti-match-interaction>
</qti-item-body>
<qti-response-processing>
<qti-response-condition>
<qti-response-if>
<qti-match>
<qti-variable identifier="RESPONSE"/>
<qti-correct identifier="RESPONSE"/>
</qti-match>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">1</qti-base-value>
</qti-set-outcome-value>
</qti-response-if>
<qti-response-else>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">0</qti-base-value>
</qti-set-outcome-value>
</qti-response-else>
</qti-response-condition>
<qti-set-outcome-value identifier="FEEDBACK">
<qti-base-value base-type="identifier">ALL</qti-base-value>
</qti-set-outcome-value>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="ALL" show-hide="show"><qti-content-body><ol><li>Alpha → <strong>red</strong><br/>Alpha is red.</li><li>Castor → <strong>green</strong><br/>Castor is green.</li><li>Bravo → <strong>blue</strong><br/>Bravo is blue.</li></ol></qti-content-body></qti-modal-feedback>
</qti-assessment-item>
'''

snapshots['test_files_read_as_agreed[qti30-en] security-A-qti30.zip items/qtrue00000000.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="qtrue00000000" title="qtrue00000000 Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?" adaptive="false" time-dependent="false" xml:lang="en">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
<qti-correct-response>
<qti-value>A</qti-value>
</qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
<qti-default-value>
<qti-value>0</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>
<qti-choice-interaction response-identifier="RESPONSE" shuffle="false" max-choices="1">
<qti-prompt>Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</qti-prompt>
<qti-simple-choice identifier="A" fixed="true">True</qti-simple-choice>
<qti-simple-choice identifier="B" fixed="true">False</qti-simple-choice>
</qti-choice-interaction>
</qti-item-body>
<qti-response-processing>
<qti-response-condition>
<qti-response-if>
<qti-match>
<qti-variable identifier="RESPONSE"/>
<qti-correct identifier="RESPONSE"/>
</qti-match>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">1</qti-base-value>
</qti-set-outcome-value>
</qti-response-if>
<qti-response-else>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">0</qti-base-value>
</qti-set-outcome-value>
</qti-response-else>
</qti-response-condition>
<qti-response-condition>
<qti-response-if>
<qti-not>
<qti-is-null>
<qti-variable identifier="RESPONSE"/>
</qti-is-null>
</qti-not>
<qti-set-outcome-value identifier="FEEDBACK">
<qti-variable identifier="RESPONSE"/>
</qti-set-outcome-value>
</qti-response-if>
</qti-response-condition>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="A" show-hide="show"><qti-content-body><p><strong>✓ True</strong></p><p>It is so.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="B" show-hide="show"><qti-content-body><p><strong>✗ False</strong></p><p>It is so.</p><p>Sources: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
</qti-assessment-item>
'''

snapshots['test_files_read_as_agreed[qti30-en] security-A-qti30.zip items/qydy5ips3kpwj.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="qydy5ips3kpwj" title="qydy5ips3kpwj Put these colors of Lamp in the right order." adaptive="false" time-dependent="false" xml:lang="en">
<qti-response-declaration identifier="RESPONSE" cardinality="ordered" base-type="identifier">
<qti-correct-response>
<qti-value>D</qti-value>
<qti-value>B</qti-value>
<qti-value>C</qti-value>
<qti-value>A</qti-value>
</qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
<qti-default-value>
<qti-value>0</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>
<qti-order-interaction response-identifier="RESPONSE" shuffle="true" orientation="vertical">
<qti-prompt>Put these colors of Lamp in the right order.</qti-prompt>
<qti-simple-choice identifier="A">pink</qti-simple-choice>
<qti-simple-choice identifier="B">blue</qti-simple-choice>
<qti-simple-choice identifier="C">green</qti-simple-choice>
<qti-simple-choice identifier="D">red</qti-simple-choice>
</qti-order-interaction>
</qti-item-body>
<qti-response-processing>
<qti-response-condition>
<qti-response-if>
<qti-match>
<qti-variable identifier="RESPONSE"/>
<qti-correct identifier="RESPONSE"/>
</qti-match>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">1</qti-base-value>
</qti-set-outcome-value>
</qti-response-if>
<qti-response-else>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">0</qti-base-value>
</qti-set-outcome-value>
</qti-response-else>
</qti-response-condition>
<qti-set-outcome-value identifier="FEEDBACK">
<qti-base-value base-type="identifier">ALL</qti-base-value>
</qti-set-outcome-value>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="ALL" show-hide="show"><qti-content-body><ol><li><strong>red</strong><br/>red comes first.</li><li><strong>blue</strong><br/>blue comes right after red.</li><li><strong>green</strong><br/>green comes right after blue.</li><li><strong>pink</strong><br/>pink comes right after green.</li></ol></qti-content-body></qti-modal-feedback>
</qti-assessment-item>
'''

snapshots['test_files_read_as_agreed[qti30-en] security-A-qti30.zip test.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-test xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="security-A" title="AWS security">
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
<qti-test-part identifier="part" navigation-mode="nonlinear" submission-mode="individual">
<qti-assessment-section identifier="items" title="AWS security" visible="true">
<qti-assessment-item-ref identifier="q000000000001" href="items/q000000000001.xml" category="security services"/>
<qti-assessment-item-ref identifier="q000000000008" href="items/q000000000008.xml" category="security services"/>
<qti-assessment-item-ref identifier="qydy5ips3kpwj" href="items/qydy5ips3kpwj.xml" category="d t"/>
<qti-assessment-item-ref identifier="qsxw7btr2sf4o" href="items/qsxw7btr2sf4o.xml" category="d t"/>
<qti-assessment-item-ref identifier="q6ndg7kt42cen" href="items/q6ndg7kt42cen.xml" category="d t"/>
<qti-assessment-item-ref identifier="qtrue00000000" href="items/qtrue00000000.xml" category="security services"/>
</qti-assessment-section>
</qti-test-part>
<qti-outcome-processing>
<qti-set-outcome-value identifier="SCORE">
<qti-sum>
<qti-test-variables variable-identifier="SCORE"/>
</qti-sum>
</qti-set-outcome-value>
</qti-outcome-processing>
</qti-assessment-test>
'''

snapshots['test_files_read_as_agreed[qti30-ja] security-ja-A-qti30.zip imsmanifest.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd" identifier="security-ja-A">
<metadata>
<schema>QTI Package</schema>
<schemaversion>3.0.0</schemaversion>
</metadata>
<organizations/>
<resources>
<resource identifier="R-test" type="imsqti_test_xmlv3p0" href="test.xml">
<file href="test.xml"/>
<dependency identifierref="R-q000000000001"/>
<dependency identifierref="R-q000000000008"/>
<dependency identifierref="R-qydy5ips3kpwj"/>
<dependency identifierref="R-qsxw7btr2sf4o"/>
<dependency identifierref="R-q6ndg7kt42cen"/>
<dependency identifierref="R-qtrue00000000"/>
</resource>
<resource identifier="R-q000000000001" type="imsqti_item_xmlv3p0" href="items/q000000000001.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>q000000000001</entry>
</identifier>
<title>
<string language="ja">q000000000001 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</string>
</title>
<language>ja</language>
<keyword>
<string language="ja">security</string>
</keyword>
<keyword>
<string language="ja">services</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/q000000000001.xml"/>
</resource>
<resource identifier="R-q000000000008" type="imsqti_item_xmlv3p0" href="items/q000000000008.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>q000000000008</entry>
</identifier>
<title>
<string language="ja">q000000000008 AWS の責任共有モデルで、利用者の責任であるものはどれか。二つ選べ。</string>
</title>
<language>ja</language>
<keyword>
<string language="ja">security</string>
</keyword>
<keyword>
<string language="ja">services</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/q000000000008.xml"/>
</resource>
<resource identifier="R-qydy5ips3kpwj" type="imsqti_item_xmlv3p0" href="items/qydy5ips3kpwj.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>qydy5ips3kpwj</entry>
</identifier>
<title>
<string language="ja">qydy5ips3kpwj Lamp について、次の色を正しい順に並べよ。</string>
</title>
<language>ja</language>
<keyword>
<string language="ja">domain::d</string>
</keyword>
<keyword>
<string language="ja">topic::t</string>
</keyword>
<keyword>
<string language="ja">template::order-to-arrange</string>
</keyword>
<keyword>
<string language="ja">difficulty::medium</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/qydy5ips3kpwj.xml"/>
</resource>
<resource identifier="R-qsxw7btr2sf4o" type="imsqti_item_xmlv3p0" href="items/qsxw7btr2sf4o.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>qsxw7btr2sf4o</entry>
</identifier>
<title>
<string language="ja">qsxw7btr2sf4o 次の各ものの色はどれか。選択肢は 1 つ余る。</string>
</title>
<language>ja</language>
<keyword>
<string language="ja">domain::d</string>
</keyword>
<keyword>
<string language="ja">topic::t</string>
</keyword>
<keyword>
<string language="ja">template::matching</string>
</keyword>
<keyword>
<string language="ja">difficulty::medium</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/qsxw7btr2sf4o.xml"/>
</resource>
<resource identifier="R-q6ndg7kt42cen" type="imsqti_item_xmlv3p0" href="items/q6ndg7kt42cen.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>q6ndg7kt42cen</entry>
</identifier>
<title>
<string language="ja">q6ndg7kt42cen 空欄に入るものはどれか。Castor は、____ である。</string>
</title>
<language>ja</language>
<keyword>
<string language="ja">domain::d</string>
</keyword>
<keyword>
<string language="ja">topic::t</string>
</keyword>
<keyword>
<string language="ja">template::cloze</string>
</keyword>
<keyword>
<string language="ja">difficulty::easy</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/q6ndg7kt42cen.xml"/>
</resource>
<resource identifier="R-qtrue00000000" type="imsqti_item_xmlv3p0" href="items/qtrue00000000.xml">
<metadata>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general>
<identifier>
<entry>qtrue00000000</entry>
</identifier>
<title>
<string language="ja">qtrue00000000 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</string>
</title>
<language>ja</language>
<keyword>
<string language="ja">security</string>
</keyword>
<keyword>
<string language="ja">services</string>
</keyword>
</general>
</lom>
</metadata>
<file href="items/qtrue00000000.xml"/>
</resource>
</resources>
</manifest>
'''

snapshots['test_files_read_as_agreed[qti30-ja] security-ja-A-qti30.zip items/q000000000001.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="q000000000001" title="q000000000001 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。" adaptive="false" time-dependent="false" xml:lang="ja">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
<qti-correct-response>
<qti-value>B</qti-value>
</qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
<qti-default-value>
<qti-value>0</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>
<qti-choice-interaction response-identifier="RESPONSE" shuffle="false" max-choices="1">
<qti-prompt>Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</qti-prompt>
<qti-simple-choice identifier="A" fixed="true">/48</qti-simple-choice>
<qti-simple-choice identifier="B" fixed="true">/56</qti-simple-choice>
<qti-simple-choice identifier="C" fixed="true">/60</qti-simple-choice>
<qti-simple-choice identifier="D" fixed="true">/64</qti-simple-choice>
</qti-choice-interaction>
</qti-item-body>
<qti-response-processing>
<qti-response-condition>
<qti-response-if>
<qti-match>
<qti-variable identifier="RESPONSE"/>
<qti-correct identifier="RESPONSE"/>
</qti-match>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">1</qti-base-value>
</qti-set-outcome-value>
</qti-response-if>
<qti-response-else>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">0</qti-base-value>
</qti-set-outcome-value>
</qti-response-else>
</qti-response-condition>
<qti-response-condition>
<qti-response-if>
<qti-not>
<qti-is-null>
<qti-variable identifier="RESPONSE"/>
</qti-is-null>
</qti-not>
<qti-set-outcome-value identifier="FEEDBACK">
<qti-variable identifier="RESPONSE"/>
</qti-set-outcome-value>
</qti-response-if>
</qti-response-condition>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="A" show-hide="show"><qti-content-body><p><strong>✗ /48</strong></p><p>Amazon が VPC に割り当てるブロックは /56 である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="B" show-hide="show"><qti-content-body><p><strong>✓ /56</strong></p><p>Amazon が VPC に割り当てるブロックは常に /56 で、サイズは選べない。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="C" show-hide="show"><qti-content-body><p><strong>✗ /60</strong></p><p>Amazon が VPC に割り当てるブロックは /56 である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="D" show-hide="show"><qti-content-body><p><strong>✗ /64</strong></p><p>/64 は VPC ではなくサブネットの IPv6 ブロックのサイズである。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
</qti-assessment-item>
'''

snapshots['test_files_read_as_agreed[qti30-ja] security-ja-A-qti30.zip items/q000000000008.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="q000000000008" title="q000000000008 AWS の責任共有モデルで、利用者の責任であるものはどれか。二つ選べ。" adaptive="false" time-dependent="false" xml:lang="ja">
<qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier">
<qti-correct-response>
<qti-value>A</qti-value>
<qti-value>D</qti-value>
</qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
<qti-default-value>
<qti-value>0</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="multiple" base-type="identifier">
<qti-default-value>
<qti-value>NONE</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-item-body>
<qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="0">
<qti-prompt>AWS の責任共有モデルで、利用者の責任であるものはどれか。<strong>二つ</strong>選べ。</qti-prompt>
<qti-simple-choice identifier="A">保存データの暗号化</qti-simple-choice>
<qti-simple-choice identifier="B">ハイパーバイザーの更新</qti-simple-choice>
<qti-simple-choice identifier="C">データセンターの警備</qti-simple-choice>
<qti-simple-choice identifier="D">VPC 内の通信の暗号化</qti-simple-choice>
<qti-simple-choice identifier="E">ネットワーク設備の保守</qti-simple-choice>
</qti-choice-interaction>
</qti-item-body>
<qti-response-processing>
<qti-response-condition>
<qti-response-if>
<qti-match>
<qti-variable identifier="RESPONSE"/>
<qti-correct identifier="RESPONSE"/>
</qti-match>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">1</qti-base-value>
</qti-set-outcome-value>
</qti-response-if>
<qti-response-else>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">0</qti-base-value>
</qti-set-outcome-value>
</qti-response-else>
</qti-response-condition>
<qti-response-condition>
<qti-response-if>
<qti-not>
<qti-is-null>
<qti-variable identifier="RESPONSE"/>
</qti-is-null>
</qti-not>
<qti-set-outcome-value identifier="FEEDBACK">
<qti-variable identifier="RESPONSE"/>
</qti-set-outcome-value>
</qti-response-if>
</qti-response-condition>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="A" show-hide="show"><qti-content-body><p><strong>✓ 保存データの暗号化</strong></p><p>データを暗号化するのは利用者である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="B" show-hide="show"><qti-content-body><p><strong>✗ ハイパーバイザーの更新</strong></p><p>ハイパーバイザーを更新するのは AWS である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="C" show-hide="show"><qti-content-body><p><strong>✗ データセンターの警備</strong></p><p>データセンターを警備するのは AWS である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="D" show-hide="show"><qti-content-body><p><strong>✓ VPC 内の通信の暗号化</strong></p><p>通信を暗号化するのは利用者である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="E" show-hide="show"><qti-content-body><p><strong>✗ ネットワーク設備の保守</strong></p><p>設備を保守するのは AWS である。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
</qti-assessment-item>
'''

snapshots['test_files_read_as_agreed[qti30-ja] security-ja-A-qti30.zip items/q6ndg7kt42cen.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="q6ndg7kt42cen" title="q6ndg7kt42cen 空欄に入るものはどれか。Castor は、____ である。" adaptive="false" time-dependent="false" xml:lang="ja">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
<qti-correct-response>
<qti-value>C</qti-value>
</qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
<qti-default-value>
<qti-value>0</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>
<qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="1">
<qti-prompt>空欄に入るものはどれか。Castor は、____ である。</qti-prompt>
<qti-simple-choice identifier="A">red</qti-simple-choice>
<qti-simple-choice identifier="B">blue</qti-simple-choice>
<qti-simple-choice identifier="C">green</qti-simple-choice>
</qti-choice-interaction>
</qti-item-body>
<qti-response-processing>
<qti-response-condition>
<qti-response-if>
<qti-match>
<qti-variable identifier="RESPONSE"/>
<qti-correct identifier="RESPONSE"/>
</qti-match>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">1</qti-base-value>
</qti-set-outcome-value>
</qti-response-if>
<qti-response-else>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">0</qti-base-value>
</qti-set-outcome-value>
</qti-response-else>
</qti-response-condition>
<qti-response-condition>
<qti-response-if>
<qti-not>
<qti-is-null>
<qti-variable identifier="RESPONSE"/>
</qti-is-null>
</qti-not>
<qti-set-outcome-value identifier="FEEDBACK">
<qti-variable identifier="RESPONSE"/>
</qti-set-outcome-value>
</qti-response-if>
</qti-response-condition>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="A" show-hide="show"><qti-content-body><p><strong>✗ red</strong></p><p>Alpha は、red である。Castor は、green である。</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="B" show-hide="show"><qti-content-body><p><strong>✗ blue</strong></p><p>Bravo は、blue である。Castor は、green である。</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="C" show-hide="show"><qti-content-body><p><strong>✓ green</strong></p><p>Castor は、green である。</p></qti-content-body></qti-modal-feedback>
</qti-assessment-item>
'''

snapshots['test_files_read_as_agreed[qti30-ja] security-ja-A-qti30.zip items/qsxw7btr2sf4o.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="qsxw7btr2sf4o" title="qsxw7btr2sf4o 次の各ものの色はどれか。選択肢は 1 つ余る。" adaptive="false" time-dependent="false" xml:lang="ja">
<qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="directedPair">
<qti-correct-response>
<qti-value>P1 B</qti-value>
<qti-value>P2 D</qti-value>
<qti-value>P3 A</qti-value>
</qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
<qti-default-value>
<qti-value>0</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>
<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="3">
<qti-prompt>次の各ものの色はどれか。選択肢は 1 つ余る。</qti-prompt>
<qti-simple-match-set>
<qti-simple-associable-choice identifier="P1" match-max="1">Alpha</qti-simple-associable-choice>
<qti-simple-associable-choice identifier="P2" match-max="1">Castor</qti-simple-associable-choice>
<qti-simple-associable-choice identifier="P3" match-max="1">Bravo</qti-simple-associable-choice>
</qti-simple-match-set>
<qti-simple-match-set>
<qti-simple-associable-choice identifier="A" match-max="1">blue</qti-simple-associable-choice>
<qti-simple-associable-choice identifier="B" match-max="1">red</qti-simple-associable-choice>
<qti-simple-associable-choice identifier="C" match-max="1">pink</qti-simple-associable-choice>
<qti-simple-associable-choice identifier="D" match-max="1">green</qti-simple-associable-choice>
</qti-simple-match-set>
</qti-match-interaction>
</qti-item-body>
<qti-response-processing>
<qti-response-condition>
<qti-response-if>
<qti-match>
<qti-variable identifier="RESPONSE"/>
<qti-correct identifier="RESPONSE"/>
</qti-match>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">1</qti-base-value>
</qti-set-outcome-value>
</qti-response-if>
<qti-response-else>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">0</qti-base-value>
</qti-set-outcome-value>
</qti-response-else>
</qti-response-condition>
<qti-set-outcome-value identifier="FEEDBACK">
<qti-base-value base-type="identifier">ALL</qti-base-value>
</qti-set-outcome-value>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="ALL" show-hide="show"><qti-content-body><ol><li>Alpha → <strong>red</strong><br/>Alpha は、red である。</li><li>Castor → <strong>green</strong><br/>Castor は、green である。</li><li>Bravo → <strong>blue</strong><br/>Bravo は、blue である。</li></ol></qti-content-body></qti-modal-feedback>
</qti-assessment-item>
'''

snapshots['test_files_read_as_agreed[qti30-ja] security-ja-A-qti30.zip items/qtrue00000000.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="qtrue00000000" title="qtrue00000000 Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。" adaptive="false" time-dependent="false" xml:lang="ja">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
<qti-correct-response>
<qti-value>A</qti-value>
</qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
<qti-default-value>
<qti-value>0</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>
<qti-choice-interaction response-identifier="RESPONSE" shuffle="false" max-choices="1">
<qti-prompt>Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</qti-prompt>
<qti-simple-choice identifier="A" fixed="true">正しい</qti-simple-choice>
<qti-simple-choice identifier="B" fixed="true">誤り</qti-simple-choice>
</qti-choice-interaction>
</qti-item-body>
<qti-response-processing>
<qti-response-condition>
<qti-response-if>
<qti-match>
<qti-variable identifier="RESPONSE"/>
<qti-correct identifier="RESPONSE"/>
</qti-match>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">1</qti-base-value>
</qti-set-outcome-value>
</qti-response-if>
<qti-response-else>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">0</qti-base-value>
</qti-set-outcome-value>
</qti-response-else>
</qti-response-condition>
<qti-response-condition>
<qti-response-if>
<qti-not>
<qti-is-null>
<qti-variable identifier="RESPONSE"/>
</qti-is-null>
</qti-not>
<qti-set-outcome-value identifier="FEEDBACK">
<qti-variable identifier="RESPONSE"/>
</qti-set-outcome-value>
</qti-response-if>
</qti-response-condition>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="A" show-hide="show"><qti-content-body><p><strong>✓ 正しい</strong></p><p>そうである。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="B" show-hide="show"><qti-content-body><p><strong>✗ 誤り</strong></p><p>そうである。</p><p>出典: <a href="https://example.org/notes?a=1&amp;b=2"><cite>SysOps study notes</cite></a>, L91</p></qti-content-body></qti-modal-feedback>
</qti-assessment-item>
'''

snapshots['test_files_read_as_agreed[qti30-ja] security-ja-A-qti30.zip items/qydy5ips3kpwj.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="qydy5ips3kpwj" title="qydy5ips3kpwj Lamp について、次の色を正しい順に並べよ。" adaptive="false" time-dependent="false" xml:lang="ja">
<qti-response-declaration identifier="RESPONSE" cardinality="ordered" base-type="identifier">
<qti-correct-response>
<qti-value>D</qti-value>
<qti-value>B</qti-value>
<qti-value>C</qti-value>
<qti-value>A</qti-value>
</qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
<qti-default-value>
<qti-value>0</qti-value>
</qti-default-value>
</qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>
<qti-order-interaction response-identifier="RESPONSE" shuffle="true" orientation="vertical">
<qti-prompt>Lamp について、次の色を正しい順に並べよ。</qti-prompt>
<qti-simple-choice identifier="A">pink</qti-simple-choice>
<qti-simple-choice identifier="B">blue</qti-simple-choice>
<qti-simple-choice identifier="C">green</qti-simple-choice>
<qti-simple-choice identifier="D">red</qti-simple-choice>
</qti-order-interaction>
</qti-item-body>
<qti-response-processing>
<qti-response-condition>
<qti-response-if>
<qti-match>
<qti-variable identifier="RESPONSE"/>
<qti-correct identifier="RESPONSE"/>
</qti-match>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">1</qti-base-value>
</qti-set-outcome-value>
</qti-response-if>
<qti-response-else>
<qti-set-outcome-value identifier="SCORE">
<qti-base-value base-type="float">0</qti-base-value>
</qti-set-outcome-value>
</qti-response-else>
</qti-response-condition>
<qti-set-outcome-value identifier="FEEDBACK">
<qti-base-value base-type="identifier">ALL</qti-base-value>
</qti-set-outcome-value>
</qti-response-processing>
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="ALL" show-hide="show"><qti-content-body><ol><li><strong>red</strong><br/>最初に来るのは、red である。</li><li><strong>blue</strong><br/>red の次に来るのは、blue である。</li><li><strong>green</strong><br/>blue の次に来るのは、green である。</li><li><strong>pink</strong><br/>green の次に来るのは、pink である。</li></ol></qti-content-body></qti-modal-feedback>
</qti-assessment-item>
'''

snapshots['test_files_read_as_agreed[qti30-ja] security-ja-A-qti30.zip test.xml'] = '''<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-test xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd" identifier="security-ja-A" title="AWS のセキュリティ">
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
<qti-test-part identifier="part" navigation-mode="nonlinear" submission-mode="individual">
<qti-assessment-section identifier="items" title="AWS のセキュリティ" visible="true">
<qti-assessment-item-ref identifier="q000000000001" href="items/q000000000001.xml" category="security services"/>
<qti-assessment-item-ref identifier="q000000000008" href="items/q000000000008.xml" category="security services"/>
<qti-assessment-item-ref identifier="qydy5ips3kpwj" href="items/qydy5ips3kpwj.xml" category="d t"/>
<qti-assessment-item-ref identifier="qsxw7btr2sf4o" href="items/qsxw7btr2sf4o.xml" category="d t"/>
<qti-assessment-item-ref identifier="q6ndg7kt42cen" href="items/q6ndg7kt42cen.xml" category="d t"/>
<qti-assessment-item-ref identifier="qtrue00000000" href="items/qtrue00000000.xml" category="security services"/>
</qti-assessment-section>
</qti-test-part>
<qti-outcome-processing>
<qti-set-outcome-value identifier="SCORE">
<qti-sum>
<qti-test-variables variable-identifier="SCORE"/>
</qti-sum>
</qti-set-outcome-value>
</qti-outcome-processing>
</qti-assessment-test>
'''
