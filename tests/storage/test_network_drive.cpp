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
    QTest::addColumn<quint32>("type");
    QTest::addColumn<bool>("remote");
    QTest::newRow("NFS") << 0x6969U << true;
    QTest::newRow("SMB") << 0x517BU << true;
    QTest::newRow("CIFS") << 0xFF534D42U << true;
    QTest::newRow("SMB2") << 0xFE534D42U << true;
    QTest::newRow("FUSE") << 0x65735546U << true;
    QTest::newRow("ext4") << 0xEF53U << false;
    QTest::newRow("btrfs") << 0x9123683EU << false;
    QTest::newRow("xfs") << 0x58465342U << false;
    QTest::newRow("tmpfs") << 0x01021994U << false;
    QTest::newRow("overlay") << 0x794C7630U << false;
    QTest::newRow("vfat") << 0x4D44U << false;
}

void TestNetworkDrive::remote_file_systems_are_known_and_local_ones_allowed()
{
    QFETCH(quint32, type);
    QFETCH(bool, remote);
    QCOMPARE(is_network_file_system(type), remote);
}

void TestNetworkDrive::a_folder_that_does_not_exist_is_not_remote()
{
    QVERIFY(!is_on_network_drive(QStringLiteral("/no/such/folder/case.db")));
}

QTEST_GUILESS_MAIN(TestNetworkDrive)
#include "test_network_drive.moc"
