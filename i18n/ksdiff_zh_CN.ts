<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>KSDiff</name>
    <message>
        <source>Adapt weights to a scene</source>
        <translation>使权重适应场景</translation>
    </message>
    <message>
        <source>Makes weights for a scene from its own PAN and MS, and keeps them if they help.</source>
        <translation>用场景自身的 PAN 和 MS 为其制作权重，有帮助则保留。</translation>
    </message>
    <message>
        <source>weights,train,fine-tuning,adaptation,sensor,pan-sharpening</source>
        <translation>权重,训练,微调,适应,传感器,全色锐化</translation>
    </message>
    <message>
        <source>Panchromatic layer</source>
        <translation>全色图层</translation>
    </message>
    <message>
        <source>Multispectral layer</source>
        <translation>多光谱图层</translation>
    </message>
    <message>
        <source>Name of the adapted weights</source>
        <translation>适应后权重的名称</translation>
    </message>
    <message>
        <source>Time to stay within, minutes</source>
        <translation>时间限制（分钟）</translation>
    </message>
    <message>
        <source>Replace your own weights of that name</source>
        <translation>替换您自己的同名权重</translation>
    </message>
    <message>
        <source>The weights {name} are ready after {time}.</source>
        <translation>权重 {name} 已就绪，用时 {time}。</translation>
    </message>
    <message>
        <source>Not adapted: the weights before stay the better choice for this scene.</source>
        <translation>未适应：对此场景而言，原有权重仍是更好的选择。</translation>
    </message>
    <message>
        <source>Multispectral bands, all if none is chosen</source>
        <translation>多光谱波段，不选则为全部</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Steps of each trial, as many as fit into the time if 0</source>
        <translation>每次试验的步数，0 为时间允许的最多步数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Whether weights were written</source>
        <translation>是否写入了权重</translation>
    </message>
    <message>
        <source>Name of the adapted weights, empty if there are none</source>
        <translation>适应后权重的名称，没有则为空</translation>
    </message>
    <message>
        <source>File of the adapted weights</source>
        <translation>适应后权重的文件</translation>
    </message>
    <message>
        <source>Why no weights were written</source>
        <translation>未写入权重的原因</translation>
    </message>
    <message>
        <source>Error that is gone on held-out blocks, percent</source>
        <translation>保留块上减少的误差（百分比）</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks before</source>
        <translation>保留块上之前的 ERGAS</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks after</source>
        <translation>保留块上之后的 ERGAS</translation>
    </message>
    <message>
        <source>HQNR before</source>
        <translation>之前的 HQNR</translation>
    </message>
    <message>
        <source>HQNR after</source>
        <translation>之后的 HQNR</translation>
    </message>
    <message>
        <source>Steps of each trial</source>
        <translation>每次试验的步数</translation>
    </message>
    <message>
        <source>Elapsed seconds</source>
        <translation>用时（秒）</translation>
    </message>
    <message>
        <source>Adapting needs PyTorch in the Python of QGIS itself, which does not have it.</source>
        <translation>适应需要 QGIS 自身的 Python 中有 PyTorch，而其中没有。</translation>
    </message>
    <message>
        <source>Run “python -m ksdiff_core adapt” in a Python that has PyTorch and GDAL.</source>
        <translation>请在带有 PyTorch 和 GDAL 的 Python 中运行“python -m ksdiff_core adapt”。</translation>
    </message>
    <message>
        <source>Assess pansharpened raster</source>
        <translation>评估全色锐化栅格</translation>
    </message>
    <message>
        <source>Reports the quality of a pansharpened raster, whoever made it.</source>
        <translation>报告任何全色锐化栅格的质量，无论由谁制作。</translation>
    </message>
    <message>
        <source>quality,report,pan-sharpening,HQNR,QNR,ERGAS,SAM,Q2n</source>
        <translation>质量,报告,全色锐化,HQNR,QNR,ERGAS,SAM,Q2n</translation>
    </message>
    <message>
        <source>Pansharpened layer</source>
        <translation>全色锐化图层</translation>
    </message>
    <message>
        <source>True image, if there is one</source>
        <translation>真实图像（如有）</translation>
    </message>
    <message>
        <source>Uncertainty, if there is one</source>
        <translation>不确定性（如有）</translation>
    </message>
    <message>
        <source>Method to judge at reduced resolution</source>
        <translation>在降低分辨率下评判的方法</translation>
    </message>
    <message>
        <source>Multispectral bands of the raster, all if none is chosen</source>
        <translation>栅格对应的多光谱波段，不选则为全部</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>质量报告</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>全部数值</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Wrote {output} in {time}.</source>
        <translation>已写入 {output}，用时 {time}。</translation>
    </message>
    <message>
        <source>Radiometric consistency in a word</source>
        <translation>一个词概括的辐射一致性</translation>
    </message>
    <message>
        <source>Best classical method by HQNR</source>
        <translation>按 HQNR 最好的经典方法</translation>
    </message>
    <message>
        <source>What SAM, ERGAS, Q2n and SCC are about</source>
        <translation>SAM、ERGAS、Q2n 和 SCC 的依据</translation>
    </message>
    <message>
        <source>Reprojection error, relative RMSE</source>
        <translation>重投影误差，相对均方根误差</translation>
    </message>
    <message>
        <source>SAM, degrees</source>
        <translation>SAM，度</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>{name} was chosen as both the result and an input.</source>
        <translation>{name} 既被选为结果又被选为输入。</translation>
    </message>
    <message>
        <source>Choose the raster that was made of PAN and MS.</source>
        <translation>请选择由 PAN 和 MS 制成的栅格。</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}. Please report it with this log.</source>
        <translation>意外错误 {kind}：{error}。请附上此日志进行报告。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Tells what to paste into a report of a problem.</source>
        <translation>给出报告问题时应粘贴的内容。</translation>
    </message>
    <message>
        <source>diagnostics,version,PyTorch,device,support</source>
        <translation>诊断,版本,PyTorch,设备,支持</translation>
    </message>
    <message>
        <source>Diagnostics as a file</source>
        <translation>诊断文件</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics cannot be written to {path}: {error}.</source>
        <translation>无法将诊断写入 {path}：{error}。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Multispectral bands to sharpen, all if none is chosen</source>
        <translation>要锐化的多光谱波段，不选则为全部</translation>
    </message>
    <message>
        <source>Bands of the result, all if none is chosen</source>
        <translation>结果的波段，不选则为全部</translation>
    </message>
    <message>
        <source>Bands that are interpolated and not sharpened</source>
        <translation>只插值而不锐化的波段</translation>
    </message>
    <message>
        <source>Mask, outside which the result is nodata</source>
        <translation>掩膜，其外的结果为无数据</translation>
    </message>
    <message>
        <source>Nodata value of the result</source>
        <translation>结果的无数据值</translation>
    </message>
    <message>
        <source>Output data type</source>
        <translation>输出数据类型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Overviews for fast display; cog has them always</source>
        <translation>用于快速显示的概览图；cog 始终带有</translation>
    </message>
    <message>
        <source>GeoTIFF creation options</source>
        <translation>GeoTIFF 创建选项</translation>
    </message>
    <message>
        <source>Diffusion steps, 0 for automatic</source>
        <translation>扩散步数，0 为自动</translation>
    </message>
    <message>
        <source>Views of every tile</source>
        <translation>每个瓦片的视图数</translation>
    </message>
    <message>
        <source>Seed of the diffusion</source>
        <translation>扩散的随机种子</translation>
    </message>
    <message>
        <source>Correct the result so that it gives back the MS exactly</source>
        <translation>校正结果，使其精确还原 MS</translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation>网络精度</translation>
    </message>
    <message>
        <source>Tile side in PAN pixels, 0 for automatic</source>
        <translation>瓦片边长（PAN 像素），0 为自动</translation>
    </message>
    <message>
        <source>Memory in MB, 0 for a quarter of what is free</source>
        <translation>内存（MB），0 为空闲内存的四分之一</translation>
    </message>
    <message>
        <source>Continue an interrupted run</source>
        <translation>继续中断的运行</translation>
    </message>
    <message>
        <source>Pansharpen</source>
        <translation>全色锐化</translation>
    </message>
    <message>
        <source>Fuses PAN and MS into MS with the pixel size of PAN.</source>
        <translation>将 PAN 与 MS 融合为具有 PAN 像素大小的 MS。</translation>
    </message>
    <message>
        <source>pan-sharpening,fusion,panchromatic,multispectral,diffusion</source>
        <translation>全色锐化,融合,全色,多光谱,扩散</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Quality of ksdiff</source>
        <translation>ksdiff 的质量</translation>
    </message>
    <message>
        <source>Extent, all of the scene if empty</source>
        <translation>范围，留空则为整个场景</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>全色锐化结果</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Method used</source>
        <translation>所用方法</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>所用设备</translation>
    </message>
    <message>
        <source>MS pixel size over PAN pixel size</source>
        <translation>MS 像素大小与 PAN 像素大小之比</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>正在打开图像</translation>
    </message>
    <message>
        <source>Wrote {output}: {size}, {type}, in {time} on {device}.</source>
        <translation>已写入 {output}：{size}，{type}，用时 {time}，设备 {device}。</translation>
    </message>
    <message>
        <source>Correct a shift between PAN and MS</source>
        <translation>校正 PAN 与 MS 之间的偏移</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves down</source>
        <translation>给定偏移：MS 向下移动的 PAN 像素数</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves right</source>
        <translation>给定偏移：MS 向右移动的 PAN 像素数</translation>
    </message>
    <message>
        <source>Further multispectral files, if each band is a file</source>
        <translation>其他多光谱文件（每个波段一个文件时）</translation>
    </message>
    <message>
        <source>Panchromatic band</source>
        <translation>全色波段</translation>
    </message>
    <message>
        <source>Weights: a name or a file, the shipped ones if empty</source>
        <translation>权重：名称或文件，留空则用自带权重</translation>
    </message>
    <message>
        <source>Weights of KSDiff</source>
        <translation>KSDiff 权重</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>管理权重</translation>
    </message>
    <message>
        <source>Lists, verifies, imports, downloads and removes weights.</source>
        <translation>列出、校验、导入、下载和删除权重。</translation>
    </message>
    <message>
        <source>weights,model,download,checksum,licence,offline</source>
        <translation>权重,模型,下载,校验和,许可,离线</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Name of the weights; to verify, all if empty</source>
        <translation>权重名称；校验时留空则为全部</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Address to download from, if the weights are not listed</source>
        <translation>下载地址（权重不在列表中时）</translation>
    </message>
    <message>
        <source>SHA-256 of what is at that address</source>
        <translation>该地址内容的 SHA-256</translation>
    </message>
    <message>
        <source>Replace other weights of that name</source>
        <translation>替换同名的其他权重</translation>
    </message>
    <message>
        <source>List of the weights</source>
        <translation>权重列表</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>权重数量</translation>
    </message>
    <message>
        <source>File of the weights, or their folder</source>
        <translation>权重文件或其文件夹</translation>
    </message>
    <message>
        <source>NAME, or URL and SHA256</source>
        <translation>NAME，或 URL 和 SHA256</translation>
    </message>
    <message>
        <source>The action {action} needs {parameters}.</source>
        <translation>操作 {action} 需要 {parameters}。</translation>
    </message>
    <message>
        <source>The action list shows all names.</source>
        <translation>操作 list 显示所有名称。</translation>
    </message>
    <message>
        <source>about {time} left, {speed} per minute</source>
        <translation>剩余约 {time}，每分钟 {speed}</translation>
    </message>
    <message>
        <source>Diagnostics of KSDiff</source>
        <translation>KSDiff 诊断</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them into your report.</source>
        <translation>诊断已复制到剪贴板。请将其粘贴到您的报告中。</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>正在收集诊断…</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>正在查看图像…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>正在查看图像</translation>
    </message>
    <message>
        <source>How long it takes is known after the first run.</source>
        <translation>首次运行后即可知道需要多长时间。</translation>
    </message>
    <message>
        <source>Takes about {time} on {device}, as fast as the last run.</source>
        <translation>在 {device} 上约需 {time}，与上次运行一样快。</translation>
    </message>
    <message>
        <source>Choose the two layers to see what is known of them.</source>
        <translation>请选择两个图层以查看其已知信息。</translation>
    </message>
    <message>
        <source>Python with PyTorch</source>
        <translation>带有 PyTorch 的 Python</translation>
    </message>
    <message>
        <source>the Python of QGIS</source>
        <translation>QGIS 的 Python</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Testing {python}</source>
        <translation>正在测试 {python}</translation>
    </message>
    <message>
        <source>Install that there, or make a Python as shown below.</source>
        <translation>请在其中安装，或按下文所示创建一个 Python。</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch. If the Python of QGIS has none, choose another Python that has it, or the folder of its environment. QGIS then sends it the pixels and writes what comes back; nothing is installed in QGIS.</source>
        <translation>方法 ksdiff 需要 PyTorch。如果 QGIS 的 Python 中没有，请选择另一个有 PyTorch 的 Python，或其环境的文件夹。QGIS 随后将像素发送给它并写入返回的结果；不会在 QGIS 中安装任何内容。</translation>
    </message>
    <message>
        <source>Where KSDiff computes</source>
        <translation>KSDiff 的计算位置</translation>
    </message>
    <message>
        <source>The environment variable {name} goes before this setting: {python}</source>
        <translation>环境变量 {name} 优先于此设置：{python}</translation>
    </message>
    <message>
        <source>KSDiff preview</source>
        <translation>KSDiff 预览</translation>
    </message>
    <message>
        <source>Both sides show the MS as it is.</source>
        <translation>两侧都显示原样的 MS。</translation>
    </message>
    <message>
        <source>Choose a method on one of them.</source>
        <translation>请在其中一侧选择一种方法。</translation>
    </message>
    <message>
        <source>Preview of KSDiff</source>
        <translation>KSDiff 的预览</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>正在读取场景</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>已取消；未保留任何内容。</translation>
    </message>
    <message>
        <source>Press Preview to see the other method.</source>
        <translation>按“预览”查看另一种方法。</translation>
    </message>
    <message>
        <source>{width} x {height} PAN pixels, {time} on {device}.</source>
        <translation>{width} x {height} PAN 像素，{time}，{device}。</translation>
    </message>
    <message>
        <source>The map shows {wanted} million pixels and a preview has at most {most}: this is the middle. Zoom in to choose another place.</source>
        <translation>地图显示 {wanted} 百万像素，而预览最多 {most}：这是中间部分。请放大以选择其他位置。</translation>
    </message>
    <message>
        <source>Pre&amp;view what the map shows</source>
        <translation>预览地图所示内容(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>在地图上显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pansharpen the whole scene…</source>
        <translation>全色锐化整个场景(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Multispectral</source>
        <translation>多光谱(&amp;M)</translation>
    </message>
    <message>
        <source>Pan&amp;chromatic</source>
        <translation>全色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Left side</source>
        <translation>左侧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right side</source>
        <translation>右侧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>分割线(&amp;D)</translation>
    </message>
    <message>
        <source>Drag the divider on the map</source>
        <translation>在地图上拖动分割线</translation>
    </message>
    <message>
        <source>Keys: comma and full stop on the map, arrows on the slider</source>
        <translation>按键：地图上用逗号和句号，滑块上用方向键</translation>
    </message>
    <message>
        <source>Fuse the part of the scene that the map shows. Its pixels are those that the whole run would give.</source>
        <translation>融合地图所示的场景部分。其像素与完整运行的结果相同。</translation>
    </message>
    <message>
        <source>Open the algorithm with these layers and the method</source>
        <translation>用这些图层和方法打开算法</translation>
    </message>
    <message>
        <source>MS as it is</source>
        <translation>原样的 MS</translation>
    </message>
    <message>
        <source>MS interpolated</source>
        <translation>插值的 MS</translation>
    </message>
    <message>
        <source>How to make a Python with PyTorch</source>
        <translation>如何创建带有 PyTorch 的 Python</translation>
    </message>
    <message>
        <source>With Python from python.org or of your system</source>
        <translation>使用 python.org 或系统自带的 Python</translation>
    </message>
    <message>
        <source>With conda or Miniforge</source>
        <translation>使用 conda 或 Miniforge</translation>
    </message>
    <message>
        <source>Way to make it</source>
        <translation>创建方式</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Run this in a terminal; it takes about 1 GB on the disk and computes on the CPU. Then choose the folder {folder} above and test it. For an NVIDIA GPU install the build of PyTorch that pytorch.org names for your system.</source>
        <translation>在终端中运行以下命令；约占 1 GB 磁盘空间，使用 CPU 计算。然后在上方选择文件夹 {folder} 并测试。若使用 NVIDIA GPU，请安装 pytorch.org 为您的系统指明的 PyTorch 版本。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>Compare the selected weights with their published SHA-256</source>
        <translation>将所选权重与其公布的 SHA-256 比较</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Add weights from a file, without a network</source>
        <translation>从文件添加权重，无需网络</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>下载(&amp;D)…</translation>
    </message>
    <message>
        <source>Add weights from the list, or from an address</source>
        <translation>从列表或地址添加权重</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Delete weights that were added; those of KSDiff stay</source>
        <translation>删除添加的权重；KSDiff 自带的保留</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Show the file of the selected weights in the file manager</source>
        <translation>在文件管理器中显示所选权重的文件</translation>
    </message>
    <message>
        <source>Verify weights</source>
        <translation>校验权重</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>导入权重</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>下载权重</translation>
    </message>
    <message>
        <source>Delete the files of these weights?

{names}</source>
        <translation>删除这些权重的文件？

{names}</translation>
    </message>
    <message>
        <source>Remove weights</source>
        <translation>删除权重</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>已删除：{names}。</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {error}.</source>
        <translation>无法创建 {folder}：{error}。</translation>
    </message>
    <message>
        <source>Check that the folder above it can be written.</source>
        <translation>请检查其上级文件夹是否可写。</translation>
    </message>
    <message>
        <source>Weights are what the network of KSDiff has learned. Pansharpen uses those called ksdiff, unless you give it the name of others.</source>
        <translation>权重是 KSDiff 网络学到的内容。全色锐化使用名为 ksdiff 的权重，除非您给出其他权重的名称。</translation>
    </message>
    <message>
        <source>{name} is ready. Give this name as “Weights” of Pansharpen.</source>
        <translation>{name} 已就绪。请将此名称作为全色锐化的“权重”。</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>已校验：{names}。</translation>
    </message>
    <message>
        <source>&amp;Replace other weights of this name</source>
        <translation>替换同名的其他权重(&amp;R)</translation>
    </message>
    <message>
        <source>Details of the weights</source>
        <translation>权重详情</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <translation>选择权重</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>64 digits 0 to 9 and a to f</source>
        <translation>64 位 0 到 9 及 a 到 f 的数字</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;SHA-256</source>
        <translation>SHA-256(&amp;S)</translation>
    </message>
    <message>
        <source>What does not have this SHA-256 will not be installed.</source>
        <translation>SHA-256 不符的内容不会被安装。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No {role} raster was given.</source>
        <translation>未给出 {role} 栅格。</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation>请选择图层或文件。</translation>
    </message>
    <message>
        <source>{name} ({key}) cannot be {value}.</source>
        <translation>{name} ({key}) 不能为 {value}。</translation>
    </message>
    <message>
        <source>Give a value that the parameter allows.</source>
        <translation>请给出参数允许的值。</translation>
    </message>
    <message>
        <source>Choose from {options}.</source>
        <translation>请从 {options} 中选择。</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>请给出 {least} 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>请给出 {least} 到 {most} 的数。</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>请给出一个数。</translation>
    </message>
    <message>
        <source>{name} was chosen as both PAN and MS.</source>
        <translation>{name} 既被选为 PAN 又被选为 MS。</translation>
    </message>
    <message>
        <source>Choose two rasters of the same scene.</source>
        <translation>请选择同一场景的两个栅格。</translation>
    </message>
    <message>
        <source>Choose a file name that ends with {suffix}.</source>
        <translation>请选择以 {suffix} 结尾的文件名。</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>未给出输出文件。</translation>
    </message>
    <message>
        <source>{name} is not a raster; a {role} raster is needed.</source>
        <translation>{name} 不是栅格；需要 {role} 栅格。</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>请选择栅格图层。</translation>
    </message>
    <message>
        <source>{name} comes from the provider “{kind}” and has no original pixel values.</source>
        <translation>{name} 来自提供者“{kind}”，没有原始像素值。</translation>
    </message>
    <message>
        <source>Choose a raster file as the {role} raster.</source>
        <translation>请选择一个栅格文件作为 {role} 栅格。</translation>
    </message>
    <message>
        <source>The layer {name} is broken: its file cannot be opened.</source>
        <translation>图层 {name} 已损坏：无法打开其文件。</translation>
    </message>
    <message>
        <source>Repair its data source.</source>
        <translation>请修复其数据源。</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <source>The mask {name} is neither a layer of polygons nor a raster.</source>
        <translation>掩膜 {name} 既不是多边形图层也不是栅格。</translation>
    </message>
    <message>
        <source>Choose a polygon layer or a raster.</source>
        <translation>请选择多边形图层或栅格。</translation>
    </message>
    <message>
        <source>The mask {name} cannot be saved: {problem}.</source>
        <translation>掩膜 {name} 无法保存：{problem}。</translation>
    </message>
    <message>
        <source>Save the layer as a file and choose that.</source>
        <translation>请将图层另存为文件并选择该文件。</translation>
    </message>
    <message>
        <source>Pansharpen with KSDiff…</source>
        <translation>用 KSDiff 全色锐化…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>权重…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断</translation>
    </message>
    <message>
        <source>The map shows a place far from the panchromatic layer.</source>
        <translation>地图显示的位置远离全色图层。</translation>
    </message>
    <message>
        <source>Zoom to that layer first.</source>
        <translation>请先缩放到该图层。</translation>
    </message>
    <message>
        <source>The Python of QGIS has no PyTorch.</source>
        <translation>QGIS 的 Python 没有 PyTorch。</translation>
    </message>
    <message>
        <source>The Python of QGIS has PyTorch{version}.</source>
        <translation>QGIS 的 Python 有 PyTorch{version}。</translation>
    </message>
    <message>
        <source>none, and none is needed</source>
        <translation>无，也不需要</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU {device}.</source>
        <translation>KSDiff 可在其中计算，使用 GPU {device}。</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU of Apple.</source>
        <translation>KSDiff 可在其中计算，使用 Apple 的 GPU。</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the CPU.</source>
        <translation>KSDiff 可在其中计算，使用 CPU。</translation>
    </message>
    <message>
        <source>This Python has 32 bit; PyTorch needs one with 64 bit.</source>
        <translation>此 Python 为 32 位；PyTorch 需要 64 位。</translation>
    </message>
    <message>
        <source>KSDiff cannot compute there. Missing or broken: {packages}.</source>
        <translation>KSDiff 无法在其中计算。缺失或损坏：{packages}。</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Device: CPU</source>
        <translation>设备：CPU</translation>
    </message>
    <message>
        <source>Device: {name}, {memory} MB</source>
        <translation>设备：{name}，{memory} MB</translation>
    </message>
    <message>
        <source>KSDiff pansharpening</source>
        <translation>KSDiff 全色锐化</translation>
    </message>
    <message>
        <source>{name} (pansharpened)</source>
        <translation>{name}（全色锐化）</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch, which the Python of QGIS does not have.</source>
        <translation>方法 ksdiff 需要 PyTorch，而 QGIS 的 Python 中没有。</translation>
    </message>
    <message>
        <source>Choose a Python that has it under Settings, Options, KSDiff, or the method mtf-glp-hpm, which needs nothing.</source>
        <translation>请在“设置、选项、KSDiff”中选择一个有 PyTorch 的 Python，或选择不需要任何附加组件的方法 mtf-glp-hpm。</translation>
    </message>
    <message>
        <source>PyTorch of {python}</source>
        <translation>{python} 的 PyTorch</translation>
    </message>
    <message>
        <source>PyTorch not installed</source>
        <translation>未安装 PyTorch</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}.</source>
        <translation>意外错误 {kind}：{error}。</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>请报告。</translation>
    </message>
    <message>
        <source>Removed {path}.</source>
        <translation>已删除 {path}。</translation>
    </message>
    <message>
        <source>{name} is ready: {path}</source>
        <translation>{name} 已就绪：{path}</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>正在校验 {name}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>许可：{licence}</translation>
    </message>
    <message>
        <source>Trained on: {data}</source>
        <translation>训练数据：{data}</translation>
    </message>
    <message>
        <source>Folder of your own weights</source>
        <translation>您自己的权重文件夹</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>可下载</translation>
    </message>
    <message>
        <source>without known hash</source>
        <translation>无已知哈希</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>与预期不符</translation>
    </message>
    <message>
        <source>Nobody has stated a SHA-256 to compare this file with. Import it to have one kept.</source>
        <translation>没有人公布可与此文件比较的 SHA-256。导入它即可保存一个。</translation>
    </message>
    <message>
        <source>This file is damaged, or not the one that is known by this name. Remove it, or get it anew.</source>
        <translation>此文件已损坏，或不是以此名称为人所知的文件。请删除它，或重新获取。</translation>
    </message>
    <message>
        <source>ships with KSDiff</source>
        <translation>随 KSDiff 提供</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
</TS>
