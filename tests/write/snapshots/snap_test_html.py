# -*- coding: utf-8 -*-
# snapshottest: v1 - https://goo.gl/zC4yUc
from __future__ import unicode_literals

from snapshottest import Snapshot


snapshots = Snapshot()

snapshots['test_pages_read_as_agreed[english] security-key.html'] = '''<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; base-uri \'none\'; form-action \'none\'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>AWS security: answer key</title>
<style>
/* left out */
</style>
</head>
<body class="key">
<header>
<p class="kicker">Answer key</p>
<h1 dir="auto">AWS security</h1>
<p class="facts"><span>12 questions</span><span>Facts as of 2026-11-01</span></p>
</header>
<main>
<section class="glance" aria-labelledby="glance">
<h2 id="glance">Answers at a glance</h2>
<ol>
<li><span class="number">1</span><b>B</b></li>
<li><span class="number">2</span><b>B</b></li>
<li><span class="number">3</span><b>A</b></li>
<li><span class="number">4</span><b>A</b></li>
<li><span class="number">5</span><b>B</b></li>
<li><span class="number">6</span><b>A</b></li>
<li><span class="number">7</span><b>A</b></li>
<li><span class="number">8</span><b>A, D</b></li>
<li><span class="number">9</span><b>A</b></li>
<li><span class="number">10</span><b>A</b></li>
<li><span class="number">11</span><b>C</b></li>
<li><span class="number">12</span><b>A</b></li>
</ol>
</section>
<section class="item" aria-labelledby="q1">
<h2 id="q1" aria-label="Question 1">1</h2>
<p class="stem" dir="auto">Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</p>
<ol class="options explained">
<li><b class="label">A</b><div><span class="text" dir="auto">/48</span><p class="rationale"><bdi>The block that Amazon provides for a VPC is a /56.</bdi> <small>[1, L91]</small></p></div></li>
<li class="is-key"><b class="label">B</b><div><span class="text" dir="auto">/56</span><span class="verdict">Correct</span><p class="rationale"><bdi>The block that Amazon provides for a VPC is always a /56; its size can’t be chosen.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">/60</span><p class="rationale"><bdi>The block that Amazon provides for a VPC is a /56.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">/64</span><p class="rationale"><bdi>A /64 is the size of the IPv6 block of a subnet, not of the VPC.</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>Item <code>q000000000001</code> · medium</p>
</footer>
</section>
<section class="item" aria-labelledby="q2">
<h2 id="q2" aria-label="Question 2">2</h2>
<p class="stem" dir="auto">At which layers of the OSI model does AWS Shield Standard protect against DDoS attacks?</p>
<ol class="options explained">
<li><b class="label">A</b><div><span class="text" dir="auto">Layers 2 and 3</span><p class="rationale"><bdi>AWS Shield Standard does not operate at layer 2.</bdi> <small>[1, L91]</small></p></div></li>
<li class="is-key"><b class="label">B</b><div><span class="text" dir="auto">Layers 3 and 4</span><span class="verdict">Correct</span><p class="rationale"><bdi>AWS Shield Standard operates at layers 3 and 4.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">Layers 4 and 7</span><p class="rationale"><bdi>Layer 7 is where AWS WAF mitigates DDoS attacks.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">Layer 7 only</span><p class="rationale"><bdi>Layer 7 is where AWS WAF mitigates DDoS attacks.</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>Item <code>q000000000002</code> · hard</p>
</footer>
</section>
<section class="item" aria-labelledby="q3">
<h2 id="q3" aria-label="Question 3">3</h2>
<p class="stem" dir="auto">A SysOps administrator at Alder Freight must detect malicious activity in an AWS account. The solution must analyze VPC flow logs and must use machine learning. Which AWS service meets these requirements?</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">Amazon GuardDuty</span><span class="verdict">Correct</span><p class="rationale"><bdi>Amazon GuardDuty analyzes VPC flow logs and uses machine learning.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">Amazon Inspector</span><p class="rationale"><bdi>Amazon Inspector assesses EC2 instances for vulnerabilities; it does not analyze VPC flow logs.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">AWS Shield Advanced</span><p class="rationale"><bdi>AWS Shield Advanced protects against DDoS attacks; it does not analyze VPC flow logs.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">AWS WAF</span><p class="rationale"><bdi>AWS WAF filters web requests; it does not analyze VPC flow logs.</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>Item <code>q000000000003</code> · easy</p>
</footer>
</section>
<section class="item" aria-labelledby="q4">
<h2 id="q4" aria-label="Question 4">4</h2>
<p class="stem" dir="auto">An auditor asks for the SOC and PCI reports of AWS. From which service can they be downloaded?</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">AWS Artifact</span><span class="verdict">Correct</span><p class="rationale"><bdi>AWS Artifact provides AWS’s compliance reports.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">AWS CodeArtifact</span><p class="rationale"><bdi>AWS CodeArtifact stores software packages.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">Amazon Inspector</span><p class="rationale"><bdi>Amazon Inspector assesses EC2 instances.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">AWS Config</span><p class="rationale"><bdi>AWS Config records how resources are configured.</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>Item <code>q000000000004</code> · medium</p>
</footer>
</section>
<section class="item" aria-labelledby="q5">
<h2 id="q5" aria-label="Question 5">5</h2>
<p class="stem" dir="auto">Which of the following is <strong>NOT</strong> needed to call AWS with the AWS CLI as an IAM user?</p>
<ol class="options explained">
<li><b class="label">A</b><div><span class="text" dir="auto">Access key ID</span><p class="rationale"><bdi>The CLI signs requests with the access key.</bdi> <small>[1, L91]</small></p></div></li>
<li class="is-key"><b class="label">B</b><div><span class="text" dir="auto">Console password</span><span class="verdict">Correct</span><p class="rationale"><bdi>The password is for the console only.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">Region</span><p class="rationale"><bdi>The CLI needs a region to address.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">Secret access key</span><p class="rationale"><bdi>The CLI signs requests with the secret key.</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>Item <code>q000000000005</code> · hard</p>
</footer>
</section>
<section class="item" aria-labelledby="q6">
<h2 id="q6" aria-label="Question 6">6</h2>
<p class="stem" dir="auto">A developer in the development account needs to write to an S3 bucket of the production account through an IAM role. In which order do these happen?</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">The production administrator creates the role → the development administrator lets the developers switch to it → the developer switches to the role → the developer writes to the bucket</span><span class="verdict">Correct</span><p class="rationale"><bdi>These are the steps in their order.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">The development administrator lets the developers switch to it → the production administrator creates the role → the developer switches to the role → the developer writes to the bucket</span><p class="rationale"><bdi>Nobody can be let to switch to a role that does not exist yet.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">The production administrator creates the role → the developer switches to the role → the development administrator lets the developers switch to it → the developer writes to the bucket</span><p class="rationale"><bdi>The developer can switch only after being let to.</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>Item <code>q000000000006</code> · easy</p>
</footer>
</section>
<section class="item" aria-labelledby="q7">
<h2 id="q7" aria-label="Question 7">7</h2>
<p class="stem" dir="auto">Which statement about security groups is correct?</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">They are stateful and hold allow rules only.</span><span class="verdict">Correct</span><p class="rationale"><bdi>Both hold of security groups.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">They are stateless and hold allow rules only.</span><p class="rationale"><bdi>Security groups are stateful.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">They are stateful and hold explicit deny rules.</span><p class="rationale"><bdi>Security groups hold allow rules only.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">They are stateless and hold explicit deny rules.</span><p class="rationale"><bdi>This describes network ACLs.</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>Item <code>q000000000007</code> · medium</p>
</footer>
</section>
<section class="item" aria-labelledby="q8">
<h2 id="q8" aria-label="Question 8">8</h2>
<p class="stem" dir="auto">Under the AWS shared responsibility model, which <strong>two</strong> are the responsibility of the customer? (Choose two.)</p>
<ol class="options explained several">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">Encrypting data at rest</span><span class="verdict">Correct</span><p class="rationale"><bdi>The customer encrypts the data.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">Patching the hypervisor</span><p class="rationale"><bdi>AWS patches the hypervisor.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">Securing the data centres</span><p class="rationale"><bdi>AWS secures its data centres.</bdi> <small>[1, L91]</small></p></div></li>
<li class="is-key"><b class="label">D</b><div><span class="text" dir="auto">Encrypting traffic in the VPC</span><span class="verdict">Correct</span><p class="rationale"><bdi>The customer encrypts the traffic.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">E</b><div><span class="text" dir="auto">Maintaining the network</span><p class="rationale"><bdi>AWS maintains its global network.</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>Item <code>q000000000008</code> · hard</p>
</footer>
</section>
<section class="item" aria-labelledby="q9">
<h2 id="q9" aria-label="Question 9">9</h2>
<p class="stem" dir="auto">An SCP on the organizational unit allows all actions of Amazon EC2 and Amazon RDS. A user’s IAM policy allows all EC2 actions and denies ec2:TerminateInstances. What can the user do?</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">Start and stop EC2 instances</span><span class="verdict">Correct</span><p class="rationale"><bdi>The SCP and the IAM policy both allow it.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">Terminate EC2 instances</span><p class="rationale"><bdi>The IAM policy denies it explicitly.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">Create RDS databases</span><p class="rationale"><bdi>The SCP allows it, but no IAM policy does.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">Read objects of any S3 bucket</span><p class="rationale"><bdi>Neither the SCP nor an IAM policy allows it.</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>Item <code>q000000000009</code> · easy</p>
</footer>
</section>
<section class="item" aria-labelledby="q10">
<h2 id="q10" aria-label="Question 10">10</h2>
<p class="stem" dir="auto">Instances in a private subnet must reach the internet over IPv6, and no host on the internet may open a connection to them. What should be added to the VPC?</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">An egress-only internet gateway</span><span class="verdict">Correct</span><p class="rationale"><bdi>An egress-only internet gateway lets IPv6 traffic out and none in.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">A NAT gateway</span><p class="rationale"><bdi>A NAT gateway serves IPv4.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">An internet gateway</span><p class="rationale"><bdi>An internet gateway allows inbound connections.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">A virtual private gateway</span><p class="rationale"><bdi>A virtual private gateway connects to an on-premises network.</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>Item <code>q000000000010</code> · medium</p>
</footer>
</section>
<section class="item" aria-labelledby="q11">
<h2 id="q11" aria-label="Question 11">11</h2>
<p class="stem" dir="auto">Which outbound port range must a network ACL open so that replies reach clients on their ephemeral ports?</p>
<ol class="options explained">
<li><b class="label">A</b><div><span class="text" dir="auto">0–1023</span><p class="rationale"><bdi>0–1023 are the well-known ports.</bdi> <small>[1, L91]</small> <small>[2, 6]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">1024–49151</span><p class="rationale"><bdi>1024–49151 are the registered ports.</bdi> <small>[1, L91]</small> <small>[2, 6]</small></p></div></li>
<li class="is-key"><b class="label">C</b><div><span class="text" dir="auto">1024–65535</span><span class="verdict">Correct</span><p class="rationale"><bdi>Clients take their ephemeral ports from 1024–65535.</bdi> <small>[1, L91]</small> <small>[2, 6]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">49152–65535</span><p class="rationale"><bdi>49152–65535 is the dynamic range of IANA; some clients use lower ports.</bdi> <small>[1, L91]</small> <small>[2, 6]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p><bdi>[2] RFC 6335: Service Name and Transport Protocol Port Number Registry</bdi>, <bdi>6</bdi></p>
<p>Item <code>q000000000011</code> · hard</p>
</footer>
</section>
<section class="item" aria-labelledby="q12">
<h2 id="q12" aria-label="Question 12">12</h2>
<p class="stem" dir="auto">A route table shows a route in the state <strong>blackhole</strong>. What happened?</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">The NAT gateway or internet gateway that the route targets was deleted.</span><span class="verdict">Correct</span><p class="rationale"><bdi>A route whose target no longer exists is a blackhole.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">The network ACL of the subnet denies the traffic.</span><p class="rationale"><bdi>A network ACL does not change the state of a route.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">The security group has no outbound rule.</span><p class="rationale"><bdi>A security group does not change the state of a route.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">The route overlaps with the local route of the VPC.</span><p class="rationale"><bdi>The more specific route wins; neither becomes a blackhole.</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>Item <code>q000000000012</code> · easy</p>
</footer>
</section>
</main>
</body>
</html>
'''

snapshots['test_pages_read_as_agreed[english] security.html'] = '''<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; base-uri \'none\'; form-action \'none\'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>AWS security</title>
<style>
/* left out */
/* left out */
</style>
</head>
<body class="exam">
<header class="cover">
<h1 dir="auto">AWS security</h1>
<p class="facts"><span>12 questions</span><span>Facts as of 2026-11-01</span></p>
<p class="lines"><span class="line wide">Name</span><span class="line">Date</span><span class="line score">Score<span>/ 12</span></span></p>
<dl class="terms">
<div><dt>Questions</dt><dd>12</dd></div>
<div><dt>Points</dt><dd>12 (one for each question)</dd></div>
<div><dt>Facts as of</dt><dd>2026-11-01</dd></div>
</dl>
<p class="notes">Instructions</p>
<p class="instructions">Choose the best answer to each question. Where more than one answer is asked for, the question says how many.</p>
</header>
<main>
<section class="item" aria-labelledby="q1">
<h2 id="q1" aria-label="Question 1">1</h2>
<p class="stem" dir="auto">Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</p>
<ol class="options columns-4" style="--rows: 1">
<li><b class="label">A</b><span class="text" dir="auto">/48</span></li>
<li><b class="label">B</b><span class="text" dir="auto">/56</span></li>
<li><b class="label">C</b><span class="text" dir="auto">/60</span></li>
<li><b class="label">D</b><span class="text" dir="auto">/64</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q2">
<h2 id="q2" aria-label="Question 2">2</h2>
<p class="stem" dir="auto">At which layers of the OSI model does AWS Shield Standard protect against DDoS attacks?</p>
<ol class="options columns-2" style="--rows: 2">
<li><b class="label">A</b><span class="text" dir="auto">Layers 2 and 3</span></li>
<li><b class="label">B</b><span class="text" dir="auto">Layers 3 and 4</span></li>
<li><b class="label">C</b><span class="text" dir="auto">Layers 4 and 7</span></li>
<li><b class="label">D</b><span class="text" dir="auto">Layer 7 only</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q3">
<h2 id="q3" aria-label="Question 3">3</h2>
<p class="stem" dir="auto">A SysOps administrator at Alder Freight must detect malicious activity in an AWS account. The solution must analyze VPC flow logs and must use machine learning. Which AWS service meets these requirements?</p>
<ol class="options columns-2" style="--rows: 2">
<li><b class="label">A</b><span class="text" dir="auto">Amazon GuardDuty</span></li>
<li><b class="label">B</b><span class="text" dir="auto">Amazon Inspector</span></li>
<li><b class="label">C</b><span class="text" dir="auto">AWS Shield Advanced</span></li>
<li><b class="label">D</b><span class="text" dir="auto">AWS WAF</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q4">
<h2 id="q4" aria-label="Question 4">4</h2>
<p class="stem" dir="auto">An auditor asks for the SOC and PCI reports of AWS. From which service can they be downloaded?</p>
<ol class="options columns-2" style="--rows: 2">
<li><b class="label">A</b><span class="text" dir="auto">AWS Artifact</span></li>
<li><b class="label">B</b><span class="text" dir="auto">AWS CodeArtifact</span></li>
<li><b class="label">C</b><span class="text" dir="auto">Amazon Inspector</span></li>
<li><b class="label">D</b><span class="text" dir="auto">AWS Config</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q5">
<h2 id="q5" aria-label="Question 5">5</h2>
<p class="stem" dir="auto">Which of the following is <strong>NOT</strong> needed to call AWS with the AWS CLI as an IAM user?</p>
<ol class="options columns-2" style="--rows: 2">
<li><b class="label">A</b><span class="text" dir="auto">Access key ID</span></li>
<li><b class="label">B</b><span class="text" dir="auto">Console password</span></li>
<li><b class="label">C</b><span class="text" dir="auto">Region</span></li>
<li><b class="label">D</b><span class="text" dir="auto">Secret access key</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q6">
<h2 id="q6" aria-label="Question 6">6</h2>
<p class="stem" dir="auto">A developer in the development account needs to write to an S3 bucket of the production account through an IAM role. In which order do these happen?</p>
<ol class="options columns-1" style="--rows: 3">
<li><b class="label">A</b><span class="text" dir="auto">The production administrator creates the role → the development administrator lets the developers switch to it → the developer switches to the role → the developer writes to the bucket</span></li>
<li><b class="label">B</b><span class="text" dir="auto">The development administrator lets the developers switch to it → the production administrator creates the role → the developer switches to the role → the developer writes to the bucket</span></li>
<li><b class="label">C</b><span class="text" dir="auto">The production administrator creates the role → the developer switches to the role → the development administrator lets the developers switch to it → the developer writes to the bucket</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q7">
<h2 id="q7" aria-label="Question 7">7</h2>
<p class="stem" dir="auto">Which statement about security groups is correct?</p>
<ol class="options columns-1" style="--rows: 4">
<li><b class="label">A</b><span class="text" dir="auto">They are stateful and hold allow rules only.</span></li>
<li><b class="label">B</b><span class="text" dir="auto">They are stateless and hold allow rules only.</span></li>
<li><b class="label">C</b><span class="text" dir="auto">They are stateful and hold explicit deny rules.</span></li>
<li><b class="label">D</b><span class="text" dir="auto">They are stateless and hold explicit deny rules.</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q8">
<h2 id="q8" aria-label="Question 8">8</h2>
<p class="stem" dir="auto">Under the AWS shared responsibility model, which <strong>two</strong> are the responsibility of the customer? (Choose two.)</p>
<ol class="options columns-2 several" style="--rows: 3">
<li><b class="label">A</b><span class="text" dir="auto">Encrypting data at rest</span></li>
<li><b class="label">B</b><span class="text" dir="auto">Patching the hypervisor</span></li>
<li><b class="label">C</b><span class="text" dir="auto">Securing the data centres</span></li>
<li><b class="label">D</b><span class="text" dir="auto">Encrypting traffic in the VPC</span></li>
<li><b class="label">E</b><span class="text" dir="auto">Maintaining the network</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q9">
<h2 id="q9" aria-label="Question 9">9</h2>
<p class="stem" dir="auto">An SCP on the organizational unit allows all actions of Amazon EC2 and Amazon RDS. A user’s IAM policy allows all EC2 actions and denies ec2:TerminateInstances. What can the user do?</p>
<ol class="options columns-2" style="--rows: 2">
<li><b class="label">A</b><span class="text" dir="auto">Start and stop EC2 instances</span></li>
<li><b class="label">B</b><span class="text" dir="auto">Terminate EC2 instances</span></li>
<li><b class="label">C</b><span class="text" dir="auto">Create RDS databases</span></li>
<li><b class="label">D</b><span class="text" dir="auto">Read objects of any S3 bucket</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q10">
<h2 id="q10" aria-label="Question 10">10</h2>
<p class="stem" dir="auto">Instances in a private subnet must reach the internet over IPv6, and no host on the internet may open a connection to them. What should be added to the VPC?</p>
<ol class="options columns-1" style="--rows: 4">
<li><b class="label">A</b><span class="text" dir="auto">An egress-only internet gateway</span></li>
<li><b class="label">B</b><span class="text" dir="auto">A NAT gateway</span></li>
<li><b class="label">C</b><span class="text" dir="auto">An internet gateway</span></li>
<li><b class="label">D</b><span class="text" dir="auto">A virtual private gateway</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q11">
<h2 id="q11" aria-label="Question 11">11</h2>
<p class="stem" dir="auto">Which outbound port range must a network ACL open so that replies reach clients on their ephemeral ports?</p>
<ol class="options columns-2" style="--rows: 2">
<li><b class="label">A</b><span class="text" dir="auto">0–1023</span></li>
<li><b class="label">B</b><span class="text" dir="auto">1024–49151</span></li>
<li><b class="label">C</b><span class="text" dir="auto">1024–65535</span></li>
<li><b class="label">D</b><span class="text" dir="auto">49152–65535</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q12">
<h2 id="q12" aria-label="Question 12">12</h2>
<p class="stem" dir="auto">A route table shows a route in the state <strong>blackhole</strong>. What happened?</p>
<ol class="options columns-1" style="--rows: 4">
<li><b class="label">A</b><span class="text" dir="auto">The NAT gateway or internet gateway that the route targets was deleted.</span></li>
<li><b class="label">B</b><span class="text" dir="auto">The network ACL of the subnet denies the traffic.</span></li>
<li><b class="label">C</b><span class="text" dir="auto">The security group has no outbound rule.</span></li>
<li><b class="label">D</b><span class="text" dir="auto">The route overlaps with the local route of the VPC.</span></li>
</ol>
</section>
</main>
<section class="answer-sheet">
<h2>Answer sheet</h2>
<p class="sheet-of" dir="auto">AWS security</p>
<p class="lines"><span class="line wide">Name</span><span class="line">Date</span></p>
<p class="sheet-note">Fill in the circle of the letter that you choose. To change it, erase the mark completely. Where there are squares, fill in as many as the question asks for.</p>
<ol class="sheet">
<li><span class="sheet-number">1</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">2</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">3</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">4</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">5</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">6</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span></span></span></li>
<li><span class="sheet-number">7</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li class="squares"><span class="sheet-number">8</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span><span class="bubble">E</span></span></span></li>
<li><span class="sheet-number">9</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">10</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">11</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">12</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
</ol>
</section>
</body>
</html>
'''

snapshots['test_pages_read_as_agreed[hostile] hostile-key.html'] = '''<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; base-uri \'none\'; form-action \'none\'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title># &lt;Hostile&gt; *texts* &amp; {{ more }}: answer key</title>
<style>
/* left out */
</style>
</head>
<body class="key">
<header>
<p class="kicker">Answer key</p>
<h1 dir="auto"># &lt;Hostile&gt; *texts* &amp; {{ more }}</h1>
<p class="facts"><span>2 questions</span><span>Facts as of 2026-11-01</span></p>
</header>
<main>
<section class="glance" aria-labelledby="glance">
<h2 id="glance">Answers at a glance</h2>
<ol>
<li><span class="number">1</span><b>A</b></li>
<li><span class="number">2</span><b>B</b></li>
</ol>
</section>
<section class="item" aria-labelledby="q1">
<h2 id="q1" aria-label="Question 1">1</h2>
<p class="stem" dir="auto">1. &lt;b&gt;Which&lt;/b&gt; <strong>«{{ x }}»</strong> *of* _these_
# `is` &amp;lt; <strong>]]&gt;</strong>?</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;</span><span class="verdict">Correct</span><p class="rationale"><bdi>Because of &lt;script&gt;alert(1)&lt;/script&gt;</bdi> <small>[1, § *1*]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">{{c1::x}} {{ 7*7 }} {% raw %}</span><p class="rationale"><bdi>Because of {{c1::x}} {{ 7*7 }} {% raw %}</bdi> <small>[1, § *1*]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">]]&gt; $x$ | # ` ~~no~~ \\</span><p class="rationale"><bdi>Because of ]]&gt; $x$ | # ` ~~no~~ \\</bdi> <small>[1, § *1*]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">1. NO on 1e3 012 12:30:00 ~ 0x1F</span><p class="rationale"><bdi>Because of 1. NO on 1e3 012 12:30:00 ~ 0x1F</bdi> <small>[1, § *1*]</small></p></div></li>
<li><b class="label">E</b><div><span class="text" dir="auto">- &#34;quoted&#34; &#39;single&#39; &amp;amp; &amp;#65;</span><p class="rationale"><bdi>Because of - &#34;quoted&#34; &#39;single&#39; &amp;amp; &amp;#65;</bdi> <small>[1, § *1*]</small></p></div></li>
<li><b class="label">F</b><div><span class="text" dir="auto">\u202eright to left\u202c 🦊 http://example.com a@b.example</span><p class="rationale"><bdi>Because of \u202eright to left\u202c 🦊 http://example.com a@b.example</bdi> <small>[1, § *1*]</small></p></div></li>
<li><b class="label">G</b><div><span class="text" dir="auto">  leading and trailing  </span><p class="rationale"><bdi>Because of   leading and trailing  </bdi> <small>[1, § *1*]</small></p></div></li>
<li><b class="label">H</b><div><span class="text" dir="auto">two
lines

# and four</span><p class="rationale"><bdi>Because of two
lines

# and four</bdi> <small>[1, § *1*]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] A &lt;b&gt;title&lt;/b&gt; | [x](javascript:1)</bdi>, <bdi>§ *1*</bdi> · <bdi>javascript:alert(1)</bdi></p>
<p class="assumed">Some wrong options are wrong only if the facts are complete, which was assumed.</p>
<p>Item <code>q000000000013</code> · medium</p>
</footer>
</section>
<section class="item" aria-labelledby="q2">
<h2 id="q2" aria-label="Question 2">2</h2>
<p class="stem" dir="auto">Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</p>
<ol class="options explained">
<li><b class="label">A</b><div><span class="text" dir="auto">/48</span><p class="rationale"><bdi>The block that Amazon provides for a VPC is a /56.</bdi> <small>[1, L91]</small></p></div></li>
<li class="is-key"><b class="label">B</b><div><span class="text" dir="auto">/56</span><span class="verdict">Correct</span><p class="rationale"><bdi>The block that Amazon provides for a VPC is always a /56; its size can’t be chosen.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">/60</span><p class="rationale"><bdi>The block that Amazon provides for a VPC is a /56.</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">/64</span><p class="rationale"><bdi>A /64 is the size of the IPv6 block of a subnet, not of the VPC.</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>Item <code>q000000000001</code> · medium</p>
</footer>
</section>
</main>
</body>
</html>
'''

snapshots['test_pages_read_as_agreed[hostile] hostile.html'] = '''<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; base-uri \'none\'; form-action \'none\'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title># &lt;Hostile&gt; *texts* &amp; {{ more }}</title>
<style>
/* left out */
/* left out */
</style>
</head>
<body class="exam">
<header class="cover">
<h1 dir="auto"># &lt;Hostile&gt; *texts* &amp; {{ more }}</h1>
<p class="facts"><span>2 questions</span><span>Facts as of 2026-11-01</span></p>
<p class="lines"><span class="line wide">Name</span><span class="line">Date</span><span class="line score">Score<span>/ 2</span></span></p>
<dl class="terms">
<div><dt>Questions</dt><dd>2</dd></div>
<div><dt>Points</dt><dd>2 (one for each question)</dd></div>
<div><dt>Facts as of</dt><dd>2026-11-01</dd></div>
</dl>
<p class="notes">Instructions</p>
<p class="instructions">Choose the best answer to each question.</p>
</header>
<main>
<section class="item" aria-labelledby="q1">
<h2 id="q1" aria-label="Question 1">1</h2>
<p class="stem" dir="auto">1. &lt;b&gt;Which&lt;/b&gt; <strong>«{{ x }}»</strong> *of* _these_
# `is` &amp;lt; <strong>]]&gt;</strong>?</p>
<ol class="options columns-1" style="--rows: 8">
<li><b class="label">A</b><span class="text" dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;</span></li>
<li><b class="label">B</b><span class="text" dir="auto">{{c1::x}} {{ 7*7 }} {% raw %}</span></li>
<li><b class="label">C</b><span class="text" dir="auto">]]&gt; $x$ | # ` ~~no~~ \\</span></li>
<li><b class="label">D</b><span class="text" dir="auto">1. NO on 1e3 012 12:30:00 ~ 0x1F</span></li>
<li><b class="label">E</b><span class="text" dir="auto">- &#34;quoted&#34; &#39;single&#39; &amp;amp; &amp;#65;</span></li>
<li><b class="label">F</b><span class="text" dir="auto">\u202eright to left\u202c 🦊 http://example.com a@b.example</span></li>
<li><b class="label">G</b><span class="text" dir="auto">  leading and trailing  </span></li>
<li><b class="label">H</b><span class="text" dir="auto">two
lines

# and four</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q2">
<h2 id="q2" aria-label="Question 2">2</h2>
<p class="stem" dir="auto">Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</p>
<ol class="options columns-4" style="--rows: 1">
<li><b class="label">A</b><span class="text" dir="auto">/48</span></li>
<li><b class="label">B</b><span class="text" dir="auto">/56</span></li>
<li><b class="label">C</b><span class="text" dir="auto">/60</span></li>
<li><b class="label">D</b><span class="text" dir="auto">/64</span></li>
</ol>
</section>
</main>
<section class="answer-sheet">
<h2>Answer sheet</h2>
<p class="sheet-of" dir="auto"># &lt;Hostile&gt; *texts* &amp; {{ more }}</p>
<p class="lines"><span class="line wide">Name</span><span class="line">Date</span></p>
<p class="sheet-note">Fill in the circle of the letter that you choose. To change it, erase the mark completely.</p>
<ol class="sheet">
<li><span class="sheet-number">1</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span><span class="bubble">E</span><span class="bubble">F</span><span class="bubble">G</span><span class="bubble">H</span></span></span></li>
<li><span class="sheet-number">2</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
</ol>
</section>
</body>
</html>
'''

snapshots['test_pages_read_as_agreed[japanese] security-ja-A-key.html'] = '''<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; base-uri \'none\'; form-action \'none\'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>AWS のセキュリティ 正解と解説</title>
<style>
@page { @top-right { content: "\\000041\\007248"; font: 700 9pt sans-serif; } }
/* left out */
</style>
</head>
<body class="key">
<header>
<p class="kicker">正解と解説</p>
<h1 dir="auto">AWS のセキュリティ</h1>
<p class="facts"><span>全12問</span><span>A版</span><span>2026-11-01 時点の情報による</span></p>
</header>
<main>
<section class="glance" aria-labelledby="glance">
<h2 id="glance">正解一覧</h2>
<ol>
<li><span class="number">1</span><b>B</b></li>
<li><span class="number">2</span><b>B</b></li>
<li><span class="number">3</span><b>A</b></li>
<li><span class="number">4</span><b>A</b></li>
<li><span class="number">5</span><b>B</b></li>
<li><span class="number">6</span><b>A</b></li>
<li><span class="number">7</span><b>A</b></li>
<li><span class="number">8</span><b>A、D</b></li>
<li><span class="number">9</span><b>A</b></li>
<li><span class="number">10</span><b>A</b></li>
<li><span class="number">11</span><b>C</b></li>
<li><span class="number">12</span><b>A</b></li>
</ol>
</section>
<section class="item" aria-labelledby="q1">
<h2 id="q1" aria-label="問1">1</h2>
<p class="stem" dir="auto">Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</p>
<ol class="options explained">
<li><b class="label">A</b><div><span class="text" dir="auto">/48</span><p class="rationale"><bdi>Amazon が VPC に割り当てるブロックは /56 である。</bdi> <small>[1, L91]</small></p></div></li>
<li class="is-key"><b class="label">B</b><div><span class="text" dir="auto">/56</span><span class="verdict">正解</span><p class="rationale"><bdi>Amazon が VPC に割り当てるブロックは常に /56 で、サイズは選べない。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">/60</span><p class="rationale"><bdi>Amazon が VPC に割り当てるブロックは /56 である。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">/64</span><p class="rationale"><bdi>/64 は VPC ではなくサブネットの IPv6 ブロックのサイズである。</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>項目 <code>q000000000001</code> · 標準</p>
</footer>
</section>
<section class="item" aria-labelledby="q2">
<h2 id="q2" aria-label="問2">2</h2>
<p class="stem" dir="auto">AWS Shield Standard が DDoS 攻撃から防御するのは、OSI 参照モデルのどの層か。</p>
<ol class="options explained">
<li><b class="label">A</b><div><span class="text" dir="auto">第2層と第3層</span><p class="rationale"><bdi>AWS Shield Standard は第2層では動作しない。</bdi> <small>[1, L91]</small></p></div></li>
<li class="is-key"><b class="label">B</b><div><span class="text" dir="auto">第3層と第4層</span><span class="verdict">正解</span><p class="rationale"><bdi>AWS Shield Standard は第3層と第4層で動作する。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">第4層と第7層</span><p class="rationale"><bdi>第7層で DDoS 攻撃を緩和するのは AWS WAF である。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">第7層のみ</span><p class="rationale"><bdi>第7層で DDoS 攻撃を緩和するのは AWS WAF である。</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>項目 <code>q000000000002</code> · 難</p>
</footer>
</section>
<section class="item" aria-labelledby="q3">
<h2 id="q3" aria-label="問3">3</h2>
<p class="stem" dir="auto">アルダー運輸の SysOps 管理者は、AWS アカウント内の不正なアクティビティを検知する必要がある。VPC フローログを分析し、機械学習を利用しなければならない。要件を満たす AWS サービスはどれか。</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">Amazon GuardDuty</span><span class="verdict">正解</span><p class="rationale"><bdi>Amazon GuardDuty は VPC フローログを分析し、機械学習を利用する。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">Amazon Inspector</span><p class="rationale"><bdi>Amazon Inspector は EC2 インスタンスの脆弱性を評価する。VPC フローログは分析しない。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">AWS Shield Advanced</span><p class="rationale"><bdi>AWS Shield Advanced は DDoS 攻撃から防御する。VPC フローログは分析しない。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">AWS WAF</span><p class="rationale"><bdi>AWS WAF はウェブリクエストを検査する。VPC フローログは分析しない。</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>項目 <code>q000000000003</code> · 易</p>
</footer>
</section>
<section class="item" aria-labelledby="q4">
<h2 id="q4" aria-label="問4">4</h2>
<p class="stem" dir="auto">監査人が AWS の SOC レポートと PCI レポートを求めている。これらを入手できるサービスはどれか。</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">AWS Artifact</span><span class="verdict">正解</span><p class="rationale"><bdi>AWS Artifact はコンプライアンスレポートを提供する。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">AWS CodeArtifact</span><p class="rationale"><bdi>AWS CodeArtifact はソフトウェアパッケージを保管する。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">Amazon Inspector</span><p class="rationale"><bdi>Amazon Inspector は EC2 インスタンスを評価する。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">AWS Config</span><p class="rationale"><bdi>AWS Config はリソースの構成を記録する。</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>項目 <code>q000000000004</code> · 標準</p>
</footer>
</section>
<section class="item" aria-labelledby="q5">
<h2 id="q5" aria-label="問5">5</h2>
<p class="stem" dir="auto">IAM ユーザーが AWS CLI から AWS を呼び出すときに<strong>「必要でない」</strong>ものはどれか。</p>
<ol class="options explained">
<li><b class="label">A</b><div><span class="text" dir="auto">アクセスキー ID</span><p class="rationale"><bdi>CLI はアクセスキーでリクエストに署名する。</bdi> <small>[1, L91]</small></p></div></li>
<li class="is-key"><b class="label">B</b><div><span class="text" dir="auto">コンソールのパスワード</span><span class="verdict">正解</span><p class="rationale"><bdi>パスワードはコンソールでのみ使う。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">リージョン</span><p class="rationale"><bdi>CLI は呼び出し先のリージョンを必要とする。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">シークレットアクセスキー</span><p class="rationale"><bdi>CLI はシークレットアクセスキーで署名する。</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>項目 <code>q000000000005</code> · 難</p>
</footer>
</section>
<section class="item" aria-labelledby="q6">
<h2 id="q6" aria-label="問6">6</h2>
<p class="stem" dir="auto">開発用アカウントの開発者が、IAM ロールを使って本番用アカウントの S3 バケットに書き込む。正しい順序はどれか。</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">本番用アカウントの管理者がロールを作成する → 開発用アカウントの管理者が切り替えを許可する → 開発者がロールに切り替える → 開発者がバケットに書き込む</span><span class="verdict">正解</span><p class="rationale"><bdi>正しい順序である。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">開発用アカウントの管理者が切り替えを許可する → 本番用アカウントの管理者がロールを作成する → 開発者がロールに切り替える → 開発者がバケットに書き込む</span><p class="rationale"><bdi>まだ存在しないロールへの切り替えは許可できない。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">本番用アカウントの管理者がロールを作成する → 開発者がロールに切り替える → 開発用アカウントの管理者が切り替えを許可する → 開発者がバケットに書き込む</span><p class="rationale"><bdi>切り替えられるのは許可された後である。</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>項目 <code>q000000000006</code> · 易</p>
</footer>
</section>
<section class="item" aria-labelledby="q7">
<h2 id="q7" aria-label="問7">7</h2>
<p class="stem" dir="auto">セキュリティグループについて正しい記述はどれか。</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">ステートフルで、許可ルールのみをもつ。</span><span class="verdict">正解</span><p class="rationale"><bdi>どちらもセキュリティグループに当てはまる。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">ステートレスで、許可ルールのみをもつ。</span><p class="rationale"><bdi>セキュリティグループはステートフルである。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">ステートフルで、明示的な拒否ルールをもつ。</span><p class="rationale"><bdi>セキュリティグループは許可ルールのみをもつ。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">ステートレスで、明示的な拒否ルールをもつ。</span><p class="rationale"><bdi>これはネットワーク ACL の記述である。</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>項目 <code>q000000000007</code> · 標準</p>
</footer>
</section>
<section class="item" aria-labelledby="q8">
<h2 id="q8" aria-label="問8">8</h2>
<p class="stem" dir="auto">AWS の責任共有モデルで、利用者の責任であるものはどれか。<strong>二つ</strong>選べ。</p>
<ol class="options explained several">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">保存データの暗号化</span><span class="verdict">正解</span><p class="rationale"><bdi>データを暗号化するのは利用者である。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">ハイパーバイザーの更新</span><p class="rationale"><bdi>ハイパーバイザーを更新するのは AWS である。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">データセンターの警備</span><p class="rationale"><bdi>データセンターを警備するのは AWS である。</bdi> <small>[1, L91]</small></p></div></li>
<li class="is-key"><b class="label">D</b><div><span class="text" dir="auto">VPC 内の通信の暗号化</span><span class="verdict">正解</span><p class="rationale"><bdi>通信を暗号化するのは利用者である。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">E</b><div><span class="text" dir="auto">ネットワーク設備の保守</span><p class="rationale"><bdi>設備を保守するのは AWS である。</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>項目 <code>q000000000008</code> · 難</p>
</footer>
</section>
<section class="item" aria-labelledby="q9">
<h2 id="q9" aria-label="問9">9</h2>
<p class="stem" dir="auto">組織単位の SCP は Amazon EC2 と Amazon RDS のすべてのアクションを許可している。あるユーザーの IAM ポリシーは EC2 のすべてのアクションを許可し、ec2:TerminateInstances を拒否している。このユーザーにできることはどれか。</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">EC2 インスタンスの起動と停止</span><span class="verdict">正解</span><p class="rationale"><bdi>SCP と IAM ポリシーの両方が許可している。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">EC2 インスタンスの終了</span><p class="rationale"><bdi>IAM ポリシーが明示的に拒否している。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">RDS データベースの作成</span><p class="rationale"><bdi>SCP は許可しているが、IAM ポリシーが許可していない。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">S3 バケットの読み取り</span><p class="rationale"><bdi>SCP も IAM ポリシーも許可していない。</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>項目 <code>q000000000009</code> · 易</p>
</footer>
</section>
<section class="item" aria-labelledby="q10">
<h2 id="q10" aria-label="問10">10</h2>
<p class="stem" dir="auto">プライベートサブネットのインスタンスは IPv6 でインターネットに接続する必要があり、インターネットからの接続は受け付けてはならない。VPC に追加すべきものはどれか。</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">Egress-Only インターネットゲートウェイ</span><span class="verdict">正解</span><p class="rationale"><bdi>IPv6 の通信を外へだけ通す。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">NAT ゲートウェイ</span><p class="rationale"><bdi>NAT ゲートウェイは IPv4 を扱う。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">インターネットゲートウェイ</span><p class="rationale"><bdi>インターネットからの接続も通す。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">仮想プライベートゲートウェイ</span><p class="rationale"><bdi>オンプレミスのネットワークと接続する。</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>項目 <code>q000000000010</code> · 標準</p>
</footer>
</section>
<section class="item" aria-labelledby="q11">
<h2 id="q11" aria-label="問11">11</h2>
<p class="stem" dir="auto">クライアントのエフェメラルポートに応答が届くように、ネットワーク ACL が開けるべきアウトバウンドのポート範囲はどれか。</p>
<ol class="options explained">
<li><b class="label">A</b><div><span class="text" dir="auto">0–1023</span><p class="rationale"><bdi>0–1023 はウェルノウンポートである。</bdi> <small>[1, L91]</small> <small>[2, 6]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">1024–49151</span><p class="rationale"><bdi>1024–49151 は登録済みポートである。</bdi> <small>[1, L91]</small> <small>[2, 6]</small></p></div></li>
<li class="is-key"><b class="label">C</b><div><span class="text" dir="auto">1024–65535</span><span class="verdict">正解</span><p class="rationale"><bdi>エフェメラルポートは 1024–65535 から選ばれる。</bdi> <small>[1, L91]</small> <small>[2, 6]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">49152–65535</span><p class="rationale"><bdi>49152–65535 は IANA の動的ポートで、より小さいポートを使うクライアントもある。</bdi> <small>[1, L91]</small> <small>[2, 6]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p><bdi>[2] RFC 6335: Service Name and Transport Protocol Port Number Registry</bdi>, <bdi>6</bdi></p>
<p>項目 <code>q000000000011</code> · 難</p>
</footer>
</section>
<section class="item" aria-labelledby="q12">
<h2 id="q12" aria-label="問12">12</h2>
<p class="stem" dir="auto">ルートテーブルのルートが <strong>blackhole</strong> 状態になっている。原因はどれか。</p>
<ol class="options explained">
<li class="is-key"><b class="label">A</b><div><span class="text" dir="auto">ルートのターゲットであるゲートウェイが削除された。</span><span class="verdict">正解</span><p class="rationale"><bdi>ターゲットが存在しないルートは blackhole になる。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">B</b><div><span class="text" dir="auto">サブネットのネットワーク ACL が通信を拒否している。</span><p class="rationale"><bdi>ネットワーク ACL はルートの状態を変えない。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">C</b><div><span class="text" dir="auto">セキュリティグループにアウトバウンドルールがない。</span><p class="rationale"><bdi>セキュリティグループはルートの状態を変えない。</bdi> <small>[1, L91]</small></p></div></li>
<li><b class="label">D</b><div><span class="text" dir="auto">ルートが VPC のローカルルートと重複している。</span><p class="rationale"><bdi>より詳細なルートが優先され、blackhole にはならない。</bdi> <small>[1, L91]</small></p></div></li>
</ol>
<footer>
<p><bdi>[1] SysOps study notes</bdi>, <bdi>L91, L239</bdi> · <a href="https://example.org/notes?a=1&amp;b=2" rel="noreferrer">https://example.org/notes?a=1&amp;b=2</a></p>
<p>項目 <code>q000000000012</code> · 易</p>
</footer>
</section>
</main>
</body>
</html>
'''

snapshots['test_pages_read_as_agreed[japanese] security-ja-A.html'] = '''<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; base-uri \'none\'; form-action \'none\'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>AWS のセキュリティ</title>
<style>
@page { @top-right { content: "\\000041\\007248"; font: 700 9pt sans-serif; } }
/* left out */
/* left out */
</style>
</head>
<body class="exam">
<header class="cover">
<p class="form-letter">A版</p>
<h1 dir="auto">AWS のセキュリティ</h1>
<p class="facts"><span>全12問</span><span>A版</span><span>2026-11-01 時点の情報による</span></p>
<p class="lines"><span class="line wide">氏名</span><span class="line">日付</span><span class="line score">得点<span>/ 12</span></span></p>
<dl class="terms">
<div><dt>問題数</dt><dd>12</dd></div>
<div><dt>配点</dt><dd>12 点満点(各問 1 点)</dd></div>
<div><dt>情報の基準日</dt><dd>2026-11-01</dd></div>
</dl>
<p class="notes">注意事項</p>
<p class="instructions">各問について、最も適切なものを選ぶこと。複数を選ぶ問いには、選ぶ数を示してある。</p>
</header>
<main>
<section class="item" aria-labelledby="q1">
<h2 id="q1" aria-label="問1">1</h2>
<p class="stem" dir="auto">Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</p>
<ol class="options columns-4" style="--rows: 1">
<li><b class="label">A</b><span class="text" dir="auto">/48</span></li>
<li><b class="label">B</b><span class="text" dir="auto">/56</span></li>
<li><b class="label">C</b><span class="text" dir="auto">/60</span></li>
<li><b class="label">D</b><span class="text" dir="auto">/64</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q2">
<h2 id="q2" aria-label="問2">2</h2>
<p class="stem" dir="auto">AWS Shield Standard が DDoS 攻撃から防御するのは、OSI 参照モデルのどの層か。</p>
<ol class="options columns-2" style="--rows: 2">
<li><b class="label">A</b><span class="text" dir="auto">第2層と第3層</span></li>
<li><b class="label">B</b><span class="text" dir="auto">第3層と第4層</span></li>
<li><b class="label">C</b><span class="text" dir="auto">第4層と第7層</span></li>
<li><b class="label">D</b><span class="text" dir="auto">第7層のみ</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q3">
<h2 id="q3" aria-label="問3">3</h2>
<p class="stem" dir="auto">アルダー運輸の SysOps 管理者は、AWS アカウント内の不正なアクティビティを検知する必要がある。VPC フローログを分析し、機械学習を利用しなければならない。要件を満たす AWS サービスはどれか。</p>
<ol class="options columns-2" style="--rows: 2">
<li><b class="label">A</b><span class="text" dir="auto">Amazon GuardDuty</span></li>
<li><b class="label">B</b><span class="text" dir="auto">Amazon Inspector</span></li>
<li><b class="label">C</b><span class="text" dir="auto">AWS Shield Advanced</span></li>
<li><b class="label">D</b><span class="text" dir="auto">AWS WAF</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q4">
<h2 id="q4" aria-label="問4">4</h2>
<p class="stem" dir="auto">監査人が AWS の SOC レポートと PCI レポートを求めている。これらを入手できるサービスはどれか。</p>
<ol class="options columns-2" style="--rows: 2">
<li><b class="label">A</b><span class="text" dir="auto">AWS Artifact</span></li>
<li><b class="label">B</b><span class="text" dir="auto">AWS CodeArtifact</span></li>
<li><b class="label">C</b><span class="text" dir="auto">Amazon Inspector</span></li>
<li><b class="label">D</b><span class="text" dir="auto">AWS Config</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q5">
<h2 id="q5" aria-label="問5">5</h2>
<p class="stem" dir="auto">IAM ユーザーが AWS CLI から AWS を呼び出すときに<strong>「必要でない」</strong>ものはどれか。</p>
<ol class="options columns-2" style="--rows: 2">
<li><b class="label">A</b><span class="text" dir="auto">アクセスキー ID</span></li>
<li><b class="label">B</b><span class="text" dir="auto">コンソールのパスワード</span></li>
<li><b class="label">C</b><span class="text" dir="auto">リージョン</span></li>
<li><b class="label">D</b><span class="text" dir="auto">シークレットアクセスキー</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q6">
<h2 id="q6" aria-label="問6">6</h2>
<p class="stem" dir="auto">開発用アカウントの開発者が、IAM ロールを使って本番用アカウントの S3 バケットに書き込む。正しい順序はどれか。</p>
<ol class="options columns-1" style="--rows: 3">
<li><b class="label">A</b><span class="text" dir="auto">本番用アカウントの管理者がロールを作成する → 開発用アカウントの管理者が切り替えを許可する → 開発者がロールに切り替える → 開発者がバケットに書き込む</span></li>
<li><b class="label">B</b><span class="text" dir="auto">開発用アカウントの管理者が切り替えを許可する → 本番用アカウントの管理者がロールを作成する → 開発者がロールに切り替える → 開発者がバケットに書き込む</span></li>
<li><b class="label">C</b><span class="text" dir="auto">本番用アカウントの管理者がロールを作成する → 開発者がロールに切り替える → 開発用アカウントの管理者が切り替えを許可する → 開発者がバケットに書き込む</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q7">
<h2 id="q7" aria-label="問7">7</h2>
<p class="stem" dir="auto">セキュリティグループについて正しい記述はどれか。</p>
<ol class="options columns-1" style="--rows: 4">
<li><b class="label">A</b><span class="text" dir="auto">ステートフルで、許可ルールのみをもつ。</span></li>
<li><b class="label">B</b><span class="text" dir="auto">ステートレスで、許可ルールのみをもつ。</span></li>
<li><b class="label">C</b><span class="text" dir="auto">ステートフルで、明示的な拒否ルールをもつ。</span></li>
<li><b class="label">D</b><span class="text" dir="auto">ステートレスで、明示的な拒否ルールをもつ。</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q8">
<h2 id="q8" aria-label="問8">8</h2>
<p class="stem" dir="auto">AWS の責任共有モデルで、利用者の責任であるものはどれか。<strong>二つ</strong>選べ。</p>
<ol class="options columns-2 several" style="--rows: 3">
<li><b class="label">A</b><span class="text" dir="auto">保存データの暗号化</span></li>
<li><b class="label">B</b><span class="text" dir="auto">ハイパーバイザーの更新</span></li>
<li><b class="label">C</b><span class="text" dir="auto">データセンターの警備</span></li>
<li><b class="label">D</b><span class="text" dir="auto">VPC 内の通信の暗号化</span></li>
<li><b class="label">E</b><span class="text" dir="auto">ネットワーク設備の保守</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q9">
<h2 id="q9" aria-label="問9">9</h2>
<p class="stem" dir="auto">組織単位の SCP は Amazon EC2 と Amazon RDS のすべてのアクションを許可している。あるユーザーの IAM ポリシーは EC2 のすべてのアクションを許可し、ec2:TerminateInstances を拒否している。このユーザーにできることはどれか。</p>
<ol class="options columns-2" style="--rows: 2">
<li><b class="label">A</b><span class="text" dir="auto">EC2 インスタンスの起動と停止</span></li>
<li><b class="label">B</b><span class="text" dir="auto">EC2 インスタンスの終了</span></li>
<li><b class="label">C</b><span class="text" dir="auto">RDS データベースの作成</span></li>
<li><b class="label">D</b><span class="text" dir="auto">S3 バケットの読み取り</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q10">
<h2 id="q10" aria-label="問10">10</h2>
<p class="stem" dir="auto">プライベートサブネットのインスタンスは IPv6 でインターネットに接続する必要があり、インターネットからの接続は受け付けてはならない。VPC に追加すべきものはどれか。</p>
<ol class="options columns-1" style="--rows: 4">
<li><b class="label">A</b><span class="text" dir="auto">Egress-Only インターネットゲートウェイ</span></li>
<li><b class="label">B</b><span class="text" dir="auto">NAT ゲートウェイ</span></li>
<li><b class="label">C</b><span class="text" dir="auto">インターネットゲートウェイ</span></li>
<li><b class="label">D</b><span class="text" dir="auto">仮想プライベートゲートウェイ</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q11">
<h2 id="q11" aria-label="問11">11</h2>
<p class="stem" dir="auto">クライアントのエフェメラルポートに応答が届くように、ネットワーク ACL が開けるべきアウトバウンドのポート範囲はどれか。</p>
<ol class="options columns-2" style="--rows: 2">
<li><b class="label">A</b><span class="text" dir="auto">0–1023</span></li>
<li><b class="label">B</b><span class="text" dir="auto">1024–49151</span></li>
<li><b class="label">C</b><span class="text" dir="auto">1024–65535</span></li>
<li><b class="label">D</b><span class="text" dir="auto">49152–65535</span></li>
</ol>
</section>
<section class="item" aria-labelledby="q12">
<h2 id="q12" aria-label="問12">12</h2>
<p class="stem" dir="auto">ルートテーブルのルートが <strong>blackhole</strong> 状態になっている。原因はどれか。</p>
<ol class="options columns-1" style="--rows: 4">
<li><b class="label">A</b><span class="text" dir="auto">ルートのターゲットであるゲートウェイが削除された。</span></li>
<li><b class="label">B</b><span class="text" dir="auto">サブネットのネットワーク ACL が通信を拒否している。</span></li>
<li><b class="label">C</b><span class="text" dir="auto">セキュリティグループにアウトバウンドルールがない。</span></li>
<li><b class="label">D</b><span class="text" dir="auto">ルートが VPC のローカルルートと重複している。</span></li>
</ol>
</section>
</main>
<section class="answer-sheet">
<h2>解答用紙</h2>
<p class="sheet-of" dir="auto">AWS のセキュリティ · A版</p>
<p class="lines"><span class="line wide">氏名</span><span class="line">日付</span></p>
<p class="sheet-note">選んだ記号の丸を塗りつぶすこと。訂正するときは、跡が残らないように消すこと。四角が並ぶ問いでは、指定された数だけ塗りつぶすこと。</p>
<ol class="sheet">
<li><span class="sheet-number">1</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">2</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">3</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">4</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">5</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">6</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span></span></span></li>
<li><span class="sheet-number">7</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li class="squares"><span class="sheet-number">8</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span><span class="bubble">E</span></span></span></li>
<li><span class="sheet-number">9</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">10</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">11</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
<li><span class="sheet-number">12</span><span class="sheet-rows"><span class="sheet-row"><span class="bubble">A</span><span class="bubble">B</span><span class="bubble">C</span><span class="bubble">D</span></span></span></li>
</ol>
</section>
</body>
</html>
'''
