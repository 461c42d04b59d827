// SPDX-License-Identifier: EUPL-1.2
#include "storage/network_drive.h"

#include <QTest>

using ancora::storage::is_network_file_system;
using ancora::storage::is_on_network_drive;

class TestNetworkDrive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remote_file_systems_are_known_and_local_ones_allowed_data();
    void remote_file_systems_are_known_and_local_ones_allowed();
    void a_folder_that_does_not_exist_is_not_remote();
};

void TestNetworkDrive::remote_file_systems_are_known_and_local_ones_allowed_data()
{
    QTest::addColumn<bool>("remote");
    QTest::newRow("nfs") << true;
    QTest::newRow("nfs4") << true;
    QTest::newRow("cifs") << true;
    QTest::newRow("smb3") << true;
    QTest::newRow("9p") << true;
    QTest::newRow("fuse.sshfs") << true;
    QTest::newRow("fuse.rclone") << true;
    QTest::newRow("fuse") << true;
    QTest::newRow("fuse.ntfs-3g") << false;
    QTest::newRow("fuseblk") << false;
    QTest::newRow("fuse.fuse-overlayfs") << false;
    QTest::newRow("ext4") << false;
    QTest::newRow("btrfs") << false;
    QTest::newRow("xfs") << false;
    QTest::newRow("tmpfs") << false;
    QTest::newRow("overlay") << false;
    QTest::newRow("vfat") << false;
    QTest::newRow("ntfs3") << false;
    QTest::newRow("") << false;
}

void TestNetworkDrive::remote_file_systems_are_known_and_local_ones_allowed()
{
    QFETCH(bool, remote);
    QCOMPARE(is_network_file_system(QTest::currentDataTag()), remote);
}

void TestNetworkDrive::a_folder_that_does_not_exist_is_not_remote()
{
    QVERIFY(!is_on_network_drive(QStringLiteral("/no/such/folder/case.db")));
}

QTEST_GUILESS_MAIN(TestNetworkDrive)
#include "test_network_drive.moc"
