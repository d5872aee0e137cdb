# -*- coding: utf-8 -*-
# snapshottest: v1 - https://goo.gl/zC4yUc
from __future__ import unicode_literals

from snapshottest import Snapshot


snapshots = Snapshot()

snapshots['test_a_new_layout_needs_a_new_template_mod layout'] = [
    1764633600,
    'a84b1683e99ec5a1ff10598293b0945f'
]

snapshots['test_fields_look_like_this fields q000000000003 ja'] = {
    'Answers': '<ol class="answers" type="A"><li class="answer key" data-option="0"><div class="option"><span class="text" dir="auto">Amazon GuardDuty</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">Amazon GuardDuty は VPC フローログを分析し、機械学習を利用する。</span></div><div class="sources"><cite dir="auto"><a href="https://example.org/notes">AWS SOA ノート</a></cite>, L95</div></li><li class="answer distractor" data-option="1"><div class="option"><span class="text" dir="auto">Amazon Inspector</span> <span class="mark">✗</span></div><div class="rationale"><span class="text" dir="auto">Amazon Inspector は EC2 インスタンスを評価し、VPC フローログを分析しない。</span></div><div class="sources"><cite dir="auto"><a href="https://example.org/notes">AWS SOA ノート</a></cite>, L95</div></li><li class="answer distractor" data-option="2"><div class="option"><span class="text" dir="auto">AWS Shield Advanced</span> <span class="mark">✗</span></div><div class="rationale"><span class="text" dir="auto">AWS Shield Advanced は DDoS 攻撃から防御し、VPC フローログを分析しない。</span></div><div class="sources"><cite dir="auto"><a href="https://example.org/notes">AWS SOA ノート</a></cite>, L95</div></li><li class="answer distractor" data-option="3"><div class="option"><span class="text" dir="auto">AWS WAF</span> <span class="mark">✗</span></div><div class="rationale"><span class="text" dir="auto">AWS WAF は OSI 参照モデルの第7層で動作し、機械学習を利用しない。</span></div><div class="sources"><cite dir="auto"><a href="https://example.org/notes">AWS SOA ノート</a></cite>, L95</div></li></ol>',
    'Domain': 'security',
    'Item': 'q000000000003',
    'Kind': 'single',
    'Lang': 'ja',
    'Options': '<ol class="options" type="A"><li><button type="button" class="option tappable" data-option="0"><span class="text" dir="auto">Amazon GuardDuty</span></button></li><li><button type="button" class="option tappable" data-option="1"><span class="text" dir="auto">Amazon Inspector</span></button></li><li><button type="button" class="option tappable" data-option="2"><span class="text" dir="auto">AWS Shield Advanced</span></button></li><li><button type="button" class="option tappable" data-option="3"><span class="text" dir="auto">AWS WAF</span></button></li></ol>',
    'Order': 'shuffled',
    'Sources': '',
    'Spare 1': '',
    'Spare 2': '',
    'Spare 3': '',
    'Stem': 'アルダー運輸の SysOps 管理者は、AWS アカウント内の不正なアクティビティを検知する必要がある。VPC フローログを分析し、機械学習を利用しなければならない。要件を満たす AWS サービスはどれか。',
    'Topic': 'detection'
}

snapshots['test_fields_look_like_this fields q000000000008 en'] = {
    'Answers': '<ol class="answers" type="A"><li class="answer key" data-option="0"><div class="option"><span class="text" dir="auto">Encrypting data at rest</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">Encrypting data at rest is the responsibility of the customer.</span></div><div class="sources"><cite dir="auto"><a href="https://example.org/notes">AWS SOA notes</a></cite>, L95</div></li><li class="answer distractor" data-option="1"><div class="option"><span class="text" dir="auto">Patching the hypervisor</span> <span class="mark">✗</span></div><div class="rationale"><span class="text" dir="auto">Patching the hypervisor is the responsibility of AWS.</span></div><div class="sources"><cite dir="auto"><a href="https://example.org/notes">AWS SOA notes</a></cite>, L95</div></li><li class="answer distractor" data-option="2"><div class="option"><span class="text" dir="auto">Physical security of data centres</span> <span class="mark">✗</span></div><div class="rationale"><span class="text" dir="auto">Physical security is the responsibility of AWS.</span></div><div class="sources"><cite dir="auto"><a href="https://example.org/notes">AWS SOA notes</a></cite>, L95</div></li><li class="answer key" data-option="3"><div class="option"><span class="text" dir="auto">Encrypting traffic inside the VPC</span> <span class="mark">✓</span></div><div class="rationale"><span class="text" dir="auto">Encrypting traffic is the responsibility of the customer.</span></div><div class="sources"><cite dir="auto"><a href="https://example.org/notes">AWS SOA notes</a></cite>, L95</div></li><li class="answer distractor" data-option="4"><div class="option"><span class="text" dir="auto">Maintaining the AWS global network</span> <span class="mark">✗</span></div><div class="rationale"><span class="text" dir="auto">The global network is the responsibility of AWS.</span></div><div class="sources"><cite dir="auto"><a href="https://example.org/notes">AWS SOA notes</a></cite>, L95</div></li></ol>',
    'Domain': 'security',
    'Item': 'q000000000008',
    'Kind': 'multiple',
    'Lang': 'en',
    'Options': '<ol class="options" type="A"><li><button type="button" class="option tappable" data-option="0"><span class="text" dir="auto">Encrypting data at rest</span></button></li><li><button type="button" class="option tappable" data-option="1"><span class="text" dir="auto">Patching the hypervisor</span></button></li><li><button type="button" class="option tappable" data-option="2"><span class="text" dir="auto">Physical security of data centres</span></button></li><li><button type="button" class="option tappable" data-option="3"><span class="text" dir="auto">Encrypting traffic inside the VPC</span></button></li><li><button type="button" class="option tappable" data-option="4"><span class="text" dir="auto">Maintaining the AWS global network</span></button></li></ol>',
    'Order': 'shuffled',
    'Sources': '',
    'Spare 1': '',
    'Spare 2': '',
    'Spare 3': '',
    'Stem': 'Under the AWS shared responsibility model, which <strong>two</strong> are the responsibility of the customer? (Choose two.)',
    'Topic': 'shared-responsibility'
}

snapshots['test_identity_is_pinned identity'] = [
    [
        'c60af70ffada1ce9ad39',
        1517262655854,
        1583961232895,
        'qgen::Security',
        1683130838
    ],
    [
        'f44bfc7e759745b8668b',
        1564068960274,
        1579747735152,
        'qgen::Network',
        1478502897
    ],
    [
        'a5f02e5b99b7f668863b',
        1533446143366,
        1532354750734,
        'qgen::Security',
        1683130838
    ]
]
