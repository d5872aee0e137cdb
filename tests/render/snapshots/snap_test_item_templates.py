# -*- coding: utf-8 -*-
# snapshottest: v1 - https://goo.gl/zC4yUc
from __future__ import unicode_literals

from snapshottest import Snapshot


snapshots = Snapshot()

snapshots['test_stems[cloze] cloze'] = {
    'en': 'AWS WAF operates at ____ of the OSI model.',
    'ja': '空欄に入るものはどれか。AWS WAF は、OSI 参照モデルの ____ で動作する。'
}

snapshots['test_stems[look-alikes] look-alikes'] = {
    'en': 'Which of these AWS services protects against DDoS attacks?',
    'ja': '次の AWS サービスのうち、DDoS 攻撃から保護するものはどれか。'
}

snapshots['test_stems[matching] matching'] = {
    'en': 'At which layer of the OSI model does each of these AWS services operate? One choice is not used.',
    'ja': '次の各 AWS サービスが動作するのは、OSI 参照モデルのどの層か。選択肢は 1 つ余る。'
}

snapshots['test_stems[not-object] not-object'] = {
    'en': 'Against which of these threats does AWS WAF **NOT** protect?',
    'ja': '次の脅威のうち、AWS WAF が**保護しない**ものはどれか。'
}

snapshots['test_stems[not-subject] not-subject'] = {
    'en': 'Which of these AWS services does **NOT** protect against DDoS attacks?',
    'ja': '次の AWS サービスのうち、DDoS 攻撃から保護し**ない**ものはどれか。'
}

snapshots['test_stems[object-among] object-among'] = {
    'en': 'Against which of these threats does AWS WAF protect?',
    'ja': '次のうち、AWS WAF が保護するのはどの脅威からか。'
}

snapshots['test_stems[object-asked] object-asked'] = {
    'en': 'At which layer of the OSI model does AWS WAF operate?',
    'ja': 'AWS WAF が動作するのは、OSI 参照モデルのどの層か。'
}

snapshots['test_stems[odd-one-out] odd-one-out'] = {
    'en': 'All of these AWS services **but one** protect against DDoS attacks. Which is the exception?',
    'ja': '次の AWS サービスは、**1 つを除いて**すべて、DDoS 攻撃から保護する。当てはまらないものはどれか。'
}

snapshots['test_stems[one-requirement-met-one-not] one-requirement-met-one-not'] = {
    'en': 'an AWS service that protects against SQL injection but does not operate at layer 4 of the OSI model. Which of these AWS services meets both requirements?',
    'ja': 'AWS サービスを選定している。要件は、SQL インジェクションから保護することと、OSI 参照モデルの第4層で動作しないことである。次のうち、両方の要件を満たす AWS サービスはどれか。'
}

snapshots['test_stems[order-of-steps] order-of-steps'] = {
    'en': 'In which order does AWS WAF pass the layers?',
    'ja': 'AWS WAF は、どの順に層を通るか。'
}

snapshots['test_stems[order-to-arrange] order-to-arrange'] = {
    'en': 'Put these layers of AWS WAF in the right order.',
    'ja': 'AWS WAF について、次の層を正しい順に並べよ。'
}

snapshots['test_stems[scenario-three-requirements] scenario-three-requirements'] = {
    'en': '',
    'ja': 'AWS サービスを選定している。要件は、SQL インジェクションから保護すること、OSI 参照モデルの第7層で動作すること、そして DDoS 攻撃に到達できることである。次のうち、要件をすべて満たす AWS サービスはどれか。'
}

snapshots['test_stems[scenario-two-requirements] scenario-two-requirements'] = {
    'en': 'an AWS service that protects against SQL injection and operates at layer 7 of the OSI model. Which of these AWS services meets both requirements?',
    'ja': 'AWS サービスを選定している。要件は、SQL インジェクションから保護することと、OSI 参照モデルの第7層で動作することである。次のうち、両方の要件を満たす AWS サービスはどれか。'
}

snapshots['test_stems[select-n-subjects] select-n-subjects'] = {
    'en': 'Which of these gateways are open to SQL injection? (Choose **two**.)',
    'ja': '次のゲートウェイのうち、SQL インジェクションに開いているものはどれか。（**2** つ選べ。）'
}

snapshots['test_stems[select-n] select-n'] = {
    'en': 'Against which threats does AWS WAF protect? (Choose **two**.)',
    'ja': 'AWS WAF が保護するのは、どの脅威からか。（**2** つ選べ。）'
}

snapshots['test_stems[set-valued] set-valued'] = {
    'en': 'At which layers of the OSI model does AWS Shield Standard operate?',
    'ja': 'AWS Shield Standard が動作するのは、OSI 参照モデルのどの層か。'
}

snapshots['test_stems[statement-choice] statement-choice'] = {
    'en': 'Which statement about AWS WAF is correct?',
    'ja': 'AWS WAF に関する記述のうち、正しいものはどれか。'
}

snapshots['test_stems[statement-two-by-two] statement-two-by-two'] = {
    'en': 'Which statement about AWS WAF is correct?',
    'ja': 'AWS WAF に関する記述のうち、正しいものはどれか。'
}

snapshots['test_stems[subject-asked] subject-asked'] = {
    'en': 'Which of these gateways can reach DDoS attacks?',
    'ja': '次のゲートウェイのうち、DDoS 攻撃に到達できるものはどれか。'
}

snapshots['test_stems[subject-unique] subject-unique'] = {
    'en': 'Which AWS service operates at layer 7 of the OSI model?',
    'ja': 'OSI 参照モデルの第7層で動作する AWS サービスはどれか。'
}

snapshots['test_stems[true-false] true-false'] = {
    'en': 'True or false: AWS WAF operates at layer 7 of the OSI model.',
    'ja': '次の記述は正しいか。AWS WAF は、OSI 参照モデルの第7層で動作する。'
}

snapshots['test_stems[what-comes-after] what-comes-after'] = {
    'en': 'Which layer of AWS WAF comes right after layer 4?',
    'ja': 'AWS WAF の層のうち、第4層の次に来るものはどれか。'
}

snapshots['test_stems[what-comes-before] what-comes-before'] = {
    'en': 'Which layer of AWS WAF comes right before layer 4?',
    'ja': 'AWS WAF の層のうち、第4層の直前に来るものはどれか。'
}

snapshots['test_stems[what-comes-first] what-comes-first'] = {
    'en': 'Which layer of AWS WAF comes first?',
    'ja': 'AWS WAF の層のうち、最初に来るものはどれか。'
}

snapshots['test_stems[what-comes-last] what-comes-last'] = {
    'en': 'Which layer of AWS WAF comes last?',
    'ja': 'AWS WAF の層のうち、最後に来るものはどれか。'
}
