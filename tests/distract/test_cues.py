"""A cue that the key alone shares with the stem: a word, or an abbreviation and what it stands for."""

import pytest

from qgen.distract.cues import clangs


@pytest.mark.parametrize(
    ("stem", "key", "distractors"),
    [
        ("Which one is a web application firewall?", "AWS WAF", ["Amazon Macie", "AWS Artifact"]),
        ("Which abbreviation stands for Payment Card Industry?", "PCI", ["NAT", "SSO"]),
        ("Which abbreviation stands for Distributed Denial of Service?", "DDoS", ["OIDC", "MFA"]),
        ("What does OIDC stand for?", "OpenID Connect", ["Single Sign-On", "Service Control Policy"]),
        ("S3 バケットに付けるものはどれか。", "バケットポリシー", ["セッションポリシー", "信頼ポリシー"]),
        ("Who manages the keys of SSE-S3?", "Amazon S3", ["AWS KMS", "the customer"]),
        ("What does AD Connector use?", "an Active Directory", ["a login server", "a table"]),
        ("Which firewall is it?", "the firewall of the gate", ["the gate", "the door"]),
    ],
)
def test_a_cue_is_seen(stem: str, key: str, distractors: list[str]) -> None:
    assert clangs(stem, [key], distractors)


@pytest.mark.parametrize(
    ("stem", "key", "distractors"),
    [
        ("What does PCI stand for?", "Payment Card Industry", ["Public Cloud Index", "Private Cost Item"]),
        ("Which one blocks requests?", "AWS WAF", ["Amazon Macie", "AWS Artifact"]),
        ("What does a VPC peering connection support?", "VPCs of two Regions", ["routing", "roads"]),
        ("バケットに付けるものはどれか。", "バケットポリシー", ["バケットログ", "信頼ポリシー"]),
        ("ポリシーの種類はどれか。", "バケットポリシー", ["セッションポリシー", "信頼ポリシー"]),
        ("Which one does AWS run?", "AWS WAF", ["Amazon Macie", "A directory"]),
        ("Which port does SSH use?", "22", ["23", "25"]),
        ("What is a NAT gateway?", "A managed service", ["A two-way link", "A set of entries"]),
    ],
)
def test_no_cue_is_seen_where_there_is_none(stem: str, key: str, distractors: list[str]) -> None:
    assert not clangs(stem, [key], distractors)
