# -*- coding: utf-8 -*-
# snapshottest: v1 - https://goo.gl/zC4yUc
from __future__ import unicode_literals

from snapshottest import Snapshot


snapshots = Snapshot()

snapshots['test_pages_read_as_agreed[english] security-key.html'] = '''<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-aG5bObQ1vloXtqPrIQl+ifK9Lf2z42Nfou7ioB/uH20=&#39;; script-src &#39;none&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>AWS security: answer key</title>
<style>/* left out */</style>
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
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-z+f/IPKJWpBlpVhRuyU2dvHJ0V9jc2mO4PBJx+4xJDM=&#39; &#39;sha256-aG5bObQ1vloXtqPrIQl+ifK9Lf2z42Nfou7ioB/uH20=&#39;; script-src &#39;sha256-JT6z52Iqwkg1zVWa0rxN8Hlb3/LdD2oa8uuNp/Vo8nU=&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>AWS security</title>
<style id="paper">/* left out */

/* left out */</style>
<style>/* left out */</style>
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
<section class="item" data-item="q000000000001" aria-labelledby="q1">
<h2 id="q1" aria-label="Question 1">1</h2>
<p class="stem" dir="auto">Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</p>
<ol class="options columns-4">
<li><b class="label">A</b><span class="text" dir="auto">/48</span></li>
<li><b class="label">B</b><span class="text" dir="auto">/56</span></li>
<li><b class="label">C</b><span class="text" dir="auto">/60</span></li>
<li><b class="label">D</b><span class="text" dir="auto">/64</span></li>
</ol>
</section>
<section class="item" data-item="q000000000002" aria-labelledby="q2">
<h2 id="q2" aria-label="Question 2">2</h2>
<p class="stem" dir="auto">At which layers of the OSI model does AWS Shield Standard protect against DDoS attacks?</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">Layers 2 and 3</span></li>
<li><b class="label">B</b><span class="text" dir="auto">Layers 3 and 4</span></li>
<li><b class="label">C</b><span class="text" dir="auto">Layers 4 and 7</span></li>
<li><b class="label">D</b><span class="text" dir="auto">Layer 7 only</span></li>
</ol>
</section>
<section class="item" data-item="q000000000003" aria-labelledby="q3">
<h2 id="q3" aria-label="Question 3">3</h2>
<p class="stem" dir="auto">A SysOps administrator at Alder Freight must detect malicious activity in an AWS account. The solution must analyze VPC flow logs and must use machine learning. Which AWS service meets these requirements?</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">Amazon GuardDuty</span></li>
<li><b class="label">B</b><span class="text" dir="auto">Amazon Inspector</span></li>
<li><b class="label">C</b><span class="text" dir="auto">AWS Shield Advanced</span></li>
<li><b class="label">D</b><span class="text" dir="auto">AWS WAF</span></li>
</ol>
</section>
<section class="item" data-item="q000000000004" aria-labelledby="q4">
<h2 id="q4" aria-label="Question 4">4</h2>
<p class="stem" dir="auto">An auditor asks for the SOC and PCI reports of AWS. From which service can they be downloaded?</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">AWS Artifact</span></li>
<li><b class="label">B</b><span class="text" dir="auto">AWS CodeArtifact</span></li>
<li><b class="label">C</b><span class="text" dir="auto">Amazon Inspector</span></li>
<li><b class="label">D</b><span class="text" dir="auto">AWS Config</span></li>
</ol>
</section>
<section class="item" data-item="q000000000005" aria-labelledby="q5">
<h2 id="q5" aria-label="Question 5">5</h2>
<p class="stem" dir="auto">Which of the following is <strong>NOT</strong> needed to call AWS with the AWS CLI as an IAM user?</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">Access key ID</span></li>
<li><b class="label">B</b><span class="text" dir="auto">Console password</span></li>
<li><b class="label">C</b><span class="text" dir="auto">Region</span></li>
<li><b class="label">D</b><span class="text" dir="auto">Secret access key</span></li>
</ol>
</section>
<section class="item" data-item="q000000000006" aria-labelledby="q6">
<h2 id="q6" aria-label="Question 6">6</h2>
<p class="stem" dir="auto">A developer in the development account needs to write to an S3 bucket of the production account through an IAM role. In which order do these happen?</p>
<ol class="options columns-1">
<li><b class="label">A</b><span class="text" dir="auto">The production administrator creates the role → the development administrator lets the developers switch to it → the developer switches to the role → the developer writes to the bucket</span></li>
<li><b class="label">B</b><span class="text" dir="auto">The development administrator lets the developers switch to it → the production administrator creates the role → the developer switches to the role → the developer writes to the bucket</span></li>
<li><b class="label">C</b><span class="text" dir="auto">The production administrator creates the role → the developer switches to the role → the development administrator lets the developers switch to it → the developer writes to the bucket</span></li>
</ol>
</section>
<section class="item" data-item="q000000000007" aria-labelledby="q7">
<h2 id="q7" aria-label="Question 7">7</h2>
<p class="stem" dir="auto">Which statement about security groups is correct?</p>
<ol class="options columns-1">
<li><b class="label">A</b><span class="text" dir="auto">They are stateful and hold allow rules only.</span></li>
<li><b class="label">B</b><span class="text" dir="auto">They are stateless and hold allow rules only.</span></li>
<li><b class="label">C</b><span class="text" dir="auto">They are stateful and hold explicit deny rules.</span></li>
<li><b class="label">D</b><span class="text" dir="auto">They are stateless and hold explicit deny rules.</span></li>
</ol>
</section>
<section class="item" data-item="q000000000008" aria-labelledby="q8">
<h2 id="q8" aria-label="Question 8">8</h2>
<p class="stem" dir="auto">Under the AWS shared responsibility model, which <strong>two</strong> are the responsibility of the customer? (Choose two.)</p>
<ol class="options columns-2 several rows-3">
<li><b class="label">A</b><span class="text" dir="auto">Encrypting data at rest</span></li>
<li><b class="label">B</b><span class="text" dir="auto">Patching the hypervisor</span></li>
<li><b class="label">C</b><span class="text" dir="auto">Securing the data centres</span></li>
<li><b class="label">D</b><span class="text" dir="auto">Encrypting traffic in the VPC</span></li>
<li><b class="label">E</b><span class="text" dir="auto">Maintaining the network</span></li>
</ol>
</section>
<section class="item" data-item="q000000000009" aria-labelledby="q9">
<h2 id="q9" aria-label="Question 9">9</h2>
<p class="stem" dir="auto">An SCP on the organizational unit allows all actions of Amazon EC2 and Amazon RDS. A user’s IAM policy allows all EC2 actions and denies ec2:TerminateInstances. What can the user do?</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">Start and stop EC2 instances</span></li>
<li><b class="label">B</b><span class="text" dir="auto">Terminate EC2 instances</span></li>
<li><b class="label">C</b><span class="text" dir="auto">Create RDS databases</span></li>
<li><b class="label">D</b><span class="text" dir="auto">Read objects of any S3 bucket</span></li>
</ol>
</section>
<section class="item" data-item="q000000000010" aria-labelledby="q10">
<h2 id="q10" aria-label="Question 10">10</h2>
<p class="stem" dir="auto">Instances in a private subnet must reach the internet over IPv6, and no host on the internet may open a connection to them. What should be added to the VPC?</p>
<ol class="options columns-1">
<li><b class="label">A</b><span class="text" dir="auto">An egress-only internet gateway</span></li>
<li><b class="label">B</b><span class="text" dir="auto">A NAT gateway</span></li>
<li><b class="label">C</b><span class="text" dir="auto">An internet gateway</span></li>
<li><b class="label">D</b><span class="text" dir="auto">A virtual private gateway</span></li>
</ol>
</section>
<section class="item" data-item="q000000000011" aria-labelledby="q11">
<h2 id="q11" aria-label="Question 11">11</h2>
<p class="stem" dir="auto">Which outbound port range must a network ACL open so that replies reach clients on their ephemeral ports?</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">0–1023</span></li>
<li><b class="label">B</b><span class="text" dir="auto">1024–49151</span></li>
<li><b class="label">C</b><span class="text" dir="auto">1024–65535</span></li>
<li><b class="label">D</b><span class="text" dir="auto">49152–65535</span></li>
</ol>
</section>
<section class="item" data-item="q000000000012" aria-labelledby="q12">
<h2 id="q12" aria-label="Question 12">12</h2>
<p class="stem" dir="auto">A route table shows a route in the state <strong>blackhole</strong>. What happened?</p>
<ol class="options columns-1">
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
<div id="practice" hidden>
<svg class="icons" aria-hidden="true" focusable="false">
<symbol id="icon-flag" viewBox="0 0 24 24"><path d="M6 21V4M6 5h11l-2.5 4L17 13H6"/></symbol>
<symbol id="icon-back" viewBox="0 0 24 24"><path d="M14.5 5.5 8 12l6.5 6.5"/></symbol>
<symbol id="icon-next" viewBox="0 0 24 24"><path d="M9.5 5.5 16 12l-6.5 6.5"/></symbol>
<symbol id="icon-grid" viewBox="0 0 24 24"><path d="M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h5v5h-5z"/></symbol>
<symbol id="icon-right" viewBox="0 0 24 24"><path d="M5.5 12.5 10 17l8.5-10"/></symbol>
<symbol id="icon-wrong" viewBox="0 0 24 24"><path d="M7 7l10 10M17 7 7 17"/></symbol>
<symbol id="icon-print" viewBox="0 0 24 24"><path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"/></symbol>
</svg>
<header class="bar" data-part="bar" hidden>
<div class="inside">
<p class="where" data-part="where"></p>
<p class="clock" data-part="clock" role="timer" hidden></p>
<button type="button" class="plain" data-do="overview"><svg aria-hidden="true"><use href="#icon-grid"/></svg><span data-part="aside"></span></button>
</div>
<div class="track" aria-hidden="true"><div class="gone" data-part="gone"></div></div>
</header>
<main class="screens">
<section data-screen="start" hidden>
<h1 tabindex="-1" dir="auto">AWS security</h1>
<p class="facts"><span>12 questions</span><span>Facts as of 2026-11-01</span></p>
<form data-part="terms">
<fieldset class="modes">
<legend>How do you want to work?</legend>
<label class="mode"><input type="radio" name="mode" value="practice" checked><span class="name">Practice</span><span class="told">After each question, see whether you were right, and why.</span></label>
<label class="mode"><input type="radio" name="mode" value="exam"><span class="name">Exam</span><span class="told">Answer everything, then see your score.</span></label>
</fieldset>
<div class="settings">
<label class="setting"><input type="checkbox" name="items"><span>Shuffle the questions</span></label>
<label class="setting"><input type="checkbox" name="options" checked><span>Shuffle the options<small>Numbers and whatever else is sorted stay in order.</small></span></label>
</div>
<p class="actions"><button class="main">Start</button><button type="button" class="plain" data-do="print"><svg aria-hidden="true"><use href="#icon-print"/></svg>Print the paper</button></p>
</form>
<p class="small" data-part="kept"></p>
<p class="small for-keys">On a keyboard: arrows or letters choose, Enter goes on.</p>
</section>
<section data-screen="item" hidden>
<h1 tabindex="-1" class="number" data-part="number"></h1>
<form id="answer" data-part="answer"></form>
</section>
<section data-screen="overview" hidden>
<h1 tabindex="-1">Overview</h1>
<p class="facts" data-part="counts"></p>
<ol class="grid" data-part="grid"></ol>
<p class="actions"><button type="button" class="main" data-do="finish" data-part="finish"></button><button type="button" class="plain" data-do="return">Back to the question</button></p>
<p class="actions last"><button type="button" class="plain grave" data-do="discard" data-part="discard">Discard everything and start over</button></p>
</section>
<section data-screen="results" hidden>
<h1 tabindex="-1">Your result</h1>
<div data-part="results"></div>
</section>
</main>
<footer class="foot" data-part="foot" hidden>
<div class="inside">
<p class="verdict" data-part="verdict" role="status"></p>
<button type="button" class="plain back" data-do="back"><svg aria-hidden="true"><use href="#icon-back"/></svg><span>Previous</span></button>
<button type="button" class="plain flag" data-do="flag" data-part="flag" aria-pressed="false"><svg aria-hidden="true"><use href="#icon-flag"/></svg>Flag</button>
<button form="answer" class="main next" data-part="next"></button>
</div>
</footer>
<p class="unseen" data-part="heard" role="status"></p>
</div>
<script type="application/json" id="qgen-exam">{"exam":"security","content":"0b1a4697bc8f05182ccf4174a9dfc077","minutes":null,"pass":null,"sections":["Services"],"words":{"how":"How do you want to work?","exam":"Exam","exam.told":"Answer everything, then see your score.","practice":"Practice","practice.told":"After each question, see whether you were right, and why.","limit":"Time limit: {n} minutes","limit.told":"The clock goes on while the page is closed.","shuffle.items":"Shuffle the questions","shuffle.options":"Shuffle the options","shuffle.told":"Numbers and whatever else is sorted stay in order.","keys":"On a keyboard: arrows or letters choose, Enter goes on.","kept":"Your progress is kept in this browser.","kept.tab":"This browser stores nothing for this page. Your progress lasts as long as this tab.","start":"Start","print":"Print the paper","where":"{n} of {all} answered","where.review":"Review: {n} of {all}","back":"Previous","next":"Next","check":"Check","flag":"Flag","overview":"Overview","done":"Finish","choose":"Choose an answer first.","fill":"Fill every place first.","right":"Correct","wrong":"Incorrect","yours":"Your answer","key":"Correct answer","mine":"Your answer: {text}","mine.none":"You left this open.","sources":"Sources","arrange":"Choose a place, then what goes there. Choosing a filled place empties it.","places":"Places","empty":"empty","slot":"{label}: {text}","asked.ordering":"Which is number {label}?","asked.matching":"Which fits? {label}","full":"Every place is filled.","answered":"answered","open":"not answered","flagged":"flagged","here":"where you are","count.answered":"{n} answered","count.open":"{n} not answered","count.flagged":"{n} flagged","submit":"Submit the exam","return":"Back to the question","discard":"Discard everything and start over","sure":"Press again to discard all answers","result":"Your result","points":"{n} of {all}","percent":"{n}%","passed":"Passed","failed":"Not passed","needed":"{n}% is needed to pass.","late":"Time ran out. What you had answered was scored.","took":"Time taken: {time}","left":"Time left: {time}","area":"Area","score":"Correct","perfect":"You answered everything correctly.","review.missed":"Review what you missed ({n})","review.all":"Review everything","again.missed":"Practise what you missed ({n})","again":"New attempt","other":"Other","question":"Question {n}"},"items":[{"id":"q000000000001","kind":"single","fixed":true,"section":0,"sealed":"AFh2o0WsB9Pwmoa5lmMMVm2UEmSlYH4URqnRJ2YcrXsOG0mpAdjU/MJBvCTkoBztd2z6nNIhirxAU3SwIPGiQ1sbPekJ6QvLh4mApJg0KBZ+82tiq280JQ6unSppGO5kRg5V6DSV9OvMVfM6tr8Y62Vg7dnHbp7zU1NDwDWBiBASCT2nUKhEkNiLurWbIVIUb8c9TKdHfwsD694pa5UNlhJaX+xg1t3p3kryerTjSN8iJanwjX+lvnxfecI3ua4QGRZypVf/UYHK3/vU2XUeQCGOOU3oQn8VA7idLmoFrW5GLG3KYNzGpswPs2Gg4UioMVK4kJQCwa18UX/MOPOKEFRMKeZVrAWdw8775t1uAQ8gyGlL71E2ODa9i2hnG+JsDVpS72DUlfXYTfIx4uNK6nx9qdPSboz0RFN0sCD/6RxZISzqHJMc2PaJhsiYNhROJtw6Hb1vS11EuNI9dxTofERAZtJi7oTbjXzlJ9m/GaRgffzYzW6W81UWUcJP84cJSlY9ig7sHMuHibPhwGQXFWCBLEfmWWYdA+XSOmJY42ASH062IYiEoM8Srna67QLwZ3n6hpthneRAHlKMBv+kQhxVc6lIulbWypbqs9YpVg0S82Ud6VtiFBXphxMnPvlqC1pMuXCFhbadH6xkpv9bpNG+qdHRKpHpTFF/nQ=="},{"id":"q000000000002","kind":"single","fixed":true,"section":0,"sealed":"B0UwujFBoqLeE/qqFWHByJ0EIO6Ba35pMNxeeU31DuxRh5fW2f0B8YNWFcD9PSl20nOyVxDUkyvnKYvQ5IpvKhkVe+1mEKy63hOLpnsvmOydY1fugWt+aTDcXnlN9Q7sUYeX1tn9AfGDXQrA/HwzfNVzvFNVypMm53uZhPfGbz0YR2/xah6iw7QOh8oOJ/ST4hIgl+9LUF9irwEwQepKu2qWhN2d3STGg2U7465wLm3PNLxTENXSG8ZmuYSlknoyHwwo8WoeosO0DofKDif0k+ISIJfvS1BfYq8BMEHqSrtqloTdnd0kxoNlO+OucC5tzzS8UxDV0hvGZrmEpZJ6Mh8MKPFqHqLDtA6Hyg4n9JPiY1eX00tASGOtDEt1tUi/bYaE29jvUa/4aVj+v0BnSt8gklcGhoEr922ThKqJejYPRXf9BAuxtKVulbUONIWT10oPxdAQBhV191d9WPUP4m2BkZfT8wfw0A0bmL87JSSUcfEFHdKGL/EzxYuhnm8+DAs+8SdA57frTdPjRCnIjI4YGYiRCHRnPK1Yf1z8Ge44qNTxyfketdICSpW+LXcplmPtF0eGMOiiYYvWoMRTLg=="},{"id":"q000000000003","kind":"single","fixed":false,"section":0,"sealed":"Bpbp1vmBp9h4oQIK/RvraGsLDGdMwhy5e27nlFvTObE8OcPujGBCmrioceVBvsyrRXb6Cm+cNplCbOdxPfoARl3B8dbz0uiDQPk2SLpM73QoQzlVAORf+i0j0oUwhhT6aSCUx9kbAbW0pXLwSu2lk2ZFvw93nDOZT3DzZ27oC1Fd8cGBoJvrkVfwMUW6H6N3JkN3ShvvH71zYOvdcM8sqj0OjbqcNAOQtqF7v0qimN10W7sAeokkmXhTwyJ79wFVXdjt1PPcp84Bym4K/yC6IBQTChA1oTCPUiHa3HXDNKd4PNLslC5Akb3keO1LuYmeYUb6DWSSKNddd6BGWfQ9AhzA9tLjmfbZA/grBrsD5mJpXzhITuIfuW1489E88AiAeBva9YJgT5u+tya9CO+3zDkVllUyrmPkAliiQ0rITnU88qLV6Z7xh1Hif1G6DqNjLEAiWR33AuMhaP2UeMk9sHgT2e7VIU2Vtb1y+gSbvL41U7YDdNMt1klwriAxuTUTUZTOirGvp79+vX1WvgXxYmsLDGFCoQK3dHPq0W+EYpgDX+2rqGBwjaqLeOwEvpiIcUz6AmyHJMoML6JOJKpCAjGGsYqi3qeKV+UvVeVDrHQxUDpMAuZft3Nmptpz0j2wZxyLq9MiHsb76Cr3ULmcji8a9Ql7kizJQmaubW/8QUwSwOfAv5O40wXzYhT9Md49a184SAvwU+JaI8DAect4smhNhqrFcBPE6fQ4rAQPW91wVKkVIa48"},{"id":"q000000000004","kind":"single","fixed":false,"section":0,"sealed":"DSItrN29B2U+T1nQuZeeFxca+IPtRYv2jxQXLA1+IFBX0rdPkpqSiAtiSJyvrvTI129LoF+kpY7CcmPZC3HvUAZvNL3X4AdzRyQ10Lusz19oAv70lCad8vx1JjcAfQBBV5uhXJ6Y258afhq4i91lJyhoHKJCrPWSynBm2wk07htULGSSleIFE1xOWd7GzK1MdE3CoqBq/OzBJhU9B2wuQQOTtE6Yn4iJHTEtnsrdfyY9aAqtU6ymzIk/L+Fffb15TzEb6/nifn0kKFfc2I+YCFxHg6qqZ7PXyyZFMAtvYUFGgahIj4+en05wGrjYnnkmKHUMtkKsscyJPy/hX329eU8xG+v5kwl9FR5tjujCzDVoDIGroHGuxsomR2I/Q2NoEq/nboSftJwdMRupjZlvaCBzH6ZD6/nA5yo8lk4drwZPImrrzLpRLxZFK9P+mJcDRUzG9qB2u4rBOhE9FycgDhLUpQDPztfOBmUcrYvHOWcrZAquQKWwzMRhapUAPulQBT8n9JXoR2JXXVmht8KYAUFF0Pr1X/7s2zAIeBUocQMTwvcNzdzL3FoxqmrYkHMsJ2kG4W20"},{"id":"q000000000005","kind":"single","fixed":false,"section":0,"sealed":"DK/j1tL//pW6zCKFrosp+ng7vRpO+QYFjZd8HqJpZayNhq34TDTzkAzVctpcqaQ1m7XqVk/tOjanFmHHLUW3jFWhquiaoPzj2Mwii9HQGqEOaYNhHMwdE9q7QjOic3/rhZr/ql0t49Uczm+JRKy1fdSv7kpBrnV3mVQ+xwoZ//9V0KToidi0ysG+M+CskiTmPnLGIEzfCwfEu1539nUsqoeR/+9aNqjXU4NaywfgnGSKnKBuQ9d7AaoAMqQKae7RHurmwIv+ud6UmAzd/9w26i5pxjUEyE4TyLdCMvY6Z66a26+mCx632V/tOMt24o0Al+PyUgb+Knf4Pk/LZFOh1wXu7cCJtof0w6ZO9KyvOPAVcZVhH9kbBNT0Xjj2f3/pz9fBsxhpprlNkjjYB+K4Kc+x8QlAozwtowhiiyMOodAQoubc3+mvkIDATo/uwXOhdiOONRjdHVqC+1Uv43d8p4bb4vhOauiaC8RyxUr94XvZ/LARMtF1d6wKZoI1AvT5VcT81sasrZ/RzU+ZvMxxs2ox02GuGk4IzKZUdd9n"},{"id":"q000000000006","kind":"single","fixed":false,"section":0,"sealed":"A3IxZ03a/1GyOI6DnX16EoYa8OPxZtAeZHGaY8SCfVCj4BC69l2ftdzJe59EXLSIQJUAxOAViFHu/N1xYe31WEFhByBphYZJp2exwNtzMgjFTovathLUHmM0zm2WlCpNv+ZY6fZXz6fc0nrTVRSliVPBT9LrFYlfor+LCjW5vGcMcCNnQIf/R8tT4oOfRita+QL2lIgQ7BNyNN5nwIIxS7vgQunhWYHmj9d8y1Nc8Y5c2RaW5RaOGr7wnU85r7I0FDUuIkDG80nFKoiekypeUpV9ieWOHpoLdn3IcZTdBnnnp0Om90qMo4+CL+RrForQb5U8z/c/igzso4tfNLj1ehckP3EWhf8n0Dn/j/M4IVKGDInQp0bICC07lWfOhjBUp+AepvBfwKiT1HDMD1Xs0BTXUoSmXNgXuKSPWWru+nEAMTdyWMzzBJtv/MHQfncYm0GWifVQhUk1SeculIkyUK72EvPZGqaymc01zgAE4dEChV+GtEDKSewSSAo1oKZtWg0n"},{"id":"q000000000007","kind":"single","fixed":false,"section":0,"sealed":"AijiWzNe6SUgLtXgQtbeed10FaiFnePRNMoCXitay/1iy4U5XmX6WwCG4nGqW4onZ6yaivsdXKbgxGVp5WHWDSIo2lspWLl2D2eoqxLOw3CMbi+Bwv//0T2eD1cyUsWwKMmtbREwxAtFouBL9G/dBHHhzdSwMhSqp/ozLcgwq0kWZu0eK0GncAw++rkMxMUgkCAiion9oIcH20YRCwfazya22gcfROBbB9+mc6tXjT5258uGtyMZ/a/6N3j5AMdSVyilHBEc5z83J7mRQvzrLN0+L5rVrK6fB7dGEzRRnuBnjoV+B0vTEC/OnzaLTYwYZPGY1a0zCfPg5jMs3TCpDVtGsA9mDYctSCeq4ELJwnSPPXTciLr0xDGaBlRpUZn1K4WZKFhjt1NJzuR05QbdezbqzNKpNVel7+0kOdUz50RXZftZZUOkax5tt61dkJBiwnxsrvrzrsszng9CZQSwsE2fkzEdYbgCRM/yJugEz2cktZhkbmYA76ThKTWaHvY="},{"id":"q000000000008","kind":"multiple","fixed":false,"section":0,"sealed":"+Qk/vlP0iccrY4ZvNaAFwS1xkhj26YDjFQgvtcuA1ShW2rEegym0Bio0h3RDWI3YqFHzORVEyHiR7Dv8lDc6xd8JCfdxpeqqI3PaPRzvT9M2KMRKyJLKzg0IfaDXgM41FZ3vHL12+1QffcJaQXHJ5qp0xR5UGY83xsVvo5QSd4eiTzWvS6fImB4n2DkbogWaZ1OBDo3+m4YgT1L65dH1L16foEuVM7gZNjbTYg1Pl8T4QeFtAAKPdMfFa7bSEmDaoAd2gBuri7FJYvd+NaB8lARf4wLA08vZCQxmuM3TyDNIn6RSiSW2GHMqlnMUQ5fWphe+by9bxnT/jjuNliZe2KBbNbJY9InHKw6GfhvjUsQmbcMAl+n5lSZcUvbtitIIS8zjTZIysw1zKpxzBl/Hkap5q3xYSqZmgI4o/JYTd4DyWG70BeLTnB0jxjlG41XRambfVsjBndZAXCm0g8GDaxnXt0qWNO1bfCGLZg5cidimWuAqWwSFINbENbGJSiWWvxl2hneriZMfJ88vSrZ8lAx81U+Nw5KHTV0/5o7DkXcLh+P8UWe/FSEg0Voe"},{"id":"q000000000009","kind":"single","fixed":false,"section":0,"sealed":"+F8WfS8nMPM1Yb9f97KmRR6mWuulUi7pcU5yy1E0Ch4m/WZz7vzuAJN2geC1J0GEbzuqvsNuhGn3/BQRQ5kRIKEmTDR2GCv4M3O/X47nmlRZvEjxyiY24z10UuJRMQEUb+x9NqfBjyjLdoLlvy1MyHR6/PrBVNkpuMcNSWqVbiDYXylwM3RBij5xgx+5qrlPHPV1nKdkM/hxc167OBQpWnbmYn+tzI8p3GOdov5oGv88eP6a2j61J8Wnb1p50lp46xgPOCI8d+k9ErJTu6q8HF3yIfnGS2b8PnFY+Ah1BRZq5nll7tzbY5EqzNftaBjoNGWD9L5SxCfo6l0KRJUJV95RX2s5IWCqCyLASY6e7GcNwSHj/nUJ/CI9Qu8EMR1aaOZ6c72Xg2//P9+g/AgKlzR28vSLe5x167EbV1LPUmHzERg2OSZ15gA+lham+q8BDbpjjbUkaq45aUXrAm9LVWPxb3u+2cpj3HSJo7IrTMF+a7/r0imKOKqpaSUblV1j9xgOOmwPMIAaNI9TpPX+DAysMYC3Nna8aD3zLFEwBQl/q1Nr"},{"id":"q000000000010","kind":"single","fixed":false,"section":0,"sealed":"+4yxe164DO5a+iqKJTSHnZqgudA8k8xTP2c6hEGjm4pcxRU3r7LtSJwRmZDILWiwFGu6QyT+A+TWFTFkxfXfqfLPvHhOqA67dL5Xx2knz4rX9Ierd7yMUXYiE9Ae8PrcA/ROSuqHu2zOMb2wyC1osBRrukMk4QPi01ALFPqTiemujPY8fPoC9E3zRvslHsO/mtuMq3e81hYobi2VErfXkVfeDW7mvfVBgQiPxIEka6sEcr8aZ/0I/sBWDF3crYzzooL4RRbnDpg4+yqEWm+0xvm6lOJsptcSNiA4k1um15FXiQt2srnuTJdfn4uGJGynBW/7TmuyB/6FWhYZw7GasOndv20HpUugdqUFzSlhw8bjq86rUuuTLnhdFc0QoNeMQNpOLZ2BtQ+dEImWiy965ktHgBhfozuw9kwLe8Ow3670275nB6VBoGS5VYolD9bVlLquuS3rgF94aDyVQqOMyh3MFHarrPVIwBCOg8ckZrAUb+RbOaNA8pgHWhiRq4up8N3gMQiuVrVsuhvDKSydg5f0jf97oZ0SZzFugw/ilLhvhU55qaj8XsxFp8ahPmypUW3rCjSiVqCVBUgEgvPfHzeOt3tDolu5I5cK"},{"id":"q000000000011","kind":"single","fixed":true,"section":0,"sealed":"BCtTFMffhbe/LloisCTELUHhjSulGjV5TbSTHsI8pm/d0kBjxnilipp5dESaQZNqncGxd4T44FvceSngKz+nek5UGCqMgIe7uT5aIslxnWRR7zTwFB7uyOu0g02Deedp0JcUecY/u5yCcCtKkA6Ua8/FrSvSp+wiwXdSnT4utmMkOxRRiPGF0MhHJU3+Osk6F6j2BOZBstmq7cZFgzyibdCXWW7ROb7PhnorW4cOgnbS3P40wLn6m3DIROQyLN5tXSUaKo+Ah8HdLVouyWGAdFWG9C2rcfXN57SWHhOcVCuNxwc+gzGhz4J9PA+QV4pl0Ni9JYLqoB6Vex23J1aqDT4yGALRwcKth3Bua/wn33QWqLNQ60WgnKyl00ODaLQzmt4WUJJ08qPPJAQPrxzIJIvs/Fitp+wJkTIAoiUlsB5TK0sey97E6Jc+PVXJcfdlPvuFCfRlp4r+9tdZlWXnc9eGUXiBdPCjzyR1D7gc1z2fnfxthP++Csp0XbR/foYzE2wWHszLiOOLaGJ9rTKRZUW560KlBvWRqvHTX8sz6HjAk1l7zz38gIRydkGbWoF3gtDjNNbp80vSBl6KJUTZHl9bfjKempS+0SYnXfch2j0AvvY+5key2b/rxwylbqZzy4Jbedd4gp2ZYTZMm0LEVNLDqiW+/qMblSlSg2J4gjALe0FTko6Rr8g+JSKwcfEJT/m4H/NPpNvk3oFlhXmqPcnCBDuTaOLfxiVpHsUOJrOd2b93lKmTBA=="},{"id":"q000000000012","kind":"single","fixed":false,"section":0,"sealed":"BTeZDEgwd+86Som31FYm+i9o99qknFi2cA0op9Tz/EioK17tMRRUtSvAdvmjc3UyYJqE5lHTMAE5RWjsoAKDOhx5kwpaKzq5BFT2t9R6f68tHpWw2/8l6ERaHeKa4eBQtDwVuRElf/A7j33lo3F1KCecnqdazDxSOV4tpaBWg24bNZ0PESJ1pw4PoP7YA2KhVmOAocrkSZk9JXCZ1sW0VL4tC+s5EkrwOJJ34/M/fjNijNaoW995ESVXJuK2ApZyGzWBHVA3MPUOHPT61lMh9nk3gqOq/yP1M1gQ+8XZtnr3FVzNOAMTvTCSfbbwb38/bpmfpRTZNgc5U2jyukyRIV57lwBFKzCnQRix+JlMK/AtM4zj6rwbr3cXMKfaprgFgH9SuRxfAo19vUW6oW97NXWM1Pxv9nVQPlk997BHkThETqlLanII9TIDp9SGUm7weSfI+KazF7B6C37u1sitFvduMqtjXxH8fYhs4vNsIHMomo6nWds1F2NZOuL8TI1uG2bNCAxyc7dcSPa31Ek6930hlq6puAClcggwp9rr5kD0IBHtNRUMsWLRPvS+LTgBWtPUqFvfPAFvDBOnmlaHd15kwlkBc2XlUUrkq8cTbkG6csng9aRamWI="}]}</script>
<script>(() => {
"use strict";

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */
})();</script>
</body>
</html>
'''

snapshots['test_pages_read_as_agreed[hostile] hostile-key.html'] = '''<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-aG5bObQ1vloXtqPrIQl+ifK9Lf2z42Nfou7ioB/uH20=&#39;; script-src &#39;none&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title># &lt;Hostile&gt; *texts* &amp; {{ more }}: answer key</title>
<style>/* left out */</style>
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
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-z+f/IPKJWpBlpVhRuyU2dvHJ0V9jc2mO4PBJx+4xJDM=&#39; &#39;sha256-aG5bObQ1vloXtqPrIQl+ifK9Lf2z42Nfou7ioB/uH20=&#39;; script-src &#39;sha256-JT6z52Iqwkg1zVWa0rxN8Hlb3/LdD2oa8uuNp/Vo8nU=&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title># &lt;Hostile&gt; *texts* &amp; {{ more }}</title>
<style id="paper">/* left out */

/* left out */</style>
<style>/* left out */</style>
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
<section class="item" data-item="q000000000013" aria-labelledby="q1">
<h2 id="q1" aria-label="Question 1">1</h2>
<p class="stem" dir="auto">1. &lt;b&gt;Which&lt;/b&gt; <strong>«{{ x }}»</strong> *of* _these_
# `is` &amp;lt; <strong>]]&gt;</strong>?</p>
<ol class="options columns-1">
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
<section class="item" data-item="q000000000001" aria-labelledby="q2">
<h2 id="q2" aria-label="Question 2">2</h2>
<p class="stem" dir="auto">Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?</p>
<ol class="options columns-4">
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
<div id="practice" hidden>
<svg class="icons" aria-hidden="true" focusable="false">
<symbol id="icon-flag" viewBox="0 0 24 24"><path d="M6 21V4M6 5h11l-2.5 4L17 13H6"/></symbol>
<symbol id="icon-back" viewBox="0 0 24 24"><path d="M14.5 5.5 8 12l6.5 6.5"/></symbol>
<symbol id="icon-next" viewBox="0 0 24 24"><path d="M9.5 5.5 16 12l-6.5 6.5"/></symbol>
<symbol id="icon-grid" viewBox="0 0 24 24"><path d="M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h5v5h-5z"/></symbol>
<symbol id="icon-right" viewBox="0 0 24 24"><path d="M5.5 12.5 10 17l8.5-10"/></symbol>
<symbol id="icon-wrong" viewBox="0 0 24 24"><path d="M7 7l10 10M17 7 7 17"/></symbol>
<symbol id="icon-print" viewBox="0 0 24 24"><path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"/></symbol>
</svg>
<header class="bar" data-part="bar" hidden>
<div class="inside">
<p class="where" data-part="where"></p>
<p class="clock" data-part="clock" role="timer" hidden></p>
<button type="button" class="plain" data-do="overview"><svg aria-hidden="true"><use href="#icon-grid"/></svg><span data-part="aside"></span></button>
</div>
<div class="track" aria-hidden="true"><div class="gone" data-part="gone"></div></div>
</header>
<main class="screens">
<section data-screen="start" hidden>
<h1 tabindex="-1" dir="auto"># &lt;Hostile&gt; *texts* &amp; {{ more }}</h1>
<p class="facts"><span>2 questions</span><span>Facts as of 2026-11-01</span></p>
<form data-part="terms">
<fieldset class="modes">
<legend>How do you want to work?</legend>
<label class="mode"><input type="radio" name="mode" value="practice" checked><span class="name">Practice</span><span class="told">After each question, see whether you were right, and why.</span></label>
<label class="mode"><input type="radio" name="mode" value="exam"><span class="name">Exam</span><span class="told">Answer everything, then see your score.</span></label>
</fieldset>
<div class="settings">
<label class="setting"><input type="checkbox" name="items"><span>Shuffle the questions</span></label>
<label class="setting"><input type="checkbox" name="options" checked><span>Shuffle the options<small>Numbers and whatever else is sorted stay in order.</small></span></label>
</div>
<p class="actions"><button class="main">Start</button><button type="button" class="plain" data-do="print"><svg aria-hidden="true"><use href="#icon-print"/></svg>Print the paper</button></p>
</form>
<p class="small" data-part="kept"></p>
<p class="small for-keys">On a keyboard: arrows or letters choose, Enter goes on.</p>
</section>
<section data-screen="item" hidden>
<h1 tabindex="-1" class="number" data-part="number"></h1>
<form id="answer" data-part="answer"></form>
</section>
<section data-screen="overview" hidden>
<h1 tabindex="-1">Overview</h1>
<p class="facts" data-part="counts"></p>
<ol class="grid" data-part="grid"></ol>
<p class="actions"><button type="button" class="main" data-do="finish" data-part="finish"></button><button type="button" class="plain" data-do="return">Back to the question</button></p>
<p class="actions last"><button type="button" class="plain grave" data-do="discard" data-part="discard">Discard everything and start over</button></p>
</section>
<section data-screen="results" hidden>
<h1 tabindex="-1">Your result</h1>
<div data-part="results"></div>
</section>
</main>
<footer class="foot" data-part="foot" hidden>
<div class="inside">
<p class="verdict" data-part="verdict" role="status"></p>
<button type="button" class="plain back" data-do="back"><svg aria-hidden="true"><use href="#icon-back"/></svg><span>Previous</span></button>
<button type="button" class="plain flag" data-do="flag" data-part="flag" aria-pressed="false"><svg aria-hidden="true"><use href="#icon-flag"/></svg>Flag</button>
<button form="answer" class="main next" data-part="next"></button>
</div>
</footer>
<p class="unseen" data-part="heard" role="status"></p>
</div>
<script type="application/json" id="qgen-exam">{"exam":"hostile","content":"dc404601cb519683df94fe2b2f82eb07","minutes":null,"pass":null,"sections":["Services"],"words":{"how":"How do you want to work?","exam":"Exam","exam.told":"Answer everything, then see your score.","practice":"Practice","practice.told":"After each question, see whether you were right, and why.","limit":"Time limit: {n} minutes","limit.told":"The clock goes on while the page is closed.","shuffle.items":"Shuffle the questions","shuffle.options":"Shuffle the options","shuffle.told":"Numbers and whatever else is sorted stay in order.","keys":"On a keyboard: arrows or letters choose, Enter goes on.","kept":"Your progress is kept in this browser.","kept.tab":"This browser stores nothing for this page. Your progress lasts as long as this tab.","start":"Start","print":"Print the paper","where":"{n} of {all} answered","where.review":"Review: {n} of {all}","back":"Previous","next":"Next","check":"Check","flag":"Flag","overview":"Overview","done":"Finish","choose":"Choose an answer first.","fill":"Fill every place first.","right":"Correct","wrong":"Incorrect","yours":"Your answer","key":"Correct answer","mine":"Your answer: {text}","mine.none":"You left this open.","sources":"Sources","arrange":"Choose a place, then what goes there. Choosing a filled place empties it.","places":"Places","empty":"empty","slot":"{label}: {text}","asked.ordering":"Which is number {label}?","asked.matching":"Which fits? {label}","full":"Every place is filled.","answered":"answered","open":"not answered","flagged":"flagged","here":"where you are","count.answered":"{n} answered","count.open":"{n} not answered","count.flagged":"{n} flagged","submit":"Submit the exam","return":"Back to the question","discard":"Discard everything and start over","sure":"Press again to discard all answers","result":"Your result","points":"{n} of {all}","percent":"{n}%","passed":"Passed","failed":"Not passed","needed":"{n}% is needed to pass.","late":"Time ran out. What you had answered was scored.","took":"Time taken: {time}","left":"Time left: {time}","area":"Area","score":"Correct","perfect":"You answered everything correctly.","review.missed":"Review what you missed ({n})","review.all":"Review everything","again.missed":"Practise what you missed ({n})","again":"New attempt","other":"Other","question":"Question {n}"},"items":[{"id":"q000000000013","kind":"single","fixed":false,"section":0,"sealed":"Bt6XdB2KMWAKg/A30fb0eEv4kyrnZbCVwgNeuSRIFnNpFEJypECRr6ge/DBeCxH7Cj8THb+GoV2QidhgqRTpkr9b3DtV0054DJ/2ObHk/2Acsa1RqkH1jdgVHOY+Xw0udRxaIPoa0rG0D7k5DwNSs0EwRQPvw/Nyn4fUgFUF74NXod5MSKIxGDTQzG6A5LxuD+KVLPsH8Y6HVlH8JwcQcysZT2+zTsXNlVC1YHESDPL0t0BU/MWMC/OHr2CwQKbTCI+ZMQufM2t/k+NU0+7yIVin+1H1FufWkkQX7zQdQGN1GQEwtQGjs+VQwnMGA+J1FjpRVJDNjAX1ibYnkUSwwRjck3dE1DMGc8LYdIfk+F1L4u8CrEmymsZRDfplSgBodUECNvgLx73rKahuCuGH8hwhSiPvsv1yjOmRIZNQttddk5oxhnm9KDjUxW/T9fMhBaeuBSenedZT6YtWJE8EJyVdDi+oSIT8uR78bElMTfJXUAJQqJewRN7HkWDeB56DUdw+tkTTInAMkfA3qKPeZAqjvQKgB7qQg1YNsGFGFDo7AAFho1TF5bsT8C5DTUfyFjJMXJbe/QlsDNRoww+YkCDQpzMmnHA7JMDIO5znvHUerZQfqU67k9AqQ4BqBFAyOwMBZqJFl7PlUMJzBgPidRY6UVSQzYx0gomEI5tXtpBHp6E9Rop8LyPQyGjRu8daS5n5LOVm9crBSFm1cEsVb3oFHyCxEL7plFrzI1xCU7FEeRAK9974C4KJNuXSD/SYX9DeewWPcikywcRrh7v9bQywvFn0DvfagVRwgSgFHjwhAlIi92vHwqYf/GJdUU+8UTAPDrmGvkfdi5UwlwWywBKSmzELl38jcdrLO4fp+SEPo6sFtge0hMZWTrNpVxw2IQINILpYjPKhUu4jWQNBoUVlDRupwfMFjOKAJ58FtIJNzMwhVMkjamGCnjsxNrxsDKahBKgFiIs="},{"id":"q000000000001","kind":"single","fixed":true,"section":0,"sealed":"AFh2o0WsB9Pwmoa5lmMMVm2UEmSlYH4URqnRJ2YcrXsOG0mpAdjU/MJBvCTkoBztd2z6nNIhirxAU3SwIPGiQ1sbPekJ6QvLh4mApJg0KBZ+82tiq280JQ6unSppGO5kRg5V6DSV9OvMVfM6tr8Y62Vg7dnHbp7zU1NDwDWBiBASCT2nUKhEkNiLurWbIVIUb8c9TKdHfwsD694pa5UNlhJaX+xg1t3p3kryerTjSN8iJanwjX+lvnxfecI3ua4QGRZypVf/UYHK3/vU2XUeQCGOOU3oQn8VA7idLmoFrW5GLG3KYNzGpswPs2Gg4UioMVK4kJQCwa18UX/MOPOKEFRMKeZVrAWdw8775t1uAQ8gyGlL71E2ODa9i2hnG+JsDVpS72DUlfXYTfIx4uNK6nx9qdPSboz0RFN0sCD/6RxZISzqHJMc2PaJhsiYNhROJtw6Hb1vS11EuNI9dxTofERAZtJi7oTbjXzlJ9m/GaRgffzYzW6W81UWUcJP84cJSlY9ig7sHMuHibPhwGQXFWCBLEfmWWYdA+XSOmJY42ASH062IYiEoM8Srna67QLwZ3n6hpthneRAHlKMBv+kQhxVc6lIulbWypbqs9YpVg0S82Ud6VtiFBXphxMnPvlqC1pMuXCFhbadH6xkpv9bpNG+qdHRKpHpTFF/nQ=="}]}</script>
<script>(() => {
"use strict";

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */
})();</script>
</body>
</html>
'''

snapshots['test_pages_read_as_agreed[japanese] security-ja-A-key.html'] = '''<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-Sr5GSDuq8KKf8lQrPc4moMStbcCv7ng/PMvZfFLMUFw=&#39;; script-src &#39;none&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>AWS のセキュリティ 正解と解説</title>
<style>@page { @top-right { content: "\\000041\\007248"; font: 700 9pt sans-serif; } }
/* left out */</style>
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
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-viDbZlqLdA6EW1x1dCVPAJYhVBG0pkr7mxl+rwzIxY8=&#39; &#39;sha256-aG5bObQ1vloXtqPrIQl+ifK9Lf2z42Nfou7ioB/uH20=&#39;; script-src &#39;sha256-JT6z52Iqwkg1zVWa0rxN8Hlb3/LdD2oa8uuNp/Vo8nU=&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>AWS のセキュリティ</title>
<style id="paper">@page { @top-right { content: "\\000041\\007248"; font: 700 9pt sans-serif; } }
/* left out */

/* left out */</style>
<style>/* left out */</style>
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
<section class="item" data-item="q000000000001" aria-labelledby="q1">
<h2 id="q1" aria-label="問1">1</h2>
<p class="stem" dir="auto">Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。</p>
<ol class="options columns-4">
<li><b class="label">A</b><span class="text" dir="auto">/48</span></li>
<li><b class="label">B</b><span class="text" dir="auto">/56</span></li>
<li><b class="label">C</b><span class="text" dir="auto">/60</span></li>
<li><b class="label">D</b><span class="text" dir="auto">/64</span></li>
</ol>
</section>
<section class="item" data-item="q000000000002" aria-labelledby="q2">
<h2 id="q2" aria-label="問2">2</h2>
<p class="stem" dir="auto">AWS Shield Standard が DDoS 攻撃から防御するのは、OSI 参照モデルのどの層か。</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">第2層と第3層</span></li>
<li><b class="label">B</b><span class="text" dir="auto">第3層と第4層</span></li>
<li><b class="label">C</b><span class="text" dir="auto">第4層と第7層</span></li>
<li><b class="label">D</b><span class="text" dir="auto">第7層のみ</span></li>
</ol>
</section>
<section class="item" data-item="q000000000003" aria-labelledby="q3">
<h2 id="q3" aria-label="問3">3</h2>
<p class="stem" dir="auto">アルダー運輸の SysOps 管理者は、AWS アカウント内の不正なアクティビティを検知する必要がある。VPC フローログを分析し、機械学習を利用しなければならない。要件を満たす AWS サービスはどれか。</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">Amazon GuardDuty</span></li>
<li><b class="label">B</b><span class="text" dir="auto">Amazon Inspector</span></li>
<li><b class="label">C</b><span class="text" dir="auto">AWS Shield Advanced</span></li>
<li><b class="label">D</b><span class="text" dir="auto">AWS WAF</span></li>
</ol>
</section>
<section class="item" data-item="q000000000004" aria-labelledby="q4">
<h2 id="q4" aria-label="問4">4</h2>
<p class="stem" dir="auto">監査人が AWS の SOC レポートと PCI レポートを求めている。これらを入手できるサービスはどれか。</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">AWS Artifact</span></li>
<li><b class="label">B</b><span class="text" dir="auto">AWS CodeArtifact</span></li>
<li><b class="label">C</b><span class="text" dir="auto">Amazon Inspector</span></li>
<li><b class="label">D</b><span class="text" dir="auto">AWS Config</span></li>
</ol>
</section>
<section class="item" data-item="q000000000005" aria-labelledby="q5">
<h2 id="q5" aria-label="問5">5</h2>
<p class="stem" dir="auto">IAM ユーザーが AWS CLI から AWS を呼び出すときに<strong>「必要でない」</strong>ものはどれか。</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">アクセスキー ID</span></li>
<li><b class="label">B</b><span class="text" dir="auto">コンソールのパスワード</span></li>
<li><b class="label">C</b><span class="text" dir="auto">リージョン</span></li>
<li><b class="label">D</b><span class="text" dir="auto">シークレットアクセスキー</span></li>
</ol>
</section>
<section class="item" data-item="q000000000006" aria-labelledby="q6">
<h2 id="q6" aria-label="問6">6</h2>
<p class="stem" dir="auto">開発用アカウントの開発者が、IAM ロールを使って本番用アカウントの S3 バケットに書き込む。正しい順序はどれか。</p>
<ol class="options columns-1">
<li><b class="label">A</b><span class="text" dir="auto">本番用アカウントの管理者がロールを作成する → 開発用アカウントの管理者が切り替えを許可する → 開発者がロールに切り替える → 開発者がバケットに書き込む</span></li>
<li><b class="label">B</b><span class="text" dir="auto">開発用アカウントの管理者が切り替えを許可する → 本番用アカウントの管理者がロールを作成する → 開発者がロールに切り替える → 開発者がバケットに書き込む</span></li>
<li><b class="label">C</b><span class="text" dir="auto">本番用アカウントの管理者がロールを作成する → 開発者がロールに切り替える → 開発用アカウントの管理者が切り替えを許可する → 開発者がバケットに書き込む</span></li>
</ol>
</section>
<section class="item" data-item="q000000000007" aria-labelledby="q7">
<h2 id="q7" aria-label="問7">7</h2>
<p class="stem" dir="auto">セキュリティグループについて正しい記述はどれか。</p>
<ol class="options columns-1">
<li><b class="label">A</b><span class="text" dir="auto">ステートフルで、許可ルールのみをもつ。</span></li>
<li><b class="label">B</b><span class="text" dir="auto">ステートレスで、許可ルールのみをもつ。</span></li>
<li><b class="label">C</b><span class="text" dir="auto">ステートフルで、明示的な拒否ルールをもつ。</span></li>
<li><b class="label">D</b><span class="text" dir="auto">ステートレスで、明示的な拒否ルールをもつ。</span></li>
</ol>
</section>
<section class="item" data-item="q000000000008" aria-labelledby="q8">
<h2 id="q8" aria-label="問8">8</h2>
<p class="stem" dir="auto">AWS の責任共有モデルで、利用者の責任であるものはどれか。<strong>二つ</strong>選べ。</p>
<ol class="options columns-2 several rows-3">
<li><b class="label">A</b><span class="text" dir="auto">保存データの暗号化</span></li>
<li><b class="label">B</b><span class="text" dir="auto">ハイパーバイザーの更新</span></li>
<li><b class="label">C</b><span class="text" dir="auto">データセンターの警備</span></li>
<li><b class="label">D</b><span class="text" dir="auto">VPC 内の通信の暗号化</span></li>
<li><b class="label">E</b><span class="text" dir="auto">ネットワーク設備の保守</span></li>
</ol>
</section>
<section class="item" data-item="q000000000009" aria-labelledby="q9">
<h2 id="q9" aria-label="問9">9</h2>
<p class="stem" dir="auto">組織単位の SCP は Amazon EC2 と Amazon RDS のすべてのアクションを許可している。あるユーザーの IAM ポリシーは EC2 のすべてのアクションを許可し、ec2:TerminateInstances を拒否している。このユーザーにできることはどれか。</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">EC2 インスタンスの起動と停止</span></li>
<li><b class="label">B</b><span class="text" dir="auto">EC2 インスタンスの終了</span></li>
<li><b class="label">C</b><span class="text" dir="auto">RDS データベースの作成</span></li>
<li><b class="label">D</b><span class="text" dir="auto">S3 バケットの読み取り</span></li>
</ol>
</section>
<section class="item" data-item="q000000000010" aria-labelledby="q10">
<h2 id="q10" aria-label="問10">10</h2>
<p class="stem" dir="auto">プライベートサブネットのインスタンスは IPv6 でインターネットに接続する必要があり、インターネットからの接続は受け付けてはならない。VPC に追加すべきものはどれか。</p>
<ol class="options columns-1">
<li><b class="label">A</b><span class="text" dir="auto">Egress-Only インターネットゲートウェイ</span></li>
<li><b class="label">B</b><span class="text" dir="auto">NAT ゲートウェイ</span></li>
<li><b class="label">C</b><span class="text" dir="auto">インターネットゲートウェイ</span></li>
<li><b class="label">D</b><span class="text" dir="auto">仮想プライベートゲートウェイ</span></li>
</ol>
</section>
<section class="item" data-item="q000000000011" aria-labelledby="q11">
<h2 id="q11" aria-label="問11">11</h2>
<p class="stem" dir="auto">クライアントのエフェメラルポートに応答が届くように、ネットワーク ACL が開けるべきアウトバウンドのポート範囲はどれか。</p>
<ol class="options columns-2 rows-2">
<li><b class="label">A</b><span class="text" dir="auto">0–1023</span></li>
<li><b class="label">B</b><span class="text" dir="auto">1024–49151</span></li>
<li><b class="label">C</b><span class="text" dir="auto">1024–65535</span></li>
<li><b class="label">D</b><span class="text" dir="auto">49152–65535</span></li>
</ol>
</section>
<section class="item" data-item="q000000000012" aria-labelledby="q12">
<h2 id="q12" aria-label="問12">12</h2>
<p class="stem" dir="auto">ルートテーブルのルートが <strong>blackhole</strong> 状態になっている。原因はどれか。</p>
<ol class="options columns-1">
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
<div id="practice" hidden>
<svg class="icons" aria-hidden="true" focusable="false">
<symbol id="icon-flag" viewBox="0 0 24 24"><path d="M6 21V4M6 5h11l-2.5 4L17 13H6"/></symbol>
<symbol id="icon-back" viewBox="0 0 24 24"><path d="M14.5 5.5 8 12l6.5 6.5"/></symbol>
<symbol id="icon-next" viewBox="0 0 24 24"><path d="M9.5 5.5 16 12l-6.5 6.5"/></symbol>
<symbol id="icon-grid" viewBox="0 0 24 24"><path d="M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h5v5h-5z"/></symbol>
<symbol id="icon-right" viewBox="0 0 24 24"><path d="M5.5 12.5 10 17l8.5-10"/></symbol>
<symbol id="icon-wrong" viewBox="0 0 24 24"><path d="M7 7l10 10M17 7 7 17"/></symbol>
<symbol id="icon-print" viewBox="0 0 24 24"><path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"/></symbol>
</svg>
<header class="bar" data-part="bar" hidden>
<div class="inside">
<p class="where" data-part="where"></p>
<p class="clock" data-part="clock" role="timer" hidden></p>
<button type="button" class="plain" data-do="overview"><svg aria-hidden="true"><use href="#icon-grid"/></svg><span data-part="aside"></span></button>
</div>
<div class="track" aria-hidden="true"><div class="gone" data-part="gone"></div></div>
</header>
<main class="screens">
<section data-screen="start" hidden>
<h1 tabindex="-1" dir="auto">AWS のセキュリティ</h1>
<p class="facts"><span>全12問</span><span>A版</span><span>2026-11-01 時点の情報による</span></p>
<form data-part="terms">
<fieldset class="modes">
<legend>進め方を選ぶ</legend>
<label class="mode"><input type="radio" name="mode" value="practice" checked><span class="name">練習</span><span class="told">一問ごとに、正誤と理由を確かめる。</span></label>
<label class="mode"><input type="radio" name="mode" value="exam"><span class="name">試験</span><span class="told">すべて解答してから、得点を見る。</span></label>
</fieldset>
<div class="settings">
<label class="setting"><input type="checkbox" name="items"><span>問題の順番を変える</span></label>
<label class="setting"><input type="checkbox" name="options" checked><span>選択肢の順番を変える<small>数値など、並び順に意味のある選択肢はそのまま。</small></span></label>
</div>
<p class="actions"><button class="main">始める</button><button type="button" class="plain" data-do="print"><svg aria-hidden="true"><use href="#icon-print"/></svg>問題用紙を印刷</button></p>
</form>
<p class="small" data-part="kept"></p>
<p class="small for-keys">キーボード: 矢印キーか文字で選び、Enter で進む。</p>
</section>
<section data-screen="item" hidden>
<h1 tabindex="-1" class="number" data-part="number"></h1>
<form id="answer" data-part="answer"></form>
</section>
<section data-screen="overview" hidden>
<h1 tabindex="-1">一覧</h1>
<p class="facts" data-part="counts"></p>
<ol class="grid" data-part="grid"></ol>
<p class="actions"><button type="button" class="main" data-do="finish" data-part="finish"></button><button type="button" class="plain" data-do="return">問題に戻る</button></p>
<p class="actions last"><button type="button" class="plain grave" data-do="discard" data-part="discard">すべて消してやり直す</button></p>
</section>
<section data-screen="results" hidden>
<h1 tabindex="-1">結果</h1>
<div data-part="results"></div>
</section>
</main>
<footer class="foot" data-part="foot" hidden>
<div class="inside">
<p class="verdict" data-part="verdict" role="status"></p>
<button type="button" class="plain back" data-do="back"><svg aria-hidden="true"><use href="#icon-back"/></svg><span>前へ</span></button>
<button type="button" class="plain flag" data-do="flag" data-part="flag" aria-pressed="false"><svg aria-hidden="true"><use href="#icon-flag"/></svg>あとで見る</button>
<button form="answer" class="main next" data-part="next"></button>
</div>
</footer>
<p class="unseen" data-part="heard" role="status"></p>
</div>
<script type="application/json" id="qgen-exam">{"exam":"security-ja-A","content":"91d21f3139bc388a0518b1d5fbdba304","minutes":null,"pass":null,"sections":["Services"],"words":{"how":"進め方を選ぶ","exam":"試験","exam.told":"すべて解答してから、得点を見る。","practice":"練習","practice.told":"一問ごとに、正誤と理由を確かめる。","limit":"制限時間 {n}分","limit.told":"ページを閉じている間も時間は進む。","shuffle.items":"問題の順番を変える","shuffle.options":"選択肢の順番を変える","shuffle.told":"数値など、並び順に意味のある選択肢はそのまま。","keys":"キーボード: 矢印キーか文字で選び、Enter で進む。","kept":"途中経過はこのブラウザーに保存される。","kept.tab":"このブラウザーには保存できない。途中経過が残るのは、このタブを開いている間だけ。","start":"始める","print":"問題用紙を印刷","where":"{all}問中{n}問解答済み","where.review":"見直し {n} / {all}","back":"前へ","next":"次へ","check":"答え合わせ","flag":"あとで見る","overview":"一覧","done":"終了","choose":"先に解答を選ぶこと。","fill":"先にすべての欄を埋めること。","right":"正解","wrong":"不正解","yours":"自分の解答","key":"正解","mine":"自分の解答: {text}","mine.none":"ここは未解答。","sources":"出典","arrange":"欄を選んでから、入れるものを選ぶ。埋まった欄を選ぶと空になる。","places":"解答欄","empty":"空欄","slot":"{label}: {text}","asked.ordering":"{label}番目に来るものは？","asked.matching":"当てはまるものは？ {label}","full":"すべての欄が埋まった。","answered":"解答済み","open":"未解答","flagged":"あとで見る","here":"現在の問題","count.answered":"解答済み {n}問","count.open":"未解答 {n}問","count.flagged":"あとで見る {n}問","submit":"提出する","return":"問題に戻る","discard":"すべて消してやり直す","sure":"もう一度押すと、解答がすべて消える","result":"結果","points":"{all}問中{n}問正解","percent":"{n}%","passed":"合格","failed":"不合格","needed":"合格には{n}%が必要。","late":"時間切れ。そこまでの解答を採点した。","took":"所要時間 {time}","left":"残り時間 {time}","area":"分野","score":"正解数","perfect":"全問正解。","review.missed":"間違えた問題を見直す ({n})","review.all":"すべて見直す","again.missed":"間違えた問題を練習する ({n})","again":"もう一度始める","other":"その他","question":"問{n}"},"items":[{"id":"q000000000001","kind":"single","fixed":true,"section":0,"sealed":"AFh2o0WsB9Pwmoa5lmMMVm2UEmSldXsQHKTTaOb2AS8wKn6pozQeYySdf9YcKtcX8IgvXzbFGx+3kKFNgFJI0/nV/keT/wrcnYs4FBP35a2sLMLcB7Y0XUSQjGQlO7Q+O1hgpRuX9OvMVfM6tizrCDNf2f+UrXk3xPqQA+FbLo3omZxg312uCig9OBYZ9+esrCzm3Aab88neKDzjJVi4OUaZvC6jNTRlL5p/1jIs6D7wiCZVNfYbHZiQo0qAUE/T+/g/6h6EFMWL5+Kk6TY5AxSMCFLmTnkfRig8xCUh3UxGmbwipTwHZS+leekFLOsi8IsCXzfYGx+MkKFjgFNk0/rVPekJ6QUKKgw4FDb35qSsLssdqxZNQErr8XE0Kq9SSiEfpnaBlWUsgLwCxoxKZ5Kuaj0brXk2wvKtA+FkKLPtmZ5L31ymCigjOBQaNC1/OZhp3ASi9fLLKD7L5vUi7OfU3gv1VjciTq0mtxdoiQWR6gs3V856vg1RedFP8YcJSic/m2HzB5nKwqnmli4/cmOMOlDyRnUUFemHE15V1j47Wm7wM/rF9Y1c6CHytkrqfH3sz5Zi2tAYQg7AL+P4CVlWP65Iq1WakYT08Mx1CV8jy2dQ9VM5Hwm/2Ds6FrA+QBgAu2KZl+7ZW+wnrOBF4Wto5MzYK9bzUxQNjgylrkNEGyD3Gr0Y24n2hrmWegtbKt1rBdwW/9HjLCbmJQa9P1ZKDblwhYW2nR68liHvjCyK7zMqlhOF"},{"id":"q000000000002","kind":"single","fixed":true,"section":0,"sealed":"B0UwujFBoqLeE/qqFWHByJ0EIO6Ba35pMNxeeU31DuxRh5fW2f0B8YPR+wppsesrQ+J5xPQBEd4t7GExIFuSsP3wuF7i0QEcZqIlpBs08oCTHjeMkncLZzzUFFF/ykqfapqT1Nm8IOHCXB7E/Hln+if8OovZlRfuJuprDCNKomeZ1v88yZVlExDGGhrUlzBSPbWYNSEIBRhLvhowZKBbkSCu2uOfe985lNfLAW2c4DniF7J0VUBm5GSbaUdGdOnk1YLJU6uzGXsHqUQHmfUoHp9/LOaDfWh8MGy3t8sY6C+AeBU4P75ft/gDVoXCJHZEhA7xfFdBXvO17FsAJ2epczgjNIxo1BQjY7AkZbWETgYW2+k5QKuw2ZIE1ZGGeutjIrKh653LMtOD0fsCbZzF+iTYPqf3hN592TjGhIjfPw5eOgbzakLh8fdRhbxsS4WTzFEOx8BPWhgq1G0yc6g37FGKhffN71Pm10ce3K5zKG3DIP8LV+rLbq4pppb33yx/Xg8vqzhBureqR9/nWmbF1JFRCdKMREZOdfwJcRWoTK4/wdSUn/QH4dNBQIqheD94yyOxQlvJgDitZ4XQoZUxMkFWfb11AKLF2A6F6FhizMKdBCCXSoqs3YshFmEYqVr8MsPGiI2sQ6eD8M2FZ4bkO/su"},{"id":"q000000000003","kind":"single","fixed":false,"section":0,"sealed":"Bpbp1vmBp9h4oQIK/RvraGsLDGdMwhy5e27nlFvTObE8OcPujGDAdXbkXs9n7Q9+gNZZweBw/VqtrmOArXjssJg8BFUeYmZjtHLfpznFHPfrgbKRyGTOSuKDG1GUD79X8J43AxbCqBdZRiqzBpbd0TV5411e0RyVdSHBb3zhAUxd/ezA8Jfmlkzjf8Vew6NUCgN33+wnkluy4gsN/yTnINvOVRhMo6JaMUCOeph8Cn2y1lj+61rUXZCiY4OEeOypnjQA5dCxpQGgBLylco8Araqy+t/sM5JZruQBMvo4yCDZ6lUbX6OicDpEir0I77fMORWWVTKuY+QCWKJDSshOcRXd59/k0sSGVfAxRboIo/LInnd4Kuwi+OeVMlKOJbtC0540ExzYkRFnZesevS5udva1WDpTsGFarZZjgbB47Z6eNy9QAkJmY4x016A58hPyyKa0vcRg8FzigQuWMIQD8nRd+qPEHQGp9Z8q3nOezKpUc/qPglyiO4jgAqX+GPjB/h5hMS8RB0rAE+bFXORgk9vX86CIHMo7gJhqNpdF2EEOLfW6FsO2F1pp6xyYLm9Q9rdqj4JcpDGo5R6S/hr5wfweYTIEEQVgAb19fe5Ao11wAAoeM95d+nFg4MZvhGKYBVGU6Zo1UZe8tyqlf5bOpiRo+j96gA7JXSPzdmj/FwIT2/bW89CpwG+obgr/ILEicBN7Hgb3BahyO6abed45rigR07SaMkTbt6t8+lfyjcAkE7hRMdFtm0Z39HJuoUENGMzj3vCe4MxM4zgJsQP3dDoONgFfpRPlMyPU6TCENqwsGMW4zxsBHXlB7wSK7Z3NJQXqXDPDcYkeM7Mi3yxOxOUnoO79"},{"id":"q000000000004","kind":"single","fixed":false,"section":0,"sealed":"DSItrN29B2U+T1nQuZeeFxca+IPtRYv2jxQXLA1+IFBX0iS8Ug95X42S2z57avXL5//pZ9NLdwEooO4417IemZWD2yoncsbc7ZyGbn1vZoqLu0BZVudeLkzV53pIOhoCD9KLBMyx2bFCSkqcr642CyF4DoJCvbyEynB5mo3QMtb0vaVKMS2m14b9oh8ZRxXsl8MgSSyHX0Yt5Ibb2PvDi8BwVdlCcRxCz/LpRBt/navOnknvEpLkzotfNIszc8AZLSIHpMW0SjFFNmqP64WVGlpSgztOq/zg7GdFu+a8orCQEUWEHm5ED+2ii19BHpTaprX+J45oNmMy8I8xjdEfF1oiHfiI7mlmVCImobe71C9ic4OboGq6zMh1htnL+8KZwHB63n5QGG7X8ulzHlqdrsaMiEGiIX16Qp+/We/Ifrf948ZLhuIHBFRTJLCi0atMaH2P+r9ltdfcd18DOTRjQEyHtV6Yn9nWNUpKhsmgNhs3bySzQ+mmlt53dJoAPulQBSJq6+j3FHNFMzbPosLaTF1U16i8PvOKyi0ENRR0JB1MgKASk4OPiR0uCeDJ23R1fD5H4Vi9oZLYKSKVCyn8WAZsI+fLvEJwCxBwmejfl1MEBsHl/SaB+IN3CzcQfTIRGanl1F1pHHfAMRntyM0meH4sW/MA+eHCaaQtXMbIe4/gIhu0"},{"id":"q000000000005","kind":"single","fixed":false,"section":0,"sealed":"DK/j1tL//pW6zCKFrosp+ng7vRpO7iIpjTex+GGYrihhWm4IkqYETJwjrBmofDPcHCIBmYwO9rZAzfFl/8NNKpQMI1QWPjk/bB7+MG9+ymDag8RtTvZfTI2YCWbfOFHnuNduCbimBEycIq4ZqHwz3jIiA5yMDuq2QdbxZfvDTR6UDiNQKis/Lk8e/hZoQf5g24cFwe6PQkL25Rx3ziM9lsGoodELBsq8X0KAVc5RbL46cme01W/YwifgmgTHji0h3W4LD0gOZExiWpwqPx/DEb++Y6nKLI3hBTexzmGYhyhjd6+mCx632V/tOMt24o1x4OPBfyasutRthpBQpaNyQfUiazAHb18sAn73Sg5eogH14mT6jy/Xgy9509Q++Y1sBEg/b7nIZXTmQoNxyEBSf5fj2QJDrBVs8zgwuhsM7NIW5PrAibaH8s3fDMb5jiLmKSPcGjePNVHw9GMu8VV8uMOG+f9NPKabENVkiQns8hGC8K4TI75qbOBJMI8yVL7RTaKn1tPtsd+NmFHG/ptu7TV1gzJTzFNRi7YNZaA2LqOXgf35E2qpkAfAbIpHpf4yyaatXQD4PCb9BC/WYELzkFXQ1Z+J4rPbhI5dk9feqCPf5n3vTNxeUJ3kAGeyKjz708CtSJ5lb27cg1yH"},{"id":"q000000000006","kind":"single","fixed":false,"section":0,"sealed":"A3IxZ03a/1GyOI6DnX16EoYa8OPx1BXY9JUt4TdjtIRNYIpGYblIJX0i9j2711FjEJlN7bVc2jP14aIIDe2ONpvR5OG1CTjGce1PB1yLhYglikg5V9E71vSXBuE1TL6lc2axZ2ewaCV+KvMkj9dQadE0wF4swR/wYzN+jbNAWPf5+rmDsEpd6csk8fSOJjInnRH2mo4e41nynD3hNG27v3RmsUFhumYlfiz2PbvXUE/RNMBeLMEf8GMzfr+zQ1n3+c+/vLhKXMwKiVFMPYHx6yYCh5qIA5RbWy2LX5S6AAjp9VGg8EvN/Kf9OZ1DW6STUdAclL4roV2X4aIKA7imWwgjenFA3LkSyWa829p5MEeGbJKJ/xL0SSQtmC6UjylQu/YK5q1dl6eR0HnaHlujhh3bAMLhA8Ue8eHZSG3z9zhaOC52RNrnRMZtq87Sen4Oik/Z3/xc1w9yZ4Vji9Z7Rva3EpTfFM2ok9RwzBIOisPbFepRH97aDvzgzxpg8eUkSGBqNBRraksPkECN4nc="},{"id":"q000000000007","kind":"single","fixed":false,"section":0,"sealed":"AijiWzNe6SUgLtXgQtbeed10FaiFPA0Mv2vL0sW3CBCGCHTn3pIl0fdaIZVy13zR9wAbRVv2jglra9/kW8AcwvihbIPZzkq5mJ8nL+EfVYJ0rc5xhfOu/m3GSn1+D7awWcetft6SM9H2UiGVfdd8/fcBPkVb5Y4IcGvf81vAN8L6nWq/5c5JppidDi/jHVWDd63NZkRcJ0bdTYmwxd1pGedrdH4RMtMDWN+OL+lp3Qo42ZpFW/2OCG1r3/1bwCHC+oxqvOnOSa+YnSMv4x1Vg2itz1xPdz1A00WJsuzdaC7naF2/vL5rs8scQIQ7tn20lSZbJltkQaibuXB49Hq6fFtXpWVozkqMmJwEL+EOVYNyrc1wRFwERt9FibL73Wk9JKq1EB3zCZycV1r+Z4Qc1rNhOSQ6xOZpQAp+dJoYug1ZRrAPFw+WQlc8+K0J08UixRUT34Ws49AuiQ9CZQSwySawxwEdQ/FBO4+xNqtAijNtotbJrSMeqOyqEGGJb6ttSzmwHGYPo2sPbvv2T47TeJ4jPp/C8ePXO8UEXjNbmK1l1sd6Xy26EFjdqmKsRIxtO63d3rgrHealpjMq32zlTg1v+gErEPo5GSO67j38miKRITqW1P22/n4DyrSgpUWyddvGbA0guAJEz/Im7xQ94DRkED8//PuonfU="},{"id":"q000000000008","kind":"multiple","fixed":false,"section":0,"sealed":"+Qk/vlP0iccrY4ZvNaAFwS1xkhj26YBU/ursVQIQI/jYPVHYfNAy++Shf5GArXxeCr5xzNqJa/tWP6M3INPrdAfI1XzJBike8thJ3OquC5QeOZwC4YuT6l8wI42cECLI2D1n3WXWNPfvp3CXgK5BXgqDcc7IiWjGVSy+NiLL4HUbyNZQyQYFHvH8ih0/3wdVxK9Toy9RIDye7Y30ktH6dhefjwfXGvUpfx/R5OCrBj401hDyl+hRtzAE6VILmIBIYanGM4chTn/psCvFiw6sVcSmU6MCkuPgLk3sVxkQIMXYPUjdZsX1WHEfwitDYNyM1RfPYS9IA9QpU7VxV/mREhi8sVSdYidrk9Izv+oHxDfr6zGNSDoLUOnF51Y7ECDg2D5B3WTMNPTRZt8lOB3JncQMoxBWN8YPkV+ifVH5mhcAubBkt2IFdZPSM7/qB8Q36+sxjY3z9eRdjo5xXXIjpLk0IL5kZftWCHXfJy8V1OCqaM9hVhqLPcHEKOrvJi/W8UQhqUni2N9KCPF+M716lhZxw23dwYLECRhrr56dzjNezOESxAvuRX9kvzVQFceRql3mOQQZ0Huc0nKx2QtvkaxEJrwF6cSJFSCVPVW9AdR4OpIOj9rWww0eNfmRltkmVs+vW8gopRN8KpxzBl/a3LUEtC9JWMgJ7psovtsPZoegEQ/5wycuGuv9ii1YvBeGdTiAEp2Cko9dr7j2V2gCZWbC"},{"id":"q000000000009","kind":"single","fixed":false,"section":0,"sealed":"+F8WfS8nMPM1Yb9f97KmRR6mWuulVQXccf6wM1EcJTcmao2LLTYFrjGxDQ9gp7kK6ex/MHW2C4QUY5zJ0jic7wLqnpnwt5NNjdNpkFVH7BAexzCcp0p/vQw/bLcqdy07S6ntlVNWLOdQhFlvX/jbJYGyRlgEq1LiAg/X+ZxRuJ5m7dv718PxSMiyY/c2R0XfvB4jnKVdd6BxUQiqLHc5Vl2rXVWelUzMHO5GPTnLl0eMwz1XRexpgXsJv5u2O9CMAjQ8VXa3kVSN0kiQV3Itv4B/gDxvrvdp3rLSGua25dzlCIr1Tx9MzDflbg7+aBr/PHj+mto+tSfFp29aZPRjLGD//zgfFV/pjdJ/kFZvLb6Lf4IMZITEZPms1BTetuXt5Qio9U8xTMwZ5W8IP8S6hiF2hefPL6Q8qdYWJWqbEXziFA9rdG5JlEJzkRygt61ZT74769wkHb0MPWLiAhoUCSb6emOqzI8j3HKL//5oGug0ZfL2rz3bPLqnFhBDw0N/uVJSfS41f7kCNMwcp6LhUlPoZMO4Z3u9d38MqVN5RhJy/X5l9JqAKMtng/ywIRbLfzPxuIx7jXan6glJEdUOPqEgIDR0On29CyLASY7nJ5y5e5oep3d2vGEtAatBZVRKNrAu1HmVSdUgJLPx"},{"id":"q000000000010","kind":"single","fixed":false,"section":0,"sealed":"+4yxe164DO5a+iqKJTSHnZqgudA8m/IFbCCrYJw5Nn/WFs30RE58iXicfVwLy6kn8I0yup5x5wlGtfoWn+Gk7KyOlicWlgyJLZFV6EYXzwc6KAEIojEh+7mC7gKwd1VnlkrtuOaVyVvaXx9meqyAdZKdXdmEEES8h25JGJOPxuzdjIcyfOnNVqUp9BXkwVAHOyYBCJMxIfC5g8ACs1tVZ7tK7bkgUjzKWOUfZmqjiV6SnULZhBBEvIduSRiTj8bs3YyHMnzpzVarKfQV5MB4Bzs2AQiBMSDKuYHmArFdVWaxSu+fJV82zm3DH2ZHqYhsl5J+3bIIhRE81vq/UEN9/6yMgS8L62LtMJdV+1pvzZTZ85D4POj5LnYiO45HotWAQYtWTJ3+whyzX6+dmwV5t1Fvr09g60b+ykEdR5Hv3ZG5n/Y+a/kd7SPmVc5zN5+XgrXN7mazzwM2ZWaOQLeZi13dCWT5vaQcyB3B1spmK6wFaKtJPr1J9d1UFUTfptGy8sn1cEi/S6c+q0qXISHS1prHv6c8vM0HP3Nq22nyX0W3Tve55q2pHd5PzNTYejn0QCz7+LOygDg808KikZ6C"},{"id":"q000000000011","kind":"single","fixed":true,"section":0,"sealed":"BCtTFMffhbe/LloisCTELUHhjSulGjV5TbSTHsI8JJwXEbatQNp1DHW+uqx6zWaiXjJt5nMWLfpMuPFZ5J5MoP6L2/M1TycPxjAlVaN/jBha6otQ3Bj72ejYgXHdR+UsiMAA6SPL5tbHIGgPF69L4yQKN4lCbXbxE9rNMoSCCMDD6rv5XS0AbmWe5IwZsCzWQff0K7YG97XntP4Mqi7rPY6vFlaPA/AMdL26rGHNZqNeMn/mcyIt+lu48UzknFeg/IHb8BGMlr3WKOWOAWWZYVDu9pMGoTR7V2wilBKdd/46fteJKLtSbdQ5e3TFAsRIhICDJau54lnGBlCMK0TJd0Y4DUNcLDS70Sk0O7KwLftDkpc+xgo0eHBgKLkWhkP+O2/XiB+7UWcVlP7MdK8HhjVSXI8VO0Gacc6RUIP8aN6cioSSPSRED3b4urFx0iq34XQ18y7JVV09BwHPcq8knjARtolA2VAMdJ66r3YMyCbmgPIlvLL/JNAAQP0nKbZhIlQUU87Nzv+XPj1Vz3+OJwyupBPiWfXDhd6Bd8BB507BgXt70Hihm4NxIA+aQZBhzpPyJ7yy/1XQF0DiPj3HYRd9TAHNloiigWRmY+I/yXoMqbFf6UWjnK26whHAOqUgitAYKcsspp+FL3YAkVaFac3duyuf+alWnjQGtHQgin5OL1pMjI76ob8+XDzPc/4SIPvgQ7Qf7dmN4NFamH+iPfaTWW6DObyL1kErTppdlGvPxf5VguS6FpM0HvFXcJk3X0dNHNzJ1a22eWBn4SfeLUH39EalBvXb8qeBcaww5XPXhlF4gWKJzR+13MhvgMR1jYHuNcC7/knAa0PgJ91cY5aSm1Pj0Q=="},{"id":"q000000000012","kind":"single","fixed":false,"section":0,"sealed":"BTeZDEgwd+86Som31FYm+i9o99qkPvp7/PvgIXY2d6RYrf0Rs+e/NfJ4/Qor/JvL5H5cJbUvuvHm1cs5MKFq+f+60gtdIja+CRW4/tbCzyju0wZiBFabRJ1acOCvtbgHl3dPxHI7H4t9A5sbYJyZv4R3FUWbSNrOrrTnpZJhrjqdlF2Ksui2Vt2ZVxMVoOBkh+RKBA0++lb63NUhdQx3pnGt/x2z5rHyc8JDp68/VmU2otSbGPB7kc+Nqwd+wWG/nZZYirLFtlfCmVYrFaLlYI7uTwIRPvlr/Pv3IXc4d6RTrf83t+yFNtpr+xQR+r7V5H5+JbUBuvPJ1cgH8Q7AQU850iUIcgj3PFaPuRWjxmCP2EQoNTrMdPz59iF3L3ekZ639EbPnvzXbSv0TC/ybyeR9eiW0KjseLFUj7bxOhzqdlFmKsOy2VMuZVhIVoORgjNZPAQT/VOZESXDiuL2levkTI7VyFlK5LZM6rNhCNn50kIO0V84qUHdtE6eIE786LWyBJkEwdaYVD7Di1k8h92ghjq2kkUH1M1gQ8Me9tgv5JgrtIBUJ/3CFYPfub3Y5KZCEoRvFNgYoRXfk7hPEeEMn0EUTKyGhEQnutNlENuJgIsDkqLIKozAWM7aR96tG5n9Y+21UEY0CzDr47Gt/LyXFreTdC9yV1pho9OMS0ipOJcJZAXNk50G4Y7sQud2hUC8="}]}</script>
<script>(() => {
"use strict";

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */

/* left out */
})();</script>
</body>
</html>
'''
