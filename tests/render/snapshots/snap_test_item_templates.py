# -*- coding: utf-8 -*-
# snapshottest: v1 - https://goo.gl/zC4yUc
from __future__ import unicode_literals

from snapshottest import Snapshot


snapshots = Snapshot()

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

snapshots['test_stems[one-requirement-met-one-not] one-requirement-met-one-not'] = {
    'en': 'an AWS service. The AWS service must protect against SQL injection, but it must not operate at layer 4 of the OSI model. Which of these AWS services meets both requirements?',
    'ja': 'AWS サービスを選定している。要件は、SQL インジェクションから保護することと、OSI 参照モデルの第4層で動作しないことである。次のうち、両方の要件を満たす AWS サービスはどれか。'
}

snapshots['test_stems[scenario-three-requirements] scenario-three-requirements'] = {
    'en': 'an AWS service. The AWS service must protect against SQL injection. In addition, it must operate at layer 7 of the OSI model, and it must be able to reach DDoS attacks. Which of these AWS services meets the requirements?',
    'ja': 'AWS サービスを選定している。要件は、SQL インジェクションから保護すること、OSI 参照モデルの第7層で動作すること、そして DDoS 攻撃に到達できることである。次のうち、要件をすべて満たす AWS サービスはどれか。'
}

snapshots['test_stems[scenario-two-requirements] scenario-two-requirements'] = {
    'en': 'an AWS service. The AWS service must protect against SQL injection, and it must operate at layer 7 of the OSI model. Which of these AWS services meets both requirements?',
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

snapshots['test_stems[subject-asked] subject-asked'] = {
    'en': 'Which of these gateways can reach DDoS attacks?',
    'ja': '次のゲートウェイのうち、DDoS 攻撃に到達できるものはどれか。'
}

snapshots['test_stems[subject-unique] subject-unique'] = {
    'en': 'Which AWS service operates at layer 7 of the OSI model?',
    'ja': 'OSI 参照モデルの第7層で動作する AWS サービスはどれか。'
}
