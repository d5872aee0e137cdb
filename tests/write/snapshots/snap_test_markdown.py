# -*- coding: utf-8 -*-
# snapshottest: v1 - https://goo.gl/zC4yUc
from __future__ import unicode_literals

from snapshottest import Snapshot


snapshots = Snapshot()

snapshots['test_exam_and_key_read_as_agreed[english] security-key.md'] = '''# AWS security: answer key

12 questions · Facts as of 2026-11-01

## Answers at a glance

1\\. **B** ·
2\\. **B** ·
3\\. **A** ·
4\\. **A** ·
5\\. **B** ·
6\\. **A** ·
7\\. **A** ·
8\\. **A, D** ·
9\\. **A** ·
10\\. **A** ·
11\\. **C** ·
12\\. **A**

## Answers explained

1. Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?

   Answer: **B**

   - A\\. /48\\
     The block that Amazon provides for a VPC is a /56. \\[1, L91\\]
   - ✓ B\\. /56\\
     The block that Amazon provides for a VPC is always a /56; its size can’t be chosen. \\[1, L91\\]
   - C\\. /60\\
     The block that Amazon provides for a VPC is a /56. \\[1, L91\\]
   - D\\. /64\\
     A /64 is the size of the IPv6 block of a subnet, not of the VPC. \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   Item q000000000001 · medium

2. At which layers of the OSI model does AWS Shield Standard protect against DDoS attacks?

   Answer: **B**

   - A\\. Layers 2 and 3\\
     AWS Shield Standard does not operate at layer 2. \\[1, L91\\]
   - ✓ B\\. Layers 3 and 4\\
     AWS Shield Standard operates at layers 3 and 4. \\[1, L91\\]
   - C\\. Layers 4 and 7\\
     Layer 7 is where AWS WAF mitigates DDoS attacks. \\[1, L91\\]
   - D\\. Layer 7 only\\
     Layer 7 is where AWS WAF mitigates DDoS attacks. \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   Item q000000000002 · hard

3. A SysOps administrator at Alder Freight must detect malicious activity in an AWS account. The solution must analyze VPC flow logs and must use machine learning. Which AWS service meets these requirements?

   Answer: **A**

   - ✓ A\\. Amazon GuardDuty\\
     Amazon GuardDuty analyzes VPC flow logs and uses machine learning. \\[1, L91\\]
   - B\\. Amazon Inspector\\
     Amazon Inspector assesses EC2 instances for vulnerabilities; it does not analyze VPC flow logs. \\[1, L91\\]
   - C\\. AWS Shield Advanced\\
     AWS Shield Advanced protects against DDoS attacks; it does not analyze VPC flow logs. \\[1, L91\\]
   - D\\. AWS WAF\\
     AWS WAF filters web requests; it does not analyze VPC flow logs. \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   Item q000000000003 · easy

4. An auditor asks for the SOC and PCI reports of AWS. From which service can they be downloaded?

   Answer: **A**

   - ✓ A\\. AWS Artifact\\
     AWS Artifact provides AWS’s compliance reports. \\[1, L91\\]
   - B\\. AWS CodeArtifact\\
     AWS CodeArtifact stores software packages. \\[1, L91\\]
   - C\\. Amazon Inspector\\
     Amazon Inspector assesses EC2 instances. \\[1, L91\\]
   - D\\. AWS Config\\
     AWS Config records how resources are configured. \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   Item q000000000004 · medium

5. Which of the following is **NOT** needed to call AWS with the AWS CLI as an IAM user?

   Answer: **B**

   - A\\. Access key ID\\
     The CLI signs requests with the access key. \\[1, L91\\]
   - ✓ B\\. Console password\\
     The password is for the console only. \\[1, L91\\]
   - C\\. Region\\
     The CLI needs a region to address. \\[1, L91\\]
   - D\\. Secret access key\\
     The CLI signs requests with the secret key. \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   Item q000000000005 · hard

6. A developer in the development account needs to write to an S3 bucket of the production account through an IAM role. In which order do these happen?

   Answer: **A**

   - ✓ A\\. The production administrator creates the role → the development administrator lets the developers switch to it → the developer switches to the role → the developer writes to the bucket\\
     These are the steps in their order. \\[1, L91\\]
   - B\\. The development administrator lets the developers switch to it → the production administrator creates the role → the developer switches to the role → the developer writes to the bucket\\
     Nobody can be let to switch to a role that does not exist yet. \\[1, L91\\]
   - C\\. The production administrator creates the role → the developer switches to the role → the development administrator lets the developers switch to it → the developer writes to the bucket\\
     The developer can switch only after being let to. \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   Item q000000000006 · easy

7. Which statement about security groups is correct?

   Answer: **A**

   - ✓ A\\. They are stateful and hold allow rules only.\\
     Both hold of security groups. \\[1, L91\\]
   - B\\. They are stateless and hold allow rules only.\\
     Security groups are stateful. \\[1, L91\\]
   - C\\. They are stateful and hold explicit deny rules.\\
     Security groups hold allow rules only. \\[1, L91\\]
   - D\\. They are stateless and hold explicit deny rules.\\
     This describes network ACLs. \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   Item q000000000007 · medium

8. Under the AWS shared responsibility model, which **two** are the responsibility of the customer? (Choose two.)

   Answer: **A, D**

   - ✓ A\\. Encrypting data at rest\\
     The customer encrypts the data. \\[1, L91\\]
   - B\\. Patching the hypervisor\\
     AWS patches the hypervisor. \\[1, L91\\]
   - C\\. Securing the data centres\\
     AWS secures its data centres. \\[1, L91\\]
   - ✓ D\\. Encrypting traffic in the VPC\\
     The customer encrypts the traffic. \\[1, L91\\]
   - E\\. Maintaining the network\\
     AWS maintains its global network. \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   Item q000000000008 · hard

9. An SCP on the organizational unit allows all actions of Amazon EC2 and Amazon RDS. A user’s IAM policy allows all EC2 actions and denies ec2:TerminateInstances. What can the user do?

   Answer: **A**

   - ✓ A\\. Start and stop EC2 instances\\
     The SCP and the IAM policy both allow it. \\[1, L91\\]
   - B\\. Terminate EC2 instances\\
     The IAM policy denies it explicitly. \\[1, L91\\]
   - C\\. Create RDS databases\\
     The SCP allows it, but no IAM policy does. \\[1, L91\\]
   - D\\. Read objects of any S3 bucket\\
     Neither the SCP nor an IAM policy allows it. \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   Item q000000000009 · easy

10. Instances in a private subnet must reach the internet over IPv6, and no host on the internet may open a connection to them. What should be added to the VPC?

    Answer: **A**

    - ✓ A\\. An egress-only internet gateway\\
      An egress-only internet gateway lets IPv6 traffic out and none in. \\[1, L91\\]
    - B\\. A NAT gateway\\
      A NAT gateway serves IPv4. \\[1, L91\\]
    - C\\. An internet gateway\\
      An internet gateway allows inbound connections. \\[1, L91\\]
    - D\\. A virtual private gateway\\
      A virtual private gateway connects to an on-premises network. \\[1, L91\\]

    \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

    Item q000000000010 · medium

11. Which outbound port range must a network ACL open so that replies reach clients on their ephemeral ports?

    Answer: **C**

    - A\\. 0–1023\\
      0–1023 are the well-known ports. \\[1, L91\\] \\[2, 6\\]
    - B\\. 1024–49151\\
      1024–49151 are the registered ports. \\[1, L91\\] \\[2, 6\\]
    - ✓ C\\. 1024–65535\\
      Clients take their ephemeral ports from 1024–65535. \\[1, L91\\] \\[2, 6\\]
    - D\\. 49152–65535\\
      49152–65535 is the dynamic range of IANA; some clients use lower ports. \\[1, L91\\] \\[2, 6\\]

    \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239
    \\[2\\] RFC 6335: Service Name and Transport Protocol Port Number Registry, 6

    Item q000000000011 · hard

12. A route table shows a route in the state **blackhole**. What happened?

    Answer: **A**

    - ✓ A\\. The NAT gateway or internet gateway that the route targets was deleted.\\
      A route whose target no longer exists is a blackhole. \\[1, L91\\]
    - B\\. The network ACL of the subnet denies the traffic.\\
      A network ACL does not change the state of a route. \\[1, L91\\]
    - C\\. The security group has no outbound rule.\\
      A security group does not change the state of a route. \\[1, L91\\]
    - D\\. The route overlaps with the local route of the VPC.\\
      The more specific route wins; neither becomes a blackhole. \\[1, L91\\]

    \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

    Item q000000000012 · easy

'''

snapshots['test_exam_and_key_read_as_agreed[english] security.md'] = '''# AWS security

12 questions · Facts as of 2026-11-01

Choose the best answer to each question. Where more than one answer is asked for, the question says how many.

1. Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?

   - A\\. /48
   - B\\. /56
   - C\\. /60
   - D\\. /64

2. At which layers of the OSI model does AWS Shield Standard protect against DDoS attacks?

   - A\\. Layers 2 and 3
   - B\\. Layers 3 and 4
   - C\\. Layers 4 and 7
   - D\\. Layer 7 only

3. A SysOps administrator at Alder Freight must detect malicious activity in an AWS account. The solution must analyze VPC flow logs and must use machine learning. Which AWS service meets these requirements?

   - A\\. Amazon GuardDuty
   - B\\. Amazon Inspector
   - C\\. AWS Shield Advanced
   - D\\. AWS WAF

4. An auditor asks for the SOC and PCI reports of AWS. From which service can they be downloaded?

   - A\\. AWS Artifact
   - B\\. AWS CodeArtifact
   - C\\. Amazon Inspector
   - D\\. AWS Config

5. Which of the following is **NOT** needed to call AWS with the AWS CLI as an IAM user?

   - A\\. Access key ID
   - B\\. Console password
   - C\\. Region
   - D\\. Secret access key

6. A developer in the development account needs to write to an S3 bucket of the production account through an IAM role. In which order do these happen?

   - A\\. The production administrator creates the role → the development administrator lets the developers switch to it → the developer switches to the role → the developer writes to the bucket
   - B\\. The development administrator lets the developers switch to it → the production administrator creates the role → the developer switches to the role → the developer writes to the bucket
   - C\\. The production administrator creates the role → the developer switches to the role → the development administrator lets the developers switch to it → the developer writes to the bucket

7. Which statement about security groups is correct?

   - A\\. They are stateful and hold allow rules only.
   - B\\. They are stateless and hold allow rules only.
   - C\\. They are stateful and hold explicit deny rules.
   - D\\. They are stateless and hold explicit deny rules.

8. Under the AWS shared responsibility model, which **two** are the responsibility of the customer? (Choose two.)

   - A\\. Encrypting data at rest
   - B\\. Patching the hypervisor
   - C\\. Securing the data centres
   - D\\. Encrypting traffic in the VPC
   - E\\. Maintaining the network

9. An SCP on the organizational unit allows all actions of Amazon EC2 and Amazon RDS. A user’s IAM policy allows all EC2 actions and denies ec2:TerminateInstances. What can the user do?

   - A\\. Start and stop EC2 instances
   - B\\. Terminate EC2 instances
   - C\\. Create RDS databases
   - D\\. Read objects of any S3 bucket

10. Instances in a private subnet must reach the internet over IPv6, and no host on the internet may open a connection to them. What should be added to the VPC?

    - A\\. An egress-only internet gateway
    - B\\. A NAT gateway
    - C\\. An internet gateway
    - D\\. A virtual private gateway

11. Which outbound port range must a network ACL open so that replies reach clients on their ephemeral ports?

    - A\\. 0–1023
    - B\\. 1024–49151
    - C\\. 1024–65535
    - D\\. 49152–65535

12. A route table shows a route in the state **blackhole**. What happened?

    - A\\. The NAT gateway or internet gateway that the route targets was deleted.
    - B\\. The network ACL of the subnet denies the traffic.
    - C\\. The security group has no outbound rule.
    - D\\. The route overlaps with the local route of the VPC.

'''

snapshots['test_exam_and_key_read_as_agreed[hostile] hostile-key.md'] = '''# \\# \\<Hostile> \\*texts\\* & \\{\\{ more \\}\\}: answer key

2 questions · Facts as of 2026-11-01

## Answers at a glance

1\\. **A** ·
2\\. **B**

## Answers explained

1. 1\\. \\<b>Which\\</b> <strong>«\\{\\{ x \\}\\}»</strong> \\*of\\* \\_these\\_\\
        \\# \\`is\\` \\&lt; <strong>\\]\\]></strong>?

   Answer: **A**

   - ✓ A\\. \\<script>alert(1)\\</script>\\
     Because of \\<script>alert(1)\\</script> \\[1, § \\*1\\*\\]
   - B\\. \\{\\{c1::x\\}\\} \\{\\{ 7\\*7 \\}\\} \\{% raw %\\}\\
     Because of \\{\\{c1::x\\}\\} \\{\\{ 7\\*7 \\}\\} \\{% raw %\\} \\[1, § \\*1\\*\\]
   - C\\. \\]\\]> \\$x\\$ \\| \\# \\` \\~\\~no\\~\\~ \\\\\\
     Because of \\]\\]> \\$x\\$ \\| \\# \\` \\~\\~no\\~\\~ \\\\ \\[1, § \\*1\\*\\]
   - D\\. 1\\. NO on 1e3 012 12:30:00 \\~ 0x1F\\
     Because of 1. NO on 1e3 012 12:30:00 \\~ 0x1F \\[1, § \\*1\\*\\]
   - E\\. \\- "quoted" \'single\' \\&amp; \\&\\#65;\\
     Because of - "quoted" \'single\' \\&amp; \\&\\#65; \\[1, § \\*1\\*\\]
   - F\\. \u202eright to left\u202c 🦊 http:\\//example\\.com a\\@b\\.example\\
     Because of \u202eright to left\u202c 🦊 http:\\//example\\.com a\\@b\\.example \\[1, § \\*1\\*\\]
   - G\\. &#32;&#32;leading and trailing&#32;&#32;\\
     Because of   leading and trailing&#32;&#32; \\[1, § \\*1\\*\\]
   - H\\. two\\
        lines\\
        \\
        \\# and four\\
     Because of two\\
        lines\\
        \\
        \\# and four \\[1, § \\*1\\*\\]

   Some wrong options are wrong only if the facts are complete, which was assumed.

   \\[1\\] A \\<b>title\\</b> \\| \\[x\\](javascript:1) (javascript:alert(1)), § \\*1\\*

   Item q000000000013 · medium

2. Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?

   Answer: **B**

   - A\\. /48\\
     The block that Amazon provides for a VPC is a /56. \\[1, L91\\]
   - ✓ B\\. /56\\
     The block that Amazon provides for a VPC is always a /56; its size can’t be chosen. \\[1, L91\\]
   - C\\. /60\\
     The block that Amazon provides for a VPC is a /56. \\[1, L91\\]
   - D\\. /64\\
     A /64 is the size of the IPv6 block of a subnet, not of the VPC. \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   Item q000000000001 · medium

'''

snapshots['test_exam_and_key_read_as_agreed[hostile] hostile.md'] = '''# \\# \\<Hostile> \\*texts\\* & \\{\\{ more \\}\\}

2 questions · Facts as of 2026-11-01

Choose the best answer to each question.

1. 1\\. \\<b>Which\\</b> <strong>«\\{\\{ x \\}\\}»</strong> \\*of\\* \\_these\\_\\
        \\# \\`is\\` \\&lt; <strong>\\]\\]></strong>?

   - A\\. \\<script>alert(1)\\</script>
   - B\\. \\{\\{c1::x\\}\\} \\{\\{ 7\\*7 \\}\\} \\{% raw %\\}
   - C\\. \\]\\]> \\$x\\$ \\| \\# \\` \\~\\~no\\~\\~ \\\\
   - D\\. 1\\. NO on 1e3 012 12:30:00 \\~ 0x1F
   - E\\. \\- "quoted" \'single\' \\&amp; \\&\\#65;
   - F\\. \u202eright to left\u202c 🦊 http:\\//example\\.com a\\@b\\.example
   - G\\. &#32;&#32;leading and trailing&#32;&#32;
   - H\\. two\\
        lines\\
        \\
        \\# and four

2. Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?

   - A\\. /48
   - B\\. /56
   - C\\. /60
   - D\\. /64

'''

snapshots['test_exam_and_key_read_as_agreed[japanese] security-ja-A-key.md'] = '''# AWS のセキュリティ 正解と解説

全12問 · A版 · 2026-11-01 時点の情報による

## 正解一覧

1\\. **B** ·
2\\. **B** ·
3\\. **A** ·
4\\. **A** ·
5\\. **B** ·
6\\. **A** ·
7\\. **A** ·
8\\. **A、D** ·
9\\. **A** ·
10\\. **A** ·
11\\. **C** ·
12\\. **A**

## 解説

1. Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。

   正解: **B**

   - A\\. /48\\
     Amazon が VPC に割り当てるブロックは /56 である。 \\[1, L91\\]
   - ✓ B\\. /56\\
     Amazon が VPC に割り当てるブロックは常に /56 で、サイズは選べない。 \\[1, L91\\]
   - C\\. /60\\
     Amazon が VPC に割り当てるブロックは /56 である。 \\[1, L91\\]
   - D\\. /64\\
     /64 は VPC ではなくサブネットの IPv6 ブロックのサイズである。 \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   項目 q000000000001 · 標準

2. AWS Shield Standard が DDoS 攻撃から防御するのは、OSI 参照モデルのどの層か。

   正解: **B**

   - A\\. 第2層と第3層\\
     AWS Shield Standard は第2層では動作しない。 \\[1, L91\\]
   - ✓ B\\. 第3層と第4層\\
     AWS Shield Standard は第3層と第4層で動作する。 \\[1, L91\\]
   - C\\. 第4層と第7層\\
     第7層で DDoS 攻撃を緩和するのは AWS WAF である。 \\[1, L91\\]
   - D\\. 第7層のみ\\
     第7層で DDoS 攻撃を緩和するのは AWS WAF である。 \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   項目 q000000000002 · 難

3. アルダー運輸の SysOps 管理者は、AWS アカウント内の不正なアクティビティを検知する必要がある。VPC フローログを分析し、機械学習を利用しなければならない。要件を満たす AWS サービスはどれか。

   正解: **A**

   - ✓ A\\. Amazon GuardDuty\\
     Amazon GuardDuty は VPC フローログを分析し、機械学習を利用する。 \\[1, L91\\]
   - B\\. Amazon Inspector\\
     Amazon Inspector は EC2 インスタンスの脆弱性を評価する。VPC フローログは分析しない。 \\[1, L91\\]
   - C\\. AWS Shield Advanced\\
     AWS Shield Advanced は DDoS 攻撃から防御する。VPC フローログは分析しない。 \\[1, L91\\]
   - D\\. AWS WAF\\
     AWS WAF はウェブリクエストを検査する。VPC フローログは分析しない。 \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   項目 q000000000003 · 易

4. 監査人が AWS の SOC レポートと PCI レポートを求めている。これらを入手できるサービスはどれか。

   正解: **A**

   - ✓ A\\. AWS Artifact\\
     AWS Artifact はコンプライアンスレポートを提供する。 \\[1, L91\\]
   - B\\. AWS CodeArtifact\\
     AWS CodeArtifact はソフトウェアパッケージを保管する。 \\[1, L91\\]
   - C\\. Amazon Inspector\\
     Amazon Inspector は EC2 インスタンスを評価する。 \\[1, L91\\]
   - D\\. AWS Config\\
     AWS Config はリソースの構成を記録する。 \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   項目 q000000000004 · 標準

5. IAM ユーザーが AWS CLI から AWS を呼び出すときに<strong>「必要でない」</strong>ものはどれか。

   正解: **B**

   - A\\. アクセスキー ID\\
     CLI はアクセスキーでリクエストに署名する。 \\[1, L91\\]
   - ✓ B\\. コンソールのパスワード\\
     パスワードはコンソールでのみ使う。 \\[1, L91\\]
   - C\\. リージョン\\
     CLI は呼び出し先のリージョンを必要とする。 \\[1, L91\\]
   - D\\. シークレットアクセスキー\\
     CLI はシークレットアクセスキーで署名する。 \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   項目 q000000000005 · 難

6. 開発用アカウントの開発者が、IAM ロールを使って本番用アカウントの S3 バケットに書き込む。正しい順序はどれか。

   正解: **A**

   - ✓ A\\. 本番用アカウントの管理者がロールを作成する → 開発用アカウントの管理者が切り替えを許可する → 開発者がロールに切り替える → 開発者がバケットに書き込む\\
     正しい順序である。 \\[1, L91\\]
   - B\\. 開発用アカウントの管理者が切り替えを許可する → 本番用アカウントの管理者がロールを作成する → 開発者がロールに切り替える → 開発者がバケットに書き込む\\
     まだ存在しないロールへの切り替えは許可できない。 \\[1, L91\\]
   - C\\. 本番用アカウントの管理者がロールを作成する → 開発者がロールに切り替える → 開発用アカウントの管理者が切り替えを許可する → 開発者がバケットに書き込む\\
     切り替えられるのは許可された後である。 \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   項目 q000000000006 · 易

7. セキュリティグループについて正しい記述はどれか。

   正解: **A**

   - ✓ A\\. ステートフルで、許可ルールのみをもつ。\\
     どちらもセキュリティグループに当てはまる。 \\[1, L91\\]
   - B\\. ステートレスで、許可ルールのみをもつ。\\
     セキュリティグループはステートフルである。 \\[1, L91\\]
   - C\\. ステートフルで、明示的な拒否ルールをもつ。\\
     セキュリティグループは許可ルールのみをもつ。 \\[1, L91\\]
   - D\\. ステートレスで、明示的な拒否ルールをもつ。\\
     これはネットワーク ACL の記述である。 \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   項目 q000000000007 · 標準

8. AWS の責任共有モデルで、利用者の責任であるものはどれか。**二つ**選べ。

   正解: **A、D**

   - ✓ A\\. 保存データの暗号化\\
     データを暗号化するのは利用者である。 \\[1, L91\\]
   - B\\. ハイパーバイザーの更新\\
     ハイパーバイザーを更新するのは AWS である。 \\[1, L91\\]
   - C\\. データセンターの警備\\
     データセンターを警備するのは AWS である。 \\[1, L91\\]
   - ✓ D\\. VPC 内の通信の暗号化\\
     通信を暗号化するのは利用者である。 \\[1, L91\\]
   - E\\. ネットワーク設備の保守\\
     設備を保守するのは AWS である。 \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   項目 q000000000008 · 難

9. 組織単位の SCP は Amazon EC2 と Amazon RDS のすべてのアクションを許可している。あるユーザーの IAM ポリシーは EC2 のすべてのアクションを許可し、ec2:TerminateInstances を拒否している。このユーザーにできることはどれか。

   正解: **A**

   - ✓ A\\. EC2 インスタンスの起動と停止\\
     SCP と IAM ポリシーの両方が許可している。 \\[1, L91\\]
   - B\\. EC2 インスタンスの終了\\
     IAM ポリシーが明示的に拒否している。 \\[1, L91\\]
   - C\\. RDS データベースの作成\\
     SCP は許可しているが、IAM ポリシーが許可していない。 \\[1, L91\\]
   - D\\. S3 バケットの読み取り\\
     SCP も IAM ポリシーも許可していない。 \\[1, L91\\]

   \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

   項目 q000000000009 · 易

10. プライベートサブネットのインスタンスは IPv6 でインターネットに接続する必要があり、インターネットからの接続は受け付けてはならない。VPC に追加すべきものはどれか。

    正解: **A**

    - ✓ A\\. Egress-Only インターネットゲートウェイ\\
      IPv6 の通信を外へだけ通す。 \\[1, L91\\]
    - B\\. NAT ゲートウェイ\\
      NAT ゲートウェイは IPv4 を扱う。 \\[1, L91\\]
    - C\\. インターネットゲートウェイ\\
      インターネットからの接続も通す。 \\[1, L91\\]
    - D\\. 仮想プライベートゲートウェイ\\
      オンプレミスのネットワークと接続する。 \\[1, L91\\]

    \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

    項目 q000000000010 · 標準

11. クライアントのエフェメラルポートに応答が届くように、ネットワーク ACL が開けるべきアウトバウンドのポート範囲はどれか。

    正解: **C**

    - A\\. 0–1023\\
      0–1023 はウェルノウンポートである。 \\[1, L91\\] \\[2, 6\\]
    - B\\. 1024–49151\\
      1024–49151 は登録済みポートである。 \\[1, L91\\] \\[2, 6\\]
    - ✓ C\\. 1024–65535\\
      エフェメラルポートは 1024–65535 から選ばれる。 \\[1, L91\\] \\[2, 6\\]
    - D\\. 49152–65535\\
      49152–65535 は IANA の動的ポートで、より小さいポートを使うクライアントもある。 \\[1, L91\\] \\[2, 6\\]

    \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239
    \\[2\\] RFC 6335: Service Name and Transport Protocol Port Number Registry, 6

    項目 q000000000011 · 難

12. ルートテーブルのルートが **blackhole** 状態になっている。原因はどれか。

    正解: **A**

    - ✓ A\\. ルートのターゲットであるゲートウェイが削除された。\\
      ターゲットが存在しないルートは blackhole になる。 \\[1, L91\\]
    - B\\. サブネットのネットワーク ACL が通信を拒否している。\\
      ネットワーク ACL はルートの状態を変えない。 \\[1, L91\\]
    - C\\. セキュリティグループにアウトバウンドルールがない。\\
      セキュリティグループはルートの状態を変えない。 \\[1, L91\\]
    - D\\. ルートが VPC のローカルルートと重複している。\\
      より詳細なルートが優先され、blackhole にはならない。 \\[1, L91\\]

    \\[1\\] [SysOps study notes](<https://example.org/notes?a=1&b=2>), L91, L239

    項目 q000000000012 · 易

'''

snapshots['test_exam_and_key_read_as_agreed[japanese] security-ja-A.md'] = '''# AWS のセキュリティ

全12問 · A版 · 2026-11-01 時点の情報による

各問について、最も適切なものを選ぶこと。複数を選ぶ問いには、選ぶ数を示してある。

1. Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。

   - A\\. /48
   - B\\. /56
   - C\\. /60
   - D\\. /64

2. AWS Shield Standard が DDoS 攻撃から防御するのは、OSI 参照モデルのどの層か。

   - A\\. 第2層と第3層
   - B\\. 第3層と第4層
   - C\\. 第4層と第7層
   - D\\. 第7層のみ

3. アルダー運輸の SysOps 管理者は、AWS アカウント内の不正なアクティビティを検知する必要がある。VPC フローログを分析し、機械学習を利用しなければならない。要件を満たす AWS サービスはどれか。

   - A\\. Amazon GuardDuty
   - B\\. Amazon Inspector
   - C\\. AWS Shield Advanced
   - D\\. AWS WAF

4. 監査人が AWS の SOC レポートと PCI レポートを求めている。これらを入手できるサービスはどれか。

   - A\\. AWS Artifact
   - B\\. AWS CodeArtifact
   - C\\. Amazon Inspector
   - D\\. AWS Config

5. IAM ユーザーが AWS CLI から AWS を呼び出すときに<strong>「必要でない」</strong>ものはどれか。

   - A\\. アクセスキー ID
   - B\\. コンソールのパスワード
   - C\\. リージョン
   - D\\. シークレットアクセスキー

6. 開発用アカウントの開発者が、IAM ロールを使って本番用アカウントの S3 バケットに書き込む。正しい順序はどれか。

   - A\\. 本番用アカウントの管理者がロールを作成する → 開発用アカウントの管理者が切り替えを許可する → 開発者がロールに切り替える → 開発者がバケットに書き込む
   - B\\. 開発用アカウントの管理者が切り替えを許可する → 本番用アカウントの管理者がロールを作成する → 開発者がロールに切り替える → 開発者がバケットに書き込む
   - C\\. 本番用アカウントの管理者がロールを作成する → 開発者がロールに切り替える → 開発用アカウントの管理者が切り替えを許可する → 開発者がバケットに書き込む

7. セキュリティグループについて正しい記述はどれか。

   - A\\. ステートフルで、許可ルールのみをもつ。
   - B\\. ステートレスで、許可ルールのみをもつ。
   - C\\. ステートフルで、明示的な拒否ルールをもつ。
   - D\\. ステートレスで、明示的な拒否ルールをもつ。

8. AWS の責任共有モデルで、利用者の責任であるものはどれか。**二つ**選べ。

   - A\\. 保存データの暗号化
   - B\\. ハイパーバイザーの更新
   - C\\. データセンターの警備
   - D\\. VPC 内の通信の暗号化
   - E\\. ネットワーク設備の保守

9. 組織単位の SCP は Amazon EC2 と Amazon RDS のすべてのアクションを許可している。あるユーザーの IAM ポリシーは EC2 のすべてのアクションを許可し、ec2:TerminateInstances を拒否している。このユーザーにできることはどれか。

   - A\\. EC2 インスタンスの起動と停止
   - B\\. EC2 インスタンスの終了
   - C\\. RDS データベースの作成
   - D\\. S3 バケットの読み取り

10. プライベートサブネットのインスタンスは IPv6 でインターネットに接続する必要があり、インターネットからの接続は受け付けてはならない。VPC に追加すべきものはどれか。

    - A\\. Egress-Only インターネットゲートウェイ
    - B\\. NAT ゲートウェイ
    - C\\. インターネットゲートウェイ
    - D\\. 仮想プライベートゲートウェイ

11. クライアントのエフェメラルポートに応答が届くように、ネットワーク ACL が開けるべきアウトバウンドのポート範囲はどれか。

    - A\\. 0–1023
    - B\\. 1024–49151
    - C\\. 1024–65535
    - D\\. 49152–65535

12. ルートテーブルのルートが **blackhole** 状態になっている。原因はどれか。

    - A\\. ルートのターゲットであるゲートウェイが削除された。
    - B\\. サブネットのネットワーク ACL が通信を拒否している。
    - C\\. セキュリティグループにアウトバウンドルールがない。
    - D\\. ルートが VPC のローカルルートと重複している。

'''
