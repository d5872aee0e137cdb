# -*- coding: utf-8 -*-
# snapshottest: v1 - https://goo.gl/zC4yUc
from __future__ import unicode_literals

from snapshottest import Snapshot


snapshots = Snapshot()

snapshots['test_rationales[assumed] assumed'] = {
    'en': 'The facts do not say that a NAT gateway can reach SQL injection.',
    'ja': 'NAT ゲートウェイが SQL インジェクションに到達できるという事実は挙げられていない。'
}

snapshots['test_rationales[complete objects with only] complete objects with only'] = {
    'en': 'AWS WAF protects only against cross-site scripting and SQL injection.',
    'ja': 'AWS WAF は SQL インジェクションとクロスサイトスクリプティングだけから保護する。'
}

snapshots['test_rationales[complete objects] complete objects'] = {
    'en': 'AWS Shield Standard operates at layer 3 and layer 4 of the OSI model. That list is complete. AWS WAF operates at layer 7 of the OSI model.',
    'ja': 'AWS Shield Standard は、OSI 参照モデルの第3層と第4層で動作する。該当するのはこれらだけである。AWS WAF は、OSI 参照モデルの第7層で動作する。'
}

snapshots['test_rationales[complete subjects] complete subjects'] = {
    'en': 'AWS Shield Standard, not AWS WAF, protects against DDoS attacks. AWS WAF protects against SQL injection.',
    'ja': 'DDoS 攻撃から保護するのは、AWS WAF ではなく AWS Shield Standard である。AWS WAF は、SQL インジェクションから保護する。'
}

snapshots['test_rationales[denied] denied'] = {
    'en': 'Amazon Inspector does not protect against SQL injection. It reads no requests.',
    'ja': 'Amazon Inspector は、SQL インジェクションから保護しない。リクエストを読まない。'
}

snapshots['test_rationales[disjoint] disjoint'] = {
    'en': 'A NAT gateway is a gateway.',
    'ja': 'NAT ゲートウェイはゲートウェイである。'
}

snapshots['test_rationales[distractor of NOT] distractor of NOT'] = {
    'en': 'AWS WAF protects against SQL injection.',
    'ja': 'AWS WAF は、SQL インジェクションから保護する。'
}

snapshots['test_rationales[ended] ended'] = {
    'en': 'That held until Dec 2, 2021.',
    'ja': 'これは 2021/12/02 より前の内容である。'
}

snapshots['test_rationales[inherited] inherited'] = {
    'en': 'A NAT gateway can reach SQL injection. It is a kind of door to elsewhere. A door to elsewhere can reach SQL injection.',
    'ja': 'NAT ゲートウェイは、SQL インジェクションに到達できる。NAT ゲートウェイは外への出口の一種である。外への出口は、SQL インジェクションに到達できる。'
}

snapshots['test_rationales[key of NOT] key of NOT'] = {
    'en': 'Amazon Inspector does not protect against SQL injection. It reads no requests.',
    'ja': 'Amazon Inspector は、SQL インジェクションから保護しない。リクエストを読まない。'
}

snapshots['test_rationales[key of a set] key of a set'] = {
    'en': 'AWS Shield Standard operates at layer 3 and layer 4 of the OSI model.',
    'ja': 'AWS Shield Standard は、OSI 参照モデルの第3層と第4層で動作する。'
}

snapshots['test_rationales[key with two requirements] key with two requirements'] = {
    'en': 'AWS WAF protects against SQL injection and operates at layer 7 of the OSI model.',
    'ja': 'AWS WAF は、SQL インジェクションから保護し、OSI 参照モデルの第7層で動作する。'
}

snapshots['test_rationales[key] key'] = {
    'en': 'AWS WAF operates at layer 7 of the OSI model.',
    'ja': 'AWS WAF は、OSI 参照モデルの第7層で動作する。'
}

snapshots['test_rationales[near miss that lacks a requirement] near miss that lacks a requirement'] = {
    'en': 'AWS WAF protects only against cross-site scripting and SQL injection.',
    'ja': 'AWS WAF は SQL インジェクションとクロスサイトスクリプティングだけから保護する。'
}

snapshots['test_rationales[near miss that meets what it must not] near miss that meets what it must not'] = {
    'en': 'AWS WAF operates at layer 7 of the OSI model.',
    'ja': 'AWS WAF は、OSI 参照モデルの第7層で動作する。'
}

snapshots['test_rationales[nothing to say] nothing to say'] = {
    'en': 'This is not true.',
    'ja': 'これは正しくない。'
}

snapshots['test_rationales[owned elsewhere] owned elsewhere'] = {
    'en': 'AWS Shield Standard, not AWS WAF, protects against DDoS attacks.',
    'ja': 'DDoS 攻撃から保護するのは、AWS WAF ではなく AWS Shield Standard である。'
}

snapshots['test_rationales[single-valued, and an example] single-valued, and an example'] = {
    'en': 'Amazon GuardDuty keeps findings for 90 days. Amazon Inspector keeps findings for 12 hours.',
    'ja': 'Amazon GuardDuty は、検出結果を 90 日保持する。Amazon Inspector は、検出結果を 12 時間保持する。'
}

snapshots['test_rationales[single-valued, and its one owner] single-valued, and its one owner'] = {
    'en': 'Amazon Inspector keeps findings for 12 hours. Amazon GuardDuty keeps findings for 90 days.',
    'ja': 'Amazon Inspector は、検出結果を 12 時間保持する。Amazon GuardDuty は、検出結果を 90 日保持する。'
}

snapshots['test_rationales[single-valued] single-valued'] = {
    'en': 'Amazon GuardDuty keeps findings for 90 days.',
    'ja': 'Amazon GuardDuty は、検出結果を 90 日保持する。'
}
